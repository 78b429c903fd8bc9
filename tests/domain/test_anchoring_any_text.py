"""What holds of re-anchoring whatever the texts: places inside the new one, and no hostile one takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.drafts import drafts
from tests.domain.scoring import cases, tally
from workbench.domain.anchored import State
from workbench.domain.anchoring import Anchoring

TEXTS = st.text(st.sampled_from('aAé1,. \n\r"“’😀\u0301ש中。not-'), max_size=80) | st.text(max_size=60)


@settings(max_examples=100, deadline=None)
@given(TEXTS, TEXTS, st.integers(-5, 90), st.integers(-5, 90))
def test_whatever_the_texts_a_place_lies_inside_the_new_one(old: str, new: str, start: int, end: int) -> None:
    found = Anchoring(old, new).anchor(start, end)
    for low, high in ((found.start, found.end), *found.places):
        if low is None or high is None:
            assert found.state is State.ORPHANED
        else:
            assert 0 <= low < high <= len(new)
    if found.state is State.AMBIGUOUS:
        assert len(set(found.places)) > 1


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.integers(0, 80), st.integers(1, 80))
def test_whatever_the_text_it_stands_where_it_stood_in_itself(text: str, start: int, length: int) -> None:
    end = min(start + length, len(text))
    found = Anchoring(text, text).anchor(start, end)
    if text[start:end].strip():
        assert (found.state, found.start, found.end, found.recheck) == (State.EXACT, start, end, False)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(drafts())), st.data())
def test_an_edit_before_a_sentence_moves_its_words_only(name: str, data: st.DataObject) -> None:
    text = drafts()[name]
    at = data.draw(st.integers(0, len(text) - 1))
    start = data.draw(st.integers(at, len(text) - 1))
    put = data.draw(st.sampled_from(["\n\nAn entirely new paragraph came in here.\n\n", "😀😀", " \n"]))
    found = Anchoring(text, text[:at] + put + text[at:]).anchor(start, len(text))
    if at < start and text[at - 1 : at + 1].isspace() and text[start:].strip():
        assert found.end == len(text) + len(put)


HOSTILE = {
    "one word": ("word " * 20_000, "word " * 10_000 + "x " + "word " * 10_000),
    "one sentence": ("No. " * 25_000, "No. " * 24_999),
    "two words": ("a b " * 25_000, "a b b a " * 12_500),
    "blanks": (" " * 100_000 + "a b", "b a" + " " * 100_000),
    "stops": ("." * 100_000 + "a", "a" + "." * 100_000),
    "lines": ("a\n" * 50_000, "\n" * 50_000 + "a"),
    "quotes": ("\"'" * 50_000, "'\"" * 50_000),
    "backwards": ("".join(drafts().values()), "".join(drafts().values())[::-1]),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_texts_take_time_in_proportion_to_their_length(kind: str) -> None:
    old, new = HOSTILE[kind]
    start = time.process_time()
    anchoring = Anchoring(old, new)
    for at in range(0, len(old) - 50, len(old) // 200):
        anchoring.anchor(at, at + 50)
    assert time.process_time() - start < 4


def test_generated_edits_are_re_anchored_within_the_floors() -> None:
    every = list(cases(1, seed=5))
    table, missed = tally(every[::7])
    total = sum(counts.total() for counts in table.values())
    wrong = [case for case, _, result in missed if result == "wrong"]
    assert total > 1000
    assert len(drafts()) >= 40
    assert len(wrong) < 0.002 * total, wrong
    assert len(missed) < 0.02 * total
