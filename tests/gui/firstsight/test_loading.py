"""What is loaded before the first picture, and how once it is there."""

from __future__ import annotations

from tests.interpreter import said


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    told = (
        "import sys, workbench.cli.arguments, workbench.app;"
        "print(*(m for m in ('sqlalchemy', 'dataclasses', 'json', 'uuid', 'workbench.services',"
        " 'workbench.gui.theme', 'workbench.domain.listing') if m in sys.modules))"
    )
    assert said(told) == ""


def test_imports_are_those_of_python_once_the_window_is_loaded() -> None:
    told = (
        "import builtins, linecache, workbench.gui.window, workbench.gui.bench;"
        "print(type(builtins.__import__).__name__, [f for f in linecache.cache if 'workbench' in f])"
    )
    assert said(told) == "builtin_function_or_method []"


def test_what_waits_for_its_first_use_is_not_loaded_with_the_window() -> None:
    told = (
        "import sys, workbench.services, workbench.gui.bench;"
        "print(*(m for m in ('workbench.domain.evidence', 'workbench.domain.party',"
        " 'workbench.domain.source', 'workbench.finding.records', 'workbench.reading',"
        " 'workbench.services.evidence',"
        " 'workbench.services.history', 'workbench.services.imports', 'workbench.services.ledger',"
        " 'workbench.services.passages', 'workbench.services.review', 'workbench.services.versions',"
        " 'workbench.gui.evidence.adding', 'workbench.gui.review.page', 'workbench.gui.versions.outcome')"
        " if m in sys.modules))"
    )
    assert said(told) == ""
