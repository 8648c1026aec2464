"""The base of all repositories, and how they turn rows into values and values into rows."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Row

from storage.engine.transaction import Transaction

Value = TypeVar("Value")


class Repository:
    """One part of a unit of work: it reads and writes its tables in the common transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction


def value_of(kind: Callable[..., Value], row: Row[Any], /, **more: object) -> Value:
    """Return a dataclass or named tuple from the columns that have the names of its fields.

    ``more`` are fields that no column holds as they are. Other columns are left out.
    """
    # What SQLAlchemy's own mapping of a row looks names up in: that mapping is ten times as slow.
    places = row._key_to_index  # noqa: SLF001
    read = {name: row[places[name]] for name in _names(kind) if name in places}
    return kind(**{**read, **more})


def row_of(value: object, /, **more: object) -> Mapping[str, Any]:
    """Return a dataclass's value as columns, without what is nested in it; ``more`` goes first."""
    return {**{name: getattr(value, name) for name in _names(cast("Any", type(value)))}, **more}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return kind._fields if issubclass(kind, tuple) else tuple(each.name for each in fields(kind))
