"""What heads, and those who ask for a NIP, are told unasked: facts only, gathered at sending."""

from dataclasses import dataclass
from enum import StrEnum

from census.boards.board import Board
from census.boards.standing import Standing
from census.definition import Phase
from census.people.people import Employee
from census.people.speakers import Speaker
from census.units import Target, Unit


@dataclass(frozen=True, slots=True)
class UnitNews:
    """What is new of one unit since its head last heard.

    ``before`` is the rank they heard; None when the unit was not ranked then. ``crossed`` are the
    targets reached since, ``final`` the phase whose last data this is; ``again``: the head was told
    its last data before, and it has changed.
    """

    board: Board
    standing: Standing
    before: int | None
    crossed: tuple[Target, ...] = ()
    final: Phase | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class HeadDigest:
    """To a head, once a day at most: all that is new of the units they lead."""

    news: tuple[UnitNews, ...]


@dataclass(frozen=True, slots=True)
class HeadThanks:
    """To an employee who has finished: thanks of the head ``by``, perhaps in own ``words``.

    ``board`` is the one that ranks the office, None without fresh data.
    """

    office: Unit
    by: Speaker
    words: str
    board: Board | None


class ReleaseEnd(StrEnum):
    """What is told of a NIP that was asked for: to who asked, and (TAKEN) to who had it."""

    RELEASED = "released"
    DECLINED = "declined"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class ReleaseAsked:
    """To who decides: somebody says that a NIP is theirs, and held by their account of old.

    ``number`` is that of the delivery, which the buttons carry.
    """

    number: int
    employee: Employee
    office: Unit


@dataclass(frozen=True, slots=True)
class ReleaseTold:
    """How it was decided."""

    end: ReleaseEnd
    employee: Employee
    office: Unit


@dataclass(frozen=True, slots=True)
class RosterTold:
    """To somebody whose line a new roster has changed; ``after`` is None where it is gone.

    ``led`` tells whether they led the office before, ``leads`` whether they lead the new one. With
    the same office before and after they are back on the roster, or only that has changed.
    """

    before: Unit
    after: Unit | None
    led: bool
    leads: bool
