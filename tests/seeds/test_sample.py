"""The sample dossier's files say of its articles only what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workbench.domain.claim import Kind, Standing
from workbench.domain.dating import Precision, moment
from workbench.domain.evidence import Bearing
from workbench.domain.verdict import Verdict
from workbench.services.samples import Sample, SampleClaim, read_sample
from workbench.services.seeding import SAMPLE

FOLDER = ROOT / "seeds" / SAMPLE
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
SHARED_RUN = 8
"""Words in a row that may not be the same as in anybody else's report."""


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample(FOLDER)


@pytest.fixture(scope="module")
def texts(sample: Sample) -> dict[str, str]:
    return {name: source.file.read_text(encoding="utf-8") for name, source in sample.sources.items()}


def claims() -> list[SampleClaim]:
    return list(read_sample(FOLDER).claims)


each_claim = pytest.mark.parametrize("claim", claims(), ids=lambda claim: claim.words[:30])


@each_claim
def test_words_occur_once(claim: SampleClaim, texts: dict[str, str]) -> None:
    assert texts[claim.source].count(claim.words) == 1
    assert "\n" not in claim.words


@each_claim
def test_what_is_said_of_the_words_stands_in_the_article(claim: SampleClaim, texts: dict[str, str]) -> None:
    text = texts[claim.source]
    assert all(hop.cue in text for hop in claim.attribution)
    assert all(figure.text in claim.words for figure in claim.figures)
    assert all(time.text in text for time in claim.times)
    assert all(stance.words in text for stance in claim.stances)


@each_claim
def test_statement_is_one_sentence_that_stands_alone(claim: SampleClaim) -> None:
    assert claim.statement.endswith(".")
    assert claim.statement[0].isupper() or claim.statement[0].isdigit()
    assert not re.match(r"(It|He|She|They|This|That)\b", claim.statement)


@each_claim
def test_relative_times_are_resolved_against_the_publication(claim: SampleClaim, sample: Sample) -> None:
    published = sample.sources[claim.source].particulars.published
    assert published is not None
    for time in claim.times:
        assert time.anchor in ("", f"{published.local:%Y-%m-%d}")
        ends = [end for end in time.value.split("/") if end != ".."]
        assert ends
        assert all(moment(end).precision in (Precision.YEAR, Precision.MONTH, Precision.DAY) for end in ends)


@each_claim
def test_verdict_has_a_reviewer_a_reason_and_evidence(claim: SampleClaim) -> None:
    if claim.verdict is Verdict.UNVERIFIED:
        assert bool(claim.reviewer) == bool(claim.reason)
        return
    assert claim.reviewer
    assert claim.reason
    wanted = Bearing.SUPPORTS if claim.verdict is Verdict.CONFIRMED else Bearing.REFUTES
    assert claim.recheck or wanted in {one.bearing for one in claim.evidence}


@each_claim
def test_evidence_is_a_passage_that_is_there_or_an_address(claim: SampleClaim, texts: dict[str, str]) -> None:
    for one in claim.evidence:
        assert bool(one.source) != bool(one.address)
        if one.source:
            assert texts[one.source].count(one.passage) == 1
            assert (one.source, one.passage) != (claim.source, claim.words)
        else:
            assert one.address.startswith("https://example.org/")
            assert one.title


@each_claim
def test_stances_are_dated(claim: SampleClaim) -> None:
    assert all(DAY.fullmatch(stance.on) for stance in claim.stances)
    assert all(stance.party for stance in claim.stances)


@each_claim
def test_suggestion_has_its_reasons_and_no_verdict(claim: SampleClaim) -> None:
    suggested = claim.standing is Standing.SUGGESTION
    assert suggested == bool(claim.why)
    assert suggested == (claim.rank > 0)
    assert not (suggested and claim.reviewer)


def test_same_piece_of_evidence_is_described_alike(sample: Sample) -> None:
    described: dict[tuple[str, str, str], set[tuple[object, ...]]] = {}
    for one in (piece for claim in sample.claims for piece in claim.evidence):
        key = (one.source, one.passage, one.address)
        described.setdefault(key, set()).add((one.title, one.note, one.primary, one.origin))
    assert [key for key, ways in described.items() if len(ways) > 1] == []


def test_dossier_shows_what_the_program_is_for(sample: Sample) -> None:
    taken_up = [claim for claim in sample.claims if claim.standing is Standing.CLAIM]
    verdicts = Counter(Verdict.UNVERIFIED if claim.recheck else claim.verdict for claim in taken_up)
    assert len(sample.sources) == 3
    assert 30 <= len(taken_up) <= 40
    assert min(verdicts[verdict] for verdict in Verdict) >= 3
    assert sum(claim.recheck for claim in taken_up) == 1
    assert 2 <= len(sample.claims) - len(taken_up) <= 3
    assert len({claim.kind for claim in taken_up}) >= len(Kind) - 2
    assert any(len(claim.attribution) > 1 for claim in taken_up)
    assert any(not claim.evidence for claim in taken_up)
    assert {3000, 10000, 27000} <= {figure.best for claim in taken_up for figure in claim.figures}


def test_articles_are_short_and_begin_with_their_title(sample: Sample, texts: dict[str, str]) -> None:
    for name, source in sample.sources.items():
        assert texts[name].splitlines()[0] == source.particulars.title
        assert 250 <= len(texts[name].split()) <= 400
        assert source.particulars.outlet.startswith("The Sample ")


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + SHARED_RUN]) for at in range(len(words) - SHARED_RUN + 1)}


def test_no_sentence_is_anybody_elses(texts: dict[str, str], shared: Path) -> None:
    theirs = list((shared / "real").glob("*.txt"))
    if not theirs:
        pytest.skip("there are no reports to compare with in `shared/real`")
    seeded = "\n".join([*texts.values(), (FOLDER / "claims.toml").read_text(encoding="utf-8")])
    for file in theirs:
        same = runs(seeded) & runs(file.read_text(encoding="utf-8"))
        assert [" ".join(run) for run in same] == []
