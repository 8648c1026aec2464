"""Ordinary numbers: dates, telephone numbers, amounts, times, area codes."""

import re

_LEFT = r"(?<![0-9])(?<![0-9][.,\-/:])"
_RIGHT = r"(?![0-9])(?![.,\-/:][0-9])"
_UNTIL = r"\s*[-\u2013/]\s*"


def _date(name: str) -> str:
    return (
        rf"(?:[0-3]?[0-9](?P<{name}a>[.\-/ ])[01]?[0-9](?P={name}a)(?:19|20)[0-9]{{2}}"
        rf"|(?:19|20)[0-9]{{2}}(?P<{name}b>[.\-/])[01][0-9](?P={name}b)[0-3][0-9])"
    )


def _weak(name: str) -> str:
    return (
        rf"(?:[1-9][0-9]{{0,2}}(?P<{name}a>[.,])[0-9]{{3}}(?:(?P={name}a)[0-9]{{3}}){{0,3}}"
        r"(?:,[0-9]{1,2})?"  # an amount, below 16 digits
        r"|[0-2]?[0-9][.:][0-5][0-9](?:[.:][0-5][0-9])?"  # a time
        r"|(?:0|[1-9][0-9]{0,2})[.,][0-9]{1,2}"  # a share
        r"|[1-9][0-9]\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?"  # a code of an area
        r"|(?:19|20)[0-9]{6}[ _\-]?[0-2][0-9][0-5][0-9][0-5][0-9](?:[0-9]{3})?"  # a file's moment
        rf"|[0-3]?[0-9](?P<{name}b>[.\-/])[01]?[0-9](?P={name}b)[0-9]{{2}})"  # a date
    )


_DATES = re.compile(rf"{_LEFT}{_date('one')}(?:{_UNTIL}{_date('other')})?{_RIGHT}")
_WEAK = re.compile(rf"{_LEFT}{_weak('one')}(?:{_UNTIL}{_weak('other')})?{_RIGHT}")
_PHONE = re.compile(
    r"(?<![0-9])(?:\+?62[ .\-]?|\(?0)8[0-9]{1,3}(?:[ .\-)]{0,2}[0-9]){5,10}(?![0-9])"
)
_BESIDE = " \t\u00a0.-_*"


def certain(text: str) -> list[tuple[int, int]]:
    """Return where dates and telephone numbers stand. They separate the digits beside them.

    A telephone number behind other digits is not one: "3509 0812 …" is a way to group a NIK.
    """
    dates = [found.span() for found in _DATES.finditer(text)]
    phones = [found.span() for found in _PHONE.finditer(text) if not _behind_digits(text, found)]
    return sorted(dates + phones)


def likely(text: str) -> list[tuple[int, int]]:
    """Return where amounts, times, shares, area codes and moments in file names stand.

    A part of a grouped identity number may look like one of them, but not the whole number.
    """
    return [found.span() for found in _WEAK.finditer(text)]


def _behind_digits(text: str, found: re.Match[str]) -> bool:
    return text[max(found.start() - 16, 0) : found.start()].rstrip(_BESIDE)[-1:].isdigit()
