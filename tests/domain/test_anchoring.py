"""What becomes of the words of a claim in a new version: each rule by a small example."""

from __future__ import annotations

import unicodedata

import pytest

from tests.domain.drafts import drafts
from workbench.domain.anchored import Anchored, State
from workbench.domain.anchoring import Anchoring

STORY = (
    "Council Delays Bridge\n\n"
    "The council of Arlen voted on Tuesday to delay the bridge. "
    "Mayor Ana Petrovic said it would cost $3.5 million. "
    "About 14,000 cars cross it each day.\n\n"
    '"We cannot pay for it," she told reporters. The state did not answer. Asked whether it might help, a '
    'spokesman said: "No."\n\n'
    "The bridge was built in 1931. It was closed twice after floods. Nobody was hurt."
)


def anchored(new: str, words: str, old: str = STORY) -> tuple[Anchored, str | None]:
    """What becomes of the first occurrence of some words, and how they read now."""
    start = old.index(words)
    found = Anchoring(old, new).anchor(start, start + len(words))
    return found, new[found.start : found.end] if found.start is not None else None


def changed(before: str, after: str, words: str, old: str = STORY) -> tuple[str, str | None, bool]:
    assert before in old
    found, now = anchored(old.replace(before, after, 1), words, old)
    return found.state.value, now, found.recheck


def test_the_same_text_gives_the_same_places() -> None:
    anchoring = Anchoring(STORY, STORY)
    for start in range(0, len(STORY) - 20, 7):
        found = anchoring.anchor(start, start + 20)
        assert (found.state, found.start, found.end) == (State.EXACT, start, start + 20)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("14,000", "140,000", "About 14,000 cars cross it each day."),
        ("14,000", "140,000", "14,000"),
        ("$3.5 million", "$3.5 billion", "it would cost $3.5 million"),
        ("$3.5", "€3.5", "it would cost $3.5 million"),
        ("1931", "1913", "The bridge was built in 1931."),
        ("closed twice", "closed thrice", "It was closed twice after floods."),
        ("Ana Petrovic", "Ida Berg", "Mayor Ana Petrovic said it would cost $3.5 million."),
        ("Ana Petrovic", "Ida Berg", "Ana Petrovic"),
        ("on Tuesday", "on Friday", "voted on Tuesday to delay the bridge"),
        ("Arlen", "Halvik", "The council of Arlen voted on Tuesday to delay the bridge."),
        ("would cost", "would not cost", "Mayor Ana Petrovic said it would cost $3.5 million."),
        ("was built", "wasn’t built", "The bridge was built in 1931."),
        ("was closed", "was never closed", "It was closed twice after floods."),
        ("did not answer", "did answer", "The state did not answer."),
        ("cannot", "can", '"We cannot pay for it," she told reporters.'),
        ("would cost", "could cost", "it would cost $3.5 million"),
        ("it might help", "it will help", "Asked whether it might help"),
        ("Nobody was", "Somebody was", "Nobody was hurt."),
        ('"No."', '"Yes."', '"No."'),
    ],
)
def test_a_changed_number_name_negation_or_modal_verb_asks_for_a_recheck(
    before: str, after: str, words: str
) -> None:
    now = words.replace(before, after) if before in words else after
    assert changed(before, after, words) == ("changed", now, True)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("floods.", "floods,", "It was closed twice after floods."),
        ("delay the bridge", "delay, the bridge", "voted on Tuesday to delay the bridge"),
        ("14,000", "14000", "About 14,000 cars cross it each day."),
        ("did not answer", "didn't answer", "The state did not answer."),
        ("cannot", "can not", '"We cannot pay for it," she told reporters.'),
        ("cars", "vehicles", "About 14,000 cars cross it each day."),
        ("closed twice", "shut twice", "It was closed twice after floods."),
        ("The state", "THE STATE", "The state did not answer."),
        ("each day", "every single day", "About 14,000 cars cross it each day."),
    ],
)
def test_a_changed_comma_or_other_word_asks_for_none(before: str, after: str, words: str) -> None:
    assert changed(before, after, words) == ("changed", words.replace(before, after), False)


def test_other_quotation_marks_ask_for_no_recheck() -> None:
    new = STORY.replace('"We cannot', "“We cannot").replace('it,"', "it,”")
    found, now = anchored(new, '"We cannot pay for it,"')
    assert (found.state, now, found.recheck) == (State.CHANGED, "“We cannot pay for it,”", False)
    found, now = anchored(new, "We cannot pay for it")
    assert (found.state, now) == (State.EXACT, "We cannot pay for it")


@pytest.mark.parametrize("put", ["\r\n", "\n\n\n", "  ", "\u00a0"])
def test_white_space_is_no_change(put: str) -> None:
    blank = "\n" if put.strip(" \u00a0") else " "
    found, now = anchored(STORY.replace(blank, put), "The bridge was built in 1931. It was closed twice")
    assert found.state is State.EXACT
    assert now is not None
    assert now.split() == ["The", "bridge", "was", "built", "in", "1931.", "It", "was", "closed", "twice"]


def test_lines_broken_at_another_width_are_no_change() -> None:
    words = "one two Three four five Six seven eight nine Ten eleven twelve thirteen fourteen".split()
    old = "\n".join(" ".join(words[at : at + 3]) for at in range(0, len(words), 3))
    new = "\n".join(" ".join(words[at : at + 5]) for at in range(0, len(words), 5))
    found, now = anchored(new, "eight", old)
    assert (found.state, now) == (State.EXACT, "eight")


def test_a_deleted_sentence_is_orphaned_though_a_similar_one_stands_elsewhere() -> None:
    sentence = "About 14,000 cars cross it each day."
    new = STORY.replace(sentence, "") + " About 14,000 trucks cross it each day."
    assert anchored(new, sentence)[0].state is State.ORPHANED
    assert anchored(new, "cross it each day")[0].state is State.ORPHANED


def test_a_number_taken_out_is_orphaned() -> None:
    assert changed("About 14,000 cars", "Cars", "14,000")[0] == "orphaned"


def test_a_moved_paragraph_takes_its_claims_along() -> None:
    first, second, third, fourth = STORY.split("\n\n")
    for words in ("14,000", "Ana Petrovic", "About 14,000 cars cross it each day."):
        found, now = anchored("\n\n".join((first, third, fourth, second)), words)
        assert (found.state, now) == (State.EXACT, words)


def test_a_sentence_reworded_in_a_moved_paragraph_is_changed() -> None:
    first, second, third, fourth = STORY.split("\n\n")
    new = "\n\n".join((first, third, fourth, second.replace("14,000", "4,000")))
    found, now = anchored(new, "About 14,000 cars cross it each day.")
    assert (found.state, now, found.recheck) == (State.CHANGED, "About 4,000 cars cross it each day.", True)


TALK = (
    "Q: Did you sign?\nA: Yes.\nQ: Did you read it?\nA: No.\n"
    "Q: Did you ask?\nA: Yes.\nQ: Who paid?\nA: The firm."
)


def test_an_equal_answer_is_known_by_its_question() -> None:
    new = TALK.replace("Q: Did you sign?\nA: Yes.\n", "")
    second = TALK.rindex("Yes.")
    found = Anchoring(TALK, new).anchor(second, second + 4)
    assert (found.state, found.start) == (State.EXACT, new.index("Yes."))
    first = TALK.index("Yes.")
    assert Anchoring(TALK, new).anchor(first, first + 4).state is State.ORPHANED


def test_a_short_answer_is_not_looked_for_under_another_question() -> None:
    new = TALK.replace("A: No.", "A: I did.").replace("A: The firm.", "A: No. The firm.")
    found, now = anchored(new, "No.", TALK)
    assert found.state is not State.EXACT
    assert now != "No."


def test_an_answer_turned_is_changed_in_its_place() -> None:
    assert changed("A: No.", "A: Yes.", "No.", TALK) == ("changed", "Yes.", True)


def test_several_places_that_fit_equally_are_all_offered() -> None:
    sentence = "About 14,000 cars cross it each day."
    found, now = anchored(STORY.replace(sentence, f"{sentence} {sentence}"), sentence)
    assert (found.state, now, len(found.places)) == (State.AMBIGUOUS, sentence, 2)
    assert found.places[0] == (found.start, found.end)


def test_one_of_three_equal_sentences_in_a_row_gone_is_ambiguous() -> None:
    old, new = "He was asked. No. No. No. He left.", "He was asked. No. No. He left."
    for start in (14, 18, 22):
        found = Anchoring(old, new).anchor(start, start + 3)
        assert (found.state, found.places) == (State.AMBIGUOUS, ((14, 17), (18, 21)))


def test_an_equal_sentence_put_in_elsewhere_is_not_taken() -> None:
    sentence = "The state did not answer."
    new = STORY + " " + sentence
    found, _ = anchored(new, sentence)
    assert (found.state, found.start) == (State.EXACT, STORY.index(sentence))


def test_emoji_before_shift_no_claim() -> None:
    found, now = anchored(
        "👩‍👩‍👧 " + STORY.replace("About", "👍🏽 About"), "About 14,000 cars cross it each day."
    )
    assert (found.state, now) == (State.EXACT, "About 14,000 cars cross it each day.")


def test_a_span_that_cuts_words_cuts_them_in_the_same_place() -> None:
    found, now = anchored(STORY.replace("cross it", "pass it"), "ars cross it each da")
    assert (found.state, now) == (State.CHANGED, "ars pass it each da")


def test_split_and_joined_sentences_keep_their_words() -> None:
    joined = STORY.replace("1931. It was", "1931, and it was")
    found, now = anchored(joined, "The bridge was built in 1931. It was closed twice after floods.")
    assert (found.state, found.recheck) == (State.CHANGED, False)
    assert now == "The bridge was built in 1931, and it was closed twice after floods."
    found, now = anchored(STORY, "The bridge was built in 1931", joined)
    assert (found.state, now) == (State.EXACT, "The bridge was built in 1931")


def test_a_sentence_inside_a_longer_span_may_come_or_go() -> None:
    words = "The bridge was built in 1931. It was closed twice after floods. Nobody was hurt."
    found, now = anchored(STORY.replace("It was closed twice after floods. ", ""), words)
    assert (found.state, found.recheck) == (State.CHANGED, True)
    assert now == "The bridge was built in 1931. Nobody was hurt."


def test_a_negation_right_before_a_clause_turns_it() -> None:
    state, now, recheck = changed("would cost", "would never cost", "cost $3.5 million. About 14,000 cars")
    assert (state, recheck) == ("changed", True)
    assert now == "never cost $3.5 million. About 14,000 cars"


def test_a_negation_beside_a_name_or_number_leaves_it() -> None:
    assert changed("The state did", "The state never did", "state") == ("exact", "state", False)


def test_another_article_is_told_and_takes_no_claim_along() -> None:
    anchoring = Anchoring(drafts()["court"], drafts()["spill"])
    assert anchoring.different
    assert anchoring.anchor(0, 40).state is State.ORPHANED
    assert not Anchoring(STORY, STORY.replace("bridge", "dam")).different


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("nicht reparieren", "bald reparieren"),
        ("3,5 auf 7,2", "3,5 auf 9,2"),
        ("soll im September", "muss im September"),
        ("Der Landtag soll", "Der Landtag soll nicht"),
        ("ne réparera pas", "réparera"),
        ("Anne Lefèvre", "Claire Dupont"),
        ("не будет", "будет"),
        ("Иван Громов", "Пётр Орлов"),
        ("לא תתקן", "תתקן"),
        ("14,000 מכוניות", "41,000 מכוניות"),
        ("لن تصلح", "تصلح"),
        ("no reparará", "reparará"),
    ],
)
def test_facts_are_known_in_other_languages(before: str, after: str) -> None:
    old = next(text for text in drafts().values() if before in text)
    start = old.index(before)
    found = Anchoring(old, old.replace(before, after)).anchor(start - 5, start + len(before) + 5)
    assert (found.state, found.recheck) == (State.CHANGED, True)


@pytest.mark.parametrize(
    ("before", "after"), [("מסוכן", "מיותר"), ("خطير", "غريب"), ("безответственной", "странной")]
)
def test_words_of_scripts_without_capitals_are_no_names(before: str, after: str) -> None:
    old = next(text for text in drafts().values() if before in text)
    start = old.index(before)
    found = Anchoring(old, old.replace(before, after)).anchor(start - 12, start + len(before))
    assert (found.state, found.recheck) == (State.CHANGED, False)


def test_letters_composed_otherwise_ask_for_no_recheck() -> None:
    old = drafts()["marks"]
    new = unicodedata.normalize("NFD", old)
    assert new != old
    found, now = anchored(new, "the poet Renée Šimková", old)
    assert not found.recheck
    assert now == unicodedata.normalize("NFD", "the poet Renée Šimková")
