"""Spans: words and where they stand, in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.errors import UserError
from workbench.domain.span import SURROUNDINGS, Span

TEXT = "Elm 🌉 e\u0301 👩‍👩‍👧 שלום"


@given(st.text(max_size=200), st.data())
def test_span_is_the_words_and_their_surroundings(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(-2, len(text) + 2))
    end = data.draw(st.integers(-2, len(text) + 2))
    if not 0 <= start < end <= len(text):
        with pytest.raises(UserError, match="does not lie in a text"):
            Span.of(text, start, end)
        return
    span = Span.of(text, start, end)
    assert span.exact == text[start:end]
    assert text[:start].endswith(span.prefix)
    assert text[end:].startswith(span.suffix)
    assert len(span.prefix) == min(SURROUNDINGS, start)
    assert len(span.suffix) == min(SURROUNDINGS, len(text) - end)


def test_emoji_counts_as_one_and_a_combining_mark_for_itself() -> None:
    assert Span.of(TEXT, 4, 5).exact == "🌉"
    assert Span.of(TEXT, 6, 7).exact == "e"
    assert Span.of(TEXT, 7, 8).exact == "\u0301"
