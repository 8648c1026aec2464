"""The two clients of the Bot API with the simulator in the same process, and no HTTP between.

The clients make what a request would carry, and the simulator reads it. While the simulator has
faults to show every request goes over HTTP: broken connections are HTTP's own.
"""

import json
from asyncio import sleep
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

import pytest
from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from telegram.request import RequestData

from bot.run import push
from handlers.run.session import HardenedSession
from reminders.limiter import EvenLimiter
from reminders.transport import AiohttpRequest, _body
from simulator.api.arguments import Arguments
from simulator.api.dispatch import Answer, perform, proper_name
from simulator.cloud.cloud import Cloud
from trials.network.client import arguments_of


class NearSession(HardenedSession):
    """The conversation's client."""

    def __init__(self, api_base: str, cloud: Cloud) -> None:
        super().__init__(api_base)
        self._cloud = cloud

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - its own
    ) -> TelegramType:
        if self._cloud.faults.any_left:
            return await super().make_request(bot, method, timeout)
        fields = self.fields(bot, method)
        form = self.build_form_data(bot, method) if fields is None else None
        sent = await arguments_of(form, fields)
        # What is no text could not travel, and is found here as over HTTP.
        values = json.loads(json.dumps(sent.values, ensure_ascii=False).encode())
        arguments = Arguments(values, sent.files)
        answer = await _exchange(self._cloud, method.__api_method__, arguments)
        said = answer.encoded().decode()
        response = self.check_response(bot, method, answer.status, said)
        result: TelegramType = response.result  # type: ignore[assignment]
        return result


class NearTransport(AiohttpRequest):
    """Push's client."""

    def __init__(self, cloud: Cloud) -> None:
        super().__init__()
        self._cloud = cloud

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: object,
        **more_timeouts: object,
    ) -> tuple[int, bytes]:
        if self._session is None or self._cloud.faults.any_left:
            return await super().do_request(url, method, request_data, *timeouts, **more_timeouts)
        form, values = (None, {}) if request_data is None else _body(request_data)
        arguments = await arguments_of(form, None if form else json.loads(json.dumps(values)))
        self.unanswered += 1
        try:
            answer = await _exchange(self._cloud, url.rpartition("/")[2], arguments)
        finally:
            self.unanswered -= 1
        return answer.status, answer.encoded()


@contextmanager
def paced_at_once() -> Iterator[None]:
    """Let the waits between two messages pass at once, in the limiters that are made meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(push, "EvenLimiter", hasty_limiter)
        yield


def hasty_limiter(messages_per_second: int, *, now: Callable[[], float] = monotonic) -> EvenLimiter:
    """Return a limiter whose waits pass at once."""
    waited = 0.0

    async def wait(seconds: float) -> None:
        nonlocal waited
        waited += seconds
        await sleep(0)

    return EvenLimiter(messages_per_second, now=lambda: now() + waited, sleep=wait)


async def _exchange(cloud: Cloud, method: str, arguments: Arguments) -> Answer:
    await sleep(0)  # others have their turn, as while a request is on its way
    return await perform(cloud, proper_name(method), arguments)
