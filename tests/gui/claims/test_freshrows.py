"""A marked claim's row, made from the change, is the row that the database holds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.gui.claims.conftest import Dossier
from workbench.domain.listing import ClaimRow
from workbench.domain.verdict import Verdict
from workbench.gui.freshrows import FreshRows


class Reader:
    """Reads rows and remembers which."""

    def __init__(self, dossier: Dossier) -> None:
        self._listing = dossier.services.listing
        self.asked: list[int] = []

    def __call__(self, keys: Sequence[int]) -> list[ClaimRow]:
        self.asked += keys
        return self._listing.rows(keys)


def test_a_row_is_read_once_until_something_changes(dossier: Dossier) -> None:
    reader = Reader(dossier)
    fresh, keys = FreshRows(reader), dossier.claims
    assert [row.key for row in fresh.rows(keys)] == keys
    assert fresh.rows(keys[1:]) == dossier.services.listing.rows(keys[1:])
    assert reader.asked == keys
    gone = dossier.services.claims.delete([keys[0]])
    fresh.follow(gone, lambda _key: None)
    assert [row.key for row in fresh.rows(keys)] == keys[1:]


@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("reason", [None, "Two ferries were counted. ⛴"])
def test_a_mark_tells_the_whole_row(dossier: Dossier, verdict: Verdict, reason: str | None) -> None:
    key, claims = dossier.claims[0], dossier.services.claims
    claims.mark([key], Verdict.DENIED)
    (before,) = dossier.services.listing.rows([key])
    reader = Reader(dossier)
    fresh = FreshRows(reader)
    change = claims.mark([key], verdict, reason=reason)
    for _ in range(2):
        fresh.follow(change, {key: before}.get)
        (before,) = dossier.services.listing.rows([key])
        assert fresh.rows([key]) == [before]
        assert reader.asked == ([] if change.edits else [key])
        change = dossier.services.changes.revert(change)
        if not change.edits:
            break


def test_what_a_change_does_not_tell_is_read(dossier: Dossier) -> None:
    reader = Reader(dossier)
    fresh = FreshRows(reader)
    (before,) = dossier.services.listing.rows(dossier.claims[:1])
    change = dossier.services.claims.edit(before.key, {"statement": "Another ferry line closes."})
    fresh.follow(change, lambda _key: before)
    assert fresh.rows([before.key])[0].statement == "Another ferry line closes."
    assert reader.asked == [before.key]
