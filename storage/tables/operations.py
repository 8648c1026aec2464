"""What several processes of one deployment share.

Seconds are those of the database's clock, which all processes share, whatever machines they run on.
"""

from sqlalchemy import BigInteger, Boolean, Column, Double, Integer, Table, Text

from storage.tables.columns import FACTS, Moment
from storage.tables.shared import metadata

# How often what processes hold in memory was changed.
versions = Table(
    "versions",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("version", BigInteger, nullable=False),
)

# Who has a task that only one process may have, and until which second.
elections = Table(
    "elections",
    metadata,
    Column("task", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("ends", Double, nullable=False),
)

# The hashes that are under the key before, while a rotation of the key lasts.
old_hashes = Table("old_hashes", metadata, Column("hash", Text, primary_key=True))

chat_turns = Table(
    "chat_turns",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("newest", BigInteger, nullable=False),
    Column("set_by", FACTS, nullable=False),
    Column("panel", FACTS),
    Column("at", Moment, nullable=False, index=True),
)

# Updates whose handling failed; one that was tried three times is set aside.
failed_updates = Table(
    "failed_updates",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("error", Text, nullable=False),
    Column("trouble", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("first_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False, index=True),
    Column("set_aside", Boolean, nullable=False),
)

# Nothing reads it since one process sends for all. The next release drops it.
senders = Table(
    "senders",
    metadata,
    Column("name", Text, primary_key=True),
    Column("joined", Double, nullable=False),
    Column("places", Integer, nullable=False),
    Column("lives_until", Double, nullable=False),
)

# One row, id 1. Since ``line_down_since``, by the campaign's clock, nothing reaches Telegram.
silence = Table(
    "silence",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("ends", Double, nullable=False),
    Column("line_down_since", Moment),
)
