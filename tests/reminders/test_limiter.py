"""The limiter's promises, measured where Telegram measures them: at the receiver."""

import asyncio
import random
from collections.abc import Coroutine, Sequence

import pytest
from telegram.error import RetryAfter

from reminders.limiter import CalledBackError, EvenLimiter, wished_silence
from tests.support.virtual_time import run_virtually, virtual_now

pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

RATE = 25


class Receiver:
    """Telegram's end: notes when messages arrive, answers after a while."""

    def __init__(
        self, delays: Sequence[float] = (0.02,), answers: Sequence[float] = (0.02,)
    ) -> None:
        self.delays, self.answers = delays, answers
        self.arrivals: list[tuple[float, int]] = []
        self.chance = random.Random(6)

    async def take(self, chat: int) -> bool:
        await asyncio.sleep(self.chance.choice(self.delays))
        self.arrivals.append((virtual_now(), chat))
        await asyncio.sleep(self.chance.choice(self.answers))
        return True

    def moments(self, chat: int | None = None) -> list[float]:
        return [moment for moment, to in self.arrivals if chat in (None, to)]


def limiter(rate: int = RATE) -> EvenLimiter:
    return EvenLimiter(rate, now=virtual_now, sleep=asyncio.sleep)


async def send(limit: EvenLimiter, receiver: Receiver, chat: int) -> None:
    await limit.process_request(receiver.take, (chat,), {}, "sendMessage", {"chat_id": chat}, None)


async def send_all(limit: EvenLimiter, receiver: Receiver, chats: Sequence[int]) -> float:
    begun = virtual_now()
    async with asyncio.TaskGroup() as group:
        for chat in chats:
            group.create_task(send(limit, receiver, chat))
    return virtual_now() - begun


def most_in(span: float, moments: Sequence[float]) -> int:
    most = first = 0
    ordered = sorted(moments)
    for last, moment in enumerate(ordered):
        while ordered[first] <= moment - span:
            first += 1
        most = max(most, last - first + 1)
    return most


def push(receiver: Receiver, chats: Sequence[int], rate: int = RATE) -> float:
    async def pushing() -> float:
        return await send_all(limiter(rate), receiver, chats)

    return run_virtually(pushing())


def test_a_push_keeps_at_least_95_percent_of_the_configured_rate() -> None:
    assert 500 / push(Receiver(), range(1, 501)) >= 0.95 * RATE


def test_a_push_that_paid_for_a_thousand_a_second_gets_them() -> None:
    assert 5000 / push(Receiver(), range(1, 5001), rate=1000) >= 0.95 * 1000


@pytest.mark.parametrize(
    ("delays", "answers"),
    [
        ([0.02], [0.02]),
        ([0.01, 0.02, 0.3], [0.01, 0.05]),
        ([0.0, 0.0, 0.0, 0.9], [0.0]),
        ([0.05], [0.0, 0.5, 2.5]),
        ([1.4, 1.5], [0.1]),
    ],
)
def test_no_second_sees_more_than_the_configured_rate_whatever_stalls(
    delays: list[float], answers: list[float]
) -> None:
    receiver = Receiver(delays, answers)
    push(receiver, range(1, 301))
    assert most_in(1.0, receiver.moments()) <= RATE


def test_messages_are_spaced_evenly_from_the_first_on() -> None:
    receiver = Receiver()
    push(receiver, range(1, 101))
    moments = receiver.moments()
    assert most_in(0.2, moments) <= 6


def test_after_a_long_pause_the_pace_does_not_catch_up() -> None:
    receiver = Receiver()

    async def pushing() -> None:
        limit = limiter()
        await send_all(limit, receiver, range(1, 11))
        await asyncio.sleep(3600)
        await send_all(limit, receiver, range(11, 61))

    run_virtually(pushing())
    assert most_in(0.2, receiver.moments()) <= 6


def test_one_chat_gets_at_most_one_message_a_second() -> None:
    receiver = Receiver([0.0, 0.2], [0.1])
    push(receiver, [7] * 20)
    assert most_in(1.0, receiver.moments(7)) == 1


def test_a_group_gets_fewer_than_20_messages_a_minute() -> None:
    receiver = Receiver([0.0, 0.2], [0.1])
    push(receiver, [-100] * 60)
    assert most_in(60.0, receiver.moments(-100)) == 19


def test_a_full_group_holds_nobody_else() -> None:
    receiver = Receiver()
    push(receiver, [-100] * 40 + list(range(1, 101)))
    assert max(moment for moment, chat in receiver.arrivals if chat > 0) < 8


def test_requests_that_never_come_back_slow_the_others_but_little() -> None:
    class Silent(Receiver):
        async def take(self, chat: int) -> bool:
            if chat % 50 == 0:
                await asyncio.sleep(20)
            return await super().take(chat)

    receiver = Silent()
    push(receiver, range(1, 501))
    answered = [moment for moment, chat in receiver.arrivals if chat % 50]
    assert len(answered) / max(answered) > 0.85 * RATE


def test_after_a_429_nobody_sends_before_its_time_has_passed() -> None:
    receiver = Receiver()

    async def refuse() -> bool:
        await asyncio.sleep(0.05)
        raise RetryAfter(30)

    async def pushing() -> tuple[int, float]:
        limit = limiter()
        refused = limit.process_request(refuse, (), {}, "x", {"chat_id": 5}, None)
        others = (send(limit, receiver, chat) for chat in range(1, 101) if chat != 5)
        results = await asyncio.gather(refused, *others, return_exceptions=True)
        reached = len(receiver.arrivals)
        wishes = [result for result in results if isinstance(result, RetryAfter)]
        with pytest.raises(RetryAfter) as too_early:
            await send(limit, receiver, 1000)
        await asyncio.sleep(wished_silence(too_early.value).total_seconds())
        await send(limit, receiver, 1000)
        return len(wishes) + reached, receiver.arrivals[reached][0]

    accounted, next_arrival = run_virtually(pushing())
    assert accounted == 100
    assert next_arrival >= 30


def test_what_concerns_no_chat_is_not_held_up() -> None:
    async def asking() -> float:
        limit = limiter(1)

        async def get_me() -> bool:
            return True

        for _ in range(10):
            await limit.process_request(get_me, (), {}, "getMe", {}, None)
        return virtual_now()

    assert run_virtually(asking()) == 0


def test_chats_that_are_done_are_not_remembered() -> None:
    receiver = Receiver()

    async def pushing() -> int:
        limit = limiter(1000)
        for start in range(1, 6001, 1000):
            await send_all(limit, receiver, range(start, start + 1000))
        return len(limit._lanes._lanes)

    assert run_virtually(pushing()) <= 2000


def test_what_is_called_back_while_it_waits_never_leaves() -> None:
    async def lives() -> None:
        limit, receiver = limiter(1), Receiver()
        should_send = True

        async def send_if_wanted(chat: int) -> None:
            await limit.process_request(
                receiver.take, (chat,), {}, "sendMessage", {"chat_id": chat}, lambda: should_send
            )

        async with asyncio.TaskGroup() as group:
            sending = [group.create_task(_caught(send_if_wanted(chat))) for chat in range(4)]
            await asyncio.sleep(1.5)
            should_send = False
            called_back_at = virtual_now()
        outcomes = [task.result() for task in sending]
        assert outcomes.count("called back") == 4 - len(receiver.arrivals) > 0
        assert 0 < max(receiver.moments()) < called_back_at
        should_send = True
        await send_if_wanted(9)
        assert receiver.moments(9)

    run_virtually(lives())


async def _caught(sending: Coroutine[None, None, None]) -> str | None:
    try:
        await sending
    except CalledBackError as error:
        return error.message
    return None
