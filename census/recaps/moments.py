"""The moment of a recap's figures: what its file says, and why that may be doubtful."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DateDoubt(StrEnum):
    """Why a file's date is asked about."""

    MISSING = "missing"
    DISAGREE = "disagree"
    SEVERAL = "several"
    RANGE = "range"
    LETTER = "letter"
    OUTSIDE = "outside"


class DateRole(StrEnum):
    """The role of a date in a title or a name.

    ``STATED`` is the figures' own date ("per 5 Maret 2020"), ``PLAIN`` stands by itself, ``RANGE``
    is one end of a span of days, ``LETTER`` belongs to a letter, a rule or a printout.
    """

    STATED = "stated"
    PLAIN = "plain"
    RANGE = "range"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class GuessedAsOf:
    """A moment that the title or the name of a file gives.

    ``words`` is the text it was read from. Without an hour there, ``timed`` is False and the
    moment is the end of that day.
    """

    moment: datetime
    words: str
    timed: bool
    role: DateRole = DateRole.PLAIN


@dataclass(frozen=True, slots=True)
class AsOfReading:
    """The moment that a file gives, or a doubt with the possible moments."""

    guess: GuessedAsOf | None = None
    doubt: DateDoubt | None = None
    candidates: tuple[GuessedAsOf, ...] = ()


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
    census, and two places that disagree.
    """
    stated = [each for each in title if each.role is DateRole.STATED]
    plain = [each for each in title if each.role is DateRole.PLAIN]
    meant = stated or plain
    aside = [] if stated else [each for each in title if each.role is not DateRole.PLAIN]
    found = [*meant, *names]

    def possible(guess: GuessedAsOf) -> bool:
        return guess.moment <= now and days[0] <= guess.moment.date() <= days[1]

    candidates = tuple(
        {guess.moment: guess for guess in (*found, *aside) if possible(guess)}.values()
    )

    def asked(doubt: DateDoubt) -> AsOfReading:
        return AsOfReading(doubt=doubt, candidates=candidates)

    if not found and not aside:
        return asked(DateDoubt.MISSING)
    if aside or any(each.role is DateRole.RANGE for each in names):
        spans = any(each.role is DateRole.RANGE for each in found + aside)
        return asked(DateDoubt.RANGE if spans else DateDoubt.LETTER)
    if len(_moments(meant)) > 1:
        return asked(DateDoubt.SEVERAL)
    if len(_moments(found)) > 1:
        return asked(DateDoubt.DISAGREE)
    best = max(found, key=lambda guess: (guess.timed, guess.role is DateRole.STATED))
    return AsOfReading(best) if possible(best) else asked(DateDoubt.OUTSIDE)


def _moments(guesses: Sequence[GuessedAsOf]) -> set[object]:
    """Return what differs: the moments with an hour; only days where no hour is given for them."""
    timed = {guess.moment for guess in guesses if guess.timed}
    days = {guess.moment.date() for guess in guesses}
    return timed | (days - {moment.date() for moment in timed})
