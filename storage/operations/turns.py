"""The turn of each chat: its newest update, what was set by which, and the bot's lowest message."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, case, update

from census.people.people import ChatId
from services.ports.operations.turns import ChatTurn
from storage.engine.batch import INSERT
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository
from storage.engine.transaction import Transaction
from storage.tables.columns import Moment
from storage.tables.operations import chat_turns as turns

NUMBERS_GO_ON = timedelta(days=2)
"""After a week without updates Telegram numbers them anew, at random (Bot API, ``Update``)."""

_OF_CHAT = update(turns).where(turns.c.chat == bindparam("of_chat"))
_KEEP_PANEL = _OF_CHAT.values(panel=bindparam("shown", type_=turns.c.panel.type))
_KEEP_SET = _OF_CHAT.values(set_by=bindparam("settings", type_=turns.c.set_by.type))


@cache
def _taking(dialect: str) -> Any:
    """Make the statement once: that takes longer than to run it."""
    insertion = INSERT[dialect](turns)
    fresh = insertion.excluded
    known = turns.c.at > bindparam("since", type_=Moment())
    newer = case((known & (turns.c.newest > fresh.newest), turns.c.newest), else_=fresh.newest)
    set_by = case((known, turns.c.set_by), else_=fresh.set_by)
    return insertion.on_conflict_do_update(
        index_elements=["chat"], set_={"newest": newer, "set_by": set_by, "at": fresh.at}
    ).returning(turns.c.newest, turns.c.set_by, turns.c.panel)


class StoredTurns(Repository):
    """The port ``ChatTurns``."""

    def __init__(self, transaction: Transaction, in_hand: UpdateInHand) -> None:
        super().__init__(transaction)
        self._in_hand = in_hand

    async def take(self, chat: ChatId, update: int, *, at: datetime) -> ChatTurn:
        """Wait until no other update of the chat is under way; return what is known of it."""
        row = {"chat": chat, "newest": update, "set_by": {}, "panel": None, "at": at}
        known_since = {"since": at - NUMBERS_GO_ON}
        (found,) = await self._transaction.all(
            _taking(self._transaction.dialect), row | known_since
        )
        self._in_hand.begin(chat, update, found.set_by)
        return ChatTurn(found.newest, dict(found.set_by), found.panel)

    def sets(self, what: str) -> None:
        """Note that the update sets something of its chat."""
        self._in_hand.sets(what)

    async def keep(self) -> None:
        """Keep what the update has set, before it is committed."""
        if self._in_hand.changed:
            self._in_hand.changed = False
            noted = {"of_chat": self._in_hand.chat, "settings": self._in_hand.set_by}
            await self._transaction.run(_KEEP_SET, noted)

    async def keep_panels(self, panels: Mapping[ChatId, Mapping[str, Any]]) -> None:
        """Keep the bot's lowest message in chats, always in the same order."""
        for chat in sorted(panels):
            await self._transaction.run(_KEEP_PANEL, {"of_chat": chat, "shown": panels[chat]})
