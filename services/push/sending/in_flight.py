"""Messages in flight: claimed, and not answered by Telegram yet.

Each waits for its turn and for the answer in a task of its own. The limiter calls ``should_send``
right before a message leaves.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence

from census.people.people import ChatId
from census.push.delivery import OUT_OF_REACH, Delivery, Settlement
from census.push.outcomes import (
    NeverLeft,
    Outcome,
    RateLimited,
    Recalled,
    Refused,
    after,
    reason_of,
)
from services.ports.push import Courier
from services.ports.unit_of_work import Clock
from services.push.election import Unopposed
from services.push.events import EventKind, PushEvent, Report
from services.push.outbox import Verdicts, internal_fault
from services.push.outcomes import Outcomes
from services.push.sending.line import LineChange, TelegramLine
from services.push.sending.results import event_of, of_verdict
from services.push.silence import OwnSilence
from services.rules.verdicts import Send

IsHeld = Callable[[Delivery], bool]
"""Whether a claimed message must wait, although its turn has come."""


def never_held(_delivery: Delivery) -> bool:
    """Let every message go."""
    return False


class InFlight:
    """Sends what was claimed, and keeps what became of it in ``outcomes``.

    ``chance`` spreads repeated attempts. ``landed`` is called each time a message is settled.
    """

    def __init__(
        self,
        courier: Courier,
        clock: Clock,
        election: Unopposed,
        silence: OwnSilence,
        outcomes: Outcomes,
        *,
        is_held: IsHeld,
        report: Report,
        chance: Callable[[], float],
        landed: Callable[[], None],
    ) -> None:
        self._courier, self._clock, self._outcomes = courier, clock, outcomes
        self._election, self._silence = election, silence
        self._is_held, self._report, self._chance, self._landed = is_held, report, chance, landed
        self._tasks: set[asyncio.Task[None]] = set()
        self.line = TelegramLine()
        self.by_chat: dict[ChatId, Delivery] = {}
        self.counts: Counter[EventKind] = Counter()

    def __len__(self) -> int:
        """How many are in flight."""
        return len(self.by_chat)

    def waiting(self) -> int:
        """Return how many of them wait for their turn."""
        return len(self) - self._courier.on_the_way()

    def let_go(
        self, chosen: Sequence[Delivery], verdicts: Verdicts, group: asyncio.TaskGroup
    ) -> None:
        """Send what the composers want to send, and settle the rest."""
        for delivery in chosen:
            verdict, now = verdicts[delivery.id], self._clock.now()
            match verdict:
                case Send():
                    self.by_chat[delivery.chat] = delivery
                    task = group.create_task(self._send(delivery, verdict))
                    self._tasks.add(task)
                    task.add_done_callback(self._tasks.discard)
                case Refused():
                    self._settle(delivery, after(delivery, verdict, now=now, jitter=0), verdict)
                case _:
                    self._settle(delivery, of_verdict(delivery, verdict, now=now))

    def cut_short(self) -> None:
        """Stop waiting for answers: what is still in flight is free for other senders."""
        for task in self._tasks:
            task.cancel()

    async def _send(self, delivery: Delivery, composed: Send[object]) -> None:
        probe = self.line.down
        try:
            try:
                outcome = await self._hand_over(delivery, composed, probe=probe)
            except Exception as fault:  # noqa: BLE001 - recorded with the delivery
                outcome = internal_fault(fault)
            else:
                self._hear(outcome, probe=probe)
            if isinstance(outcome, Recalled) and self.line.down:
                outcome = NeverLeft(OUT_OF_REACH)
            now = self._clock.now()
            settlement = after(delivery, outcome, now=now, jitter=self._chance())
            self._settle(delivery, settlement, outcome)
        finally:
            del self.by_chat[delivery.chat]
            self._landed()

    async def _hand_over(
        self, delivery: Delivery, composed: Send[object], *, probe: bool
    ) -> Outcome:
        def should_send() -> bool:
            return (
                not self._is_held(delivery)
                and self._election.certain()
                and (probe or not self.line.down)
            )

        if not should_send():
            return Recalled()
        return await self._courier.deliver(
            delivery.chat,
            delivery.kind,
            composed.notice,
            composed.language,
            tables=composed.tables,
            should_send=should_send,
        )

    def _hear(self, outcome: Outcome, *, probe: bool) -> None:
        """Note whether Telegram can be reached, and report when that changes."""
        before, now = self.line.down, self._clock.now()
        match self.line.hear(outcome, probe=probe):
            case LineChange.DOWN:
                self._outcomes.note_line(down_since=now)
                facts = {"reason": reason_of(outcome)}
                self._report(PushEvent(EventKind.TELEGRAM_AWAY, now, facts=facts))
            case LineChange.BACK:
                self._outcomes.note_line(down_since=None)
                if before:
                    self._report(PushEvent(EventKind.TELEGRAM_BACK, now))

    def _settle(
        self, delivery: Delivery, settlement: Settlement, outcome: Outcome | None = None
    ) -> None:
        self._outcomes.add([settlement])
        if outcome is not None:
            self._outcomes.note_chat(delivery, outcome, at=settlement.at)
        if isinstance(outcome, RateLimited):
            self._silence.be_silent(outcome.retry_after)
        event = event_of(delivery, settlement, outcome)
        self.counts[event.kind] += 1
        self._report(event)
