"""Finds the unit of a code or a name in a file, or says why it is unclear."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from census.boards.totals import within
from census.boards.unit_names import UnitNames
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind
from sources.files.closeness import closeness
from sources.files.numbers import refuse_damage

DOTTED = re.compile(r"\d\d(\.\d\d){1,2}(\.\d{4})?")
SHORT_REGENCY = re.compile(r"\d\d[.,]\d")
WIDER = (UnitKind.REGENCY, UnitKind.PROVINCE)
VILLAGE_DIGITS, BPS_DISTRICT_DIGITS = 10, 7
SHOWN_CANDIDATES = 5


class CodeSystem(StrEnum):
    """Whose codes a file uses. Village codes without dots have ten digits in both systems."""

    KEMENDAGRI = "kemendagri"
    BPS = "bps"


class UnitIndex:
    """Units by code in every way of writing, and by name."""

    def __init__(
        self, units: Iterable[Unit], bps_codes: Mapping[str, UnitCode] | None = None
    ) -> None:
        self._by_code = {unit.code: unit for unit in units}
        self.parents = {unit.code: unit.parent for unit in self._by_code.values()}
        self._folded = {code.casefold(): unit for code, unit in self._by_code.items()}
        self._bps = dict(bps_codes or {})
        self._undotted = {
            code.replace(".", ""): unit
            for code, unit in self._by_code.items()
            if DOTTED.fullmatch(code)
        }
        self.names = UnitNames(self._by_code.values(), closeness)

    def __getitem__(self, code: UnitCode) -> Unit:
        return self._by_code[code]

    def get(self, code: str) -> Unit | None:
        """Return the unit of exactly this code."""
        return self._by_code.get(UnitCode(code))

    def by_code(self, text: str, system: CodeSystem | None = None) -> Unit:
        """Return the unit of a code, dotted or not, of Kemendagri or BPS.

        Raises CensusError: ("code-unknown"), ("code-ambiguous") for an undotted village code in a
        file that does not name its ``code_system``, ("code-bps-village") for one of BPS,
        ("code-excel") and ("code-date") for what a spreadsheet made of it.
        """
        if (unit := self._folded.get(text.casefold())) is not None:
            return unit
        if SHORT_REGENCY.fullmatch(text):
            text = f"{text}0"  # 35.10, stored as a number
            if (unit := self._by_code.get(UnitCode(text.replace(",", ".")))) is not None:
                return unit
        refuse_damage(text, "code-excel", "code-date")
        if text.isdecimal() and (unit := self._by_digits(text, system)) is not None:
            return unit
        raise CensusError("code-unknown")

    def by_name(
        self, text: str, kinds: Sequence[UnitKind] = (), parent: Unit | None = None
    ) -> Unit:
        """Return the only unit with a name, among some kinds (none: all) and below a parent.

        A short form counts as the name (Dinkes), a name that is only near does not. Raises
        CensusError: ("name-unknown"), ("name-near", candidates=…), ("name-ambiguous",
        candidates=…), ("name-other-level", candidates=…) for one of other kinds alone.
        """
        below = [
            unit
            for unit in self.names.called(text)
            if parent is None or self.is_inside(unit, parent)
        ]
        found = [unit for unit in below if not kinds or unit.kind in kinds]
        if not found:  # The line of a whole regency among its districts.
            found = [unit for unit in below if unit.kind in WIDER and self._holds(unit, kinds)]
        if len(found) == 1:
            return found[0]
        if found:
            raise CensusError("name-ambiguous", candidates=_shown(found), count=len(found))
        meant = self.names.meant(text, kinds, parent.code if parent else None)
        if meant.sure:
            return meant.units[0]
        if meant.units:
            codes = " ".join(unit.code for unit in meant.units)
            raise CensusError("name-near", candidates=_shown(meant.units), codes=codes)
        if below and parent is None:
            raise CensusError("name-other-level", candidates=_shown(below))
        raise CensusError("name-unknown")

    def _holds(self, area: Unit, kinds: Sequence[UnitKind]) -> bool:
        units = (unit for unit in self._by_code.values() if unit.kind in kinds)
        return any(self.is_inside(unit, area) for unit in units)

    def is_inside(self, unit: Unit, area: Unit) -> bool:
        """Tell whether a unit is in an area, and is not that area."""
        return unit.code != area.code and area.code in within(unit.code, self.parents)

    def village_beside(self, digits: str, name: str) -> Unit | None:
        """Return the village of an undotted code of ten digits, by the name beside it.

        The first seven digits of the statistics office's code are those of the district.
        """
        kemendagri = self._undotted.get(digits)
        if kemendagri is not None and self.is_named(kemendagri, name):
            return kemendagri
        district = self._by_code.get(self._bps.get(digits[:BPS_DISTRICT_DIGITS], UnitCode("")))
        if district is None:
            return None
        named = [unit for unit in self.names.called(name) if self.is_inside(unit, district)]
        return named[0] if len(named) == 1 else None

    def is_named(self, unit: Unit, text: str) -> bool:
        """Tell whether a text is a unit's name, in any case, with any title and spaces."""
        return unit in self.names.called(text)

    def knows_code(self, text: str, system: CodeSystem | None = None) -> bool:
        """Tell whether a text is a unit's code, or an ambiguous code."""
        try:
            self.by_code(text, system)
        except CensusError as refusal:
            return refusal.key != "code-unknown"
        return True

    def knows(self, text: str) -> bool:
        """Tell whether any unit has this name."""
        return bool(self.names.called(text))

    def some_codes(self) -> str:
        """Return the first codes, as examples of what could be written; empty without units."""
        return ", ".join(sorted(self._by_code)[:SHOWN_CANDIDATES])

    def _by_digits(self, digits: str, system: CodeSystem | None) -> Unit | None:
        if len(digits) == VILLAGE_DIGITS and system is not CodeSystem.KEMENDAGRI:
            raise CensusError("code-ambiguous" if system is None else "code-bps-village")
        if system is not CodeSystem.BPS and digits in self._undotted:
            return self._undotted[digits]
        if system is not CodeSystem.KEMENDAGRI and digits in self._bps:
            return self._by_code.get(self._bps[digits])
        return None


def _shown(units: Sequence[Unit]) -> str:
    return ", ".join(f"{unit.code} {unit.name}" for unit in units[:SHOWN_CANDIDATES])
