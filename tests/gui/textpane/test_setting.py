from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from tests.gui.textpane.conftest import FAMILY, FLAG, texts
from workbench.gui.textpane.paragraphs import begins_right_to_left
from workbench.gui.textpane.setting import Face, Setting


@pytest.fixture
def face(qtbot: QtBot) -> Face:
    return Face(QFont("DejaVu Serif", 12), 300.0)


def _set(words: str, face: Face) -> Setting:
    return Setting(words, face, begins_right_to_left(words))


def _caret_stops(setting: Setting) -> list[int]:
    stops = [0]
    while (following := setting.next(stops[-1])) > stops[-1]:
        stops.append(following)
    return stops


@pytest.mark.parametrize("grapheme", [FAMILY, FLAG, "👍🏽", "e\u0301", "𝔄"])
def test_the_caret_never_stands_within_a_grapheme(face: Face, grapheme: str) -> None:
    setting = _set(f"a{grapheme}b", face)
    end = 1 + len(grapheme)
    assert _caret_stops(setting) == [0, 1, end, end + 1]
    assert setting.previous(end) == 1


@given(texts)
def test_going_forth_and_back_stops_at_the_same_places(face: Face, text: str) -> None:
    words = text.replace("\n", " ")
    setting = _set(words, face)
    stops = _caret_stops(setting)
    assert stops[-1] == len(words)
    back = [len(words)]
    while (preceding := setting.previous(back[-1])) < back[-1]:
        back.append(preceding)
    assert back == stops[::-1]


@given(texts)
def test_every_visible_grapheme_is_found_where_its_stretch_is_painted(face: Face, text: str) -> None:
    words = text.replace("\n", " ")
    setting = _set(words, face)
    stops = _caret_stops(setting)
    for start, end in itertools.pairwise(stops):
        for line, left, right in setting.stretches(start, end, range(len(setting))):
            top, height = setting.line_box(line)
            if right - left >= 2.0:
                found = setting.character_at((left + right) / 2, top + height / 2)
                assert found is not None
                # Letters that join in one glyph (ligatures) may be told apart by thirds of it only.
                assert abs(found - start) <= 2
                assert setting.line_of(start) == line


@given(texts)
def test_the_stretches_of_parts_make_up_the_stretch_of_the_whole(face: Face, text: str) -> None:
    words = text.replace("\n", " ")
    setting = _set(words, face)
    whole = sum(right - left for _, left, right in setting.stretches(0, len(words), range(len(setting))))
    stops = _caret_stops(setting)
    parts = sum(
        right - left
        for start, end in itertools.pairwise(stops)
        for _, left, right in setting.stretches(start, end, range(len(setting)))
    )
    assert whole == pytest.approx(parts, abs=len(words) * 0.8 + 1)


def test_a_passage_in_both_directions_is_painted_as_two_stretches(face: Face) -> None:
    words = "said שלום לכולם and"
    setting = _set(words, face)
    # The last Hebrew letters stand left of the first ones: "said" and the end of the Hebrew do not touch.
    assert len(setting.stretches(3, 7, range(len(setting)))) == 2
    assert len(setting.stretches(0, len(words), range(len(setting)))) == 1


def test_lines_keep_to_the_measure_and_words_stay_whole(face: Face) -> None:
    wide = Face(face.font, 5_000.0)
    assert wide.width == int(wide.character * 75)
    setting = _set("measure " * 60, wide)
    assert all(setting.line_bounds(line)[0] % len("measure ") == 0 for line in range(len(setting)))


def test_a_word_longer_than_the_line_is_broken(face: Face) -> None:
    setting = _set("x" * 300, face)
    assert len(setting) > 3


def test_lines_are_equally_spaced_whatever_the_script(face: Face) -> None:
    setting = _set("plain words here that go over several lines of this narrow column for sure", face)
    tops = [setting.line_box(line) for line in range(len(setting))]
    assert {height for _, height in tops} == {face.line}
    assert face.line >= 1.3 * face.font.pointSizeF()


def test_underlines_lie_below_the_descenders(face: Face) -> None:
    setting = _set("gpqy", face)
    assert setting.underline(0) >= face.baseline + face.descent
    assert setting.underline(0) < face.line


@pytest.mark.parametrize(("position", "word"), [(0, "The"), (5, "won’t"), (11, "3,000"), (17, FAMILY)])
def test_words_numbers_and_graphemes_are_taken_whole(face: Face, position: int, word: str) -> None:
    text = f"The won’t, 3,000 {FAMILY}!"
    start, end = _set(text, face).word_at(position)
    assert text[start:end] == word


def test_half_a_surrogate_pair_in_a_damaged_text_is_shown_as_damage(face: Face) -> None:
    setting = _set("a\ud83db", face)
    assert _caret_stops(setting) == [0, 1, 2, 3]
