"""How updates reach the bot: acknowledged when done, each by itself, by polling or by webhook."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from handlers.run.incoming import polling
from handlers.run.incoming.feeding import feed
from handlers.run.incoming.webhook import SECRET_HEADER, webhook_app
from handlers.telegram import outgoing
from simulator.chats.people import SimulatedPerson
from simulator.cloud.trouble.faults import Fault, FaultKind
from tests.simulator.conftest import until
from tests.support.talk import break_table, count, hand_over, next_number, the_log, update_of
from tests.support.town import Town, open_town

SECRET = "a-secret-for-tests-only"


@pytest.fixture
def town(shared_town: Town) -> Town:
    """People are strangers to each other here."""
    return shared_town


async def test_an_update_is_acknowledged_only_when_it_is_done(own_town: Town) -> None:
    siti = await own_town.resident()
    async with own_town.app.storage.open() as uow:
        await uow.updates.first_time(1, at=own_town.clock.now())
        await siti.sends("/langkah", queue=True)
        with pytest.raises(TimeoutError):
            await own_town.telegram.settled(timeout=0.1)
        assert len(own_town.telegram.inbox) == 1
    await own_town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()


async def test_what_was_done_but_not_acknowledged_comes_again_without_harm(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti = await before.resident()
        await siti.presses("Mulai langkah 1")
        siti.press(siti.last, "step:done:prepare")
        not_acknowledged = before.telegram.dump()
        await before.telegram.settled()
        await siti.presses("Sudah")
        database = f"sqlite:///{before.app.storage.file}"
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(not_acknowledged)
        await after.telegram.settled()
        siti = after.telegram.people[siti.chat_id]
        assert count(siti) == 1, "it was answered before"
        after.telegram.inbox.add("message", {}, siti.chat_id)  # the number of the second press
        await siti.sends("/langkah")
        assert "Langkah 3 dari 7" in siti.sees()


async def test_what_was_not_done_when_the_bot_stopped_is_done_when_it_is_back(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti = await before.resident()
        await siti.sends("/langkah", queue=True)
        waiting = before.telegram.dump()
        database = f"sqlite:///{before.app.storage.file}"
        before.telegram.inbox.forget_all()
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(waiting)
        await after.telegram.settled()
        assert "Langkah 1 dari 7" in after.telegram.people[siti.chat_id].sees()


@pytest.fixture
def wait_is_over(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Ends the wait that Telegram asks for."""
    over = asyncio.Event()

    async def wait(_seconds: float) -> None:
        await over.wait()

    monkeypatch.setattr(outgoing, "sleep", wait)
    return over


async def has_to_wait(town: Town, somebody: SimulatedPerson) -> None:
    """Let a chat's next answer be held up by a short 429, and let the bot run into it."""
    refusals = town.telegram.refusals
    before = refusals["sendMessage", 429]
    wait = Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=1)
    town.telegram.faults.plan(wait, method="sendMessage", chat_id=somebody.chat_id)
    await somebody.sends("/langkah", queue=True)
    await until(lambda: refusals["sendMessage", 429] > before)


def answered_since(town: Town, sent: int) -> list[int]:
    return [answer.chat_id for answer in town.telegram.sent_log[sent:]]


async def test_a_chat_that_has_to_wait_holds_nobody_else_and_keeps_its_order(
    town: Town, wait_is_over: asyncio.Event
) -> None:
    siti, budi = await town.resident(), await town.resident("Budi")
    sent = len(town.telegram.sent_log)
    await has_to_wait(town, siti)
    await siti.sends("/bantuan", queue=True)
    await budi.sends("/langkah", queue=True)
    await until(lambda: "Langkah 1 dari 7" in budi.sees())
    wait_is_over.set()
    await town.telegram.settled()
    assert answered_since(town, sent) == [budi.chat_id, siti.chat_id, siti.chat_id]
    assert "Langkah 1 dari 7" in siti.from_bot[-2].text
    assert "Apa yang bisa saya bantu?" in siti.sees()


async def test_only_so_many_updates_are_under_way(
    town: Town, wait_is_over: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "AT_ONCE", 1)
    siti, budi = await town.resident(), await town.resident("Budi")
    sent = len(town.telegram.sent_log)
    await has_to_wait(town, siti)
    await budi.sends("/langkah", queue=True)
    with pytest.raises(TimeoutError):
        await town.telegram.settled(timeout=0.1)
    wait_is_over.set()
    await town.telegram.settled()
    assert answered_since(town, sent) == [siti.chat_id, budi.chat_id]


async def test_one_slow_update_holds_nobody_else_up(own_town: Town) -> None:
    """Telegram hands out one update only to who asks for the same again at once."""
    siti, budi = await own_town.resident(), await own_town.resident("Budi")
    faults = own_town.telegram.faults
    faults.plan(FaultKind.HELD, method="sendMessage", chat_id=siti.chat_id)
    await siti.sends("/langkah", queue=True)
    await until(lambda: faults.held > 0)
    await budi.sends("/langkah", queue=True)
    await until(lambda: "Langkah 1 dari 7" in budi.sees())
    assert count(siti) == 1
    faults.release()
    await own_town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()
    assert own_town.telegram.haste.punished == 0


async def test_an_update_nobody_can_read_does_not_stop_the_others(town: Town) -> None:
    siti, budi = await town.resident(), await town.resident("Budi")
    with the_log() as log:
        await siti.sends("/langkah", queue=True)
        town.telegram.inbox.add("message", {"message_id": "seven", "chat": 3}, 3)
        town.telegram.inbox.add("callback_query", {"id": None}, 3)
        town.telegram.inbox.add("message", {"text": "nobody, nowhere"}, 3)
        await budi.sends("/langkah", queue=True)
        await town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()
    assert "Langkah 1 dari 7" in budi.sees()
    assert log.getvalue().count("update.unreadable") == 3


async def test_an_update_that_breaks_does_not_stop_the_others(own_town: Town) -> None:
    siti, budi = await own_town.resident(), await own_town.resident("Budi")
    break_table(own_town, "journey_steps")
    with the_log():
        await siti.sends("/langkah", queue=True)
        await budi.sends("/bantuan", queue=True)
        await own_town.telegram.settled()
    assert "ada yang macet" in siti.sees()
    assert "Apa yang bisa saya bantu?" in budi.sees()


@pytest.mark.parametrize(
    "fault", [FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY, FaultKind.DROPPED_BEFORE]
)
async def test_a_fault_on_the_way_does_not_end_the_polling(
    town: Town, fault: FaultKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.run.incoming.fetching.PAUSE", 0.0)
    monkeypatch.setattr("handlers.run.incoming.polling.SAME_AGAIN", 0.0)
    siti = await town.resident()
    town.telegram.faults.plan(fault, fault, method="getUpdates")
    with the_log() as log:
        await siti.sends("/langkah")
        await siti.sends("/langkah")
    assert count(siti) == 3
    assert "updates.not_fetched" in log.getvalue()


def somebody(user_id: int, **more: Any) -> dict[str, Any]:
    return {"id": user_id, "is_bot": False, "first_name": "Siti"} | more


async def test_kinds_of_updates_that_nobody_handles_are_passed_over(town: Town) -> None:
    siti = await town.resident()
    chat = {"id": siti.chat_id, "type": "private", "first_name": "Siti"}
    user = somebody(siti.user_id)
    kinds: dict[str, Any] = {
        "inline_query": {"id": "1", "from": user, "query": "x", "offset": ""},
        "message_reaction": {
            "chat": chat,
            "message_id": 1,
            "user": user,
            "date": 1583456400,
            "old_reaction": [],
            "new_reaction": [],
        },
        "something_new": {"from": user, "chat": chat},
    }
    with the_log() as log:
        for kind, content in kinds.items():
            await hand_over(town, {"update_id": next_number(town), kind: content})
    assert count(siti) == 1
    assert "update.failed" not in log.getvalue()
    assert "update.lost" not in log.getvalue()


async def test_a_channel_is_not_taken_for_a_group(town: Town) -> None:
    siti = await town.resident()
    bot = somebody(town.telegram.bot.user_id, is_bot=True, username="sensus_bot")
    change = {
        "chat": {"id": -1009, "type": "channel", "title": "Kabar"},
        "from": somebody(siti.user_id),
        "date": 1583456400,
        "old_chat_member": {"user": bot, "status": "left"},
        "new_chat_member": {"user": bot, "status": "member"},
    }
    sent = len(town.telegram.sent_log)
    with the_log() as log:
        await hand_over(town, {"update_id": next_number(town), "my_chat_member": change})
    assert len(town.telegram.sent_log) == sent
    assert not log.getvalue()


async def test_an_admin_who_writes_anonymously_is_answered_in_the_group(town: Town) -> None:
    siti = await town.resident()
    group = town.telegram.group("Warga", members=[siti], with_bot=True)
    update = update_of(town, siti, "/peringkat", group)
    # Source: Bot API, Message.from: such a message comes from @GroupAnonymousBot.
    update["message"]["from"] = somebody(1087968824, is_bot=True, username="GroupAnonymousBot")
    await hand_over(town, update)
    assert "Grup ini belum dihubungkan" in group.sees()


@pytest.fixture
async def hook(town: Town) -> AsyncIterator[TestClient[Any, Any]]:
    """The webhook of the town's bot."""
    conversations = town.service.conversations
    app = webhook_app(conversations._bot, conversations._conversation, path="/hook", secret=SECRET)
    async with TestClient(TestServer(app)) as client:
        yield client


async def test_the_webhook_answers_when_the_update_is_done(
    town: Town, hook: TestClient[Any, Any]
) -> None:
    siti = await town.resident()
    update = update_of(town, siti, "/langkah")
    answer = await hook.post("/hook", json=update, headers={SECRET_HEADER: SECRET})
    assert answer.status == 200
    assert "Langkah 1 dari 7" in siti.sees()


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: ""}, {SECRET_HEADER: SECRET[:-1]}])
async def test_the_webhook_takes_nothing_without_the_secret(
    town: Town, hook: TestClient[Any, Any], headers: dict[str, str]
) -> None:
    siti = await town.resident()
    answer = await hook.post("/hook", json=update_of(town, siti, "/langkah"), headers=headers)
    assert answer.status == 403
    assert count(siti) == 1


async def test_the_webhook_refuses_a_secret_in_strange_letters(hook: TestClient[Any, Any]) -> None:
    answer = await hook.post("/hook", json={}, headers={SECRET_HEADER: "rahasia é"})
    assert answer.status == 403


async def test_the_webhook_takes_an_update_nobody_can_read_once(
    town: Town, hook: TestClient[Any, Any]
) -> None:
    with the_log() as log:
        answer = await hook.post(
            "/hook", json={"update_id": 5, "message": 7}, headers={SECRET_HEADER: SECRET}
        )
    assert answer.status == 200
    assert "update.unreadable" in log.getvalue()


async def test_updates_reach_the_bot_by_either_way_alike(
    town: Town, hook: TestClient[Any, Any]
) -> None:
    siti = await town.resident()
    conversations = town.service.conversations
    update = update_of(town, siti, "/bantuan")
    await feed(conversations._bot, conversations._conversation, update)
    by_feed = siti.sees()
    again = update_of(town, siti, "/bantuan")
    await hook.post("/hook", json=again, headers={SECRET_HEADER: SECRET})
    assert siti.sees() == by_feed
    assert count(siti) == 3
