"""The log file: made by the first record, and then by all that follow."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.log import start_log


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    made = logging.getLogger("workbench")
    before, level = list(made.handlers), made.level
    yield made
    for handler in [one for one in made.handlers if one not in before]:
        made.removeHandler(handler)
        handler.close()
    made.setLevel(level)


def test_file_holds_each_record_once_from_the_first_on(
    tmp_path: Path, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    path = start_log(tmp_path / "log")
    assert path == tmp_path / "log" / "workbench.log"
    assert not path.exists()
    logging.getLogger("workbench.app").warning("the quay is %s", "closed 🚢")
    logging.getLogger("workbench.store").info("opened")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == [
        "WARNING workbench.app the quay is closed 🚢",
        "INFO workbench.store opened",
    ]


def test_folder_that_cannot_be_made_leaves_no_log(
    tmp_path: Path, logger: logging.Logger, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "log").write_text("a file in its place")
    assert start_log(tmp_path / "log") is None
    logger.warning("nobody hears of this")
