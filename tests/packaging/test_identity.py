"""One name of the program and one list of what it opens, wherever a system asks for them."""

from __future__ import annotations

import re

import pytest

from tests.packaging.scripts import PACKAGING
from workbench.paths import IDENTIFIER
from workbench.reading.formats import FORMATS

PROMISED = {".html", ".docx", ".pdf", ".txt", ".eml"}
"""What "Open with" offers the workbench for, on every system."""
TOLD = [
    "release.sh",
    f"linux/{IDENTIFIER}.desktop",
    f"linux/{IDENTIFIER}.metainfo.xml.in",
    "windows/launcher.manifest",
    "windows/setup.nsi",
    "windows/workbench.wxs",
]


def words(place: str) -> str:
    return (PACKAGING / place).read_text(encoding="utf-8")


@pytest.mark.parametrize("place", TOLD)
def test_every_system_is_told_the_same_name(place: str) -> None:
    owner = re.escape(IDENTIFIER.rpartition(".")[0])
    assert set(re.findall(rf"{owner}\.\w+", words(place))) == {IDENTIFIER}


@pytest.mark.parametrize("place", ["windows/setup.nsi", "windows/workbench.wxs"])
def test_windows_offers_what_is_read(place: str) -> None:
    offered = set(re.findall(r'(?:ForEachFormat DO|\$\{DO\}|Name=)\s*"(\.\w+)"', words(place)))
    assert offered >= PROMISED
    assert offered <= {extension for form in FORMATS for extension in form.extensions}


def test_linux_offers_what_is_read() -> None:
    types = next(
        line for line in words(f"linux/{IDENTIFIER}.desktop").splitlines() if line.startswith("MimeType=")
    )
    offered = set(types.removeprefix("MimeType=").strip(";").split(";"))
    read = {kind for form in FORMATS for kind in form.media_types}
    assert {form.media_types[0] for form in FORMATS} <= offered
    assert offered - read == {"application/vnd.factcheckingworkbench.dossiers"}
