"""Claims: made, marked, edited, moved, removed; what is wrong is told and nothing changes."""

from __future__ import annotations

import time
from typing import Any
from uuid import uuid4

import pytest

from tests.newsroom import FULL, TEXT, claimed, listed, stocked
from workbench.domain.claim import Figure, Hop, Kind, Standing
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.listing import Subject
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.creating import Draft


def test_claim_has_exactly_the_words_after_an_emoji(services: Services) -> None:
    _, source_id = stocked(services)
    start = TEXT.index("carries")
    assert "🌉" in TEXT[:start]
    key, change = services.claims.add(source_id, start, start + len("carries 12,000 cars"))
    detail = services.listing.detail(key)
    assert detail.span.exact == "carries 12,000 cars"
    assert detail.row.statement == "carries 12,000 cars"
    assert TEXT[: detail.row.start].endswith(detail.span.prefix)
    assert detail.span.prefix.endswith("🌉 ")
    assert TEXT[detail.row.end :].startswith(detail.span.suffix)
    assert change.keys(Subject.CLAIM) == {key}
    assert services.integrity.check() == []


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧 e\u0301 שלום عالم",
        "\U0001f1fa\U0001f1f8" * 3,
        "no line ends",
        "a\u2028b\u0085c",
        "\ufeffbom",
        " ",
    ],
)
def test_every_span_of_a_text_is_stored_as_it_stands(services: Services, text: str) -> None:
    _, source_id = stocked(services, text)
    spans = [(start, end) for start in range(len(text)) for end in range(start + 1, len(text) + 1)][:60]
    keys, _ = services.claims.add_all(source_id, [Draft(start, end, "x") for start, end in spans])
    assert [detail.span.exact for detail in services.listing.details(keys)] == [text[a:b] for a, b in spans]
    assert services.integrity.check() == []


@pytest.mark.parametrize(("start", "end"), [(5, 5), (6, 5), (-1, 3), (0, len(TEXT) + 1), (10**30, 10**31)])
def test_words_outside_the_text_are_refused(services: Services, start: int, end: int) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    for attempt in (lambda: services.claims.add(source_id, start, end),
                    lambda: services.claims.move(key, start, end)):  # fmt: skip
        with pytest.raises(UserError, match="does not lie in a text"):
            attempt()
    assert services.listing.detail(key).span.exact == "12,000 cars"


def test_many_drafts_are_made_all_or_none(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    with pytest.raises(UserError):
        services.claims.add_all(source_id, [Draft(0, 3), Draft(5, 10_000)])
    assert listed(services, dossier_id) == []
    key = claimed(services, source_id, "12,000 cars")
    assert services.listing.detail(key).row.number == 1


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({}, Kind.EVENT),
        ({"figures": FULL["figures"]}, Kind.NUMBER),
        ({"attribution": FULL["attribution"]}, Kind.ATTRIBUTION),
        ({"times": FULL["times"]}, Kind.DATE),
        ({**FULL, "kind": Kind.QUOTE}, Kind.QUOTE),
    ],
)
def test_kind_follows_from_what_is_known(services: Services, given: dict[str, Any], kind: Kind) -> None:
    _, source_id = stocked(services)
    key, _ = services.claims.add(source_id, 0, 3, **given)
    assert services.listing.detail(key).row.kind is kind


def test_mark_says_who_when_and_why_and_unverified_takes_it_back(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    services.claims.mark([key], Verdict.DENIED, reason=" counted 900 ")
    detail = services.listing.detail(key)
    assert (detail.row.verdict, detail.row.reviewer, detail.reason) == (
        Verdict.DENIED,
        "A. Reader",
        "counted 900",
    )
    assert detail.marked is not None
    services.claims.mark([key], Verdict.UNVERIFIED)
    detail = services.listing.detail(key)
    assert (detail.row.verdict, detail.row.reviewer, detail.marked) == (Verdict.UNVERIFIED, "", None)
    assert detail.reason == "counted 900"


def test_mark_of_several_is_all_or_none(services: Services) -> None:
    _, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor")]
    with pytest.raises(UserError, match="any more"):
        services.claims.mark([*keys, 4711], Verdict.DENIED)
    services.claims.delete(keys[1:])
    with pytest.raises(UserError, match="any more"):
        services.claims.mark(keys, Verdict.DENIED)
    assert services.listing.detail(keys[0]).row.verdict is Verdict.UNVERIFIED


def test_mark_of_what_is_already_so_is_no_change(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    before = services.history.of_claim(key)
    assert services.claims.mark([key], Verdict.UNVERIFIED).edits == ()
    assert services.claims.mark([], Verdict.DENIED).edits == ()
    assert services.history.of_claim(key) == before


def test_marked_suggestion_becomes_a_claim_with_a_number(services: Services) -> None:
    _, source_id = stocked(services)
    claimed(services, source_id, "12,000 cars")
    drafts = [Draft(start, start + 2, standing=Standing.SUGGESTION) for start in (20, 10)]
    keys, _ = services.claims.add_all(source_id, drafts)
    change = services.claims.mark(keys, Verdict.CONFIRMED)
    rows = services.listing.rows(keys)
    assert [(row.standing, row.number) for row in rows] == [(Standing.CLAIM, 3), (Standing.CLAIM, 2)]
    services.changes.revert(change)
    assert [(row.standing, row.number) for row in services.listing.rows(keys)] == [("suggestion", 0)] * 2


def test_numbers_are_never_used_twice(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    key, change = services.claims.add(source_id, 0, 3)
    services.changes.revert(change)
    other = claimed(services, source_id, "Ada Moor")
    services.claims.delete([other])
    last = claimed(services, source_id, "Ada Moor")
    assert services.listing.detail(last).row.number == 3
    assert listed(services, dossier_id) == [last]
    assert key != other != last


def test_dismissing_leaves_claims_alone(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    services.claims.mark([key], Verdict.CONFIRMED)
    assert services.claims.dismiss([key]).edits == ()
    assert services.listing.detail(key).row.verdict is Verdict.CONFIRMED


def test_moved_mark_takes_its_words_along_but_not_a_statement_of_ours(services: Services) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    start = TEXT.index("12,000 cars a day")
    services.claims.move(key, start, start + len("12,000 cars a day"))
    assert services.listing.detail(key).row.statement == "12,000 cars a day"
    services.claims.edit(key, {"statement": "Traffic is heavy."})
    services.claims.move(key, start, start + len("12,000"), seen=(start, start + len("12,000 cars a day")))
    detail = services.listing.detail(key)
    assert (detail.row.statement, detail.span.exact) == ("Traffic is heavy.", "12,000")
    with pytest.raises(EditConflict):
        services.claims.move(key, 0, 3, seen=(start, start + 1))


ANOTHER: dict[str, object] = {
    "statement": "Another statement.",
    "kind": Kind.CAUSE,
    "attribution": (Hop("Somebody else"),),
    "figures": (Figure("13,000"),),
    "times": (),
    "reason": "Another reason.",
}


@pytest.mark.parametrize("name", ANOTHER)
def test_field_changed_elsewhere_meanwhile_is_not_overwritten(services: Services, name: str) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    services.claims.edit(key, {**FULL, "reason": "counted", "kind": Kind.NUMBER})
    detail = services.listing.detail(key)
    shown = {
        "statement": detail.row.statement,
        "kind": detail.row.kind,
        "attribution": detail.attribution,
        "figures": detail.figures,
        "times": detail.times,
        "reason": detail.reason,
    }
    services.claims.edit(key, {name: ANOTHER[name]}, seen=shown)
    with pytest.raises(EditConflict) as caught:
        services.claims.edit(key, {name: shown[name]}, seen={name: shown[name]})
    assert caught.value.keys == (key,)
    others = {one: shown[one] for one in shown if one != name}
    services.claims.edit(key, {"reason": "Looked again."}, seen=others)
    changed = services.listing.detail(key)
    found = getattr(changed, name, None) if hasattr(changed, name) else getattr(changed.row, name)
    assert found == ("Looked again." if name == "reason" else ANOTHER[name])


def test_verdict_changed_elsewhere_meanwhile_is_not_overwritten(services: Services) -> None:
    _, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor")]
    services.claims.mark(keys[:1], Verdict.DENIED)
    seen = dict.fromkeys(keys, Verdict.UNVERIFIED)
    with pytest.raises(EditConflict) as caught:
        services.claims.mark(keys, Verdict.CONFIRMED, seen=seen)
    assert caught.value.keys == (keys[0],)
    assert [row.verdict for row in services.listing.rows(keys)] == [Verdict.DENIED, Verdict.UNVERIFIED]


@pytest.mark.parametrize(
    "fields", [{"statement": " \n"}, {"verdict": "denied"}, {"deleted": True}, {"kind": "x"}]
)
def test_edit_that_makes_no_sense_is_refused(services: Services, fields: dict[str, object]) -> None:
    _, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    with pytest.raises(UserError):
        services.claims.edit(key, fields)
    assert services.listing.detail(key).row.statement == "12,000 cars"


def test_letters_that_cannot_be_stored_are_replaced(services: Services) -> None:
    dossier_id, source_id = stocked(services, "a\0b\ud800c 12")
    assert services.sources.text(source_id).text == "a\ufffdb\ufffdc 12"
    key, _ = services.claims.add(source_id, 2, 6, attribution=(Hop("X\0", "\udfff"),))
    services.reviewer = "A\0 \n Reader\ud800"
    services.claims.mark([key], Verdict.DENIED, reason="so\0")
    services.claims.edit(key, {"statement": "x\ud800y", "figures": (Figure("1\0"),)})
    detail = services.listing.detail(key)
    assert detail.span.exact == "b\ufffdc "
    assert (detail.row.said_by, detail.attribution[0].cue) == ("X\ufffd", "\ufffd")
    assert (detail.row.reviewer, detail.reason) == ("A\ufffd Reader\ufffd", "so\ufffd")
    assert detail.row.statement == "x\ufffdy"
    assert listed(services, dossier_id, "x\ud800") == [key]
    assert services.integrity.check() == []


@pytest.mark.parametrize("best", [10**400, float("inf"), float("nan"), -1.5, None])
def test_any_number_can_be_a_figure(services: Services, best: float | None) -> None:
    dossier_id, source_id = stocked(services)
    key, _ = services.claims.add(source_id, 0, 3, figures=(Figure("very many", best=best),))
    assert services.listing.detail(key).figures[0].text == "very many"
    assert listed(services, dossier_id) == [key]
    assert services.integrity.check() == []


def test_ids_and_keys_lead_to_each_other(services: Services) -> None:
    _, source_id = stocked(services)
    keys = [claimed(services, source_id, words) for words in ("12,000 cars", "Ada Moor")]
    ids = [row.id for row in services.listing.rows(keys)]
    assert services.claims.keys_of(reversed_ids := ids[::-1]) == keys[::-1]
    assert services.claims.key_of(reversed_ids[0]) == keys[1]
    with pytest.raises(UserError, match="There is no claim"):
        services.claims.keys_of([*ids, uuid4()])


def test_claims_of_what_was_removed_are_gone_with_it(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    claim_id = services.listing.detail(key).row.id
    for remove in (lambda: services.sources.delete(source_id), lambda: services.dossiers.delete(dossier_id)):
        change = remove()
        for attempt in (
            lambda: services.claims.key_of(claim_id),
            lambda: services.claims.mark([key], Verdict.DENIED),
            lambda: services.claims.edit(key, {"statement": "x"}),
            lambda: services.claims.move(key, 0, 3),
            lambda: services.claims.add(source_id, 0, 3),
            lambda: services.claims.add_all(source_id, [Draft(0, 3, standing=Standing.SUGGESTION)]),
            lambda: services.sources.text(source_id),
            lambda: services.sources.original(source_id),
            lambda: services.sources.get(source_id),
        ):
            with pytest.raises(UserError, match=r"any more|no source|no claim"):
                attempt()
        services.changes.revert(change)
    services.claims.mark([key], Verdict.DENIED)
    assert services.listing.detail(key).row.verdict is Verdict.DENIED


def test_ten_thousand_claims_are_marked_and_taken_back_in_seconds(services: Services) -> None:
    dossier_id, source_id = stocked(services, "word " * 10_000)
    begun = time.perf_counter()
    drafts = [Draft(place * 5, place * 5 + 4) for place in range(10_000)]
    keys, _ = services.claims.add_all(source_id, drafts)
    change = services.claims.mark(keys, Verdict.CONFIRMED)
    assert services.listing.counts(dossier_id).confirmed == 10_000
    services.changes.revert(change)
    assert services.listing.counts(dossier_id).unverified == 10_000
    assert time.perf_counter() - begun < 30
