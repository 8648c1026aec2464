"""The statistics office's registry, the offices' rosters, and companies as contacts name them."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
)

from census.companies.registration import RegistrationState
from census.people.people import KnownBy
from census.units import UnitKind
from services.ports.registers import HouseholdProgress
from storage.tables.columns import Moment, Named
from storage.tables.shared import SERIAL, metadata

registry = Table(
    "registry",
    metadata,
    Column("pair", Text, primary_key=True),
    Column("household", Text, nullable=False),
    Column("number", BigInteger, nullable=False, server_default="0", index=True),
)

households = Table(
    "households",
    metadata,
    Column("household", Text, primary_key=True),
    Column("progress", Named(HouseholdProgress), nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("illustrative", Boolean, nullable=False),
    Column("number", BigInteger, nullable=False, server_default="0", index=True),
)

registry_imports = Table(
    "registry_imports",
    metadata,
    Column("file", Text, primary_key=True),
    Column("lines", BigInteger, nullable=False),
    Column("changed", BigInteger, nullable=False),
    Column("thanks", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
    Column("number", BigInteger, nullable=False, server_default="0"),
)

registry_history = Table(
    "registry_history",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("file", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("lines", BigInteger, nullable=False),
    Column("undone_at", Moment),
    Column("undone_by", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

# What stood there before an import; "before" is the number of the import that had written it.
replaced_households = Table(
    "replaced_households",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("household", Text, primary_key=True),
    Column("progress", Named(HouseholdProgress), nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("illustrative", Boolean, nullable=False),
    Column("before", BigInteger, nullable=False),
)

replaced_pairs = Table(
    "replaced_pairs",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("pair", Text, primary_key=True),
    Column("household", Text, nullable=False),
    Column("before", BigInteger, nullable=False),
)

employees = Table(
    "employees",
    metadata,
    Column("nip", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("office", Text, nullable=False, index=True),
    Column("head", Boolean, nullable=False),
    Column("position", Text, nullable=False, server_default=""),
    Column("chat", BigInteger, index=True),
    Column("left_at", Moment),
    Column("reminded", Boolean),
    Column("known_by", Named(KnownBy), nullable=False, server_default="nip"),
    Column("own_number", Text),
)

finished_imports = Table(
    "finished_imports",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("by", Text, nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("file", Text, nullable=False),
    Column("whole", Boolean, nullable=False),
    Column("undone_at", Moment),
    Column("undone_by", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

finished_lines = Table(
    "finished_lines",
    metadata,
    Column("number", ForeignKey("finished_imports.number", ondelete="CASCADE"), primary_key=True),
    Column("nip", Text, primary_key=True, index=True),
    Column("as_of", Moment, nullable=False),
)

companies = Table(
    "companies",
    metadata,
    Column("number", SERIAL, primary_key=True),
    Column("kind", Named(UnitKind), nullable=False),
    Column("name", Text, nullable=False),
    Column("village", Text, nullable=False),
    Column("employees", BigInteger, nullable=False),
    Column("asked_by", BigInteger, nullable=False, index=True),
    Column("asked_as", Text, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("state", Named(RegistrationState), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("unit", Text),
    Column("decided_by", BigInteger),
    Column("decided_at", Moment),
    Column("reason", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)
