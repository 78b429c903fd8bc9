"""Texts to be read whatever they are like, and how long that takes as they grow."""

from __future__ import annotations

import time
from collections.abc import Callable

from hypothesis import strategies as st


def texts_of(*pieces: str, most: int = 40) -> st.SearchStrategy[str]:
    """Any text of up to three times `most` letters, or up to `most` pieces, with blanks between or none."""
    some = st.lists(st.sampled_from(pieces), max_size=most)
    return st.one_of(st.text(max_size=3 * most), some.map(" ".join), some.map("".join))


def grows_with_the_text(read: Callable[[str], object], piece: str, few: int, many: int) -> bool:
    """Whether reading `many` copies takes no more than 2.5 times its share of what `few` take, in CPU."""

    def seconds(copies: int) -> float:
        text = piece * copies
        begin = time.process_time()
        read(text)
        return time.process_time() - begin

    # What is loaded or learnt at the first reading is not counted.
    seconds(10)
    small, large = seconds(few), seconds(many)
    return large < many / few * 2.5 * small + 0.05
