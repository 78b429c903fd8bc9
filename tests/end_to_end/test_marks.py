"""Marks survive kill -9 and a rival program; the long versions are the modules that are tried here."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.end_to_end.kills import kill_rounds
from tests.end_to_end.marking import Fork
from tests.end_to_end.rivals import rivalry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here")


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    tally = kill_rounds(tmp_path / "checks.db", 20, Fork, random.Random())
    assert tally.rounds == 20
    assert tally.acknowledged > 0


def test_two_programs_mark_a_thousand_claims_each(tmp_path: Path) -> None:
    assert "none lost" in rivalry(tmp_path / "checks.db", 1000, Fork)
