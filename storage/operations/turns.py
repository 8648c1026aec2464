"""The turn of each chat: its newest update, what was set by which, and the bot's lowest message."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Executable,
    Text,
    bindparam,
    case,
    cast,
    column,
    func,
    select,
    update,
)

from census.people.people import ChatId
from services.ports.operations.turns import ChatTurn
from storage.bookkeeping import StoredUpdates
from storage.engine.batch import insert_of, is_listed, values_as_parameter
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import handled_updates
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
    return taking(insert_of(dialect)(turns))


def taking(insertion: Any, where: ColumnElement[bool] | None = None) -> Any:
    """Return the statement that inserts a turn, or takes one that is there ``where`` it may."""
    fresh = insertion.excluded
    known = turns.c.at > bindparam("since", type_=Moment())
    newer = case((known & (turns.c.newest > fresh.newest), turns.c.newest), else_=fresh.newest)
    set_by = case((known, turns.c.set_by), else_=fresh.set_by)
    return insertion.on_conflict_do_update(
        index_elements=["chat"],
        set_={"newest": newer, "set_by": set_by, "at": fresh.at},
        where=where,
    ).returning(turns.c.newest, turns.c.set_by, turns.c.panel)


@cache
def _noting() -> Executable:
    """Return PostgreSQL's statement: one way there and back, and committed with it.

    It waits for no turn, and returns the chats whose turn somebody has.
    """
    given = cast(bindparam("shown", type_=Text()), JSON())
    shown = (
        func.json_to_recordset(given)
        .table_valued(column("chat", BigInteger), column("panel", turns.c.panel.type))
        .render_derived(name="shown", with_types=True)
    )
    free = (
        select(turns.c.chat, shown.c.panel)
        .join(shown, shown.c.chat == turns.c.chat)
        .with_for_update(of=turns, skip_locked=True)
        .cte("free")
    )
    kept = update(turns).where(turns.c.chat == free.c.chat).values(panel=free.c.panel).cte("kept")
    updates = cast(bindparam("listed", type_=Text()), JSON())
    each = func.json_array_elements_text(updates).table_valued("value", name="each_update")
    number = cast(each.c.value, BigInteger)
    noted = (
        update(handled_updates)
        .where(handled_updates.c.id.in_(select(number)))
        .values(answered=True)
        .cte("noted")
    )
    taken = select(turns.c.chat).join(shown, shown.c.chat == turns.c.chat)
    return taken.where(turns.c.chat.not_in(select(free.c.chat))).add_cte(kept, noted)


@cache
def _renewing(dialect: str) -> Executable:
    moment = bindparam("moment", type_=Moment())
    return update(handled_updates).where(is_listed(dialect, handled_updates.c.id)).values(at=moment)


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

    async def note_answers(
        self, updates: Sequence[int], panels: Mapping[ChatId, Mapping[str, Any]]
    ) -> Collection[ChatId]:
        """Note that answers have left, and the lowest messages where nobody has the turn."""
        if self._transaction.dialect == "postgresql":
            shown = [{"chat": chat, "panel": panel} for chat, panel in panels.items()]
            noted = {"shown": json.dumps(shown), "listed": json.dumps(updates)}
            found = await self._transaction.run_at_once(_noting(), noted)
            return [row.chat for row in found.rows]
        for chat, panel in panels.items():
            await self.keep_panel(chat, panel)
        await StoredUpdates(self._transaction).answered(updates)
        await self._transaction.commit()
        return ()

    async def renew_answers(self, updates: Sequence[int], *, at: datetime) -> None:
        """Note that the answers of updates are still to come from who handled them; commit it."""
        renewed = {**values_as_parameter(updates), "moment": at}
        await self._transaction.run(_renewing(self._transaction.dialect), renewed)
        await self._transaction.commit()

    async def keep_panel(self, chat: ChatId, panel: Mapping[str, Any]) -> None:
        """Keep the bot's lowest message in a chat."""
        await self._transaction.run(_KEEP_PANEL, {"of_chat": chat, "shown": panel})
