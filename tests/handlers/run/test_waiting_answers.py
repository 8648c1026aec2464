"""Telegram does not take an answer for a while: it is owed, and sent when the time has come."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from handlers.run.incoming import webhook
from handlers.run.incoming.webhook import SECRET_HEADER, webhook_app
from simulator.cloud.trouble.faults import Fault, FaultKind
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.handlers.run.outages.test_outages import SECRET, posts
from tests.simulator.conftest import until
from tests.support.talk import count, handled, press_of, update_of
from tests.support.town import Town, open_town

LONG = 35


def silences(town: Town, seconds: int = LONG) -> None:
    """Let Telegram want nothing from the bot for so long, by the campaign's clock."""
    town.telegram.flood = Flood(NO_LIMITS, now=lambda: town.clock.now().timestamp())
    town.telegram.flood.silence(seconds)


def passes(town: Town, seconds: int = LONG) -> None:
    town.clock.advance(timedelta(seconds=seconds))


async def refused(town: Town, method: str = "sendMessage") -> None:
    """Wait until Telegram has refused the answer."""
    await until(lambda: town.telegram.refusals[method, 429] > 0)


async def test_an_answer_that_a_long_429_refuses_comes_when_its_time_is_over(
    own_town: Town,
) -> None:
    telegram = own_town.telegram
    siti, budi = await own_town.resident(), await own_town.resident("Budi")
    silences(own_town)
    await siti.sends("/langkah", queue=True)
    await refused(own_town)
    await budi.sends("/langkah", queue=True)
    await siti.sends("/bantuan", queue=True)
    with pytest.raises(TimeoutError):
        await telegram.settled(timeout=0.3)
    assert telegram.refusals["sendMessage", 429] == 1, "nobody else tries meanwhile"
    assert len(telegram.inbox) == 3, "what is not answered is not acknowledged"
    passes(own_town)
    await telegram.settled()
    assert "Langkah 1 dari 7" in budi.sees()
    assert "Langkah 1 dari 7" in siti.from_bot[-2].text
    assert "Apa yang bisa saya bantu?" in siti.sees()


async def test_of_screens_in_one_place_only_the_newest_is_shown(own_town: Town) -> None:
    siti = await own_town.resident()
    await siti.presses("Mulai langkah 1")
    silences(own_town)
    edits, before = own_town.telegram.requests["editMessageText"], handled(own_town)
    for step in ("prepare", "find_family", "password"):
        siti.press(siti.last, f"step:done:{step}")
    await siti.sends("/bantuan", queue=True)
    await until(lambda: handled(own_town) == before + 4)
    passes(own_town)
    await own_town.telegram.settled()
    assert "Langkah 4 dari 7" in siti.from_bot[-2].text
    assert "Apa yang bisa saya bantu?" in siti.sees()
    assert own_town.telegram.requests["editMessageText"] - edits <= 2, "one refused, one done"


async def test_a_groups_full_minute_is_the_groups_alone(own_town: Town) -> None:
    siti = await own_town.resident()
    group = own_town.telegram.group("Warga", members=[siti], with_bot=True)
    wait = Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=LONG)
    own_town.telegram.faults.plan(wait, method="sendMessage", chat_id=group.chat_id)
    await siti.sends("/peringkat@sensus_bot", to=group, queue=True)
    await refused(own_town)
    await siti.sends("/langkah", queue=True)
    await until(lambda: "Langkah 1 dari 7" in siti.sees())
    assert not group.from_bot
    passes(own_town)
    await own_town.telegram.settled()
    assert "Grup ini belum dihubungkan" in group.sees()


async def test_conversation_and_push_are_silent_together(own_town: Town) -> None:
    siti = await own_town.resident()
    own_town.service.silence.be_silent(timedelta(seconds=LONG))
    sent = own_town.telegram.requests["sendMessage"]
    await siti.sends("/langkah", queue=True)
    with pytest.raises(TimeoutError):
        await own_town.telegram.settled(timeout=0.3)
    assert own_town.telegram.requests["sendMessage"] == sent
    passes(own_town)
    await own_town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()
    silences(own_town)
    await siti.sends("/langkah", queue=True)
    await refused(own_town)
    await until(lambda: own_town.service.silence.silence() > 0)
    passes(own_town)
    await own_town.telegram.settled()


async def test_what_was_owed_when_the_bot_stopped_is_answered_by_the_next(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti = await before.resident()
        await siti.presses("Mulai langkah 1")
        silences(before)
        siti.press(siti.last, "step:done:prepare")
        await refused(before, "editMessageText")
        database = f"sqlite:///{before.app.storage.file}"
    waiting = before.telegram.dump()
    assert len(before.telegram.inbox) == 1
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(waiting)
        await after.telegram.settled()
        siti = after.telegram.people[siti.chat_id]
        assert "Langkah 2 dari 7" in siti.sees()
        assert count(siti) == 1


async def test_an_owed_answer_does_not_hide_who_comes_after_many_others(
    own_town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram shows a hundred updates from the oldest that is not acknowledged, and no more."""
    monkeypatch.setattr("handlers.run.incoming.polling.AT_ONCE", 5)
    monkeypatch.setattr("simulator.api.methods.updates._MOST_UPDATES", 5)
    siti = await own_town.resident()
    group = own_town.telegram.group("Warga", members=[siti], with_bot=True)
    wait = Fault(FaultKind.TOO_MANY_REQUESTS, retry_after=LONG)
    own_town.telegram.faults.plan(wait, method="sendMessage", chat_id=group.chat_id)
    await siti.sends("/peringkat@sensus_bot", to=group, queue=True)
    await refused(own_town)
    crowd = [own_town.telegram.person(f"Warga {number}") for number in range(8)]
    for somebody in crowd:
        await somebody.sends("/start", queue=True)
    await own_town.telegram.settled()
    assert all(somebody.from_bot for somebody in crowd)
    passes(own_town)
    await until(lambda: bool(group.from_bot))


@pytest.mark.parametrize("fault", [FaultKind.SERVER_ERROR, FaultKind.DROPPED_BEFORE])
async def test_an_answer_outlives_a_bad_moment_of_telegrams(
    own_town: Town, fault: FaultKind
) -> None:
    siti = await own_town.resident()
    own_town.telegram.faults.plan(*[fault] * 4, method="sendMessage", chat_id=siti.chat_id)
    await siti.sends("/langkah", queue=True)
    await own_town.telegram.settled()
    assert "Langkah 1 dari 7" in siti.sees()


async def test_the_webhook_has_telegram_bring_again_what_is_not_answered(own_town: Town) -> None:
    siti = await own_town.resident()
    talk = own_town.service.conversations
    app = webhook_app(talk._bot, talk._conversation, path="/hook", secret=SECRET)
    async with TestClient(TestServer(app)) as hook:
        silences(own_town)
        text = update_of(own_town, siti, "/langkah")
        assert await posts(hook, text) == [503]
        passes(own_town)
        await until(lambda: "Langkah 1 dari 7" in siti.sees())
        assert await posts(hook, text) == [200]
    assert count(siti) == 2


async def test_an_update_that_comes_again_while_it_is_handled_is_answered_once(
    own_town: Town,
) -> None:
    siti = await own_town.resident()
    own_town.telegram.faults.plan(FaultKind.HELD, method="sendMessage", chat_id=siti.chat_id)
    talk = own_town.service.conversations
    app = webhook_app(talk._bot, talk._conversation, path="/hook", secret=SECRET)
    text = update_of(own_town, siti, "/langkah")
    async with TestClient(TestServer(app)) as hook, asyncio.TaskGroup() as tasks:
        first = tasks.create_task(posts(hook, text))
        await until(lambda: own_town.telegram.faults.held > 0)
        again = tasks.create_task(posts(hook, text))
        own_town.telegram.faults.release()
        assert (await first, await again) == ([200], [200])
    assert count(siti) == 2


async def test_of_a_press_telegram_hears_within_the_reply_or_where_it_lasts_before(
    own_town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = await own_town.resident()
    told = own_town.telegram.requests
    talk = own_town.service.conversations
    app = webhook_app(talk._bot, talk._conversation, path="/hook", secret=SECRET)
    async with TestClient(TestServer(app)) as hook:
        before = told["answerCallbackQuery"]
        press = press_of(own_town, siti, "help:open")
        reply = await hook.post("/hook", json=press, headers={SECRET_HEADER: SECRET})
        assert await reply.json() == {
            "method": "answerCallbackQuery",
            "callback_query_id": press["callback_query"]["id"],
        }
        assert told["answerCallbackQuery"] == before
        monkeypatch.setattr(webhook, "AT_ONCE", 0.0)
        reply = await hook.post(
            "/hook", json=press_of(own_town, siti, "help:open"), headers={SECRET_HEADER: SECRET}
        )
        assert (reply.status, await reply.read()) == (200, b"")
        assert told["answerCallbackQuery"] == before + 1
        monkeypatch.undo()
        silences(own_town)
        assert await posts(hook, press_of(own_town, siti, "help:open")) == [503]
        assert told["answerCallbackQuery"] == before + 2
        passes(own_town)
