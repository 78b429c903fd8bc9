"""Colours that everybody can tell apart, and icons that wear them."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT
from workbench import paths
from workbench.domain.verdict import Verdict
from workbench.gui.settings import READING_FACE, READING_SIZE, THEME, Settings
from workbench.gui.theme import NAMES, Scheme, Theme
from workbench.gui.theme.icons import drawings
from workbench.gui.theme.scheme import read_scheme
from workbench.gui.theme.sheet import style_sheet

AA = 4.5
"""WCAG 2.2, 1.4.3: the contrast of text to its ground."""
LARGE = 3.0
"""WCAG 2.2, 1.4.11: the contrast of what is not text, and of text that is disabled no less."""
APART = 12.0
"""CIEDE2000: far above 2.3, which an eye just notices."""

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
DEUTERANOPIA = (
    (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)
)  # fmt: skip
PROTANOPIA = (
    (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)
)  # fmt: skip
FULL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
EYES = {"full": FULL, "deuteranopia": DEUTERANOPIA, "protanopia": PROTANOPIA}

Triple = tuple[float, float, float]


def linear(colour: str) -> Triple:
    """Linear RGB, 0 to 1, of "#rrggbb" (sRGB, IEC 61966-2-1)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's ratio of relative luminances."""
    light = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (linear(one), linear(other)))
    return (light[1] + 0.05) / (light[0] + 0.05)


def seen(colour: str, eye: tuple[Triple, ...]) -> Triple:
    """Linear RGB as that eye has it."""
    values = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * value for weight, value in zip(row, values, strict=True))))
        for row in eye
    )
    return red, green, blue


def lab(rgb: Triple) -> Triple:
    """CIELAB under D65."""
    rows = (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
    white = (0.95047, 1.0, 1.08883)
    x, y, z = (
        _root(sum(weight * value for weight, value in zip(row, rgb, strict=True)) / reference)
        for row, reference in zip(rows, white, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return value ** (1 / 3) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def difference(one: Triple, other: Triple) -> float:
    """CIEDE2000 (Sharma, Wu and Dalal 2005) of two colours in CIELAB."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    stretch = 1 + 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    c1, c2 = math.hypot(a1 * stretch, b1), math.hypot(a2 * stretch, b2)
    h1, h2 = (math.degrees(math.atan2(b, a * stretch)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    big_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1 - 0.17 * math.cos(math.radians(hm - 30)) + 0.24 * math.cos(math.radians(2 * hm))
        + 0.32 * math.cos(math.radians(3 * hm + 6)) - 0.20 * math.cos(math.radians(4 * hm - 63))
    )  # fmt: skip
    sl = 1 + 0.015 * (lm - 50) ** 2 / math.sqrt(20 + (lm - 50) ** 2)
    sc, sh = 1 + 0.045 * cm, 1 + 0.015 * cm * t
    bend = math.exp(-(((hm - 275) / 25) ** 2))
    rt = -2 * math.sqrt(cm**7 / (cm**7 + 25**7)) * math.sin(math.radians(60 * bend))
    dl, dc, dh = (l2 - l1) / sl, (c2 - c1) / sc, big_h / sh
    return math.sqrt(dl**2 + dc**2 + dh**2 + rt * dc * dh)


@pytest.fixture(params=NAMES)
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return read_scheme(paths.resources() / "palettes" / f"{request.param}.toml")


def test_measures_agree_with_published_values() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    # Sharma, Wu and Dalal 2005, table 1, pairs 1, 7 and 17.
    assert difference((50, 2.6772, -79.7751), (50, 0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)
    assert difference((50, 0, 0), (50, -1, 2)) == pytest.approx(2.3669, abs=1e-4)
    assert difference((50, 2.5, 0), (73, 25, -18)) == pytest.approx(27.1492, abs=1e-4)


def test_every_scheme_has_the_same_roles() -> None:
    roles = {
        name: set(read_scheme(paths.resources() / "palettes" / f"{name}.toml").colours) for name in NAMES
    }
    assert roles["light"] == roles["dark"] == roles["contrast"]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_verdict_inks_pass_aa_wherever_they_stand(scheme: Scheme, verdict: Verdict) -> None:
    grounds = ("base", "window", "raised", "alternate", "hover", "selected")
    for ground in (*(f"ground.{name}" for name in grounds), f"{verdict.value}.tint"):
        ratio = contrast(scheme.css(f"{verdict.value}.ink"), scheme.css(ground))
        assert ratio >= AA, f"{verdict} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("part", ["ink", "tint"])
@pytest.mark.parametrize("eye", list(EYES))
def test_verdicts_stay_apart_for_every_eye(scheme: Scheme, part: str, eye: str) -> None:
    colours = {verdict: lab(seen(scheme.css(f"{verdict.value}.{part}"), EYES[eye])) for verdict in Verdict}
    # A tint is a pale wash; the line beneath the words has a form of its own for each verdict.
    least = APART if part == "ink" else APART / 2
    for one, other in itertools.combinations(Verdict, 2):
        distance = difference(colours[one], colours[other])
        assert distance >= least, f"{one} and {other} as {part}: {distance:.1f}"


def test_words_pass_aa_on_every_ground(scheme: Scheme) -> None:
    for ink in ("text", "muted", "link"):
        for ground in ("base", "window", "raised", "alternate", "selected"):
            ratio = contrast(scheme.css(f"ink.{ink}"), scheme.css(f"ground.{ground}"))
            assert ratio >= AA, f"{ink} on {ground}: {ratio:.2f}"
    for verdict in (*Verdict, "suggestion"):
        assert contrast(scheme.css("ink.text"), scheme.css(f"{verdict}.tint")) >= AA
    for kind in ("info", "warning", "error", "done"):
        assert contrast(scheme.css(f"notice.{kind}_ink"), scheme.css(f"notice.{kind}_ground")) >= AA
    assert contrast(scheme.css("ink.on_accent"), scheme.css("accent.fill")) >= AA
    assert contrast(scheme.css("ink.faint"), scheme.css("ground.window")) >= LARGE
    assert contrast(scheme.css("line.focus"), scheme.css("ground.window")) >= LARGE


def test_high_contrast_words_reach_seven_to_one() -> None:
    scheme = read_scheme(paths.resources() / "palettes" / "contrast.toml")
    for role in ("ink.text", "ink.muted", *(f"{verdict.value}.ink" for verdict in Verdict)):
        assert contrast(scheme.css(role), scheme.css("ground.base")) >= 7


def test_choice_holds_at_once_and_repaints_the_icons(settings: Settings, theme: Theme) -> None:
    icon = theme.verdict_icon(Verdict.DENIED)
    before = icon.pixmap(QSize(16, 16)).toImage()
    settings.set(THEME, "dark")
    assert theme.scheme.name == "dark"
    assert QApplication.palette().color(QPalette.ColorRole.Base) == theme.colour("ground.base")
    assert icon.pixmap(QSize(16, 16)).toImage() != before


def test_system_is_followed_where_nothing_is_chosen(
    settings: Settings, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.set(THEME, "system")
    for name, told in (("dark", Qt.ColorScheme.Dark), ("light", Qt.ColorScheme.Light)):
        # A platform without a desktop has no scheme of its own to change.
        monkeypatch.setattr(Theme, "_system", staticmethod(lambda name=name: name))
        QApplication.styleHints().colorSchemeChanged.emit(told)
        assert theme.scheme.name == name
    settings.set(THEME, "contrast")
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.scheme.name == "contrast"


def test_icons_are_crisp_on_a_dense_screen_and_faint_when_disabled(theme: Theme) -> None:
    icon = theme.icon("search")
    dense = icon.pixmap(QSize(16, 16), 2.0)
    assert (dense.width(), dense.devicePixelRatio()) == (32, 2.0)
    disabled = icon.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled)
    colours = {disabled.toImage().pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert theme.colour("ink.faint").name() in colours


def test_every_icon_named_in_the_program_is_shipped_with_its_licence() -> None:
    source = "\n".join(path.read_text("utf-8") for path in (ROOT / "workbench" / "gui").rglob("*.py"))
    named = set(re.findall(r'\bicon\(\s*"([a-z0-9-]+)"', source))
    assert "search" in named
    assert named - set(drawings()) == set()
    assert "ISC License" in (paths.resources() / "icons" / "LICENSE-lucide.txt").read_text("utf-8")


def test_reading_face_falls_back_where_the_chosen_one_is_gone(settings: Settings, theme: Theme) -> None:
    settings.set(READING_SIZE, 17)
    settings.set(READING_FACE, "A face that nobody has installed")
    assert theme.reading_face() != "A face that nobody has installed"
    assert theme.reading_font().pointSize() == 17


def test_another_scheme_dresses_a_widget_no_oftener_for_lying_deep(
    settings: Settings, theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    top = inner = QWidget()
    qtbot.addWidget(top)
    for _ in range(12):
        inner = QWidget(inner)
    label = QLabel("deep", inner)
    top.show()

    class Dressed(QObject):
        """Counts how often each widget gets another style."""

        def __init__(self) -> None:
            super().__init__()
            self.times: Counter[str] = Counter()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.StyleChange:
                self.times["deep" if watched is label else "top"] += 1
            return False

    dressed = Dressed()
    top.installEventFilter(dressed)
    label.installEventFilter(dressed)
    settings.set(THEME, "dark")
    assert 1 <= dressed.times["deep"] <= 3
    assert label.palette().text().color() == theme.colour("ink.text")
    assert theme.colour("ground.window").name() in qapp.styleSheet()


@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QDateEdit, QLineEdit])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_chosen_from_is_framed_as_what_is_typed_into(
    name: str, kind: type[QWidget], settings: Settings, qtbot: QtBot
) -> None:
    settings.set(THEME, name)
    theme = Theme(settings)
    field = kind()
    qtbot.addWidget(field)
    field.resize(120, 26)
    picture = field.grab().toImage()
    frame = {picture.pixelColor(x, y).name() for x in range(40, 80) for y in (0, 25)}
    assert frame == {theme.colour("line.strong").name()}
    assert all(Path(place).is_file() for place in re.findall(r'url\("([^"]+)"\)', style_sheet(theme.scheme)))
