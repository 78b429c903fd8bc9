"""Kinds of files by name."""

from __future__ import annotations

from workbench.gui.mediatype import media_word
from workbench.reading.formats import FORMATS


def test_every_kind_that_is_read_has_a_word() -> None:
    for form in FORMATS:
        for media_type in form.media_types:
            assert media_word(media_type) != media_type


def test_another_kind_is_called_by_its_type() -> None:
    assert media_word("image/png") == "image/png"
