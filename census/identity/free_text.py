"""Identity numbers in what people write: found so that the message can be deleted, and hidden."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from census.errors import CensusError
from census.identity.numbers import HIDDEN, FamilyCardNumber, Nik, Nip

IDENTITY_DIGITS = 16
HIDE_FROM = 15
"""So many digits in a row are hidden in a log: a NIK with one forgotten is still a NIK."""

_GAP = r"[ \u00a0.\-\u2010-\u2015]{1,3}"
_RUN = re.compile(rf"[0-9]+(?:{_GAP}[0-9]+)*")
_GROUP = re.compile(r"[0-9]+")
_DATE = re.compile(
    r"(?<!\w)(?<![0-9][.\-])"
    r"(?:[0-3]?[0-9]([.\-])[01]?[0-9]\1(?:19|20)[0-9]{2}"
    r"|(?:19|20)[0-9]{2}([.\-])[01][0-9]\2[0-3][0-9])"
    r"(?!\w|[.\-][0-9])"
)
_TWO_DATES = re.compile(
    r"(?:[0-3][0-9][01][0-9](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]){2}"
)
_PHONE = re.compile(r"(?:62|0)8")


@dataclass(frozen=True, slots=True)
class _Run:
    """Groups of digits that stand close together, as places in the text."""

    groups: tuple[tuple[int, int], ...]
    digits: tuple[str, ...]

    @property
    def all_digits(self) -> str:
        return "".join(self.digits)


def find_numbers(text: str) -> tuple[tuple[int, int], ...]:
    """Return where 16-digit identity numbers stand in a text, in whatever groups they are typed.

    Sixteen digits in one piece always count, even if no such number can exist: it is a slip of
    the finger. In groups they count unless they are telephone numbers, dates, or part of a NIP.
    """
    return tuple(place for run in _runs(text) for place in _identities(run))


def redact(text: str) -> str:
    """Return a text for a log, with every number hidden that could be a NIK, KK or NIP."""
    pieces, end = [], 0
    for run in _runs(text):
        if len(run.all_digits) >= HIDE_FROM:
            first, last = run.groups[0][0], run.groups[-1][1]
            pieces += [text[end:first], HIDDEN * 3]
            end = last
    return "".join([*pieces, text[end:]])


def _runs(text: str) -> Iterator[_Run]:
    # Dates part the runs: two of them beside each other have sixteen digits as well.
    undated = _DATE.sub(lambda found: "/" * len(found[0]), text)
    for run in _RUN.finditer(undated):
        groups = tuple(group.span() for group in _GROUP.finditer(undated, *run.span()))
        yield _Run(groups, tuple(undated[start:end] for start, end in groups))


def _identities(run: _Run) -> Iterator[tuple[int, int]]:
    whole = [
        place
        for place, digits in zip(run.groups, run.digits, strict=True)
        if len(digits) == IDENTITY_DIGITS
    ]
    yield from whole
    if whole or len(run.groups) == 1 or _PHONE.match(run.all_digits):
        return
    if len(run.all_digits) == IDENTITY_DIGITS:
        if not _TWO_DATES.fullmatch(run.all_digits):
            yield run.groups[0][0], run.groups[-1][1]
    elif not _accepts(Nip, run.all_digits):
        yield from _windows(run)


def _windows(run: _Run) -> Iterator[tuple[int, int]]:
    """Find neighbouring groups inside a longer run that make up a possible number."""
    next_free = 0
    for first in range(len(run.digits)):
        if first < next_free:
            continue
        for last, length in enumerate(accumulate(map(len, run.digits[first:])), start=first):
            if length < IDENTITY_DIGITS:
                continue
            digits = "".join(run.digits[first : last + 1])
            if _accepts(Nik, digits) or _accepts(FamilyCardNumber, digits):
                yield run.groups[first][0], run.groups[last][1]
                next_free = last + 1
            break


def _accepts(kind: type[Nik] | type[FamilyCardNumber] | type[Nip], digits: str) -> bool:
    try:
        kind.parse(digits)
    except CensusError:
        return False
    return True
