import asyncio
from datetime import timedelta

import pytest

from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.simulator.conftest import Api, HandTime, keyboard, until


async def test_an_update_stays_until_a_higher_offset_is_asked_for(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani")
    await ani.sends("Satu", queue=True)
    await ani.sends("Dua", queue=True)

    first = await api.updates()
    again = await api.updates()
    rest = await api.updates(offset=first[0]["update_id"] + 1)

    assert first == again
    assert rest == first[1:]
    assert rest == await api.updates()


async def test_at_most_limit_updates_come_at_once(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    for _ in range(3):
        await ani.sends("Halo", queue=True)

    assert len(await api.updates(limit=2)) == 2


async def test_a_negative_offset_keeps_the_newest(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    for text in ("Satu", "Dua", "Tiga"):
        await ani.sends(text, queue=True)

    assert [u["message"]["text"] for u in await api.updates(offset=-1)] == ["Tiga"]


async def test_a_long_poll_ends_when_something_happens(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")

    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api.works("getUpdates", timeout=50))
        await until(lambda: telegram.requests["getUpdates"] == 1)
        await ani.sends("Halo", queue=True)

    assert poll.result()[0]["message"]["text"] == "Halo"


async def test_a_person_waits_for_the_bot(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")

    async def bot() -> None:
        (update,) = await api.works("getUpdates", timeout=50)
        await api.works("sendMessage", chat_id=ani.chat_id, text="Hai")
        await api.updates(offset=update["update_id"] + 1)

    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        tasks.create_task(bot())
        await ani.sends("Halo")
        assert ani.sees() == "Hai"


async def test_of_two_readers_the_first_is_turned_away(telegram: Telegram, api: Api) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        first = tasks.create_task(api.refuses("getUpdates", timeout=50))
        await until(lambda: telegram.requests["getUpdates"] == 1)
        await api.updates()

    assert first.result() == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_with_a_webhook_nobody_polls(telegram: Telegram, api: Api) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(api.refuses("getUpdates", timeout=50))
        await until(lambda: telegram.requests["getUpdates"] == 1)
        await api.works("setWebhook", url="http://127.0.0.1:9/hook")

    assert waiting.result() == "Conflict: terminated by setWebhook request"
    assert (await api.refuses("getUpdates")).startswith(
        "Conflict: can't use getUpdates method while webhook is active"
    )


async def test_only_the_kinds_asked_for_are_queued(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    await api.updates(allowed_updates=["callback_query"])
    await ani.sends("Tidak didengar", queue=True)
    await api.updates(allowed_updates=[])
    await ani.sends("Didengar", queue=True)

    assert [u["message"]["text"] for u in await api.updates()] == ["Didengar"]


async def test_a_reader_who_hangs_up_takes_nothing_along(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(api.works("getUpdates", timeout=50))
        await until(lambda: telegram.requests["getUpdates"] == 1)
        poll.cancel()
    await ani.sends("Halo", queue=True)

    assert len(await api.updates()) == 1


@pytest.mark.parametrize(("pause", "seen"), [(0.0, 1), (0.49, 1), (0.5, 3)])
async def test_who_asks_for_the_same_again_at_once_gets_one_update(
    telegram: Telegram, api: Api, poll_time: HandTime, pause: float, seen: int
) -> None:
    ani = telegram.person("Ani")
    for text in ("Satu", "Dua", "Tiga"):
        await ani.sends(text, queue=True)
    assert len(await api.updates()) == 3

    poll_time.passes(pause)

    assert len(await api.updates()) == seen
    assert telegram.haste.punished == (seen == 1)


async def test_another_offset_is_never_too_soon(
    telegram: Telegram, api: Api, poll_time: HandTime
) -> None:
    ani = telegram.person("Ani")
    for text in ("Satu", "Dua", "Tiga"):
        await ani.sends(text, queue=True)
    first, *_ = await api.updates()

    assert len(await api.updates(offset=first["update_id"] + 1)) == 2


async def test_who_asks_again_within_three_seconds_is_held_although_he_will_not_wait(
    telegram: Telegram, api: Api, poll_time: HandTime
) -> None:
    ani = telegram.person("Ani")
    assert await api.updates() == []
    poll_time.passes(2.9)
    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        held = tasks.create_task(api.updates())
        await until(lambda: telegram.requests["getUpdates"] == 2)
        await ani.sends("Halo", queue=True)

    assert len(held.result()) == 1


async def test_a_press_that_waits_for_150_seconds_never_arrives(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    ani = telegram.person("Ani", started=True)
    await api.works("sendMessage", chat_id=ani.chat_id, text="?", reply_markup=keyboard("Ya"))
    await ani.presses("Ya", queue=True)
    clock.advance(timedelta(seconds=100))
    await ani.sends("Halo", queue=True)
    await ani.presses("Ya", queue=True)
    assert len(await api.updates()) == 3

    clock.advance(timedelta(seconds=51))

    assert [list(update)[1] for update in await api.updates()] == ["message", "callback_query"]
