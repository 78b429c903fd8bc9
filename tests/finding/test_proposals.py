"""Proposals: the right claims, one fact each, best first, with reasons; and passages chosen by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings

from tests.finding.anytext import texts_of
from workbench.domain.claim import Kind
from workbench.domain.errors import Cancelled, UserError
from workbench.domain.progress import Silent
from workbench.domain.verdict import Stance
from workbench.finding import find, passage
from workbench.finding.records import Findings, Proposal

DAY = date(2019, 10, 16)
ARTICLE = """Ministry denies plan to sell the harbour

The transport ministry has agreed to sell 40 percent of Norrvik harbour, the Coast Herald reported on \
Monday. “We lost more than 300 jobs here last year, and nobody told us why,” said Ida Brandt, the \
mayor of Norrvik.

Harbour director Lars Holm denied that the quay would close by the end of the year. A senior official \
confirmed that the buyer is a Danish fund. The town has 21,400 people, while the next one has about 3,000. \
Is that enough?

“Thank you all for coming,” Brandt said. I think it is a wonderful town.
"""


def found(text: str = ARTICLE) -> Findings:
    return find(text, DAY)


def one_with(words: str, text: str = ARTICLE) -> Proposal:
    matching = [one for one in found(text).proposals if words in one.exact]
    assert matching, f"nothing proposed with {words!r}"
    return matching[0]


def test_every_proposal_stands_in_the_text_with_a_rank_and_reasons() -> None:
    proposals = found().proposals
    assert len(proposals) >= 7
    for one in proposals:
        assert one.exact == ARTICLE[one.start : one.end]
        assert one.statement
        assert one.why
        assert 0 < one.rank < 1
    assert [one.rank for one in proposals] == sorted((one.rank for one in proposals), reverse=True)


def test_a_quote_is_proposed_with_its_marks_its_speaker_and_its_figure() -> None:
    quote = one_with("300 jobs")
    assert quote.exact.startswith("“We lost")
    assert quote.exact.endswith("”")
    assert quote.kind is Kind.QUOTE
    assert quote.chain[0].party == "Ida Brandt"
    assert [(one.value, one.qualifier) for one in quote.figures] == [((300.0,), "more than")]
    assert [one.value for one in quote.times] == ["2018"]
    assert quote.statement.startswith("Ida Brandt said: “We lost more than 300 jobs")


def test_a_denial_is_proposed_as_what_is_denied_with_its_stance() -> None:
    denial = one_with("the quay would close")
    assert denial.stance is Stance.DENIES
    assert denial.chain[0].party == "Lars Holm"
    assert denial.statement == "The quay would close by the end of the year."
    assert [one.value for one in denial.times] == ["2019-10-16/2019-12-31"]
    assert denial.why[0] == "denial"


def test_a_confirmation_by_somebody_unnamed_is_known_as_such() -> None:
    confirmation = one_with("the buyer is a Danish fund")
    assert confirmation.stance is Stance.CONFIRMS
    assert confirmation.anonymous
    assert {"confirmation", "anonymous source"} <= set(confirmation.why)


def test_the_day_on_which_something_was_said_goes_with_it() -> None:
    report = one_with("40 percent")
    assert report.chain[0].party.endswith("Coast Herald")
    assert "2019-10-14" in [one.value for one in report.times]


def test_a_sentence_of_two_facts_gives_two_proposals() -> None:
    first, second = one_with("21,400"), one_with("3,000")
    assert first.exact == "The town has 21,400 people"
    assert second.exact == "the next one has about 3,000."
    assert second.statement == "The next one has about 3,000."
    assert [one.qualifier for one in second.figures] == ["about"]


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("13 people died and 40 were hurt.", ["13 people died", "40 were hurt."]),
        ("The mine had 300 workers; it now has 40.", ["The mine had 300 workers", "it now has 40."]),
        ("Guards shot 3 men and wounded 9.", ["Guards shot 3 men and wounded 9."]),
        ("There were 5 men and 3 women who came.", ["There were 5 men and 3 women who came."]),
        ("It rose from 5 to 9 percent and fell.", ["It rose from 5 to 9 percent and fell."]),
    ],
)
def test_only_clauses_with_a_figure_and_a_verb_are_parted(sentence: str, facts: list[str]) -> None:
    assert [one.exact for one in sorted(found(sentence).proposals, key=lambda one: one.start)] == facts


@pytest.mark.parametrize("words", ["Thank you all", "wonderful town", "Norrvik harbour?"])
def test_courtesies_and_opinions_rank_below_every_figure(words: str) -> None:
    text = ARTICLE + "\nWill Anna Berg ever see Norrvik harbour?\n"
    proposals = found(text).proposals
    lowest = min(one.rank for one in proposals if any(figure.value[0] > 2 for figure in one.figures))
    assert all(one.rank < lowest for one in proposals if words in one.exact)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The tower in Norrvik is the tallest in the country.", Kind.SUPERLATIVE),
        ("The bridge at Norrvik collapsed because of a loose bolt.", Kind.CAUSE),
        ("The harbour was sold for €40 million.", Kind.NUMBER),
        ("The harbour was sold in March 2015.", Kind.DATE),
        ("Talks are led by Lars Holm, the director of the port.", Kind.NAME),
        ("Lars Holm opened the gates and Ida Brandt cut a ribbon.", Kind.EVENT),
        ("Image: Ida Brandt at the quay.", Kind.IMAGE),
        ("I think Ida Brandt is a wonderful mayor.", Kind.OPINION),
    ],
)
def test_the_kind_is_told_by_the_words(sentence: str, kind: Kind) -> None:
    assert [one.kind for one in found(sentence).proposals] == [kind]


def test_a_figure_in_a_judgement_is_still_a_figure() -> None:
    assert one_with("40", "I think Norrvik lost 40 ships.").kind is Kind.NUMBER


def test_finding_tells_of_its_steps_and_can_be_cancelled() -> None:
    steps: list[int] = []

    class Watched:
        def step(self, done: int, total: int, what: str = "") -> None:
            steps.append(done)
            assert done <= total
            assert what

    find(ARTICLE, DAY, progress=Watched())
    assert steps == sorted(steps)
    cancelled = Silent()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        find(ARTICLE, DAY, progress=cancelled)


def test_a_passage_by_hand_gets_its_speaker_figures_and_dates() -> None:
    start = ARTICLE.index("We lost")
    end = ARTICLE.index(" here last")
    chosen = passage(ARTICLE, start, end, DAY)
    assert (chosen.start, chosen.end, chosen.exact) == (start, end, "We lost more than 300 jobs")
    assert chosen.chain[0].party == "Ida Brandt"
    assert [one.value for one in chosen.figures] == [(300.0,)]
    assert [one.text for one in chosen.figures] == ["300 jobs"]


def test_a_passage_far_into_a_long_text_is_found_at_its_place() -> None:
    text = "🛳️ Nothing of note was written here.\n" * 1500 + ARTICLE + "Nothing followed.\n" * 1500
    start = text.index("the quay would close")
    chosen = passage(text, start, start + 20, DAY)
    assert chosen.exact == "the quay would close"
    assert chosen.stance is Stance.DENIES
    assert all(one.text == text[one.start : one.end] for one in chosen.times + chosen.figures)


def test_a_passage_in_nobodys_mouth_has_no_speaker() -> None:
    start = ARTICLE.index("The town has")
    chosen = passage(ARTICLE, start, start + 26, DAY)
    assert chosen.chain == ()
    assert chosen.statement == "The town has 21,400 people."


@pytest.mark.parametrize(("start", "end"), [(5, 5), (-1, 4), (0, len(ARTICLE) + 1)])
def test_a_passage_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(UserError):
        passage(ARTICLE, start, end, DAY)


def check(text: str, findings: Findings) -> None:
    length = len(text)
    spans = [
        span
        for one in findings.attributions
        for group in (one.content, one.source, one.cue)
        for span in group
    ]
    assert all(0 <= start < end <= length for start, end in [*findings.sentences, *spans])
    for one in findings.proposals:
        assert 0 <= one.start < one.end <= length
        assert one.exact == text[one.start : one.end]
        assert 0 < one.rank < 1
    assert all(found.text == text[found.start : found.end] for found in findings.times)
    assert all(found.text == text[found.start : found.end] for found in findings.figures)


PIECES = [
    *'“ ” " said He , . ( ) [ 5% denied that the official 🙂 Ida Brandt Tuesday ’'.split(),
    *(
        "—",
        " because",
        "never",
        "!",
        "?",
        "İ",
        "ß",
        "\n",
        "\u2028",
        "\x00",
        "according to",
        "the largest",
        "told",
    ),
]


@settings(max_examples=80, deadline=None)
@given(texts_of(*PIECES, most=60))
def test_any_text_gives_findings_inside_it(text: str) -> None:
    check(text, find(text, DAY))
