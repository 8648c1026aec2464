"""The counts of a typed report: which number belongs to which word.

Numbers stand before their words ("12 jadi, 2 kosong") or after them ("jadi 12 kosong 2"). A number
alone at the beginning is what is done ("12 kosong 2").
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise, product

from census.fieldwork.progress import Visits
from census.fieldwork.typed.numbers import number_in, parted, with_whole_numbers
from census.fieldwork.typed.words import (
    FILLERS,
    FINISHED,
    KINDS,
    PHRASES,
    VisitKind,
)

NOTHING = Visits()
_PARTS = re.compile(r"[,+&]|\.(?!\d)|\s(?:dan|lan|sama|ban|ambi)\s")
_WORDS = re.compile(r"\d+|[^\W\d_]+'?")
_DASHES = "-\u2010-\u2015\u2212"
_NO_COUNT = re.compile(
    rf"\d+(?:\s*[{_DASHES}]\s*\d+)+|\d+(?:[.,]\d+)+|\d+\s*%"
    rf"|(?<!\w)[{_DASHES}~±<>≈]\d+|\bmin(?:us)?\s*\d+|\d+\s*\+(?!\s*\w)"
)
"""A number that is no count of houses: a range, a fraction, a share, less or more than a number."""
_PLUS_FIRST = re.compile(r"^\D*?(\+\s*\d+)")
"""A plus between counts adds them up; one before the first may mean "more than before"."""
_PART_OF_NUMBER = re.compile(r"(?:las|puluh|polo|atus|ribu|ebu|likur)$")
_NEAR = 0.8
"""How like a word of reports a misspelt word is, of 1, to be proposed for it."""
_MOST = 9_999
_PHRASES = sorted(PHRASES, key=len, reverse=True)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a line says of a block."""

    visits: Visits = NOTHING
    finished: bool = False


MEANING = Meaning()
"""A line that says nothing but perhaps a note."""


@dataclass(frozen=True, slots=True)
class TypedCounts:
    """What the rest of a line may mean.

    ``known`` when something of it was understood, ``speaks`` when that is a number with a word of
    reports, or says that the block is finished. ``doubtful`` when a word was not understood, or a
    word that wants a number has none; ``unknown`` are the words that were not understood, and
    ``no_counts`` the numbers that are none of houses, such as "-5" or "5-6".
    """

    meanings: tuple[Meaning, ...]
    known: bool
    speaks: bool
    doubtful: bool
    unknown: tuple[str, ...] = ()
    no_counts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pair:
    """A number with its word. ``word`` is empty for a number alone."""

    number: int
    word: str

    @property
    def kind(self) -> VisitKind:
        return KINDS[self.word] if self.word else VisitKind.DONE


Token = int | str
_Option = tuple[tuple[_Pair, ...], bool]
"""Pairs, and whether the block is finished."""


def counts_in(rest: str) -> TypedCounts:
    """Read what stands beside the block's name. The text is in lower case."""
    if strange := no_counts_in(rest):
        speaks = any(word in KINDS for word in _WORDS.findall(rest))
        return TypedCounts((), known=True, speaks=speaks, doubtful=True, no_counts=strange)
    for phrase in _PHRASES:
        rest = re.sub(rf"\b{phrase}\b", PHRASES[phrase], rest)
    parts = [_tokens(part) for part in _PARTS.split(rest)]
    unknown = tuple(
        word for part in parts for word in part if isinstance(word, str) and word not in KINDS
    )
    listed = [each for part in parts for each in part if each not in unknown]
    if not listed:
        return TypedCounts((), known=False, speaks=False, doubtful=bool(unknown), unknown=unknown)
    words, numbers = (any(isinstance(each, kind) for each in listed) for kind in (str, int))
    speaks = (words and numbers) or any(each in FINISHED for each in listed)
    meant = [part for each in parts if (part := _without_unknown(each))]
    doubtful = bool(unknown) or any(_lacks_a_number(part) for part in meant)
    cut = any(_PART_OF_NUMBER.search(word) for word in unknown)
    meanings = () if cut else _meanings(meant)
    return TypedCounts(meanings, known=True, speaks=speaks, doubtful=doubtful, unknown=unknown)


def no_counts_in(rest: str) -> tuple[str, ...]:
    """Return the numbers that are no counts, as they were typed."""
    first = _PLUS_FIRST.match(rest)
    return (*([first[1]] if first else []), *_NO_COUNT.findall(rest))


def _without_unknown(part: Sequence[Token]) -> list[Token]:
    """Put for a misspelt word what it is near, and leave out a word that is near none."""
    near = [
        each if isinstance(each, int) else next(iter(get_close_matches(each, KINDS, 1, _NEAR)), "")
        for each in part
    ]
    return [each for each in near if each != ""]


def _meanings(parts: Sequence[Sequence[Token]]) -> tuple[Meaning, ...]:
    """Return what the parts may mean together, each meaning once."""
    together = (_together(options) for options in product(*map(_options, parts)))
    return tuple(dict.fromkeys(meaning for meaning in together if meaning is not None))


def _tokens(part: str) -> list[Token]:
    tokens: list[Token] = []
    for word in (each for found in _WORDS.findall(part) for each in parted(found)):
        number = number_in(word)
        if number is not None:
            tokens.append(number)
        elif word not in FILLERS:
            tokens.append(word)
    return with_whole_numbers(tokens)


def _lacks_a_number(part: Sequence[Token]) -> bool:
    words = [each for each in part if isinstance(each, str)]
    if words and words[-1] in FINISHED and part[-1] == words[-1]:
        words.pop()
    return len(words) > sum(isinstance(each, int) for each in part)


def _options(part: Sequence[Token]) -> list[_Option]:
    """Return how numbers and words of a part may belong together."""
    options: list[_Option] = []
    if isinstance(part[-1], str) and part[-1] in FINISHED:
        options += [(pairs, True) for pairs in _paired(part[:-1])]
        if sum(isinstance(each, int) for each in part) == 1 and len(part) == 2:  # noqa: PLR2004
            options.clear()
    return [*options, *((pairs, False) for pairs in _paired(part) if pairs)]


def _paired(part: Sequence[Token]) -> list[tuple[_Pair, ...]]:
    """Return how numbers and words that take turns may belong together; none where they do not."""
    if any(isinstance(one, int) == isinstance(other, int) for one, other in pairwise(part)):
        return []
    if not part:
        return [()]
    first, last = part[0], part[-1]
    if isinstance(first, int) and isinstance(last, int):
        return [(_Pair(first, ""), *_pairs(part[1:]))]
    if isinstance(first, int) or isinstance(last, int):
        return [tuple(_pairs(part))]
    if len(part) == 1:
        return [] if first in FINISHED else [(_Pair(1, first),)]
    return [(*_pairs(part[:-1]), _Pair(1, last)), (_Pair(1, first), *_pairs(part[1:]))]


def _pairs(part: Sequence[Token]) -> Iterator[_Pair]:
    for one, other in zip(part[::2], part[1::2], strict=True):
        number, word = (one, other) if isinstance(one, int) else (other, one)
        yield _Pair(int(number), str(word))


def _together(options: Sequence[_Option]) -> Meaning | None:
    """Add up the parts; None where a kind is said twice, or a number is no count."""
    pairs = [pair for found, _ in options for pair in found]
    kinds = [pair.kind for pair in pairs]
    if len(set(kinds)) < len(kinds) or any(pair.number > _MOST for pair in pairs):
        return None
    counts = {pair.kind.value: pair.number for pair in pairs}
    return Meaning(Visits(**counts), any(finished for _, finished in options))
