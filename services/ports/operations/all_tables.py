"""What is done with all tables: the end of a campaign, and another key of the hashes."""

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


class Rotation(Protocol):
    """The hashes of all tables, while two keys hold.

    What is hashed under both keys in a unit of work is renamed before its next statement.
    """

    async def begin(self) -> None:
        """Note every hash that there is as one under the old key."""

    async def left(self) -> Mapping[str, int]:
        """Count the rows that are still under the old key, by table and column."""

    async def end(self) -> int:
        """Drop what is still under the old key; return how many rows.

        Where a row lives without its hash only the hash goes: a person without the link to the
        household, an officer without the code.
        """
