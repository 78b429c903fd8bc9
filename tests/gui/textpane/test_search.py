from __future__ import annotations

from hypothesis import given

from tests.gui.textpane.conftest import texts
from workbench.gui.textpane.search import Search


def _search(text: str, words: str, *, case: bool = False) -> Search:
    search = Search(text)
    search.seek(words, case)
    return search


def test_case_counts_only_when_asked() -> None:
    assert _search("Iraq iraq IRAQ", "iraq").count() == 3
    assert _search("Iraq iraq IRAQ", "iraq", case=True).count() == 1


def test_shapes_of_quotation_marks_and_spaces_do_not_matter() -> None:
    text = "He said “won’t” in 3\u00a0000 places"
    assert _search(text, '"won\'t"').following(0) == (8, 15)
    assert _search(text, "3 000").count() == 1


def test_letters_that_change_length_when_lowered_do_not_shift_what_is_found() -> None:
    text = "İİİ ΟΔΟΣ Straße"
    assert _search(text, "straße").following(0) == (9, 15)
    assert _search(text, "οδοσ").following(0) == (4, 8)


def test_search_goes_round_the_end_both_ways() -> None:
    search = _search("aa b aa", "aa")
    assert search.following(1) == (5, 7)
    assert search.following(6) == (0, 2)
    assert search.preceding(5) == (0, 2)
    assert search.preceding(1) == (5, 7)
    assert search.ordinal((5, 7)) == 2


def test_nothing_is_found_for_nothing() -> None:
    search = _search("text", "")
    assert search.count() == 0
    assert search.following(0) is None
    assert search.between(0, 4) == []


@given(texts, texts)
def test_hits_in_a_stretch_are_where_the_words_stand(text: str, words: str) -> None:
    search = _search(text + words + text, words[:6], case=True)
    hits = search.between(0, len(text + words + text))
    assert len(hits) == search.count() > 0
    first = search.following(0)
    assert first == hits[0]
