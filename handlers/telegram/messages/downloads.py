"""Files that people sent: fetched from Telegram into memory."""

import asyncio
from io import BytesIO
from pathlib import Path

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiohttp import ClientError

SECONDS = 60
"""How long the download of the largest file may take."""


class NotFetchedError(Exception):
    """Telegram did not give the file out; ``too_large`` when it is larger than a bot may fetch."""

    def __init__(self, *, too_large: bool = False) -> None:
        super().__init__("too large" if too_large else "not fetched")
        self.too_large = too_large


async def download(bot: Bot, file_id: str) -> bytes:
    """Return a file's bytes. Its path holds for an hour, so it is asked for each time.

    Raises NotFetchedError.
    """
    content = BytesIO()
    try:
        file = await bot.get_file(file_id)
        path = Path(file.file_path or "")
        if path.is_absolute():
            # A Bot API server on this machine names a file of its own, and serves none over HTTP:
            # https://core.telegram.org/bots/api#using-a-local-bot-api-server
            return await asyncio.to_thread(path.read_bytes)
        await bot.download_file(str(path), content, timeout=SECONDS)
    except TelegramBadRequest as refusal:
        raise NotFetchedError(too_large="too big" in refusal.message) from None
    except (TelegramAPIError, ClientError, TimeoutError, OSError):
        raise NotFetchedError from None
    return content.getvalue()
