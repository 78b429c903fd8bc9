"""`workbench --smoke`: the installed program tried in earnest, on a database that goes away afterwards.

A real window is opened, the sample imported and a claim marked through the window's own command; a second
connection must find the mark. Each format is read and claims are found in a text, so that a package that
lacks a library or a list is found out before it is handed to anybody.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication

from workbench import paths
from workbench.domain.verdict import Verdict
from workbench.gui.language import of_qt, translations
from workbench.gui.report import versions
from workbench.services import open_services

if TYPE_CHECKING:
    from workbench.gui.window import Window

PATIENCE = 8.0
"""Seconds within which the window must have come up."""
COLOURS = 20
"""A window that was painted has at least as many."""
REVIEWER = "Smoke test"
SAID = "The harbour authority said on Monday that 412 berths would stay open."
"""What every document of the trial says, and what claims are found in."""


class Failed(Exception):
    """Something that an installed program must be able to do did not work; the message says what."""


class Trial(NamedTuple):
    """One thing tried: what is printed of it, and the attempt, which answers a figure to print."""

    what: str
    attempt: Callable[[], str]


def run() -> int:
    """Try the program, print versions and OK, or what failed; the exit status: 0 for OK, 1 for a failure."""
    started = time.monotonic()
    for name, number in versions():
        print(f"{name} {number}")
    with tempfile.TemporaryDirectory(prefix="workbench-smoke-", ignore_cleanup_errors=True) as folder:
        try:
            for trial in (*_on_the_desk(Path(folder)), *_READING):
                print(f"{trial.what}: {trial.attempt()}", flush=True)
        except Exception as error:  # the line tells of any; what is no plain failure is shown whole
            print(f"FAILED {type(error).__name__}: {error}", file=sys.stdout, flush=True)
            if not isinstance(error, Failed):
                raise
            return 1
    print(f"OK in {time.monotonic() - started:.1f} s", flush=True)
    return 0


def _require(true: object, what: str) -> None:
    if not true:
        raise Failed(what)


# --- the window


def _on_the_desk(folder: Path) -> tuple[Trial, ...]:
    return (
        Trial("resources", _resources),
        Trial("window", lambda: _window(folder)),
    )


def _resources() -> str:
    icons = len(list((paths.resources() / "icons").glob("*.svg")))
    lists = len(list((paths.resources() / "finding").glob("*.toml")))
    languages = translations()
    _require(languages, "no translation is there")
    for file in (*languages.values(), *map(of_qt, languages)):
        _require(QTranslator().load(str(file)), f"the translation {file.name} cannot be read")
    _require(icons and lists and list(paths.seeds().iterdir()), "icons, word lists or the sample are missing")
    return f"{icons} icons, {lists} word lists, {len(languages)} translations in {paths.resources()}"


def _window(folder: Path) -> str:
    from workbench.app import start
    from workbench.gui.bench import Bench
    from workbench.gui.settings import REVIEWER as NAME
    from workbench.gui.settings import Settings
    from workbench.gui.theme import Theme

    start(sys.argv[:1])
    settings = Settings(folder / "settings")
    settings.set(NAME, REVIEWER)
    theme = Theme(settings)
    database = folder / "smoke test é.db"
    services = open_services(database, reviewer=REVIEWER)
    bench = Bench(services, settings, theme)
    try:
        window = bench.begin(True, ())
        colours = _painted(window)
        claim, words = _marked(window)
        bench.quit()
    finally:
        bench.end()
    with open_services(database, create=False) as again:
        found = again.listing.detail(again.claims.key_of(claim)).row
        _require(
            (found.verdict, found.reviewer) == (Verdict.CONFIRMED, REVIEWER),
            f"the mark was not found again: {found.verdict}",
        )
        _require(not again.integrity.check(), "the database is not whole")
    platform = QGuiApplication.platformName()
    return f"{platform}, {colours} colours, claim of {words} words marked and read back"


def _painted(window: Window) -> int:
    """How many colours the window shows, once it is on the screen with the text of the sample."""

    def there() -> bool:
        handle = window.windowHandle()
        return handle is not None and handle.isExposed() and bool(window.reading.pane.text())

    _wait(there, "the window with the sample's text did not come up")
    picture = window.grab().toImage()
    steps = range(0, picture.width(), 3), range(0, picture.height(), 3)
    colours = len({picture.pixel(x, y) for x in steps[0] for y in steps[1]})
    _require(colours >= COLOURS, f"the window shows {colours} colours: it was not painted")
    return colours


def _marked(window: Window) -> tuple[UUID, int]:
    """Mark the first unverified claim by the window's command; its id, and how many words it has."""
    desk = window.desk
    _require(desk.source is not None, "no source of the sample is open")
    keys = [mark.key for mark in desk.services.listing.marks(desk.source.id)] if desk.source else []
    rows = [row for row in desk.services.listing.rows(keys) if row.verdict is Verdict.UNVERIFIED]
    _require(rows, "the sample has no unverified claim")
    desk.select_claim(rows[0].key)
    command = window.commands["claim.confirm"]
    _require(command.isEnabled(), "a selected claim cannot be marked")
    command.trigger()
    return rows[0].id, len(rows[0].statement.split())


def _wait(true: Callable[[], bool], complaint: str) -> None:
    loop, deadline = QEventLoop(), time.monotonic() + PATIENCE
    looking = QTimer()
    looking.setInterval(10)
    looking.timeout.connect(lambda: loop.quit() if true() or time.monotonic() > deadline else None)
    looking.start()
    loop.exec()
    looking.stop()
    _require(true(), complaint)


# --- reading and finding


def _page() -> bytes:
    said = "".join(f"<p>{SAID} This is line {number} of the page.</p>" for number in range(6))
    return (
        "<!DOCTYPE html><html lang='en'><head><title>Berths</title>"
        "<meta property='article:published_time' content='2011-09-06'></head>"
        f"<body><article><h1>Berths</h1>{said}</article></body></html>"
    ).encode()


def _mail() -> bytes:
    head = "From: press@harbour.example\r\nTo: desk@paper.example\r\nSubject: Berths\r\n"
    return f"{head}Date: Tue, 06 Sep 2011 10:00:00 +0000\r\nMIME-Version: 1.0\r\n\r\n{SAID}\r\n".encode()


def _word() -> bytes:
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{main}"><w:body><w:p><w:r>'
        f"<w:t>{SAID}</w:t></w:r></w:p></w:body></w:document>",
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}')
    return written.getvalue()


def _print() -> bytes:
    drawn = f"BT /F1 11 Tf 50 700 Td ({SAID}) Tj ET"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
    )
    body, places = "%PDF-1.4\n", list[int]()
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}{tail}".encode()


_DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "page.html": _page,
    "word.docx": _word,
    "print.pdf": _print,
    "plain.txt": SAID.encode,
    "mail.eml": _mail,
}


def _read() -> str:
    from workbench.reading import read

    for name, made in _DOCUMENTS.items():
        text = " ".join(read(made(), name).text.split())
        _require(SAID in text, f"{name} was read as “{text[:80]}”")
    return ", ".join(_DOCUMENTS)


def _find() -> str:
    from workbench.finding import find

    found = find(f"{SAID} He spoke in Paris.", date(2011, 9, 6))
    _require(found.proposals and found.times and found.figures, "no claim, date or figure was found")
    return f"{len(found.proposals)} claims, {len(found.times)} dates, {len(found.figures)} figures"


_READING = (Trial("read", _read), Trial("found", _find))

__all__ = ["run"]
