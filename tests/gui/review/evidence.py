"""The sheet that adds evidence, and what it has kept."""

from __future__ import annotations

from tests.gui.review.conftest import Case
from workbench.domain.evidence import Held
from workbench.gui.evidence.sheet import AddSheet


def opened(case: Case) -> AddSheet:
    case.press("e")
    sheet = case.window.asking.sheet
    assert isinstance(sheet, AddSheet)
    return sheet


def kept(case: Case, at: int = 0) -> list[Held]:
    return case.services.evidence.of_claim(case.keys[at])
