"""Cells with codes: those of blocks, and the numbers of badges. Findings quote what they may."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from census.errors import CensusError
from census.fieldwork.blocks import Block, BlockCode
from census.identity.free_text import redact
from census.identity.possible import NIK_DIGITS, has_a_place, is_a_slip
from census.units import Unit, UnitKind
from sources.files.named_columns import text_of
from sources.files.numbers import UNSEEN, refuse_damage
from sources.files.tables import Cell, CellRefusedError

LONGEST: Final = 24
"""Letters of a code: two stand in what a button carries, 64 bytes."""
LOST: Final = (12, 13, 15)
"""Digits of a code of BPS that has lost some; an office's own codes are shorter."""
DIGITS_WITH_GAPS = re.compile(r"[0-9]+( [0-9]+)+")
OF_REGENCY, OF_VILLAGE = 4, 10
"""Digits with which codes begin: of a regency alike at Kemendagri and BPS, of a village."""


class CodeCells:
    """Codes that are text and stand once.

    ``starts`` are the first ten digits of codes that are known: what begins so is the code of a
    block, also where it has sixteen digits as a NIK has, and findings quote it.
    """

    def __init__(self, starts: Collection[str] = ()) -> None:
        self._lines: dict[str, int] = {}
        self._starts = frozenset(starts)
        self._regencies = {start[:OF_REGENCY] for start in starts}

    def take(self, cell: Cell) -> str:
        """Return a code as it is written. A spreadsheet's number of 16 digits has lost its end.

        Raises CellRefusedError: ("cell-empty"), ("code-excel"), ("code-date"), ("code-colon"),
        ("code-too-long"), ("code-twice").
        """
        try:
            code = _code(cell.text)
        except CensusError as error:
            raise self.refusal(cell, error.key, **error.facts) from None
        if (first := self._lines.setdefault(code.casefold(), cell.line)) != cell.line:
            raise self.refusal(cell, "code-twice", first=first)
        return code

    def block(self, cell: Cell) -> BlockCode:
        """Return the code of a block. Raises as ``take``, and ("block-digits-lost")."""
        code = self.take(cell)
        if code.isdecimal() and len(code) in LOST:
            raise self.refusal(cell, "block-digits-lost", digits=len(code))
        return BlockCode(code)

    def refusal(self, cell: Cell, key: str, **facts: str | int) -> CellRefusedError:
        """Return a refusal that quotes the code, and no identity number."""
        shown = cell.text if self._is_of_a_block(cell.text) else redact(cell.text)
        return CellRefusedError(cell.finding(key, **facts, value=shown))

    def _is_of_a_block(self, text: str) -> bool:
        digits = "".join(re.findall(r"[0-9]", text))
        if len(digits) > NIK_DIGITS:
            return False
        if digits[:OF_VILLAGE] in self._starts:
            return True
        may_be_of_a_person = has_a_place(digits) or is_a_slip(digits)
        return digits[:OF_REGENCY] in self._regencies and not may_be_of_a_person


def starts_of_villages(units: Iterable[Unit]) -> set[str]:
    """Return the ten digits with which codes of blocks in these villages may begin."""
    return {unit.code.replace(".", "") for unit in units if unit.kind is UnitKind.VILLAGE}


def starts_of_blocks(blocks: Iterable[Block]) -> set[str]:
    """Return the ten digits with which the codes of listed blocks begin."""
    return {block.code.replace(".", "")[:OF_VILLAGE] for block in blocks}


def _code(text: str) -> str:
    code = UNSEEN.sub("", text_of(text)).strip()
    refuse_damage(code, "code-excel", "code-date")
    if ":" in code:
        raise CensusError("code-colon")
    if len(code) > LONGEST:
        raise CensusError("code-too-long", most=LONGEST)
    return code.replace(" ", "") if DIGITS_WITH_GAPS.fullmatch(code) else code
