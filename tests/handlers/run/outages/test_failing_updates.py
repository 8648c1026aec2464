"""An update whose handling fails is tried three times, then set aside; it holds up nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import Update
from aiohttp.test_utils import TestClient, TestServer

from census.people.people import ChatId
from handlers.run.failing import FailedTryError
from handlers.run.handler_table import HandlerTable
from handlers.run.incoming.feeding import feed
from handlers.run.incoming.webhook import SECRET_HEADER, webhook_app
from handlers.run.running import Conversations
from services.operations.failing import TRIES, count_failure
from services.ports.operations.failing import Failure
from services.ports.unit_of_work import StorageUnavailableError
from tests.support.talk import count, hand_over, the_log, update_of
from tests.support.town import NIK, Town, open_town

SECRET = "a-secret-for-tests-only"
BROKEN = "ada yang macet"


class Breaking:
    """Lets the handling of one text fail, after its handler has done its work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.text, self.times, self.fault = "", 0, Exception()
        self.tried, self._answer = 0, HandlerTable.answer
        breaking = self

        async def answer(table: HandlerTable, kind: str, event: Any, data: Any) -> object:
            found = await breaking._answer(table, kind, event, data)
            if getattr(event, "text", None) == breaking.text:
                breaking.tried += 1
                if breaking.tried <= breaking.times:
                    raise breaking.fault
            return found

        monkeypatch.setattr(HandlerTable, "answer", answer)

    def breaks(self, text: str, *, times: int, fault: Exception | None = None) -> None:
        """Let the next tries of a text fail."""
        self.text, self.times, self.fault = text, times, fault or RuntimeError(f"{text} {NIK}")
        self.tried = 0


@pytest.fixture
def town(own_town: Town) -> Town:
    return own_town


@pytest.fixture
def breaking(monkeypatch: pytest.MonkeyPatch) -> Breaking:
    return Breaking(monkeypatch)


async def given_up(town: Town) -> list[Failure]:
    async with town.app.storage.open() as uow:
        return [*await uow.failed_updates.given_up(town.clock.now() - timedelta(days=1))]


async def test_what_fails_once_works_at_the_second_try_with_one_effect(
    town: Town, breaking: Breaking
) -> None:
    siti = await town.resident()
    breaking.breaks("stop", times=1)
    with the_log() as log:
        await siti.sends("stop")
    assert breaking.tried == 2
    assert not (await town.person(siti)).reminders
    assert count(siti) == 2
    assert BROKEN not in siti.sees()
    assert await given_up(town) == []
    assert "update.fails" in log.getvalue()
    assert "update.failed" not in log.getvalue()


async def test_what_fails_three_times_is_set_aside_and_its_person_has_a_way_on(
    town: Town, breaking: Breaking
) -> None:
    siti, budi = await town.resident(), await town.resident("Budi")
    breaking.breaks("stop", times=99)
    with the_log():
        await siti.sends("stop", queue=True)
        await budi.sends("/langkah", queue=True)
        await siti.sends("/bantuan", queue=True)
        await town.telegram.settled()
    assert breaking.tried == 3
    assert "Langkah 1 dari 7" in budi.sees()
    assert "Apa yang bisa saya bantu?" in siti.sees(), "the chat's next one is handled"
    said = siti.from_bot[-2]
    (failure,) = await given_up(town)
    assert BROKEN in said.text
    assert failure.trouble in said.text
    assert (await town.person(siti)).reminders, "it has taken no effect"
    assert not town.telegram.inbox
    breaking.breaks("stop", times=0)
    await siti.sends("stop")
    assert not (await town.person(siti)).reminders, "the same words later are another update"


async def test_a_fault_before_its_handler_is_no_silence(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti, tried = await town.resident(), list[int]()

    async def breaks(_bot: object, event: Update, _spares: object) -> None:
        tried.append(event.update_id)
        raise LookupError

    monkeypatch.setattr("handlers.run.conversation.take_away", breaks)
    with the_log():
        await siti.sends("/langkah")
    assert len(tried) == 3
    assert BROKEN in siti.sees()
    assert [each.error for each in await given_up(town)] == ["LookupError"]


async def test_the_record_has_no_words_and_no_numbers(town: Town, breaking: Breaking) -> None:
    siti = await town.resident()
    breaking.breaks("stop", times=99)
    with the_log():
        await siti.sends("stop")
    (failure,) = await given_up(town)
    assert (failure.chat, failure.kind, failure.error) == (siti.chat_id, "message", "RuntimeError")
    assert NIK not in repr(failure)
    assert "stop" not in repr(failure)
    assert failure.at == town.clock.now()


async def test_admins_hear_once_a_day_however_many_fail(town: Town, breaking: Breaking) -> None:
    dewi, siti = await town.admin(), await town.resident()
    before = count(dewi)
    breaking.breaks("stop", times=99)
    with the_log():
        for _ in range(3):
            breaking.tried = 0
            await siti.sends("stop")
    await town.passes(timedelta(minutes=1))
    first = (await given_up(town))[-1]
    assert len(await given_up(town)) == 3
    assert count(dewi) == before + 1
    assert "tiga kali gagal" in dewi.sees()
    assert first.trouble in dewi.sees()


async def test_tries_are_counted_over_a_restart(
    tmp_path: Path, migrated_sqlite: Path, breaking: Breaking
) -> None:
    async with open_town(tmp_path, migrated_sqlite) as before:
        siti = await before.resident()
        update = update_of(before, siti, "stop")
        breaking.breaks("stop", times=99)
        for _ in range(2):
            with the_log(), pytest.raises(FailedTryError):
                await fed(before.service.conversations, update)
        kept, database = before.telegram.dump(), f"sqlite:///{before.app.storage.file}"
    async with open_town(tmp_path, database) as after:
        after.telegram.restore(kept)
        with the_log():
            await hand_over(after, update)
        assert BROKEN in after.telegram.people[siti.chat_id].sees()
        assert breaking.tried == 3
        again = count(after.telegram.people[siti.chat_id])
        await hand_over(after, update)
        assert count(after.telegram.people[siti.chat_id]) == again, "it is not tried any more"


async def test_who_could_not_be_told_before_a_crash_is_told_and_not_that_it_is_done(
    town: Town, breaking: Breaking
) -> None:
    siti = await town.resident()
    update = update_of(town, siti, "stop")
    failure = Failure(
        update["update_id"],
        ChatId(siti.chat_id),
        "message",
        "ValueError",
        "1f0c3a",
        town.clock.now(),
    )
    for _ in range(TRIES):
        async with town.app.storage.open() as uow:
            await count_failure(uow, town.app.rules, failure)
            await uow.commit()
    await hand_over(town, update)
    assert BROKEN in siti.sees()
    assert "1f0c3a" in siti.sees()
    assert (await town.person(siti)).reminders
    assert await given_up(town) == [failure]


async def test_a_database_that_is_away_is_no_fault_of_an_update(
    town: Town, breaking: Breaking
) -> None:
    siti = await town.resident()
    breaking.breaks("stop", times=5, fault=StorageUnavailableError("no answer"))
    update = update_of(town, siti, "stop")
    with the_log():
        for _ in range(5):
            with pytest.raises(StorageUnavailableError):
                await fed(town.service.conversations, update)
        await hand_over(town, update)
    assert breaking.tried == 6
    assert not (await town.person(siti)).reminders
    assert await given_up(town) == []


@pytest.fixture
async def hooks(town: Town) -> AsyncIterator[list[TestClient[Any, Any]]]:
    """Two processes behind one address: what they share is the database alone."""
    first = town.service.conversations
    second = Conversations(first._bot, first._bot_context)
    async with (
        TestClient(TestServer(app_of(first))) as one,
        TestClient(TestServer(app_of(second))) as other,
    ):
        yield [one, other]


async def test_two_processes_count_together(
    town: Town, hooks: list[TestClient[Any, Any]], breaking: Breaking
) -> None:
    siti = await town.resident()
    update = update_of(town, siti, "stop")
    breaking.breaks("stop", times=99)
    with the_log():
        said = [await posted(hooks[number % 2], update) for number in range(5)]
    assert said == [503, 503, 200, 200, 200]
    assert breaking.tried == 3
    assert count(siti) == 2
    assert BROKEN in siti.sees()


def app_of(conversations: Conversations) -> Any:
    bot, conversation = conversations._bot, conversations._conversation
    return webhook_app(bot, conversation, path="/hook", secret=SECRET)


async def posted(hook: TestClient[Any, Any], update: dict[str, Any]) -> int:
    answer = await hook.post("/hook", json=update, headers={SECRET_HEADER: SECRET})
    return answer.status


async def fed(conversations: Conversations, update: dict[str, Any]) -> None:
    await feed(conversations._bot, conversations._conversation, update)
