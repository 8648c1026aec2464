"""Updates whose handling failed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update

from census.people.people import ChatId
from services.ports.operations.failing import Failure
from storage.engine.batch import insert
from storage.engine.repository import Repository
from storage.tables.operations import failed_updates as failed

_SET_ASIDE = update(failed).where(failed.c.id == bindparam("of_update")).values(set_aside=True)

_TROUBLE = select(failed.c.trouble).where(failed.c.id == bindparam("of_update"), failed.c.set_aside)


class StoredFailedUpdates(Repository):
    """The port ``FailedUpdates``."""

    async def count(self, failure: Failure) -> int:
        """Count a failed try; return how many there were of its update."""
        insertion = insert(self._transaction, failed)
        again = {name: insertion.excluded[name] for name in ("error", "trouble", "last_at")}
        counted = insertion.on_conflict_do_update(
            index_elements=["id"], set_={**again, "tries": failed.c.tries + 1}
        ).returning(failed.c.tries)
        row = {
            "id": failure.update,
            "chat": failure.chat,
            "kind": failure.kind,
            "error": failure.error,
            "trouble": failure.trouble,
            "tries": 1,
            "first_at": failure.at,
            "last_at": failure.at,
            "set_aside": False,
        }
        (found,) = await self._transaction.all(counted, row)
        return int(found.tries)

    async def set_aside(self, update: int) -> None:
        """Note that an update is not tried any more."""
        await self._transaction.run(_SET_ASIDE, {"of_update": update})

    async def trouble_of(self, update: int) -> str | None:
        """Return the id in the log of an update that was set aside; None for any other."""
        trouble: str | None = await self._transaction.value(_TROUBLE, {"of_update": update})
        return trouble

    async def given_up(self, since: datetime) -> Sequence[Failure]:
        """Return the last tries of the updates that were set aside since then, newest first."""
        query = (
            select(failed)
            .where(failed.c.set_aside, failed.c.last_at >= since)
            .order_by(failed.c.last_at.desc(), failed.c.id.desc())
        )
        return [
            Failure(row.id, ChatId(row.chat), row.kind, row.error, row.trouble, row.last_at)
            for row in await self._transaction.all(query)
        ]
