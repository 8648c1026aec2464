"""The role of a fieldworker's chat: given with the list, changed and taken with it."""

from datetime import datetime, timedelta

from census.fieldwork.changes import FieldListTold
from census.fieldwork.workers import ROLE_OF, Fieldworker
from census.people.people import Grant, Person, Role
from census.push.delivery import Delivery, NewDelivery
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

FIELD_LIST_TOLD = ADMIN_NOTICE.keyed("field-list-told")
LIVES = timedelta(days=7)


async def grant_of(uow: UnitOfWork, worker: Fieldworker) -> Grant:
    """Return the role of a fieldworker's chat: for the district, in which the work may lie."""
    village = await uow.units.get(worker.village)
    return Grant(ROLE_OF[worker.role], village.parent if village else worker.village)


async def give(uow: UnitOfWork, worker: Fieldworker, *, by: str, at: datetime) -> None:
    """Give the role to the chat that joined."""
    if worker.chat is not None:
        grant = await grant_of(uow, worker)
        await uow.people.grant(worker.chat, grant, name=worker.name, by=by, at=at)


async def take(uow: UnitOfWork, worker: Fieldworker) -> None:
    """Take the role from the chat that joined."""
    if worker.chat is not None:
        await uow.people.revoke(worker.chat, await grant_of(uow, worker))


async def tell_of_list(
    uow: UnitOfWork,
    rules: PushRules,
    before: Fieldworker,
    *,
    released: bool = False,
    at: datetime,
) -> None:
    """Owe the news to a chat, at the next decent moment: of a new list, or of a badge ``released``.

    A badge is released for another phone of its owner.
    """
    if before.chat is None:
        return
    start, occasion = rules.decent(at), f"{FIELD_LIST_TOLD.key}:{at.isoformat()}"
    facts = {"before": ROLE_OF[before.role].value, "released": "yes" if released else ""}
    owed = NewDelivery(occasion, before.chat, FIELD_LIST_TOLD, start, start + LIVES, facts)
    await uow.deliveries.add([owed])


class FieldListComposer(Composer[FieldListTold]):
    """Says who somebody is by the newest list."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[FieldListTold]:
        """Say it as it stands when it is sent."""
        before = Role(delivery.facts["before"])
        now = await self._uow.fieldworkers.of_chat(person.chat)
        village = await self._uow.units.get(now.village) if now else None
        if now is not None and village is None:
            return Cancel("the village is gone")
        released = bool(delivery.facts["released"])
        if released and now is not None:
            return Cancel("joined again")
        return self._batch.say(FieldListTold(before, now, village, released), person)
