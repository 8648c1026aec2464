"""Groups of digits that stand together: which of them are an identity number."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from census.identity import beside
from census.identity.numbers import holds_a_date
from census.identity.possible import (
    NIK_DIGITS,
    NIP_DIGITS,
    SLIPS,
    has_a_place,
    is_a_slip,
    is_nip,
    is_typical,
    may_begin,
)

Extent = tuple[int, int]

_CLOSE = re.compile(r"[ \u00a0.\-\u2010-\u2015_*]{1,3}")
_AS_LISTED = re.compile(r" ?[,;\n +/] *")
_NUMERAL = re.compile(r"[1-9][0-9]{0,3}|0")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SHAPES = ((4, 4, 4, 4), (6, 6, 4))
"""How cards and people group sixteen digits."""

_APPOINTED = (6, 1, 3)
"""The end of an NIP: month of the appointment, sex, serial."""

_FOUR = 4
_TOKEN_GROUPS = 5
"""An electricity token has twenty digits, shown in five groups of four (PLN)."""


@dataclass(frozen=True, slots=True)
class DigitGroup:
    """Digits in one piece. ``token`` numbers the amount, time or code that they belong to."""

    start: int
    end: int
    digits: str
    token: int | None = None


def numbers_among(text: str, groups: list[DigitGroup], known: Container[str]) -> Iterator[Extent]:
    """Find numbers in groups with only separators between. ``known`` are codes, no numbers."""
    for long, part in groupby(groups, lambda group: len(group.digits) >= NIK_DIGITS):
        together = list(part)
        if not long:
            yield from _in_groups(text, together)
            continue
        for group in together:
            if group.digits not in known:
                yield from _in_one_piece(text, group)


def number_in_all(text: str, groups: list[DigitGroup]) -> Iterator[Extent]:
    """Find the one number that uses all digits of a text, with words between them."""
    digits, start, end = "".join(group.digits for group in groups), groups[0].start, groups[-1].end
    if is_nip(digits):
        found = _shape(groups)[-3:] == _APPOINTED or beside.named(text, start, end)
    elif _is_explained(groups) or not has_a_place(digits):
        found = False
    else:
        usual = is_typical(digits) or _shape(groups) in _SHAPES
        found = usual or beside.named(text, start, end)
    if found:
        yield start, end


def _in_one_piece(text: str, group: DigitGroup) -> Iterator[Extent]:
    length, start, end = len(group.digits), group.start, group.end
    if length == 2 * NIK_DIGITS:
        yield start, start + NIK_DIGITS
        yield start + NIK_DIGITS, end
    elif length == NIK_DIGITS:
        if has_a_place(group.digits) or not beside.is_other(text, start):
            yield start, end
    elif length > 2 * NIK_DIGITS or _holds_one(text, group):
        yield start, end


def _holds_one(text: str, group: DigitGroup) -> bool:
    """Tell whether more than sixteen digits are a typing error, or begin or end with a number."""
    digits, start = group.digits, group.start
    if len(digits) == NIK_DIGITS + 1 and beside.is_other(text, start):
        return False
    ends = digits[:NIK_DIGITS], digits[-NIK_DIGITS:]
    if len(digits) == _TOKEN_GROUPS * _FOUR and beside.is_token(text, start):
        return any(map(is_typical, ends))
    return (
        any(map(has_a_place, ends))
        or is_nip(digits[:NIP_DIGITS])
        or is_nip(digits[-NIP_DIGITS:])
        or is_a_slip(digits)
        or _is_said_to_be_one(text, [group])
    )


def _is_said_to_be_one(text: str, groups: list[DigitGroup]) -> bool:
    """Tell whether too few or too many digits are called a number, or stand alone."""
    start, end = groups[0].start, groups[-1].end
    return sum(len(group.digits) for group in groups) in SLIPS and (
        beside.alone(text, start, end) or beside.named(text, start, end)
    )


def _in_groups(text: str, groups: list[DigitGroup]) -> Iterator[Extent]:
    digits = "".join(group.digits for group in groups)
    if len(digits) == NIK_DIGITS:
        if _is_one(text, groups, digits):
            yield groups[0].start, groups[-1].end
    elif len(digits) in SLIPS and _is_a_slip(text, groups, digits):
        yield groups[0].start, groups[-1].end
    elif len(digits) > NIK_DIGITS:
        halves = digits[:NIK_DIGITS], digits[NIK_DIGITS:]
        alone = len(digits) == 2 * NIK_DIGITS and any(map(has_a_place, halves))
        yield from _windows(text, groups, alone=alone)


def _windows(text: str, groups: list[DigitGroup], *, alone: bool) -> Iterator[Extent]:
    """Find neighbouring groups inside a longer run that form a number.

    Among other numbers they must form a typical number, or be grouped as people do, unless the run
    is exactly as long as NIK and family card together and one of them is possible.
    """
    digits, next_free = "".join(group.digits for group in groups), 0
    offsets = accumulate((len(group.digits) for group in groups), initial=0)
    at = {offset: number for number, offset in enumerate(offsets)}
    halves = [(0, NIK_DIGITS), (NIK_DIGITS, NIK_DIGITS)] if alone else []
    for offset, length in sorted({*may_begin(digits), *halves}):
        first, end = at.get(offset), at.get(offset + length)
        if first is None or end is None or first < next_free:
            continue
        window, number = groups[first:end], digits[offset : offset + length]
        if _is_explained(window) or _cuts_a_token(groups, first, end - 1):
            continue
        if (
            is_nip(number)
            or is_typical(number)
            or (_is_grouped_as_usual(text, groups, first, end) and has_a_place(number))
            or (alone and length == NIK_DIGITS and _is_one(text, window, number))
        ):
            yield window[0].start, window[-1].end
            next_free = end


def _is_one(text: str, groups: list[DigitGroup], digits: str) -> bool:
    """Tell whether sixteen digits in groups, which stand alone, are a number."""
    if _is_explained(groups):
        return is_typical(digits)
    if digits[0] != "0" and _is_grouped_evenly(text, groups):
        return True
    if _is_a_list(text, groups):
        return is_typical(digits)
    return has_a_place(digits) or (digits[0] != "0" and holds_a_date(digits))


def _is_grouped_evenly(text: str, groups: list[DigitGroup]) -> bool:
    gaps = {text[one.end : other.start] for one, other in pairwise(groups)}
    years = all(_YEAR.fullmatch(group.digits) for group in groups)
    return (
        _shape(groups) in _SHAPES
        and not years
        and len(gaps) == 1
        and _CLOSE.fullmatch(gaps.pop()) is not None
    )


def _is_grouped_as_usual(text: str, groups: list[DigitGroup], first: int, end: int) -> bool:
    """Tell whether groups among others have the shape of a number, and are not part of a token."""
    window = groups[first:end]
    if len(window) > _FOUR or _shape(window) not in _SHAPES:
        return False
    beside_it = [*groups[max(first - 2, 0) : first], *groups[end : end + 2]]
    neighbours = sum(map(_is_of_four, beside_it))
    return (
        not all(map(_is_of_four, window))
        or neighbours != _TOKEN_GROUPS - len(window)
        or beside.named(text, groups[0].start, groups[-1].end)
    )


def _is_of_four(group: DigitGroup) -> bool:
    return len(group.digits) == _FOUR


def _is_a_slip(text: str, groups: list[DigitGroup], digits: str) -> bool:
    """Tell whether some digits are missing or too many, in the usual shape or called a number."""
    if len(groups) == 1 and beside.is_other(text, groups[0].start):
        return False
    if is_a_slip(digits) and (len(groups) == 1 or _is_grouped_slip(groups)):
        return True
    free = not any(group.token is not None for group in groups) and not _is_a_list(text, groups)
    return (len(groups) == 1 or free) and _is_said_to_be_one(text, groups)


def _is_explained(groups: list[DigitGroup]) -> bool:
    return all(group.token is not None for group in groups)


def _is_a_list(text: str, groups: list[DigitGroup]) -> bool:
    """Tell whether these are amounts and short numerals in a row, none with a leading zero."""
    if all(len(group.digits) == 1 for group in groups):
        return False
    numerals = all(group.token is not None or _NUMERAL.fullmatch(group.digits) for group in groups)
    return numerals and all(
        one.token == other.token is not None
        or _AS_LISTED.fullmatch(text, one.end, other.start) is not None
        for one, other in pairwise(groups)
    )


def _is_grouped_slip(groups: list[DigitGroup]) -> bool:
    shape = _shape(groups)
    return not _is_explained(groups) and any(
        len(shape) == len(usual)
        and sum(abs(one - other) for one, other in zip(shape, usual, strict=True)) == 1
        for usual in _SHAPES
    )


def _shape(groups: list[DigitGroup]) -> tuple[int, ...]:
    return tuple([len(group.digits) for group in groups])


def _cuts_a_token(groups: list[DigitGroup], first: int, last: int) -> bool:
    before = groups[first - 1].token if first else None
    after = groups[last + 1].token if last + 1 < len(groups) else None
    return (before is not None and before == groups[first].token) or (
        after is not None and after == groups[last].token
    )
