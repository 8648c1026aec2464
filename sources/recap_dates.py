"""When the figures of a recap were so: as its title rows say it, or its name."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from census.recap_columns import GuessedAsOf
from sources.grids import Grid, text_of_cell
from sources.recap_sheets import read_grids
from sources.tables import RefusedError

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
_HOUR = (
    r"(?:[\s,;T_-]*(?:(?:pukul|pkl|jam|at)\.?\s*)?(?P<hour>[01]?\d|2[0-3])[.:](?P<minute>[0-5]\d)"
    r"(?::[0-5]\d)?(?!\d)(?:\s*(?:wib|wita|wit)\b)?)?"
)
_DAY = r"(?<!\d)(?P<day>0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?P<month>0?[1-9]|1[0-2])"
_YEAR = r"(?P<year>20\d\d)(?!\d)"
WAYS = tuple(
    re.compile(rf"(?:per(?:\s+tanggal)?\s+)?{date}{_HOUR}", re.IGNORECASE)
    for date in (
        rf"{_DAY}[\s_-]+(?P<name>{'|'.join(MONTH_OF)})[\s_,-]+{_YEAR}",
        r"(?<!\d)(?P<year>20\d\d)(?P<mark>[-_./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
        rf"{_DAY}(?P<mark>[-_./]){_MONTH}(?P=mark){_YEAR}",
        r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
    )
)


def guess_as_of(
    content: Path | bytes, *, name: str = "", zone: ZoneInfo, now: datetime
) -> GuessedAsOf | None:
    """Return the moment that the lines above the figures tell, else the file's name or a sheet's.

    A date alone means the end of that day, or now while it is that day. None when there is none,
    when it has not come yet, when the title names several, and for a file that cannot be read.
    """
    try:
        grids = read_grids(content)
    except RefusedError:
        grids = []
    places = ([title for grid in grids for title in _titles(grid)], [name], _sheet_names(grids))
    for texts in places:
        found = {guess.moment: guess for text in texts for guess in _in_text(text, zone, now)}
        days = {moment.date() for moment in found}
        if len(days) == 1:
            return max(found.values(), key=lambda guess: (guess.timed, guess.moment))
        if days:
            return None
    return None


def _titles(grid: Grid) -> Iterator[str]:
    """Give the words above the figures: the first lines until one holds several numbers."""
    for row in grid.rows[:TITLE_LINES]:
        texts = [text for raw in row if (text := text_of_cell(raw))]
        if sum(text[0].isdigit() for text in texts) > 1 and len(texts) > 2:  # noqa: PLR2004
            return
        yield " ".join(texts)
    yield from grid.notes.values()


def _sheet_names(grids: Iterable[Grid]) -> list[str]:
    names = [grid.name for grid in grids]
    return names if len(names) == 1 else []


def _in_text(text: str, zone: ZoneInfo, now: datetime) -> Iterator[GuessedAsOf]:
    for way in WAYS:
        for match in way.finditer(text):
            guess = _moment(match, zone, now)
            if guess is not None:
                yield guess


def _moment(match: re.Match[str], zone: ZoneInfo, now: datetime) -> GuessedAsOf | None:
    parts = match.groupdict()
    month = MONTH_OF[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    timed = parts["hour"] is not None
    clock = time(int(parts["hour"]), int(parts["minute"])) if timed else END_OF_DAY
    try:
        moment = datetime(int(parts["year"]), month, int(parts["day"]), tzinfo=zone)
    except ValueError:
        return None
    if moment > now:
        return None
    moment = datetime.combine(moment.date(), clock, zone)
    if not timed:
        moment = min(moment, now.astimezone(zone))
    return GuessedAsOf(moment, match[0].strip(), timed) if moment <= now else None
