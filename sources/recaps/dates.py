"""When the figures of a recap were so: as its title rows say it, its sheet, or its name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from census.campaign.typed_moments import zone_named
from census.recaps.moments import AsOfReading, DateRole, GuessedAsOf, weigh_dates
from sources.files.grids import Grid, text_of_cell
from sources.files.tables import CellRefusedError
from sources.recaps.sheets import choose_sheet, read_grids

TITLE_LINES = 12
END_OF_DAY = time(23, 59)
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
_HOUR = (
    r"(?:[\s,;T_-]*(?:(?:pukul|pkl|jam|at)\.?\s*)?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)"
    r"(?::[0-5]\d)?(?!\d)(?:\s*(?P<zone>wita|wit|wib)\b)?)?"
)
_DAY = r"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
WAYS = tuple(
    re.compile(rf"{date}{_HOUR}", re.IGNORECASE)
    for date in (
        rf"{_DAY}[\s_-]+(?P<name>{_NAMES})[\s_,-]+{_YEAR}",
        rf"(?<!\d){_YEAR}(?P<mark>[-_./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
        rf"{_DAY}(?P<mark>[-_./]){_MONTH}(?P=mark){_YEAR}",
        r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
    )
)
_WITHOUT_YEAR = re.compile(
    rf"{_DAY}[\s_-]+(?P<name>{_NAMES})(?![a-z])(?![\s_,-]+(?:19|20)\d\d){_HOUR}", re.IGNORECASE
)
_JOINED = r"\s*(?:s\s*[./]?\s*d\.?|sampai(?:\s+dengan)?|hingga|to|until|[-\u2013\u2014])\s*"
_BEGUN = re.compile(
    rf"(?<![\w.])(?:\d{{1,2}}(?:[\s_]+(?:{_NAMES}))?(?:[\s_,]+\d{{4}})?"
    rf"|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}){_JOINED}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(rf"{_JOINED}\d{{1,4}}[\s_/.-]+(?:{_NAMES}|\d)", re.IGNORECASE)
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
    """Return the moment that the lines above the figures and the names tell, or why to ask.

    ``days`` are the first and the last of the census. Only the sheet that is read counts, with
    its own name. A date alone means the end of that day,
    or now while it is that day. A file that cannot be read tells nothing but its name.
    """
    try:
        grid, _ = choose_sheet(read_grids(content), columns or {}, sheet)
    except CellRefusedError:
        grid = Grid("", [])
    return read_texts(_titles(grid), (grid.name, name), zone=zone, now=now, days=days)


def read_texts(
    lines: Iterator[str],
    names: Iterable[str],
    *,
    zone: ZoneInfo,
    now: datetime,
    days: tuple[date, date],
) -> AsOfReading:
    """Return the same of the lines of a title, and of the names of a sheet and a file."""
    title = list(_in_lines(lines, zone))
    named = [guess for text in names for guess in _in_name(text, zone, now)]
    return weigh_dates(
        [_not_past_now(guess, now) for guess in title],
        [_not_past_now(guess, now) for guess in named],
        now=now,
        days=days,
    )


def _titles(grid: Grid) -> Iterator[str]:
    """Give the words above the figures: the first lines until one holds several numbers."""
    for row in grid.rows[:TITLE_LINES]:
        texts = [text for raw in row if (text := text_of_cell(raw))]
        if sum(text[0].isdigit() for text in texts) > 1 and len(texts) > 2:  # noqa: PLR2004
            return
        yield " ".join(texts)
    yield from grid.notes.values()


def _in_lines(lines: Iterator[str], zone: ZoneInfo) -> Iterator[GuessedAsOf]:
    of_a_letter = False
    for line in lines:
        goes_on = of_a_letter and (not line or _GOES_ON_AS_LETTER.match(line))
        of_a_letter = bool(goes_on or _OF_A_LETTER.search(line))
        for guess, before in _in_text(line, zone):
            if guess.role is DateRole.PLAIN and (of_a_letter or _PLACE_AND_DAY.match(before)):
                yield replace(guess, role=DateRole.LETTER)
            else:
                yield guess


def _in_name(text: str, zone: ZoneInfo, now: datetime) -> Iterator[GuessedAsOf]:
    """Give the dates of a sheet's or a file's name; a day without a year is the last such."""
    yield from (guess for guess, _ in _in_text(text, zone))
    for match in _WITHOUT_YEAR.finditer(text):
        this_year = _moment(match, zone, year=now.year)
        if this_year is not None and this_year.date() > now.astimezone(zone).date():
            this_year = _moment(match, zone, year=now.year - 1)
        if this_year is not None:
            yield GuessedAsOf(this_year, match[0].strip(), match["hour"] is not None)


def _in_text(text: str, zone: ZoneInfo) -> Iterator[tuple[GuessedAsOf, str]]:
    """Give the dates of a text, each with what stands before it."""
    for way in WAYS:
        for match in way.finditer(text):
            moment = _moment(match, zone, year=int(match["year"]))
            if moment is None:
                continue
            before, after = text[: match.start()], text[match.end() :]
            yield _guess(match, moment, before, after), before


def _guess(match: re.Match[str], moment: datetime, before: str, after: str) -> GuessedAsOf:
    timed = match["hour"] is not None
    words = match[0].strip()
    if _BEGUN.search(before) or (not timed and _GOES_ON.match(after)):
        return GuessedAsOf(moment, words, timed, DateRole.RANGE)
    if stated := _STATED.search(before):
        return GuessedAsOf(moment, f"{stated[0]}{match[0]}".strip(), timed, DateRole.STATED)
    return GuessedAsOf(moment, words, timed)


def _moment(match: re.Match[str], zone: ZoneInfo, *, year: int) -> datetime | None:
    """Return a date as a moment in the census's zone; None for a day that no month has."""
    parts = match.groupdict()
    month = MONTH_OF[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    timed = parts["hour"] is not None
    clock = time(int(parts["hour"]), int(parts["minute"])) if timed else END_OF_DAY
    there = zone_named(parts["zone"], zone)
    try:
        moment = datetime(year, month, int(parts["day"]), clock.hour, clock.minute, tzinfo=there)
    except ValueError:
        return None
    return moment.astimezone(zone)


def _not_past_now(guess: GuessedAsOf, now: datetime) -> GuessedAsOf:
    """Let a day that is not over yet mean now."""
    if guess.timed or guess.moment.date() != now.astimezone(guess.moment.tzinfo).date():
        return guess
    return replace(guess, moment=min(guess.moment, now.astimezone(guess.moment.tzinfo)))
