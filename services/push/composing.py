"""The last-moment questions: whether a claimed delivery is still owed, and what it says now.

Asked for a batch at once, a second or so before it leaves: numbers, names and language are those
of now, and what is no longer true is not said. What is asked of every kind stands here; the rest
is asked by the composer of the kind, which stands in its subject.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Generic, TypeVar, cast

from census.people import ChatId, Person
from census.push.delivery import Delivery
from census.push.kinds import MessageKind
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import WEEK, PushRules
from services.rules.verdicts import Cancel, Expire, Notice_co, Postpone, Send, Verdict

Shared = TypeVar("Shared")
Said = TypeVar("Said")

Compose = Callable[
    [UnitOfWork, Sequence[Delivery], PushRules, datetime], Awaitable[Mapping[int, Verdict[object]]]
]
"""Returns what becomes of each claimed delivery, by id. Raises what a fault of ours raises."""


class Batch:
    """The deliveries that are asked about together: what their composers share."""

    def __init__(
        self,
        uow: UnitOfWork,
        rules: PushRules,
        now: datetime,
        people: Mapping[ChatId, Person] | None = None,
    ) -> None:
        self.uow, self.rules, self.now = uow, rules, now
        self.people = people or {}
        self._shared: dict[object, object] = {}

    def share(self, make: Callable[["Batch"], Shared]) -> Shared:
        """Return the one thing of a sort that all composers of the batch use."""
        if make not in self._shared:
            self._shared[make] = make(self)
        return cast("Shared", self._shared[make])

    def say(self, notice: Said, person: Person) -> Send[Said]:
        """Send something to a person, in their language."""
        return Send(notice, self.rules.language_of(person))


class Composer(Generic[Notice_co]):
    """Answers for the deliveries of one kind. It is made anew for every batch."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._uow, self._rules, self._now = batch.uow, batch.rules, batch.now

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[Notice_co]:
        """Decide on a delivery to somebody who can be reached."""
        return Cancel("not for this chat")

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[Notice_co]:
        """Decide on a delivery to a group."""
        return Cancel("not for this chat")

    def passes_cap(self, delivery: Delivery) -> bool:
        """Whether the weekly cap lets a delivery of a capped kind through all the same."""
        return False


Composers = Mapping[MessageKind, Callable[[Batch], Composer[object]]]


def compose_with(composers: Composers) -> Compose:
    """Return the last-moment questions, as the composers of the kinds answer them."""

    async def compose(
        uow: UnitOfWork, deliveries: Sequence[Delivery], rules: PushRules, now: datetime
    ) -> Mapping[int, Verdict[object]]:
        chats = [each.chat for each in deliveries if each.chat > 0]
        people = await uow.people.get_all(chats) if chats else {}
        capped = [each.chat for each in deliveries if each.kind.capped]
        counted = uow.deliveries.kinds.counted
        sent = await uow.deliveries.sent_since(capped, now - WEEK, counted) if capped else {}
        asked = _Questions(Batch(uow, rules, now, people), composers, sent)
        return {delivery.id: await asked.verdict(delivery) for delivery in deliveries}

    return compose


class _Questions:
    """What is asked of every delivery of a batch, whatever its kind."""

    def __init__(self, batch: Batch, composers: Composers, sent: Mapping[ChatId, int]) -> None:
        self._batch, self._composers, self._sent = batch, composers, sent
        self._rules, self._now = batch.rules, batch.now

    async def verdict(self, delivery: Delivery) -> Verdict[object]:
        """Decide on one delivery."""
        if delivery.expires_at <= self._now:
            return Expire("too late")
        composer = self._batch.share(self._composers[delivery.kind])
        if delivery.chat < 0:
            group = await self._batch.uow.groups.get(delivery.chat)
            if group is None:
                return Cancel("not a bound group")
            return self._in_time(delivery, await composer.to_group(delivery, group))
        person = self._batch.people.get(delivery.chat)
        if person is None or not person.reachable:
            return Cancel("unreachable" if person else "forgotten")
        if self._is_too_much(delivery) and not composer.passes_cap(delivery):
            return self._over_cap(delivery)
        return self._in_time(delivery, await composer.to_person(delivery, person), person)

    def _is_too_much(self, delivery: Delivery) -> bool:
        sent = self._sent.get(delivery.chat, 0)
        return delivery.kind.capped and sent >= self._rules.weekly_cap

    def _over_cap(self, delivery: Delivery) -> Verdict[object]:
        """Hold back what is too much: what can wait comes another day."""
        tomorrow = self._rules.decent(self._now + timedelta(days=1))
        if not delivery.kind.lapses and tomorrow < delivery.expires_at:
            return Postpone(tomorrow, "enough for this week")
        return Cancel("enough for this week")

    def _in_time(
        self, delivery: Delivery, verdict: Verdict[object], person: Person | None = None
    ) -> Verdict[object]:
        """Move what would leave in a quiet time, or outside the evening of who wants only that."""
        if not isinstance(verdict, Send):
            return verdict
        evening_only = (
            person is not None and person.evening_only and delivery.kind.waits_for_evening
        )
        at = self._rules.decent(self._now, evening_only=evening_only)
        if at <= self._now:
            return verdict
        return Postpone(at, "quiet hours") if at < delivery.expires_at else Expire("quiet hours")
