"""What goes into the frozen program and whose it is."""

from __future__ import annotations

import sys

import pytest

from tests.packaging.scripts import PACKAGING, script
from workbench.gui.language import of_qt, translations

contents = script("pyinstaller/contents.py")
natives = script("sbom/natives.py")


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        # The system's own: beside another C library they do harm.
        ("libfontconfig.so.1", False),
        ("libdbus-1.so.3", False),
        ("libfreetype.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("psycopg_binary.libs/libpq-e9b5c9ac.so.5.18", True),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_libraries_of_the_program_are_kept_and_the_systems_left(place: str, kept: bool) -> None:
    assert contents.keep_binary((place, f"/somewhere/{place}", "BINARY")) is kept


_PSYCOPGS = [
    ("psycopg_binary.libs/libcrypto-3a0647ea.so.3", "/site/libcrypto-3a0647ea.so.3", "BINARY"),
    ("psycopg_binary.libs/libssl-6a9b88ec.so.3", "/site/libssl-6a9b88ec.so.3", "BINARY"),
    ("psycopg_binary.libs/libkrb5-f18b4d11.so.3.3", "/site/libkrb5-f18b4d11.so.3.3", "BINARY"),
]


def test_psycopg_takes_the_openssl_of_python() -> None:
    pythons = [(name, f"/usr/lib/{name}", "BINARY") for name in ("libcrypto.so.3", "libssl.so.3")]
    assert contents.one_openssl([*_PSYCOPGS, *pythons]) == [
        ("psycopg_binary.libs/libcrypto-3a0647ea.so.3", "../libcrypto.so.3", "SYMLINK"),
        ("psycopg_binary.libs/libssl-6a9b88ec.so.3", "../libssl.so.3", "SYMLINK"),
        _PSYCOPGS[2],
        *pythons,
    ]


def test_psycopg_keeps_its_openssl_where_python_brings_none_or_an_older_one() -> None:
    older = ("libcrypto.so.1.1", "/usr/lib/libcrypto.so.1.1", "BINARY")
    assert contents.one_openssl([*_PSYCOPGS, older]) == [*_PSYCOPGS, older]


@pytest.mark.parametrize("language", translations())
def test_qt_keeps_its_words_in_the_languages_of_the_program(language: str) -> None:
    words = f"qtbase_{language}.qm"
    assert contents.keep_data((f"PySide6/Qt/translations/{words}", f"/somewhere/{words}", "DATA"))
    assert words in (PACKAGING / "windows/trim.sh").read_text("utf-8")
    assert of_qt(language).is_file()


@pytest.mark.parametrize("words", ["qtbase_fr.qm", "qt_de.qm", "designer_de.qm"])
def test_other_words_of_qt_are_left_out(words: str) -> None:
    assert not contents.keep_data((f"PySide6/Qt/translations/{words}", f"/somewhere/{words}", "DATA"))


@pytest.mark.parametrize(
    ("place", "owner"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "Qt"),
        ("PySide6/Qt6Core.dll", "Qt"),
        ("PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("libcrypto.so.3", "OpenSSL"),
        ("libcrypto-3.dll", "OpenSSL"),
        # Two OpenSSLs of other versions must not be told as one.
        ("psycopg_binary.libs/libcrypto-3a0647ea.so.3", "OpenSSL of psycopg"),
        ("psycopg_binary.libs/libssl-3-x64-4e7cec2f17e882170e805bee25b2b412.dll", "OpenSSL of psycopg"),
        ("psycopg_binary.libs/libpq-e9b5c9ac.so.5.18", "libpq"),
        ("psycopg_binary.libs/libcom_err-55c5739a.so.3.0", "MIT Kerberos"),
        ("psycopg_binary.libs/libcom_err-2abe824b.so.2.1", "libcom_err"),
        ("psycopg_binary.libs/libcrypt-bc2db45e.so.1", "libxcrypt"),
        ("libsqlite3.so.0", "SQLite"),
        ("sqlite3.dll", "SQLite"),
        ("pypdfium2_raw/libpdfium.so", "PDFium"),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", None),
    ],
)
def test_every_native_library_has_one_owner(place: str, owner: str | None) -> None:
    found = natives.native_of(place)
    assert (found.name if found else None) == owner


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages state the licences of some")
def test_every_native_library_has_a_licence_text() -> None:
    told = [text for native in natives.NATIVES for text in native.texts if not text.startswith("/")]
    assert told
    assert all(len(natives.text_of(text)) > 500 for text in told)


def test_both_lists_of_what_windows_leaves_out_agree_on_qt() -> None:
    """The Windows tree keeps what the frozen program keeps: two lists for two kinds of wheels."""
    kept = ("Core", "Gui", "Widgets", "Svg")
    trim = (PACKAGING / "windows/trim.sh").read_text(encoding="utf-8")
    assert r"\|".join(kept) in trim
    assert all(contents.keep_binary((f"PySide6/Qt/lib/libQt6{name}.so.6", "", "BINARY")) for name in kept)
