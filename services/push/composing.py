"""Composing: whether a claimed delivery is still owed, and the facts of its message.

It is done for a batch, about a second before the messages leave: numbers, names and language are
those of now, and what is no longer true is not said. The checks of every kind stand here. The
composer of a kind stands in its subject and does the rest.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar, cast

from census.people.people import ChatId, Person
from census.push.delivery import Delivery
from census.push.kinds import MessageKind
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import WEEK, PushRules
from services.rules.verdicts import Cancel, Expire, Notice_co, Postpone, Send, Verdict

Shared = TypeVar("Shared")
Said = TypeVar("Said")

AFTER_TALK = timedelta(minutes=10)
"""What would come between a person and a helper is tried again so much later."""

Compose = Callable[
    [UnitOfWork, Sequence[Delivery], PushRules, datetime], Awaitable[Mapping[int, Verdict[object]]]
]
"""Returns a verdict on each claimed delivery, by id. It may raise because of an internal fault."""


class Batch:
    """The deliveries that are composed together, and what their composers share."""

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
        """Return what ``make`` has made of the batch; all its composers use the same."""
        if make not in self._shared:
            self._shared[make] = make(self)
        return cast("Shared", self._shared[make])

    def say(self, notice: Said, person: Person) -> Send[Said]:
        """Return the verdict that a person gets a notice, in their language."""
        return Send(notice, self.rules.language_of(person))


class Composer(Generic[Notice_co]):
    """Decides on the deliveries of one kind. Every batch has new composers."""

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
        """Whether a delivery of a capped kind is sent even above the weekly cap."""
        return False


Composers = Mapping[MessageKind, Callable[[Batch], Composer[object]]]


def compose_with(composers: Composers) -> Compose:
    """Return the function that composes a batch with the composers of the kinds."""

    async def compose(
        uow: UnitOfWork, deliveries: Sequence[Delivery], rules: PushRules, now: datetime
    ) -> Mapping[int, Verdict[object]]:
        chats = [each.chat for each in deliveries if each.chat > 0]
        people = await uow.people.get_all(chats) if chats else {}
        capped = [each.chat for each in deliveries if each.kind.capped]
        counted = uow.deliveries.kinds.counted
        sent = await uow.deliveries.sent_since(capped, now - WEEK, counted) if capped else {}
        wait = any(each.chat > 0 and not each.kind.in_conversation for each in deliveries)
        talking = await uow.helpdesk.talking() if wait else ()
        checks = _CommonChecks(Batch(uow, rules, now, people), composers, sent, talking)
        return {delivery.id: await checks.verdict(delivery) for delivery in deliveries}

    return compose


class _CommonChecks:
    """The checks of every delivery of a batch, whatever its kind."""

    def __init__(
        self,
        batch: Batch,
        composers: Composers,
        sent: Mapping[ChatId, int],
        talking: Collection[ChatId],
    ) -> None:
        self._batch, self._composers, self._sent = batch, composers, sent
        self._talking = talking
        self._rules, self._now = batch.rules, batch.now

    async def verdict(self, delivery: Delivery) -> Verdict[object]:
        """Decide on one delivery."""
        if delivery.expires_at <= self._now:
            return Expire("too late")
        composer = self._batch.share(self._composers[delivery.kind])
        if delivery.chat < 0:
            unit = delivery.facts.get("unit")
            group = await self._batch.uow.groups.get(delivery.chat, unit)
            if group is None:
                return Cancel("not a bound group")
            return self._in_time(delivery, _shown(await composer.to_group(delivery, group), group))
        person = self._batch.people.get(delivery.chat)
        if person is None or not person.reachable:
            return Cancel("unreachable" if person else "forgotten")
        if held := self._held(delivery, composer):
            return held
        said = _shown(await composer.to_person(delivery, person), person)
        return self._in_time(delivery, said, person)

    def _held(self, delivery: Delivery, composer: Composer[object]) -> Verdict[object] | None:
        """Hold back what would come between a person and a helper, or what is too much."""
        if delivery.chat in self._talking and not delivery.kind.in_conversation:
            return Postpone(self._now + AFTER_TALK, "a helper speaks")
        if self._is_too_much(delivery) and not composer.passes_cap(delivery):
            return self._over_cap(delivery)
        return None

    def _is_too_much(self, delivery: Delivery) -> bool:
        sent = self._sent.get(delivery.chat, 0)
        return delivery.kind.capped and sent >= self._rules.weekly_cap

    def _over_cap(self, delivery: Delivery) -> Verdict[object]:
        """Postpone what is too much to another day, or cancel it if its kind lapses."""
        tomorrow = self._rules.decent(self._now + timedelta(days=1))
        if not delivery.kind.lapses and tomorrow < delivery.expires_at:
            return Postpone(tomorrow, "enough for this week")
        return Cancel("enough for this week")

    def _in_time(
        self, delivery: Delivery, verdict: Verdict[object], person: Person | None = None
    ) -> Verdict[object]:
        """Postpone what would leave in quiet hours, or too early for who wants only the evening."""
        if not isinstance(verdict, Send) or delivery.kind.urgent:
            return verdict
        evening_only = (
            person is not None and person.evening_only and delivery.kind.waits_for_evening
        )
        at = self._rules.decent(
            self._now, evening_only=evening_only, asked_for=delivery.kind.asked_for
        )
        if at <= self._now:
            return verdict
        return Postpone(at, "quiet hours") if at < delivery.expires_at else Expire("quiet hours")


def _shown(verdict: Verdict[object], reader: Person | BoundGroup) -> Verdict[object]:
    """Return a verdict with what its reader has chosen for boards."""
    if not isinstance(verdict, Send) or reader.tables is None:
        return verdict
    return replace(verdict, tables=reader.tables)
