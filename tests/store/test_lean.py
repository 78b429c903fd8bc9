"""SQLAlchemy is loaded without what is never asked of it, and what is asked of it all the same is there."""

from __future__ import annotations

import sys

import pytest

from tests.interpreter import said
from workbench.store.lean import deferred


def test_store_loads_nothing_that_waits_without_blocking() -> None:
    loaded = "print([name for name in ('asyncio', 'ssl', 'email') if name in sys.modules])"
    assert said(f"import sys, workbench.services; {loaded}") == "[]"


def test_who_imports_it_later_has_the_true_module() -> None:
    program = "import workbench.services, asyncio, importlib.metadata, sqlalchemy.util.concurrency as used;"
    asked = "asyncio.run(asyncio.sleep(0)), importlib.metadata.version('SQLAlchemy'), used.asyncio.Lock"
    told = said(f"{program} print([{asked}, asyncio.Lock is used.asyncio.Lock][1:])")
    assert told.startswith("['2.")
    assert told.endswith("True]")


def test_sqlalchemy_finds_what_it_defers() -> None:
    program = "import workbench.services, importlib; print(importlib.metadata.version('SQLAlchemy'))"
    assert said(program).startswith("2.")


def test_what_is_asked_within_the_block_is_answered_by_the_true_module(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    with deferred("colorsys", known=7):
        import colorsys

        assert colorsys.known == 7  # type: ignore[attr-defined]  # only the stand-in has it
        assert "__builtins__" not in vars(colorsys)
        assert colorsys.rgb_to_hsv(1, 1, 1) == (0.0, 0.0, 1)
    assert sys.modules["colorsys"] is not colorsys


def test_module_that_is_loaded_is_left_as_it_is() -> None:
    with deferred("sys"):
        assert sys.modules["sys"] is sys
    assert sys.modules["sys"] is sys
