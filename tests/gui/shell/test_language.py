"""The translations: every text of the window is there, says the same, and is found by the program."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from tests.packaging.scripts import script
from workbench.domain.errors import UserError
from workbench.gui.actions import ACTIONS, MENUS
from workbench.gui.bench import Bench
from workbench.gui.language import speak, spoken, translations
from workbench.gui.report import cautioned, told
from workbench.reading import read

extractor = script("translations.py")
GERMAN = translations()["de"]
TS = GERMAN.with_suffix(".ts")
Text = tuple[str, str]


@pytest.fixture(scope="module")
def written() -> dict[Text, str]:
    """The German translations as they stand in the .ts file."""
    found: dict[Text, str] = extractor.translated(TS)
    return found


@pytest.fixture
def german(qapp: QApplication) -> Iterator[list[QTranslator]]:
    """The program in German, and in English again afterwards."""
    installed = speak(["de-AT", "de"])
    yield installed
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


def mnemonics(text: str) -> list[str]:
    return [letter.casefold() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


def test_the_file_holds_exactly_the_texts_of_the_program(written: dict[Text, str]) -> None:
    assert sorted(written) == sorted(extractor.texts()), "make translations brings the file up to date"


def test_every_text_is_translated(written: dict[Text, str]) -> None:
    assert [text for text, german in written.items() if not german.strip()] == []


def test_what_is_compiled_is_what_is_written(written: dict[Text, str]) -> None:
    compiled = QTranslator()
    assert compiled.load(str(GERMAN))
    differing = [text for text, german in written.items() if compiled.translate(*text) != german]
    assert differing == [], "make translations compiles the file"


def test_translations_take_the_same_values(written: dict[Text, str]) -> None:
    def values(text: str) -> Counter[str]:
        return Counter(re.findall(r"\{\w*\}", text))

    assert [text for text, german in written.items() if values(text[1]) != values(german)] == []


def test_translations_keep_line_ends_dots_and_outer_spaces(written: dict[Text, str]) -> None:
    def shape(text: str) -> tuple[int, bool, bool, bool, bool]:
        return text.count("\n"), text.endswith("…"), text.endswith("."), text[0] == " ", text[-1] == " "

    assert [text for text, german in written.items() if shape(text[1]) != shape(german)] == []


def test_translations_quote_in_german(written: dict[Text, str]) -> None:
    assert [text for text, german in written.items() if german.count("„") != german.count("“")] == []
    assert [text for text, german in written.items() if "”" in german or '"' in german] == []


@pytest.mark.parametrize("menu", MENUS)
def test_no_two_commands_of_a_menu_share_a_mnemonic(menu: str, written: dict[Text, str]) -> None:
    texts = [written["actions", spec.text] for spec in ACTIONS if spec.menu == menu]
    letters = Counter(letter for text in texts for letter in mnemonics(text))
    assert {letter for letter, count in letters.items() if count > 1} == set()
    without = [spec.id for spec in ACTIONS if "&" in spec.text and "&" not in written["actions", spec.text]]
    assert without == []


def test_no_two_menus_or_fields_of_a_sheet_share_a_mnemonic(written: dict[Text, str]) -> None:
    titles = [letter for menu in MENUS for letter in mnemonics(written["actions", menu])]
    assert len(set(titles)) == len(MENUS) == len(titles)
    sheets = defaultdict[str, Counter[str]](Counter)
    for (context, _), german in written.items():
        if context != "actions":
            sheets[context].update(mnemonics(german))
    assert [name for name, letters in sheets.items() if max(letters.values(), default=1) > 1] == []


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["en-GB", "en", "de"], "en"),
        (["xx-YY", "xx", "de-CH"], "de"),
        (["xx"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_is_taken(wanted: list[str], language: str) -> None:
    assert spoken(wanted) == language


def test_under_an_english_system_nothing_is_translated(qapp: QApplication) -> None:
    assert speak(["en-GB", "en"]) == []
    assert speak() == []
    assert QCoreApplication.translate("actions", "&File") == "&File"


def test_a_window_under_a_german_system_is_german(german: list[QTranslator], bench: Bench) -> None:
    assert german
    window = bench.open_window()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == ["&Datei", "&Bearbeiten", "Be&hauptung", "Be&lege", "&Ansicht", "&Extras", "Hil&fe"]
    assert window.commands["claim.confirm"].text() == "Als &bestätigt bewerten"
    assert window.tr("&Undo {what}") == "&Rückgängig: {what}"


def test_errors_are_told_in_german(german: list[QTranslator]) -> None:
    message, advice = told(
        UserError(
            "“{name}” is {what}, which is not read.", "Choose another.", name="an image", what="an image"
        )
    )
    assert message == "„an image“ ist ein Bild; das wird nicht gelesen."
    assert advice == "Wählen Sie ein anderes."


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (
            b"Words\x01 of it\x02." + b" And so on." * 20,
            "a.txt",
            "2 Steuerzeichen, die sich nicht anzeigen lassen, wurden weggelassen.",
        ),
        (
            b"<!DOCTYPE html><title>Berths</title><p>The harbour has 412 berths.</p>",
            "a.pdf",
            "Der Name der Datei endet auf .pdf, ihr Inhalt aber ist HTML; so wurde sie gelesen.",
        ),
        (
            "\ufeffMüßig".encode() + b"\xff and more words.",
            "a.txt",
            "Einige Bytes sind kein gültiges UTF-8; sie erscheinen als „\ufffd“.",
        ),
    ],
)
def test_what_reading_noticed_is_told_in_german(
    german: list[QTranslator], data: bytes, name: str, said: str
) -> None:
    assert said in [cautioned(caution) for caution in read(data, name).warnings]


def test_every_window_opened_afterwards_is_english_again(bench: Bench) -> None:
    assert [action.text() for action in bench.open_window().menuBar().actions()] == list(MENUS)


def module(folder: Path, room: str, code: str) -> Path:
    place = folder / "workbench" / room
    place.mkdir(parents=True)
    (place / "one.py").write_text(code, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("room", "code", "found"),
    [
        ("gui", "class A:\n    def f(self): self.tr('x' if self else 'y')", {("A", "x"), ("A", "y")}),
        ("gui", "class A:\n    def f(window): window.tr('x')", {("Window", "x")}),
        ("gui", "_('claims', 'x'); _noop('claims', 'y'); _('z')",
         {("claims", "x"), ("claims", "y"), ("palette", "z")}),
        ("gui", "QCoreApplication.translate('a', 'x'); pen.translate(1, 2); _(context, text)", {("a", "x")}),
        ("gui", "word = WordTable('k', {1: 'one', 2: 'two'})", {("k", "one"), ("k", "two")}),
        ("gui", "raise UserError('No {x}.', 'Do y.', x=1)", {("errors", "No {x}."), ("errors", "Do y.")}),
        ("store", "'''Not this.'''\nA = 'Look again.'\nB = ('not this', f'Nor {A} this.')",
         {("errors", "Look again.")}),
        ("reading", "A = Format('a map', ('.map',)); B = Caution.of('{n} maps.', n=1)",
         {("errors", "a map"), ("errors", "{n} maps.")}),
        ("finding", "progress.step(1, 2, 'Days'); step(1, 2, name)", {("progress", "Days")}),
        ("cli", "A = 'This is told in the terminal.'", set()),
    ],
)  # fmt: skip
def test_texts_are_gathered_from_the_source(tmp_path: Path, room: str, code: str, found: set[Text]) -> None:
    assert set(extractor.texts(module(tmp_path, room, code))) == found


def test_a_text_that_cannot_be_gathered_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"one\.py:2"):
        extractor.texts(module(tmp_path, "gui", "class A:\n    def f(self, x): self.tr(x)"))


def test_updating_keeps_translations_and_leaves_new_texts_unfinished(tmp_path: Path) -> None:
    file = tmp_path / "workbench_de.ts"
    known = {("A", "new & <old>\n"): "neu & <alt>\n", ("A", "gone"): "weg"}
    found = {("A", "new & <old>\n"): ["a.py"], ("B", "later"): ["b.py"]}
    file.write_text(extractor.ts("de", found, known), encoding="utf-8")
    assert extractor.translated(file) == {("A", "new & <old>\n"): "neu & <alt>\n", ("B", "later"): ""}
    assert file.read_text("utf-8").count("unfinished") == 1


def test_qt_compiles_the_file(tmp_path: Path) -> None:
    file = tmp_path / "workbench_de.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", "-fail-on-unfinished", TS, "-qm", file], check=True)
    again = QTranslator()
    assert again.load(str(file))
    assert again.translate("actions", "&File") == "&Datei"
