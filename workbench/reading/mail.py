"""EML: a mail's subject, sender, date and body; also a web page saved as one file (MHTML)."""

from __future__ import annotations

import email.policy
import email.utils
from datetime import UTC, datetime
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any, NamedTuple

from workbench.domain.dating import Moment
from workbench.domain.errors import UserError
from workbench.domain.source import Caution, Reading
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
_UNREADABLE = Caution("Some bytes of the mail could not be read as text.")


def read(given: Given) -> Reading:
    """The mail's body as paragraphs, with subject, sender and date (with its zone) as it states them.

    Attachments are not read; a warning names them. Raises UserError for a mail without text.
    """
    message = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(given.data)
    given.progress.step(1, 2, given.name)
    bodies, attached = _parts(message)
    snapshot = _header(message, "Snapshot-Content-Location")
    page = next((body.page for body in bodies if body.page is not None), None)
    if page is not None and (snapshot or _header(message, "From").startswith("<Saved by")):
        return _saved_page(given, message, page, snapshot)
    texts = [_text_of(body, given) for body in bodies]
    text = joined([shown for shown, _ in texts])
    warnings = tuple(dict.fromkeys(told for _, all_told in texts for told in all_told))
    if not text:
        raise _without_text(given, attached)
    if attached:
        told = ", ".join(attached[:_MOST_NAMED]) + (" …" if len(attached) > _MOST_NAMED else "")
        warnings += (Caution.of("Attachments were not read: {names}.", names=told),)
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


def _without_text(given: Given, attached: list[str]) -> UserError:
    if not attached:
        return UserError(
            "The mail “{name}” has no text.", "Save it again from your mail program.", name=given.name
        )
    return UserError(
        "The mail “{name}” has no text, only attachments: {attached}.",
        "Save the attachments from your mail program and import those.",
        name=given.name,
        attached=", ".join(attached[:_MOST_NAMED]),
    )


def _saved_page(given: Given, message: EmailMessage, part: EmailMessage, address: str) -> Reading:
    from dataclasses import replace

    from workbench.reading import page

    inner = Given(_payload(part), given.name, "text/html", _charset(part), address, given.progress)
    reading = page.read(inner)
    title = reading.title or _header(message, "Subject")
    return replace(reading, original=given.data, media_type="multipart/related", title=title)


class _Body(NamedTuple):
    """One text of a mail, in its plain version, its HTML version, or both."""

    plain: EmailMessage | None
    page: EmailMessage | None


def _parts(message: EmailMessage, *, outermost: bool = True) -> tuple[list[_Body], list[str]]:
    """The texts that a mail program shows one below the other, and the names of what is attached."""
    kind = message.get_content_type()
    if kind == "message/rfc822" or (not outermost and _is_attachment(message)):
        return [], [_attached_name(message)]
    if message.is_multipart():
        each = [
            _parts(part, outermost=False) for part in message.iter_parts() if isinstance(part, EmailMessage)
        ]
        bodies = [body for found, _ in each for body in found]
        attached = [name for _, names in each for name in names]
        return (_versions(bodies) if kind == "multipart/alternative" else bodies), attached
    if kind == "text/plain":
        return [_Body(message, None)], []
    if kind == "text/html":
        return [_Body(None, message)], []
    return [], [] if kind.startswith("image/") else [_attached_name(message)]


def _versions(bodies: list[_Body]) -> list[_Body]:
    """The versions of one text, put together."""
    plain = next((body.plain for body in bodies if body.plain is not None), None)
    page = next((body.page for body in bodies if body.page is not None), None)
    return [_Body(plain, page)] if bodies else []


def _text_of(body: _Body, given: Given) -> tuple[str, tuple[Caution, ...]]:
    plain, page = body
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


def _plain_text(part: EmailMessage) -> tuple[str, tuple[Caution, ...]]:
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
    return paragraphs, decoded.warnings if decoded else (_UNREADABLE,)


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
