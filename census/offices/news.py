"""The news of a snapshot for the head of a unit: a new rank, a reached target, the last data.

The last rank that the head was told travels with the delivery until it leaves, so that several
snapshots of one day become one message.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from census.boards.board import Board
from census.boards.standing import Standing
from census.campaign.phases import covers
from census.definition import Census, Phase
from census.units import Target, UnitCode

NONE = "-"


@dataclass(frozen=True, slots=True)
class HeardRank:
    """What a head was last told of a unit: the rank (None if it had none) and the open targets."""

    unit: UnitCode
    rank: int | None
    open: frozenset[Fraction] = frozenset()


def news_of(before: Board | None, after: Board, *, final: bool = False) -> tuple[HeardRank, ...]:
    """Return the units with news, each with what its head was last told; all, if data is final.

    The first board of all has no news.
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
    """Return the targets that a unit has reached since its head was last told."""
    return tuple(gap.target for gap in now.gaps if gap.reached and gap.target.share in heard.open)


def joined(earlier: HeardRank, later: HeardRank) -> HeardRank:
    """Merge two news that were not sent yet. The earlier one holds what the head knows."""
    return HeardRank(earlier.unit, earlier.rank, earlier.open | later.open)


def phase_closed_by(census: Census, before: datetime | None, as_of: datetime) -> Phase | None:
    """Return the phase that ends with this data: the first data that covers all of the phase.

    ``before`` is the moment of the data before. Phases without steps are left out.
    """
    for phase in census.phases:
        covered = before is not None and covers(phase, before, census.zone)
        if phase.steps and covers(phase, as_of, census.zone) and not covered:
            return phase
    return None


def to_facts(heard: Sequence[HeardRank]) -> Mapping[str, str]:
    """Return the ranks as the facts of a delivery."""
    return {
        "units": " ".join(each.unit for each in heard),
        "before": " ".join(str(each.rank or NONE) for each in heard),
        "open": " ".join(_shares(each.open) for each in heard),
    }


def from_facts(facts: Mapping[str, str]) -> tuple[HeardRank, ...]:
    """Read the ranks from the facts of a delivery."""
    known = zip(facts["units"].split(), facts["before"].split(), facts["open"].split(), strict=True)
    return tuple(
        HeardRank(UnitCode(unit), None if rank == NONE else int(rank), frozenset(_read(shares)))
        for unit, rank, shares in known
    )


def _heard(row: Standing, was: Standing | None) -> HeardRank:
    if was is None:
        return HeardRank(row.unit.code, None)
    # Boards of the past need not know the targets. Today's targets count.
    still_open = frozenset(gap.target.share for gap in row.gaps if was.rate < gap.target.share)
    return HeardRank(row.unit.code, was.rank, still_open)


def _shares(shares: Iterable[Fraction]) -> str:
    written = (f"{share.numerator}/{share.denominator}" for share in sorted(shares))
    return ",".join(written) or NONE


def _read(shares: str) -> Iterator[Fraction]:
    return map(Fraction, () if shares == NONE else shares.split(","))
