"""Stances, flags and decisions in words and drawings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.party import ChangeRequest, Decision, Flag
from workbench.domain.verdict import Stance
from workbench.gui.evidence.words import quoted

_ = QCoreApplication.translate

STANCE_ICONS = {
    Stance.ASSERTS: ("quote", "ink.muted"),
    Stance.CONFIRMS: ("check", "confirmed.ink"),
    Stance.DENIES: ("x", "denied.ink"),
    Stance.DECLINES: ("eye-off", "ink.muted"),
    Stance.ASKED: ("circle-question-mark", "unverified.ink"),
    Stance.NO_REPLY: ("phone", "unverified.ink"),
    Stance.RETRACTS: ("undo-2", "denied.ink"),
}
"""The drawing beside a stance's word, and the ink of both."""


def stance_word(stance: Stance) -> str:
    """What a party did about a claim."""
    return {
        Stance.ASSERTS: _("review", "asserts it"),
        Stance.CONFIRMS: _("review", "confirms it"),
        Stance.DENIES: _("review", "denies it"),
        Stance.DECLINES: _("review", "declines to comment"),
        Stance.ASKED: _("review", "was asked"),
        Stance.NO_REPLY: _("review", "did not reply"),
        Stance.RETRACTS: _("review", "retracts it"),
    }[stance]


def flag_word(flag: Flag) -> str:
    """What makes a claim delicate."""
    return {
        Flag.LEGAL: _("review", "legal"),
        Flag.SENSITIVE: _("review", "sensitive"),
        Flag.ASK_AUTHOR: _("review", "ask the author"),
    }[flag]


def decision_word(decision: Decision) -> str:
    """What the editor said."""
    return {
        Decision.OPEN: _("review", "open"),
        Decision.ACCEPTED: _("review", "accepted"),
        Decision.STET: _("review", "stet"),
    }[decision]


DECISION_ICONS = {
    Decision.OPEN: ("circle-question-mark", "unverified.ink"),
    Decision.ACCEPTED: ("check", "confirmed.ink"),
    Decision.STET: ("undo-2", "ink.muted"),
}


def as_text(title: str, requests: list[ChangeRequest]) -> str:
    """Change requests as plain text for the editor, in the order given."""
    lines = [title, ""]
    for one in requests:
        lines.append(
            _("review", "{number}. {old} → {new}").format(
                number=one.number,
                old=quoted(one.old_words),
                new=quoted(one.new_words) if one.new_words else _("review", "(delete)"),
            )
        )
        if one.note:
            lines.append(f"   {one.note}")
        told = _("review", "asked by {name}").format(name=one.asked_by)
        if one.decision is not Decision.OPEN:
            told += f"; {decision_word(one.decision)} ({one.decided_by})"
        lines += [f"   {told}", ""]
    return "\n".join(lines).rstrip() + "\n"
