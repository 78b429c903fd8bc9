"""What of the program is translated: the texts of its window, gathered from the source into a .ts file.

`translations.py TS` brings the file up to date: new texts join it unfinished, those that went leave it, and
what was translated stays. Qt's own lupdate sees neither tables nor the messages of errors, which are told
far from where they are written.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

Text = tuple[str, str]
"""Under which context a text is looked up, and the text."""

ROOT = Path(__file__).resolve().parent.parent
ERRORS = "errors"
"""The context of `gui.report`."""
_FAULTS = {"WorkbenchError", "UserError", "EnvironmentFault", "EditConflict", "Damaged"}
_BELOW = ("domain", "services", "store", "reading", "finding")
"""Rooms that say whole sentences to the user in errors and warnings, and nowhere else."""
_PROGRESS = "progress"
"""The context of `gui.statusbar` for what is under way."""
_STEPS = re.compile(r"stage|_tell|(.*\.)?step")
"""Calls that name what is under way in their third place."""
_SENTENCE = re.compile(r"[A-Z“{][^\\]* [^\\]*\.")
_REFUSED = re.compile(r"_REFUSED|_ARCHIVE_KINDS")
"""Tables of `reading.sniffing` whose second column is a value inside a message, as `gui.report` knows."""
_ACTIONS = "actions"
"""The context of the table of commands."""


def texts(root: Path = ROOT) -> dict[Text, list[str]]:
    """Every text that the window translates, with the modules that hold it, by context and text.

    Raises ValueError where a text is translated that cannot be read from the source.
    """
    found: dict[Text, list[str]] = {}
    for path in sorted((root / "workbench").rglob("*.py")):
        place = path.relative_to(root)
        room = place.parts[1]
        if room != "gui" and (room not in _BELOW or "migrations" in place.parts):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for text in _in_window(tree, place.as_posix()) if room == "gui" else _below(tree):
            where = found.setdefault(text, [])
            if place.as_posix() not in where:
                where.append(place.as_posix())
    return dict(sorted(found.items()))


def _below(tree: ast.Module) -> Iterator[Text]:
    apart = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    apart |= {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) not in apart and (text := _words(node)) and _SENTENCE.fullmatch(text):
            yield ERRORS, text
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if _REFUSED.fullmatch(name):
                yield from ((ERRORS, row.elts[1].value) for row in getattr(value, "elts", ()))
            case ast.Assign(targets=[ast.Name(id="STORING")], value=value):
                yield _PROGRESS, _words(value)
            case ast.Call(func=ast.Name(id="Format"), args=[name, *_]):
                yield ERRORS, _words(name)
            case ast.ClassDef(name="Subject"):
                yield from (
                    (ERRORS, _words(line.value)) for line in node.body if isinstance(line, ast.Assign)
                )
            case ast.Call(func=func, args=[_, _, what]) if _STEPS.fullmatch(ast.unparse(func)):
                yield from ((_PROGRESS, text) for text in _choices(what))


def _in_window(tree: ast.Module, place: str) -> Iterator[Text]:
    if "/gui/actions/" in place:
        yield from _commands(tree)
        return
    for node, owner in _owned(tree, ""):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(value=ast.Name(id=who), attr="tr"):
                context = {"self": owner, "window": "Window"}.get(who)
                texts = _choices(node.args[0])
                if context is None or not texts:
                    raise ValueError(f"{place}:{node.lineno}: {ast.unparse(node)}")
                yield from ((context, text) for text in texts)
            case ast.Name(id="_" | "tr" | "_noop") | ast.Attribute(value=ast.Name(), attr="translate"):
                yield from _looked_up(node)
            case ast.Name(id="WordTable"):
                under, table = node.args
                yield from ((_words(under), _words(text)) for text in getattr(table, "values", ()))
            case ast.Name(id=name) if name in _FAULTS:
                yield from ((ERRORS, text) for part in node.args[:2] for text in _choices(part))


def _looked_up(call: ast.Call) -> Iterator[Text]:
    """The texts of a call that names its context; none where both come from a table gathered elsewhere."""
    if len(call.args) == 1:
        yield from (("palette", text) for text in _choices(call.args[0]))
        return
    context = _ACTIONS if ast.unparse(call.args[0]) == "CONTEXT" else _words(call.args[0])
    if context:
        yield from ((context, text) for text in _choices(call.args[1]))


def _commands(tree: ast.Module) -> Iterator[Text]:
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name="Need"):
                yield from (
                    (_ACTIONS, text)
                    for line in node.body
                    if isinstance(line, ast.Assign) and (text := _words(line.value))
                )
            case ast.Call(func=ast.Name(id="_A")):
                said = [*node.args[2:4], *(word.value for word in node.keywords if word.arg == "short")]
                yield from ((_ACTIONS, text) for part in said for text in _choices(part))
            case ast.Assign(value=ast.Constant(value=str(text))) if "&" in text:
                yield _ACTIONS, text


def _owned(node: ast.AST, owner: str) -> Iterator[tuple[ast.AST, str]]:
    """Every node with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield child, inner
        yield from _owned(child, inner)


def _choices(node: ast.expr) -> list[str]:
    """The texts that an expression may be; none for what is not written out."""
    if isinstance(node, ast.IfExp):
        return [*_choices(node.body), *_choices(node.orelse)]
    return [text] if (text := _words(node)) else []


def _words(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def translated(path: Path) -> dict[Text, str]:
    """The translations that a .ts file holds, empty where one is unfinished; none for a file not there."""
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def ts(language: str, found: dict[Text, list[str]], known: dict[Text, str]) -> str:
    """The .ts file of a language; what is not known yet is unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for name in sorted({context for context, _ in found}):
        lines += ["<context>", f"    <name>{name}</name>"]
        for text, places in ((text, places) for (context, text), places in found.items() if context == name):
            lines += _message(text, places, known.get((name, text), ""))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(text: str, places: Iterable[str], translation: str) -> list[str]:
    state = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        *(f'        <location filename="../../{place}"/>' for place in places),
        f"        <source>{escape(text)}</source>",
        f"        <translation{state}>{escape(translation)}</translation>",
        "    </message>",
    ]


def main(path: Path) -> None:
    """Bring a .ts file up to date, and say how many of its texts are not translated."""
    found, known = texts(), translated(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ts(path.stem.rpartition("_")[2], found, known), encoding="utf-8", newline="\n")
    print(f"{path.name}: {len(found)} texts, {sum(not known.get(text) for text in found)} not translated")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        main(Path(name).resolve())
