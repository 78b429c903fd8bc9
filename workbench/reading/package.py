"""The ZIP package around a DOCX: opened only when it is whole and of a size that can be unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from workbench.domain.errors import UserError

if TYPE_CHECKING:
    from docx.opc.part import Part
    from lxml.etree import _Element

_MOST_ENTRIES = 10_000
_LARGEST_WHOLE = 512 * 1024 * 1024
_LARGEST_PART = 64 * 1024 * 1024
# Text in XML is packed to a tenth, seldom to a fiftieth; a bomb to a thousandth.
_HIGHEST_RATIO = 250
_RATIO_MATTERS_FROM = 4 * 1024 * 1024
_SAVE_AGAIN = "Open it in Word or LibreOffice, save it again as DOCX, and import that."


def main_part(data: bytes, name: str) -> Part:
    """The main part of the DOCX package in `data`, after a look at its directory.

    Raises UserError where it is damaged, encrypted or would unpack to more than 512 MB.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (
        Exception
    ) as error:  # zipfile raises what it meets: struct.error, ValueError, NotImplementedError ...
        raise damaged(name) from error
    _refuse_bomb(entries, name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UserError("“{name}” is encrypted.", "Save it without a password and import that.", name=name)
    try:
        from docx.package import Package

        package = Package.open(io.BytesIO(data))
        part: Part = package.main_document_part
    except MemoryError:
        raise
    except (
        Exception
    ) as error:  # python-docx lets the errors of zipfile, zlib, lxml and its own lookups through
        raise damaged(name) from error
    return part


def damaged(name: str) -> UserError:
    """The error for a DOCX that cannot be taken apart."""
    return UserError("“{name}” is damaged, or no Word document.", _SAVE_AGAIN, name=name)


def root_of(part: Part) -> _Element:
    """The parsed XML of a part."""
    from docx.oxml import parse_xml

    element = getattr(part, "element", None)
    return parse_xml(part.blob) if element is None else element


def related(part: Part, kind: str) -> Part | None:
    """The part that `part` refers to as `kind` ("footnotes", "comments"), if it has one."""
    for relation in part.rels.values():
        if not relation.is_external and relation.reltype.endswith(f"/{kind}"):
            target: Part = relation.target_part
            return target
    return None


def _refuse_bomb(entries: list[zipfile.ZipInfo], name: str) -> None:
    whole = sum(entry.file_size for entry in entries)
    swollen = any(
        entry.file_size > _RATIO_MATTERS_FROM
        and entry.file_size > _HIGHEST_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    xml = max((entry.file_size for entry in entries if entry.filename.endswith((".xml", ".rels"))), default=0)
    if swollen or len(entries) > _MOST_ENTRIES or whole > _LARGEST_WHOLE or xml > _LARGEST_PART:
        raise UserError(
            "“{name}” would unpack to {size} MB in {entries} parts, far more than a text needs.",
            "If you trust where it comes from, save its text as plain text and import that.",
            name=name, size=whole // 1024**2, entries=len(entries),
        )  # fmt: skip
