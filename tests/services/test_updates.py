"""A newer version is told of, whatever else an answer may say is not believed, and only a number is sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from workbench import __version__
from workbench.services import updates
from workbench.services.updates import Release, newer

PAGE = "https://workbench.example/new"
Serve = Callable[[bytes], str]


@pytest.fixture
def heard() -> list[tuple[str, dict[str, str]]]:
    return []


@pytest.fixture
def serve(heard: list[tuple[str, dict[str, str]]]) -> Iterator[Serve]:
    """A server of this computer that gives one answer to everybody."""
    servers: list[tuple[HTTPServer, threading.Thread]] = []

    def serve(answer: bytes) -> str:
        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                heard.append((self.path, dict(self.headers)))
                self.send_response(200)
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = HTTPServer(("127.0.0.1", 0), Answering)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/versions"

    yield serve
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()


def told(version: str, page: str = PAGE) -> bytes:
    return json.dumps({"version": version, "page": page}).encode()


def test_a_release_without_an_address_asks_nobody() -> None:
    assert updates.ADDRESS == ""
    assert newer() is None


@pytest.mark.parametrize("version", ["99.0", "99.0.1", "0.1.1", "0.10.0"])
def test_a_newer_version_is_told_of(serve: Serve, version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "__version__", "0.1.0")
    assert newer(serve(told(version))) == Release(version, PAGE)


@pytest.mark.parametrize(
    "answer",
    [
        told("0.0.9"), told(__version__), told("new"), told("²"), told("99.0", "file:///etc/passwd"),
        told("99.0", "javascript:alert(1)"), b"", b"<html>", b"[]", b'{"version": "99.0"}', b"\xff" * 20_000,
    ],
)  # fmt: skip
def test_anything_else_is_no_news(serve: Serve, answer: bytes) -> None:
    assert newer(serve(answer)) is None


def test_nothing_but_the_version_is_sent(serve: Serve, heard: list[tuple[str, dict[str, str]]]) -> None:
    newer(serve(told("99.0")))
    ((path, headers),) = heard
    assert path == f"/versions?version={__version__}"
    assert set(headers) <= {"Host", "Accept-Encoding", "User-Agent"}
    assert headers.get("User-Agent", "") == ""


def test_nobody_answering_is_no_news() -> None:
    assert newer("http://127.0.0.1:9/versions") is None
