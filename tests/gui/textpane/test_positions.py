from __future__ import annotations

from hypothesis import given

from tests.gui.textpane.conftest import texts
from workbench.gui.textpane.accessible import Offsets
from workbench.gui.textpane.positions import Positions


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_every_code_point_has_the_unit_that_the_encoding_gives_it(text: str) -> None:
    positions = Positions(text)
    assert positions.length16 == _units(text)
    for at in range(len(text) + 1):
        assert positions.to_utf16(at) == _units(text[:at])
        assert positions.to_code_point(positions.to_utf16(at)) == at


def test_a_unit_within_a_surrogate_pair_belongs_to_its_character() -> None:
    positions = Positions("a👍b")
    assert [positions.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(texts)
def test_offsets_into_a_whole_text_agree_with_the_encoding(text: str) -> None:
    long = text * 200  # over several of the stretches that are counted apart
    offsets = Offsets(long)
    assert offsets.length == _units(long)
    for at in range(0, len(long) + 1, max(1, len(long) // 50)):
        assert offsets.of(at) == _units(long[:at])
        assert offsets.position(offsets.of(at)) == at
