"""Days as people type them: 29 Mei 2020, 29/5/2020, 29-05-2020, 2020-05-29, 1-30 September 2020."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from presentation.language.catalogue import Catalogue

CENTURY = 2000
SHORTEST_NAME = 3
"""This many letters of a month's name are enough: "sept", "agust"."""

_BETWEEN = re.compile(
    r"\s*(?:[\u2013\u2014]|\bs/d\b|\bs\.d\.|\bsd\b|\bsampai\b|\bhingga\b|\bto\b|\buntil\b"
    r"|\s-\s|-(?=\d{1,2}/))\s*"
)
_FROM_DAY = re.compile(r"(\d{1,2})\s*-\s*(\d{1,2}\s+[^\W\d]+\.?(?:\s+\d{4})?)")
_WEEKDAY = re.compile(r"^[^\W\d]+['\u2019]?[^\W\d]*,\s*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})\s+([^\W\d]+)\.?(?:\s+(\d{4}))?")
_BARE = re.compile(r"(\d{1,2})")
_LONGER = re.compile(
    r"(?:di|dipun|e)?(?:perpanjang|panjangaken|tambah|tamba|lanjangaghi|extend(?:ed)?(?: by)?|\+)"
    r"\s*(\d{1,2})\s*(hari|dinten|are|days?|minggu|weeks?|bulan|wulan|months?)"
    r"(?: lagi| malih| pole)?"
)


def typed_days(typed: str, catalogue: Catalogue, *, today: date) -> tuple[date, ...]:
    """Read one day, or a first and a last one, with month names of every language.

    The day comes before the month. A missing year is taken from the other day, or from ``today``.
    A text that is no day gives an empty result.
    """
    months = _months(catalogue)
    text = " ".join(typed.casefold().split())
    whole = _FROM_DAY.fullmatch(text)
    parts = [whole[1], whole[2]] if whole else _BETWEEN.split(text)
    if len(parts) > 2:  # noqa: PLR2004 - a first and a last day
        return ()
    last = _day(parts[-1], months, like=None, year=today.year)
    if last is None or len(parts) == 1:
        return () if last is None else (last,)
    first = _day(parts[0], months, like=last, year=last.year)
    return () if first is None else (first, last)


def extended(typed: str, last_day: date) -> date | None:
    """Return the last day of a phase that is to be longer: "diperpanjang 2 bulan"; None else."""
    found = _LONGER.fullmatch(" ".join(typed.casefold().split()))
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    if unit.startswith(("bulan", "wulan", "month")):
        years, month = divmod(last_day.month - 1 + number, 12)
        return _in_month(last_day.year + years, month + 1, last_day.day)
    return last_day + timedelta(days=number * (7 if unit.startswith(("minggu", "week")) else 1))


def end_of_its_month(typed: str, catalogue: Catalogue, *, today: date) -> date | None:
    """Return the last day of the month in which a typed day is not: "31 februari"; None else."""
    text = _WEEKDAY.sub("", " ".join(typed.casefold().split()).strip(" .,"))
    found = _reading(text, _months(catalogue), None, today.year)
    if found is None or not 1 <= found[1] <= 12 or not 28 < found[2] <= 31:  # noqa: PLR2004
        return None
    return _in_month(*found)


def _in_month(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def _day(
    text: str, months: Sequence[tuple[str, int]], *, like: date | None, year: int
) -> date | None:
    text = _WEEKDAY.sub("", text.strip(" .,"))
    found = _reading(text, months, like, year)
    try:
        return date(*found) if found else None
    except ValueError:
        return None


def _reading(
    text: str, months: Sequence[tuple[str, int]], like: date | None, year: int
) -> tuple[int, int, int] | None:
    """Return year, month and day as typed, even if there is no such day."""
    if match := _ISO.fullmatch(text):
        return int(match[1]), int(match[2]), int(match[3])
    if match := _NUMBERS.fullmatch(text):
        typed = int(match[3]) if match[3] else year
        return typed if typed >= 100 else CENTURY + typed, int(match[2]), int(match[1])  # noqa: PLR2004
    if match := _WORDS.fullmatch(text):
        named = {number for name, number in months if name.startswith(match[2])}
        if len(match[2]) >= SHORTEST_NAME and len(named) == 1:
            return int(match[3] or year), named.pop(), int(match[1])
    if like is not None and (match := _BARE.fullmatch(text)):
        return like.year, like.month, int(match[1])
    return None


def _months(catalogue: Catalogue) -> tuple[tuple[str, int], ...]:
    return tuple(
        (name.casefold(), number)
        for language in catalogue.languages
        for number, name in catalogue.texts(language).months().items()
    )
