"""What people agreed to, by purpose."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, select, update

from census.people.consent import VERSIONS, Consent, Purpose
from census.people.people import ChatId
from storage.engine.batch import upsert
from storage.engine.order import UpdateInHand
from storage.engine.repository import Repository, value_of
from storage.engine.transaction import Transaction
from storage.tables.columns import one_of
from storage.tables.people.people import consents

_OF_CHAT = (
    select(consents)
    .where(consents.c.chat == bindparam("chat"), one_of(consents.c.purpose, Purpose))
    .order_by(consents.c.given_at)
)


class StoredConsents(Repository):
    """The port ``Consents``."""

    def __init__(self, transaction: Transaction, in_hand: UpdateInHand) -> None:
        super().__init__(transaction)
        self._in_hand = in_hand

    async def of_chat(self, chat: ChatId) -> Mapping[Purpose, Consent]:
        """Return the newest consent to each purpose, also where it is withdrawn."""
        rows = await self._transaction.all(_OF_CHAT, {"chat": chat})
        return {row.purpose: value_of(Consent, row) for row in rows}

    async def give(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record a consent to the words of now; False where one holds."""
        self._in_hand.sets(f"consent {purpose}", of=chat)
        newest = (await self.of_chat(chat)).get(purpose)
        if newest is not None and newest.holds:
            return False
        row = {"chat": chat, "purpose": purpose, "given_at": at, "version": VERSIONS[purpose]}
        await upsert(self._transaction, consents, [{**row, "withdrawn_at": None}])
        return True

    async def withdraw(self, chat: ChatId, purpose: Purpose, *, at: datetime) -> bool:
        """Record that a consent is withdrawn; False where none stands."""
        self._in_hand.sets(f"consent {purpose}", of=chat)
        standing = (
            (consents.c.chat == chat)
            & (consents.c.purpose == purpose)
            & consents.c.withdrawn_at.is_(None)
        )
        return (
            await self._transaction.change(update(consents).where(standing).values(withdrawn_at=at))
            > 0
        )
