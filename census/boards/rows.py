"""The rows of a board in their order. A row is made when it is asked for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, overload

from census.boards.progress import Counts, Reading, ranks
from census.boards.standing import Figures, Standing
from census.units import UnitCode


class PlacesBefore(NamedTuple):
    """What rows are compared with: ranks of the units with a place, and the counts of that day."""

    ranks: Mapping[UnitCode, int]
    counts: Counts


def places_in(reading: Reading) -> PlacesBefore:
    """Return the ranks in a reading, and the counts that are of its day."""
    counts, older = reading.counts, reading.older
    of_the_day = {code: counts[code] for code in counts.keys() - older.keys()} if older else counts
    begun = {code: each for code, each in counts.items() if each[0]}
    return PlacesBefore(ranks(begun), of_the_day)


NOWHERE: Final = PlacesBefore({}, {})
"""There is nothing to compare with."""


@dataclass(slots=True, eq=False)
class Standings(Sequence[Standing]):
    """The rows of a board: ``figures`` in their order, each with its rank in ``ranks``.

    ``before`` is what they are compared with; ``reach`` says how many a unit can do in the
    ``days_left`` of the phase. Of the many rows of a country few are shown; who wants all of them
    makes them once.
    """

    figures: Sequence[Figures]
    ranks: Sequence[int]
    before: PlacesBefore
    reach: Mapping[UnitCode, int | None]
    days_left: int | None
    _made: tuple[Standing, ...] | None = field(default=None, init=False)

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.figures)

    @overload
    def __getitem__(self, place: int) -> Standing: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Standing, ...]: ...

    def __getitem__(self, place: int | slice) -> Standing | tuple[Standing, ...]:
        """Return a row, or some rows."""
        if self._made is not None:
            return self._made[place]
        if isinstance(place, slice):
            return tuple(self._rows(range(len(self))[place]))
        return next(self._rows([range(len(self))[place]]))

    def __iter__(self) -> Iterator[Standing]:
        """Return all rows, one after another."""
        if self._made is None:
            self._made = tuple(self._rows(range(len(self))))
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        """Compare the rows with those of another sequence."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Return the hash of the rows."""
        return hash(tuple(self))

    def _rows(self, places: Iterable[int]) -> Iterator[Standing]:
        figures, ranks, days_left = self.figures, self.ranks, self.days_left
        before, known, reach = self.before.ranks, self.before.counts, self.reach
        for place in places:
            each, rank = figures[place], ranks[place]
            code, base = each.unit.code, each.base
            rank_before = before.get(code) if base and each.completed else None
            then = known.get(code) if each.of_the_day else None
            yield Standing(
                rank,
                None if rank_before is None else rank_before - rank,
                each,
                # Those of one rank follow one another: the unit above stands before the first.
                figures[rank - 2] if base and rank > 1 else None,
                None if then is None else each.completed - then[0],
                reach.get(code) if reach else None,
                days_left,
            )


def figures_of(rows: Sequence[Standing]) -> Sequence[Figures]:
    """Return the figures of rows, without making rows that nobody has asked for."""
    return rows.figures if isinstance(rows, Standings) else [row.figures for row in rows]
