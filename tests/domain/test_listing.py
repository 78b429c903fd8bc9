"""Small rules of lists, claims and changes."""

from __future__ import annotations

from workbench.domain.claim import Hop, said_by, via
from workbench.domain.listing import Change, Counts, Edit, Subject


def test_speaker_is_nearest_and_the_others_carry() -> None:
    chain = (Hop("multiple sources"), Hop("Fox News"), Hop("The Wire"))
    assert said_by(chain) == "multiple sources"
    assert via(chain) == "Fox News ← The Wire"
    assert (said_by(()), via(())) == ("", "")
    assert via(chain[:1]) == ""


def test_reversed_edit_takes_the_edit_back() -> None:
    edit = Edit(Subject.CLAIM, 3, {"verdict": "unverified"}, {"verdict": "denied"})
    assert edit.reversed() == Edit(Subject.CLAIM, 3, {"verdict": "denied"}, {"verdict": "unverified"})
    assert edit.reversed().reversed() == edit


def test_change_names_what_it_touches_by_kind() -> None:
    change = Change(touched=frozenset({(Subject.CLAIM, 3), (Subject.CLAIM, 4), (Subject.DOSSIER, 5)}))
    assert change.keys(Subject.CLAIM) == {3, 4}
    assert change.keys(Subject.SOURCE) == frozenset()


def test_checked_are_those_with_a_verdict() -> None:
    assert Counts(all=9, unverified=4, confirmed=3, denied=2, suggestions=7).checked == 5
