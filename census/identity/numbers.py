"""NIK, family card number and NIP as people type them; a refusal says what is wrong.

Sources: Law 23/2006 on civil registration with the civil registry's rules for NIK and family card;
regulations 22/2007 and 43/2007 of the civil service agency (BKN) for the NIP.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import ClassVar, Self

from census.errors import CensusError
from census.identity.plain import only_digits, plain

HIDDEN = "•"
WOMENS_DAYS = 40
"""A woman's NIK adds this to the day of birth."""

FIRST_PPPK_YEAR = 2014
"""The year of the law (5/2014) that created the PPPK. No appointment of a PPPK is older."""

_LABEL = re.compile(r"^(no\.?|nomor)?\s*(nik|ktp|kk|nip|ni pppk|nippk)?\s*[:=.]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, repr=False)
class _Number:
    """A number whose digits never appear by accident."""

    digits: str

    shown: ClassVar[int] = 4
    """How many digits a masked number keeps: the serial, which many people share."""

    def masked(self) -> str:
        """Return the number with all digits hidden that identify the person."""
        return HIDDEN * (len(self.digits) - self.shown) + self.digits[-self.shown :]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.masked()})"


@dataclass(frozen=True, slots=True, repr=False)
class Nik(_Number):
    """A person's 16-digit number (nomor induk kependudukan).

    Six digits of the area where it was first registered, DDMMYY of birth with 40 added to a
    woman's day, four digits of a serial. The number does not change with a move, and old ones
    begin with codes that no area has today, so the first six digits are not checked. The serial is
    not checked either, although it starts at 0001: the look-up says whether a number exists.
    """

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a NIK with any separators, and with letters in place of digits.

        Raises CensusError: "nik-letters", "nik-length" (typed), "nik-repeated" (all digits the
        same) or "nik-date".
        """
        digits = _digits(text, "nik", 16)
        if digits == digits[0] * 16:
            raise CensusError("nik-repeated")
        if not holds_a_date(digits):
            raise CensusError("nik-date")
        return cls(digits)


@dataclass(frozen=True, slots=True, repr=False)
class FamilyCardNumber(_Number):
    """The 16-digit number of a family card (nomor KK).

    Six digits of the issuing area, DDMMYY of the day it was recorded, four digits of a serial.
    """

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a family card number, with the same tolerance as a NIK.

        Raises CensusError: "kk-letters", "kk-length" (typed), "kk-is-nik" when only a woman's NIK
        has such a date, or "kk-date".
        """
        digits = _digits(text, "kk", 16)
        if is_day_of_card(digits[6:12]):
            return cls(digits)
        raise CensusError("kk-is-nik" if holds_a_date(digits) else "kk-date")


class NipKind(StrEnum):
    """The kind of employee: a permanent civil servant or a contracted one."""

    NIP = "nip"
    NI_PPPK = "ni_pppk"


@dataclass(frozen=True, slots=True, repr=False)
class Nip(_Number):
    """A civil servant's 18-digit number: NIP or NI PPPK.

    Both have YYYYMMDD of birth, six digits of the appointment, 1 (man) or 2 (woman), and a serial
    of three. In a NIP the six are year and month; in an NI PPPK they are the year and the count of
    the contract, which in practice starts at 21. So digits that can be a month are read as one.
    """

    shown: ClassVar[int] = 3

    @property
    def kind(self) -> NipKind:
        """NIP if the appointment can be read as a month, else NI PPPK."""
        return NipKind.NIP if 1 <= int(self.digits[12:14]) <= 12 else NipKind.NI_PPPK  # noqa: PLR2004

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an NIP or NI PPPK, with the same tolerance as a NIK.

        Raises CensusError: "nip-letters", "nip-length" (typed), "nip-birth", "nip-month" (only
        where the year of appointment excludes an NI PPPK) or "nip-sex".
        """
        digits = _digits(text, "nip", 18)
        if digits[:2] not in ("19", "20") or not _day_exists(digits[:4], digits[4:6], digits[6:8]):
            raise CensusError("nip-birth")
        number = cls(digits)
        if number.kind is NipKind.NI_PPPK and int(digits[8:12]) < FIRST_PPPK_YEAR:
            raise CensusError("nip-month")
        if digits[14] not in "12":
            raise CensusError("nip-sex")
        return number


def _digits(text: str, name: str, length: int) -> str:
    if len(text) == length and text.isascii() and text.isdigit():
        return text
    digits = only_digits(_LABEL.sub("", plain(text).text.strip()), length)
    if digits and not (digits.isascii() and digits.isdigit()):
        raise CensusError(f"{name}-letters")
    if len(digits) != length:
        raise CensusError(f"{name}-length", typed=len(digits))
    return digits


def holds_a_date(digits: str) -> bool:
    """Tell whether sixteen digits have a date where NIK and family card have one."""
    return is_day_of_nik(digits[6:12])


@lru_cache(maxsize=100_000)  # more than there are days in a hundred years with both ways to count
def is_day_of_nik(six: str) -> bool:
    """Tell whether six digits are the day, month and year of a birth, as a NIK has them."""
    day = int(six[:2])
    return _is_date(day - WOMENS_DAYS if day > WOMENS_DAYS else day, six[2:])


@lru_cache(maxsize=100_000)
def is_day_of_card(six: str) -> bool:
    """Tell whether six digits are a day, month and year, as a family card number has them."""
    return _is_date(int(six[:2]), six[2:])


def _is_date(day: int, month_and_year: str) -> bool:
    # Two digits of a year leave the century open. That matters on 29 February only.
    month, year = month_and_year[:2], month_and_year[2:]
    return any(_day_exists(century + year, month, str(day)) for century in ("19", "20"))


def _day_exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
