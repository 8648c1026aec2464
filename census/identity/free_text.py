"""Identity numbers in what people write: found so that the message can be deleted, and hidden."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from itertools import groupby

from census.errors import CensusError
from census.identity import ordinary
from census.identity.grouped import Group, Place, numbers_among
from census.identity.numbers import HIDDEN
from census.identity.plain import BAR, plain, with_letters_read

HIDE_FROM = 15
"""So many digits in a row are hidden in a log: a NIK with one forgotten is still a NIK."""

_BETWEEN = r"(?:<[^<>]{0,200}>|&#?\w{1,8};|\W|_){1,12}"
_RUN = re.compile(rf"[0-9]+(?:{_BETWEEN}[0-9]+)*")
_CLOSE = re.compile(r"[0-9]+(?:[ \u00a0.\-\u2010-\u2015_*]{1,3}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_DIGIT = (
    r"[\d\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea\u24f5-\u24fe\u2776-\u2793"
    r"\U0001f100-\U0001f10a]"
)
_SIX_DIGITS = re.compile(rf"{_DIGIT}(?:.*?{_DIGIT}){{5}}", re.DOTALL)
"""Without so many digits there is no number in a text, whatever its letters stand for."""


def find_numbers(text: str, known: Container[str] = ()) -> tuple[Place, ...]:
    """Return where NIK, family card numbers and NIP stand in a text, however they are written.

    In one piece count: sixteen digits, even if no such number can exist (a slip of the finger);
    an NIP; fifteen or seventeen of which one more or one less makes a typical NIK; NIK, card and
    NIP glued together. In groups, with anything but letters between: what can be a NIK,
    a card or an NIP, or is grouped as those are (4-4-4-4, 6-6-4), unless it is a list of other
    numbers, dates, telephones or amounts. ``known`` holds codes of sixteen digits that are no
    identity numbers.
    """
    if not _SIX_DIGITS.search(text):
        return ()
    whole = plain(text)
    found = sorted(
        {place for reading in _readings(whole.text) for place in _found_in(reading, known)}
    )
    return tuple(whole.original(*place) for place in _apart(found))


def demand_no_number(text: str) -> None:
    """Refuse words that are to be kept. Raises CensusError("words-have-number")."""
    if find_numbers(text):
        raise CensusError("words-have-number")


def redact(text: str) -> str:
    """Return a text for a log, with every number hidden that could be a NIK, KK or NIP."""
    if not _SIX_DIGITS.search(text):
        return text
    whole = plain(text)
    close = (whole.original(*place) for place in _close_together(whole.text))
    pieces, end = [], 0
    for first, last in _merged(sorted([*find_numbers(text), *close])):
        pieces += [text[end:first], HIDDEN * 3]
        end = last
    return "".join([*pieces, text[end:]])


def _readings(text: str) -> set[str]:
    """Return the text with its letters left as they are, and read as digits."""
    readings = {text, with_letters_read(text, bars=False)}
    return readings | {with_letters_read(text, bars=True)} if BAR in text else readings


def _found_in(text: str, known: Container[str]) -> Iterator[Place]:
    runs = [run for run in _RUN.finditer(text) if _is_long(run)]
    if runs:
        certain, likely = ordinary.certain(text), ordinary.likely(text)
        for run in runs:
            for groups in _parted(text, run, certain, likely):
                yield from numbers_among(text, groups, known)


def _is_long(run: re.Match[str]) -> bool:
    return run.end() - run.start() >= HIDE_FROM and sum(map(str.isdigit, run[0])) >= HIDE_FROM


def _parted(
    text: str, run: re.Match[str], certain: list[Place], likely: list[Place]
) -> Iterator[list[Group]]:
    """Return the groups of a run, parted by what is certainly something else."""
    groups = (
        Group(*each.span(), each[0], _token(each.span(), likely))
        for each in _GROUP.finditer(text, *run.span())
    )
    for free, part in groupby(groups, lambda each: _token((each.start, each.end), certain) is None):
        if free:
            yield list(part)


def _token(place: Place, tokens: list[Place]) -> int | None:
    number = bisect_left(tokens, (place[0] + 1, 0)) - 1
    return number if number >= 0 and place[1] <= tokens[number][1] else None


def _close_together(text: str) -> Iterator[Place]:
    """Return long rows of digits, whatever they are, apart from dates and telephones."""
    certain = ordinary.certain(text)
    for run in filter(_is_long, _CLOSE.finditer(text)):
        for groups in _parted(text, run, certain, []):
            if sum(len(group.digits) for group in groups) >= HIDE_FROM:
                yield groups[0].start, groups[-1].end


def _apart(places: Iterable[Place]) -> Iterator[Place]:
    """Return places that do not overlap, the longer of two that begin together."""
    end = -1
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if place[0] >= end:
            yield place
            end = place[1]


def _merged(places: Iterable[Place]) -> Iterator[Place]:
    start, end = 0, 0
    for first, last in places:
        if first > end:
            if end:
                yield start, end
            start, end = first, last
        else:
            start, end = (start if end else first), max(end, last)
    if end:
        yield start, end
