"""Bytes of any kind to a reading, by the format that they are found to be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.errors import EnvironmentFault, UserError
from workbench.reading.formats import Format, warning_of

if TYPE_CHECKING:
    from workbench.domain.progress import Progress
    from workbench.domain.source import Reading
    from workbench.reading.given import Given


def read(
    data: bytes, name: str, *, media_type: str = "", address: str = "", progress: Progress | None = None
) -> Reading:
    """What `data` says, read in the format it is in, whatever its name promises.

    `name` is what messages call it; `media_type` may carry a charset, as HTTP's Content-Type does; `address`
    is where it was fetched. Raises UserError naming what is wrong, EnvironmentFault where memory ran out,
    Cancelled when the user stopped it.
    """
    from workbench.reading.given import Given
    from workbench.reading.sniffing import format_of

    kind, charset = media_type_and_charset(media_type)
    given = Given(data, name, kind, charset, address)
    if progress is not None:
        given = given._replace(progress=progress)
    given.progress.step(0, 1, name)
    form = format_of(given)
    _refuse_oversize(form, given)
    try:
        reading = form.read(given)
    except MemoryError as error:
        raise EnvironmentFault(
            "“{name}” did not fit into memory.", "Close other programs and try again.", name=name
        ) from error
    except RecursionError as error:
        raise UserError(
            "“{name}” is nested too deeply to be read.",
            "Save its text as plain text and import that.",
            name=name,
        ) from error
    warnings = warning_of(form, name) if not address else ()
    if not warnings:
        return reading
    from dataclasses import replace

    return replace(reading, warnings=warnings + reading.warnings)


def media_type_and_charset(stated: str) -> tuple[str, str]:
    """A Content-Type taken apart: "text/html; charset=utf-8" -> ("text/html", "utf-8")."""
    kind, *parameters = stated.split(";")
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            return kind.strip().lower(), value.strip().strip("\"'")
    return kind.strip().lower(), ""


def _refuse_oversize(form: Format, given: Given) -> None:
    if len(given.data) > form.limit:
        raise UserError(
            "“{name}” has {size} MB; of {form} at most {limit} MB are read.",
            "Save the part that you need as plain text and import that.",
            name=given.name, size=len(given.data) // 1024**2, form=form.name, limit=form.limit // 1024**2,
        )  # fmt: skip
