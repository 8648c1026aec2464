"""The two clients of the Bot API with the simulator in the same process, and no HTTP between.

What a request would carry is made by the clients and read by the simulator as over HTTP. A request
with a file goes over HTTP, and so does every one while the simulator has faults to show: broken
connections are HTTP's own.
"""

import json
from asyncio import sleep
from collections.abc import Mapping

from aiogram import Bot
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
from telegram.request import RequestData

from handlers.run.session import HardenedSession
from reminders.transport import AiohttpRequest
from simulator.api.bodies import read_arguments
from simulator.api.dispatch import Answer, perform, proper_name, refusal
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BotApiError


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
        form = self.build_form_data(bot, method)
        if form.is_multipart or self._cloud.faults.any_left:
            return await super().make_request(bot, method, timeout)
        payload = form()
        body: bytes = payload._value
        answer = await _exchange(self._cloud, method.__api_method__, payload.headers, body)
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
        carries_files = request_data is not None and request_data.contains_files
        if self._session is None or carries_files or self._cloud.faults.any_left:
            return await super().do_request(url, method, request_data, *timeouts, **more_timeouts)
        body = b"" if request_data is None else json.dumps(request_data.parameters).encode()
        self.unanswered += 1
        try:
            name, kind = url.rpartition("/")[2], {"Content-Type": "application/json"}
            answer = await _exchange(self._cloud, name, kind, body)
        finally:
            self.unanswered -= 1
        return answer.status, answer.encoded()


async def _exchange(cloud: Cloud, method: str, headers: Mapping[str, str], body: bytes) -> Answer:
    await sleep(0)  # others have their turn, as while a request is on its way
    try:
        arguments = await read_arguments("", headers, body, None)
    except BotApiError as error:
        return refusal(error)
    return await perform(cloud, proper_name(method), arguments)
