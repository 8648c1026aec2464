"""The running senders, and the end of a common silence, in seconds of the database's clock.

All processes share only this clock, whatever machines they run on.
"""

from sqlalchemy import Column, Double, Integer, Table, Text

from storage.tables.columns import Moment
from storage.tables.shared import metadata

senders = Table(
    "senders",
    metadata,
    Column("name", Text, primary_key=True),
    Column("joined", Double, nullable=False),
    Column("places", Integer, nullable=False),
    Column("lives_until", Double, nullable=False),
)

# One row, id 1. A process that holds its lock is the only one to count senders, or to claim beside
# others. ``line_down_since``, by the campaign's clock, is since when nothing reaches Telegram.
silence = Table(
    "silence",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("ends", Double, nullable=False),
    Column("line_down_since", Moment),
)
