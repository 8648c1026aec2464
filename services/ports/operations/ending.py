"""What is done with all tables at the end of a campaign."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ArchivedTable:
    """A table of the archive: its name, its columns, and its rows as plain values.

    None of its rows speaks of a person.
    """

    name: str
    columns: Sequence[str]
    rows: AsyncIterator[Sequence[object]]


class CampaignEnd(Protocol):
    """All tables as a whole."""

    def archived(self) -> Sequence[ArchivedTable]:
        """Return what an archive without persons holds: figures of units, and counts."""

    async def kept(self) -> Mapping[str, int]:
        """Count the rows that the end erases, by table; empty tables are left out."""

    async def erase(self, *, at_most: int) -> int:
        """Erase rows of one table, at most so many; return how many. None are left at 0.

        What stays are the units with their published figures and the days of the phases; who
        published or changed them is hidden.
        """
