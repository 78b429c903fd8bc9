"""Whatever the bytes, each format gives a reading or an error that tells the user; never anything else."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.layouts import LAYOUTS
from tests.reading.newsroom import STORIES
from tests.reading.test_mail import with_attachments
from tests.reading.test_pdf import page_each
from tests.reading.test_sniffing import SAMPLES
from workbench.domain.errors import WorkbenchError
from workbench.domain.source import Reading
from workbench.reading import FORMATS, read, read_pasted
from workbench.reading.formats import Format
from workbench.reading.given import Given
from workbench.reading.wording import clean

Damage = Callable[[bytes], bytes]


def documented() -> bytes:
    document = docx.Document()
    document.add_heading(STORIES[0].headline, 0)
    for text in STORIES[0].paragraphs:
        run = document.add_paragraph().add_run(text)
        document.add_comment(run, text="Is it so?", author="B")
    document.add_table(rows=2, cols=2).cell(0, 0).text = "cell"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


VALID = {
    "a.docx": documented(),
    "a.pdf": bytes(page_each(STORIES[1]).output()),
    "a.eml": with_attachments(STORIES[2]).as_bytes(),
    "a.html": LAYOUTS[0](STORIES[3]).encode(),
    "a.txt": "\n\n".join(STORIES[4].paragraphs).encode("utf-16"),
}


def is_sound(reading: Reading) -> None:
    text = reading.text
    assert text.strip()
    assert text == clean(text)
    assert not any(character < " " and character not in "\n\t" for character in text)
    text.encode()
    assert all(0 <= start <= len(text) for start in reading.pages)
    assert list(reading.pages) == sorted(reading.pages)
    for note in reading.notes:
        assert note.start is None or 0 <= note.start < (note.end or 0) <= len(text)


def told(error: WorkbenchError) -> bool:
    return bool(error.told and error.advised)


def holds(act: Callable[[], Reading]) -> None:
    try:
        reading = act()
    except WorkbenchError as error:
        if not told(error):
            pytest.fail(f"it is not said what to do: {error}")
    else:
        is_sound(reading)


@st.composite
def damage(draw: st.DrawFn) -> Damage:
    """A few bytes changed, cut out, repeated or put in, at places given as shares of the length."""
    kinds = draw(
        st.lists(
            st.tuples(st.sampled_from("xcri"), st.floats(0, 1), st.binary(min_size=1, max_size=8)),
            min_size=1,
            max_size=6,
        )
    )

    def act(data: bytes) -> bytes:
        for kind, share, new in kinds:
            place = int(share * len(data))
            middle = {
                "x": new,
                "c": b"",
                "r": data[place : place + 200] * 2,
                "i": new + data[place : place + len(new)],
            }[kind]
            data = data[:place] + middle + data[place + len(new) :]
        return data

    return act


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(data=st.binary(max_size=400))
def test_any_bytes_in_any_format(form: Format, data: bytes) -> None:
    holds(lambda: form.read(Given(data, "some file")))


@pytest.mark.parametrize("name", VALID)
@given(damaged=damage())
@settings(max_examples=80)
def test_damaged_files(name: str, damaged: Damage) -> None:
    holds(lambda: read(damaged(VALID[name]), name))


@pytest.mark.parametrize("name", [*SAMPLES, "a.md", "a"])
@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.sampled_from(list(SAMPLES.values())).flatmap(lambda b: st.binary(max_size=60).map(b.__add__)),
    )
)
def test_any_bytes_under_any_name(name: str, data: bytes) -> None:
    holds(lambda: read(data, name))


@given(st.text())
def test_any_text_is_read_back_as_it_was_cleaned(text: str) -> None:
    holds(lambda: read(text.encode("utf-8", "surrogatepass"), "a.txt"))
    holds(lambda: read_pasted(text))
    assert clean(clean(text)) == clean(text)


MARKUP = st.lists(
    st.sampled_from(
        "<p> </p> <div> <table> <tr> <td> </table> <q> </q> <br> <pre> <a href=x> </a> <script> </script>"
        " <li> <h1> <!-- --> "
        "<form> <aside> &amp; &#0; &#150; &#xD800; words,_said_he. <article> </article> <html> <head> "
        "</head> <body> <title> "
        "<math> <svg> <time_datetime=2011> <meta_name=date_content=x> ]]> <![CDATA[ "
        "<?x".replace("_", "\u2007").split()
    ),
    max_size=40,
)  # fmt: skip


@given(MARKUP)
@settings(max_examples=100)
def test_any_heap_of_tags(pieces: list[str]) -> None:
    markup = " ".join(pieces).replace("\u2007", " ")
    holds(lambda: read(markup.encode(), "a.html"))
    holds(lambda: read_pasted("", markup))


HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            ["From", "Date", "Subject", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition"]
        ),
        st.one_of(
            st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40),
            st.sampled_from(
                ["text/html; "
                    "charset=x", "multipart/mixed; "
                    "boundary=b", "base64", "=?utf-8?b?/w==?=", "attachment; filename*=x'y'z",
                 "message/rfc822", "a@b, <c", "text/plain; "
                 "charset*=utf-8''%ff", "quoted-printable", "uuencode", '"'],
            ),
        ),
    ),
    max_size=8,
)  # fmt: skip


@given(HEADERS, st.binary(max_size=100))
@settings(max_examples=100)
def test_any_headers_of_a_mail(headers: list[tuple[str, str]], body: bytes) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("latin-1")
    holds(lambda: read(b"MIME-Version: 1.0\r\n" + head + b"\r\n--b\r\n\r\n" + body, "a.eml"))
