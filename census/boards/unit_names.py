"""Names of units as people and offices write them: with titles, short forms and typing errors."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from census.boards.name_words import (
    KINDS_OF_OFFICE,
    NUMBERED,
    TITLES,
    TITLES_OF,
    folded,
    split_title,
    telling,
    words_of,
)
from census.boards.totals import within
from census.units import Unit, UnitCode, UnitKind

Closeness = Callable[[str, Sequence[str]], Sequence[float]]
"""How close a text is to each of several texts, from 0 to 1 (the same)."""

BEFORE_A_PLACE: Final = frozenset({"kabupaten", "kota", "kecamatan", "provinsi"})
AROUND_A_NAME: Final = frozenset({"saya", "aku", "kula", "kaula", "dari", "saking", "dhari", "di"})
"""What people say besides a name: "saya dari desa Sabrang"."""
NEAR: Final = 0.75
"""From this closeness on a name is a candidate,"""
BEHIND: Final = 0.15
"""unless another is this much closer."""
PART: Final = 0.95
"""The closeness of a name in which a word begins with what was typed."""
SHORTEST_PART: Final = 3
SHORTEST_INITIALS: Final = 3
MOST: Final = 5
"""This many candidates are shown; a sixth button takes the question back."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The units that a text may mean, the likeliest first; ``sure`` is of one alone.

    ``exact`` tells that the text is their name, and not only near it.
    """

    units: tuple[Unit, ...]
    sure: bool = False
    exact: bool = False


class UnitNames:
    """The names of some units, to find out which of them a text means."""

    def __init__(self, units: Iterable[Unit], closeness: Closeness) -> None:
        self._units = tuple(units)
        self._closeness = closeness
        self._parents = {unit.code: unit.parent for unit in self._units}
        self._called: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        self._written: dict[str, list[Unit]] = defaultdict(list)
        for unit in self._units:
            for name in _names(unit):
                self._called[name].append(unit)
            for written in _in_full(unit):
                self._written[written].append(unit)

    def called(self, text: str) -> Sequence[Unit]:
        """Return the units of exactly this name: with its title, or offices as they are called."""
        text = NUMBERED.sub("", text)
        title, rest = split_title(text)
        titled = self._called.get((title, rest), []) if title else []
        whole = self._called.get(("", folded(text)), [])
        return [*titled, *(unit for unit in whole if unit not in titled)]

    def meant(
        self, typed: str, kinds: Collection[UnitKind] = (), parent: UnitCode | None = None
    ) -> Meant:
        """Return the units that a text means: of this name, of a short form of it, or nearly so.

        They are of some kinds (none: all), and inside a parent.
        """

        def fits(unit: Unit) -> bool:
            right = not kinds or unit.kind in kinds
            return right and (parent is None or self._inside(unit, [parent]))

        words = words_of(NUMBERED.sub("", typed))
        if told := [word for word in words if word in AROUND_A_NAME]:
            words = [word for word in words if word not in told]
            typed = " ".join(words)
        named = self._exactly(typed, words) or self._in_place(words)
        exact = tuple(filter(fits, named))
        found = exact[:MOST] or self._near(self._corrected(words), fits)
        return Meant(found, sure=len(exact) == 1, exact=bool(exact))

    def _exactly(self, text: str, words: Sequence[str]) -> tuple[Unit, ...]:
        found = (*self.called(text), *self._written.get("".join(words), []))
        return tuple(dict.fromkeys(found))

    def _in_place(self, words: Sequence[str]) -> tuple[Unit, ...]:
        """Return the units of a name with the area around them: "dinas kesehatan kab kudus"."""
        for end in range(len(words) - 1, 0, -1):
            areas = self._areas(words, end)
            named = self._exactly(" ".join(words[:end]), words[:end]) if areas else ()
            if found := tuple(unit for unit in named if self._inside(unit, areas)):
                return found
        return ()

    def _areas(self, words: Sequence[str], start: int) -> frozenset[UnitCode]:
        """Return the areas that the words from a place on name: one word, or with its title."""
        if words[start] not in BEFORE_A_PLACE and len(words) - start > 1:
            return frozenset()
        named = self.called(" ".join(words[start:]))
        return frozenset(unit.code for unit in named if unit.kind in TITLES_OF)

    def _inside(self, unit: Unit, areas: Collection[UnitCode]) -> bool:
        above = set(within(unit.code, self._parents)) - {unit.code}
        return any(area in above for area in areas)

    def _corrected(self, words: list[str]) -> list[str]:
        """Return the words with the title at their beginning spelt right."""
        if len(words) < 2:  # noqa: PLR2004 - a title and a name
            return words
        titles = sorted({*TITLES.values(), *KINDS_OF_OFFICE})
        score, title = max(zip(self._closeness(words[0], titles), titles, strict=True))
        return [title, *words[1:]] if score >= NEAR else words

    def _near(self, words: list[str], fits: Callable[[Unit], bool]) -> tuple[Unit, ...]:
        """Return the units whose names are near, the nearest first; perhaps in an area named."""
        for end in range(1, len(words)):
            if words[end] in BEFORE_A_PLACE:
                return self._nearest(words[:end], fits, self._areas(words, end))
        found = self._nearest(words, fits, frozenset())
        areas = self._areas(words, len(words) - 1) if words[1:] and not found else None
        return self._nearest(words[:-1], fits, areas) if areas else found

    def _nearest(
        self, words: list[str], fits: Callable[[Unit], bool], areas: frozenset[UnitCode]
    ) -> tuple[Unit, ...]:
        title = words[0] if words and words[0] in TITLES.values() and words[1:] else ""
        typed = telling(words[1:] if title else words)
        units = [unit for unit in filter(fits, self._units) if not title or title in _titles(unit)]
        names = [_telling_name(unit) for unit in units]
        scores = self._closeness(typed, names)
        scored = [
            (max(score, PART if _is_part(typed, name) else 0), unit)
            for score, name, unit in zip(scores, names, units, strict=True)
            if not areas or self._inside(unit, areas)
        ]
        scored.sort(key=lambda each: (-each[0], each[1].name, each[1].code))
        best = scored[0][0] if scored else 0.0
        near = (unit for score, unit in scored if score >= max(NEAR, best - BEHIND))
        return tuple(near)[:MOST]


def begins_words(typed: str, unit: Unit) -> bool:
    """Tell whether each word that was typed begins a word of a unit's name."""
    named = words_of(unit.name)
    return all(any(part.startswith(word) for part in named) for word in words_of(typed))


def _names(unit: Unit) -> set[tuple[str, str]]:
    """Return a unit's names for comparison, with the titles of its kind and without."""
    title, rest = split_title(unit.name)
    titles = TITLES_OF.get(unit.kind, set())
    if title in titles:
        return {("", folded(unit.name)), ("", rest), (title, rest)}
    whole = folded(unit.name)
    return {("", whole), *((each, whole) for each in titles)}


def _in_full(unit: Unit) -> Iterator[str]:
    """Yield a name with its short forms in full, and its initials (DLH, BPKAD)."""
    words = words_of(unit.name)
    yield "".join(words)
    initials = "".join(word[0] for word in words)
    if unit.kind not in TITLES_OF and len(initials) >= SHORTEST_INITIALS:
        yield initials


def _titles(unit: Unit) -> set[str]:
    """Return the titles that a unit may be called with; an office has the one in its name."""
    return TITLES_OF.get(unit.kind, set()) | set(words_of(unit.name)[:1])


@lru_cache(maxsize=4096)
def _telling_name(unit: Unit) -> str:
    """Return a name without its title, once for all lines of a file that name nobody."""
    words = words_of(unit.name)
    return telling(words[1:] if words[1:] and words[0] in TITLES.values() else words)


def _is_part(typed: str, name: str) -> bool:
    """Tell whether a name has a word that begins so, or is all but the end of what was typed."""
    if len(typed) < SHORTEST_PART:
        return False
    return f" {typed}" in f" {name}" or typed.startswith(f"{name} ")
