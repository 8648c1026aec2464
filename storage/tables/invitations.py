"""Invitations to roles, and who opened or accepted them."""

from sqlalchemy import BigInteger, Column, Integer, Table, Text

from census.people.people import Role
from storage.tables.columns import Moment, Named
from storage.tables.shared import SERIAL, metadata

invitations = Table(
    "invitations",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("token", Text, nullable=False, unique=True),
    Column("role", Named(Role), nullable=False),
    Column("unit", Text, nullable=False),
    Column("made_by", BigInteger, nullable=False, index=True),
    Column("made_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("revoked_at", Moment),
    sqlite_autoincrement=True,
)

# ``asked`` until the guest answers; ``accepted_at`` and ``name`` where the answer was yes.
guests = Table(
    "invitation_guests",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("asked_at", Moment),
    Column("name", Text, nullable=False),
    Column("accepted_at", Moment),
)
