"""EML: a mail's subject, sender, date and body; also a web page saved as one file (MHTML)."""

from __future__ import annotations

import email.policy
import email.utils
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from workbench.domain.dating import Moment
from workbench.domain.errors import UserError
from workbench.domain.source import Reading
from workbench.reading.blocks import blocks_of
from workbench.reading.charsets import decode
from workbench.reading.formats import EML
from workbench.reading.given import Given
from workbench.reading.markup import declared_charset, tree_of
from workbench.reading.wording import clean, joined, one_line

# A plain version this much shorter than the HTML one is a note that the mail has an HTML version.
_STUB_SHARE = 0.3
_BLANK_LINES = "\n\n"
_MOST_NAMED = 20


def read(given: Given) -> Reading:
    """The mail's body as paragraphs, with subject, sender and date (with its zone) as it states them.

    Attachments are not read; a warning names them. Raises UserError for a mail without text.
    """
    message = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(given.data)
    given.progress.step(1, 2, given.name)
    plain, page, attached = _parts(message)
    snapshot = _header(message, "Snapshot-Content-Location")
    if page is not None and (snapshot or _header(message, "From").startswith("<Saved by")):
        return _saved_page(given, message, page, snapshot)
    text, warnings = _body(plain, page, given)
    if not text:
        raise UserError(
            "“{name}” has no text, only {count} attachments.",
            "Save the attachments from your mail program and import those.",
            name=given.name, count=len(attached),
        )  # fmt: skip
    if attached:
        told = ", ".join(attached[:_MOST_NAMED]) + (" …" if len(attached) > _MOST_NAMED else "")
        warnings += (f"Attachments were not read: {told}.",)
    return Reading(
        text=text,
        original=given.data,
        media_type=EML.media_types[0],
        title=_header(message, "Subject"),
        outlet=_header(message, "Organization"),
        byline=_sender(message),
        published=_sent(message),
        language=_header(message, "Content-Language").split(",")[0],
        address=given.address,
        warnings=warnings,
    )


def _saved_page(given: Given, message: EmailMessage, part: EmailMessage, address: str) -> Reading:
    from dataclasses import replace

    from workbench.reading import page

    inner = Given(_payload(part), given.name, "text/html", _charset(part), address, given.progress)
    reading = page.read(inner)
    title = reading.title or _header(message, "Subject")
    return replace(reading, original=given.data, media_type="multipart/related", title=title)


def _parts(message: EmailMessage) -> tuple[EmailMessage | None, EmailMessage | None, list[str]]:
    """The plain body, the HTML body, and the names of what is attached."""
    plain = page = None
    attached = []
    # What an attached mail contains belongs to it; walk() goes into it all the same.
    inner: set[int] = set()
    for part in message.walk():
        if id(part) in inner:
            continue
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner.update(id(below) for below in part.walk())
            attached.append(_attached_name(part))
        elif part.is_multipart():
            continue
        elif _is_attachment(part):
            attached.append(_attached_name(part))
        elif kind == "text/plain" and plain is None:
            plain = part
        elif kind == "text/html" and page is None:
            page = part
        elif not kind.startswith("image/"):
            attached.append(_attached_name(part))
    return plain, page, attached


def _body(plain: EmailMessage | None, page: EmailMessage | None, given: Given) -> tuple[str, tuple[str, ...]]:
    text, warnings = _plain_text(plain) if plain is not None else ("", ())
    if page is None:
        return text, warnings
    decoded = decode(_payload(page), _charset(page) or declared_charset(_payload(page)))
    try:
        markup = tree_of(decoded.text, given) if decoded and decoded.text.strip() else None
    except UserError:
        return text, warnings
    shown = "" if markup is None else joined([block.text for block in blocks_of(markup, given.progress)])
    if decoded and len(text) < _STUB_SHARE * len(shown):
        return shown, decoded.warnings
    return text, warnings


def _plain_text(part: EmailMessage) -> tuple[str, tuple[str, ...]]:
    data = _payload(part)
    decoded = decode(data, _charset(part))
    text = clean(decoded.text if decoded else data.decode("ascii", "replace"))
    parameters = _parameters(part)
    if parameters.get("format", "").lower() == "flowed":
        text = _unflowed(text, parameters.get("delsp", "").lower() == "yes")
    lines = [line.rstrip() for line in text.split("\n")]
    paragraphs = "\n".join(lines).strip("\n")
    while "\n\n\n" in paragraphs:
        paragraphs = paragraphs.replace("\n\n\n", _BLANK_LINES)
    return paragraphs, decoded.warnings if decoded else ("Some bytes of the mail could not be read as text.",)


def _unflowed(text: str, delete_space: bool) -> str:
    """Lines of format=flowed joined to the paragraphs they were broken from (RFC 3676)."""
    lines: list[str] = []
    soft = False
    for raw in text.split("\n"):
        line = raw.removeprefix(" ")
        quoted = raw.startswith(">")
        if soft and not quoted and line != "-- ":
            lines[-1] += line
        else:
            lines.append(raw if quoted else line)
        soft = not quoted and line.endswith(" ") and line != "-- "
        if soft and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _payload(part: EmailMessage) -> bytes:
    try:
        payload: Any = part.get_payload(decode=True)
    except Exception:  # transfer encodings that name what they are not
        payload = None
    return payload if isinstance(payload, bytes) else b""


def _charset(part: EmailMessage) -> str:
    return _parameters(part).get("charset", "")


def _parameters(part: EmailMessage) -> dict[str, str]:
    try:
        return {str(key).lower(): str(value) for key, value in (part.get_params() or [])}
    except Exception:  # the header parser fails on headers no mail program would write
        return {}


def _is_attachment(part: EmailMessage) -> bool:
    try:
        return part.is_attachment() or bool(part.get_filename())
    except Exception:  # as above
        return False


def _attached_name(part: EmailMessage) -> str:
    try:
        return one_line(part.get_filename() or "")[:120] or part.get_content_type()
    except Exception:  # as above
        return part.get_content_type()


def _header(message: EmailMessage, name: str) -> str:
    """A header's text, decoded where it can be; "" where it is missing."""
    try:
        return one_line(str(message.get(name) or ""))[:500]
    except Exception:  # the strict header parser raises many kinds on broken headers
        raw = (str(value) for key, value in message.raw_items() if key.lower() == name.lower())
        return one_line(next(raw, ""))[:500]


def _sender(message: EmailMessage) -> str:
    stated = _header(message, "From") or _header(message, "Sender")
    name, address = email.utils.parseaddr(stated)
    return name or address or stated


def _sent(message: EmailMessage) -> Moment | None:
    try:
        sent: datetime = email.utils.parsedate_to_datetime(_header(message, "Date"))
        if sent.tzinfo is None:  # "-0000": UTC, and no word of the sender's zone (RFC 5322, 3.3)
            return Moment(sent.replace(tzinfo=UTC), "")
        offset = sent.strftime("%z")
        return Moment(sent.astimezone(UTC), f"{offset[:3]}:{offset[3:5]}")
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
