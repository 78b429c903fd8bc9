"""The bill of materials of a program's folder, and the licences of all its parts.

`bill.py FOLDER OUT TARGET` walks every library in FOLDER (the frozen program, or the Windows tree), says
whose it is, and writes OUT/sbom.cdx.json (CycloneDX 1.6), OUT/licences/ and OUT/copyright (Debian's form).
It ends with status 1 if a library belongs to nobody or a part has no licence text. Nothing in it depends
on the clock.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import time
import uuid
from pathlib import Path
from typing import Any

from natives import (
    TEXTS,
    Part,
    debian_part,
    is_library,
    native_called,
    native_of,
    statically_inside,
    text_of,
    version_in,
)
from packages import home_of, owner_of, python_parts

from workbench import __version__

ROOT = Path(__file__).parents[2]
PROGRAM = "fact-checking-workbench"
_COMMON_LICENCES = Path("/usr/share/common-licenses")


def bill(folder: Path) -> tuple[list[Part], list[str]]:
    """All parts of the program in FOLDER, and the libraries that belong to nobody."""
    home = home_of(folder)
    parts = python_parts(home)
    found: dict[str, Part] = dict(parts)
    files: dict[str, list[Path]] = {}
    unowned = []
    for file in sorted(file for file in folder.rglob("*") if is_library(file)):
        place = file.relative_to(folder).as_posix()
        inner = file.relative_to(home).as_posix() if file.is_relative_to(home) else place
        native = native_of(inner)
        part = None if native else owner_of(inner, parts)
        if native is None and part is None:
            part = debian_part(file)
        if native is not None:
            made = found.setdefault(native.name, Part(native.name, "", native.licence, native.purl))
            made.source = native.source
            files.setdefault(native.name, []).append(file)
            part = made
        if part is None:
            unowned.append(place)
            continue
        if part not in found.values():
            part = found.setdefault(part.name, part)
        part.places.append(place)
    _complete(found, files)
    _add_inside(found)
    distinct = {id(part): part for part in found.values()}
    return sorted(distinct.values(), key=lambda part: part.name.casefold()), unowned


def _complete(found: dict[str, Part], files: dict[str, list[Path]]) -> None:
    """Give the libraries of the table their versions and texts."""
    for name, theirs in files.items():
        native = native_called(name)
        part = found[name]
        debian = next((one for one in map(debian_part, theirs) if one), None)
        part.version = (
            version_in(native, theirs)
            or (debian.version if debian else "")
            or _other_version(name, found)
            or _version_in_name(theirs)
        )
        part.purl = native.purl.format(version=part.version)
        part.texts = {f"{name}.txt": text_of(place) for place in native.texts}
        if not part.texts and debian:
            part.texts = {f"{name}.txt": text for text in debian.texts.values()}
        if not part.texts and (kept := TEXTS / f"{name}.txt").exists():
            part.texts = {f"{name}.txt": kept.read_text(encoding="utf-8")}


def _other_version(name: str, found: dict[str, Part]) -> str:
    if name == "Qt":
        return found["pyside6-essentials"].version
    if name == "CPython":
        return platform.python_version()  # this very Python was frozen
    if name == "PDFium":
        import pypdfium2_raw

        told = json.loads(Path(pypdfium2_raw.__file__).with_name("version.json").read_text(encoding="utf-8"))
        return f"{told['major']}.{told['minor']}.{told['build']}.{told['patch']}"
    if name == "libpq":
        from psycopg import pq

        return f"{pq.version() // 10_000}.{pq.version() % 10_000}"
    return ""


def _version_in_name(files: list[Path]) -> str:
    """That of the interface, as in libldap.so.2.0.200, where a library tells no other."""
    return next((match[1] for file in files if (match := re.search(r"\.so\.([\d.]+)$", file.name))), "")


def _add_inside(found: dict[str, Part]) -> None:
    from lxml import etree

    versions = {"libxml2": etree.LIBXML_COMPILED_VERSION, "libxslt": etree.LIBXSLT_COMPILED_VERSION}
    for name, part in list(found.items()):
        for inside in statically_inside(name):
            version = ".".join(map(str, versions[inside]))
            found[inside] = Part(
                inside, version, "MIT", f"pkg:generic/{inside}@{version}", part.texts, part.places[:1]
            )
    pdfium, package = found.get("PDFium"), found.get("pypdfium2")
    if pdfium and package:
        pdfium.texts = package.texts
    if qt := found.get("Qt"):
        qt.texts["GPL-3.0.txt"] = (ROOT / "LICENSE").read_text(encoding="utf-8")
    icons = (ROOT / "resources/icons/LICENSE-lucide.txt").read_text(encoding="utf-8")
    found["lucide"] = Part(
        "Lucide icons", "1.62.0", "ISC AND MIT", "pkg:npm/lucide-static@1.62.0", {"lucide.txt": icons}
    )


def cyclonedx(parts: list[Part], target: str) -> dict[str, Any]:
    """The bill as CycloneDX 1.6 writes it."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{PROGRAM}/{__version__}/{target}/{epoch}")
    own = next(part for part in parts if part.name == PROGRAM)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{identity}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch)),
            "component": {**_component(own), "type": "application"},
        },
        "components": [_component(part) for part in parts if part is not own],
        "dependencies": [
            {"ref": own.purl, "dependsOn": sorted(part.purl for part in parts if part is not own)}
        ],
    }


def _component(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [_licence_entry(part.licence)],
    }
    if part.source:
        told["externalReferences"] = [{"type": "source-distribution", "url": part.source}]
    if part.places:
        told["evidence"] = {"occurrences": [{"location": place} for place in part.places]}
    return told


def _licence_entry(licence: str) -> dict[str, Any]:
    spdx = re.fullmatch(r"\(?[A-Za-z0-9.+-]+\)?( (AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*", licence)
    known = "-" in licence or licence in ("MIT", "ISC", "PostgreSQL", "blessing")
    return {"expression": licence} if spdx and known else {"license": {"name": licence}}


def copyright_file(parts: list[Part]) -> str:
    """What Debian keeps under /usr/share/doc: the program's own licence, and each part's by name."""
    home = os.environ.get("WORKBENCH_HOME", "")
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Fact-Checking Workbench",
        f"Source: {home}",
        "Comment: The texts of all licences are in /usr/share/doc/workbench/licences, the bill of materials",
        " in /usr/share/doc/workbench/sbom.cdx.json.",
        "", "Files: *", "Copyright: the authors of the Fact-Checking Workbench", "License: GPL-3+",
        " On Debian systems the full text is in /usr/share/common-licenses/GPL-3.",
    ]  # fmt: skip
    for part in parts:
        if part.places and part.name != PROGRAM:
            lines += ["", "Files:"]
            lines += [f" usr/lib/workbench/{place.replace(' ', '?')}" for place in part.places]
            lines += [f"Copyright: the authors of {part.name} {part.version}, named in its licence text"]
            lines += [
                f"License: {part.licence}",
                f" The text is in /usr/share/doc/workbench/licences/{_home(part)}.",
            ]
    return "\n".join(lines) + "\n"


_COMMON = re.compile(r"/usr/share/common-licenses/([A-Z][A-Za-z0-9]*(?:-\d(?:\.\d)?)?)")


def _write_common(folder: Path, parts: list[Part]) -> None:
    """Write the licences that Debian's own texts refer to by their place in Debian alone."""
    named = {name for part in parts for text in part.texts.values() for name in _COMMON.findall(text)}
    folder.mkdir()
    for name in sorted(named):
        (folder / name).write_bytes((_COMMON_LICENCES / name).read_bytes())


def _home(part: Part) -> str:
    return next(iter(sorted(part.texts)), "").split("/")[0]


def main() -> int:
    """Write the bill; 1 if something in the program is nobody's, or comes without its licence."""
    folder, out, target = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    parts, unowned = bill(folder)
    (out / "licences").mkdir(parents=True, exist_ok=True)
    for part in parts:
        for name, text in part.texts.items():
            file = out / "licences" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
    _write_common(out / "licences" / "common-licenses", parts)
    written = json.dumps(cyclonedx(parts, target), indent=1, ensure_ascii=False) + "\n"
    (out / "sbom.cdx.json").write_text(written, encoding="utf-8", newline="\n")
    (out / "copyright").write_text(copyright_file(parts), encoding="utf-8", newline="\n")
    bare = [part.name for part in parts if not part.texts]
    unknown = [part.name for part in parts if not part.version]
    for what, names in (("belongs to nobody", unowned), ("no licence text", bare), ("no version", unknown)):
        for name in names:
            print(f"{what}: {name}", file=sys.stderr)
    print(f"bill of {target}: {len(parts)} parts, {sum(len(part.places) for part in parts)} libraries")
    return 1 if unowned or bare or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
