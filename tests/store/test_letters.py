"""What cannot be stored is replaced, place by place; what can be is left alone."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.claim import Kind
from workbench.store.letters import REPLACEMENT, all_storable, digest_of, storable


@given(st.text(st.characters(exclude_categories=()), max_size=50))
def test_every_text_can_be_stored_with_its_letters_in_place(text: str) -> None:
    found = storable(text)
    found.encode("utf-8")
    assert "\0" not in found
    assert len(found) == len(text)
    assert all(one == other or one == "\ufffd" for one, other in zip(found, text, strict=True))
    assert storable(found) == found


def test_texts_within_are_replaced_and_all_else_stays() -> None:
    value = {"a": ["x\0", 1, None, ("\ud800",)], "b": Kind.QUOTE, "c": 1.5}
    assert all_storable(value) == {"a": ["x\ufffd", 1, None, ["\ufffd"]], "b": Kind.QUOTE, "c": 1.5}
    assert all_storable(Kind.QUOTE) is Kind.QUOTE


def test_a_digest_is_that_of_the_text_as_it_is_stored() -> None:
    text = "🚢 A line.\n" * 60_000
    assert digest_of(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert digest_of(f"{text}\ud800\x00") == digest_of(f"{text}{REPLACEMENT}{REPLACEMENT}")
    assert digest_of("") == hashlib.sha256(b"").hexdigest()
