"""Libraries in a program that are no Python package's own: whose they are, told by their place and name."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

QT_SOURCE = "https://download.qt.io/official_releases/qt/"
TEXTS = Path(__file__).parent / "texts"


@dataclass
class Part:
    """One component: name, version, licence as SPDX writes it, package URL, its texts, and where it lies."""

    name: str
    version: str
    licence: str
    purl: str
    texts: dict[str, str] = field(default_factory=dict)
    places: list[str] = field(default_factory=list)
    source: str = ""


@dataclass(frozen=True)
class Native:
    """A library told by the place of its files; `version` finds its number in their names or bytes."""

    name: str
    files: re.Pattern[str]
    version: re.Pattern[bytes]
    licence: str
    purl: str
    texts: tuple[str, ...] = ()
    source: str = ""


def _native(
    name: str, files: str, version: bytes, licence: str, purl: str, *texts: str, source: str = ""
) -> Native:
    return Native(name, re.compile(files), re.compile(version), licence, purl, texts, source)


# What the Debian package of a library says of its licence; those that it refers to by name are brought too.
_STATED = "/usr/share/doc/{}/copyright".format
_PSYCOPG = r"psycopg_binary\.libs/"

NATIVES = (
    # What psycopg brings of its own, under names that nothing else asks for; its OpenSSL
    # is another version, where it is not a link to the other one.
    _native("libpq", _PSYCOPG + r"libpq", rb"(?!)", "PostgreSQL", "pkg:generic/libpq@{version}",
            _STATED("libpq5"), source="https://www.postgresql.org/ftp/source/"),
    _native("OpenSSL of psycopg", _PSYCOPG + r"lib(ssl|crypto)", rb"OpenSSL (3\.\d+\.\d+)", "Apache-2.0",
            "pkg:generic/openssl@{version}", "Apache-2.0.txt"),
    _native("MIT Kerberos", _PSYCOPG + r"lib(krb5|k5crypto|gssapi_krb5|com_err-\w+\.so\.3)",
            rb"krb5-(1\.\d+(?:\.\d+)?)-final", "MIT", "pkg:generic/krb5@{version}", _STATED("libkrb5-3"),
            source="https://kerberos.org/dist/"),
    _native("OpenLDAP", _PSYCOPG + r"lib(ldap|lber)", rb"(?!)", "OLDAP-2.8", "pkg:generic/openldap@{version}",
            _STATED("libldap*[0-9]"), source="https://www.openldap.org/software/download/"),
    _native("Cyrus SASL", _PSYCOPG + r"libsasl2", rb"\0(2\.1\.\d+)\0", "BSD-4-Clause",
            "pkg:generic/cyrus-sasl@{version}", _STATED("libsasl2-2"),
            source="https://github.com/cyrusimap/cyrus-sasl"),
    _native("libcom_err", _PSYCOPG + r"libcom_err", rb"(?!)", "MIT", "pkg:generic/libcom_err@{version}",
            _STATED("libcom-err2"), source="https://git.kernel.org/pub/scm/fs/ext2/e2fsprogs.git"),
    _native("keyutils", _PSYCOPG + r"libkeyutils", rb"keyutils-(1\.\d[.\d]*)", "LGPL-2.1-or-later",
            "pkg:generic/keyutils@{version}", _STATED("libkeyutils1"),
            source="https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git"),
    _native("libxcrypt", _PSYCOPG + r"libcrypt-", rb"(?!)", "LGPL-2.1-or-later",
            "pkg:generic/libxcrypt@{version}", _STATED("libcrypt1"),
            source="https://github.com/besser82/libxcrypt"),
    _native("Qt", r"(^|/)(lib)?Qt6\w+\.(so|dll)|/plugins/", rb"Qt (6\.\d+\.\d+) \(", "LGPL-3.0-only",
            "pkg:generic/qt@{version}", "LGPL-3.0-only.txt", source=QT_SOURCE),
    _native("ICU", r"(^|/)(lib)?icu\w*\.(so|dll)", rb"icudt(\d+)l|\0(\d\d\.\d)\0", "Unicode-3.0",
            "pkg:generic/icu@{version}", "ICU.txt"),
    _native("CPython", r"(^|/)libpython3|python3\d*\.(dll|zip)$|^base_library\.zip$|lib-dynload/"
            r"|^(_\w+|pyexpat|select|unicodedata)\.pyd$|^python3\d+\.dll$|^(workbench|Workbench\.exe|pythonw?\.exe)$",
            rb"(?!)", "PSF-2.0", "pkg:generic/cpython@{version}", "Python-2.0.txt"),
    _native("OpenSSL", r"(^|/)lib(ssl|crypto)-?\d*[.\w]*\.(dll|so)", rb"OpenSSL (3\.\d+\.\d+)", "Apache-2.0",
            "pkg:generic/openssl@{version}", "Apache-2.0.txt"),
    _native("SQLite", r"(^|/)(lib)?sqlite3\.(dll|so)", rb"(3\.\d\d\.\d)\0", "blessing",
            "pkg:generic/sqlite@{version}", "SQLite.txt"),
    _native("libffi", r"(^|/)libffi", rb"libffi[- ](3\.\d+\.\d+)", "MIT", "pkg:generic/libffi@{version}",
            "CPython-Windows.txt"),
    _native("PDFium", r"(^|/)(lib)?pdfium\.(so|dll|dylib)", rb"PDFium (\d+)", "BSD-3-Clause AND Apache-2.0",
            "pkg:generic/pdfium@{version}"),
    _native("Microsoft Visual C++ runtime", r"(^|/)(vcruntime|msvcp)\d+[-_\w]*\.dll$", rb"\0(14\.\d+\.\d+)\0",
            "LicenseRef-Microsoft-Visual-Cpp-Runtime", "pkg:generic/vcruntime@{version}",
            "CPython-Windows.txt"),
)  # fmt: skip
"""In the order in which they are asked; the first that fits a file has it."""

_INSIDE = {"lxml": ("libxml2", "libxslt")}
"""Libraries that a package's wheel links statically: named in the bill, in the same files."""


def is_library(file: Path) -> bool:
    """Whether a file is machine code, by its first bytes (ELF, PE)."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        head = opened.read(4)
    return head == b"\x7fELF" or head[:2] == b"MZ"


def native_of(place: str) -> Native | None:
    """The library that a file of the program belongs to; None for one that is not in the table."""
    return next((native for native in NATIVES if native.files.search(place)), None)


def text_of(where: str) -> str:
    """A licence of texts/, or what a Debian package that is installed here says; "" where it is not."""
    if not where.startswith("/"):
        return (TEXTS / where).read_text(encoding="utf-8")
    found = sorted(Path("/").glob(where.removeprefix("/")))
    return found[0].read_text(encoding="utf-8", errors="replace") if found else ""


def native_called(name: str) -> Native:
    """The library of that name in the table."""
    return next(native for native in NATIVES if native.name == name)


_WINDOWS_VERSION = re.compile("FileVersion".encode("utf-16-le") + rb"\0{1,6}((?:[\d.]\0)+)")
"""The version resource of a DLL."""
_UNTOLD = {"libffi": "3.4.4"}
"""Of libraries that do not tell it: what CPython 3.13 has on Windows (PCbuild/get_externals.bat)."""


def version_in(native: Native, files: list[Path]) -> str:
    """The version that the library's own files tell; "" where they tell none."""
    for file in (file for file in files if file.suffix != ".exe"):
        content = file.read_bytes()
        if match := native.version.search(content):
            return next(group for group in match.groups() if group).decode()
        if match := _WINDOWS_VERSION.search(content):
            return match[1].decode("utf-16-le").removesuffix(".0")
    return _UNTOLD.get(native.name, "") if any(file.suffix == ".dll" for file in files) else ""


@cache
def _search_path() -> dict[str, str]:
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout
    pairs = (line.split(" => ") for line in listed.splitlines() if " => " in line)
    return {name.split()[0]: place.strip() for name, place in reversed(list(pairs))}


def debian_part(file: Path) -> Part | None:
    """The Debian package that a library was taken from, with its copyright file; None where there is none."""
    found = _search_path().get(file.name)
    if found is None:
        return None
    for place in (str(Path(found).resolve()), found):
        for spelling in (place, place.removeprefix("/usr")):
            told = subprocess.run(["dpkg", "-S", spelling], capture_output=True, text=True, check=False)
            if told.returncode == 0:
                return _debian(told.stdout.split(":")[0])
    return None


@cache
def _debian(package: str) -> Part:
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${source:Package}\t${source:Version}\n", package],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()[0]  # fmt: skip
    source, version = shown.split("\t")
    stated = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8", errors="replace")
    names = re.findall(r"(?m)^License: *(\S.*)$", stated)
    licence = " AND ".join(sorted({" ".join(name.split()) for name in names})) or "see the copyright file"
    return Part(
        source, version, licence, f"pkg:deb/debian/{source}@{version}?arch=source",
        {f"{source}.txt": stated}, source=f"https://sources.debian.org/src/{source}/",
    )  # fmt: skip


def statically_inside(package: str) -> tuple[str, ...]:
    """The libraries inside a Python package's own ones."""
    return _INSIDE.get(package.lower(), ())
