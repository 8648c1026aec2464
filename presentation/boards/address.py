"""The address of a board in a button: its kind, area, page and size band."""

from dataclasses import dataclass, replace

from census.boards.board import Board
from census.definition import BoardRule
from census.errors import CensusError
from census.units import BoardKind, SizeBand, UnitCode
from presentation.chat.actions import Action
from presentation.chat.presses import Press, pack

MOST_PAGES = 10_000


@dataclass(frozen=True, slots=True)
class BoardAddress:
    """A board of everywhere (``area`` None) or of one area, of all sizes (``band`` 0) or one.

    Pages and bands are counted from 1.
    """

    kind: BoardKind
    area: UnitCode | None = None
    page: int = 1
    band: int = 0

    @classmethod
    def of(cls, board: Board, page: int = 1) -> "BoardAddress":
        """Return the address of a board."""
        bands = board.rule.bands
        band = bands.index(board.band) + 1 if board.band in bands else 0
        return cls(board.rule.kind, board.area.code if board.area else None, page, band)

    @classmethod
    def read(cls, press: Press) -> "BoardAddress":
        """Return the address in a pressed button. Raises CensusError("old-button")."""
        kind, area, page, band = (*press.values, "", "", "", "")[:4]
        try:
            address = cls(BoardKind(kind), UnitCode(area) or None, int(page or 1), int(band or 0))
        except ValueError:
            raise CensusError("old-button") from None
        if not (1 <= address.page <= MOST_PAGES and address.band >= 0):
            raise CensusError("old-button")
        return address

    def button(self, action: Action) -> str:
        """Return the data of a button that opens this board."""
        values = [self.kind, self.area or ""]
        if self.page > 1 or self.band:
            values.append(str(self.page))
        if self.band:
            values.append(str(self.band))
        return pack(action, *values) if values[1:] != [""] else pack(action, self.kind)

    def at(self, page: int) -> "BoardAddress":
        """Return the address of another page of the same board."""
        return replace(self, page=page)

    def size(self, rule: BoardRule) -> SizeBand | None:
        """Return the size band, if there is one. Raises CensusError("old-button")."""
        if not self.band:
            return None
        if self.band > len(rule.bands):
            raise CensusError("old-button")
        return rule.bands[self.band - 1]
