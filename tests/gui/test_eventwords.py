"""Everything that can happen is told in words."""

from __future__ import annotations

import re
from pathlib import Path

from workbench.domain.listing import Subject
from workbench.gui.eventwords import actions

ROOT = Path(__file__).parents[2] / "workbench"


def test_every_act_of_the_services_has_its_words() -> None:
    found = set()
    for file in (*(ROOT / "services").glob("*.py"), *(ROOT / "store").glob("*.py")):
        found |= set(re.findall(r'"([a-z]+\.[a-z_]+)"', file.read_text(encoding="utf-8")))
    kinds = {*map(str, Subject), "sentence"}
    acts = {one for one in found if one.split(".")[0] in kinds and not one.endswith(".toml")}
    assert len(acts) > 30
    assert acts <= actions().keys()


def test_what_is_taken_back_is_told_for_every_subject() -> None:
    assert {f"{subject}.reverted" for subject in Subject} <= actions().keys()
