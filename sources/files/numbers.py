"""Counts in the Indonesian ways of writing, and numbers that a spreadsheet has changed."""

import re

from census.errors import CensusError

DIGITS = re.compile(r"[0-9]+")
THOUSANDS = re.compile(r"[1-9][0-9]{0,2}([., ])[0-9]{3}(\1[0-9]{3})*")
WHOLE = re.compile(r"([0-9]+|[1-9][0-9]{0,2}(?:[., ][0-9]{3})+)[.,](?:0{1,2}|0{4,})")
"""41.0, 37.819,00, 1,204.00: nothing behind the point. Three zeros are thousands."""
NEARLY_WHOLE = re.compile(r"([0-9]{1,9})[.,](?:0{6,}|9{6,})[0-9]*")
"""What a formula makes of a whole number: 19437.000000001."""
DECIMALS = re.compile(r"[0-9][0-9.]*,[0-9]+|[0-9]+\.[0-9]+|[0-9][0-9,]*\.[0-9]+")
SCIENTIFIC = re.compile(r"[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+")
FLOAT = re.compile(r"[0-9]{7,}[.,]0+")
MONTH = r"(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*"
DATE = re.compile(
    r"[0-9]{1,4}[-/][0-9]{1,2}[-/][0-9]{1,4}( .*)?"  # 2020-03-06 00:00
    rf"|[0-9]{{1,2}}[-/ ]{MONTH}([-/ ][0-9]{{2,4}})?"  # 6-Mar, 6 Maret 2020
    rf"|{MONTH}-[0-9]{{2,4}}",  # Mar-20
    re.IGNORECASE,
)
UNSEEN = re.compile("^[\"'\u2018\u2019`]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""The mark with which a spreadsheet keeps a text, and marks of direction: nobody sees them."""
UNIT_WORD = re.compile(
    r"\s*(?:orang|jiwa|penduduk|warga|kk|keluarga|ruta|rumah tangga|asn|pns|pegawai|karyawan)\.?$",
    re.IGNORECASE,
)
OF_ALL = re.compile(r"([0-9].*?)\s*(?:dari|of|/)\s*([0-9][0-9., ]*)", re.IGNORECASE)
STROKED_DATE = re.compile(r"[0-9]{1,2}/(?:[12]?[0-9]|3[01]|(?:19|20)[0-9]{2})")
"""3/12 and 3/2020. 41/100 is none."""
MOST = 300_000_000
"""No count in a country of 270 million people is higher."""


def parse_count(text: str) -> int:
    """Return a whole number of families, persons or employees: 37819, 37.819, 37,819 or 37 819.

    People are not counted in parts, so three digits after a point or comma are thousands. What
    they are may stand behind ("41 orang"), and how many there are ("41 dari 100").

    Raises CensusError: ("number-excel") for 3.50919E+06, ("number-date") for what a spreadsheet
    took for a date, ("number-negative"), ("number-decimal") for 37.8 and 37,81,
    ("number-too-large"), ("number-wrong") for anything else.
    """
    text = _figure(text)
    if whole := WHOLE.fullmatch(text):
        text = whole[1]
    elif NEARLY_WHOLE.fullmatch(text):
        text = str(round(float(text.replace(",", "."))))
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


def _figure(text: str) -> str:
    """Return the number in a cell, without unseen marks, "orang" and "dari 100"."""
    text = UNIT_WORD.sub("", UNSEEN.sub("", text).strip())
    part = OF_ALL.fullmatch(text)
    if part is None or DATE.fullmatch(text) or STROKED_DATE.fullmatch(text):
        return text
    return UNIT_WORD.sub("", part[1])
