import asyncio

from simulator.chats.world import Telegram
from tests.simulator.conftest import Api, keyboard


async def test_a_watcher_sees_what_happens_in_its_order(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    with telegram.subscribe() as events:
        message = await api.works(
            "sendMessage", chat_id=ani.chat_id, text="Halo", reply_markup=keyboard("Ya")
        )
        named = {"chat_id": ani.chat_id, "message_id": message["message_id"]}
        await api.works("pinChatMessage", **named)
        await api.works("editMessageText", **named, text="Hai")
        await api.works("deleteMessage", **named)
        await api.works("setMyCommands", commands=[{"command": "a", "description": "b"}])
        await ani.blocks_bot(queue=True)
        seen = events.waiting()

    assert [event.kind for event in seen] == [
        "message_new",
        "pinned",
        "message_new",
        "message_edited",
        "message_deleted",
        "commands_changed",
        "chat_changed",
    ]
    assert seen[3].message is not None
    assert (seen[3].chat_id, seen[3].message.text) == (ani.chat_id, "Hai")


async def test_watching_goes_on_until_it_is_closed(telegram: Telegram) -> None:
    ani = telegram.person("Ani")
    events = telegram.subscribe()
    seen = []

    async def watch() -> None:
        async for event in events:
            seen.append(event.kind)
            events.close()

    async with asyncio.timeout(5), asyncio.TaskGroup() as tasks:
        tasks.create_task(watch())
        await ani.sends("Halo", queue=True)

    await ani.sends("Lagi", queue=True)
    assert seen == ["message_new"]
