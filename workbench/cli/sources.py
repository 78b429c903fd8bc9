"""Sources: import them, list them, print their text."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from workbench.cli.arguments import is_address
from workbench.cli.command import Command
from workbench.cli.desk import add_dossier, add_reviewer, dossier, identifier, is_id, opened
from workbench.cli.printing import print_json, print_table, say
from workbench.cli.status import Status
from workbench.domain.dating import moment
from workbench.domain.errors import UserError, WorkbenchError
from workbench.domain.listing import SourceRow
from workbench.domain.source import Particulars, Reading
from workbench.services import Services
from workbench.services.imports import proposed

GIVEN = ("title", "outlet", "byline", "language")
"""Particulars that can be given as they are, instead of what the reader proposes."""


@dataclass
class _Batch:
    """What became of the inputs so far."""

    sources: list[SourceRow] = field(default_factory=list)
    already: list[SourceRow] = field(default_factory=list)
    failed: list[tuple[str, WorkbenchError]] = field(default_factory=list)

    @property
    def status(self) -> Status:
        """Done; a finding where a part failed; where all failed, what the first error says."""
        if not self.failed:
            return Status.DONE
        if self.sources:
            return Status.FINDING
        return Status.WRONG_USE if isinstance(self.failed[0][1], UserError) else Status.FAULT


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("inputs", nargs="+", metavar="FILE_OR_ADDRESS", help="what to read")
    add_dossier(parser)
    for name in GIVEN:
        parser.add_argument(f"--{name}", help=f"the {name}, instead of what the reader finds")
    parser.add_argument("--published", metavar="DATE", help="when it was published, as in 2011-09-06")
    parser.add_argument("--find", action="store_true", help="propose the claims of each, as suggestions")
    parser.add_argument("--again", action="store_true", help="store also what the dossier has already")
    add_reviewer(parser)


def _import(options: Namespace) -> int:
    if options.title is not None and len(options.inputs) > 1:
        raise UserError("One title cannot serve several sources.", "Import them one by one, or leave it out.")
    if options.published is not None:
        options.published = moment(options.published)
    batch = _Batch()
    with opened(options, create=True) as services:
        for given in options.inputs:
            try:
                _store(services, options, given, batch)
            except WorkbenchError as error:
                batch.failed.append((given, error))
                told = str(error)
                say(told if Path(given).name in told else f"{given}: {told}")
    _tell(options, batch)
    return batch.status


def _store(services: Services, options: Namespace, given: str, batch: _Batch) -> None:
    reading = services.imports.fetch(given) if is_address(given) else services.imports.read_file(Path(given))
    dossier_id = _dossier_for(services, options.dossier)
    particulars = _particulars(options, reading)
    row, change = services.imports.store(dossier_id, reading, particulars, once=not options.again)
    if not change.edits:
        say(f"{given} is in the dossier already, as source {row.id}; not stored again (--again does).")
        batch.already.append(row)
        batch.sources.append(row)
        return
    if options.find:
        services.suggestions.propose(row.id)
        row = services.sources.get(row.id)
    batch.sources.append(row)
    for warning in reading.warnings:
        say(f"{given}: {warning}")


def _dossier_for(services: Services, name: str) -> UUID:
    """The dossier of this name, made when the first text for it has been read."""
    try:
        return dossier(services, name).id
    except UserError:
        if is_id(name):  # that of a dossier removed, or mistyped: no name for a new one
            raise
    try:
        return services.dossiers.create(name)[0]
    except UserError:
        # Another import may have made it between the look and the attempt.
        found = services.dossiers.named(name)
        if found is None:
            raise
        return found.id


def _particulars(options: Namespace, reading: Reading) -> Particulars:
    given = {name: value for name in GIVEN if (value := getattr(options, name)) is not None}
    if options.published is not None:
        given["published"] = options.published
    return replace(proposed(reading), **given)


def _tell(options: Namespace, batch: _Batch) -> None:
    if not options.json:
        if batch.sources:
            _print_sources(batch.sources)
        return
    told: dict[str, object] = {"sources": [_as_json(row) for row in batch.sources]}
    if batch.already:
        told["already"] = [str(row.id) for row in batch.already]
    if batch.failed:
        told["failed"] = [{"input": given, "error": str(error)} for given, error in batch.failed]
    print_json(told)


def _sources(options: Namespace) -> int:
    with opened(options) as services:
        rows = services.sources.list(dossier(services, options.dossier).id)
    if options.json:
        print_json({"sources": [_in_full(row) for row in rows]})
    else:
        _print_sources(rows)
    return Status.DONE


def _as_json(row: SourceRow) -> dict[str, object]:
    return {
        "id": str(row.id),
        "title": row.title,
        "outlet": row.outlet,
        "published": str(row.published) if row.published else None,
        "characters": row.characters,
        "sha256": row.sha256,
    }


def _in_full(row: SourceRow) -> dict[str, object]:
    return _as_json(row) | {
        "byline": row.byline,
        "language": row.language,
        "address": row.address,
        "media_type": row.media_type,
        "version": row.version,
        "claims": row.counts.all,
        "unverified": row.counts.unverified,
        "confirmed": row.counts.confirmed,
        "denied": row.counts.denied,
        "suggestions": row.counts.suggestions,
    }


def _print_sources(rows: list[SourceRow]) -> None:
    headings = ("ID", "PUBLISHED", "OUTLET", "CHARACTERS", "CHECKED", "CLAIMS", "TITLE")
    print_table(
        headings,
        [
            (
                row.id,
                row.published or "",
                row.outlet,
                row.characters,
                row.counts.checked,
                row.counts.all,
                row.title,
            )
            for row in rows
        ],
    )


def _text_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", type=identifier, metavar="SOURCE_ID")


def _text(options: Namespace) -> int:
    with opened(options) as services:
        found = services.sources.text(options.source)
    if options.json:
        print_json({"id": str(found.source_id), "version": found.version, "text": found.text})
    else:
        # As bytes: no newline is added, none is translated.
        sys.stdout.flush()
        sys.stdout.buffer.write(found.text.encode("utf-8"))
    return Status.DONE


COMMANDS = {
    "import": Command(_import_arguments, _import),
    "sources": Command(add_dossier, _sources),
    "text": Command(_text_arguments, _text),
}
