"""What of all that was found goes into the frozen program: tables of what is left out and what is carried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import distribution, packages_distributions
from itertools import groupby
from pathlib import Path

from records import record

Entry = tuple[str, str, str]
"""Where in the program, where on this machine, and what kind ("BINARY", "DATA", "SYMLINK")."""

_PLUGINS = (
    # Whole families that a program without video, network, QML and SQL of Qt never asks for.
    r"(egldeviceintegrations|networkinformation|tls|generic|sqldrivers|qmltooling)/",
    # libqgtk3 brings all of GTK; the style here is Qt's own.
    r"platformthemes/libqgtk3",
    r"platforms/libq(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|minimal)\.",
    r"imageformats/libq(pdf|tga|tiff|wbmp|icns|webp)\.",
    r"platforminputcontexts/libqtvirtualkeyboard",
    r"wayland-shell-integration/lib(ivi|fullscreen|wl)-shell",
)
_QT = (
    r"PySide6/Qt/(qml|resources|libexec)/",
    # Of Qt's own words, those of its dialogs in the languages that the program speaks.
    r"PySide6/Qt/translations/(?!qtbase_de\.qm)",
    *(rf"PySide6/Qt/plugins/{plugin}" for plugin in _PLUGINS),
    r"PySide6/QtNetwork",
    r"libQt6(EglFS|EglFs|Network|Qml|Quick|Sql|Test|Pdf|VirtualKeyboard|WlShellIntegration)",
)
# Second copies for newer processors, of functions that take no time worth saving here.
_LEFT_OUT = re.compile("|".join((*_QT, r"rapidfuzz/.*_avx2\.")))

_DATA_LEFT_OUT = re.compile(
    r"^(babel/locale-data/(?!(root|en)\.dat)"  # courlan asks only whether a language exists
    r"|docx/templates/|nupunkt/(tests|scripts)/|tld/tests/|[^/]+\.dist-info/|.*/__pycache__/)"
)

_UNTOLD = re.compile(r"/(INSTALLER|RECORD|REQUESTED|direct_url\.json|entry_points\.txt)$|/sboms/")
"""What an installation says of itself, its own folder included, and how a package was built; the RECORD lists
anew what was carried, the bill of materials what is in it."""

_CARRIED = re.compile(
    r"lib(python3|shiboken6|pyside6|Qt6|icu|sqlite3|ffi|crypto|ssl|bz2|lzma|uuid|z\.so|pdfium"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb|randr|render|shape|shm|sync|xfixes)|xkbcommon"
    r"|X11-xcb|zstd)"
)
"""Libraries at the top of the folder: Python's, Qt's own, and those that a distribution may lack and that do
no harm beside its own. Others that were found here belong to the system: its C library, its graphics, its
D-Bus."""

_SECOND_OPENSSL = re.compile(r"psycopg_binary\.libs/(lib(?:ssl|crypto))-[0-9a-f]{8}(\.so\.3)")


def keep_binary(entry: Entry) -> bool:
    """Whether a library goes into the program."""
    place, _, kind = entry
    place = place.replace("\\", "/")
    if _LEFT_OUT.search(place):
        return False
    if kind not in ("BINARY", "SYMLINK") or "/" in place or ".so" not in place:
        return True
    return bool(_CARRIED.match(place))


def one_openssl(binaries: Iterable[Entry]) -> list[Entry]:
    """The libraries, with psycopg's second OpenSSL a link to Python's, where Python brings the same series.

    What psycopg asks of it, OpenSSL has had since 3.0. Without the second the program is 7 MB smaller.
    """
    entries = list(binaries)
    own = {place for place, _, kind in entries if kind == "BINARY" and "/" not in place}
    return [_linked(entry, own) for entry in entries]


def _linked(entry: Entry, own: set[str]) -> Entry:
    second = _SECOND_OPENSSL.fullmatch(entry[0])
    first = "".join(second.groups()) if second else ""
    return (entry[0], f"../{first}", "SYMLINK") if first in own else entry


def keep_data(entry: Entry) -> bool:
    """Whether a data file, or a link to a library, goes into the program."""
    place = entry[0].replace("\\", "/")
    return not (_LEFT_OUT.search(place) or _DATA_LEFT_OUT.match(place))


def metadata_of(modules: Iterable[str], work: Path) -> list[Entry]:
    """The metadata and licences of every distribution that one of these top-level modules came with.

    The RECORD of each is written under `work`.
    """
    owners = packages_distributions()
    found: dict[str, str] = {}
    for name in sorted({owner for module in modules for owner in owners.get(module, ())}):
        for file in distribution(name).files or ():
            place = str(file).replace("\\", "/")
            if ".dist-info/" in place and not _UNTOLD.search(place):
                found[place] = str(file.locate())
    for folder, places in groupby(sorted(found), key=lambda place: place.partition("/")[0]):
        written = work / folder / "RECORD"
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(record(folder, places), encoding="utf-8", newline="\n")
        found[f"{folder}/RECORD"] = str(written)
    return [(place, origin, "DATA") for place, origin in found.items()]
