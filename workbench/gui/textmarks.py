"""The marks of one version of a source's text, for the text pane to read as it comes to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from workbench.domain.errors import WorkbenchError
from workbench.domain.listing import MarkRow, SourceText, Spread
from workbench.domain.verdict import Verdict
from workbench.gui.textpane import ShelvedMarks
from workbench.services.marks import MarkService

Result = TypeVar("Result")


class TextMarks:
    """Reads for ShelvedMarks. It is asked while a text is painted: `failed` is told why nothing was found."""

    def __init__(
        self, service: MarkService, text: SourceText, failed: Callable[[WorkbenchError], object]
    ) -> None:
        self._service = service
        self._source_id, self._version_id = text.source_id, text.version_id
        self._failed = failed

    def _read(self, reading: Callable[[], Result], nothing: Result) -> Result:
        try:
            return reading()
        except WorkbenchError as error:
            self._failed(error)
            return nothing

    def begun(self, start: int, end: int) -> Iterable[MarkRow]:
        """The marks that begin from `start` to before `end`."""
        return self._read(lambda: self._service.begun(self._version_id, start, end), [])

    def wide(self) -> Iterable[MarkRow]:
        """The marks with more than WIDE code points."""
        return self._read(lambda: self._service.wide(self._version_id), [])

    def one(self, key: int) -> MarkRow | None:
        """The mark of a claim; None where it has none in this text."""
        return self._read(lambda: self._service.one(self._version_id, key), None)

    def spread(self, gap: int) -> Mapping[Verdict, Spread]:
        """How the claims of each verdict lie; of those within `gap` code points of each other only some."""
        nothing = {verdict: Spread() for verdict in Verdict}
        return self._read(lambda: self._service.spread(self._source_id, gap), nothing)


def marks_of(
    service: MarkService, text: SourceText, failed: Callable[[WorkbenchError], object]
) -> ShelvedMarks:
    """The marks of a text, none of them read yet."""
    return ShelvedMarks(TextMarks(service, text, failed), len(text.text))
