"""Many rows in one statement: they travel as one JSON value, on both databases.

It is as fast as COPY here (about 120,000 rows a second on either), and unlike COPY it can join,
update and skip existing rows.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    JSON,
    BindParameter,
    Column,
    ColumnElement,
    Executable,
    FromClause,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
    true,
    type_coerce,
)

from storage.engine.transaction import Transaction
from storage.tables.columns import plain

AT_ONCE = 10_000

T = TypeVar("T")
Values = Mapping[str, Any]


def insert(transaction: Transaction, table: Table) -> Any:
    """Start an INSERT of this database's dialect, which knows ON CONFLICT."""
    return insert_of(transaction.dialect)(table)


def insert_of(dialect: str) -> Any:
    """Return the INSERT of a dialect, which knows ON CONFLICT. Only that one is imported."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert


async def add_one(transaction: Transaction, table: Table, row: Values) -> bool:
    """Insert a row unless it violates a unique constraint; return whether it was new."""
    return await transaction.change(_adding_one(transaction.dialect, table), row) > 0


def listed(dialect: str, columns: Sequence[Column[Any]]) -> FromClause:
    """Return a table expression over the parameter ``listed``, to join or select from.

    Of one column the parameter has values alone: they are written and taken apart four times as
    fast as rows.
    """
    return _listed(dialect, tuple(columns))


@cache
def _listed(dialect: str, columns: tuple[Column[Any], ...]) -> FromClause:
    """Make it once: it takes longer than many of the statements that it stands in."""
    rows = bindparam("listed", type_=Text())
    if len(columns) == 1:
        return _values(dialect, columns[0], rows)
    if dialect == "postgresql":
        typed = [column(each.name, each.type) for each in columns]
        return (
            func.json_to_recordset(cast(rows, JSON()))
            .table_valued(*typed)
            .render_derived(name="listed", with_types=True)
        )
    each_row = func.json_each(rows).table_valued("value", name="each_row")
    return select(
        *(
            func.json_extract(each_row.c.value, f"$.{each.name}", type_=each.type).label(each.name)
            for each in columns
        )
    ).subquery("listed")


def _values(dialect: str, only: Column[Any], rows: BindParameter[Any]) -> FromClause:
    if dialect == "postgresql":
        texts = func.json_array_elements_text(cast(rows, JSON())).table_valued(
            "value", name="each_row"
        )
        return select(cast(texts.c.value, only.type).label(only.name)).subquery("listed")
    values = func.json_each(rows).table_valued("value", name="each_row")
    return select(type_coerce(values.c.value, only.type).label(only.name)).subquery("listed")


def as_parameter(rows: Iterable[Values]) -> Values:
    """Return the parameter that ``listed`` reads. All rows have the same columns."""
    found: list[Any] = list(rows)
    if found and len(found[0]) == 1:
        found = [value for row in found for value in row.values()]
    return _as_text(found)


def values_as_parameter(values: Iterable[Any]) -> Values:
    """Return the parameter that ``listed`` reads for its one column."""
    return _as_text(list(values))


def _as_text(found: list[Any]) -> Values:
    text = json.dumps(found, default=plain, ensure_ascii=False, separators=(",", ":"))
    return {"listed": text}


def among(
    transaction: Transaction, subject: Column[Any], values: Iterable[Any]
) -> tuple[ColumnElement[bool], Values]:
    """Return the condition that a column is one of many values, with its parameter."""
    return is_listed(transaction.dialect, subject), values_as_parameter(values)


@cache
def is_listed(dialect: str, subject: Column[Any]) -> ColumnElement[bool]:
    """Return the condition that a column is one of the parameter ``listed``."""
    return subject.in_(select(listed(dialect, [subject]).c[subject.name]))


def some_of(
    transaction: Transaction, query: Select[Any], subject: Column[Any], values: Iterable[Any]
) -> tuple[Select[Any], Values]:
    """Return a query for the rows whose column is one of many values, with its parameter.

    The query must be the same object each time: what is made of it is kept.
    """
    return _some_of(transaction.dialect, query, subject), values_as_parameter(values)


@cache
def _some_of(dialect: str, query: Select[Any], subject: Column[Any]) -> Select[Any]:
    return query.where(is_listed(dialect, subject))


async def insert_new(transaction: Transaction, table: Table, rows: Iterable[Values]) -> int:
    """Insert the rows that violate no unique constraint; return how many were new."""
    new = 0
    for some in portions(rows):
        statement = _inserting_new(transaction.dialect, table, tuple(some[0]))
        new += await transaction.change(statement, as_parameter(some))
    return new


async def upsert(transaction: Transaction, table: Table, rows: Iterable[Values]) -> None:
    """Insert rows; where the primary key exists, replace the given columns.

    Of two rows with one key, the later counts.
    """
    key = [each.name for each in table.primary_key]
    unique = {tuple(row[name] for name in key): row for row in rows}
    for some in portions(unique.values()):
        statement = _upserting(transaction.dialect, table, tuple(some[0]))
        await transaction.run(statement, as_parameter(some))


def portions(rows: Iterable[T]) -> Iterator[list[T]]:
    """Split rows into lists that fit one statement."""
    remaining = iter(rows)
    while some := list(islice(remaining, AT_ONCE)):
        yield some


@cache
def _adding_one(dialect: str, table: Table) -> Executable:
    added: Executable = insert_of(dialect)(table).on_conflict_do_nothing()
    return added


@cache
def _inserting_new(dialect: str, table: Table, names: tuple[str, ...]) -> Executable:
    inserted: Executable = _inserting(dialect, table, names).on_conflict_do_nothing()
    return inserted


@cache
def _upserting(dialect: str, table: Table, names: tuple[str, ...]) -> Executable:
    statement = _inserting(dialect, table, names)
    key = [each.name for each in table.primary_key]
    replaced = {name: statement.excluded[name] for name in names if name not in key}
    upserted: Executable = statement.on_conflict_do_update(index_elements=key, set_=replaced)
    return upserted


def _inserting(dialect: str, table: Table, names: Sequence[str]) -> Any:
    source = listed(dialect, [table.c[name] for name in names])
    # SQLite needs a WHERE between SELECT and ON CONFLICT.
    rows = select(*(source.c[name] for name in names)).where(true())
    return insert_of(dialect)(table).from_select(list(names), rows)
