"""What kinds of files are called in the window."""

from __future__ import annotations

from workbench.gui.wordtable import WordTable

_word = WordTable(
    "media types",
    {
        "text/plain": "plain text",
        "text/markdown": "Markdown",
        "text/html": "web page",
        "application/xhtml+xml": "web page",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
        "application/pdf": "PDF",
        "application/x-pdf": "PDF",
        "message/rfc822": "mail",
        "multipart/related": "web archive",
    },
)


def media_word(media_type: str) -> str:
    """What a file of this media type is, in the user's language; the type itself where it is another."""
    try:
        return _word(media_type)
    except KeyError:
        return media_type
