"""What cannot be stored is replaced, place by place; what can be is left alone."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.claim import Hop, Kind
from workbench.domain.event import canonical
from workbench.store import fields
from workbench.store.fields import listed
from workbench.store.letters import REPLACEMENT, all_storable, digest_of, storable, storable_json


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


@given(
    st.lists(st.text(st.characters(exclude_categories=()) | st.sampled_from("\0\\u\ud800\n🚢"), max_size=12))
)
def test_lists_are_stored_as_if_each_text_in_them_were_looked_at(texts: list[str]) -> None:
    spelled = canonical(all_storable(texts))
    assert listed([tuple(texts)]) == [spelled]
    assert storable_json(canonical(texts)) <= (spelled == canonical(texts))
    hops = tuple(Hop(text, "said") for text in texts)
    assert [hop.party for hop in fields.hops(listed([hops])[0])] == all_storable(texts)
