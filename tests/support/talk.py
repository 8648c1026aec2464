"""What the tests of the conversation share: moments, whole screens, and looking where none may."""

import asyncio
import io
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog

from bot.run.logs import configure_logs
from handlers.run.incoming.feeding import feed
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from simulator.chats.wire import callback_json, message_json
from simulator.cloud.state import CallbackQuery
from tests.support.town import WIB, Town

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a494441"
    "5478da6360000000020001e527defc0000000049454e44ae426082"
)
"""The smallest picture there is."""


"""Updates that a test hands over itself come after all others."""


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    """A moment of the campaign, local time."""
    return datetime(2020, month, day, hour, minute, tzinfo=WIB)


def screen(place: Place) -> tuple[str, list[str]]:
    """The newest message of the bot, with its buttons."""
    return place.sees(), place.buttons()


def count(place: Place) -> int:
    """How many messages of the bot stand in a chat."""
    return len(place.from_bot)


async def presses_data(
    town: Town, somebody: SimulatedPerson, data: str, place: Place | None = None
) -> None:
    """Press a button with any data under the newest message: an old one, or a forged one."""
    somebody.press((place or somebody).last, data)
    await town.telegram.settled()


def update_of(
    town: Town, somebody: SimulatedPerson, text: str, place: Place | None = None
) -> dict[str, Any]:
    """A message as Telegram tells of it, to be handed over by the test itself."""
    chat = (place or somebody).chat
    message = town.telegram.post(chat, somebody.user_id, text=text)
    return {"update_id": next_number(town), "message": message_json(town.telegram, message)}


def press_of(town: Town, somebody: SimulatedPerson, data: str) -> dict[str, Any]:
    """A press of a button under the newest message, to be handed over by the test itself."""
    query = CallbackQuery(
        str(next_number(town)),
        somebody.user_id,
        somebody.chat_id,
        somebody.last.message_id,
        data,
        town.clock.now(),
    )
    town.telegram.callbacks[query.query_id] = query
    return {
        "update_id": next_number(town),
        "callback_query": callback_json(town.telegram, query),
    }


def next_number(town: Town) -> int:
    """Return the number of a new update, in one order with those that people make."""
    town.telegram.inbox._last_id += 1
    return town.telegram.inbox.last_id


async def hand_over(town: Town, *updates: dict[str, Any]) -> None:
    """Hand updates to the bot all at once, past the queue."""
    conversations = town.service.conversations
    async with asyncio.TaskGroup() as tasks:
        for update in updates:
            tasks.create_task(feed(conversations._bot, conversations._conversation, update))


def stored_bytes(town: Town) -> bytes:
    """Everything that the database has put on the disk."""
    path = _file(town)
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


def break_table(town: Town, table: str) -> None:
    """Let a part of the storage fail from now on."""
    with closing(sqlite3.connect(_file(town), isolation_level=None)) as connection:
        connection.execute(f"ALTER TABLE {table} RENAME TO {table}_away")


def mend_table(town: Town, table: str) -> None:
    """Bring back what was broken."""
    with closing(sqlite3.connect(_file(town), isolation_level=None)) as connection:
        connection.execute(f"ALTER TABLE {table}_away RENAME TO {table}")


def newest_number(town: Town) -> int:
    """The number of the question that was asked last."""
    query = "SELECT max(id) FROM asked_questions"
    with closing(sqlite3.connect(_file(town))) as connection:
        number: int = connection.execute(query).fetchone()[0]
    return number


def handled(town: Town) -> int:
    """How many updates have taken effect."""
    with closing(sqlite3.connect(_file(town))) as connection:
        number: int = connection.execute("SELECT count(*) FROM handled_updates").fetchone()[0]
    return number


@contextmanager
def the_log() -> Iterator[io.StringIO]:
    """Log as the running service does, and keep it to be read."""
    written, libraries = io.StringIO(), logging.getLogger()
    handlers, level, before = libraries.handlers[:], libraries.level, structlog.get_config()
    configure_logs(written)
    try:
        yield written
    finally:
        structlog.configure(**before)
        libraries.handlers[:] = handlers
        libraries.setLevel(level)


def _file(town: Town) -> Path:
    file = town.app.storage.file
    assert file is not None
    return file
