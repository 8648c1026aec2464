"""Groups of offices and villages, the codes that bind them, and opened boards."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Table,
    Text,
)

from storage.tables.columns import Moment
from storage.tables.shared import metadata

group_bindings = Table(
    "group_bindings",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("unit", Text, primary_key=True),
    Column("language", Text, nullable=False),
    Column("bound_by", BigInteger, nullable=False),
    Column("bound_at", Moment, nullable=False),
    # Since when the bot may not write there, although it is a member.
    Column("barred_since", Moment),
    Column("topic", BigInteger),
    # Whether boards come as tables, for the whole group; NULL where nobody has said.
    Column("tables", Boolean),
)

group_codes = Table(
    "group_codes",
    metadata,
    Column("code", Text, primary_key=True),
    Column("unit", Text, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_by", BigInteger),
)

# Who opened a board, or (no board) a brief, for as long as it may be corrected.
opened_boards = Table(
    "board_looks",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("board", Text, primary_key=True),
    Column("area", Text, primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
)
