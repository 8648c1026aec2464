"""The metadata of all tables, the type of a serial number, and indexes of some rows."""

from sqlalchemy import BigInteger, Index, Integer, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

SERIAL = BigInteger().with_variant(Integer, "sqlite")


def index_of_some(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Return an index of the rows in which a condition holds. It is a migration that makes it.

    SQLAlchemy itself takes such a condition for each dialect, and imports all of that dialect: on
    SQLite, PostgreSQL's would be a tenth of what a short command imports.
    """
    return Index(name, *columns, unique=unique, info={"where": where})
