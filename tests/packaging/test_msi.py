"""An MSI that is the same in two builds of one commit."""

from __future__ import annotations

import struct
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.packaging.scripts import script

msi = script("windows/msi.py")
SUMMARY = uuid.UUID("F29F85E0-4FF9-1068-AB91-08002B27B3D9").bytes_le
CODES = st.uuids().map(lambda code: f"{{{code}}}".upper().encode())
TIMES = st.integers(0, 2**63)
EPOCH = 1_700_000_000


def written(rest: bytes, code: bytes, created: int, saved: int) -> bytes:
    """A file with a summary of three properties in it, as [MS-OLEPS] lays them out."""
    text = struct.pack("<II", 0x1E, len(code) + 1) + code.ljust(40, b"\0")
    times = [struct.pack("<IQ", 0x40, time) for time in (created, saved)]
    starts = (32, 32 + len(text), 32 + len(text) + 12)
    pairs = b"".join(struct.pack("<II", *pair) for pair in zip((9, 12, 13), starts, strict=True))
    properties = struct.pack("<II", starts[2] + 12, 3) + pairs + text + b"".join(times)
    head = struct.pack("<HHI16sI", 0xFFFE, 0, 2, b"", 1) + SUMMARY + struct.pack("<I", 48)
    return rest + head + properties + rest


@given(rest=st.binary(max_size=60), codes=st.tuples(CODES, CODES), times=st.tuples(*[TIMES] * 4))
def test_settled_msi_keeps_nothing_of_chance(
    rest: bytes, codes: tuple[bytes, bytes], times: tuple[int, ...]
) -> None:
    first, second = written(rest, codes[0], *times[:2]), written(rest, codes[1], *times[2:])
    assert msi.settle(first, EPOCH) == msi.settle(second, EPOCH)
    assert len(msi.settle(first, EPOCH)) == len(first)


def test_settled_msi_has_the_time_of_the_commit_and_a_code_of_its_content() -> None:
    code = b"{%s}" % str(uuid.uuid4()).upper().encode()
    one, other = (msi.settle(written(rest, code, 1, 2), EPOCH) for rest in (b"old", b"new"))
    # 2023-11-14 22:13:20 UTC, counted in tenths of microseconds since 1601.
    assert one.count(struct.pack("<Q", 133_444_736_000_000_000)) == 2
    told = [content[content.index(b"{") :][:38] for content in (one, other)]
    assert told[0] != told[1]
    assert code not in told
    assert msi.settle(one, EPOCH) == one


@pytest.mark.parametrize(
    "content", [b"", b"no summary", written(b"", b"not a code" * 4, 1, 2), written(SUMMARY, b"{}", 1, 2)]
)
def test_file_without_the_summary_of_an_msi_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="summary"):
        msi.settle(content, EPOCH)


def test_folders_are_numbered_in_their_order() -> None:
    first, second = "dir7D6DF2F96FA47F25D0E65DAA33289C9D", "dirABBAC3A0484693D27F9B6FB8586C28B2"
    listing = f'<Directory Id="{second}"/><Directory Id="{first}"><X At="{second}"/></Directory>'
    named = '<Directory Id="folder0"/><Directory Id="folder1"><X At="folder0"/></Directory>'
    assert msi.name(listing) == named
    assert msi.name(listing.replace("7D6D", "0000").replace("ABBA", "1111")) == named
