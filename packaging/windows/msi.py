"""What wixl and wixl-heat leave to chance in an MSI, made the same in every build of one commit.

`msi.py names FILES.wxs` numbers the folders, to which wixl-heat gives random ids; `msi.py settle FILE.msi`
sets the times of the summary to SOURCE_DATE_EPOCH and the package code to one of the content. Windows wants
another package code for every other content, and the same for the same.
"""

from __future__ import annotations

import hashlib
import os
import re
import struct
import sys
import uuid
from pathlib import Path

_FOLDER = re.compile(r"\bdir[0-9A-F]{32}\b")

# The summary's set of properties: [MS-OLEPS], FMTID_SummaryInformation.
_SUMMARY = uuid.UUID("F29F85E0-4FF9-1068-AB91-08002B27B3D9").bytes_le
_CODE, _CREATED, _SAVED = 9, 12, 13
_TEXT, _TIME = 0x1E, 0x40
_BEFORE_1970 = 11_644_473_600
"""Seconds from 1601, where the times of Windows begin, to 1970."""


def name(listing: str) -> str:
    """The listing of wixl-heat with its folders numbered in the order in which they come."""
    for number, folder in enumerate(dict.fromkeys(_FOLDER.findall(listing))):
        listing = listing.replace(folder, f"folder{number}")
    return listing


def settle(content: bytes, epoch: int) -> bytes:
    """The MSI with the times of `epoch` (seconds since 1970, UTC) and the package code of its content.

    Raises ValueError where the summary is not as wixl writes it.
    """
    settled = bytearray(content)
    places = _summary(content)
    time = struct.pack("<Q", (epoch + _BEFORE_1970) * 10_000_000)
    for which in (_CREATED, _SAVED):
        start, kind = places[which]
        if kind != _TIME:
            raise ValueError("no time where the summary has one")
        settled[start : start + 8] = time
    start, kind = places[_CODE]
    code = slice(start + 4, start + 4 + 38)
    if kind != _TEXT or not re.fullmatch(rb"\{[0-9A-F-]{36}\}", settled[code]):
        raise ValueError("no package code where the summary has one")
    settled[code] = bytes(38)
    told = uuid.uuid5(uuid.NAMESPACE_OID, hashlib.sha256(settled).hexdigest())
    settled[code] = f"{{{told}}}".upper().encode()
    return bytes(settled)


def _summary(content: bytes) -> dict[int, tuple[int, int]]:
    """Where the value of each property of the summary lies, and of which type it is."""
    if content.count(_SUMMARY) != 1:
        raise ValueError("not one summary")
    at = content.index(_SUMMARY)
    # The set begins 28 bytes before; its properties stand where the number behind the id says.
    section = at - 28 + struct.unpack_from("<I", content, at + 16)[0]
    count = struct.unpack_from("<I", content, section + 4)[0]
    pairs = (struct.unpack_from("<II", content, section + 8 + 8 * number) for number in range(count))
    starts = {which: section + offset for which, offset in pairs}
    return {which: (start + 4, content[start]) for which, start in starts.items()}


def main() -> None:
    """Do what the command line asks for."""
    task, file = sys.argv[1], Path(sys.argv[2])
    if task == "names":
        file.write_text(name(file.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        file.write_bytes(settle(file.read_bytes(), int(os.environ["SOURCE_DATE_EPOCH"])))


if __name__ == "__main__":
    main()
