"""Column types: moments kept in UTC, enums as their text, facts as JSON.

Moments are ``timestamptz`` on PostgreSQL and fixed-width ISO text on SQLite, so that both sort
and compare as moments.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Date,
    DateTime,
    String,
    Text,
    TypeDecorator,
    literal_column,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeEngine

MOMENT = DateTime(timezone=True).with_variant(String(32), "sqlite")
DAY = Date()

ReadValue = Callable[[Any], Any]
"""Turns a driver's value into ours. Given directly, it costs a third of the usual way."""


def utc_text(moment: datetime) -> str:
    """Write an aware moment as fixed-width ISO text in UTC; ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be kept")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Moment(TypeDecorator[datetime]):
    """An aware moment. It is read back in UTC."""

    impl = MOMENT
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Refuse naive moments, and write the others in UTC."""
        if value is None:
            return None
        text = utc_text(value)
        return text if dialect.name == "sqlite" else value.astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> ReadValue | None:
        """Read ISO text on SQLite; the driver of PostgreSQL returns aware moments by itself."""
        return _read_moment if dialect.name == "sqlite" else None


class _Facts(TypeDecorator[Any]):
    """JSON, on PostgreSQL as JSONB. That dialect is imported where such a database is."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type of a database."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON())
        from sqlalchemy.dialects.postgresql import JSONB  # noqa: PLC0415 - a tenth of `board`

        return dialect.type_descriptor(JSONB())


FACTS = _Facts()


class Foreign(str):
    """A text in a ``Named`` column that this release does not know, because a newer one wrote it.

    Code that reads such columns uses ``Transaction.readable``, or decides itself what becomes of a
    row with one. It equals no member of any enum.
    """

    __slots__ = ()


class _Members(dict[str | None, StrEnum | Foreign | None]):
    def __missing__(self, text: str) -> Foreign:
        return Foreign(text)


class Named(TypeDecorator[StrEnum]):
    """A member of an enum, stored as its text: readable in the table, and free to grow."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: StrEnum | Foreign | None, dialect: Dialect) -> str | None:
        """Write the member's text; a text of a newer release as it is."""
        return value if value is None or isinstance(value, Foreign) else value.value

    def result_processor(self, dialect: Dialect, coltype: object) -> ReadValue:
        """Return the member, or the text as ``Foreign``."""
        members = _Members({each.value: each for each in self.enum})
        members[None] = None
        return members.__getitem__


def one_of(column: ColumnElement[Any], members: Iterable[str | int]) -> ColumnElement[bool]:
    """Return the condition that a column holds one of our own members.

    They are literals and not parameters: a statement with a hundred parameters costs more to
    prepare, each time, than to run.
    """
    return column.in_([literal_column(repr(getattr(each, "value", each))) for each in members])


def _read_moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def plain(value: object) -> object:
    """Turn a value that JSON cannot carry into the text that our columns hold."""
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, Mapping):
        return dict(value)
    isoformat = getattr(value, "isoformat", None)
    if isoformat is None:
        raise TypeError(f"{type(value).__name__} cannot be kept")
    return isoformat()
