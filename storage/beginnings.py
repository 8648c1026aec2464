"""What every update begins with: its chat's turn, its number, the open question, its person.

On SQLite a question costs no more than a look-up. To PostgreSQL each is a way there and back, so
there one statement does all of it.
"""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Executable,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    select,
    true,
)

from census.people.people import ChatId
from census.push.kinds import MessageKinds
from services.ports.operations.beginnings import Beginning
from services.ports.operations.bookkeeping import OpenQuestion
from services.ports.operations.turns import QUESTION, ChatTurn
from storage.bookkeeping import StoredQuestions, StoredUpdates
from storage.engine.batch import insert_of
from storage.engine.order import UpdateInHand
from storage.engine.transaction import Transaction
from storage.operations.turns import NUMBERS_GO_ON, StoredTurns, taking
from storage.people.people import PEOPLE, StoredPeople
from storage.tables.bookkeeping import handled_updates, questions
from storage.tables.columns import FACTS, Moment
from storage.tables.operations import chat_turns
from storage.tables.people.people import people


@cache
def _at_once() -> Executable:
    """Return PostgreSQL's statement. It finds nothing where an update has to go the long way.

    One statement sees the database as it was when it began, also after it has waited for another
    update of its chat. What that one has changed it would not see. But it sees that the row of
    the turn is not the one that it began with (``xmin``); then it takes the turn, and does nothing.
    """
    number, moment = bindparam("number", type_=BigInteger()), bindparam("moment", type_=Moment())
    chat = bindparam("of_chat", type_=BigInteger())
    taken = insert_of("postgresql")(chat_turns).values(
        chat=chat, newest=number, set_by=bindparam("nothing", type_=FACTS), at=moment
    )
    before = chat_turns.alias("before")
    seen: Select[Any] = (
        select(literal_column("before.xmin")).select_from(before).where(before.c.chat == chat)
    )
    is_the_same = literal_column("chat_turns.xmin") == seen.scalar_subquery()
    in_order = chat_turns.c.newest <= taken.excluded.newest
    turn = taking(taken, where=is_the_same & in_order).cte("turn")
    asked = (
        select(questions.c.key, questions.c.facts)
        .where(questions.c.chat == bindparam("asked_in", type_=BigInteger()))
        .cte("asked")
    )
    kept = func.jsonb_build_object("key", asked.c.key, "facts", asked.c.facts, type_=FACTS)
    opened = case((asked.c.key.is_not(None), kept))
    noted = (
        insert_of("postgresql")(handled_updates)
        .from_select(
            ["id", "at", "opened"],
            select(number, moment, opened).select_from(turn.outerjoin(asked, true())),
        )
        .on_conflict_do_nothing()
        .returning(handled_updates.c.id)
        .cte("noted")
    )
    person = PEOPLE.where(people.c.chat == bindparam("writes")).subquery("person")
    return select(
        *person.c,
        turn.c.newest,
        turn.c.set_by,
        turn.c.panel,
        asked.c.key.label("asked"),
        asked.c.facts,
        noted.c.id.is_not(None).label("fresh"),
    ).select_from(turn.outerjoin(asked, true()).outerjoin(noted, true()).outerjoin(person, true()))


class StoredBeginnings:
    """The port ``Beginnings``."""

    def __init__(
        self, transaction: Transaction, kinds: MessageKinds, in_hand: UpdateInHand
    ) -> None:
        self._transaction, self._in_hand = transaction, in_hand
        self._turns, self._updates = StoredTurns(transaction, in_hand), StoredUpdates(transaction)
        self._questions = StoredQuestions(transaction)
        self._people = StoredPeople(transaction, kinds, in_hand)

    async def begin(
        self, chat: ChatId, user: ChatId, update: int, *, at: datetime, private: bool
    ) -> Beginning:
        """Take the turn of a chat; note the update, and find its question and its person."""
        if self._transaction.dialect == "postgresql":
            begun = await self._begin_at_once(chat, user, update, at=at, private=private)
            if begun is not None:
                return begun
        turn, asked = await self._turns.take(chat, update, at=at), None
        if private and update >= turn.set_by.get(QUESTION, 0):
            asked = await self._questions.get(chat)
        fresh = await self._updates.first_time(update, at=at, opened=asked)
        return Beginning(turn, asked, fresh, await self._people.get(user))

    async def _begin_at_once(
        self, chat: ChatId, user: ChatId, update: int, *, at: datetime, private: bool
    ) -> Beginning | None:
        parameters: dict[str, Any] = {
            "of_chat": chat,
            "number": update,
            "moment": at,
            "nothing": {},
            "since": at - NUMBERS_GO_ON,
            "asked_in": chat if private else None,
            "writes": user,
        }
        row = await self._transaction.first(_at_once(), parameters)
        if row is None:
            return None
        self._in_hand.begin(chat, update, row.set_by)
        turn = ChatTurn(row.newest, dict(row.set_by), row.panel)
        asked = OpenQuestion(row.asked, row.facts) if row.asked is not None else None
        person = self._people.person_of(row) if row.chat is not None else None
        return Beginning(turn, asked, row.fresh, person)
