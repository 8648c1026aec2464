"""Identity numbers in spreadsheets, refused where the spreadsheet has changed them."""

from collections.abc import Callable, Iterable, Sequence

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik, Nip, is_day_of_card, is_day_of_nik
from sources.files.numbers import refuse_damage

NIP_SERIAL_LOST = "000"
SERIAL_LOST = "0000"
LENGTH = 16
DAY = slice(6, 12)
"""Where a NIK and a family card number have their day, month and year."""
ALL_THE_SAME = frozenset(digit * LENGTH for digit in "0123456789")
ENOUGH_TO_TELL = 6
"""This many different numbers that all end in 0 are no coincidence: one in a million."""


def parse_nip(text: str) -> Nip:
    """Read an NIP. Spreadsheets keep 15 digits, so a damaged NIP ends in 000, which is no serial.

    Raises CensusError: ("identity-excel"), ("nip-is-nik"), or what ``Nip.parse`` raises.
    """
    _refuse_damage(text)
    try:
        nip = Nip.parse(text)
    except CensusError as refusal:
        if refusal.key == "nip-length" and _is_nik(text):
            raise CensusError("nip-is-nik") from None
        raise
    _demand_serial(nip.digits, NIP_SERIAL_LOST)
    return nip


def parse_nik(text: str) -> Nik:
    """Read a NIK. Raises CensusError: ("identity-excel"), or what ``Nik.parse`` raises."""
    _refuse_damage(text)
    nik = Nik.parse(text)
    _demand_serial(nik.digits, SERIAL_LOST)
    return nik


def parse_family_card(text: str) -> FamilyCardNumber:
    """Read a KK number. Raises CensusError: ("identity-excel"), or what its ``parse`` raises."""
    _refuse_damage(text)
    card = FamilyCardNumber.parse(text)
    _demand_serial(card.digits, SERIAL_LOST)
    return card


def are_niks(texts: Sequence[str]) -> bool:
    """Tell at once whether many texts are NIKs as ``parse_nik`` would return each.

    False says only that one of them has to be looked at by itself.
    """
    return _are_numbers(texts, is_day_of_nik) and ALL_THE_SAME.isdisjoint(texts)


def are_family_cards(texts: Sequence[str]) -> bool:
    """Tell the same of family card numbers and ``parse_family_card``."""
    return _are_numbers(texts, is_day_of_card)


def _are_numbers(texts: Sequence[str], is_day: Callable[[str], bool]) -> bool:
    together = "".join(texts)
    return (
        together.isascii()
        and together.isdigit()
        and {*map(len, texts)} == {LENGTH}
        and SERIAL_LOST not in {text[-len(SERIAL_LOST) :] for text in texts}
        and all(map(is_day, {text[DAY] for text in texts}))
    )


def _is_nik(text: str) -> bool:
    try:
        Nik.parse(text)
    except CensusError:
        return False
    return True


def _refuse_damage(text: str) -> None:
    if not text.isdecimal():  # Nearly all of a million cells return here.
        refuse_damage(text, "identity-excel", "identity-excel")


def _demand_serial(digits: str, lost: str) -> None:
    if digits.endswith(lost):
        raise CensusError("identity-excel")


class RoundedColumn:
    """Checks a column of 16-digit numbers, because a spreadsheet rounds away the 16th digit.

    It stores a few numbers at most, and none as soon as one is not rounded.
    """

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._whole = False

    def see(self, numbers: Iterable[str]) -> None:
        """Check more numbers."""
        for digits in numbers if not self._whole else ():
            if not digits.endswith("0"):
                self._whole = True
                self._seen.clear()
                return
            if len(self._seen) < ENOUGH_TO_TELL:
                self._seen.add(digits)

    @property
    def is_rounded(self) -> bool:
        """Tell whether all numbers so far end in 0, and are too many for a coincidence."""
        return not self._whole and len(self._seen) >= ENOUGH_TO_TELL
