"""The codes with which fieldworkers join: made once, handed out on paper, kept as hashes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from secrets import randbelow

from census.errors import CensusError
from census.fieldwork.workers import Badge, Fieldworker
from census.people.people import KeyedHash
from census.people.permissions import Permission
from services.fieldwork.entering import roles
from services.fieldwork.entering.joining import HashOf
from services.fieldwork.known import worker_with
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, note, require
from services.rules.push_rules import PushRules

DIGITS = 8
MadeCodes = Sequence[tuple[Fieldworker, str]]
"""Fieldworkers with the codes that were made for them, which nobody can read again."""


async def make_codes(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    hash_of: HashOf,
    badges: Sequence[Badge] = (),
    *,
    at: datetime,
) -> MadeCodes:
    """Make codes for these badges, or (for none) for all that have neither a code nor a chat.

    A new code frees the badge from the chat that joined with it, which is told: so somebody with a
    new phone gets in. Raises CensusError: ("not-allowed"), ("fieldwork-badge-unknown"),
    ("fieldwork-no-workers") while the list is empty.
    """
    require(actor, Permission.PLAN_FIELDWORK)
    chosen = await _named(uow, badges) if badges else await _without(uow)
    for worker in chosen:
        if worker.chat is not None:
            await roles.take(uow, worker)
            await uow.fieldworkers.leave(worker.badge)
            await roles.tell_of_list(uow, rules, worker, released=True, at=at)
    made = {worker.badge: _code() for worker in chosen}
    await uow.fieldworkers.give_codes(_hashed(made, hash_of))
    if made:
        await note(uow, actor, "fieldworker codes made", {"count": len(made)}, at=at)
    return [(replace(worker, chat=None), made[worker.badge]) for worker in chosen]


async def _named(uow: UnitOfWork, badges: Sequence[Badge]) -> Sequence[Fieldworker]:
    found = [await worker_with(uow, badge) for badge in badges]
    return list({worker.badge: worker for worker in found}.values())


async def _without(uow: UnitOfWork) -> Sequence[Fieldworker]:
    listed = await uow.fieldworkers.listed()
    if not listed:
        raise CensusError("fieldwork-no-workers")
    outside = [worker for worker in listed if worker.chat is None]
    return [each for each in outside if await uow.fieldworkers.code_of(each.badge) is None]


def _hashed(made: Mapping[Badge, str], hash_of: HashOf) -> Mapping[Badge, KeyedHash]:
    return {badge: hash_of(code) for badge, code in made.items()}


def _code() -> str:
    """Return a code as people type it: 4821-7730."""
    digits = f"{randbelow(10**DIGITS):0{DIGITS}d}"
    return f"{digits[: DIGITS // 2]}-{digits[DIGITS // 2 :]}"
