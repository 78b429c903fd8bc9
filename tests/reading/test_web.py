from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.reading.server import PAGE, serving
from workbench.domain.errors import Cancelled, EnvironmentFault, UserError
from workbench.domain.progress import Silent
from workbench.reading import WebLimits, fetch
from workbench.reading.download import web_address

QUICK = WebLimits(connect=3.0, read=3.0, total=10.0, size=2_000_000)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with serving() as (address, _):
        yield address


def test_a_page_is_fetched_with_its_bytes_address_and_hour(site: str) -> None:
    reading = fetch(f"{site}/page", limits=QUICK)
    assert reading.text == "The pool\n\nIt closes on Tuesday, she said."
    assert reading.original == PAGE.encode()
    assert (reading.address, reading.redirects, reading.title) == (f"{site}/page", (), "The pool")
    assert reading.outlet == "127.0.0.1"
    assert reading.retrieved is not None
    assert timedelta(0) <= datetime.now(UTC) - reading.retrieved < timedelta(seconds=30)


@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_redirects_are_followed_and_kept_in_order(site: str, count: int) -> None:
    reading = fetch(f"{site}/redirect/{count}", limits=QUICK)
    assert reading.address == f"{site}/page"
    assert reading.redirects == tuple(f"{site}/redirect/{n}" for n in range(count, -1, -1))


def test_an_eleventh_redirect_is_not_followed(site: str) -> None:
    with pytest.raises(EnvironmentFault, match="leads in a circle: 11 redirects"):
        fetch(f"{site}/redirect/10", limits=QUICK)
    assert fetch(f"{site}/permanent/9", limits=QUICK).text


@pytest.mark.parametrize("path", ["loop", "growing/x"])
def test_a_circle_of_redirects_is_said_to_be_one(site: str, path: str) -> None:
    with pytest.raises(EnvironmentFault, match=rf"“{site}/{path}” leads in a circle"):
        fetch(f"{site}/{path}", limits=QUICK)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("to-file", "file:///etc/passwd"),
        ("to-ftp", "ftp://127.0.0.1/x"),
        ("to-nowhere", "http://[bad"),
        ("to-data", "data:text/html,x"),
    ],
)
def test_a_redirect_off_the_web_is_refused_and_named(site: str, path: str, target: str) -> None:
    with pytest.raises(UserError) as caught:
        fetch(f"{site}/{path}", limits=QUICK)
    assert (
        caught.value.told
        == f"“{site}/{path}” redirects to “{target}”, which is not on the web; it was not followed."
    )


def test_a_redirect_with_letters_beyond_ascii_is_followed(site: str) -> None:
    assert fetch(f"{site}/to-accents", limits=QUICK).address.startswith(f"{site}/page?caf%")


def test_the_servers_charset_is_honoured(site: str) -> None:
    assert fetch(f"{site}/text.txt", limits=QUICK).text == "né £5\n"
    assert fetch(f"{site}/koi8", limits=QUICK).text == "Войска"


def test_a_packed_body_is_unpacked(site: str) -> None:
    assert fetch(f"{site}/gzip", limits=QUICK).original == PAGE.encode()


@pytest.mark.parametrize(
    ("path", "kind", "told"),
    [
        ("image", UserError, "is no text but image/png"),
        ("untyped-image", UserError, "is an image"),
        ("nothing", UserError, "is empty"),
        ("odd-packing", UserError, "packed in a way"),
        ("bad-gzip", EnvironmentFault, "is damaged"),
        ("bomb", UserError, r"is larger than 1\.9 MB, or has no end"),
        ("endless", UserError, r"is larger than 1\.9 MB, or has no end"),
        ("announced", UserError, "is larger than"),
        ("cut", EnvironmentFault, "broke off"),
        ("rubbish", EnvironmentFault, "broke off"),
        ("no-location", UserError, r"There is no page at .* \(status 302\)"),
        ("status/404", UserError, r"There is no page at .* \(status 404\)"),
        ("status/403", UserError, r"is not shown to this program \(status 403\)"),
        ("status/429", EnvironmentFault, r"is in trouble \(status 429\)"),
        ("status/500", EnvironmentFault, r"is in trouble \(status 500\)"),
        ("status/503", EnvironmentFault, r"is in trouble \(status 503\)"),
    ],
)
def test_what_goes_wrong_is_told_with_the_address(
    site: str, path: str, kind: type[Exception], told: str
) -> None:
    with pytest.raises(kind, match=told) as caught:
        fetch(f"{site}/{path}", limits=QUICK)
    assert f"{site}/{path}" in str(caught.value)


def test_a_server_that_keeps_silent_is_not_waited_for(site: str) -> None:
    with pytest.raises(EnvironmentFault, match=rf"The server of “{site}/silent” stopped answering"):
        fetch(f"{site}/silent", limits=QUICK._replace(read=0.1))


def test_a_body_that_drips_ends_with_the_time_allowed(site: str) -> None:
    with pytest.raises(EnvironmentFault, match="was not finished after 0 seconds"):
        fetch(f"{site}/dripping", limits=QUICK._replace(total=0.2))


def test_a_server_that_is_down_is_said_to_be() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(EnvironmentFault, match="refuses the connection"):
        fetch(f"http://127.0.0.1:{port}/x", limits=QUICK)


def test_a_server_without_a_certificate_is_not_trusted(site: str) -> None:
    with pytest.raises(EnvironmentFault, match="secure connection to “https://"):
        fetch(site.replace("http:", "https:") + "/page", limits=QUICK)


def test_a_name_that_is_no_servers_is_said_to_be_none() -> None:
    with pytest.raises(EnvironmentFault, match="no server by the name"):
        fetch("http://no-such-server.invalid/", limits=QUICK._replace(total=10))


class FromStep(Silent):
    """Cancelled at its second step, and remembers when."""

    steps = 0
    cancelled_at = 0.0

    def step(self, done: int, total: int, what: str = "") -> None:
        self.steps += 1
        if self.steps == 2:
            self.cancelled_at = time.monotonic()
            self.cancel()
        super().step(done, total, what)


@pytest.mark.parametrize("path", ["silent", "dripping", "endless"])
def test_a_cancel_is_heard_at_once_whatever_the_server_does(site: str, path: str) -> None:
    progress = FromStep()
    with pytest.raises(Cancelled):
        fetch(f"{site}/{path}", progress=progress, limits=QUICK._replace(read=2, total=20, size=10**9))
    assert time.monotonic() - progress.cancelled_at < 0.1


def test_no_thread_goes_on_after_a_fetch(site: str) -> None:
    before = threading.active_count()
    fetch(f"{site}/page", limits=QUICK)
    until = time.monotonic() + 2
    while any(thread.name.startswith("fetch") for thread in threading.enumerate()):
        assert time.monotonic() < until, f"{threading.active_count() - before} threads are left"


@pytest.mark.parametrize(
    "address",
    ["", "post.example/a", "file:///etc/passwd", "ftp://x.example/", "javascript:alert(1)", "http://", "https:///a",
     "http://[::1", "http://x.example:port/", "http://a "
     "b.example/", "mailto:a@b.example", "http://x.example:99999/"],
)  # fmt: skip
def test_what_is_no_web_address_is_refused(address: str) -> None:
    with pytest.raises(UserError, match="is not a web address"):
        fetch(address)


@pytest.mark.parametrize(
    ("typed", "requested"),
    [
        (" https://Post.example ", "https://post.example/"),
        ("https://post.example/a b/é?q=ü&r=%20#part", "https://post.example/a%20b/%C3%A9?q=%C3%BC&r=%20"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("https://ann:secret@post.example/", "https://post.example/"),
        ("HTTPS://post.example", "https://post.example/"),
    ],
)
def test_an_address_as_typed_becomes_one_that_can_be_requested(typed: str, requested: str) -> None:
    assert web_address(typed) == requested
