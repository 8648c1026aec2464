"""What residents say of visits."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, func, insert, or_, select, update

from census.fieldwork.following.left import Said
from census.fieldwork.visit_words import VisitOutcome, VisitWord, VisitWordKind, WaitingIn
from census.people.people import ChatId, Role
from census.people.submission import SubmissionState
from census.units import UnitCode
from storage.engine.repository import Repository, value_of
from storage.fieldwork.blocks import inside
from storage.people.states import STATES_ALONE, furthest_state, with_states
from storage.tables.fieldwork import visit_words
from storage.tables.people.people import grants, people

_w = visit_words.c
_MISSED, _ASKED = _w.kind == VisitWordKind.MISSED, _w.kind == VisitWordKind.ASKED
_DENIED = and_(_ASKED, _w.real.is_(False))
_WAITS = and_(_w.closed_at.is_(None), or_(_MISSED, _DENIED))
_WAITING = (
    select(_w.village, _w.kind, func.count().label("many"))
    .where(_WAITS)
    .group_by(_w.village, _w.kind)
)
_SAID = (
    select(people.c.unit, *STATES_ALONE, func.count().label("all"))
    .select_from(
        with_states(
            people, chat=people.c.chat, household=people.c.household, employee=people.c.employee
        )
    )
    .where(people.c.unit.is_not(None), people.c.consented_at.is_not(None))
    .group_by(people.c.unit, *STATES_ALONE)
)


class StoredVisitWords(Repository):
    """The port ``VisitWords``."""

    async def add(
        self, chat: ChatId, village: UnitCode, kind: VisitWordKind, *, at: datetime
    ) -> int:
        """Store a word or a question; return its number."""
        row = {"chat": chat, "village": village, "kind": kind, "at": at}
        new = insert(visit_words).values(row).returning(_w.number)
        number: int = await self._transaction.value(new)
        return number

    async def get(self, number: int) -> VisitWord | None:
        """Return one."""
        return await self._one(_w.number == number)

    async def newest_of(self, chat: ChatId, kind: VisitWordKind) -> VisitWord | None:
        """Return the newest one of a kind of a resident."""
        return await self._one(and_(_w.chat == chat, _w.kind == kind))

    async def answer(self, number: int, *, real: bool) -> bool:
        """Store what somebody says who was asked; False where they have answered."""
        asked = update(visit_words).where(_w.number == number, _ASKED, _w.real.is_(None))
        return await self._transaction.change(asked.values(real=real)) > 0

    async def take_back(self, chat: ChatId) -> bool:
        """Remove that nobody came to a resident who waits; False where nothing waits."""
        waits = delete(visit_words).where(_w.chat == chat, _MISSED, _w.closed_at.is_(None))
        return await self._transaction.change(waits) > 0

    async def waiting(self) -> Mapping[UnitCode, WaitingIn]:
        """Return how many wait in each village where somebody does."""
        found: dict[UnitCode, dict[VisitWordKind, int]] = {}
        for row in await self._transaction.all(_WAITING):
            found.setdefault(row.village, {})[row.kind] = row.many
        return {
            village: WaitingIn(
                counts.get(VisitWordKind.MISSED, 0), counts.get(VisitWordKind.ASKED, 0)
            )
            for village, counts in found.items()
        }

    async def waiting_since(self, village: UnitCode) -> datetime | None:
        """Return since when the last one waits in a village; None where nobody does."""
        newest = select(_w.at).where(_WAITS, _w.village == village).order_by(_w.number.desc())
        row = await self._transaction.first(newest.limit(1))
        return row.at if row is not None else None

    async def close(self, village: UnitCode, *, at: datetime) -> Sequence[ChatId]:
        """Record that a village has its answer; return who waited, each once."""
        here = and_(_WAITS, _w.village == village)
        waited = await self._transaction.all(select(_w.chat).where(here).order_by(_w.number))
        await self._transaction.run(update(visit_words).where(here).values(closed_at=at))
        return tuple(dict.fromkeys(row.chat for row in waited))

    async def outcome(self, area: UnitCode | None = None) -> VisitOutcome:
        """Return how many were asked in an area (None: in all), and what they said."""
        counted = select(_w.real, func.count().label("many")).where(_ASKED).group_by(_w.real)
        if area is not None:
            counted = counted.where(inside(_w.village, area))
        said = {row.real: row.many for row in await self._transaction.all(counted)}
        return VisitOutcome(sum(said.values()), said.get(True, 0), said.get(False, 0))

    async def residents_of(self, village: UnitCode) -> Sequence[ChatId]:
        """Return the residents of a village who may be asked: reachable, and wanting reminders."""
        lives = exists().where(grants.c.chat == people.c.chat, grants.c.role == Role.RESIDENT)
        query = select(people.c.chat).where(
            people.c.unit == village,
            people.c.reachable,
            people.c.reminders,
            people.c.consented_at.is_not(None),
            lives,
        )
        rows = await self._transaction.all(query.order_by(people.c.chat))
        return tuple(row.chat for row in rows)

    async def said(self) -> Mapping[UnitCode, Said]:
        """Return by village how many residents cannot take part online, or say that it is done."""
        found: dict[UnitCode, Said] = {}
        for row in await self._transaction.all(_SAID):
            state = furthest_state(row)
            cannot = row.all if state is SubmissionState.CANNOT_ONLINE else 0
            claimed = row.all if state is SubmissionState.CLAIMED else 0
            if cannot or claimed:
                found[row.unit] = found.get(row.unit, Said()) + Said(cannot, claimed)
        return found

    async def _one(self, which: ColumnElement[bool]) -> VisitWord | None:
        newest = select(visit_words).where(which).order_by(_w.number.desc()).limit(1)
        row: Row[Any] | None = await self._transaction.first(newest)
        return value_of(VisitWord, row) if row is not None else None
