"""Counts in the Indonesian ways of writing, and numbers that a spreadsheet has changed."""

import re

from census.errors import CensusError

DIGITS = re.compile(r"[0-9]+")
THOUSANDS = re.compile(r"[1-9][0-9]{0,2}([., ])[0-9]{3}(\1[0-9]{3})*")
DECIMALS = re.compile(r"[0-9][0-9.]*,[0-9]+|[0-9]+\.[0-9]+|[0-9][0-9,]*\.[0-9]+")
SCIENTIFIC = re.compile(r"[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+")
FLOAT = re.compile(r"[0-9]{7,}[.,]0+")
DATE = re.compile(
    r"[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}( .*)?"  # 2020-03-06 00:00
    r"|[0-9]{1,2}[-/ ][A-Za-z]{3,9}([-/ ][0-9]{2,4})?"  # 6-Mar, 6 Maret 2020
    r"|[A-Za-z]{3,9}-[0-9]{2,4}"  # Mar-20
)
MOST = 300_000_000
"""No count in a country of 270 million people is higher."""


def parse_count(text: str) -> int:
    """Return a whole number of families, persons or employees: 37819, 37.819, 37,819 or 37 819.

    People are not counted in parts, so three digits after a point or comma are thousands.

    Raises CensusError: ("number-excel") for 3.50919E+06, ("number-date") for what a spreadsheet
    took for a date, ("number-negative"), ("number-decimal") for 37.8 and 37,81,
    ("number-too-large"), ("number-wrong") for anything else.
    """
    if DIGITS.fullmatch(text) or THOUSANDS.fullmatch(text):
        digits = re.sub("[., ]", "", text)
        if len(digits) > len(str(MOST)) or int(digits) > MOST:
            raise CensusError("number-too-large")
        return int(digits)
    refuse_damage(text, "number-excel", "number-date")
    if re.fullmatch(r"\(.+\)|[-−]\s*[0-9].*", text):  # noqa: RUF001 - the minus sign of word processors
        raise CensusError("number-negative")
    raise CensusError("number-decimal" if DECIMALS.fullmatch(text) else "number-wrong")


def refuse_damage(text: str, excel: str, date: str) -> None:
    """Raise CensusError(excel) or CensusError(date) if a spreadsheet changed what was typed."""
    if SCIENTIFIC.fullmatch(text) or FLOAT.fullmatch(text):
        raise CensusError(excel)
    if DATE.fullmatch(text):
        raise CensusError(date)
