"""What a process took and did not answer, as when it ended: polling waits for that update alone."""

import asyncio
from collections.abc import Sequence
from typing import Any

from handlers.run.incoming.polling import Polling
from handlers.run.outage import Outage
from services.ports.operations.turns import ANSWERED_WITHIN
from services.ports.unit_of_work import AnsweredElsewhereError, StorageUnavailableError
from services.push.election import Unopposed
from tests.support.virtual_time import run_virtually, virtual_now

WITHIN = ANSWERED_WITHIN.total_seconds()
EACH_SECOND, LASTS = 20, 30
LEFT = 1
"""The update that another process has taken, a little before."""


class BusyTelegram:
    """A bot whose people write twenty times a second; a hundred updates are shown at once."""

    async def __call__(self, request: Any, request_timeout: int) -> list[dict[str, Any]]:
        await asyncio.sleep(1 / EACH_SECOND)
        first, newest = max(request.offset or 0, LEFT), LEFT + int(virtual_now() * EACH_SECOND)
        return [_written(number) for number in range(first, newest + 1)][: request.limit]


def _written(number: int) -> dict[str, Any]:
    chat = {"id": number, "type": "private"}
    return {"update_id": number, "message": {"message_id": number, "date": 1, "chat": chat}}


class Answers:
    """A conversation that answers at once, but what another process may be about to answer."""

    kinds: Sequence[str] = ()

    def __init__(self) -> None:
        self.waited: dict[int, float] = {}

    async def take(self, _bot: Any, update: Any, **_: Any) -> StorageUnavailableError | None:
        number = update.update_id
        if number == LEFT and virtual_now() < WITHIN:
            return AnsweredElsewhereError("another process is about to answer it")
        self.waited.setdefault(number, virtual_now() - (number - LEFT) / EACH_SECOND)
        return None


async def _lived() -> dict[int, float]:
    """Return the seconds that each update has waited."""
    answers, stop = Answers(), asyncio.Event()
    bot, outage, beat = BusyTelegram(), Outage(virtual_now), lambda _: None
    polling = Polling(bot, answers, outage, Unopposed(), beat)  # type: ignore[arg-type]
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(polling.run(stop))
        await asyncio.sleep(LASTS)
        stop.set()
    return answers.waited


def test_an_update_that_another_process_has_taken_holds_up_no_other_and_is_answered_in_time() -> (
    None
):
    waited = run_virtually(_lived())
    assert len(waited) > (LASTS - 2) * EACH_SECOND
    assert WITHIN <= waited.pop(LEFT) <= WITHIN + 1.5
    assert max(waited.values()) < 1.5
