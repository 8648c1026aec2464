"""One process fetches updates; the others stand by, and never ask Telegram beside it."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import GetMe

from handlers.run.incoming.fetching import Fetcher
from handlers.run.incoming.polling import Polling
from handlers.run.outage import Outage
from handlers.run.running import Conversations
from services.ports.operations.elections import Task
from services.push.election import Election, Unopposed
from tests.support.talk import the_log
from tests.support.town import Town

UPDATE = {"update_id": 7}


class Decided(Unopposed):
    """An election whose outcome a test decides."""

    def __init__(self, *, elected: bool) -> None:
        super().__init__("second")
        self.elected = elected
        self.was_unsure = self.resigned = False

    def certain(self) -> bool:
        return self.elected

    async def still(self) -> bool:
        return self.elected

    async def until_sure(self) -> None:
        self.was_unsure = True

    async def resign(self) -> None:
        self.resigned = True


class Asked:
    """A bot that answers getUpdates, and counts the requests."""

    def __init__(self, answer: list[dict[str, Any]] | Exception) -> None:
        self.answer, self.requests = answer, list[Any]()

    async def __call__(self, request: Any, request_timeout: int) -> list[dict[str, Any]]:
        self.requests.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def fetcher(bot: Asked, election: Decided) -> Fetcher:
    return Fetcher(bot, [], election, lambda _: None)  # type: ignore[arg-type]


@pytest.mark.parametrize("elected", [True, False])
async def test_what_was_fetched_by_who_is_no_longer_elected_is_left_to_the_other(
    *, elected: bool
) -> None:
    bot, election = Asked([UPDATE]), Decided(elected=elected)
    assert await fetcher(bot, election).fetch(None) == ([UPDATE] if elected else None)
    await fetcher(bot, election).acknowledge(8)
    assert [request.offset for request in bot.requests] == ([None, 8] if elected else [None])


async def test_a_conflict_is_no_reason_to_ask_again_before_the_database_has_said_who() -> None:
    conflict = TelegramConflictError(method=GetMe(), message="terminated by other getUpdates")
    election = Decided(elected=True)
    assert await fetcher(Asked(conflict), election).fetch(None) == []
    assert election.was_unsure


async def test_who_stands_by_asks_telegram_for_nothing(own_town: Town) -> None:
    siti = await own_town.resident()
    conversations, telegram = own_town.service.conversations, own_town.telegram
    second, stop = Decided(elected=False), asyncio.Event()
    standing_by = Conversations(conversations._bot, conversations._bot_context, second)
    with the_log() as log:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(standing_by.run(stop))
            await siti.sends("/langkah")
            await siti.sends("/bantuan")
            stop.set()
    assert telegram.requests["deleteWebhook"] == 1
    assert "updates.fetched_elsewhere" not in log.getvalue()
    assert second.resigned


class Listener:
    """A conversation that hears one update, and then stops its process."""

    kinds: Sequence[str] = ()

    def __init__(self, stop: asyncio.Event) -> None:
        self.stop, self.shared = stop, list[bool]()

    async def take(self, _bot: object, _event: object, *, shared: bool, **_known: bool) -> None:
        self.shared.append(shared)
        self.stop.set()


@pytest.mark.parametrize("alone", [True, False])
async def test_what_is_fetched_may_be_about_to_be_answered_by_who_was_elected_before(
    *, alone: bool
) -> None:
    stop, election = asyncio.Event(), Decided(elected=True)
    election.alone = alone
    listener, outage = Listener(stop), Outage(lambda: 0.0)
    bot, beat = Asked([UPDATE]), lambda _: None
    await Polling(bot, listener, outage, election, beat).run(stop)  # type: ignore[arg-type]
    assert listener.shared == [not alone]


def test_on_postgresql_another_process_may_have_been_elected_before() -> None:
    election = Election(None, Task.FETCH)  # type: ignore[arg-type]
    assert (election.alone, Unopposed().alone) == (False, True)
