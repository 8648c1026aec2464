"""What a snapshot has to tell the head of a unit: another rank, a target reached, the last data.

What a head last heard travels with the news until it leaves, so that several snapshots of a day
are told as one change.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from census.boards.ranking import Board, Standing
from census.campaign.phases import ends_at
from census.definition import Census, Phase
from census.units import Target, UnitCode

NONE = "-"
END_IS_NEAR = timedelta(minutes=1)
"""Data of 23.59 on the last day is that of the whole phase."""


@dataclass(frozen=True, slots=True)
class HeardRank:
    """What a head last heard of a unit: its rank, None if it had none, and the open targets."""

    unit: UnitCode
    rank: int | None
    open: frozenset[Fraction] = frozenset()


def news_of(before: Board | None, after: Board, *, final: bool = False) -> tuple[HeardRank, ...]:
    """Return what was heard of the units with something new: all of them, if the data is final.

    On the first board of all, nothing can have changed.
    """
    earlier = {row.unit.code: row for row in before.standings} if before else {}
    found = []
    for row in after.standings:
        was = earlier.get(row.unit.code)
        heard = _heard(row, was if was is not None and was.base else None)
        is_new = before is not None and (heard.rank != row.rank or crossed(heard, row))
        if row.base and (final or is_new):
            found.append(heard)
    return tuple(found)


def crossed(heard: HeardRank, now: Standing) -> tuple[Target, ...]:
    """Return the targets that a unit has reached since its head last heard."""
    return tuple(gap.target for gap in now.gaps if gap.reached and gap.target.share in heard.open)


def joined(earlier: HeardRank, later: HeardRank) -> HeardRank:
    """Make one of two that were not told yet: all counts from the earlier one."""
    return HeardRank(earlier.unit, earlier.rank, earlier.open | later.open)


def phase_closed_by(census: Census, before: datetime | None, as_of: datetime) -> Phase | None:
    """Return the phase of which data is the last: the first data that has all of its time.

    ``before`` is the moment of the data before. Phases without steps count nobody.
    """
    for phase in census.phases:
        end = ends_at(phase, census.zone) - END_IS_NEAR
        if phase.steps and as_of >= end and (before is None or before < end):
            return phase
    return None


def to_facts(heard: Sequence[HeardRank]) -> Mapping[str, str]:
    """Return what was heard as the facts of a delivery."""
    return {
        "units": " ".join(each.unit for each in heard),
        "before": " ".join(str(each.rank or NONE) for each in heard),
        "open": " ".join(_shares(each.open) for each in heard),
    }


def from_facts(facts: Mapping[str, str]) -> tuple[HeardRank, ...]:
    """Read the facts of a delivery."""
    told = zip(facts["units"].split(), facts["before"].split(), facts["open"].split(), strict=True)
    return tuple(
        HeardRank(UnitCode(unit), None if rank == NONE else int(rank), frozenset(_read(shares)))
        for unit, rank, shares in told
    )


def _heard(row: Standing, was: Standing | None) -> HeardRank:
    if was is None:
        return HeardRank(row.unit.code, None)
    # Boards of the past need not know the targets: those of now are what counts.
    still_open = frozenset(gap.target.share for gap in row.gaps if was.rate < gap.target.share)
    return HeardRank(row.unit.code, was.rank, still_open)


def _shares(shares: Iterable[Fraction]) -> str:
    written = (f"{share.numerator}/{share.denominator}" for share in sorted(shares))
    return ",".join(written) or NONE


def _read(shares: str) -> Iterator[Fraction]:
    return map(Fraction, () if shares == NONE else shares.split(","))
