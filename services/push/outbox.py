"""The sender's side of the deliveries table: recording, claiming, and the last-moment questions."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

from census.people import ChatId
from census.push.delivery import Delivery, DeliveryState, Settlement
from census.push.outcomes import Refused
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError, UnitOfWork
from services.push.composing import Compose
from services.push.outcomes import Outcomes
from services.push.pace import LonePace
from services.rules.push_rules import PushRules
from services.rules.verdicts import Verdict

RefreshRules = Callable[[UnitOfWork], Awaitable[None]]
"""Looks whether the rules were changed, by this process or another."""

Answers = Mapping[int, Verdict[object] | Refused]
"""What becomes of claimed deliveries, by id; ``Refused`` is a fault of ours."""


class Outbox:
    """Takes deliveries out, and keeps what became of them until the database knows it."""

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        clock: Clock,
        rules: Callable[[], PushRules],
        compose: Compose,
        pace: LonePace,
        *,
        lease: timedelta,
        refresh: RefreshRules,
    ) -> None:
        self._open_uow, self._clock, self._rules, self._lease = open_uow, clock, rules, lease
        self._pace, self._refresh, self._compose = pace, refresh, compose
        self.outcomes = Outcomes()

    async def exchange(self, room: int) -> Sequence[Delivery]:
        """Record the outcomes and claim up to ``room`` due deliveries, in one transaction.

        Beside other processes it keeps away from the chats that they are busy with. Raises
        StorageUnavailableError; the outcomes are kept then.
        """
        apart = not self._pace.alone()
        async with self._transaction() as uow:
            if room <= 0:
                return ()
            now = self._clock.now()
            if apart:
                await uow.senders.lock()
            await self._pace.free_the_dead(uow, now)
            claimed = await uow.deliveries.claim(
                now, limit=room, lease_until=now + self._lease, apart=apart, by=self._pace.name
            )
            if claimed:
                await self._pace.be_alive(uow)
            return claimed

    def one_for_each_chat(
        self, claimed: Sequence[Delivery], on_their_way: Mapping[ChatId, Delivery]
    ) -> Sequence[Delivery]:
        """Choose one delivery for each chat; others go back for as many seconds as it takes.

        A row that was claimed again while its message is on its way (its lease passed because
        the clock jumped) is left alone.
        """
        queue = Counter(on_their_way.keys())
        chosen = []
        for delivery in claimed:
            if delivery.id == getattr(on_their_way.get(delivery.chat), "id", None):
                continue
            if queue[delivery.chat]:
                self.give_back([delivery], pause=timedelta(seconds=queue[delivery.chat]))
            else:
                chosen.append(delivery)
            queue[delivery.chat] += 1
        return chosen

    async def ask(self, chosen: Sequence[Delivery]) -> Answers:
        """Ask the last-moment questions; a fault of ours stops the one delivery it concerns.

        Raises StorageUnavailableError; the deliveries go back then.
        """
        try:
            return await self._ask(chosen)
        except StorageUnavailableError:
            self.give_back(chosen)
            raise
        except Exception:  # noqa: BLE001 - asked again one by one, and recorded there
            return await self._ask_one_by_one(chosen)

    async def _ask_one_by_one(self, chosen: Sequence[Delivery]) -> Answers:
        answers: dict[int, Verdict[object] | Refused] = {}
        for delivery in chosen:
            try:
                answers |= await self._ask([delivery])
            except StorageUnavailableError:
                self.give_back(chosen)
                raise
            except Exception as fault:  # noqa: BLE001 - recorded with the delivery
                answers[delivery.id] = our_fault(fault)
        return answers

    async def _ask(self, chosen: Sequence[Delivery]) -> Mapping[int, Verdict[object]]:
        async with self._transaction() as uow:
            await self._refresh(uow)
            return await self._compose(uow, chosen, self._rules(), self._clock.now())

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[UnitOfWork]:
        """Record the outcomes, do the body, and commit both; on failure the outcomes are kept."""
        taken = self.outcomes.take()
        try:
            async with self._open_uow() as uow:
                await taken.record(uow, by=self._pace.name)
                yield uow
                await uow.commit()
        except BaseException:
            self.outcomes.put_back(taken)
            raise

    def give_back(
        self, deliveries: Collection[Delivery], *, pause: timedelta = timedelta()
    ) -> None:
        """Return deliveries to the table as if they had not been touched."""
        now = self._clock.now()
        self.outcomes.add(
            Settlement(
                id=each.id,
                state=DeliveryState.PENDING,
                at=now,
                not_before=now + pause,
                reason=each.last_error,
                counts_as_attempt=False,
            )
            for each in deliveries
        )


async def unchanged(uow: UnitOfWork) -> None:
    """Take the rules as they are."""


def our_fault(fault: Exception) -> Refused:
    """Return the outcome of a delivery that cannot be put into words or sent because of a bug."""
    return Refused(f"{type(fault).__name__}: {fault}")
