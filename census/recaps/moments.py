"""The moment of a recap's figures, and the days that a line of any file may have.

A recap says its moment in a title or a name, and that may be doubtful.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from census.errors import CensusError, FileError, Finding


class DateDoubt(StrEnum):
    """Why a file's date is asked about."""

    MISSING = "missing"
    DISAGREE = "disagree"
    SEVERAL = "several"
    RANGE = "range"
    LETTER = "letter"
    OUTSIDE = "outside"
    AHEAD = "ahead"
    IMPOSSIBLE = "impossible"


class DateRole(StrEnum):
    """The role of a date in a title or a name.

    ``STATED`` is the figures' own date ("per 5 Maret 2020"), ``PLAIN`` stands by itself, ``RANGE``
    is one end of a span of days, ``LETTER`` belongs to a letter, a rule or a printout,
    ``IMPOSSIBLE`` is in no calendar and on no clock (31 Februari, pukul 25.00): it has no moment.
    """

    STATED = "stated"
    PLAIN = "plain"
    RANGE = "range"
    LETTER = "letter"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class GuessedAsOf:
    """A moment that the title or the name of a file gives.

    ``words`` is the text it was read from. Without an hour there, ``timed`` is False and the
    moment is the end of that day. ``year_taken``: the year does not stand there.
    """

    moment: datetime
    words: str
    timed: bool
    role: DateRole = DateRole.PLAIN
    year_taken: bool = False


@dataclass(frozen=True, slots=True)
class AsOfReading:
    """The moment that a file gives, or a doubt with the possible moments.

    ``doubted`` is the date in doubt where it is one, ``days`` are the first and the last of the
    census.
    """

    guess: GuessedAsOf | None = None
    doubt: DateDoubt | None = None
    candidates: tuple[GuessedAsOf, ...] = ()
    doubted: GuessedAsOf | None = None
    days: tuple[date, date] = (date.min, date.max)

    @property
    def told(self) -> tuple[Finding, ...]:
        """What to say of the moment: which year a date without one was taken to mean."""
        if self.guess is None or not self.guess.year_taken:
            return ()
        day = self.guess.moment.date().isoformat()
        return (Finding("year-taken", {"words": self.guess.words, "day": day}),)

    def against(self, moment: datetime) -> tuple[Finding, ...]:
        """Tell that a moment which a person gave is none that the file gives."""
        given = (self.guess,) if self.guess else self.candidates
        same = (
            each.moment == moment
            if each.timed
            else each.moment.date() == moment.astimezone(each.moment.tzinfo).date()
            for each in given
        )
        if not given or any(same):
            return ()
        return (Finding("as-of-differs", {"words": given[0].words}),)


class UndatedError(FileError):
    """A file is refused only because its date is missing or in doubt; ``reading`` says why."""

    def __init__(self, key: str, finding: Finding, reading: AsOfReading) -> None:
        super().__init__(key, [finding])
        self.reading = reading


def weigh_dates(
    title: Sequence[GuessedAsOf],
    names: Sequence[GuessedAsOf],
    *,
    now: datetime,
    days: tuple[date, date],
) -> AsOfReading:
    """Return the one moment on which title and names agree, else the doubt.

    ``days`` are the first and the last of the census. A title with "per" and a date gives that
    date, whatever else it says. A person decides on a range, a letter's date, a day outside the
    census or still to come, a day or an hour that does not exist, and two places that disagree.
    """
    impossible = [each for each in (*title, *names) if each.role is DateRole.IMPOSSIBLE]
    title = [each for each in title if each.role is not DateRole.IMPOSSIBLE]
    names = [each for each in names if each.role is not DateRole.IMPOSSIBLE]
    stated = [each for each in title if each.role is DateRole.STATED]
    meant = stated or [each for each in title if each.role is DateRole.PLAIN]
    aside = [] if stated else [each for each in title if each.role is not DateRole.PLAIN]
    found = [*meant, *names]

    def possible(guess: GuessedAsOf) -> bool:
        return guess.moment <= now and days[0] <= guess.moment.date() <= days[1]

    candidates = tuple(
        {guess.moment: guess for guess in (*found, *aside) if possible(guess)}.values()
    )

    def asked(doubt: DateDoubt, doubted: GuessedAsOf | None = None) -> AsOfReading:
        return AsOfReading(doubt=doubt, candidates=candidates, doubted=doubted, days=days)

    if impossible:
        return asked(DateDoubt.IMPOSSIBLE, impossible[0])
    if (doubt := _disagreement(meant, names, aside)) is not None:
        return asked(doubt)
    best = max(found, key=lambda guess: (guess.timed, guess.role is DateRole.STATED))
    if possible(best):
        return AsOfReading(best)
    return asked(DateDoubt.AHEAD if best.moment > now else DateDoubt.OUTSIDE, best)


def _disagreement(
    meant: Sequence[GuessedAsOf], names: Sequence[GuessedAsOf], aside: Sequence[GuessedAsOf]
) -> DateDoubt | None:
    """Return why the dates of a title and of names give no single moment, if they do not."""
    found = [*meant, *names]
    if aside or any(each.role is DateRole.RANGE for each in names):
        spans = any(each.role is DateRole.RANGE for each in (*found, *aside))
        return DateDoubt.RANGE if spans else DateDoubt.LETTER
    if not found:
        return DateDoubt.MISSING
    if len(_moments(meant)) > 1:
        return DateDoubt.SEVERAL
    return DateDoubt.DISAGREE if len(_moments(found)) > 1 else None


def _moments(guesses: Sequence[GuessedAsOf]) -> set[object]:
    """Return what differs: the moments with an hour; only days where no hour is given for them."""
    timed = {guess.moment for guess in guesses if guess.timed}
    days = {guess.moment.date() for guess in guesses}
    return timed | (days - {moment.date() for moment in timed})


@dataclass(frozen=True, slots=True)
class FileDays:
    """The days that a line of a file may have: within the census, and not in the future."""

    census: tuple[date, date]
    now: datetime
    zone: ZoneInfo

    def require(self, moment: datetime) -> None:
        """Raise CensusError: ("date-ahead") or ("date-before-census")."""
        if moment > self.now:
            raise CensusError("date-ahead")
        if moment.astimezone(self.zone).date() < self.census[0]:
            raise CensusError("date-before-census")
