"""Rehearsing: what is heard while a copy of the deployment lives through the days to come."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from census.people.people import DUTIES, LEADERS, ChatId, Role
from census.people.permissions import Permission
from census.push.rehearsal import (
    Example,
    Gaps,
    HeldBack,
    Leaving,
    Rehearsal,
    days_ahead,
    fullest_hour,
    moved_occasions,
    tally,
)
from census.units import WORKPLACES, Unit
from services.boards.composing import BOARD
from services.fieldwork.leading.boards import FIELD_BOARD
from services.ports.unit_of_work import UnitOfWork
from services.push.events import EventKind, PushEvent
from services.rules.actors import Actor, require
from services.rules.push_rules import PushRules

Rehearse = Callable[[datetime, datetime], Awaitable[Rehearsal]]
"""Rehearses the time between two moments, in which nothing is sent."""

GROUP = "group"
BOARDS = frozenset({BOARD.name, FIELD_BOARD.name})
_HELD = (EventKind.POSTPONED, EventKind.CANCELLED, EventKind.EXPIRED)


def require_rehearsal(actor: Actor) -> None:
    """Check that an actor may rehearse. Raises CensusError("not-allowed")."""
    require(actor, Permission.SEE_DELIVERIES)


class Notebook:
    """Keeps what leaves and what is held back. ``hear`` is the report of sender and schedule.

    Only what happens from ``begin`` on is kept. ``roles`` are the chats that can be written to
    unasked, with the strongest role of each.
    """

    def __init__(self, begin: datetime, roles: Mapping[ChatId, Role]) -> None:
        self._begin, self.roles = begin, roles
        self._leaving: list[Leaving] = []
        self._held: list[HeldBack] = []
        self._troubles: Counter[str] = Counter()
        self._examples: dict[tuple[str, str], Example] = {}

    def hear(self, event: PushEvent) -> None:
        """Note an event."""
        if event.at < self._begin:
            return
        kind, reason = getattr(event.delivery, "name", ""), str(event.facts.get("reason", ""))
        if event.kind is EventKind.SENT and event.chat is not None:
            self._leaving.append(Leaving(event.at, event.chat, kind))
        elif event.kind in _HELD:
            until = str(event.facts.get("until", ""))
            self._held.append(
                HeldBack(kind, reason, datetime.fromisoformat(until) if until else None)
            )
        elif event.kind in {EventKind.FAILED, EventKind.JOB_FAILED}:
            self._troubles[f"{event.facts.get('job', kind)}: {reason}"] += 1

    def wants(self, chat: ChatId, kind: str, at: datetime) -> bool:
        """Tell whether this is the first message of its kind to a role."""
        return at >= self._begin and (self._role(chat), kind) not in self._examples

    def show(self, chat: ChatId, kind: str, at: datetime, text: str) -> None:
        """Keep a message in words."""
        role = self._role(chat)
        self._examples[role, kind] = Example(role, kind, at, text)

    def rehearsal(
        self, rules: PushRules, end: datetime, *, per_second: float, gaps: Gaps
    ) -> Rehearsal:
        """Add everything up. ``per_second`` is the pace of push."""
        zone = rules.census.zone
        return Rehearsal(
            begin=self._begin,
            end=end,
            people=len(self.roles),
            days=days_ahead(self._leaving, self._begin, end, zone),
            moved=tally(self._held, moved=True),
            dropped=tally(self._held, moved=False),
            occasions=moved_occasions(rules.census, rules.quiet, self._begin, end),
            fullest=fullest_hour(self._leaving, zone, per_second=per_second),
            examples=tuple(sorted(self._examples.values(), key=lambda each: each.at)),
            gaps=gaps,
            troubles=dict(self._troubles),
        )

    def with_boards(self) -> frozenset[ChatId]:
        """Return the groups that got a board."""
        return frozenset(each.chat for each in self._leaving if each.kind in BOARDS)

    def _role(self, chat: ChatId) -> str:
        return GROUP if chat < 0 else str(self.roles.get(chat, Role.RESIDENT))


async def roles_of_chats(uow: UnitOfWork) -> Mapping[ChatId, Role]:
    """Return the strongest role of everybody who can be reached."""
    weakest_first = (Role.RESIDENT, Role.EMPLOYEE, *reversed(DUTIES))
    return {chat: role for role in weakest_first for chat in await uow.people.holders(role)}


async def find_gaps(uow: UnitOfWork, with_boards: frozenset[ChatId]) -> Gaps:
    """Return the units of groups that got no board, and the offices that nobody leads here."""
    silent = {each.unit for each in await uow.groups.all() if each.chat not in with_boards}
    groups = [await uow.units.get(code) for code in sorted(silent)]
    offices = [unit for kind in WORKPLACES for unit in await uow.units.within(kind)]
    return Gaps(
        tuple(unit for unit in groups if unit is not None),
        tuple([unit for unit in offices if not await _is_led(uow, unit)]),
    )


async def _is_led(uow: UnitOfWork, office: Unit) -> bool:
    for role in LEADERS:
        if await uow.people.holders(role, office.code):
            return True
    return False
