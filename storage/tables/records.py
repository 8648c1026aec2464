"""The statistics office's registry and the offices' rosters."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Table,
    Text,
)

from services.ports import HouseholdProgress
from storage.columns import Moment, Named
from storage.tables.shared import metadata

registry = Table(
    "registry",
    metadata,
    Column("pair", Text, primary_key=True),
    Column("household", Text, nullable=False),
)

households = Table(
    "households",
    metadata,
    Column("household", Text, primary_key=True),
    Column("progress", Named(HouseholdProgress), nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("illustrative", Boolean, nullable=False),
)

registry_imports = Table(
    "registry_imports",
    metadata,
    Column("file", Text, primary_key=True),
    Column("lines", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("thanks", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
)

employees = Table(
    "employees",
    metadata,
    Column("nip", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("office", Text, nullable=False, index=True),
    Column("head", Boolean, nullable=False),
    Column("chat", BigInteger, index=True),
    Column("left_at", Moment),
    Column("reminded", Boolean),
)
