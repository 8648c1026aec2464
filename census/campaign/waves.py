"""Waves: groups of people who begin one after the other.

A wave opens on a day, or when the wave before has reached the gate: a share that has finished.
People who belong to no wave are never held back.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from census.people.people import Role
from census.units import UnitCode, UnitKind

Place = tuple[Role, UnitCode | None]
"""A role that a person holds, and its unit."""


@dataclass(frozen=True, slots=True)
class Wave:
    """People who begin together: holders of ``roles``, everywhere or in some units.

    Those units are all of ``kinds`` and the single ``units``, where any are named. ``opens_on`` is
    its day, ``gate`` the finished share of the wave before. With both, the first one opens it.
    """

    name: str
    roles: tuple[Role, ...]
    kinds: frozenset[UnitKind] = frozenset()
    opens_on: date | None = None
    gate: Fraction | None = None
    units: frozenset[UnitCode] = frozenset()

    @property
    def everywhere(self) -> bool:
        """Whether the role alone decides who belongs to it."""
        return not self.kinds and not self.units


@dataclass(frozen=True, slots=True)
class Progress:
    """How many people belong to a wave, and how many of them have finished.

    For ``by_recap`` offices a recap gives the share, because their names are not complete.
    """

    people: int = 0
    finished: int | Fraction = 0
    by_recap: int = 0

    @property
    def share(self) -> Fraction | None:
        """The share that has finished; None without people."""
        return Fraction(self.finished, self.people) if self.people else None


def in_a_row(waves: Iterable[Wave]) -> tuple[Wave, ...]:
    """Check the order and the names of waves, and return them.

    Raises ValueError with a text for the person who writes the settings.
    """
    ordered = tuple(waves)
    names = [wave.name for wave in ordered]
    for wave in ordered:
        if names.count(wave.name) > 1:
            raise ValueError(f"a name for each wave, {wave.name} is here twice")
        if not wave.everywhere and set(wave.roles) == {Role.RESIDENT}:
            raise ValueError(f"no units for {wave.name}: residents stand in no workplace")
    if ordered and ordered[0].gate is not None:
        raise ValueError(f"no gate for {ordered[0].name}: there is no wave before it")
    for _, later in pairwise(ordered):
        if later.gate is None and later.opens_on is None:
            raise ValueError(f"opens_on or gate for {later.name}, or it waits for nothing")
    return ordered


def wave_of(
    places: Collection[Place], waves: Sequence[Wave], kinds: Mapping[UnitCode, UnitKind]
) -> Wave | None:
    """Return the first wave that a person belongs to; ``kinds`` has the kind of each unit."""
    for wave in waves:
        for role, unit in places:
            if role in wave.roles and _lies_in(unit, wave, kinds):
                return wave
    return None


def open_waves(
    waves: Sequence[Wave],
    progress: Mapping[str, Progress],
    *,
    today: date,
    opened: Collection[str] = (),
) -> tuple[Wave, ...]:
    """Return the waves that are open on a day. Waves in ``opened`` (by name) stay open."""
    found: list[Wave] = []
    before: Wave | None = None
    for wave in waves:
        first = before is None and wave.opens_on is None
        gated = before in found and _is_reached(wave.gate, before, progress)
        if wave.name in opened or first or gated or _has_come(wave.opens_on, today):
            found.append(wave)
        before = wave
    return tuple(found)


def _lies_in(unit: UnitCode | None, wave: Wave, kinds: Mapping[UnitCode, UnitKind]) -> bool:
    if wave.everywhere:
        return True
    return unit is not None and (unit in wave.units or kinds.get(unit) in wave.kinds)


def _has_come(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def _is_reached(
    gate: Fraction | None, before: Wave | None, progress: Mapping[str, Progress]
) -> bool:
    share = progress.get(before.name, Progress()).share if before is not None else None
    return gate is not None and share is not None and share >= gate
