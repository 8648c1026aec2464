"""Digits in groups that stand together: which of them are an identity number."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from census.identity.possible import (
    NIK_DIGITS,
    NIP_DIGITS,
    has_a_date,
    has_a_place,
    is_a_slip,
    is_nip,
    is_typical,
)

Place = tuple[int, int]

_CLOSE = re.compile(r"[ \u00a0.\-\u2010-\u2015_*]{1,3}")
_AS_LISTED = re.compile(r" ?[,;\n +/] *")
_NUMERAL = re.compile(r"[1-9][0-9]{0,3}|0")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SHAPES = ((4, 4, 4, 4), (6, 6, 4))
"""How the cards and people group sixteen digits."""


@dataclass(frozen=True, slots=True)
class Group:
    """Digits in one piece. ``token`` numbers the amount, time or code that they are a part of."""

    start: int
    end: int
    digits: str
    token: int | None = None


def numbers_among(text: str, groups: list[Group], known: Container[str]) -> Iterator[Place]:
    """Find numbers in groups that nothing but separators parts; ``known`` are codes, no numbers."""
    for long, part in groupby(groups, lambda group: len(group.digits) >= NIK_DIGITS):
        together = list(part)
        if not long:
            yield from _in_groups(text, together)
            continue
        for group in together:
            if group.digits not in known:
                yield from _in_one_piece(group)


def _in_one_piece(group: Group) -> Iterator[Place]:
    length, start, end = len(group.digits), group.start, group.end
    if length == 2 * NIK_DIGITS:
        yield start, start + NIK_DIGITS
        yield start + NIK_DIGITS, end
    elif length == NIK_DIGITS or length > 2 * NIK_DIGITS or _holds_one(group.digits):
        yield start, end


def _holds_one(digits: str) -> bool:
    """Whether more than sixteen digits are a slip, or begin or end with a number."""
    if len(digits) < NIP_DIGITS:
        return is_a_slip(digits)
    return (
        has_a_place(digits[:NIK_DIGITS])
        or has_a_place(digits[-NIK_DIGITS:])
        or is_nip(digits[:NIP_DIGITS])
        or is_nip(digits[-NIP_DIGITS:])
        or is_a_slip(digits)
    )


def _in_groups(text: str, groups: list[Group]) -> Iterator[Place]:
    digits = "".join(group.digits for group in groups)
    if len(digits) == NIK_DIGITS:
        if _is_one(text, groups, digits):
            yield groups[0].start, groups[-1].end
    elif is_a_slip(digits) and (len(groups) == 1 or _is_grouped_slip(groups)):
        yield groups[0].start, groups[-1].end
    elif len(digits) > NIK_DIGITS:
        yield from _windows(text, groups, alone=len(digits) == 2 * NIK_DIGITS)


def _windows(text: str, groups: list[Group], *, alone: bool) -> Iterator[Place]:
    """Find neighbouring groups inside a longer run that make up a number.

    Among other numbers it has to be a typical one, or to be grouped as people do, unless the run
    is just as long as NIK and family card.
    """
    next_free = 0
    for first in range(len(groups)):
        if first < next_free:
            continue
        for last, length in enumerate(
            accumulate(len(group.digits) for group in groups[first : first + NIP_DIGITS]),
            start=first,
        ):
            if length > NIP_DIGITS:
                break
            window = groups[first : last + 1]
            if length not in (NIK_DIGITS, NIP_DIGITS) or _cuts_a_token(groups, first, last):
                continue
            digits = "".join(group.digits for group in window)
            if length == NIP_DIGITS:
                found = is_nip(digits) and not _is_explained(window)
            else:
                found = _stands_out(window, digits) or (alone and _is_one(text, window, digits))
            if found:
                yield window[0].start, window[-1].end
                next_free = last + 1
                break


def _is_one(text: str, groups: list[Group], digits: str) -> bool:
    """Whether sixteen digits in groups, which stand alone, are a number."""
    if _is_explained(groups):
        return is_typical(digits)
    if digits[0] != "0" and _is_grouped_evenly(text, groups):
        return True
    if _is_a_list(text, groups):
        return is_typical(digits)
    return has_a_place(digits) or (digits[0] != "0" and has_a_date(digits))


def _is_grouped_evenly(text: str, groups: list[Group]) -> bool:
    gaps = {text[one.end : other.start] for one, other in pairwise(groups)}
    years = all(_YEAR.fullmatch(group.digits) for group in groups)
    return (
        _shape(groups) in _SHAPES
        and not years
        and len(gaps) == 1
        and _CLOSE.fullmatch(gaps.pop()) is not None
    )


def _stands_out(groups: list[Group], digits: str) -> bool:
    """Whether sixteen digits in groups, among other groups, are a number."""
    return not _is_explained(groups) and (
        is_typical(digits) or (_shape(groups) in _SHAPES and has_a_place(digits))
    )


def _is_explained(groups: list[Group]) -> bool:
    return all(group.token is not None for group in groups)


def _is_a_list(text: str, groups: list[Group]) -> bool:
    """Whether these are amounts and short numerals one after the other, none led by a zero."""
    if all(len(group.digits) == 1 for group in groups):
        return False
    numerals = all(group.token is not None or _NUMERAL.fullmatch(group.digits) for group in groups)
    return numerals and all(
        one.token == other.token is not None
        or _AS_LISTED.fullmatch(text, one.end, other.start) is not None
        for one, other in pairwise(groups)
    )


def _is_grouped_slip(groups: list[Group]) -> bool:
    shape = _shape(groups)
    return not _is_explained(groups) and any(
        len(shape) == len(usual)
        and sum(abs(one - other) for one, other in zip(shape, usual, strict=True)) == 1
        for usual in _SHAPES
    )


def _shape(groups: list[Group]) -> tuple[int, ...]:
    return tuple(len(group.digits) for group in groups)


def _cuts_a_token(groups: list[Group], first: int, last: int) -> bool:
    before = groups[first - 1].token if first else None
    after = groups[last + 1].token if last + 1 < len(groups) else None
    return (before is not None and before == groups[first].token) or (
        after is not None and after == groups[last].token
    )
