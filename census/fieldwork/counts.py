"""The four counts of a block, as the national application shows them to officers and offices."""

from dataclasses import dataclass
from datetime import datetime

from census.fieldwork.blocks import BlockCode


@dataclass(frozen=True, slots=True)
class FourCounts:
    """Households of a block by their state in the national application.

    ``rejected`` were sent, and went back to the officer.
    """

    open: int = 0
    submitted: int = 0
    rejected: int = 0
    approved: int = 0

    def __add__(self, other: "FourCounts") -> "FourCounts":
        return FourCounts(
            self.open + other.open,
            self.submitted + other.submitted,
            self.rejected + other.rejected,
            self.approved + other.approved,
        )

    @property
    def total(self) -> int:
        """All that are counted."""
        return self.open + self.sent

    @property
    def sent(self) -> int:
        """All that an officer has sent at least once."""
        return self.submitted + self.rejected + self.approved

    @property
    def to_do(self) -> int:
        """All that the officer has still to work on."""
        return self.open + self.rejected


@dataclass(frozen=True, slots=True)
class BlockCounts:
    """What the office's export, or an officer who types them, says of a block of a moment, ``at``.

    ``since`` is when the exports began to say of the block what this one says.
    """

    block: BlockCode
    counts: FourCounts
    at: datetime
    since: datetime
