"""Identity numbers in free text: found so that the message can be deleted, or hidden in a log."""

import re
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from census.errors import CensusError
from census.identity import ordinary
from census.identity.grouped import DigitGroup, Extent, number_in_all, numbers_among
from census.identity.numbers import HIDDEN
from census.identity.plain import FEWEST, letters_read, plain, without_markup
from census.identity.possible import NIK_DIGITS, NIP_DIGITS

HIDE_FROM = FEWEST
"""This many digits in a row are hidden in a log: a NIK with one digit missing is still a NIK."""

_RUN = re.compile(r"[0-9]++(?:[\W_]++[0-9]++)*+")
_CLOSE = re.compile(r"[0-9]+(?:[ \u00a0.\-\u2010-\u2015_*]{1,3}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_SOME_DIGITS = re.compile(r"[0-9](?:[^0-9]*[0-9]){2}")
"""A text with fewer digits contains no number, even if letters stand for digits."""


def find_numbers(text: str, known: Container[str] = ()) -> tuple[Extent, ...]:
    """Return where NIK, family card numbers and NIP stand in a text, however they are written.

    Digits in one piece count if they are: sixteen, even if no such number can exist (a typing
    error); an NIP; seventeen or more that begin or end with a possible number; fifteen or
    seventeen of which one more or one less makes a typical NIK; NIK, card and NIP without a gap.
    Fifteen and seventeen to nineteen digits of any kind count where a word for such a number
    stands beside, or where the text has nothing else. Digits in groups, with anything but letters
    between, count if they can be a NIK, a card or an NIP, or are grouped like one (4-4-4-4,
    6-6-4), unless they are a list of other numbers, dates, telephone numbers or amounts. With
    words between, they count if they are all the digits of the text.

    Not counted are an electricity token (five groups of four) and, behind a word for a parcel, an
    order, a device or a virtual account, or in a link, what cannot be such a number. Bank cards
    count: they have sixteen digits, and should not be in a chat either. ``known`` holds codes of
    sixteen digits that are no identity numbers.
    """
    whole = plain(text)
    if not _SOME_DIGITS.search(whole.text):
        return ()
    found = sorted(
        {place for reading in _readings(whole.text) for place in _found_in(reading, known)}
    )
    return tuple(whole.original(*place) for place in _apart(found))


def require_no_number(text: str, known: Container[str] = ()) -> None:
    """Refuse a text that will be stored. Raises CensusError("words-have-number").

    ``known`` as in ``find_numbers``.
    """
    if find_numbers(text, known):
        raise CensusError("words-have-number")


def redact(text: str) -> str:
    """Return a text for a log, with every number hidden that could be a NIK, KK or NIP."""
    whole = plain(text)
    if not _SOME_DIGITS.search(whole.text):
        return text
    close = (whole.original(*place) for place in _close_together(whole.text))
    pieces, end = [], 0
    for first, last in _merged(sorted([*find_numbers(text), *close])):
        pieces += [text[end:first], HIDDEN * 3]
        end = last
    return "".join([*pieces, text[end:]])


def _readings(text: str) -> set[str]:
    """Return the text as it is, and with its letters read as digits."""
    return {text, *letters_read(text), without_markup(text)}


def _found_in(text: str, known: Container[str]) -> Iterator[Extent]:
    groups = [DigitGroup(*each.span(), each[0]) for each in _GROUP.finditer(text)]
    length = sum(len(group.digits) for group in groups)
    if length < HIDE_FROM:
        return
    certain, likely = ordinary.certain(text), ordinary.likely(text)
    for run in filter(_is_long, _RUN.finditer(text)):
        for part in _parted(text, run, certain, likely):
            yield from numbers_among(text, part, known)
    if len(groups) > 1 and (length == NIP_DIGITS or (length == NIK_DIGITS and not certain)):
        yield from number_in_all(
            text, [replace(each, token=_token((each.start, each.end), likely)) for each in groups]
        )


def _is_long(run: re.Match[str]) -> bool:
    return run.end() - run.start() >= HIDE_FROM and sum(map(str.isdigit, run[0])) >= HIDE_FROM


def _parted(
    text: str, run: re.Match[str], certain: list[Extent], likely: list[Extent]
) -> Iterator[list[DigitGroup]]:
    """Return the groups of a run, split where something else stands for certain."""
    groups = [
        DigitGroup(*each.span(), each[0], _token(each.span(), likely))
        for each in _GROUP.finditer(text, *run.span())
    ]
    if not certain:
        yield groups
        return
    for free, part in groupby(groups, lambda each: _token((each.start, each.end), certain) is None):
        if free:
            yield list(part)


def _token(place: Extent, tokens: list[Extent]) -> int | None:
    if not tokens:
        return None
    number = bisect_left(tokens, (place[0] + 1, 0)) - 1
    return number if number >= 0 and place[1] <= tokens[number][1] else None


def _close_together(text: str) -> Iterator[Extent]:
    """Return long rows of digits of any kind, without dates and telephone numbers."""
    certain = ordinary.certain(text)
    for run in filter(_is_long, _CLOSE.finditer(text)):
        for groups in _parted(text, run, certain, []):
            if sum(len(group.digits) for group in groups) >= HIDE_FROM:
                yield groups[0].start, groups[-1].end


def _apart(places: Iterable[Extent]) -> Iterator[Extent]:
    """Return places that do not overlap. Of two that begin together the longer one stays."""
    end = -1
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if place[0] >= end:
            yield place
            end = place[1]


def _merged(places: Iterable[Extent]) -> Iterator[Extent]:
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
