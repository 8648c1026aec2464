"""The rows of a board in their order. A row is made when it is asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, overload

from census.boards.progress import Counts, Reading, ranks
from census.boards.standing import Figures, Standing
from census.units import UnitCode

_NEW = tuple.__new__
_Compared = Sequence[Sequence[int | None]]


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
    """The rows of a board: ``order`` has their places in ``given``, ``ranks`` the rank of each.

    ``before`` is what they are compared with; ``reach`` says how many a unit can do in the
    ``days_left`` of the phase. Of the many rows of a country few are shown; who wants all of them
    makes them once.
    """

    given: Sequence[Figures]
    order: Sequence[int]
    ranks: Sequence[int]
    before: PlacesBefore
    reach: Mapping[UnitCode, int | None]
    days_left: int | None
    figures: Sequence[Figures] = field(init=False)
    _made: tuple[Standing, ...] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        """Put the figures in the order of the rows."""
        self.figures = [self.given[at] for at in self.order]

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
            return self._some_rows(place)
        at = range(len(self))[place]
        return self._some_rows(slice(at, at + 1))[0]

    def __iter__(self) -> Iterator[Standing]:
        """Return all rows, one after another."""
        if self._made is None:
            self._made = self._all_rows()
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        """Compare the rows with those of another sequence."""
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Return the hash of the rows."""
        return hash(tuple(self))

    def _all_rows(self) -> tuple[Standing, ...]:
        # Units that follow one another lie side by side in memory: they are looked up in the order
        # in which they came, which takes a third less than in the order of their ranks.
        told = [[column[at] for at in self.order] for column in self._compared(self.given)]
        return self._rows(self.figures, self.ranks, told)

    def _some_rows(self, places: slice) -> tuple[Standing, ...]:
        shown = self.figures[places]
        return self._rows(shown, self.ranks[places], self._compared(shown))

    def _compared(self, figures: Sequence[Figures]) -> _Compared:
        """Return for each unit its rank before, what it gained, and how many it can do."""
        codes = [each.unit.code for each in figures]
        ranks, counts = map(self.before.ranks.get, codes), map(self.before.counts.get, codes)
        return [
            [
                rank if each.base and each.completed else None
                for each, rank in zip(figures, ranks, strict=True)
            ],
            [
                each.completed - then[0] if then and each.of_the_day else None
                for each, then in zip(figures, counts, strict=True)
            ],
            list(map(self.reach.get, codes)) if self.reach else [None] * len(codes),
        ]

    def _rows(
        self, shown: Sequence[Figures], ranks: Sequence[int], compared: _Compared
    ) -> tuple[Standing, ...]:
        figures, days_left = self.figures, self.days_left
        # A named tuple's own way to be made is a function of Python, for each row of a country.
        return tuple(
            [
                _NEW(
                    Standing,
                    (
                        rank,
                        before - rank if before else None,
                        each,
                        # Those of one rank follow one another: the unit above is before the first.
                        figures[rank - 2] if rank > 1 and each.base else None,
                        gained,
                        reach,
                        days_left,
                    ),
                )
                for each, rank, before, gained, reach in zip(shown, ranks, *compared, strict=True)
            ]
        )


def figures_of(rows: Sequence[Standing]) -> Sequence[Figures]:
    """Return the figures of rows, without making rows that nobody has asked for."""
    return rows.figures if isinstance(rows, Standings) else [row.figures for row in rows]
