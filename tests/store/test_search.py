"""Searching claims: whatever is typed finds what a plain filter would, in any case of letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.newsroom import FULL, claimed, listed, opened, stocked
from workbench.domain.keys import Keys
from workbench.domain.listing import ClaimFilter, Order
from workbench.domain.progress import Silent
from workbench.services import Services
from workbench.services import listing as listing_service
from workbench.store.creating import Draft
from workbench.store.search import MANY, indexing

STATEMENTS = (
    "The bridge carries 12,000 cars a day.",
    'He said "no" — twice',
    "40 % of the cracks grew; 100% did not",
    "snake_case_name and C:\\path\\to",
    "Café ÉCOLE Żółw ЖУК жук",
    "🌉🪖 emoji 👩‍👩‍👧 family",
    "a",
    "İstanbul straße ΣΟΦΟΣ",
    "AND OR NOT NEAR(x) claim_search: * ^ ( )",
    "line one\nline two\ttab",
)
LETTERS = "abcdeéÉżŻжЖ .,%_\"'*()-:^\\\n1204🌉—"


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, dict[int, str]]]:
    """Claims with these statements and nothing else to be found in them; what each can be found by."""
    path: Path = tmp_path_factory.mktemp("search") / "checks.db"
    with opened(path) as services:
        _, source_id = stocked(services, "#" * 20)
        found = {}
        for place, statement in enumerate(STATEMENTS):
            key, _ = services.claims.add(source_id, place, place + 1, statement=statement)
            found[key] = statement
        yield services, found


def filtered(stock: tuple[Services, dict[int, str]], words: str) -> set[int]:
    services, _ = stock
    (dossier,) = services.dossiers.list()
    return set(services.listing.ids(ClaimFilter(dossier.id, words=words), Order()))


@given(st.text(LETTERS, max_size=5))
@example("")
@example("%")
@example("_")
@example(".")
@example('"')
@example("é")
@example("ŻÓ")
@example("CAFÉ")
@example("жУк")
@example("🌉")
@example("🌉🪖")
@example("one\nline")
@example('"no"')
@example("\\p")
@example("#")
@example(" AND ")
@example("x" * 2000)
def test_search_agrees_with_a_plain_filter(stock: tuple[Services, dict[int, str]], words: str) -> None:
    sought = words.strip().lower()
    wanted = {
        key
        for key, statement in stock[1].items()
        if sought in statement.lower() or sought in "#"  # the words of each claim are one such sign
    }
    assert filtered(stock, words) == wanted
    if sought:
        assert set(among_all(stock, words)) == wanted


def among_all(stock: tuple[Services, dict[int, str]], words: str) -> Keys:
    """The same, looked for in the listing of everything; what is told first agrees with it."""
    services, _ = stock
    (dossier,) = services.dossiers.list()
    everything, firsts = ClaimFilter(dossier.id), list[Keys]()
    plain = services.listing.ids(everything, Order())
    with patch.object(listing_service, "SCREENFUL", 1):
        found = services.listing.holding(
            replace(everything, words=words), Order(), plain, Silent(), firsts.append
        )
    assert len(firsts) == bool(found)
    assert all(list(first) == list(found)[: len(first)] for first in firsts)
    return found


@given(st.text(max_size=30))
@example("\0")
@example("ab\0c")
@example("\ud800ab")
@example("'; DROP TABLE claim; --")
def test_anything_can_be_typed(stock: tuple[Services, dict[int, str]], words: str) -> None:
    assert filtered(stock, words) <= stock[1].keys()


def test_a_pasted_page_is_searched_for(stock: tuple[Services, dict[int, str]]) -> None:
    assert filtered(stock, "over the river " * 20_000) == set()


def test_every_searched_column_is_found_and_follows_its_changes(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars a day")
    services.claims.edit(key, {"statement": "Traffic is heavy", "reason": "counted by hand", **FULL})
    for words in ("12,000 CARS", "is heav", "ada m", "the wire", "by hand"):
        assert listed(services, dossier_id, words) == [key], words
    services.claims.edit(key, {"statement": "Traffic is light", "attribution": ()})
    for words in ("heavy", "ada m"):
        assert listed(services, dossier_id, words) == [], words
    assert listed(services, dossier_id, "light") == [key]


def test_removed_claim_is_not_found(services: Services) -> None:
    dossier_id, source_id = stocked(services)
    key = claimed(services, source_id, "12,000 cars")
    change = services.claims.delete([key])
    assert listed(services, dossier_id, "cars") == []
    services.changes.revert(change)
    assert listed(services, dossier_id, "cars") == [key]


def test_many_claims_at_once_are_found_like_one(services: Services) -> None:
    _, source_id = stocked(services)
    dossier_id = services.dossiers.list()[0].id
    first = services.claims.add(source_id, 0, 3, statement="Heron number 1")[0]
    drafts = [Draft(0, 3, f"Heron number {place}") for place in range(2, MANY + 5)]
    keys, _ = services.claims.add_all(source_id, drafts)
    last = services.claims.add(source_id, 0, 3, statement="Heron number 9999")[0]
    assert sorted(listed(services, dossier_id, "heron num")) == [first, *keys, last]
    assert listed(services, dossier_id, "number 9999") == [last]
    services.claims.edit(keys[0], {"statement": "A stork"})
    assert listed(services, dossier_id, "stork") == keys[:1]
    assert keys[0] not in listed(services, dossier_id, "heron")


def test_index_is_as_before_where_many_claims_fail(services: Services) -> None:
    _, source_id = stocked(services)
    dossier_id = services.dossiers.list()[0].id
    with pytest.raises(ZeroDivisionError), services._database.write() as session, indexing(session, MANY):
        raise ZeroDivisionError
    key = services.claims.add(source_id, 0, 3, statement="Heron")[0]
    assert listed(services, dossier_id, "heron") == [key]
