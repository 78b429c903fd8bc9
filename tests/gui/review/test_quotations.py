"""The details of a passage say how the quotations of its claim stand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.rest import rest
from tests.gui.review.conftest import Case
from workbench.domain.evidence import Bearing, Contact, Evidence
from workbench.gui.evidence.quotations import QuotationLines
from workbench.gui.settings import THEME

SPOKEN = "BRANDT: Not one berth will close. 🙂 We dig two metres."


def passage(case: Case, words: str) -> Evidence:
    at = case.services.sources.text(case.transcript).text.index(words)
    return case.services.evidence.passage(case.transcript, at, at + len(words))


def quoted(case: Case, start: str, end: str) -> int:
    """A claim from one word of the article to another."""
    text = case.services.sources.text(case.article).text
    key, _ = case.services.claims.add(case.article, text.index(start), text.index(end) + len(end))
    return key


def lines(case: Case, qtbot: QtBot, key: int) -> QuotationLines:
    """What the first piece under a claim says, once that is known."""
    case.window.desk.select_claim(key)
    case.window.commands["evidence.show"].trigger()
    page = case.window.claims.inspector.evidence
    page.rows[0].opened.emit()
    found = page.details.quotations
    qtbot.waitUntil(lambda: all(wish.ended.is_set() for wish in found.latest._running))
    rest()
    return found


@pytest.fixture
def key(case: Case) -> int:
    return quoted(case, "“Not one berth", "harbour master")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (SPOKEN, "Verbatim but for the comma before the closing mark, in this passage:"),
        ("berth will", "but for the comma before the closing mark, in the source, only partly within"),
        ("We dig two metres", "Verbatim but for the comma before the closing mark, elsewhere in the source:"),
    ],
)
def test_a_passage_says_how_a_quotation_stands_in_it(
    case: Case, qtbot: QtBot, key: int, words: str, told: str
) -> None:
    case.services.evidence.add([key], passage(case, words), Bearing.SUPPORTS)
    found = lines(case, qtbot, key)
    assert found.isVisible()
    assert told in found.text()
    assert "<s style" in found.text()
    assert ">.</s>" in found.text()
    assert "<u style" in found.text()
    assert ">,</u>" in found.text()
    assert "[only in the source: .][only in the quotation: ,]" in found.accessibleName()


def test_words_within_the_marks_are_verbatim_and_nothing_is_struck_through(case: Case, qtbot: QtBot) -> None:
    key = case.keys[1]
    case.services.evidence.add([key], passage(case, SPOKEN), Bearing.SUPPORTS)
    found = lines(case, qtbot, key)
    assert found.accessibleName() == "Verbatim in this passage: Not one berth will close"
    assert "<s" not in found.text().replace("<span", "")
    assert "Struck" not in found.text()
    assert case.row(1).verdict.value == "confirmed"


def test_markup_in_a_quotation_is_shown_as_it_is(case: Case, qtbot: QtBot) -> None:
    services, dossier = case.services, case.window.desk.dossier
    assert dossier is not None
    text = "He wrote “a <b>bold</b> & <i>new</i> harbour” on it.\n"
    source, _ = services.imports.store(dossier.id, services.imports.read_pasted(text))
    key, _ = services.claims.add(source.id, 0, len(text) - 1)
    services.evidence.add([key], passage(case, SPOKEN), Bearing.REFUTES)
    found = lines(case, qtbot, key)
    assert "Not in the source" in found.text()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp;" in found.text()


def test_nothing_is_said_without_a_quotation_or_a_passage(case: Case, qtbot: QtBot, key: int) -> None:
    case.services.evidence.add([case.keys[0]], passage(case, SPOKEN), Bearing.SUPPORTS)
    assert not lines(case, qtbot, case.keys[0]).isVisible()
    case.services.evidence.add(
        [key], case.services.evidence.contact(Contact("Ilse Brandt")), Bearing.SUPPORTS
    )
    assert not lines(case, qtbot, key).isVisible()
    assert lines(case, qtbot, key).text() == ""


def test_another_theme_gives_the_differences_its_colours(case: Case, qtbot: QtBot, key: int) -> None:
    case.services.evidence.add([key], passage(case, SPOKEN), Bearing.SUPPORTS)
    found = lines(case, qtbot, key)
    light = found.text()
    case.window.settings.set(THEME, "dark")
    qtbot.waitUntil(lambda: found.text() != light)
    assert case.window.theme.scheme.css("denied.ink") in found.text()


def test_a_piece_from_elsewhere_does_not_keep_what_was_said_of_the_last(
    case: Case, qtbot: QtBot, key: int
) -> None:
    evidence = case.services.evidence
    evidence.add([key], passage(case, SPOKEN), Bearing.SUPPORTS)
    evidence.add([key], replace(evidence.contact(Contact("Ilse Brandt")), origin="port"), Bearing.CONTEXT)
    found = lines(case, qtbot, key)
    assert found.isVisible()
    page = case.window.claims.inspector.evidence
    page.rows[1].opened.emit()
    assert not found.isVisible()
    page.rows[0].opened.emit()
    qtbot.waitUntil(found.isVisible)
    assert "Verbatim" in found.text()
