"""New versions of a source: everything in its place in the new text."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.newsroom import TEXT, claimed, listed, reading
from tests.services.updating import MORE, state, updated, words
from workbench.domain.anchored import State
from workbench.domain.claim import Standing
from workbench.domain.errors import EditConflict, UserError
from workbench.domain.evidence import Bearing
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.services.versions import DifferentArticle
from workbench.store.creating import Draft


def test_what_became_of_each_claim_is_told(services: Services, home: UUID) -> None:
    keys = [claimed(services, home, one) for one in ("12,000 cars", "Ada Moor", "Nobody at the ministry")]
    services.claims.mark(keys, Verdict.CONFIRMED)
    told, _ = updated(services, home, MORE.replace("Nobody at the ministry answered. ", ""))
    assert told.version == 2
    assert [told.claims[key].state for key in keys] == [State.CHANGED, State.EXACT, State.ORPHANED]
    rows = services.listing.rows(keys)
    assert [row.verdict for row in rows] == ["unverified", "confirmed", "confirmed"]
    assert [row.recheck for row in rows] == [True, False, True]
    assert (told.number(State.CHANGED), told.rechecks) == (1, 1)
    assert services.integrity.check() == []


def test_a_statement_that_was_the_words_becomes_the_new_words_one_written_stays(
    services: Services, home: UUID
) -> None:
    copied, written = (claimed(services, home, "12,000 cars") for _ in range(2))
    services.claims.edit(written, {"statement": "The bridge carries 12,000 cars."})
    _, change = updated(services, home, MORE)
    assert services.listing.detail(copied).row.statement == "30,000 cars"
    assert services.listing.detail(written).row.statement == "The bridge carries 12,000 cars."
    services.changes.revert(change)
    assert services.listing.detail(copied).row.statement == "12,000 cars"


def test_removed_dismissed_and_suggested_claims_are_moved_too(services: Services, home: UUID) -> None:
    places = [(TEXT.index(one), one) for one in ("Ada Moor", "Café owners", "on Monday")]
    drafts = [Draft(at, at + len(one), standing=Standing.SUGGESTION) for at, one in places]
    (dismissed, _, deleted), _ = services.claims.add_all(home, drafts)
    services.claims.dismiss([dismissed])
    removal = services.claims.delete([deleted])
    told, _ = updated(services, home, "Added. " + TEXT.replace("Café owners fear", "Owners fear"))
    assert {told.claims[key].state for key in (dismissed, deleted)} == {State.EXACT}
    assert services.suggestions.propose(home)[0] >= 0
    assert services.listing.detail(dismissed).row.standing is Standing.DISMISSED
    services.changes.revert(removal)
    assert words(services, deleted) == "on Monday"
    assert words(services, dismissed) == "Ada Moor"
    assert services.integrity.check() == []


def test_a_suggestion_whose_words_are_gone_is_given_up_until_undone(services: Services, home: UUID) -> None:
    at = TEXT.index("Nobody")
    draft = Draft(at, at + len("Nobody at the ministry answered"), standing=Standing.SUGGESTION)
    (key,), _ = services.claims.add_all(home, [draft])
    _, change = updated(services, home, TEXT.replace("Nobody at the ministry answered. ", ""))
    assert services.listing.rows([key]) == []
    services.changes.revert(change)
    assert words(services, key).startswith("Nobody")
    assert services.integrity.check() == []


def test_a_signed_off_claim_stays_signed_unless_its_facts_changed(services: Services, home: UUID) -> None:
    keys = [claimed(services, home, one) for one in ("12,000 cars", "Ada Moor", "Nobody at the ministry")]
    services.claims.mark(keys, Verdict.CONFIRMED)
    services.evidence.add(keys, services.evidence.address("https://a.example", fetch=False), Bearing.SUPPORTS)
    services.reviewer = "B. Editor"
    services.review.sign_off(keys)
    before = [state(services, key) for key in keys]
    _, change = updated(services, home, MORE.replace("Nobody at the ministry answered. ", ""))
    assert [row.signed_by for row in services.listing.rows(keys)] == ["", "B. Editor", "B. Editor"]
    services.changes.revert(change)
    assert [state(services, key) for key in keys] == before
    assert services.integrity.check() == []


def test_passages_that_are_evidence_anywhere_move_with_their_words(services: Services, home: UUID) -> None:
    dossier_id = services.sources.get(home).dossier_id
    row, _ = services.imports.store(dossier_id, reading("The mayor spoke of 12,000 cars. Nobody counted."))
    elsewhere = claimed(services, row.id, "12,000 cars")
    here = claimed(services, home, "Ada Moor")
    spans = {}
    for quoted in ("the cracks grew by 40 %", "Nobody at the ministry answered"):
        at = TEXT.index(quoted)
        piece = services.evidence.passage(home, at, at + len(quoted))
        spans[quoted] = services.evidence.add([elsewhere, here], piece, Bearing.SUPPORTS)[0]
    new = "Two lines more.\n🌉\n" + TEXT.replace("Nobody at the ministry answered. ", "")
    _, change = updated(services, home, new)
    held = {one.id: one.evidence.span for one in services.evidence.of_claim(elsewhere)}
    moved, gone = held[spans["the cracks grew by 40 %"]], held[spans["Nobody at the ministry answered"]]
    assert moved is not None
    assert new[moved.start : moved.end] == moved.exact == "the cracks grew by 40 %"
    assert gone is not None
    assert gone.exact == "Nobody at the ministry answered"
    assert services.integrity.check() == []
    services.changes.revert(change)
    for one in services.evidence.of_claim(here):
        assert one.evidence.span is not None
        assert TEXT[one.evidence.span.start : one.evidence.span.end] == one.evidence.span.exact
    assert services.integrity.check() == []


def test_words_that_were_gone_are_found_when_a_later_version_has_them_again(
    services: Services, home: UUID
) -> None:
    key = claimed(services, home, "Nobody at the ministry answered")
    at = TEXT.index("Nobody")
    other_key = claimed(services, home, "12,000 cars")
    services.evidence.add([other_key], services.evidence.passage(home, at, at + 31), Bearing.CONTEXT)
    services.claims.mark([key], Verdict.CONFIRMED)
    updated(services, home, TEXT.replace("Nobody at the ministry answered. ", ""))
    assert services.listing.detail(key).row.anchoring == "orphaned"
    again = "Corrected.\n" + TEXT
    _, change = updated(services, home, again)
    row = services.listing.detail(key).row
    assert (row.anchoring, row.verdict) == ("exact", Verdict.CONFIRMED)
    assert words(services, key) == "Nobody at the ministry answered"
    (held,) = services.evidence.of_claim(other_key)
    assert held.evidence.span is not None
    assert again[held.evidence.span.start : held.evidence.span.end] == "Nobody at the ministry answered"
    assert services.integrity.check() == []
    services.changes.revert(change)
    assert services.listing.detail(key).row.anchoring == "orphaned"
    assert services.integrity.check() == []


def test_a_dismissed_sentence_whose_facts_changed_is_open_again(services: Services, home: UUID) -> None:
    for sentence in ("Nobody at the ministry answered.", "“It is safe,” said Ada Moor."):
        at = TEXT.index(sentence)
        services.coverage.dismiss(home, at, at + len(sentence))
    _, change = updated(services, home, TEXT.replace("It is safe", "It is not safe"))
    ((start, end),) = services.coverage.dismissed(home)
    assert services.sources.text(home).text[start:end] == "Nobody at the ministry answered."
    services.changes.revert(change)
    assert len(services.coverage.dismissed(home)) == 2
    assert services.integrity.check() == []


def test_an_update_made_meanwhile_in_another_window_is_not_overwritten(
    services: Services, other: Services, home: UUID
) -> None:
    key = claimed(services, home, "12,000 cars")

    class Meanwhile:
        """The other window is quicker, while this one compares the texts."""

        def step(self, done: int, total: int, what: str = "") -> None:
            if done == 1:
                updated(other, home, MORE)

    with pytest.raises(EditConflict, match="meanwhile"):
        services.versions.update(home, reading("Late. " + TEXT), progress=Meanwhile())
    assert services.sources.text(home).text == MORE
    assert words(services, key) == "30,000 cars"
    assert services.integrity.check() == []


def test_word_diff_knows_nothing_of_versions_that_were_undone(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    _, first = updated(services, home, MORE)
    _, second = updated(services, home, MORE.replace("30,000", "40,000"))
    services.changes.revert(second)
    assert ("new", "30,000") in services.versions.words(key)
    services.changes.revert(first)
    assert services.versions.words(key) == []
    updated(services, home, TEXT.replace("12,000", "50,000"))
    assert "".join(piece for kind, piece in services.versions.words(key) if kind != "new") == "12,000 cars"


def test_an_old_version_stays_readable_with_its_marks(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    services.claims.mark([key], Verdict.CONFIRMED)
    updated(services, home, MORE)
    old, new = services.versions.list(home)
    assert (old.current, new.current) == (False, True)
    assert services.versions.text(old.id) == TEXT
    (mark,) = services.versions.marks(old.id)
    assert (TEXT[mark.start : mark.end], mark.verdict) == ("12,000 cars", Verdict.CONFIRMED)
    pieces = list(services.versions.compare(old.id, new.id))
    assert "".join(piece for kind, piece in pieces if kind != "new") == TEXT
    assert "".join(piece for kind, piece in pieces if kind != "old") == MORE


@pytest.mark.parametrize("text", ["", " \n\t ", TEXT])
def test_an_empty_text_and_the_same_text_change_nothing(services: Services, home: UUID, text: str) -> None:
    with pytest.raises(UserError):
        updated(services, home, text)
    assert services.sources.get(home).version == 1


def test_another_article_altogether_is_asked_about_first(services: Services, home: UUID) -> None:
    key = claimed(services, home, "12,000 cars")
    different = "Bananas ripen in warm rooms. Grocers keep apples apart, as a trader explained to us."
    with pytest.raises(DifferentArticle):
        updated(services, home, different)
    assert services.sources.text(home).text == TEXT
    told, _ = services.versions.update(home, reading(different), even_if_different=True)
    assert told.claims[key].state is State.ORPHANED
    assert services.integrity.check() == []


def test_letters_that_no_database_holds_are_replaced(services: Services, home: UUID) -> None:
    key = claimed(services, home, "Ada Moor")
    updated(services, home, "A half \ud83d and a \x00 came.\n" + TEXT)
    assert services.sources.text(home).text.startswith("A half � and a � came.")
    assert words(services, key) == "Ada Moor"
    assert services.integrity.check() == []


def test_a_source_of_a_removed_dossier_is_not_updated(services: Services, home: UUID) -> None:
    services.dossiers.delete(services.sources.get(home).dossier_id)
    with pytest.raises(UserError, match="no source"):
        updated(services, home, MORE)


def test_other_sources_are_left_alone(services: Services, home: UUID) -> None:
    dossier_id = services.sources.get(home).dossier_id
    row, _ = services.imports.store(dossier_id, reading("Another text with 12,000 cars in it."))
    key = claimed(services, row.id, "12,000 cars")
    before = state(services, key)
    updated(services, home, MORE)
    assert state(services, key) == before
    assert listed(services, dossier_id) == [key]
