"""People who talk to the bot in private, their roles and the steps they have done."""

from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, Unpack

from sqlalchemy import Row, Select, Text, bindparam, cast, delete, exists, func, literal, select

from census.definition import PhaseId, StepId
from census.people.people import ChatId, Choices, Grant, Person, Role
from census.push.kinds import MessageKinds
from census.units import UnitCode
from storage.engine.batch import add_one, some_of
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository
from storage.engine.transaction import Transaction
from storage.people.erasing import erase_people
from storage.people.states import STATES, furthest_of, with_states
from storage.tables.columns import Moment
from storage.tables.people.people import grants, journey_steps, people
from storage.tables.push import deliveries

WHOLE_REGENCY = ""

KEPT = tuple(field.name for field in fields(Person) if field.name in people.c)
"""The columns of a person. State and roles are joined when a person is read."""
_UP_TO_STATE = [field.name for field in fields(Person)].index("state")
"""The first columns are the first fields; state, its moment, and the other columns follow."""

# Roles and units alternate: one query returns a person with all roles.
_HELD = (
    select(func.aggregate_strings(cast(grants.c.role, Text) + "\n" + grants.c.unit, "\n"))
    .where(grants.c.chat == people.c.chat)
    .scalar_subquery()
)
PEOPLE = select(*(people.c[name] for name in KEPT), _HELD.label("held"), *STATES).select_from(
    with_states(
        people, chat=people.c.chat, household=people.c.household, employee=people.c.employee
    )
)
_PERSON = PEOPLE.where(people.c.chat == bindparam("chat"))
# Where a page begins is said of each table: a plan that merges them would else read the others from
# their beginning for each page.
_PAGE = (
    PEOPLE.where(
        people.c.chat > bindparam("after"),
        people.c.reachable,
        people.c.reminders,
        exists().where(
            grants.c.chat == people.c.chat,
            grants.c.chat > bindparam("after"),
            grants.c.role == bindparam("role"),
        ),
    )
    .order_by(people.c.chat)
    .limit(bindparam("size"))
)
_PAGE_WITHOUT = _PAGE.where(
    ~exists().where(
        deliveries.c.chat == people.c.chat,
        deliveries.c.chat > bindparam("after"),
        deliveries.c.occasion == bindparam("without"),
    )
)
_RESTING = (
    select(journey_steps.c.chat)
    .where(journey_steps.c.phase == bindparam("phase"), journey_steps.c.at >= bindparam("since"))
    .group_by(journey_steps.c.chat)
    .having(func.max(journey_steps.c.at) < bindparam("until", type_=Moment()))
    .order_by(journey_steps.c.chat)
)
# What is written are the columns that a change names.
_CHANGED = (
    people.update()
    .where(people.c.chat == bindparam("whose"))
    .returning(*(people.c[name] for name in KEPT))
)
_DONE = select(journey_steps.c.step).where(
    journey_steps.c.chat == bindparam("chat"), journey_steps.c.phase == bindparam("phase")
)
_DONE_BY_ALL = select(journey_steps.c.chat, journey_steps.c.step).where(
    journey_steps.c.phase == bindparam("phase")
)
_ROLES = frozenset(Role)
NOTED_BY_THE_WAY = {"reachable", "seen_at"}
"""What an update changes whatever it says."""
_BEFORE_ALL = -(2**63)


class StoredPeople:
    """The port ``People``."""

    def __init__(
        self, transaction: Transaction, kinds: MessageKinds, in_hand: UpdateInHand
    ) -> None:
        self._transaction, self._kinds, self._in_hand = transaction, kinds, in_hand

    async def get(self, chat: ChatId) -> Person | None:
        """Return a person, with the furthest known state and all roles."""
        row = await self._transaction.first(_PERSON, {"chat": chat})
        return self.person_of(row) if row is not None else None

    async def get_all(self, chats: Sequence[ChatId]) -> Mapping[ChatId, Person]:
        """Return many people by chat; chats of nobody are left out."""
        rows = await self._transaction.all(
            *some_of(self._transaction, PEOPLE, people.c.chat, chats)
        )
        return {row.chat: self.person_of(row) for row in rows}

    async def add(self, chat: ChatId, *, at: datetime) -> Person:
        """Add a person who wrote for the first time. An existing person stays as they are."""
        fresh = {name: getattr(Person(chat), name) for name in KEPT}
        new = await add_one(self._transaction, people, {**fresh, "added_at": at, "seen_at": at})
        known = None if new else await self.get(chat)
        return known or Person(chat, seen_at=at)

    async def change(self, person: Person, **changes: Unpack[Choices]) -> Person:
        """Write these columns and no others; return the person with all columns as they are now.

        Changes of others since the person was read stay. An erased person stays erased.
        """
        self._in_hand.sets(*changes.keys() - NOTED_BY_THE_WAY, of=person.chat)
        row = await self._transaction.first(_CHANGED, {**changes, "whose": person.chat})
        kept = changes if row is None else dict(zip(KEPT, row, strict=True))
        return replace(person, **kept)

    async def grant(
        self,
        chat: ChatId,
        grant: Grant,
        *,
        name: str = "",
        by: str = "",
        at: datetime | None = None,
    ) -> None:
        """Give a role; giving it twice changes nothing."""
        row = {"chat": chat, "role": grant.role, "unit": grant.unit or WHOLE_REGENCY}
        await add_one(
            self._transaction, grants, {**row, "name": name, "given_by": by, "given_at": at}
        )

    async def revoke(self, chat: ChatId, grant: Grant) -> None:
        """Take a role away; taking one that is not there changes nothing."""
        await self._transaction.run(
            delete(grants).where(
                grants.c.chat == chat,
                grants.c.role == grant.role,
                grants.c.unit == (grant.unit or WHOLE_REGENCY),
            )
        )

    async def holders(
        self, role: Role, unit: UnitCode | None = None, *, also_unreachable: bool = False
    ) -> Sequence[ChatId]:
        """Return who holds a role for a unit (None: for any); by default only reachable chats."""
        query = _holders(of_unit=unit is not None, also_unreachable=also_unreachable)
        held = {"role": role} if unit is None else {"role": role, "unit": unit}
        return [row.chat for row in await self._transaction.all(query, held)]

    async def pages(
        self, role: Role, *, size: int = 1000, without: str = ""
    ) -> AsyncIterator[Sequence[Person]]:
        """Yield pages of all reachable holders of a role who agreed to reminders.

        Who has a delivery of the occasion ``without`` is left out, and people whose state this
        release cannot read: nobody is urged by guessing. Each page is a query of its own, so the
        unit of work may commit between two.
        """
        page, asked = _PAGE, {"after": _BEFORE_ALL, "role": role, "size": size}
        if without:
            page, asked = _PAGE_WITHOUT, {**asked, "without": without}
        while True:
            rows = await self._transaction.all(page, asked)
            if not rows:
                return
            asked = {**asked, "after": rows[-1].chat}
            yield [self.person_of(row) for row in rows if not self._transaction.is_foreign(row)]

    def person_of(self, row: Row[Any]) -> Person:
        """Return the person of a row that begins with the columns of ``PEOPLE``."""
        state, since = furthest_of(row)
        kept: list[Any] = list(row[: len(KEPT)])
        kept[_UP_TO_STATE:_UP_TO_STATE] = state, since
        kept.append(self._grants(row.held))
        return Person(*kept)

    def _grants(self, held: str | None) -> tuple[Grant, ...]:
        """Read a person's roles. A role of a newer release gives nothing here."""
        known, foreign = _roles_in(held or "")
        for role in foreign:
            self._transaction.set_aside("role", role)
        return known

    async def erase(self, *chats: ChatId) -> None:
        """Forget people with all that hangs on the chats; the audit keeps no number of them."""
        await erase_people(self._transaction, chats, self._kinds.naming_people)


@lru_cache(maxsize=10_000)
def _roles_in(held: str) -> tuple[tuple[Grant, ...], tuple[str, ...]]:
    """Return the roles in a text of ``_HELD``, which thousands share, and those not known here."""
    words = held.split("\n") if held else []
    pairs = sorted(zip(words[::2], words[1::2], strict=True))
    known = (Grant(Role(role), UnitCode(unit) or None) for role, unit in pairs if role in _ROLES)
    return tuple(known), tuple(role for role, _ in pairs if role not in _ROLES)


@cache
def _holders(*, of_unit: bool, also_unreachable: bool) -> Select[tuple[Any]]:
    query = select(people.c.chat).distinct().join(grants, grants.c.chat == people.c.chat)
    query = query.where(grants.c.role == bindparam("role")).order_by(people.c.chat)
    if not also_unreachable:
        query = query.where(people.c.reachable)
    if of_unit:
        query = query.where(grants.c.unit.in_([literal(WHOLE_REGENCY), bindparam("unit")]))
    return query


class StoredJourneys(Repository):
    """The port ``Journeys``."""

    async def done(self, chat: ChatId, phase: PhaseId) -> frozenset[StepId]:
        """Return the ids of the steps done in a phase."""
        rows = await self._transaction.all(_DONE, {"chat": chat, "phase": phase})
        return frozenset(row.step for row in rows)

    async def done_by_all(
        self, chats: Sequence[ChatId], phase: PhaseId
    ) -> Mapping[ChatId, frozenset[StepId]]:
        """Return the same for many chats; chats without steps are left out."""
        query, listed = some_of(self._transaction, _DONE_BY_ALL, journey_steps.c.chat, chats)
        done: defaultdict[ChatId, set[StepId]] = defaultdict(set)
        for row in await self._transaction.all(query, {**listed, "phase": phase}):
            done[row.chat].add(row.step)
        return {chat: frozenset(steps) for chat, steps in done.items()}

    async def resting(
        self, phase: PhaseId, *, since: datetime, until: datetime
    ) -> Sequence[ChatId]:
        """Return the chats whose newest step was done from ``since`` on and before ``until``."""
        times = {"phase": phase, "since": since, "until": until}
        return [row.chat for row in await self._transaction.all(_RESTING, times)]

    async def mark(self, chat: ChatId, phase: PhaseId, step: StepId, *, at: datetime) -> bool:
        """Record a step as done; False when it was before."""
        row = {"chat": chat, "phase": phase, "step": step, "at": at}
        return await add_one(self._transaction, journey_steps, row)
