"""The manual page and the shell completions, from the program's own parsers: `commandline.py FOLDER`.

FOLDER is a `share` folder: man/man1, bash-completion/completions, zsh/site-functions and
fish/vendor_completions.d come to lie under it.
"""

from __future__ import annotations

import argparse
import gzip
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from workbench import __version__
from workbench.cli.arguments import SUBCOMMANDS, subcommand_parser, window_parser

_DESCRIPTION = """\
A desk for fact-checkers: a text beside the table of its claims, each marked confirmed, denied or unverified.
Without a subcommand the window opens, and the files and addresses named are imported into it; a file that is
a database of the workbench is opened instead. Each subcommand does the same work without a window."""
_FILES = """\
The database is
.I workbench.db
in the user's data folder
.RI ( $XDG_DATA_HOME/fact-checking-workbench ),
its copies lie beside it in
.IR workbench.db.copies .
The log is
.I workbench.log
in
.IR $XDG_STATE_HOME/fact-checking-workbench/log ."""
_STATUS = (
    ("0", "Done."),
    ("1", "Something was found, or a part failed."),
    ("2", "Wrong use."),
    ("3", "A fault of the machine: disk full, locked, no network. Nothing is lost; try again."),
)


def options_of(parser: argparse.ArgumentParser) -> Iterator[tuple[list[str], str, str]]:
    """Each option: its spellings, its value's name ("" for none), and what it does."""
    for action in parser._actions:
        if action.option_strings:
            takes = action.nargs != 0
            value = action.metavar or (action.dest.upper() if takes else "")
            yield list(action.option_strings), str(value) if takes else "", action.help or ""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("%%", "%")


def manual() -> str:
    """The manual page, in man's macros."""
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    lines = [
        f'.TH WORKBENCH 1 "{day}" "workbench {__version__}" "User Commands"',
        ".SH NAME", "workbench \\- check the claims of a text against sources",
        ".SH SYNOPSIS", ".B workbench", "[\\fIoption\\fR ...] [\\fIfile\\fR|\\fIaddress\\fR ...]", ".br",
        ".B workbench", "\\fIsubcommand\\fR [\\fIoption\\fR ...]",
        ".SH DESCRIPTION", _DESCRIPTION, ".SH OPTIONS", *_options(window_parser()), ".SH SUBCOMMANDS",
    ]  # fmt: skip
    for name, entry in SUBCOMMANDS.items():
        lines += [f".SS {name}", f"{_escaped(entry.summary[0].upper() + entry.summary[1:])}."]
        lines += _options(subcommand_parser(name))
    lines += [".SH EXIT STATUS"]
    for number, meaning in _STATUS:
        lines += [".TP", f".B {number}", _escaped(meaning)]
    lines += [".SH ENVIRONMENT", ".TP", ".B WORKBENCH_DB", "The database, where no other is named."]
    lines += [".SH FILES", _FILES]
    return "\n".join(lines) + "\n"


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for names, value, told in options_of(parser):
        shown = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in names)
        lines += [".TP", f"{shown} \\fI{_escaped(value)}\\fR" if value else shown, _escaped(told)]
    return lines


def _words(parser: argparse.ArgumentParser) -> str:
    return " ".join(name for names, _, _ in options_of(parser) for name in names if name.startswith("--"))


def bash() -> str:
    """Completion for bash: subcommands, their options, and file names."""
    cases = "\n".join(f'        {name}) words="{_words(subcommand_parser(name))}" ;;' for name in SUBCOMMANDS)
    return f"""# bash completion for workbench; made from the program's own table of subcommands
_workbench() {{
    local here=${{COMP_WORDS[COMP_CWORD]}} word words
    words="{_words(window_parser())}"
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $word in
{cases}
        esac
    done
    COMPREPLY=()
    if [[ $here == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$here")
    elif ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "{" ".join(SUBCOMMANDS)}" -- "$here")
    fi
    ((${{#COMPREPLY[@]}})) || compopt -o default 2>/dev/null
}}
complete -F _workbench workbench
"""


def _quoted(text: str) -> str:
    return text.replace("'", "'\\''").replace("%%", "%")


def fish() -> str:
    """Completion for fish."""
    lines = ["# fish completion for workbench; made from the program's own table of subcommands"]
    names = " ".join(SUBCOMMANDS)
    outside = f"-n 'not __fish_seen_subcommand_from {names}'"
    for name, entry in SUBCOMMANDS.items():
        lines.append(f"complete -c workbench {outside} -a {name} -d '{_quoted(entry.summary)}'")
    parsers = {outside: window_parser()}
    parsers |= {f"-n '__fish_seen_subcommand_from {name}'": subcommand_parser(name) for name in SUBCOMMANDS}
    for condition, parser in parsers.items():
        each = f"complete -c workbench {condition}"
        for spellings, value, told in options_of(parser):
            long = [name[2:] for name in spellings if name.startswith("--")]
            argument = " -r" if value else ""
            lines += [f"{each} -l {name}{argument} -d '{_quoted(told)}'" for name in long]
    return "\n".join(lines) + "\n"


def zsh() -> str:
    """Completion for zsh."""
    listed = "\n".join(f"    '{name}:{_quoted(entry.summary)}'" for name, entry in SUBCOMMANDS.items())
    cases = "\n".join(
        f"    {name}) compadd -- {_words(subcommand_parser(name))}; _files ;;" for name in SUBCOMMANDS
    )
    return f"""#compdef workbench
# zsh completion for workbench; made from the program's own table of subcommands
local -a subcommands
subcommands=(
{listed}
)
if (( CURRENT == 2 )); then
    _describe -t commands subcommand subcommands
    [[ $words[2] == -* ]] && compadd -- {_words(window_parser())}
    _files
    return
fi
case $words[2] in
{cases}
    *) compadd -- {_words(window_parser())}; _files ;;
esac
"""


def main() -> None:
    """Write all of them."""
    share = Path(sys.argv[1])
    made = {
        "bash-completion/completions/workbench": bash,
        "zsh/site-functions/_workbench": zsh,
        "fish/vendor_completions.d/workbench.fish": fish,
    }
    for place, text in made.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_text(text(), encoding="utf-8")
    page = share / "man/man1/workbench.1.gz"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(gzip.compress(manual().encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
