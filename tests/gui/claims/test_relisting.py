"""After any change, under any order and filter, the table lists what the database would list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.gui.claims.conftest import Dossier, Window
from workbench.domain.claim import Figure, Hop, Kind, Time
from workbench.domain.listing import Change, Chip, Column, Order
from workbench.domain.verdict import Verdict
from workbench.services import Services

WRITES: dict[str, Callable[[Services, list[int]], Change]] = {
    "mark": lambda services, keys: services.claims.mark(keys[1:3], Verdict.DENIED, reason="ferry"),
    "word": lambda services, keys: services.claims.edit(keys[2], {"statement": "A ferry, at last."}),
    "reason": lambda services, keys: services.claims.edit(keys[3], {"reason": "Ask the ferry’s crew."}),
    "kind": lambda services, keys: services.claims.edit(keys[1], {"kind": Kind.CAUSE}),
    "chain": lambda services, keys: services.claims.edit(keys[3], {"attribution": (Hop("A"), Hop("B"))}),
    "figure": lambda services, keys: services.claims.edit(keys[3], {"figures": (Figure("two", best=2.0),)}),
    "time": lambda services, keys: services.claims.edit(keys[1], {"times": (Time("then", "2001"),)}),
    "move": lambda services, keys: services.claims.move(keys[3], 0, 4),
    "delete": lambda services, keys: services.claims.delete(keys[:1]),
}


@pytest.mark.parametrize("write", WRITES)
def test_the_table_lists_what_the_database_would(window: Window, dossier: Dossier, write: str) -> None:
    services, desk, claims = dossier.services, window.desk, window.panel.table.claims
    for column in Column:
        for chip, words in ((Chip.ALL, ""), (Chip.UNVERIFIED, ""), (Chip.ALL, "ferry")):
            desk.list_claims(chip=chip, words=words, order=Order(column, descending=True))
            change = WRITES[write](services, dossier.claims)
            desk.broadcast.tell(change)
            assert desk.filter is not None
            assert claims.keys == services.listing.ids(desk.filter, desk.order), (column, chip, words)
            desk.broadcast.tell(services.changes.revert(change))
            assert claims.keys == services.listing.ids(desk.filter, desk.order), (column, chip, words)
