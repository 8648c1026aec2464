"""Workers of a company, who have no NIP: on the company's own list, or by the name they typed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from census.boards.unit_names import Closeness
from census.errors import CensusError
from census.people.people import Employee, KeyedHash, KnownBy
from census.proofs.matching import NEAR, SHORTEST_NEAR
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


@dataclass(frozen=True, slots=True)
class SeenWorkers:
    """What a company's list means beside who is there already.

    ``near`` pairs a typed name with the almost equal one of the list that it is taken for;
    ``unlisted`` have joined by a name that the list has not, and are counted until taken off.
    """

    roster: tuple[Employee, ...]
    near: tuple[tuple[str, str], ...] = ()
    unlisted: tuple[Employee, ...] = ()

    @property
    def size(self) -> int:
        """How many employees are counted from then on."""
        return len(self.roster) + len(self.unlisted)


def seen_workers(
    lines: Sequence[WorkerLine],
    kept: Sequence[Employee],
    company: UnitCode,
    closeness: Closeness,
) -> SeenWorkers:
    """Return a company's list as a roster, with who of the typed names is on it and who is not.

    Somebody is recognised by the own number, else by a name that is there once on both sides; a
    typed name also by one that is almost the same, where only one is.
    """
    exact = employees_of(lines, kept, company)
    known = {each.nip for each in exact}
    typed = [each for each in kept if each.known_by is KnownBy.SELF and each.nip not in known]
    there = {each.nip for each in kept}
    new = [each for each in exact if each.nip not in there]
    meant = {each.nip: _nearest(each.name, typed, closeness) for each in new}
    twice = Counter(found.nip for found in meant.values() if found)
    same = {key: found for key, found in meant.items() if found and twice[found.nip] == 1}
    same = {key: found for key, found in same.items() if _nearest(found.name, new, closeness)}
    roster = tuple(
        replace(each, nip=same[each.nip].nip) if each.nip in same else each for each in exact
    )
    taken = {found.nip for found in same.values()}
    near = tuple((same[each.nip].name, each.name) for each in new if each.nip in same)
    return SeenWorkers(roster, near, tuple(each for each in typed if each.nip not in taken))


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


def worker_meant(
    workers: Sequence[Employee], typed: str, number: KeyedHash, closeness: Closeness
) -> Employee | None:
    """Return whose own number or name was typed; None where nobody's was.

    ``number`` is the hash of what was typed. A name of the list is also meant by one that is almost
    the same. Raises CensusError("worker-two") for a name that several have.
    """
    for each in workers:
        if each.own_number == number:
            return each
    named = [each for each in workers if _folded(each.name) == _folded(typed)]
    if len(named) > 1:
        raise CensusError("worker-two")
    listed = [each for each in workers if each.known_by is KnownBy.LIST]
    return named[0] if named else _nearest(typed, listed, closeness)


def parse_worker(text: str) -> str:
    """Return a typed name. Raises CensusError("worker-name")."""
    name = " ".join(text.split())
    if sum(map(str.isalpha, name)) < SHORTEST_NAME or len(name) > LONGEST_NAME:
        raise CensusError("worker-name", most=LONGEST_NAME)
    return name


def _nearest(name: str, others: Sequence[Employee], closeness: Closeness) -> Employee | None:
    """Return the only one of these with almost this name."""
    if len(_folded(name)) < SHORTEST_NEAR:
        return None
    scores = closeness(_folded(name), [_folded(each.name) for each in others])
    near = [each for score, each in zip(scores, others, strict=True) if score >= NEAR]
    return near[0] if len(near) == 1 else None


def _once(employees: Iterable[Employee]) -> dict[str, Employee]:
    known: dict[str, list[Employee]] = {}
    for each in employees:
        known.setdefault(_folded(each.name), []).append(each)
    return {name: found[0] for name, found in known.items() if len(found) == 1}


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
