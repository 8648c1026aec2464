"""Experiments, and who was drawn for which arm while one runs."""

from sqlalchemy import BigInteger, Column, Index, Integer, Table, Text

from census.experiments.experiment import ExperimentState, Stratum
from storage.tables.columns import FACTS, Moment, Named
from storage.tables.shared import SERIAL, metadata

experiments = Table(
    "experiments",
    metadata,
    Column("id", SERIAL, primary_key=True),
    Column("about", Text, nullable=False),
    Column("author", BigInteger),
    Column("created_at", Moment, nullable=False),
    Column("arms", FACTS, nullable=False),
    Column("stratum", Named(Stratum), nullable=False),
    Column("days", Integer, nullable=False),
    Column("within", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("state", Named(ExperimentState), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("started_at", Moment),
    Column("ends_at", Moment),
    Column("agreed_by", BigInteger),
    Column("counts", FACTS, nullable=False),
    Column("adopted", Integer),
    Column("proposed", Integer),
    Column("proposed_by", BigInteger),
    sqlite_autoincrement=True,
)

# Deleted when the experiment ends. ``stratum`` is an office or village, or empty.
experiment_people = Table(
    "experiment_people",
    metadata,
    Column("experiment", BigInteger, primary_key=True, autoincrement=False),
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("stratum", Text, nullable=False),
    Column("arm", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("finished_at", Moment),
    Index(None, "chat"),
)
