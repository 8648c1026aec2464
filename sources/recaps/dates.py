"""The moment of a recap's figures, from its title rows, its sheet's name, or its file name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from census.campaign.typed_moments import zone_named
from census.recaps.moments import AsOfReading, DateRole, GuessedAsOf, weigh_dates
from sources.files.grids import Grid, text_of_cell
from sources.files.tables import CellRefusedError
from sources.recaps.sheets import choose_sheet, read_grids

TITLE_LINES = 12
END_OF_DAY = time(23, 59)
NOON, NO_HOUR = 12, 99
MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "pebruari", "feb"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "ags", "agt", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)
MONTH_OF = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
_NAMES = "|".join(sorted(MONTH_OF, key=len, reverse=True))
PARTS_OF_THE_DAY = {
    "pagi": range(12),
    "dini hari": range(6),
    "siang": range(10, 16),
    "sore": range(14, 20),
    "petang": range(14, 20),
    "malam": (*range(18, 25), *range(4)),
    "am": range(12),
    "pm": range(12, 24),
}
"""The hours of each part of the day: 7 malam is 19.00, 7 pagi is 07.00."""
_PARTS = "|".join(PARTS_OF_THE_DAY)
_HOUR = (
    r"(?:[\s,;T_-]*(?:(?P<said>pukul|pkl|jam|at)\.?\s*)?(?P<hour>\d\d?)"
    r"(?:[.:](?P<minute>\d\d)(?::\d\d)?(?![.,]?\d)(?!\s*(?:%|persen))"
    rf"|(?(said)(?![.:]?\d)|(?=\s*(?:{_PARTS})\b)))"
    rf"(?:\s*(?:(?P<zone>wita|wit|wib)|(?:tengah\s+)?(?P<part>{_PARTS}))\b){{0,2}})?"
)
_DAY = r"(?<!\d)(?P<day>\d\d?)"
_MONTH = r"(?P<month>\d\d?)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
WAYS = tuple(
    re.compile(rf"{date}{_HOUR}", re.IGNORECASE)
    for date in (
        rf"{_DAY}[\s_-]+(?P<name>{_NAMES})[\s_,-]+{_YEAR}",
        rf"(?<!\d){_YEAR}(?P<mark>[-_./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
        rf"{_DAY}(?P<mark>[-_./]){_MONTH}(?P=mark){_YEAR}",
        r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>\d\d)(?!\d)",
    )
)
_WITHOUT_YEAR = re.compile(
    rf"{_DAY}[\s_-]+(?P<name>{_NAMES})(?![a-z])(?![\s_,-]+(?:19|20)\d\d){_HOUR}", re.IGNORECASE
)
_JOINED = (
    r"[\s_]*(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|to|until|[-\u2013\u2014]"
    r"|,?\s*(?:dan|serta|and|atau|or)|&|\+)[\s_]*"
    r"(?:(?:per|pada|tanggal|tgl)[\s_:.]*)*"
)
_NUMERIC = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_BEGUN = re.compile(
    rf"(?<![\w.])(?:\d{{1,2}}(?:[\s_]+(?:{_NAMES}))?(?:[\s_,]+\d{{4}})?|{_NUMERIC})"
    rf"(?:[\s,]*(?:(?:pukul|pkl|jam|at)\.?\s*)?\d{{1,2}}[.:]\d\d"
    rf"(?:\s*(?:wi(?:b|ta|t)|{_PARTS})){{0,2}})?{_JOINED}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"{_JOINED}\d{{1,4}}[\s_/.-]+(?:{_NAMES}|\d)", re.IGNORECASE)
_ANOTHER_DAY = re.compile(
    rf"{_JOINED}(?:\d{{1,2}}[\s_-]+(?:{_NAMES})|{_NUMERIC})(?!\d)", re.IGNORECASE
)
_STATED = re.compile(
    r"\b(?:per|posisi|keadaan|kondisi|situasi|data|update|updated|cut[ -]?off|status|as\s+of"
    r"|s\s*[./]?\s*d|sampai(?:\s+dengan)?|hingga)"
    r"[\s:.,]*(?:(?:pada|tanggal|tgl|data|hari|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)"
    r"[\s:.,]*)*$",
    re.IGNORECASE,
)
_OF_A_LETTER = re.compile(
    r"\b(?:surat|edaran|nomor|keputusan|instruksi|perihal|lampiran|peraturan|perbup|perwal|perda"
    r"|undangan|nota|memo|(?:di)?cetak|(?:di)?unduh|(?:di)?buat|printed|downloaded)\b"
    r"|(?-i:\bSE\b|\bSK\b|\bUU\b|\bNo\.\s)",
    re.IGNORECASE,
)
_GOES_ON_AS_LETTER = re.compile(r"\W*(?:tanggal|tgl|nomor|perihal|hal|tentang)\b", re.IGNORECASE)
_BY_THEMSELVES = {DateRole.PLAIN, DateRole.IMPOSSIBLE}
_PLACE_AND_DAY = re.compile(r"^\W*[a-z][a-z .]{2,30},\s*$", re.IGNORECASE)


def read_as_of(
    content: Path | bytes,
    *,
    zone: ZoneInfo,
    now: datetime,
    days: tuple[date, date],
    name: str = "",
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> AsOfReading:
    """Return the moment from the lines above the figures and the names, or why to ask.

    ``days`` are the first and the last of the census. Only the sheet that is read counts, with its
    own name. A date without a time means the end of that day, or now on that day. A file that
    cannot be read has only its name.
    """
    try:
        grid, heading = choose_sheet(read_grids(content), columns or {}, sheet)
        titles = _titles(grid, heading.after)
    except CellRefusedError:
        grid, titles = Grid("", []), iter(())
    return read_texts(titles, (grid.name, name), zone=zone, now=now, days=days)


def read_texts(
    lines: Iterator[str],
    names: Iterable[str],
    *,
    zone: ZoneInfo,
    now: datetime,
    days: tuple[date, date],
) -> AsOfReading:
    """Return the same for the lines of a title, and the names of a sheet and a file."""
    title = list(_in_lines(lines, zone))
    named = [guess for text in names for guess in _in_name(text, zone, now)]
    return weigh_dates(
        [_not_past_now(guess, now) for guess in title],
        [_not_past_now(guess, now) for guess in named],
        now=now,
        days=days,
    )


def _titles(grid: Grid, after: int) -> Iterator[str]:
    """Yield the texts to the end of the headings: all lines until one has several numbers."""
    yield from grid.remarks
    for row in grid.rows[: min(after, TITLE_LINES)]:
        texts = [text for raw in row if (text := text_of_cell(raw))]
        if sum(text[0].isdigit() for text in texts) > 1 and len(texts) > 2:  # noqa: PLR2004
            return
        yield " ".join(texts)


def _in_lines(lines: Iterator[str], zone: ZoneInfo) -> Iterator[GuessedAsOf]:
    of_a_letter = False
    for line in lines:
        goes_on = of_a_letter and (not line or _GOES_ON_AS_LETTER.match(line))
        of_a_letter = bool(goes_on or _OF_A_LETTER.search(line))
        for guess, before in _in_text(line, zone):
            if guess.role in _BY_THEMSELVES and (of_a_letter or _PLACE_AND_DAY.match(before)):
                yield replace(guess, role=DateRole.LETTER)
            else:
                yield guess


def _in_name(text: str, zone: ZoneInfo, now: datetime) -> Iterator[GuessedAsOf]:
    """Yield the dates in a sheet's or a file's name. A day without a year is the last such day."""
    yield from (guess for guess, _ in _in_text(text, zone))
    for match in _WITHOUT_YEAR.finditer(text):
        this_year = _moment(match, zone, year=now.year)
        if this_year is None or this_year.date() > now.astimezone(zone).date():
            this_year = _moment(match, zone, year=now.year - 1)
        guess = _guess(match, this_year, text[: match.start()], text[match.end() :])
        yield replace(guess, year_taken=True)


def _in_text(text: str, zone: ZoneInfo) -> Iterator[tuple[GuessedAsOf, str]]:
    """Yield the dates in a text, each with the text before it."""
    for way in WAYS:
        for match in way.finditer(text):
            moment = _moment(match, zone, year=int(match["year"]))
            before, after = text[: match.start()], text[match.end() :]
            yield _guess(match, moment, before, after), before


def _guess(match: re.Match[str], moment: datetime | None, before: str, after: str) -> GuessedAsOf:
    timed = match["hour"] is not None
    words = match[0].strip()
    if moment is None:
        return GuessedAsOf(datetime.max.replace(tzinfo=UTC), words, timed, DateRole.IMPOSSIBLE)
    goes_on = _ANOTHER_DAY if timed else _GOES_ON
    if _BEGUN.search(before) or goes_on.match(after):
        return GuessedAsOf(moment, words, timed, DateRole.RANGE)
    if stated := _STATED.search(before):
        return GuessedAsOf(moment, f"{stated[0]}{match[0]}".strip(), timed, DateRole.STATED)
    return GuessedAsOf(moment, words, timed)


def _moment(match: re.Match[str], zone: ZoneInfo, *, year: int) -> datetime | None:
    """Return a date as a moment in the census's zone; None for a day or an hour that is none.

    24.00 is the end of a day, as in ISO 8601.
    """
    parts = match.groupdict()
    month = MONTH_OF[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    there = zone_named(parts["zone"], zone)
    try:
        clock = _clock(int(parts["hour"] or 24), int(parts["minute"] or 0), parts["part"])
        moment = datetime(year, month, int(parts["day"]), clock.hour, clock.minute, tzinfo=there)
    except ValueError:
        return None
    return moment.astimezone(zone)


def _clock(hour: int, minute: int, part: str | None) -> time:
    """Return the time of day.

    Raises ValueError for an hour that does not exist in that part of a day.
    """
    if part is not None:
        hours = PARTS_OF_THE_DAY[" ".join(part.lower().split())]
        meant = [hour, hour + 12, 0] if hour == NOON else [hour, *([hour + 12] * (hour < NOON))]
        hour = next((each for each in meant if each in hours), NO_HOUR)
    return END_OF_DAY if (hour, minute) == (24, 0) else time(hour, minute)


def _not_past_now(guess: GuessedAsOf, now: datetime) -> GuessedAsOf:
    """Replace a day that is not over yet by now."""
    if (
        guess.timed
        or guess.role is DateRole.IMPOSSIBLE
        or guess.moment.date() != now.astimezone(guess.moment.tzinfo).date()
    ):
        return guess
    return replace(guess, moment=min(guess.moment, now.astimezone(guess.moment.tzinfo)))
