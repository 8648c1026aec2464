"""Workers of a company, who have no NIP: on the company's own list, or by the name they typed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from census.errors import CensusError
from census.people.people import Employee, KeyedHash, KnownBy
from census.units import Unit, UnitCode

SHORTEST_NAME, LONGEST_NAME = 3, 60


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """A line of a company's list. ``key`` is the hash of its own number, else of the name."""

    key: KeyedHash
    name: str
    own_number: KeyedHash | None = None
    position: str = ""


@dataclass(frozen=True, slots=True)
class CompanyView:
    """A company as its contact sees it: ``told`` employees, and who of them is ``there``."""

    company: Unit
    told: int
    listed: int
    there: tuple[Employee, ...]


@dataclass(frozen=True, slots=True)
class CompanyCount:
    """To a contact: how many of a company's ``size`` employees are done."""

    company: Unit
    finished: int
    size: int


def employees_of(
    lines: Sequence[WorkerLine], kept: Sequence[Employee], company: UnitCode
) -> tuple[Employee, ...]:
    """Return a company's list as a roster: who is there already keeps the key, and so the state.

    Somebody is recognised by the own number, else by a name that is there once on both sides.
    """
    by_number = {each.own_number: each for each in kept if each.own_number}
    by_name = _once(kept)
    twice = Counter(_folded(line.name) for line in lines)
    found = []
    for line in lines:
        before = by_number.get(line.own_number) if line.own_number else None
        same = by_name.get(_folded(line.name)) if twice[_folded(line.name)] == 1 else None
        if before is None and same and not (same.own_number and line.own_number):
            before = same
        found.append(
            Employee(
                before.nip if before else line.key,
                line.name,
                company,
                position=line.position,
                known_by=KnownBy.LIST,
                own_number=line.own_number,
            )
        )
    return tuple(found)


def worker_meant(workers: Sequence[Employee], typed: str, number: KeyedHash) -> Employee | None:
    """Return whose own number or name was typed; None where nobody's was.

    ``number`` is the hash of what was typed. Raises CensusError("worker-two") for a name that
    several have.
    """
    for each in workers:
        if each.own_number == number:
            return each
    named = [each for each in workers if _folded(each.name) == _folded(typed)]
    if len(named) > 1:
        raise CensusError("worker-two")
    return named[0] if named else None


def parse_worker(text: str) -> str:
    """Return a typed name. Raises CensusError("worker-name")."""
    name = " ".join(text.split())
    if sum(map(str.isalpha, name)) < SHORTEST_NAME or len(name) > LONGEST_NAME:
        raise CensusError("worker-name", most=LONGEST_NAME)
    return name


def _once(employees: Iterable[Employee]) -> dict[str, Employee]:
    known: dict[str, list[Employee]] = {}
    for each in employees:
        known.setdefault(_folded(each.name), []).append(each)
    return {name: found[0] for name, found in known.items() if len(found) == 1}


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
