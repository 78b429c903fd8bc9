"""Quotations of claims beside passages of other sources."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from tests.newsroom import claimed, dossier_of, reading, stocked
from workbench.domain.claim import Kind
from workbench.domain.errors import Cancelled
from workbench.domain.evidence import Evidence
from workbench.domain.progress import Silent
from workbench.domain.quoting import Standing, Where
from workbench.services import Services
from workbench.services.quotations import MOST

ARTICLE = (
    "The crane 🏗 fell on Sunday.\n\n"
    "“We had warned the owner,” said the foreman, “but 'tomorrow' was all he said.”\n\n"
    "Nobody stood near it, the foreman said.\n"
)
TRANSCRIPT = (
    "FOREMAN: We had warned the owner. 🙂 Twice.\n\n"
    "FOREMAN: But “tomorrow” was all he said. Nobody stood near it.\n"
)


@pytest.fixture
def article(services: Services) -> UUID:
    return stocked(services, ARTICLE, name="Crane")[1]


@pytest.fixture
def transcript(services: Services, article: UUID) -> UUID:
    dossier_id = dossier_of(services, article)
    return services.imports.store(dossier_id, reading(TRANSCRIPT, title="Transcript"))[0].id


def passage(services: Services, source_id: UUID, words: str) -> Evidence:
    at = services.sources.text(source_id).text.index(words)
    return services.evidence.passage(source_id, at, at + len(words))


def test_each_quotation_of_a_claim_is_compared_with_the_passage(
    services: Services, article: UUID, transcript: UUID
) -> None:
    key = claimed(services, article, ARTICLE.split("\n\n")[1])
    piece = passage(services, transcript, "We had warned the owner.")
    first, second = services.quotations.compared(key, piece)
    assert (first.quotation, first.standing, first.where) == (
        "We had warned the owner,",
        Standing.SIGNS,
        Where.PASSAGE,
    )
    assert (second.quotation, second.standing, second.where) == (
        "but 'tomorrow' was all he said.",
        Standing.OTHER,
        Where.ELSEWHERE,
    )
    assert ("old", "But") in second.pieces


def test_words_of_a_claim_within_marks_are_its_quotation(
    services: Services, article: UUID, transcript: UUID
) -> None:
    key = claimed(services, article, "warned the owner")
    (found,) = services.quotations.compared(key, passage(services, transcript, "We had warned"))
    assert (found.quotation, found.standing, found.where) == (
        "warned the owner",
        Standing.VERBATIM,
        Where.AROUND,
    )


def test_without_marks_only_a_claim_of_the_kind_is_a_quotation(
    services: Services, article: UUID, transcript: UUID
) -> None:
    key = claimed(services, article, "Nobody stood near it")
    piece = passage(services, transcript, "Twice.")
    assert services.quotations.compared(key, piece) == []
    services.claims.edit(key, {"kind": Kind.QUOTE})
    (found,) = services.quotations.compared(key, piece)
    assert (found.standing, found.where) == (Standing.VERBATIM, Where.ELSEWHERE)


def test_the_own_source_and_other_forms_are_not_compared(services: Services, article: UUID) -> None:
    key = claimed(services, article, "warned the owner")
    assert services.quotations.compared(key, passage(services, article, "The crane")) == []
    assert (
        services.quotations.compared(key, services.evidence.address("https://a.example", fetch=False)) == []
    )


def test_a_passage_that_the_source_has_no_longer_is_compared_as_it_was_kept(
    services: Services, article: UUID, transcript: UUID
) -> None:
    key = claimed(services, article, "warned the owner")
    piece = passage(services, transcript, "We had warned the owner.")
    services.versions.update(
        transcript, reading(TRANSCRIPT.replace("We had warned the owner.", "So it was."))
    )
    (found,) = services.quotations.compared(key, piece)
    assert (found.standing, found.where) == (Standing.VERBATIM, Where.PASSAGE)
    assert piece.span is not None
    other = replace(piece, span=replace(piece.span, exact="Something else was said."))
    assert services.quotations.compared(key, other)[0].standing is Standing.ABSENT


def test_a_source_that_was_removed_leaves_the_words_that_were_kept(
    services: Services, article: UUID, transcript: UUID
) -> None:
    key = claimed(services, article, "warned the owner")
    piece = passage(services, transcript, "We had warned the owner.")
    services.sources.delete(transcript)
    (found,) = services.quotations.compared(key, piece)
    assert (found.standing, found.where) == (Standing.VERBATIM, Where.PASSAGE)


def test_many_quotations_are_bounded_and_can_be_left(services: Services, article: UUID) -> None:
    text = " ".join(f"“word number {number}”" for number in range(MOST + 5)) + "\n"
    dossier_id = dossier_of(services, article)
    many = services.imports.store(dossier_id, reading(text, title="Many"))[0].id
    key = claimed(services, many, text.strip())
    piece = passage(services, article, "The crane")
    assert len(services.quotations.compared(key, piece)) == MOST
    left = Silent()
    left.cancel()
    with pytest.raises(Cancelled):
        services.quotations.compared(key, piece, left)
