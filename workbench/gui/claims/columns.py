"""The columns of the claims table: heading, width, alignment and what a cell says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from workbench.domain.claim import Kind, Standing
from workbench.domain.listing import ClaimRow, Column
from workbench.domain.verdict import Verdict
from workbench.gui.wordtable import WordTable

_ = QCoreApplication.translate

LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter

kind_word = WordTable(
    "claims",
    {
        Kind.NAME: "name",
        Kind.NUMBER: "number",
        Kind.DATE: "date",
        Kind.QUOTE: "quote",
        Kind.ATTRIBUTION: "attribution",
        Kind.EVENT: "event",
        Kind.SUPERLATIVE: "superlative",
        Kind.CAUSE: "cause",
        Kind.IMAGE: "image",
        Kind.OPINION: "opinion",
    },
)
"""A kind of claim as the user reads it."""

verdict_word = WordTable(
    "claims",
    {
        Verdict.UNVERIFIED: "Unverified",
        Verdict.CONFIRMED: "Confirmed",
        Verdict.DENIED: "Denied",
    },
)
"""A verdict as the user reads it."""


def suggested_word() -> str:
    """What stands in the verdict's cell of a suggestion."""
    return _("claims", "suggested")


def recheck_word() -> str:
    """What stands in the verdict's cell of a claim whose words have changed."""
    return _("claims", "Recheck")


def standing_word(row: ClaimRow) -> str:
    """What stands in the verdict's cell: the verdict, or that this is only suggested, or needs a recheck."""
    if row.standing is Standing.SUGGESTION:
        return suggested_word()
    if row.recheck:
        return recheck_word()
    return verdict_word(row.verdict)


def verdict_tip(row: ClaimRow) -> str:
    """The verdict, and who signed it off."""
    if not row.signed_by:
        return standing_word(row)
    told = _("claims", "{verdict}. Signed off by {name}: locked until it is reopened.")
    return told.format(verdict=standing_word(row), name=row.signed_by)


def evidence_word(row: ClaimRow) -> str:
    """How many pieces of evidence there are."""
    return str(row.evidence or "–")


def alone(row: ClaimRow) -> bool:
    """Whether a verdict rests on several pieces of evidence that all have one origin."""
    return row.one_origin and row.verdict is not Verdict.UNVERIFIED


def evidence_tip(row: ClaimRow) -> str:
    """The number, and a warning where all of it goes back to one origin."""
    if not alone(row):
        return evidence_word(row)
    told = _("claims", "{count} pieces, all of one origin: they prove no more than one does.")
    return told.format(count=row.evidence)


def verdict_cell_words() -> tuple[str, ...]:
    """Every word that can stand in the verdict's cell."""
    return (*map(verdict_word, Verdict), suggested_word(), recheck_word())


def date_word(date: QDate) -> str:
    """A day as the user's locale writes it in short, with the whole year; ISO where there is none."""
    if QLocale().language() == QLocale.Language.C:
        return date.toString(Qt.DateFormat.ISODate)
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(date, short if "yyyy" in short else short.replace("yy", "yyyy"))


def value_word(value: str) -> str:
    """A resolved time (ISO date, prefix of one, or interval, open with "..") as the user reads it."""
    begin, slash, end = value.partition("/")
    if slash and begin == "..":
        return _("claims", "until {day}").format(day=_day_word(end))
    if slash and end == "..":
        return _("claims", "since {day}").format(day=_day_word(begin))
    return f"{_day_word(begin)} – {_day_word(end)}" if slash else _day_word(value)


def _day_word(value: str) -> str:
    date = QDate.fromString(value, "yyyy-MM-dd")
    if date.isValid():
        return date_word(date)
    month = QDate.fromString(value, "yyyy-MM")
    return QLocale().toString(month, "MMM yyyy") if month.isValid() else value


def when_word(at: datetime) -> str:
    """A moment as short as it can be told: the time if it was today, else the day (the user's locale)."""
    locale = QLocale()
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    if local.date() == QDate.currentDate():
        return locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    return date_word(local.date())


def clock_word(at: datetime, *, seconds: bool = False) -> str:
    """A moment as short as it can be told without doubt: the day with its whole year, and the time."""
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return f"{date_word(local.date())} {local.time().toString('HH:mm:ss') if seconds else time}"


def when_words(at: datetime) -> str:
    """A moment in full, to the second (the user's locale)."""
    locale = QLocale()
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    date = locale.toString(local.date(), QLocale.FormatType.LongFormat)
    return f"{date}, {local.time().toString('HH:mm:ss')}"


class ColumnSpec(NamedTuple):
    """One column: `heading` untranslated, `width` in average characters, what its cell and tooltip say."""

    column: Column
    heading: str
    width: int
    cell: Callable[[ClaimRow], str]
    align: Qt.AlignmentFlag = LEFT
    tip: Callable[[ClaimRow], str] | None = None

    @property
    def title(self) -> str:
        """The heading in the user's language."""
        return _("claims", self.heading)


def _when(row: ClaimRow) -> str:
    return "; ".join(value_word(part) for part in row.when.split("; "))


def _noop(context: str, text: str) -> str:
    """Mark a text for translation where it is only named, not shown."""
    return text


COLUMNS: tuple[ColumnSpec, ...] = (
    ColumnSpec(Column.NUMBER, _noop("claims", "#"), 4, lambda row: str(row.number or ""), RIGHT),
    ColumnSpec(
        Column.CLAIM,
        _noop("claims", "Claim"),
        44,
        lambda row: " ".join(row.statement.split()),
        tip=lambda row: row.statement,
    ),
    ColumnSpec(Column.KIND, _noop("claims", "Kind"), 10, lambda row: kind_word(row.kind)),
    ColumnSpec(Column.SAID_BY, _noop("claims", "Said by"), 14, lambda row: row.said_by),
    ColumnSpec(Column.VIA, _noop("claims", "Via"), 12, lambda row: row.via),
    ColumnSpec(Column.FIGURE, _noop("claims", "Figure"), 10, lambda row: row.figure, RIGHT),
    ColumnSpec(Column.WHEN, _noop("claims", "When"), 10, _when),
    ColumnSpec(Column.VERDICT, _noop("claims", "Verdict"), 8, standing_word, tip=verdict_tip),
    ColumnSpec(Column.EVIDENCE, _noop("claims", "Evidence"), 4, evidence_word, RIGHT, evidence_tip),
    ColumnSpec(Column.REVIEWER, _noop("claims", "Reviewer"), 12, lambda row: row.reviewer),
    ColumnSpec(
        Column.CHANGED,
        _noop("claims", "Changed"),
        10,
        lambda row: when_word(row.changed),
        tip=lambda row: when_words(row.changed),
    ),
)

AT = {spec.column: index for index, spec in enumerate(COLUMNS)}
"""Where each column stands before anybody moves it."""
