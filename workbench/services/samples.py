"""The sample dossier as its files describe it: articles, claims, verdicts, evidence."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.domain.claim import Figure, Hop, Kind, Standing, Time
from workbench.domain.dating import moment
from workbench.domain.evidence import Bearing
from workbench.domain.source import Particulars
from workbench.domain.verdict import Stance, Verdict
from workbench.store.creating import Draft


@dataclass(frozen=True, slots=True)
class SampleSource:
    """An article of the sample: its file and its particulars."""

    file: Path
    particulars: Particulars


@dataclass(frozen=True, slots=True)
class SampleStance:
    """What a party said of a claim, and on which day (ISO date)."""

    party: str
    stance: Stance
    on: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class SampleEvidence:
    """A passage of a source of the sample, or an address, and how it bears on the claim."""

    bearing: Bearing
    source: str = ""
    passage: str = ""
    address: str = ""
    title: str = ""
    note: str = ""
    pinpoint: str = ""
    primary: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class SampleClaim:
    """A claim of the sample as its file has it; `words` occur exactly once in the source's text."""

    source: str
    words: str
    statement: str
    kind: Kind
    attribution: tuple[Hop, ...]
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    stances: tuple[SampleStance, ...]
    standing: Standing
    verdict: Verdict
    recheck: bool
    reviewer: str
    reason: str
    rank: float
    why: tuple[str, ...]
    evidence: tuple[SampleEvidence, ...]

    def draft(self, text: str) -> Draft:
        """The claim before anybody checked it."""
        start = text.index(self.words)
        return Draft(
            start,
            start + len(self.words),
            self.statement,
            self.kind,
            self.attribution,
            self.figures,
            self.times,
            self.standing,
            self.rank,
            self.why,
            self.stances[0].stance.value if self.stances else "",
        )


@dataclass(frozen=True, slots=True)
class Sample:
    """A dossier as its files describe it."""

    name: str
    sources: Mapping[str, SampleSource]
    claims: tuple[SampleClaim, ...]


def read_sample(folder: Path) -> Sample:
    """Read `dossier.toml` and `claims.toml` of a folder."""
    dossier = tomllib.loads((folder / "dossier.toml").read_text(encoding="utf-8"))
    claims = tomllib.loads((folder / "claims.toml").read_text(encoding="utf-8"))
    sources = {key: _source(folder, dict(table)) for key, table in dossier["sources"].items()}
    return Sample(dossier["name"], sources, tuple(_claim(table) for table in claims["claim"]))


def _source(folder: Path, table: dict[str, Any]) -> SampleSource:
    file = folder / table.pop("file")
    published = moment(table.pop("published"))
    return SampleSource(file, Particulars(published=published, **table))


def _claim(table: Mapping[str, Any]) -> SampleClaim:
    return SampleClaim(
        source=table["source"],
        words=table["words"],
        statement=table["statement"],
        kind=Kind(table["kind"]),
        attribution=tuple(Hop(**hop) for hop in table.get("attribution", ())),
        figures=tuple(Figure(**figure) for figure in table.get("figures", ())),
        times=tuple(Time(**time) for time in table.get("times", ())),
        stances=tuple(
            SampleStance(**{**one, "stance": Stance(one["stance"])}) for one in table.get("stances", ())
        ),
        standing=Standing(table.get("standing", Standing.CLAIM)),
        verdict=Verdict(table.get("verdict", Verdict.UNVERIFIED)),
        recheck=table.get("recheck", False),
        reviewer=table.get("reviewer", ""),
        reason=table.get("reason", ""),
        rank=table.get("rank", 0.0),
        why=tuple(table.get("why", ())),
        evidence=tuple(
            SampleEvidence(**{**one, "bearing": Bearing(one["bearing"])}) for one in table.get("evidence", ())
        ),
    )
