"""The database of a deployment."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from secrets import token_bytes

from census.identity.hashing import NumberHasher
from census.push.kinds import MessageKinds
from services.ports.operations.changes import Bell
from services.ports.operations.lazily import lazily
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from storage.engine.engine import connect, file_of, placed, shown
from storage.engine.migrating import Revisions, migrate, revisions
from storage.engine.shelf import Shelf
from storage.engine.transaction import Transaction
from storage.operations.alone import alone
from storage.operations.met import rehashing
from storage.repositories import StoredUnitOfWork

with lazily():
    import storage.engine.foreign
    import storage.operations.changes
    import storage.operations.upkeep


class Storage:
    """The database of one deployment. ``open`` is the port ``OpenUnitOfWork``."""

    def __init__(
        self,
        url: str,
        hasher: NumberHasher | None = None,
        *,
        beside: Path = Path(),
        kinds: MessageKinds | Callable[[], MessageKinds],
        scratch: bool = False,
    ) -> None:
        """Take a URL such as sqlite:///file.db or postgresql://host/name; nothing is opened yet.

        A file named without a folder lies in ``beside``. ``hasher`` hides who made attempts;
        without the deployment's, nobody else can count them. ``kinds`` are those of the messages
        that it can read, or what finds them when they are first asked for; others are set aside.
        ``scratch`` is as in ``connect``. ``set_aside`` counts the values that
        a newer version wrote and this one does not know, ``outages`` the units of work that the
        database did not take.
        Raises StorageError if it names no database that we can use.
        """
        self._url = placed(url, beside)
        self._kinds: Callable[[], MessageKinds] = kinds if callable(kinds) else lambda: kinds
        self.hasher = hasher or NumberHasher(token_bytes(32))
        self.set_aside = Counter[str]()
        self.outages = 0
        self._engine = connect(self._url, scratch=scratch)
        self._shelf = Shelf.of(self._engine)

    @property
    def address(self) -> str:
        """The URL, without its password."""
        return shown(self._engine.url)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work. Its transaction begins with its first statement.

        On SQLite the units of work of all processes run one after another, also readers: do not
        keep one open while waiting for the network.
        """
        transaction = Transaction(self._engine, self.set_aside, self._shelf)
        work = StoredUnitOfWork(transaction, self.hasher, self._kinds)
        try:
            with rehashing(transaction, self.hasher):
                yield work
        except StorageUnavailableError:
            self.outages += 1
            raise
        finally:
            await work.rollback()

    @property
    def bell(self) -> Bell:
        """What rings when any process has noted a change."""
        return storage.operations.changes.StoredBell(self._engine)

    async def migrate(self, to: str | None = None) -> None:
        """Migrate the database up to date, or up or down to a revision. Raises as ``migrate``."""
        await migrate(self._url, to)

    async def foreign_values(self) -> Mapping[str, int]:
        """Count the rows with values that this release does not know, by column and text."""
        transaction = Transaction(self._engine)
        try:
            return await storage.engine.foreign.foreign_values(transaction, self._kinds().names)
        finally:
            await transaction.rollback()

    async def revisions(self) -> Revisions:
        """Return the database's revision and the one that the code needs."""
        return await revisions(self._url)

    @property
    def upkeep(self) -> "storage.operations.upkeep.Upkeep":
        """What is done with the database as a whole."""
        return storage.operations.upkeep.Upkeep(self._url, self.file)

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database; None in memory and for PostgreSQL."""
        return file_of(self._engine.url)

    def alone(self) -> AbstractContextManager[None]:
        """Let no other process run the bot on a SQLite file. Raises StorageError.

        On PostgreSQL any number may.
        """
        return alone(self.file) if self.file is not None else nullcontext()

    async def close(self) -> None:
        """Close all connections."""
        await self._shelf.clear()
        await self._engine.dispose()
