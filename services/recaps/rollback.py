"""Rollback: published recaps are withdrawn, and their readers are told."""

from datetime import datetime

from census.errors import CensusError
from census.people.people import ChatId, Person
from census.people.permissions import Permission
from census.recaps.publication import Rollback, plan_rollback
from services.ports.unit_of_work import UnitOfWork
from services.recaps.corrections import readers_of, tell_readers
from services.recaps.staging import note_recap
from services.rules.actors import Actor, name_of, require
from services.rules.push_rules import PushRules


async def preview_return(
    uow: UnitOfWork, rules: PushRules, actor: Actor, *, at: datetime, to: int | None = None
) -> Rollback:
    """Return what going back to a recap, or (None) undoing the last publishing, would withdraw.

    Raises CensusError("not-allowed"), or as ``plan_rollback``.
    """
    require(actor, Permission.PUBLISH_RECAPS)
    plan = plan_rollback(await uow.snapshots.editions(), to)
    gone = [edition.snapshot for edition in plan.withdrawn]
    readers = await readers_of(uow, rules, gone, at=at, exclude=_chat_of(actor))
    return Rollback(plan.withdrawn, plan.after, notified=len(readers))


async def return_to(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    *,
    at: datetime,
    seen: int,
    to: int | None = None,
) -> Rollback:
    """Withdraw the newer recaps. Their readers hear that the data no longer counts.

    ``seen`` is the number of the newest recap in the preview. Raises CensusError("not-allowed"),
    ("recap-changed-meanwhile"), or as ``plan_rollback``.
    """
    require(actor, Permission.PUBLISH_RECAPS)
    await uow.snapshots.take_turn()
    plan = plan_rollback(await uow.snapshots.editions(), to)
    gone = [edition.snapshot for edition in plan.withdrawn]
    if gone[0].id != seen:
        raise CensusError("recap-changed-meanwhile")
    readers = await readers_of(uow, rules, gone, at=at, exclude=_chat_of(actor))
    for snapshot in gone:
        await uow.snapshots.withdraw(snapshot.id, at=at, by=name_of(actor))
        await note_recap(uow, "recap withdrawn", snapshot, actor, at)
    notified = await tell_readers(uow, rules, readers, gone[0], at=at)
    return Rollback(plan.withdrawn, plan.after, notified)


def _chat_of(actor: Actor) -> ChatId | None:
    return actor.chat if isinstance(actor, Person) else None
