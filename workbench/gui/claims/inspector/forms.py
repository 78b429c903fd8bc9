"""How hops, figures and times are typed, checked and told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from workbench.domain.claim import Attribution, Figure, Hop, Time
from workbench.gui.claims.columns import value_word
from workbench.gui.claims.inspector.editors import Unfit
from workbench.gui.claims.inspector.record import Cell, RowForm, Words
from workbench.gui.wordtable import WordTable

_ = QCoreApplication.translate

_SHAPES = (
    ("interval", r".*/.*"),
    ("quarter", r".*-Q\d"),
    ("week", r".*-W\d\d"),
    ("season", r".*-(SP|SU|FA|WI)"),
    ("decade", r"\d{3}X?"),
    ("year", r"\d{4}"),
    ("month", r"\d{4}-\d\d"),
    ("day", r"\d{4}-\d\d-\d\d"),
    ("minute", r".*T.*"),
)
_precision_word = WordTable(
    "claims",
    {
        "minute": "minute",
        "day": "day",
        "month": "month",
        "year": "year",
        "decade": "decade",
        "season": "season",
        "week": "week",
        "quarter": "quarter",
        "interval": "interval",
        "century": "century",
        "weekend": "weekend",
        "vague": "vague",
    },
)
"""How precisely a time is known, as the user reads it."""
_POINT = re.compile(
    r"\d{4}(-(\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?|W\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI))?|\d{3}X?"
)


def chain(attribution: Attribution) -> str:
    """The chain from the speaker outwards, as it is said: sources ← Fox News."""
    return " ← ".join(hop.party for hop in attribution)


def hop_form() -> RowForm:
    """One link of an attribution in a row, the speaker first."""
    party = Cell("party", _("claims", "who"), 3)
    cue = Cell("cue", _("claims", "in which words (“said”)"), 3)
    role = Cell("role", _("claims", "role"), 3)
    affiliation = Cell("affiliation", _("claims", "affiliation"), 3)
    named = Cell("named", _("claims", "named"), check=True)
    return RowForm(
        title=_("claims", "Said by"),
        lines=((party, cue), (role, affiliation, named)),
        narrow=((party,), (cue, named), (role, affiliation)),
        key="party",
        words=_hop_words,
        record=_hop,
        add=_("claims", "Add a link"),
        ordered=True,
        fresh={"named": "1"},
    )


def _hop_words(hop: object) -> Words:
    assert isinstance(hop, Hop)
    return {
        "party": hop.party,
        "cue": hop.cue,
        "role": hop.role,
        "affiliation": hop.affiliation,
        "named": "1" if hop.named else "",
    }


def _hop(words: Words, was: object) -> Hop:
    before = was if isinstance(was, Hop) else Hop("")
    names = ("party", "cue", "role", "affiliation")
    return replace(before, **{name: words[name] for name in names}, named=bool(words["named"]))


def figure_form() -> RowForm:
    """One figure in a row: its words, what is counted, and its bounds."""
    qualifier = Cell("qualifier", _("claims", "about …"), 2)
    text = Cell("text", _("claims", "as worded"), 4)
    unit = Cell("unit", _("claims", "unit"), 2)
    counted = Cell("counted", _("claims", "what is counted"), 4)
    bounds = (
        Cell("low", _("claims", "low"), 2, caption=True),
        Cell("best", _("claims", "best"), 2, caption=True),
        Cell("high", _("claims", "high"), 2, caption=True),
    )
    holds = (Cell("scope", _("claims", "scope"), 3), Cell("as_of", _("claims", "as of (date)"), 3))
    return RowForm(
        title=_("claims", "Figures"),
        lines=((qualifier, text, unit, counted), (*bounds, *holds)),
        narrow=((qualifier, text, unit), (counted,), bounds, holds),
        key="text",
        words=_figure_words,
        record=_figure,
        add=_("claims", "Add a figure"),
    )


def number_word(number: float | None) -> str:
    """A number as the user's locale writes it, with no more digits than it has."""
    if number is None:
        return ""
    plain = repr(float(number)).removesuffix(".0")
    if "e" in plain:
        return plain
    return QLocale().toString(float(number), "f", len(plain.partition(".")[2]))


def _figure_words(figure: object) -> Words:
    assert isinstance(figure, Figure)
    return {
        "text": figure.text,
        "counted": figure.counted,
        "low": number_word(figure.low),
        "best": number_word(figure.best),
        "high": number_word(figure.high),
        "unit": figure.unit,
        "qualifier": figure.qualifier,
        "scope": figure.scope,
        "as_of": figure.as_of,
    }


def _figure(words: Words, was: object) -> Figure:
    bounds = {name: _number(words[name], name) for name in ("low", "best", "high")}
    known = [value for value in bounds.values() if value is not None]
    if known != sorted(known):
        raise Unfit(_("claims", "Low, best and high must rise in this order."), "low")
    before = was if isinstance(was, Figure) else Figure("")
    if words["as_of"] != before.as_of:
        _check(words["as_of"], "as_of")
    figure = Figure(
        words["text"],
        bounds["low"],
        bounds["best"],
        bounds["high"],
        words["unit"],
        words["qualifier"],
        words["counted"],
        words["scope"],
        words["as_of"],
    )
    return before if figure == before else figure


def _number(word: str, name: str) -> float | None:
    if not word:
        return None
    for locale in (QLocale(), QLocale.c()):
        number, fits = locale.toDouble(word)
        if fits:
            return float(number)
    raise Unfit(
        _("claims", "“{word}” is not a number. Write it in digits, such as 27000 or 3.5.").format(word=word),
        name,
    )


def time_form(who: Callable[[], str]) -> RowForm:
    """One time in a row: its words, what they come to, how precisely, and whether that was accepted.

    `who` names the person who accepts by ticking.
    """
    text = Cell("text", _("claims", "as worded"), 3)
    value = Cell("value", _("claims", "date, such as 2011-09-06"), 3)
    precision = Cell("precision", _("claims", "precision"), 2, choices=_precisions())
    accepted = Cell("confirmed_by", _("claims", "accepted"), check=True)
    return RowForm(
        title=_("claims", "Times"),
        # An interval needs half a line to be read whole.
        lines=((text, value), (precision, accepted)),
        narrow=((text, value), (precision, accepted)),
        key="text",
        words=_time_words,
        record=partial(_time, who),
        add=_("claims", "Add a time"),
    )


def _time_words(time: object) -> Words:
    assert isinstance(time, Time)
    return {
        "text": time.text,
        "value": time.value,
        "precision": time.precision,
        "confirmed_by": "1" if time.confirmed_by else "",
    }


def _time(who: Callable[[], str], words: Words, was: object) -> Time:
    before = was if isinstance(was, Time) else Time("")
    value, precision = words["value"], words["precision"]
    if value != before.value:
        _check(value, "value")
        if precision == before.precision:
            precision = _precision(value)
    by = (before.confirmed_by or who()) if words["confirmed_by"] and value else ""
    return replace(before, text=words["text"], value=value, precision=precision, confirmed_by=by)


def _precisions() -> tuple[tuple[str, str], ...]:
    names = (*(name for name, _shape in reversed(_SHAPES)), "century", "weekend", "vague")
    return (("", ""), *((name, _precision_word(name)) for name in names))


def _precision(value: str) -> str:
    """How precise a value is, by its shape."""
    return next((name for name, shape in _SHAPES if re.fullmatch(shape, value)), "")


def _check(value: str, name: str) -> None:
    begin, slash, end = value.partition("/")
    points = [point for point in ((begin, end) if slash else (value,)) if point != ".." or not slash]
    if value and not all(_is_point(point) for point in points):
        advice = _(
            "claims",
            "“{word}” is not a date. Write 2011-09-06, 2011-09 or 2011; two with a slash make an interval, "
            "and .. leaves one side open.",
        )
        raise Unfit(advice.format(word=value), name)


def _is_point(value: str) -> bool:
    if not _POINT.fullmatch(value):
        return False
    parts = value[:10].split("-")
    if len(parts) > 1 and parts[1].isdigit():
        day = parts[2] if len(parts) > 2 else "01"
        return QDate(int(parts[0]), int(parts[1]), int(day)).isValid()
    return True


def figures_told(figures: object) -> str:
    """Figures in words."""
    assert isinstance(figures, tuple)
    return "; ".join(figure.text for figure in figures)


def times_told(times: object) -> str:
    """Times in words, with what they come to."""
    assert isinstance(times, tuple)
    return "; ".join(f"{time.text} ({value_word(time.value)})" if time.value else time.text for time in times)
