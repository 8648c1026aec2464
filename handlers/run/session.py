"""aiogram's client, with errors for replies that are not Telegram's."""

import json
from contextlib import suppress
from functools import cache
from http import HTTPStatus
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile
from aiohttp import ClientError, ClientTimeout

from handlers.telegram.messages.sent import OF_WORDS, Json

SECONDS = 10.0
"""The timeout of Telegram's replies. A request that hangs must not delay others."""


class HardenedSession(AiohttpSession):
    """Raises only what the callers expect, and nothing that quotes people's messages."""

    def __init__(self, api_base: str) -> None:
        super().__init__(api=TelegramAPIServer.from_base(api_base), timeout=SECONDS)

    async def close(self) -> None:
        """Close the connections. aiohttp waits for them by itself, so no pause is needed."""
        if self._session is not None and not self._session.closed:
            await self._session.close()

    def fields(self, bot: Bot, method: TelegramMethod[Any]) -> dict[str, Any] | None:
        """Return what a request carries; None where it carries files."""
        if isinstance(method, OF_WORDS):
            return {name: value for name, value in method.__dict__.items() if value}
        files: dict[str, InputFile] = {}
        given = method.model_dump(exclude_none=True, warnings=False).items()
        fields = {name: self.prepare_value(value, bot, files) for name, value in given}
        return None if files else {name: value for name, value in fields.items() if value}

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's own
    ) -> TelegramType:
        """Send a request as JSON, which takes a third of a form's time, unless it carries files.

        Raises TelegramAPIError.
        """
        fields = self.fields(bot, method)
        if fields is None:
            return await super().make_request(bot, method, timeout)
        url = self.api.api_url(bot.token, method.__api_method__)
        limit = ClientTimeout(total=timeout or self.timeout)
        session = await self.create_session()
        try:
            async with session.post(url, json=fields, timeout=limit) as reply:
                said = (await reply.read()).decode(errors="replace")
        except TimeoutError as trouble:
            raise TelegramNetworkError(method, "Request timeout error") from trouble
        except ClientError as trouble:
            raise TelegramNetworkError(method, f"{type(trouble).__name__}: {trouble}") from trouble
        if isinstance(method, OF_WORDS) and (sent := _sent(reply.status, said)) is not None:
            return cast("TelegramType", sent)
        response = self.check_response(bot, method, reply.status, said)
        return cast("TelegramType", response.result)

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read a reply. Raises TelegramServerError for a gateway's error page."""
        _keep_model(method.__returning__)
        try:
            return super().check_response(bot, method, status_code, content)
        except ClientDecodeError as trouble:
            if isinstance(trouble.data, str):
                message = f"{status_code} with an answer that is not Telegram's"
                raise TelegramServerError(method=method, message=message) from None
        raise TelegramAPIError(method=method, message="an answer of an unknown shape")


def _sent(status: int, said: str) -> Json | None:
    """Return the message that Telegram says it has; None for any other answer."""
    with suppress(ValueError):
        answer = json.loads(said)
        if status == HTTPStatus.OK and isinstance(answer, dict) and answer.get("ok") is True:
            message = answer.get("result")
            return message if isinstance(message, dict) else None
    return None


@cache
def _keep_model(returning: object) -> type:
    """Keep the model of a method's replies.

    pydantic forgets a model like ``Response[Message]`` when the garbage collector runs, and
    building it anew takes half a second in which nobody is answered.
    """
    model: type = Response[returning]  # type: ignore[valid-type]
    return model
