"""Which sentences are claimed, dismissed or open."""

from __future__ import annotations

import re
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.coverage import Coverage, Look
from workbench.domain.verdict import Verdict

TEXT = "Headline\n\nOne is here. Two is there.  Three is gone.\n\nPhoto: A. Reader\n   \nFour. 😀 Five."
SENTENCES = [m.span() for m in re.finditer(r"[^.\n]+(?:\. Reader|\.)?", TEXT)]


def at(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_a_sentence_is_claimed_by_any_of_its_words_and_dismissed_by_all() -> None:
    coverage = Coverage(
        TEXT, SENTENCES, [at("is here")], [at("Headline"), at("is there"), at("Three is gone.")]
    )
    found = {TEXT[a:b]: look for (a, b), look in zip(coverage.sentences, coverage.looks, strict=True)}
    assert found == {
        "Headline": Look.DISMISSED,
        "One is here.": Look.CLAIMED,
        "Two is there.": Look.OPEN,
        "Three is gone.": Look.DISMISSED,
        "Photo: A. Reader": Look.OPEN,
        "Four.": Look.OPEN,
        "😀 Five.": Look.OPEN,
    }


def test_headings_credits_and_fragments_count_and_blank_sentences_do_not() -> None:
    assert Coverage(TEXT, [*SENTENCES, (len(TEXT), len(TEXT))], []).share.sentences == 7


def test_a_claim_comes_before_a_dismissal() -> None:
    coverage = Coverage(TEXT, SENTENCES, [at("Two is")], [at("Two is there.")])
    assert coverage.look_at(TEXT.index("Two")) is Look.CLAIMED


def test_a_claim_that_crosses_sentences_claims_them_all() -> None:
    coverage = Coverage(TEXT, SENTENCES, [at("here. Two is there.  Three")])
    assert [look for look in coverage.looks if look is Look.CLAIMED] == [Look.CLAIMED] * 3


def test_a_claim_of_blanks_claims_nothing_and_one_outside_the_text_is_cut_off() -> None:
    blank = at("  Three")[0]
    assert Coverage(TEXT, SENTENCES, [(blank - 1, blank)]).share.covered_sentences == 1
    assert Coverage(TEXT, SENTENCES, [(blank, blank + 2)]).share.covered_sentences == 0
    assert Coverage(TEXT, SENTENCES, [(-5, 10_000)]).share.by_sentences == 1.0
    assert Coverage(TEXT, SENTENCES, [(9_000, 10_000), (5, 5), (7, 3)]).share.covered_sentences == 0


def test_dismissals_that_meet_dismiss_what_they_hold_together() -> None:
    halves = [at("Two is"), at(" there.")]
    assert Coverage(TEXT, SENTENCES, [], halves).look_at(at("Two")[0]) is Look.DISMISSED


def test_the_share_is_told_by_sentences() -> None:
    share = Coverage(TEXT, SENTENCES, [at("One")]).share
    assert (share.covered_sentences, share.sentences) == (1, 7)
    assert share.by_sentences == 1 / 7
    assert Coverage("  ", [(0, 2)], []).share.by_sentences == 1.0
    assert Coverage("", [], []).share.by_sentences == 1.0


def test_stepping_goes_through_the_open_sentences_and_round() -> None:
    coverage = Coverage(TEXT, SENTENCES, [at("Headline"), at("Two")])
    one, three, five = at("One is here."), at("Three is gone."), at("😀 Five.")
    assert coverage.next_open(0) == one
    assert coverage.next_open(one[0]) == three
    assert coverage.next_open(one[1]) == three
    assert coverage.next_open(five[0]) == one
    assert coverage.previous_open(three[0]) == one
    assert coverage.previous_open(three[0] + 3) == three
    assert coverage.previous_open(one[0]) == five
    assert Coverage(TEXT, SENTENCES, [(0, len(TEXT))]).next_open(0) is None
    assert Coverage(TEXT, SENTENCES, [(0, len(TEXT))]).previous_open(0) is None


def test_the_sentence_at_the_cursor_is_found() -> None:
    coverage = Coverage(TEXT, SENTENCES, [])
    two = at("Two is there.")
    assert coverage.sentence_at(two[0]) == two
    assert coverage.sentence_at(two[0] + 5) == two
    assert coverage.sentence_at(two[1] + 1) == two
    assert coverage.sentence_at(len(TEXT)) == at("😀 Five.")
    assert Coverage("", [], []).sentence_at(0) is None
    assert Coverage("", [], []).look_at(0) is None


def test_open_neighbours_are_one_stretch_of_the_overview() -> None:
    coverage = Coverage(TEXT, SENTENCES, [at("Headline"), at("Photo")])
    assert [TEXT[a:b] for a, b in coverage.open_stretches] == [
        "One is here. Two is there.  Three is gone.",
        "Four. 😀 Five.",
    ]


def test_done_is_nothing_open_and_no_claim_unverified_without_a_reason() -> None:
    whole = Coverage(TEXT, SENTENCES, [(0, len(TEXT))])
    assert whole.done([])
    assert whole.done([(Verdict.CONFIRMED, ""), (Verdict.UNVERIFIED, "The office is closed until Monday.")])
    assert not whole.done([(Verdict.CONFIRMED, ""), (Verdict.UNVERIFIED, "  ")])
    assert not Coverage(TEXT, SENTENCES, [at("One")]).done([(Verdict.CONFIRMED, "")])


SPANS = st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=6)


@settings(max_examples=100, deadline=None)
@given(SPANS, SPANS)
def test_looks_are_what_each_sentence_by_itself_would_have(
    claims: list[tuple[int, int]], dismissals: list[tuple[int, int]]
) -> None:
    coverage = Coverage(TEXT, SENTENCES, claims, dismissals)
    for (start, end), look in zip(coverage.sentences, coverage.looks, strict=True):
        words = {place for place in range(start, end) if not TEXT[place].isspace()}
        if any(words & set(range(*claim)) for claim in claims):
            assert look is Look.CLAIMED
        elif words <= {place for dismissal in dismissals for place in range(*dismissal)}:
            assert look is Look.DISMISSED
        else:
            assert look is Look.OPEN


def test_a_hundred_thousand_sentences_and_fifty_thousand_spans_take_no_time() -> None:
    text = "It was so. " * 100_000
    spans = [(at, at + 3) for at in range(0, 1_100_000, 22)]
    start = time.process_time()
    coverage = Coverage(text, [(at, at + 10) for at in range(0, 1_100_000, 11)], spans)
    assert coverage.share.by_sentences == 0.5
    assert len(coverage.open_stretches) == 50_000
    assert time.process_time() - start < 3
