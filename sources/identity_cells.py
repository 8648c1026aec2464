"""Identity numbers in spreadsheets: refused where the spreadsheet has changed them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from census.errors import CensusError
from census.findings import Finding
from census.identity import FamilyCardNumber, Nik, Nip
from sources.numbers import refuse_damage
from sources.tables import Cell

NIP_SERIAL_LOST = "000"
SERIAL_LOST = "0000"
ENOUGH_TO_TELL = 6
"""So many different numbers that all end in 0 are no chance: one in a million."""


def parse_nip(text: str) -> Nip:
    """Read an NIP. A spreadsheet keeps 15 digits, so its last three become 000: no such serial.

    Raises CensusError: ("identity-excel"), or what ``Nip.parse`` raises.
    """
    refuse_damage(text, "identity-excel", "identity-excel")
    nip = Nip.parse(text)
    if nip.digits.endswith(NIP_SERIAL_LOST):
        raise CensusError("identity-excel")
    return nip


def parse_nik(text: str) -> Nik:
    """Read a NIK. Raises CensusError: ("identity-excel"), or what ``Nik.parse`` raises."""
    refuse_damage(text, "identity-excel", "identity-excel")
    nik = Nik.parse(text)
    if nik.digits.endswith(SERIAL_LOST):
        raise CensusError("identity-excel")
    return nik


def parse_family_card(text: str) -> FamilyCardNumber:
    """Read a KK number. Raises CensusError: ("identity-excel"), or what its ``parse`` raises."""
    refuse_damage(text, "identity-excel", "identity-excel")
    card = FamilyCardNumber.parse(text)
    if card.digits.endswith(SERIAL_LOST):
        raise CensusError("identity-excel")
    return card


def rounded_columns(cells: Iterable[tuple[Cell, Nik | FamilyCardNumber]]) -> list[Finding]:
    """Find columns in which every number ends in 0: a spreadsheet rounds away the 16th digit."""
    columns: Mapping[str, list[tuple[Cell, str]]] = defaultdict(list)
    for cell, number in cells:
        columns[cell.letter].append((cell, number.digits))
    return [
        numbers[0][0].secret_finding("identity-excel-column")
        for numbers in columns.values()
        if len({digits for _, digits in numbers}) >= ENOUGH_TO_TELL
        and all(digits.endswith("0") for _, digits in numbers)
    ]
