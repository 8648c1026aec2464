"""aiogram's client, with errors for replies that are not Telegram's."""

from functools import cache

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramServerError
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

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


@cache
def _keep_model(returning: object) -> type:
    """Keep the model of a method's replies.

    pydantic forgets a model like ``Response[Message]`` when the garbage collector runs, and
    building it anew takes half a second in which nobody is answered.
    """
    model: type = Response[returning]  # type: ignore[valid-type]
    return model
