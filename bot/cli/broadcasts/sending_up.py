"""Uploads a picture from this machine: one admin gets it, and Telegram gives its file id."""

import asyncio
from hashlib import sha256
from pathlib import Path

from bot.run.kinds import render
from bot.run.wiring import AppContext
from bot.settings.environment import Environment
from census.errors import CensusError
from census.people.people import Role
from census.push.outcomes import Sent
from presentation.chat.messages import Message, Picture
from presentation.language.catalogue import Texts
from reminders.gateway import Gateway
from reminders.picture_shelf import PictureShelf

LARGEST = 10_000_000
"""The largest photo in bytes (Bot API, sendPhoto)."""


async def file_id_of(path: Path, app: AppContext, texts: Texts) -> str:
    """Return Telegram's file id of a picture, which an admin sees first.

    Raises CensusError: "broadcast-picture-large" (limit, in MB), "broadcast-picture-nobody", or
    "broadcast-picture-refused"; SettingsError without a usable token.
    """
    content = await asyncio.to_thread(_read, path)
    picture = Picture(f"file:{sha256(content).hexdigest()}", path.name, lambda: content)
    message = Message(texts("broadcast-picture-first"), picture=picture)
    async with app.storage.open() as uow:
        admins = await uow.people.get_all(await uow.people.holders(Role.ADMIN))
    reachable = [admin.chat for admin in admins.values() if admin.reachable]
    if not reachable:
        raise CensusError("broadcast-picture-nobody")
    async with _gateway(app) as gateway:
        for chat in reachable:
            sent = await gateway.send(chat, message)
            if isinstance(sent, Sent) and sent.file_id:
                async with app.storage.open() as uow:
                    await uow.pictures.keep_whole(sent.file_id, content, at=app.clock.now())
                    await uow.commit()
                return sent.file_id
    raise CensusError("broadcast-picture-refused")


def _read(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise CensusError("broadcast-picture-large", limit=LARGEST // 1_000_000)
    return path.read_bytes()


def _gateway(app: AppContext) -> Gateway:
    environment = Environment()
    return Gateway(
        environment.require_token(),
        base_url=environment.require_api_base(),
        catalogue=app.catalogue,
        render=render,
        zone=app.census.zone,
        clock=app.clock,
        pictures=PictureShelf(app.storage.open, app.clock),
    )
