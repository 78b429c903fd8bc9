"""The table of commands, and what is made from it."""

from __future__ import annotations

import string
from collections import defaultdict

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from workbench.gui.actions import (
    ACTIONS,
    CLAIMS_MENU,
    DOSSIER_MENU,
    ICON_ONLY,
    MENUS,
    SEPARATED,
    SOURCE_MENU,
    TEXT_MENU,
    TOOLBAR,
    Need,
    Place,
)
from workbench.gui.menus import Commands
from workbench.gui.theme import Theme
from workbench.gui.theme.icons import drawings
from workbench.gui.window import Window

IDS = [spec.id for spec in ACTIONS]


def test_ids_are_unique_and_every_layout_names_known_ones() -> None:
    assert len(set(IDS)) == len(IDS)
    for groups in (TOOLBAR, TEXT_MENU, CLAIMS_MENU, SOURCE_MENU, DOSSIER_MENU):
        assert {id for group in groups for id in group} <= set(IDS)
    assert set(IDS) >= SEPARATED | ICON_ONLY
    assert {spec.menu for spec in ACTIONS} == set(MENUS)


def test_no_two_commands_that_are_possible_together_share_keys() -> None:
    users = defaultdict(list)
    for spec in ACTIONS:
        for keys in spec.shortcuts:
            assert QKeySequence(keys).toString() != "", f"{spec.id}: {keys}"
            users[QKeySequence(keys).toString()].append(spec)
    # Of these pairs one is for what the other is not: a suggestion or a claim; words selected or none.
    apart = {frozenset({"claim.new", "claim.accept"}), frozenset({"claim.delete", "claim.dismiss"})}
    for keys, specs in users.items():
        assert len(specs) == 1 or frozenset(spec.id for spec in specs) in apart, keys


def test_plain_letters_and_editing_keys_act_only_where_nothing_is_typed() -> None:
    editing = {*string.ascii_uppercase, "Return", "Enter", "Del", "F2", "Space", "Backspace"}
    for spec in ACTIONS:
        for keys in spec.shortcuts:
            last = keys.removeprefix("Shift+")
            assert (last not in editing) or spec.place is not Place.WINDOW, spec.id


def test_every_command_has_an_icon_a_sentence_and_a_reason_to_be_disabled() -> None:
    for spec in ACTIONS:
        assert spec.icon in drawings(), spec.id
        assert spec.tip.endswith("."), spec.id
    assert all(need.value.endswith(".") for need in Need if need is not Need.NOTHING)


def test_every_command_stands_in_its_menu_once(window: Window) -> None:
    menus = [menu for menu in map(QAction.menu, window.menuBar().actions()) if isinstance(menu, QMenu)]
    shown = [action.objectName() for menu in menus for action in menu.actions()]
    assert [id for id in shown if id] == IDS


def test_mnemonics_of_a_menu_differ() -> None:
    for menu in MENUS:
        letters = [
            spec.text[spec.text.index("&") + 1].lower()
            for spec in ACTIONS
            if spec.menu == menu and "&" in spec.text
        ]
        assert len(set(letters)) == len(letters), menu


def test_disabled_command_says_what_is_missing(window: Window) -> None:
    confirm = window.commands["claim.confirm"]
    assert not confirm.isEnabled()
    assert "Select a claim first." in confirm.toolTip()
    button = window.toolbar.findChild(QToolButton, "tool claim.confirm")
    assert button is not None
    assert "Select a claim first." in button.toolTip()


def test_enabled_command_says_what_it_does_and_its_keys(stocked: Window) -> None:
    stocked.desk.next_claim()
    confirm = stocked.commands["claim.confirm"]
    assert confirm.isEnabled()
    assert "Select a claim first." not in confirm.toolTip()
    assert "(C)" in confirm.toolTip() or ">C<" in confirm.toolTip() or "&nbsp;C" in confirm.toolTip()


def test_command_without_a_handler_is_refused(window: Window, theme: Theme) -> None:
    with pytest.raises(LookupError, match=r"edit\.undo"):
        Commands(window, theme, {id: lambda: None for id in IDS if id != "edit.undo"}, ())
