from __future__ import annotations

import os
from pathlib import Path

import pytest

from workbench.domain.errors import Cancelled, EnvironmentFault, UserError
from workbench.domain.progress import Silent
from workbench.reading import read_file


def test_a_file_is_read_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "Überblick 🤦.txt"
    path.write_bytes("né\r\n".encode())
    reading = read_file(path)
    assert (reading.text, reading.original) == ("né\n", "né\r\n".encode())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.txt", tmp_path / "x" / "gone.txt", Path("gone.txt\0")):
        with pytest.raises(UserError, match=r"“gone\.txt.*” is not there"):
            read_file(path)


def test_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    with pytest.raises(UserError, match="“notes” is a folder"):
        read_file(tmp_path / "notes")


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.docx").touch()
    with pytest.raises(UserError, match=r"“a\.docx” is empty"):
        read_file(tmp_path / "a.docx")


def test_a_device_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="“pipe” is a device"):
        read_file(tmp_path / "pipe")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(EnvironmentFault, match=r"“secret\.txt” may not be read"):
        read_file(path)


@pytest.mark.parametrize(
    ("error", "kind", "told"),
    [
        (PermissionError(13, "Permission denied"), EnvironmentFault, "may not be read"),
        (FileNotFoundError(2, "No such file"), UserError, "is not there"),
        (OSError(5, "Input/output error"), EnvironmentFault, "could not be read: Input/output error"),
        (TimeoutError(), EnvironmentFault, "could not be read: TimeoutError"),
    ],
)
def test_a_file_that_fails_while_it_is_opened_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, kind: type[Exception], told: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "open", fail)
    with pytest.raises(kind, match=rf"“a\.txt” {told}"):
        read_file(path)


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(3 * 1024**3)
    with pytest.raises(UserError, match=r"“huge\.txt” has 3072 MB; at most 256 MB"):
        read_file(path)


def test_reading_a_file_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    progress = Silent()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_file(path, progress=progress)


def test_real_reports_are_read_to_the_letter(shared: Path) -> None:
    paths = sorted((shared / "real").glob("*.txt"))
    for path in paths:
        reading = read_file(path)
        assert (reading.text, reading.warnings) == (path.read_bytes().decode(), ())
        assert reading.title
