"""Claims as lists show them, read one by one and in one piece."""

from __future__ import annotations

from random import Random

import pytest

from tests.newsroom import stocked
from workbench.domain.claim import Figure, Flag, Hop, Kind, Standing, Time
from workbench.domain.verdict import Verdict
from workbench.services import Services
from workbench.store.creating import Draft
from workbench.store.queries import rows as queries

TEXT = "She said: \"C:\\new, \u201cquoted\u201d\" and 👍🏽 \x85\u2028 '{[]}' went to \U0001f6a2 Zoë. " * 3


@pytest.fixture
def keys(services: Services) -> list[int]:
    """Claims of which every field differs or is empty, with numbers that end in many digits."""
    source_id, random = stocked(services, TEXT)[1], Random(3)
    drafts = [
        Draft(
            at,
            at + 9 + at % 40,
            TEXT[at : at + 60],
            random.choice(list(Kind)),
            (Hop(TEXT[at : at + 5]), Hop("Wire")) if at % 3 else (),
            (Figure("3,000.5", best=3000.5),) if at % 4 else (),
            (Time("Tuesday", "2011-09-06"),) if at % 5 else (),
            rank=random.random() / 10**at,
            standing=Standing.SUGGESTION if at % 7 == 0 else Standing.CLAIM,
        )
        for at in range(40)
    ]
    keys, _ = services.claims.add_all(source_id, drafts)
    services.claims.mark(keys[1:9], Verdict.DENIED)
    for flag in list(Flag)[:2]:
        services.review.raise_flag(keys[3:12], flag)
    services.review.assign(keys[5:8], "B. Editor")
    services.claims.delete(keys[20:22])
    return keys


def test_rows_read_in_one_piece_are_those_read_one_by_one(services: Services, keys: list[int]) -> None:
    with services.listing._database.read() as session:
        plain = {row.key: row for row in queries._plain(session, keys)}
        assert {row.key: row for row in queries._packed(session, keys)} == plain
        assert queries._packed(session, []) == []
    assert len(plain) == len(keys) - 2
    assert [detail.row for detail in services.listing.details(keys)] == services.listing.rows(keys)


def test_rows_come_in_the_order_of_their_keys(
    services: Services, keys: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "CHUNK", 7)
    wanted = [*reversed(keys), 10**9]
    assert [row.key for row in services.listing.rows(wanted)] == [*keys[:21:-1], *keys[19::-1]]
