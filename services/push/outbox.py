"""The sender's side of the deliveries table: recording, claiming and composing."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

from census.people.people import ChatId
from census.push.delivery import Delivery, DeliveryState, Settlement
from census.push.outcomes import Refused
from services.ports.unit_of_work import Clock, OpenUnitOfWork, StorageUnavailableError, UnitOfWork
from services.push.composing import Compose
from services.push.election import Unopposed
from services.push.outcomes import Outcomes
from services.rules.push_rules import PushRules
from services.rules.verdicts import Verdict

RefreshRules = Callable[[UnitOfWork], Awaitable[None]]
"""Reads the rules again if this process or another has changed them."""

Verdicts = Mapping[int, Verdict[object] | Refused]
"""What becomes of claimed deliveries, by id; ``Refused`` stands for an internal fault."""


class Outbox:
    """Claims deliveries, and keeps their outcomes until the database has them."""

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        clock: Clock,
        rules: Callable[[], PushRules],
        compose: Compose,
        election: Unopposed,
        *,
        lease: timedelta,
        refresh: RefreshRules,
    ) -> None:
        self._open_uow, self._clock, self._rules, self._lease = open_uow, clock, rules, lease
        self._election, self._refresh, self._compose = election, refresh, compose
        self._took_over = False
        self.outcomes = Outcomes()

    async def exchange(self, room: int) -> Sequence[Delivery]:
        """Record the outcomes and claim up to ``room`` due deliveries, in one transaction.

        Who has just been elected takes over what others have claimed. Raises
        StorageUnavailableError; the outcomes are kept then.
        """
        async with self._transaction() as uow:
            if room <= 0:
                return ()
            now, own = self._clock.now(), self._election.name
            if own is not None and not self._took_over:
                await uow.deliveries.take_over(own, at=now)
            claimed = await uow.deliveries.claim(
                now, limit=room, lease_until=now + self._lease, by=own
            )
        self._took_over = True
        return claimed

    def stand_by(self) -> None:
        """Leave the claims to another process, which has been elected."""
        self._took_over = False

    def one_for_each_chat(
        self, claimed: Sequence[Delivery], on_their_way: Mapping[ChatId, Delivery]
    ) -> Sequence[Delivery]:
        """Choose one delivery for each chat. The others go back, a second later for each.

        A row may be claimed again while its message is in flight, when its lease has passed because
        the clock jumped. It is left alone.
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

    async def compose(self, chosen: Sequence[Delivery]) -> Verdicts:
        """Let the composers decide; an internal fault stops only the delivery it concerns.

        Raises StorageUnavailableError; the deliveries go back then.
        """
        try:
            return await self._decide(chosen)
        except StorageUnavailableError:
            self.give_back(chosen)
            raise
        except Exception:  # noqa: BLE001 - repeated one by one, and recorded there
            return await self._decide_one_by_one(chosen)

    async def _decide_one_by_one(self, chosen: Sequence[Delivery]) -> Verdicts:
        verdicts: dict[int, Verdict[object] | Refused] = {}
        for delivery in chosen:
            try:
                verdicts |= await self._decide([delivery])
            except StorageUnavailableError:
                self.give_back(chosen)
                raise
            except Exception as fault:  # noqa: BLE001 - recorded with the delivery
                verdicts[delivery.id] = internal_fault(fault)
        return verdicts

    async def _decide(self, chosen: Sequence[Delivery]) -> Mapping[int, Verdict[object]]:
        async with self._transaction() as uow:
            await self._refresh(uow)
            return await self._compose(uow, chosen, self._rules(), self._clock.now())

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[UnitOfWork]:
        """Record the outcomes, run the body, and commit both. On failure keep the outcomes."""
        taken = self.outcomes.take()
        try:
            async with self._open_uow() as uow:
                await taken.record(uow, by=self._election.name)
                yield uow
                await uow.commit()
        except BaseException:
            self.outcomes.put_back(taken)
            raise

    def give_back(
        self, deliveries: Collection[Delivery], *, pause: timedelta = timedelta()
    ) -> None:
        """Put deliveries back into the table as if they had not been claimed."""
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


def internal_fault(fault: Exception) -> Refused:
    """Return the outcome of a delivery that a bug keeps from being rendered or sent."""
    return Refused(f"{type(fault).__name__}: {fault}")
