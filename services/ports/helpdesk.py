"""The port of the helpdesk: requests, messages that were relayed, desks, and absences."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.helpdesk.assisted import AssistedFamily
from census.helpdesk.request import (
    HelpRequest,
    NewRequest,
    RequestEnding,
    RequestSide,
    Thread,
)
from census.people.people import ChatId, Language
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class RelayedMessage:
    """A message and its copy on the other side. Only the ids are kept, never words."""

    request: int
    chat: ChatId
    message: int
    copy_chat: ChatId
    copy_message: int


@dataclass(frozen=True, slots=True)
class Desk:
    """A forum group in which the requests of a unit are answered; None is the whole regency.

    ``barred_since`` is since when the bot may not open topics there.
    """

    chat: ChatId
    unit: UnitCode | None
    language: Language
    bound_by: ChatId
    bound_at: datetime
    barred_since: datetime | None = None


class Helpdesk(Protocol):
    """Requests for help. What two people do at once, one of them does: the others get False."""

    async def add(self, request: NewRequest) -> HelpRequest:
        """Store a request that waits. Of a chat at most one is open: an open one is returned."""

    async def get(self, number: int) -> HelpRequest | None:
        """Return a request."""

    async def open_of(self, chat: ChatId) -> HelpRequest | None:
        """Return the request of a person that waits or is taken."""

    async def newest_of(self, chat: ChatId) -> HelpRequest | None:
        """Return the newest request of a person, open or closed."""

    async def of_chat(self, chat: ChatId, *, since: datetime) -> Sequence[HelpRequest]:
        """Return what a person has asked since a moment, the oldest first."""

    async def in_hand_of(self, helper: ChatId) -> Sequence[HelpRequest]:
        """Return the requests that a helper has taken and not closed, the last spoken in first."""

    async def closed_of(self, helper: ChatId, *, since: datetime) -> Sequence[HelpRequest]:
        """Return the requests that ended in a helper's hands since a moment, the oldest first."""

    async def waiting(self) -> Sequence[HelpRequest]:
        """Return all requests that wait, the oldest first."""

    async def taken(self) -> Sequence[HelpRequest]:
        """Return all requests that are taken, the oldest first."""

    async def talking(self) -> Collection[ChatId]:
        """Return the people whose request is taken."""

    async def since(self, moment: datetime) -> Sequence[HelpRequest]:
        """Return all requests that were asked, or closed, since a moment."""

    async def in_thread(self, thread: Thread) -> HelpRequest | None:
        """Return the newest request of a topic of a desk."""

    async def take(self, number: int, helper: ChatId, *, at: datetime) -> bool:
        """Give a waiting request to a helper; False when somebody else was faster."""

    async def put_back(
        self, number: int, *, asked_unit: UnitCode | None, offered_at: datetime, at: datetime
    ) -> bool:
        """Let an open request wait for the helpers of a unit.

        False when it is closed, or has moved since it was read with ``offered_at``.
        """

    async def hand_over(self, number: int, helper: ChatId, to: ChatId, *, at: datetime) -> bool:
        """Give a request from one helper to another; False when the first no longer has it."""

    async def spoke(self, number: int, side: RequestSide, *, at: datetime) -> None:
        """Record that a message was said."""

    async def close(self, number: int, ending: RequestEnding, *, at: datetime) -> bool:
        """Close an open request; False when it is closed."""

    async def reopen(self, number: int, *, at: datetime) -> bool:
        """Let a closed request wait again, as if it were asked now.

        False when it is open, or its person has another.
        """

    async def rate(self, number: int, rating: int) -> bool:
        """Record a rating, once; False when there is one."""

    async def in_topics(self) -> Sequence[HelpRequest]:
        """Return the requests with a topic whose title does not say that they are over."""

    async def put_into(self, number: int, thread: Thread) -> bool:
        """Record the topic of a request that has none; False when it has one."""

    async def set_thread(self, number: int, thread: Thread | None) -> None:
        """Record, or forget, the topic of a request."""

    async def note_relayed(self, relayed: RelayedMessage) -> None:
        """Record a copy on the other side. The same message again changes nothing."""

    async def relayed(self, chat: ChatId, message: int) -> RelayedMessage | None:
        """Return the copy of a message, by the message that was sent."""

    async def relayed_as(self, copy_chat: ChatId, copy_message: int) -> RelayedMessage | None:
        """Return what a copy is of, by the copy that was received."""

    async def newest_sent(self, chat: ChatId) -> RelayedMessage | None:
        """Return the copy of the newest message that was sent from a chat."""

    async def forget_relayed(self, chat: ChatId, message: int) -> None:
        """Forget the copy of a message: it was taken back."""

    async def bind_desk(self, desk: Desk) -> None:
        """Bind a group as a desk, replacing an earlier binding of the same chat."""

    async def unbind_desk(self, chat: ChatId) -> bool:
        """End a desk; False when the group is none."""

    async def desk(self, chat: ChatId) -> Desk | None:
        """Return the desk of a group."""

    async def desks(self, units: Collection[UnitCode | None]) -> Sequence[Desk]:
        """Return the desks of units; None among them is the regency's."""

    async def set_absent(self, helper: ChatId, until: datetime | None) -> None:
        """Record until when a helper is away; None: the helper is back."""

    async def absent(self, *, at: datetime) -> Mapping[ChatId, datetime]:
        """Return the helpers who are away at a moment, with when they are back."""

    async def count_assisted(self, village: UnitCode, helper: ChatId, *, at: datetime) -> None:
        """Count a family that a helper helps."""

    async def undo_assisted(self, number: int, helper: ChatId, *, after: datetime) -> bool:
        """Take back one that a helper counted after a moment; False where there is none."""

    async def assisted_in(self, village: UnitCode) -> int:
        """Return how many families of a village were helped."""

    async def assisted_by(self, helper: ChatId, *, since: datetime) -> Sequence[AssistedFamily]:
        """Return what a helper counted since a moment, the newest first."""

    async def move_chat(self, before: ChatId, after: ChatId) -> None:
        """Follow a group that became a supergroup."""

    async def forget(self, *, closed_before: datetime) -> int:
        """Delete requests closed before a moment, with their messages; return how many."""
