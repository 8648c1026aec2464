"""Broadcasts, and their deliveries in the outbox."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, func, literal_column, select, update

from census.broadcasts.audience import Audience, Completion
from census.broadcasts.broadcast import WITHDRAWN, Broadcast, BroadcastState, BroadcastTally
from census.people.people import ChatId, Role
from census.push.delivery import DeliveryState
from census.units import UnitCode
from services.broadcasts.composing import BROADCAST
from services.ports.broadcasts import Reach
from storage.campaign.audiences import people_of
from storage.engine.repository import Repository
from storage.tables.columns import one_of
from storage.tables.people.people import people
from storage.tables.push import broadcasts, deliveries

_NAMES = {
    DeliveryState.PENDING: "waiting",
    DeliveryState.SENDING: "waiting",
    DeliveryState.SENT: "sent",
    DeliveryState.UNKNOWN: "unclear",
    DeliveryState.FAILED: "failed",
    DeliveryState.EXPIRED: "expired",
}
# A row that a newer release wrote waits for that release.
_READABLE = and_(
    one_of(broadcasts.c.state, BroadcastState),
    one_of(broadcasts.c.role, Role),
    one_of(broadcasts.c.completion, Completion),
)
_READABLE_ONES = select(broadcasts).where(_READABLE)
_ONE = _READABLE_ONES.where(broadcasts.c.id == bindparam("number"))
_UNDER_WAY = _READABLE_ONES.where(
    one_of(
        broadcasts.c.state,
        (BroadcastState.RUNNING, BroadcastState.PAUSED, BroadcastState.STOPPED),
    ),
    broadcasts.c.ended_at.is_(None),
).order_by(broadcasts.c.id)
_HIDDEN = (BroadcastState.DRAFT, BroadcastState.DISCARDED)


class StoredBroadcasts(Repository):
    """The port ``Broadcasts``."""

    async def add(self, draft: Broadcast) -> Broadcast:
        """Store a new broadcast; return it with its number."""
        statement = broadcasts.insert().values(_columns(draft)).returning(*broadcasts.c)
        (row,) = await self._transaction.all(statement)
        return _broadcast(row)

    async def get(self, number: int) -> Broadcast | None:
        """Return a broadcast."""
        row = await self._transaction.first(_ONE, {"number": number})
        return _broadcast(row) if row is not None else None

    async def take(self, number: int) -> Broadcast | None:
        """Return a broadcast, locked until the end of the transaction."""
        row = await self._transaction.first(_ONE.with_for_update(), {"number": number})
        return _broadcast(row) if row is not None else None

    async def save(self, broadcast: Broadcast) -> None:
        """Write the whole broadcast. It must be locked with ``take``."""
        await self._transaction.run(
            update(broadcasts).where(broadcasts.c.id == broadcast.id).values(_columns(broadcast))
        )

    async def draft_of(self, author: ChatId | None) -> Broadcast | None:
        """Return the newest draft of an author."""
        found = await self._some(
            _READABLE_ONES.where(
                broadcasts.c.author == author, broadcasts.c.state == BroadcastState.DRAFT
            )
            .order_by(broadcasts.c.id.desc())
            .limit(1)
        )
        return found[0] if found else None

    async def under_way(self) -> Sequence[Broadcast]:
        """Return broadcasts that are running, paused, or stopped and not yet counted."""
        return await self._some(_UNDER_WAY)

    async def newest(self, *, limit: int = 10) -> Sequence[Broadcast]:
        """Return the newest broadcasts, without drafts and discarded ones."""
        return await self._some(
            _READABLE_ONES.where(broadcasts.c.state.not_in(_HIDDEN))
            .order_by(broadcasts.c.id.desc())
            .limit(limit)
        )

    async def count(self, reach: Reach) -> int:
        """Count the people of an audience who may get messages."""
        query, parameters = people_of(self._transaction, reach)
        counting = select(func.count()).select_from(query.subquery())
        return int(await self._transaction.value(counting, parameters))

    async def chats(self, reach: Reach, *, after: ChatId | None, size: int) -> Sequence[ChatId]:
        """Return a page of these people by chat id, those after ``after``."""
        query, parameters = people_of(self._transaction, reach)
        if after is not None:
            query = query.where(people.c.chat > after)
        page = query.order_by(people.c.chat).limit(size)
        return [row.chat for row in await self._transaction.all(page, parameters)]

    async def tally(self, number: int) -> BroadcastTally:
        """Count a broadcast's messages by outcome."""
        # The reason is read for cancelled rows only. The others are counted in the index.
        cancelled = deliveries.c.state == DeliveryState.CANCELLED
        reason = case((cancelled, deliveries.c.last_error), else_="")
        counted: Counter[str] = Counter()
        for state in (~cancelled, cancelled):
            why = reason if state is cancelled else deliveries.c.state
            query = (
                select(deliveries.c.state, why.label("why"), func.count().label("all"))
                .where(_of(number), state, deliveries.c.state.in_(list(DeliveryState)))
                .group_by(deliveries.c.state, why)
            )
            for row in await self._transaction.all(query):
                name = _NAMES.get(row.state) or ("cancelled" if row.why in WITHDRAWN else "gone")
                counted[name] += row.all
        return BroadcastTally(**counted)

    async def call_off(self, number: int, *, reason: str, at: datetime) -> None:
        """Cancel its waiting messages."""
        waiting = deliveries.c.state == DeliveryState.PENDING
        called_off = {"state": DeliveryState.CANCELLED, "due_at": None, "settled_at": at}
        await self._transaction.run(
            update(deliveries).where(_of(number), waiting).values(**called_off, last_error=reason)
        )

    async def _some(self, query: Any) -> Sequence[Broadcast]:
        found = await self._transaction.all(query)
        return [_broadcast(row) for row in found]


def _of(number: int) -> Any:
    # Written out, not as a parameter: only so does the database know that its index will do.
    return (deliveries.c.kind == literal_column(f"'{BROADCAST.name}'")) & (
        deliveries.c.occasion == f"broadcast:{number}"
    )


def _columns(broadcast: Broadcast) -> dict[str, Any]:
    """Return all columns but the number."""
    same = {
        name: getattr(broadcast, name)
        for name in broadcasts.c.keys()  # noqa: SIM118 - names, not columns
        if hasattr(broadcast, name) and name != "id"
    }
    audience = broadcast.audience
    return {
        **same,
        "role": audience.role,
        "unit": audience.unit,
        "wave": audience.wave,
        "completion": audience.completion,
        "texts": dict(broadcast.texts),
        "panels": dict(broadcast.panels),
        "lasts": int(broadcast.lasts.total_seconds()),
    }


def _broadcast(row: Row[Any]) -> Broadcast:
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
    audience = Audience(
        values.pop("role"),
        _unit(values.pop("unit")),
        values.pop("completion"),
        values.pop("wave"),
    )
    lasts = timedelta(seconds=values.pop("lasts"))
    return Broadcast(**values, audience=audience, lasts=lasts)


def _unit(code: str | None) -> UnitCode | None:
    return UnitCode(code) if code else None
