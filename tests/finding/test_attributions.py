"""Attributions: what is said, by whom and by which words, in every order English has for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.finding_gold import GOLD, merit
from tests.finding.anytext import grows_with_the_text
from tests.finding.gold_attributions import found
from workbench.domain.verdict import Stance
from workbench.finding.records import Attributed


def read(text: str) -> list[tuple[str, str, str]]:
    """Content, source and cue of each attribution, pieces joined by a bar."""

    def joined(spans: tuple[tuple[int, int], ...]) -> str:
        return " | ".join(text[start:end] for start, end in spans)

    return [(joined(a.content), joined(a.source), joined(a.cue)) for a in found(text)]


ORDERS = [
    ("The mayor said the bridge was safe.", "the bridge was safe", "The mayor", "said"),
    ("The mayor said on Monday that the bridge was safe.", "that the bridge was safe", "The mayor", "said"),
    ("The bridge was safe, the mayor said.", "The bridge was safe", "the mayor", "said"),
    ("The bridge was safe, the mayor said on Monday.", "The bridge was safe", "the mayor", "said"),
    ("The bridge, the mayor said, was safe.", "The bridge | was safe", "the mayor", "said"),
    ("The bridge was safe, said Ada Holm, the mayor.", "The bridge was safe", "Ada Holm, the mayor", "said"),
    ("According to the mayor, the bridge was safe.", "the bridge was safe", "the mayor", "According to"),
    ("The bridge was safe, according to the mayor.", "The bridge was safe", "the mayor", "according to"),
    ("The mayor told reporters the bridge was safe.", "the bridge was safe", "The mayor", "told"),
    ("The mayor told the council in March that it was safe.", "that it was safe", "The mayor", "told"),
    ('"It is safe," the mayor said.', '"It is safe,"', "the mayor", "said"),
    ('"It is safe," said the mayor.', '"It is safe,"', "the mayor", "said"),
    ('The mayor said: "It is safe."', '"It is safe."', "The mayor", "said"),
    ('The mayor said, "It is safe."', '"It is safe."', "The mayor", "said"),
    (
        '"It is safe," the mayor said. "It always was."',
        '"It is safe," | "It always was."',
        "the mayor",
        "said",
    ),
    (
        '"It is safe," the mayor said, "and it always was."',
        '"It is safe," | "and it always was."',
        "the mayor",
        "said",
    ),
    ('"Is it safe?" the mayor asked.', '"Is it safe?"', "the mayor", "asked"),
    ("The mayor called it “a fine bridge.”", "it “a fine bridge.”", "The mayor", "called"),
    ("The mayor vowed to rebuild the bridge.", "to rebuild the bridge", "The mayor", "vowed"),
    ("The mayor called for a new bridge.", "a new bridge", "The mayor", "called for"),
    ("The mayor's claim that it was safe was wrong.", "that it was safe was wrong", "The mayor's", "claim"),
    ("Ada Holm, the mayor, said it was safe.", "it was safe", "Ada Holm, the mayor", "said"),
    ("Rep. Joan Pike (D-Ohio) said it was safe.", "it was safe", "Rep. Joan Pike (D-Ohio)", "said"),
    ("“It is safe.” — Ada Holm", "“It is safe.”", "Ada Holm", "—"),
    ("The mayor, asked twice, said it was safe.", "it was safe", "The mayor, asked twice", "said"),
    ("As the mayor put it, the bridge was safe.", "", "", ""),
    ("It rained on the bridge all day.", "", "", ""),
    ("“We go 👀 on,” the mayor said.", "“We go 👀 on,”", "the mayor", "said"),
]


@pytest.mark.parametrize(("text", "content", "source", "cue"), ORDERS)
def test_finds_what_is_said_and_by_whom(text: str, content: str, source: str, cue: str) -> None:
    if content:
        assert (content, source, cue) in read(text)
    else:
        assert not [a for a in found(text) if a.confidence > 0.8]


def the(text: str, words: str) -> Attributed:
    """The attribution whose content has these words, the shortest where several do."""
    having = [a for a in found(text) if words in " ".join(text[s:e] for s, e in a.content)]
    return min(having, key=lambda a: sum(e - s for s, e in a.content))


def test_gives_a_quote_over_two_paragraphs_to_one_speaker() -> None:
    text = "“The mill is old,” Ada Holm said. “It was never safe.\n\n“It will close in May.”"
    (only,) = found(text)
    assert only.party == "Ada Holm"
    assert [text[start:end] for start, end in only.content][-1] == "“It will close in May.”"


def test_gives_a_block_after_a_colon_to_whoever_is_quoted() -> None:
    text = (
        "The Daily Ledger reports:\n\nThe mill will close in May, and none of the men have been told.\n\n"
        "One foreman said the gates were locked.\n\nThe Daily Ledger did not say who owns the mill."
    )
    assert the(text, "will close in May").party == "The Daily Ledger"
    assert [hop.party for hop in the(text, "the gates were locked").chain] == [
        "One foreman",
        "The Daily Ledger",
    ]


def test_keeps_the_role_and_the_unnamed_source() -> None:
    text = "A senior Treasury official said rates would fall. White House press secretary Ada Holm denied it."
    official, holm = the(text, "rates would fall"), the(text, "it")
    assert (official.anonymous, official.role, official.affiliation) == (True, "senior official", "Treasury")
    assert (holm.party, holm.role, holm.stance) == ("Ada Holm", "press secretary", Stance.DENIES)


def test_counts_sources_as_worded() -> None:
    assert (
        the("Multiple sources familiar with it said it failed.", "it failed").number_of_sources == "multiple"
    )
    assert the("At least three aides said it failed.", "it failed").number_of_sources == "at least three"


def test_silence_is_no_denial() -> None:
    text = "The paper says it is empty. Two days on, the ministry has not issued a denial of that article."
    assert the(text, "that article").stance is Stance.NO_REPLY


def test_two_speakers_in_one_sentence_are_two() -> None:
    text = "Ada Holm said 300 men came, but Leo Katz said only 40 did."
    assert [(a.party, text[slice(*a.content[0])]) for a in found(text)] == [
        ("Ada Holm", "300 men came"),
        ("Leo Katz", "only 40 did"),
    ]


def test_is_surer_of_a_name_than_of_a_pronoun() -> None:
    text = "Ada Holm met Karin Moe at the mill. She said the gates were locked."
    named = "Ada Holm said the gates were locked."
    assert the(text, "the gates").confidence < the(named, "the gates").confidence


@pytest.mark.parametrize(
    "name", [name for name in GOLD if GOLD[name].startswith("tests.finding.gold_attributions")]
)
def test_gold_written_by_hand_holds(name: str) -> None:
    measured = merit(name)
    assert measured.cases >= 100
    assert measured.share >= 0.95, "\n".join(measured.wrong)


WORDS = (
    'said "No," he told Reuters, according to the official: “We” ‘can’ (not) that\n\n. Ada Holm, who but 👀'
)


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.text(max_size=400),
        st.lists(st.sampled_from(WORDS.split(" ")), max_size=60).map(" ".join),
        st.text(alphabet="\"'“”‘’ .,:;()—saidhetold\nA", max_size=200),
    )
)
def test_spans_of_any_text_lie_inside_it(text: str) -> None:
    for a in found(text):
        assert a.content
        assert 0 <= a.confidence <= 1
        for start, end in a.content + a.source + a.cue:
            assert 0 <= start < end <= len(text)


GROWING = {
    "prose in one paragraph": 'Ada Holm, the mayor, said that 300 men came. "No," he told Reuters. ',
    "no full stop": "he said that the official told reporters ",
    "quotation marks": '"He said ',
    "brackets": "He (said ",
    "pronouns": "He said it was late. ",
    "the official": "The official said it was late. ",
    "names": "Ada Holm met Leo Katz. ",
    "blocks": "He said:\n\nWe must go on and on until we are all there.\n\n",
}


@pytest.mark.parametrize("piece", GROWING.values(), ids=GROWING)
def test_grows_no_faster_than_the_text(piece: str) -> None:
    assert grows_with_the_text(found, piece, 300, 1_800)
