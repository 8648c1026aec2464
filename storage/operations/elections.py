"""Who has a task that only one process may have, by the database's own clock."""

from datetime import timedelta

from sqlalchemy import or_, update

from services.ports.operations.elections import Task
from storage.engine.batch import insert
from storage.engine.clock import database_now
from storage.engine.repository import Repository
from storage.tables.operations import elections


class StoredElections(Repository):
    """The port ``Elections``."""

    async def stand(self, task: Task, name: str, *, ttl: timedelta) -> bool:
        """Take or renew a task for ``ttl`` from now on; False while somebody else has it.

        It is committed with it, so that nobody waits for a process that is paused meanwhile.
        """
        now = database_now(self._transaction.dialect)
        row = {"holder": name, "ends": now + ttl.total_seconds()}
        statement = insert(self._transaction, elections).values(task=task, **row)
        free = or_(elections.c.holder == name, elections.c.ends <= now)
        taken = statement.on_conflict_do_update(index_elements=["task"], set_=row, where=free)
        return (await self._transaction.run_at_once(taken)).count > 0

    async def resign(self, task: Task, name: str, *, after: timedelta) -> None:
        """Leave a task to others, ``after`` a span."""
        ends = database_now(self._transaction.dialect) + after.total_seconds()
        theirs = elections.c.task == task, elections.c.holder == name, elections.c.ends > ends
        await self._transaction.run(update(elections).where(*theirs).values(ends=ends))
