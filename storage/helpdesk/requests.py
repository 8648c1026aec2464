"""Requests for help: who waits, who has whom in hand, and what was closed."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, exists, func, or_, select, update

from census.helpdesk.request import (
    HelpRequest,
    NewRequest,
    RequestEnding,
    RequestSide,
    RequestState,
    Thread,
    Tried,
    Turn,
)
from census.people.people import ChatId
from census.units import UnitCode
from storage.engine.batch import insert
from storage.engine.repository import row_of, value_of
from storage.helpdesk.relayed import RelayedAndDesks
from storage.tables.people.helpdesk import help_requests

_OLDEST_FIRST = select(help_requests).order_by(help_requests.c.asked_at, help_requests.c.number)
_OPEN = help_requests.c.closed_at.is_(None)
_WAITS = help_requests.c.state == RequestState.WAITING
_TAKEN = help_requests.c.state == RequestState.TAKEN
_NEWEST_FIRST = help_requests.c.number.desc()
_NOBODYS: dict[str, Any] = {"state": RequestState.WAITING, "helper": None, "taken_at": None}
_BY_NUMBER = select(help_requests).where(help_requests.c.number == bindparam("number"))
_OF_CHAT = select(help_requests).where(help_requests.c.chat == bindparam("chat"))
_OPEN_OF = _OF_CHAT.where(_OPEN)
_NEWEST_OF = _OF_CHAT.order_by(_NEWEST_FIRST).limit(1)
_IN_HAND_OF = (
    select(help_requests)
    .where(help_requests.c.helper == bindparam("helper"), _TAKEN)
    .order_by(
        func.coalesce(help_requests.c.spoken_at, help_requests.c.taken_at).desc(), _NEWEST_FIRST
    )
)
_OLD = delete(help_requests).where(help_requests.c.closed_at < bindparam("closed_before"))
_ALL_WAITING = _OLDEST_FIRST.where(_WAITS)
_ALL_TAKEN = _OLDEST_FIRST.where(_TAKEN)
_TALKING = select(help_requests.c.chat).where(_OPEN, _TAKEN)
_SAID_OVER = help_requests.c.topic_shows == Turn.OVER
_IN_TOPICS = _OLDEST_FIRST.where(
    help_requests.c.desk.is_not(None) & (help_requests.c.topic_shows.is_(None) | ~_SAID_OVER)
    | (_OPEN & _SAID_OVER)
)


class StoredHelpdesk(RelayedAndDesks):
    """The port ``Helpdesk``."""

    async def add(self, request: NewRequest) -> HelpRequest:
        """Store a request that waits. Of a chat at most one is open: an open one is returned."""
        row = dict(row_of(request, step=request.tried.step, topics=list(request.tried.topics)))
        del row["tried"]
        waits = {"offered_at": request.asked_at, "state": RequestState.WAITING}
        new = insert(self._transaction, help_requests).values(**row, **waits)
        await self._transaction.run(new.on_conflict_do_nothing())
        kept = await self.open_of(request.chat)
        if kept is None:
            raise LookupError(f"no open request of {request.chat}")
        return kept

    async def get(self, number: int) -> HelpRequest | None:
        """Return a request."""
        return await self._one(_BY_NUMBER, {"number": number})

    async def open_of(self, chat: ChatId) -> HelpRequest | None:
        """Return the request of a person that waits or is taken."""
        return await self._one(_OPEN_OF, {"chat": chat})

    async def newest_of(self, chat: ChatId) -> HelpRequest | None:
        """Return the newest request of a person, open or closed."""
        return await self._one(_NEWEST_OF, {"chat": chat})

    async def of_chat(self, chat: ChatId, *, since: datetime) -> Sequence[HelpRequest]:
        """Return what a person has asked since a moment, the oldest first."""
        asked = help_requests.c.asked_at >= since
        return await self._some(_OLDEST_FIRST.where(help_requests.c.chat == chat, asked))

    async def in_hand_of(self, helper: ChatId) -> Sequence[HelpRequest]:
        """Return the requests that a helper has taken and not closed, the last spoken in first."""
        return await self._some(_IN_HAND_OF, {"helper": helper})

    async def closed_of(self, helper: ChatId, *, since: datetime) -> Sequence[HelpRequest]:
        """Return the requests that ended in a helper's hands since a moment, the oldest first."""
        ended = help_requests.c.closed_at >= since
        return await self._some(_OLDEST_FIRST.where(help_requests.c.helper == helper, ended))

    async def waiting(self) -> Sequence[HelpRequest]:
        """Return all requests that wait, the oldest first."""
        return await self._some(_ALL_WAITING)

    async def taken(self) -> Sequence[HelpRequest]:
        """Return all requests that are taken, the oldest first."""
        return await self._some(_ALL_TAKEN)

    async def talking(self) -> Collection[ChatId]:
        """Return the people whose request is taken."""
        return {row.chat for row in await self._transaction.all(_TALKING)}

    async def since(self, moment: datetime) -> Sequence[HelpRequest]:
        """Return all requests that were asked, or closed, since a moment."""
        recent = or_(help_requests.c.asked_at >= moment, help_requests.c.closed_at >= moment)
        return await self._some(_OLDEST_FIRST.where(recent))

    async def in_thread(self, thread: Thread) -> HelpRequest | None:
        """Return the newest request of a topic of a desk."""
        its = (help_requests.c.desk == thread.desk) & (help_requests.c.topic == thread.topic)
        return await self._one(select(help_requests).where(its).order_by(_NEWEST_FIRST).limit(1))

    async def take(self, number: int, helper: ChatId, *, at: datetime) -> bool:
        """Give a waiting request to a helper; False when somebody else was faster."""
        given = {"state": RequestState.TAKEN, "helper": helper, "taken_at": at, "offered_at": at}
        return await self._change(number, _WAITS, **given)

    async def put_back(
        self, number: int, *, asked_unit: UnitCode | None, offered_at: datetime, at: datetime
    ) -> bool:
        """Let an open request wait for the helpers of a unit.

        False when it is closed, or has moved since it was read with ``offered_at``.
        """
        unmoved = _OPEN & (help_requests.c.offered_at == offered_at)
        return await self._change(number, unmoved, asked_unit=asked_unit, offered_at=at, **_NOBODYS)

    async def hand_over(self, number: int, helper: ChatId, to: ChatId, *, at: datetime) -> bool:
        """Give a request from one helper to another; False when the first no longer has it."""
        theirs = _TAKEN & (help_requests.c.helper == helper)
        return await self._change(number, theirs, helper=to, offered_at=at)

    async def spoke(self, number: int, side: RequestSide, *, at: datetime) -> None:
        """Record that a message was said."""
        await self._change(number, _OPEN, spoken_at=at, spoken_by=side)

    async def close(self, number: int, ending: RequestEnding, *, at: datetime) -> bool:
        """Close an open request; False when it is closed."""
        return await self._change(
            number, _OPEN, state=RequestState.CLOSED, closed_at=at, ending=ending
        )

    async def reopen(self, number: int, *, at: datetime) -> bool:
        """Let a closed request wait again, as if it were asked now.

        False when it is open, or its person has another.
        """
        other = help_requests.alias("other")
        has_another = exists().where(
            other.c.chat == help_requests.c.chat, other.c.closed_at.is_(None)
        )
        anew = {"asked_at": at, "offered_at": at, "closed_at": None, "ending": None}
        return await self._change(number, ~_OPEN & ~has_another, rating=None, **anew, **_NOBODYS)

    async def rate(self, number: int, rating: int) -> bool:
        """Record a rating, once; False when there is one."""
        unrated = ~_OPEN & help_requests.c.rating.is_(None)
        return await self._change(number, unrated, rating=rating)

    async def in_topics(self) -> Sequence[HelpRequest]:
        """Return the requests with a topic whose title does not say that they are over."""
        return await self._some(_IN_TOPICS)

    async def put_into(self, number: int, thread: Thread) -> bool:
        """Record the topic of a request that has none; False when it has one."""
        return await self._change(number, help_requests.c.desk.is_(None), **_place(thread))

    async def set_thread(self, number: int, thread: Thread | None) -> None:
        """Record, or forget, the topic of a request."""
        its = update(help_requests).where(help_requests.c.number == number)
        await self._transaction.run(its.values(_place(thread)))

    async def forget(self, *, closed_before: datetime) -> int:
        """Delete requests closed before a moment, with their messages; return how many."""
        return await self._transaction.change(_OLD, {"closed_before": closed_before})

    async def _change(self, number: int, where: Any, **values: Any) -> bool:
        changed = update(help_requests).where(help_requests.c.number == number, where)
        return await self._transaction.change(changed.values(values)) > 0

    async def _one(
        self, query: Select[Any], parameters: Mapping[str, Any] | None = None
    ) -> HelpRequest | None:
        found = await self._some(query, parameters)
        return found[0] if found else None

    async def _some(
        self, query: Select[Any], parameters: Mapping[str, Any] | None = None
    ) -> Sequence[HelpRequest]:
        return [_request(row) for row in await self._transaction.readable(query, parameters)]


def _request(row: Row[Any]) -> HelpRequest:
    return value_of(
        HelpRequest,
        row,
        tried=Tried(row.step, tuple(row.topics)),
        thread=None
        if row.desk is None
        else Thread(row.desk, row.topic, row.topic_shows, row.topic_shown_at),
    )


def _place(thread: Thread | None) -> dict[str, Any]:
    if thread is None:
        return dict.fromkeys(("desk", "topic", "topic_shows", "topic_shown_at"))
    return {
        "desk": thread.desk,
        "topic": thread.topic,
        "topic_shows": thread.shows,
        "topic_shown_at": thread.shown_at,
    }
