"""The style sheet: only where Fusion by itself draws grooves, bevels or gaps that the design does without."""

from __future__ import annotations

from string import Template

from workbench import paths
from workbench.gui.theme.scheme import Scheme

_SHEET = Template(
    """
QToolTip { color: $text; background: $raised; border: 1px solid $strong; padding: 4px; }
QMainWindow::separator { background: $hair; width: 1px; height: 1px; }
QSplitter::handle { background: $hair; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QMenuBar { background: $window; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $pressed; }
QToolBar {
    background: $window; border: none; border-bottom: 1px solid $hair; padding: 4px 8px; spacing: 4px;
}
QToolBar::separator { background: $hair; width: 1px; margin: 4px 4px; }
QToolBar QToolButton, QToolButton[flat="true"] {
    border: 1px solid transparent; border-radius: 4px; padding: 4px 8px;
    background: transparent; color: $text;
}
QToolButton[keyed="true"] { padding-right: 26px; }
QToolBar QToolButton:hover, QToolButton[flat="true"]:hover { background: $hover; border-color: $edge; }
QToolBar QToolButton:pressed, QToolButton[flat="true"]:pressed { background: $pressed; }
QToolBar QToolButton:checked, QToolButton[flat="true"]:checked { background: $pressed; }
QToolBar QToolButton:focus, QToolButton[flat="true"]:focus { border-color: $focus; }
QToolBar QToolButton:disabled, QToolButton[flat="true"]:disabled { color: $faint; }
QStatusBar { background: $window; border-top: 1px solid $hair; color: $muted; }
QStatusBar::item { border: none; }
QHeaderView { background: $window; border: none; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-right: 1px solid $hair;
    border-bottom: 1px solid $hair; padding: 4px 8px;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow, QHeaderView::down-arrow {
    subcontrol-position: top center; width: 9px; height: 8px; top: -2px;
}
QTableView, QTreeView, QListView { border: none; }
QListView#completion { background: $raised; border: 1px solid $strong; padding: 4px; }
QListView#sources { background: $window; }
QListView[raised="true"], QTreeView[raised="true"] { background: $raised; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    selection-background-color: $selection; selection-color: $text;
}
QLineEdit {
    background: $base; color: $text; border: 1px solid $strong; border-radius: 4px; padding: 3px 7px;
}
QPlainTextEdit { background: $base; color: $text; border: 1px solid $strong; border-radius: 4px; }
QComboBox, QSpinBox, QDateEdit {
    background: $base; color: $text; border: 1px solid $strong; border-radius: 4px; padding: 2px 7px;
}
QComboBox { padding: 3px 7px; }
QComboBox QLineEdit, QSpinBox QLineEdit, QDateEdit QLineEdit {
    background: transparent; border: none; padding: 0;
}
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: none;
}
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 22px; height: 12px; border: none; background: transparent;
}
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow {
    image: url("$down"); width: 10px; height: 10px;
}
QSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QComboBox:hover, QDateEdit:hover { background: $hover; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $strong;
    selection-background-color: $selection; selection-color: $text;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border-color: $focus;
}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled {
    color: $faint; background: $window;
}
QLineEdit[wrong="true"] { border-color: $wrong; }
QPushButton {
    background: $raised; color: $text; border: 1px solid $strong; border-radius: 4px; padding: 4px 12px;
    min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:focus { border-color: $focus; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { border-color: $text; }
QPushButton:default:focus { border-color: $text; }
QPushButton:disabled { color: $faint; background: $window; border-color: $hair; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QListView::indicator {
    width: 14px; height: 14px; background: $base; border: 1px solid $strong; border-radius: 3px;
}
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QCheckBox::indicator:disabled, QListView::indicator:disabled { background: $window; border-color: $hair; }
QCheckBox:focus { color: $text; }
QCheckBox::indicator:focus { border-color: $focus; }
QRadioButton { spacing: 4px; }
QRadioButton::indicator {
    width: 14px; height: 14px; background: $base; border: 1px solid $strong; border-radius: 8px;
}
QRadioButton::indicator:checked {
    width: 6px; height: 6px; background: $base; border: 5px solid $accent; border-radius: 8px;
}
QRadioButton::indicator:disabled { background: $window; border-color: $hair; }
QRadioButton::indicator:focus { border-color: $focus; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="right"] { color: $right; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="error"] { color: $wrong; }
QTabWidget::pane { border: none; border-top: 1px solid $hair; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QMenu { background: $raised; border: 1px solid $strong; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hair; margin: 4px 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: $strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar {
    background: $pressed; border: none; border-radius: 3px; color: transparent;
    min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QProgressBar[objectName="progress line"] {
    background: $hair; border-radius: 0; min-height: 2px; max-height: 2px;
}
QProgressBar[objectName="progress line"]::chunk { border-radius: 0; }
"""
)


def style_sheet(scheme: Scheme) -> str:
    """The style sheet of the whole program in the colours of `scheme`."""
    edge = scheme.css("line.strong") if scheme.name == "contrast" else "transparent"
    drawn = "dark" if scheme.dark else "light"
    return _SHEET.substitute(
        text=scheme.css("ink.text"),
        muted=scheme.css("ink.muted"),
        faint=scheme.css("ink.faint"),
        window=scheme.css("ground.window"),
        base=scheme.css("ground.base"),
        raised=scheme.css("ground.raised"),
        hover=scheme.css("ground.hover"),
        pressed=scheme.css("ground.pressed"),
        selection=scheme.css("ground.selected"),
        hair=scheme.css("line.hair"),
        strong=scheme.css("line.strong"),
        focus=scheme.css("line.focus"),
        on_accent=scheme.css("ink.on_accent"),
        accent=scheme.css("accent.fill"),
        tick=_drawing(f"tick-{drawn}"),
        down=_drawing(f"chevron-down-{drawn}"),
        up=_drawing(f"chevron-up-{drawn}"),
        warning=scheme.css("notice.warning_ink"),
        wrong=scheme.css("notice.error_ink"),
        right=scheme.css("confirmed.ink"),
        edge=edge,
    )


def _drawing(name: str) -> str:
    """The place of a drawing as a style sheet takes it: with slashes on every system."""
    return (paths.resources() / "icons" / f"{name}.svg").as_posix()
