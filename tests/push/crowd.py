"""Many people at once: they agreed to be reminded, and Telegram knows them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from bot.run.kinds import KINDS
from census.people.people import ChatId, Grant, Role
from services.ports.unit_of_work import UnitOfWork
from simulator.chats.world import Telegram
from storage.engine.batch import insert_new
from storage.engine.engine import connect
from storage.engine.transaction import Transaction
from storage.tables.people.people import grants, people
from storage.unit_of_work import Storage

FIRST_CHAT = 1001


def chats_of(count: int) -> list[int]:
    return list(range(FIRST_CHAT, FIRST_CHAT + count))


async def settle(url: str, count: int, *, at: datetime) -> list[int]:
    """Fill a database with residents who agreed; return their chats."""
    chats = chats_of(count)
    storage = Storage(url, kinds=KINDS)
    try:
        async with storage.open() as uow:
            await _first(uow, ChatId(chats[0]), at)
            await uow.commit()
    finally:
        await storage.close()
    await _copy(url, chats)
    return chats


def meet(telegram: Telegram, chats: Sequence[int]) -> None:
    """Let all of them have written to the bot some time ago."""
    for chat in chats:
        telegram.person(f"Warga {chat}", user_id=chat, started=True)


async def _first(uow: UnitOfWork, chat: ChatId, at: datetime) -> None:
    person = await uow.people.add(chat, at=at)
    await uow.people.change(person, consented_at=at, reminders=True)
    await uow.people.grant(chat, Grant(Role.RESIDENT))


async def _copy(url: str, chats: Sequence[int]) -> None:
    """Multiply the first one: one by one, thousands would take as long as the test itself."""
    engine = connect(url)
    transaction = Transaction(engine)
    try:
        for table in (people, grants):
            row = await transaction.first(select(table).where(table.c.chat == chats[0]))
            assert row is not None
            values = dict(row._mapping)
            await insert_new(transaction, table, ({**values, "chat": chat} for chat in chats))
        await transaction.commit()
    finally:
        await engine.dispose()
