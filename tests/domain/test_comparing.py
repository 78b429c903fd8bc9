"""Two versions as one run of pieces."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.comparing import compare

OLD = "The council met. It kept 3,000 places.\n\nNobody spoke 😀 of money. The mayor left early."
NEW = "The council met. It kept 30,000 places.\n\nThe mayor left early. A clerk stayed."


def side(pieces: Sequence[tuple[str, str]], wanted: str) -> str:
    return "".join(words for kind, words in pieces if kind in ("same", wanted))


def test_what_came_and_went_is_told_word_by_word() -> None:
    pieces = list(compare(OLD, NEW))
    assert ("old", "3,000") in pieces
    assert ("new", "30,000") in pieces
    assert any(kind == "old" and "Nobody spoke 😀" in words for kind, words in pieces)
    assert any(kind == "new" and "A clerk stayed." in words for kind, words in pieces)
    assert side(pieces, "old").split() == OLD.split()
    assert side(pieces, "new").split() == NEW.split()


def test_the_same_text_is_the_same_throughout() -> None:
    assert {kind for kind, _ in compare(OLD, OLD)} == {"same"}
    assert "".join(words for _, words in compare(OLD, OLD)) == OLD


TEXTS = st.text(st.sampled_from("ab. \n!A😀é1"), max_size=80)


@given(TEXTS, TEXTS)
def test_the_pieces_are_both_versions(old: str, new: str) -> None:
    pieces = list(compare(old, new))
    assert "".join(side(pieces, "old").split()) == "".join(old.split())
    assert "".join(side(pieces, "new").split()) == "".join(new.split())
