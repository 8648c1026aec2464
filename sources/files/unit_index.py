"""Finds the unit of a code or a name in a file, or says why it is unclear."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from census.boards.totals import within
from census.errors import CensusError
from census.units import Unit, UnitCode, UnitKind
from sources.files.numbers import refuse_damage

DOTTED = re.compile(r"\d\d(\.\d\d){1,2}(\.\d{4})?")
SHORT_REGENCY = re.compile(r"\d\d[.,]\d")
TITLES = {
    "provinsi": "provinsi",
    "prov": "provinsi",
    "kabupaten": "kabupaten",
    "kab": "kabupaten",
    "kota": "kota",
    "kecamatan": "kecamatan",
    "kec": "kecamatan",
    "desa": "desa",
    "ds": "desa",
    "kelurahan": "kelurahan",
    "kel": "kelurahan",
}
TITLES_OF = {
    UnitKind.PROVINCE: {"provinsi"},
    UnitKind.REGENCY: {"kabupaten", "kota"},
    UnitKind.DISTRICT: {"kecamatan"},
    UnitKind.VILLAGE: {"desa", "kelurahan"},
}
NUMBERED = re.compile(r"\s*\d{1,3}[.)]\s+")
WIDER = (UnitKind.REGENCY, UnitKind.PROVINCE)
VILLAGE_DIGITS = 10
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
        self._by_name: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in self._by_code.values():
            for name in _names(unit):
                self._by_name[name].append(unit)

    def __getitem__(self, code: UnitCode) -> Unit:
        return self._by_code[code]

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

        Raises CensusError("name-unknown"), or ("name-ambiguous", candidates=…).
        """
        below = [
            unit
            for unit in self._called(text)
            if parent is None or parent.code in within(unit.code, self.parents)
        ]
        found = [unit for unit in below if not kinds or unit.kind in kinds]
        if not found:  # The line of a whole regency among its districts.
            found = [unit for unit in below if unit.kind in WIDER]
        if len(found) == 1:
            return found[0]
        if not found:
            raise CensusError("name-unknown")
        shown = ", ".join(f"{unit.code} {unit.name}" for unit in found[:SHOWN_CANDIDATES])
        raise CensusError("name-ambiguous", candidates=shown, count=len(found))

    def is_named(self, unit: Unit, text: str) -> bool:
        """Tell whether a text is a unit's name, in any case, with any title and spaces."""
        return unit in self._called(text)

    def knows_code(self, text: str, system: CodeSystem | None = None) -> bool:
        """Tell whether a text is a unit's code, or an ambiguous code."""
        try:
            self.by_code(text, system)
        except CensusError as refusal:
            return refusal.key != "code-unknown"
        return True

    def knows(self, text: str) -> bool:
        """Tell whether any unit has this name."""
        return bool(self._called(text))

    def _called(self, text: str) -> Sequence[Unit]:
        """Return the units of a name: with its title, and offices with exactly this name."""
        text = NUMBERED.sub("", text)
        title, rest = _title(text)
        titled = self._by_name.get((title, rest), []) if title else []
        whole = self._by_name.get(("", _folded(text)), [])
        return [*titled, *(unit for unit in whole if unit not in titled)]

    def _by_digits(self, digits: str, system: CodeSystem | None) -> Unit | None:
        if len(digits) == VILLAGE_DIGITS and system is not CodeSystem.KEMENDAGRI:
            raise CensusError("code-ambiguous" if system is None else "code-bps-village")
        if system is not CodeSystem.BPS and digits in self._undotted:
            return self._undotted[digits]
        if system is not CodeSystem.KEMENDAGRI and digits in self._bps:
            return self._by_code.get(self._bps[digits])
        return None


def _names(unit: Unit) -> set[tuple[str, str]]:
    """Return a unit's names for comparison, with the titles of its kind and without."""
    title, rest = _title(unit.name)
    titles = TITLES_OF.get(unit.kind, set())
    if title in titles:
        return {("", _folded(unit.name)), ("", rest), (title, rest)}
    whole = _folded(unit.name)
    return {("", whole), *((each, whole) for each in titles)}


def _title(text: str) -> tuple[str, str]:
    """Return the title at the beginning of a name, and the rest for comparison."""
    first, _, rest = text.replace(".", " ").strip().partition(" ")
    title = TITLES.get(first.casefold(), "")
    return (title, _folded(rest)) if title and rest.strip() else ("", _folded(text))


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
