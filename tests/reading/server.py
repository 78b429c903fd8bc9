"""A web server on this machine that behaves as badly as a test asks it to."""

from __future__ import annotations

import gzip
import socketserver
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler
from typing import ClassVar

PAGE = (
    "<!doctype html><html lang='en'><title>The pool</title><article><h1>The pool</h1><p>It closes on "
    "Tuesday, she said.</p></article></html>"
)


class Handler(BaseHTTPRequestHandler):
    """Answers a path by the row of the same name in `ANSWERS`."""

    protocol_version = "HTTP/1.1"
    over: ClassVar[threading.Event]
    asked: ClassVar[list[str]]

    def do_GET(self) -> None:
        name, _, argument = self.path.strip("/").partition("?")[0].partition("/")
        self.asked.append(self.path)
        self.close_connection = True
        with suppress(BrokenPipeError, ConnectionResetError):
            ANSWERS[name](self, argument)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        headers.setdefault("Content_Type", "text/html; charset=utf-8")
        headers.setdefault("Content_Length", str(len(body)))
        for name, value in headers.items():
            if value:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def go_on(self, piece: bytes, pause: float = 0.0) -> None:
        """Send a body without end, until the test is over or nobody listens."""
        while not self.over.wait(pause):
            self.wfile.write(piece)


def _redirect(handler: Handler, argument: str, status: int = 302) -> None:
    count = int(argument)
    target = f"/redirect/{count - 1}" if count else "/page"
    handler.answer(b"", status, Location=target)


def _endless(handler: Handler, _: str) -> None:
    handler.answer(b"<p>", Content_Length="")
    handler.go_on(b"word " * 1000)


def _dripping(handler: Handler, _: str) -> None:
    handler.answer(b"<p>", Content_Length="")
    handler.go_on(b"w", 0.02)


def _silent(handler: Handler, _: str) -> None:
    handler.over.wait(30)


def _rubbish(handler: Handler, _: str) -> None:
    handler.wfile.write(b"\x00\x01 no http at all\r\n\r\n")


def _bomb(handler: Handler, _: str) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join([packer.compress(bytes(1_000_000)) for _ in range(10)]) + packer.flush()
    handler.answer(packed, Content_Encoding="gzip")


ANSWERS: dict[str, Callable[[Handler, str], None]] = {
    "page": lambda h, _: h.answer(PAGE.encode()),
    "text.txt": lambda h, _: h.answer(
        "né £5\n".encode("cp1252"), Content_Type="text/plain; charset=windows-1252"
    ),
    "koi8": lambda h, _: h.answer(
        "<html><p>Войска".encode("koi8-r"), Content_Type="text/html; charset=koi8-r"
    ),
    "gzip": lambda h, _: h.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip"),
    "bad-gzip": lambda h, _: h.answer(b"\x1f\x8b\x08" + b"rubbish" * 9, Content_Encoding="gzip"),
    "odd-packing": lambda h, _: h.answer(b"xyz", Content_Encoding="br"),
    "redirect": _redirect,
    "permanent": lambda h, a: _redirect(h, a, 308),
    "loop": lambda h, _: h.answer(b"", 302, Location="/pool"),
    "pool": lambda h, _: h.answer(b"", 301, Location="/loop"),
    "growing": lambda h, a: h.answer(b"", 302, Location=f"/growing/{a}x"),
    "to-file": lambda h, _: h.answer(b"", 302, Location="file:///etc/passwd"),
    "to-ftp": lambda h, _: h.answer(b"", 302, Location="ftp://127.0.0.1/x"),
    "to-nowhere": lambda h, _: h.answer(b"", 302, Location="http://[bad"),
    "to-data": lambda h, _: h.answer(b"", 302, Location="data:text/html,x"),
    "to-accents": lambda h, _: h.answer(b"", 302, Location="/page?caf\u00e9=\u00fc b"),
    "no-location": lambda h, _: h.answer(b"", 302),
    "image": lambda h, _: h.answer(b"\x89PNG", Content_Type="image/png"),
    "untyped-image": lambda h, _: h.answer(b"\x89PNG\r\n\x1a\n", Content_Type="application/octet-stream"),
    "status": lambda h, a: h.answer(b"<p>nothing", int(a)),
    "endless": _endless,
    "dripping": _dripping,
    "silent": _silent,
    "bomb": _bomb,
    "cut": lambda h, _: h.answer(b"<p>half of", Content_Length="5000"),
    "announced": lambda h, _: h.answer(b"<p>x", Content_Length=str(10**9)),
    "nothing": lambda h, _: h.answer(b""),
    "rubbish": _rubbish,
}


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what is tested."""


@contextmanager
def serving() -> Iterator[tuple[str, list[str]]]:
    """The server's address without a path, and the paths asked for so far."""
    over = threading.Event()
    asked: list[str] = []
    handler = type("Bound", (Handler,), {"over": over, "asked": asked})
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join()
