"""Requests for help, the copies of relayed messages, desks, and absences of helpers."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text

from census.helpdesk.request import RequestEnding, RequestSide, RequestState, Turn
from storage.tables.columns import FACTS, Moment, Named
from storage.tables.shared import SERIAL, index_of_some, metadata

_OPEN = "closed_at IS NULL"

help_requests = Table(
    "help_requests",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("chat", BigInteger, nullable=False),
    Column("language", Text, nullable=False),
    Column("unit", Text),
    Column("asked_unit", Text),
    Column("step", Text),
    Column("topics", FACTS, nullable=False),
    Column("asked_at", Moment, nullable=False, index=True),
    Column("offered_at", Moment, nullable=False),
    Column("state", Named(RequestState), nullable=False),
    Column("helper", BigInteger, index=True),
    Column("taken_at", Moment),
    Column("spoken_at", Moment),
    Column("spoken_by", Named(RequestSide)),
    Column("closed_at", Moment, index=True),
    Column("ending", Named(RequestEnding)),
    Column("rating", Integer),
    Column("desk", BigInteger),
    Column("topic", BigInteger),
    Column("topic_shows", Named(Turn)),
    Column("topic_shown_at", Moment),
    Index(None, "chat", "number"),
    Index(None, "desk", "topic"),
    # Of a chat at most one is open.
    index_of_some("ix_help_requests_open", "chat", unique=True, where=_OPEN),
    sqlite_autoincrement=True,
)

relayed_messages = Table(
    "relayed_messages",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("copy_chat", BigInteger, nullable=False),
    Column("copy_message", BigInteger, nullable=False),
    Column(
        "request",
        ForeignKey("help_requests.number", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Index(None, "copy_chat", "copy_message"),
)

# The desk of the whole regency has an empty unit.
desks = Table(
    "desks",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("unit", Text, nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("bound_by", BigInteger, nullable=False),
    Column("bound_at", Moment, nullable=False),
    Column("barred_since", Moment),
)

absences = Table(
    "absences",
    metadata,
    Column("helper", BigInteger, primary_key=True, autoincrement=False),
    Column("until", Moment, nullable=False),
)

# Families without a phone whom helpers helped; nobody of them is named.
assisted_families = Table(
    "assisted_families",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("village", Text, nullable=False, index=True),
    Column("helper", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "helper", "at"),
    sqlite_autoincrement=True,
)
