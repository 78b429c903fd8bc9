"""One download: requests, redirects followed by hand, the body in bounded pieces."""

from __future__ import annotations

import queue
import re
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import urllib3
from urllib3 import exceptions as fails

from workbench import __version__
from workbench.domain.errors import EnvironmentFault, UserError, WorkbenchError

if TYPE_CHECKING:
    from workbench.reading.web import WebLimits

_CHUNK = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; FactCheckingWorkbench/{__version__})",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_NO_TEXT = ("image/", "video/", "audio/", "font/", "model/")
_IN_BROWSER = "Open it in a browser, save the page and import the file."
_LATER = "Check the address and the connection, and try again later."
# The first that matches is told: subclasses stand before what they derive from.
_FAULTS: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        fails.SSLError,
        "The secure connection to “{address}” failed; the server may not be who it says.",
        _IN_BROWSER,
    ),
    (
        ssl.SSLError,
        "The secure connection to “{address}” failed; the server may not be who it says.",
        _IN_BROWSER,
    ),
    (fails.NameResolutionError, "There is no server by the name in “{address}”, or no network.", _LATER),
    (
        fails.NewConnectionError,
        "The server of “{address}” refuses the connection, or there is no network.",
        _LATER,
    ),
    (fails.ConnectTimeoutError, "The server of “{address}” does not answer.", _LATER),
    (fails.ReadTimeoutError, "The server of “{address}” stopped answering.", _LATER),
    (
        fails.ProxyError,
        "The proxy on the way to “{address}” does not answer.",
        "Check the proxy in the system's settings.",
    ),
    (fails.DecodeError, "What “{address}” sent is damaged.", _LATER),
    (fails.HTTPError, "The connection to “{address}” broke off.", _LATER),
    (OSError, "The connection to “{address}” broke off.", _LATER),
)


class Got(NamedTuple):
    """What came: the body in pieces, its last address and Content-Type, and the addresses passed through."""

    chunks: list[bytes]
    address: str
    content_type: str
    redirects: list[str]


class Download:
    """One download, run in a thread.

    `messages` gets (bytes so far, bytes announced), at the end None or an error.
    """

    def __init__(self, address: str, limits: WebLimits) -> None:
        self.address = address
        self.messages: queue.SimpleQueue[tuple[int, int] | BaseException | None] = queue.SimpleQueue()
        self.got = Got([], address, "", [])
        self._limits = limits
        self._stopped = threading.Event()
        self._response: urllib3.BaseHTTPResponse | None = None

    def run(self) -> None:
        """Fetch, to the end or to the first fault; nothing is raised here, all goes into `messages`."""
        try:
            self._follow()
            self.messages.put(None)
        except Exception as error:  # told in the thread that waits
            self.messages.put(error)

    def stop(self) -> None:
        """Let the thread end as soon as may be; nothing it still receives is used."""
        self._stopped.set()
        if (response := self._response) is not None:
            with suppress(Exception):  # it may be closing at this very moment
                response.shutdown()

    def _follow(self) -> None:
        address = self.address
        redirects: list[str] = []
        while True:
            pool = _pool(address, self._limits)
            response = None
            try:
                response = pool.request(
                    "GET", address, headers=_HEADERS, redirect=False, retries=False, preload_content=False
                )
                self._response = response
                target = response.headers.get("Location") if response.status in _REDIRECTS else None
                if target is None:
                    self._receive(response, address, redirects)
                    return
            finally:
                self._response = None
                if response is not None:
                    response.close()
                pool.clear()
            redirects.append(address)
            address = self._next(address, target, redirects)

    def _next(self, address: str, target: str, redirects: list[str]) -> str:
        following = _web_target(address, target)
        if following in redirects or len(redirects) > self._limits.redirects:
            raise EnvironmentFault(
                "“{address}” leads in a circle: {count} redirects and no page.",
                _IN_BROWSER, address=self.address, count=len(redirects),
            )  # fmt: skip
        return following

    def _receive(self, response: urllib3.BaseHTTPResponse, address: str, redirects: list[str]) -> None:
        _refuse_status(response.status, address)
        content_type = response.headers.get("Content-Type", "")
        _refuse_type(content_type, response.headers.get("Content-Encoding", ""), address)
        expected = _announced(response.headers)
        if expected > self._limits.size:
            raise self._too_large(address)
        self.got = Got([], address, content_type, redirects)
        received = 0
        for chunk in response.stream(_CHUNK, decode_content=True):
            if self._stopped.is_set():
                return
            received += len(chunk)
            if received > self._limits.size:
                raise self._too_large(address)
            self.got.chunks.append(chunk)
            self.messages.put((received, expected))

    def _too_large(self, address: str) -> UserError:
        return UserError(
            "“{address}” is larger than {limit} MB, or has no end.",
            "Open it in a browser, copy the text you need and paste that.",
            address=address, limit=round(self._limits.size / 1024**2, 1),
        )  # fmt: skip


def web_address(text: str) -> str:
    """`text` as a web address that can be requested: http or https, with a host and a path, in ASCII.

    Raises UserError for anything else.
    """
    parts = None
    with suppress(ValueError):  # what cannot be taken apart is refused below
        parts = urlsplit(text.strip())
        if parts.scheme in ("http", "https") and parts.hostname and not re.search(r"\s", parts.netloc):
            host = (
                parts.hostname.encode("idna").decode("ascii")
                if not parts.hostname.isascii()
                else parts.hostname
            )
            host = f"[{host}]" if ":" in host else host
            netloc = host if parts.port is None else f"{host}:{parts.port}"
            path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
            return urlunsplit(
                (parts.scheme, netloc, path, quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"), "")
            )
    raise UserError(
        "“{address}” is not a web address.",
        "Write it whole, beginning with https:// or http://. Files are imported with Open.",
        address=text.strip()[:200],
    )


def fault_of(error: BaseException, address: str) -> WorkbenchError | None:
    """What to tell of a failed request; None for what is a bug of ours."""
    if isinstance(error, fails.LocationParseError | fails.LocationValueError | UnicodeError):
        return UserError("“{address}” is not a web address.", "Check it for typing errors.", address=address)
    for kind, message, advice in _FAULTS:
        if isinstance(error, kind):
            return EnvironmentFault(message, advice, address=address)
    return None


def _web_target(address: str, target: str) -> str:
    try:
        whole = urljoin(address, target.strip())
        # A header's bytes arrive as Latin-1, but servers write addresses in UTF-8.
        with suppress(UnicodeError):
            whole = whole.encode("latin-1").decode("utf-8")
        return web_address(whole)
    except (UserError, ValueError) as error:
        raise UserError(
            "“{address}” redirects to “{target}”, which is not on the web; it was not followed.",
            "Do not trust this address. If you know the page, open it in a browser and save it.",
            address=address, target=target[:200],
        ) from error  # fmt: skip


def _pool(address: str, limits: WebLimits) -> urllib3.PoolManager:
    from urllib.request import getproxies, proxy_bypass

    timeout = urllib3.Timeout(connect=limits.connect, read=limits.read)
    settings: dict[str, Any] = {"timeout": timeout, "retries": False}
    parts = urlsplit(address)
    if parts.scheme == "https":
        settings["ssl_context"] = _trust()
    proxy = getproxies().get(parts.scheme)
    if proxy and not proxy_bypass(parts.hostname or ""):
        # A proxy of a kind that is not spoken here is done without.
        with suppress(fails.ProxySchemeUnknown, fails.LocationParseError):
            return urllib3.ProxyManager(proxy if "://" in proxy else f"http://{proxy}", **settings)
    return urllib3.PoolManager(**settings)


def _trust() -> ssl.SSLContext:
    """The system's authorities, and certifi's where a packaged program does not find the system's."""
    context = ssl.create_default_context()
    with suppress(ImportError, OSError):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _refuse_status(status: int, address: str) -> None:
    if 200 <= status < 300 and status not in (204, 205):
        return
    values = {"address": address, "status": status}
    if status in (401, 402, 403, 407, 451):
        raise UserError("“{address}” is not shown to this program (status {status}).", _IN_BROWSER, **values)
    if status in (429, *range(500, 600)):
        raise EnvironmentFault("The server of “{address}” is in trouble (status {status}).", _LATER, **values)
    raise UserError(
        "There is no page at “{address}” (status {status}).",
        "Check the address; an archive may have a copy.",
        **values,
    )


def _refuse_type(content_type: str, encoding: str, address: str) -> None:
    if content_type.lower().startswith(_NO_TEXT):
        raise UserError(
            "“{address}” is no text but {kind}.", "Choose the page that shows it, or transcribe it.",
            address=address, kind=content_type.partition(";")[0].strip()[:60],
        )  # fmt: skip
    known = {"gzip", "x-gzip", "deflate", "identity", ""}
    if not {part.strip().lower() for part in encoding.split(",")} <= known or encoding.count(",") > 3:
        raise UserError("“{address}” is packed in a way that is not read here.", _IN_BROWSER, address=address)


def _announced(headers: Any) -> int:
    length = headers.get("Content-Length", "")
    return int(length) if length.isdecimal() and len(length) < 16 else 0
