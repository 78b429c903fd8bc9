"""Evidence counted as independent has different origins."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.evidence import Contact, Evidence, Form, one_origin, origin_of, origins

WIRE = Evidence(Form.ADDRESS, "Wire", "https://www.wire.example/a")


def test_three_outlets_repeating_one_wire_story_are_one_origin() -> None:
    outlets = [
        Evidence(Form.ADDRESS, name, f"https://{name}.example/story", origin=origin)
        for name, origin in (("post", "The Wire"), ("courier", "the wire"), ("ledger", " The  Wire "))
    ]
    assert origins(outlets) == 1
    assert one_origin(outlets)
    assert origins([replace(piece, origin="") for piece in outlets]) == 3


def test_one_piece_is_not_warned_of() -> None:
    assert not one_origin([WIRE])
    assert not one_origin([])


def test_pages_of_one_host_are_one_origin() -> None:
    other = replace(WIRE, address="https://WIRE.example/b", title="Another")
    assert one_origin([WIRE, other])


def test_passages_of_one_source_are_one_origin_and_of_two_are_two() -> None:
    source, another = uuid4(), uuid4()
    piece = Evidence(Form.PASSAGE, "Text", source_id=source)
    assert one_origin([piece, replace(piece, title="other words")])
    assert not one_origin([piece, replace(piece, source_id=another)])


@pytest.mark.parametrize(("one", "other", "same"), [("Ada Moor", "ada  moor", True), ("Ada", "Ines", False)])
def test_contacts_count_by_person(one: str, other: str, same: bool) -> None:
    pieces = [Evidence(Form.CONTACT, who, contact=Contact(who)) for who in (one, other)]
    assert one_origin(pieces) is same


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=6))
def test_as_many_origins_as_different_names(names: list[str]) -> None:
    pieces = [replace(WIRE, origin=name) for name in names]
    assert origins(pieces) == len(set(names))
    assert one_origin(pieces) is (len(names) > 1 and len(set(names)) == 1)
    assert {origin_of(piece) for piece in pieces} == set(names)
