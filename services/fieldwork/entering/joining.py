"""Fieldworkers join by badge and code, or by badge where an invitation gave the role; and leave."""

from collections.abc import Callable, Iterator
from datetime import datetime

from census.errors import CensusError
from census.fieldwork.workers import ROLE_OF, Badge, Fieldworker
from census.people.people import KeyedHash, Person
from census.units import Unit, lies_in
from services.fieldwork.entering import roles
from services.fieldwork.known import worker_of
from services.fieldwork.telling_work import tell_work
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import name_of, note
from services.rules.attempts import AttemptLimits, count_attempt, require_patience

FIELD_JOIN = "field-join"
MOST_TYPED = 100

HashOf = Callable[[str], KeyedHash]
WorkerPlace = tuple[Fieldworker, Unit]
"""A fieldworker with the home village."""


async def place_of_worker(uow: UnitOfWork, person: Person) -> WorkerPlace | None:
    """Return who a chat is in the field work; None for who has not joined."""
    worker = await uow.fieldworkers.of_chat(person.chat)
    return await _placed(uow, worker) if worker else None


async def before_asking(
    uow: UnitOfWork, person: Person, limits: AttemptLimits, *, at: datetime
) -> None:
    """Refuse who has tried too often. Raises as ``require_patience``, or ("consent-first")."""
    if person.consented_at is None:
        raise CensusError("consent-first")
    await require_patience(uow, FIELD_JOIN, person, limits, at=at)


async def join(
    uow: UnitOfWork,
    person: Person,
    typed: str,
    hash_of: HashOf,
    limits: AttemptLimits,
    *,
    at: datetime,
) -> tuple[Person, WorkerPlace]:
    """Connect a chat with the badge that it typed, and give the role. A try counts when it fails.

    Where the work is allocated already, they hear theirs. Without a code the badge is enough for
    somebody to whom the role was given for the badge's home village. Raises CensusError:
    ("consent-first"), ("fieldwork-code-wrong"), which does not tell whether there is such a badge,
    ("fieldwork-badge-taken"), or as ``count_attempt``.
    """
    if person.consented_at is None:
        raise CensusError("consent-first")
    await count_attempt(uow, FIELD_JOIN, person, limits, at=at)
    worker = await _meant(uow, person, typed, hash_of)
    if worker is None:
        raise CensusError("fieldwork-code-wrong")
    other = await uow.fieldworkers.of_chat(person.chat)
    if not await uow.fieldworkers.join(worker.badge, person.chat):
        raise CensusError("fieldwork-badge-taken")
    if other is not None and other.badge != worker.badge:
        await roles.take(uow, other)
    joined = await uow.fieldworkers.of_chat(person.chat) or worker
    await roles.give(uow, joined, by=name_of(person), at=at)
    await note(uow, person, "fieldworker joined", {"unit": worker.village}, at=at)
    await tell_work(uow, [worker.badge], at=at)
    return await uow.people.get(person.chat) or person, await _placed(uow, joined)


async def leave(uow: UnitOfWork, person: Person, *, at: datetime) -> Person:
    """Part a chat from its badge; the role goes with it. Raises as ``worker_of``."""
    worker = await worker_of(uow, person.chat)
    await roles.take(uow, worker)
    await uow.fieldworkers.leave(worker.badge)
    await note(uow, person, "fieldworker left", {"unit": worker.village}, at=at)
    return await uow.people.get(person.chat) or person


async def _meant(
    uow: UnitOfWork, person: Person, typed: str, hash_of: HashOf
) -> Fieldworker | None:
    """Return the fieldworker of a badge that the person may join with."""
    for badge, code in _readings(typed[:MOST_TYPED]):
        worker = await uow.fieldworkers.get(badge)
        if worker is None:
            continue
        kept = await uow.fieldworkers.code_of(badge)
        if (kept is not None and code and hash_of(code) == kept) or (
            not code and _is_invited(person, worker)
        ):
            return worker
    return None


def _readings(typed: str) -> Iterator[tuple[Badge, str]]:
    """Yield badge and code as they may be meant: the code may have a gap, the badge small letters.

    "P-0012 4821 7730" is a badge with a code of two words.
    """
    words = typed.split()
    for size in range(len(words), max(len(words) - 3, 0), -1):
        for badge in dict.fromkeys((" ".join(words[:size]), " ".join(words[:size]).upper())):
            yield Badge(badge), "".join(words[size:])


def _is_invited(person: Person, worker: Fieldworker) -> bool:
    return any(
        grant.role is ROLE_OF[worker.role]
        and (grant.unit is None or lies_in(worker.village, grant.unit))
        for grant in person.grants
    )


async def _placed(uow: UnitOfWork, worker: Fieldworker) -> WorkerPlace:
    village = await uow.units.get(worker.village)
    if village is None:
        raise CensusError("unit-unknown", typed=worker.village)
    return worker, village
