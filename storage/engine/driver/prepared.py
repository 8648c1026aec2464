"""Statements that are run again and again: compiled once, past SQLAlchemy's execution.

SQLAlchemy keeps the tables, the dialects, the types, the connection and its transaction. What it
does anew for each execution costs more than most of our statements: it looks a statement up by its
structure, makes a context and a result, and finds out how values are read. Of a statement that is
the same object as before all of this is known.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn, Protocol, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Executable, Row
from sqlalchemy.engine import Dialect, Engine
from sqlalchemy.engine.result import result_tuple
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import SelectBase

Parameters = Mapping[str, Any]
_Key = tuple[str, tuple[str, ...]]
Result = TypeVar("Result")
ReadRow = Callable[[Sequence[Any]], Row[Any]]


@dataclass(frozen=True, slots=True)
class RowsFound:
    """The rows of a statement, and how many it changed."""

    rows: Sequence[Row[Any]]
    count: int


class NearDriver(Protocol):
    """The driver below SQLAlchemy's adapter. It can wait for the disk after others have gone on."""

    waits_later: bool

    async def begin(self) -> None:
        """Begin a transaction, at once or with the first statement."""

    async def commit(self) -> None:
        """Commit it."""

    async def run(self, sql: str, parameters: Sequence[Any]) -> Any:
        """Run a statement; return all ``rows``, their ``description`` and ``rowcount``."""

    async def reach_disk(self) -> None:
        """Return when all commits so far would outlast a power cut."""


@dataclass(slots=True)
class PreparedStatement:
    """The text of a statement; how its values are written, and those of its rows read.

    ``values`` are in the order of the text: the name of a parameter and how it is written, or None
    and a constant. How ``columns`` are read is known after the first execution, since the driver's
    types matter.
    """

    text: str
    values: Sequence[tuple[str | None, Any]]
    columns: Sequence[Any]
    _read: ReadRow | None = field(default=None, init=False)

    async def run(
        self, driver: NearDriver, connection: AsyncConnection, parameters: Parameters
    ) -> RowsFound:
        """Run it in the transaction that has begun. Raises what SQLAlchemy's execution does."""
        return self._found(await self._run(driver, connection, parameters), connection.dialect)

    async def tuples(
        self, driver: NearDriver, connection: AsyncConnection, parameters: Parameters
    ) -> Sequence[Sequence[Any]]:
        """Run it as ``run`` does; return the rows as the driver gives them."""
        found = await self._run(driver, connection, parameters)
        rows: Sequence[Sequence[Any]] = found.rows
        return rows

    async def _run(
        self, driver: NearDriver, connection: AsyncConnection, parameters: Parameters
    ) -> Any:
        work = driver.run(self.text, tuple(self._written(parameters)))
        return await near(connection, work, self.text)

    def _found(self, cursor: Any, dialect: Dialect) -> RowsFound:
        if self._read is None and cursor.description:
            self._read = _reading(self.columns, cursor.description, dialect)
        read = self._read
        return RowsFound([read(row) for row in cursor.rows] if read else [], cursor.rowcount)

    def _written(self, parameters: Parameters) -> Iterator[Any]:
        for name, write in self.values:
            if name is None:
                yield write
            else:
                yield write(parameters[name]) if write is not None else parameters[name]


async def near(connection: AsyncConnection, work: Awaitable[Result], text: str) -> Result:
    """Return what the driver does without SQLAlchemy, for a text. Raises what that would."""
    try:
        return await work
    except BaseException as error:  # noqa: BLE001 - raised again, as SQLAlchemy's own
        return await connection.run_sync(_raise, error, text)


def _raise(connection: Connection, error: BaseException, text: str) -> NoReturn:
    try:
        raise error  # noqa: TRY301 - the greenlet that SQLAlchemy looks in has not seen it
    except BaseException as raised:  # noqa: BLE001 - made one of SQLAlchemy's
        connection._handle_dbapi_exception(raised, text, None, None, None)  # noqa: SLF001


_known: WeakKeyDictionary[Executable, dict[_Key, PreparedStatement | None]] = WeakKeyDictionary()


def prepared(
    statement: Executable, parameters: Parameters, engine: Engine, *, at_once: bool = False
) -> PreparedStatement | None:
    """Return a statement that is run for the second time or more often, prepared.

    None is for the first time, unless it is to be prepared ``at_once``, and for statements that
    SQLAlchemy has to execute itself.
    """
    known = _known.get(statement)
    if known is None:
        known = _known[statement] = {}
        if not at_once:
            return None
    key = engine.dialect.name, tuple(parameters)
    if key not in known:
        known[key] = made = _prepare(statement, list(parameters), engine.dialect)
        if made is not None:
            _forget_compiled(statement, list(parameters), engine)
    return known[key]


def _forget_compiled(statement: Any, names: list[str], engine: Engine) -> None:
    """Let SQLAlchemy forget what it has kept of a first execution: 17 KiB, and not used again."""
    found, kept = statement._generate_cache_key(), engine._compiled_cache  # noqa: SLF001
    if found is not None and kept is not None:
        kept.pop((engine.dialect, found.key, tuple(sorted(names)), False, False), None)
    vars(statement).pop("_generate_cache_key", None)


def _prepare(statement: Any, names: list[str], dialect: Dialect) -> PreparedStatement | None:
    """Return None for what has no fixed text, or needs more than its text."""
    if not isinstance(statement, SelectBase | UpdateBase):
        return None
    compiled: Any = statement.compile(dialect=dialect, column_keys=names or None)
    text, order = _text_of(compiled)
    required = {name for name in order if compiled.binds[name].required}
    if text is None or _is_filled_in(compiled) or not required <= {*names}:
        return None
    write = compiled._bind_processors  # noqa: SLF001
    values: list[tuple[str | None, Any]] = []
    for name in order:
        if name in names:
            values.append((name, write.get(name)))
        else:
            constant = compiled.binds[name].effective_value
            values.append((None, write[name](constant) if name in write else constant))
    return PreparedStatement(text, values, compiled._result_columns)  # noqa: SLF001


def _text_of(compiled: Any) -> tuple[str | None, Sequence[str]]:
    """Return the text with its literals, and the order of its parameters; None if it varies."""
    if compiled.post_compile_params:
        return None, ()
    if not compiled.literal_execute_params:
        return str(compiled), compiled.positiontup
    constants = compiled.construct_params(_check=False)
    expanded = compiled._process_parameters_for_postcompile(constants)  # noqa: SLF001
    return expanded.statement, expanded.positiontup


def _is_filled_in(compiled: Any) -> bool:
    """Tell whether SQLAlchemy adds values of its own, such as a column's default."""
    writes = compiled.isinsert or compiled.isupdate
    return bool(writes and (compiled.insert_prefetch or compiled.update_prefetch))


def _reading(columns: Sequence[Any], description: Sequence[Any], dialect: Dialect) -> ReadRow:
    """Return how a row is made: with the names of its columns, and with our values in them."""
    make = result_tuple([column.keyname for column in columns])
    readers = [
        (place, read)
        for place, (column, described) in enumerate(zip(columns, description, strict=True))
        if (read := column.type._cached_result_processor(dialect, described[1])) is not None  # noqa: SLF001
    ]

    def read_row(found: Sequence[Any]) -> Row[Any]:
        values = list(found)
        for place, read in readers:
            values[place] = read(values[place])
        return make(values)

    return read_row
