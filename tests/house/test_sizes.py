from __future__ import annotations

from tests.house.sizes import FILE_LIMIT, FUNCTION_LIMIT, lengths, measured


def test_no_file_or_function_is_over_its_limit() -> None:
    found = measured()
    assert any(length.where == "workbench/__init__.py" for length in found)
    assert [str(length) for length in found if length.over_limit] == []


def test_long_function_is_seen() -> None:
    body = "    x = 1\n" * FUNCTION_LIMIT
    over = [
        length.where
        for length in lengths("long.py", f"class A:\n  def f(self):\n{body}")
        if length.over_limit
    ]
    assert over == ["long.py:2 f"]


def test_long_file_is_seen() -> None:
    assert [
        length.where for length in lengths("long.py", "x = 1\n" * (FILE_LIMIT + 1)) if length.over_limit
    ] == ["long.py"]
    assert not any(length.over_limit for length in lengths("short.py", "x = 1\n" * FILE_LIMIT))
