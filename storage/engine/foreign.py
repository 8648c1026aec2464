"""What a newer version has left in the tables that this one does not know, after going back."""

from collections.abc import Mapping

from sqlalchemy import func, select

from storage.engine.transaction import Transaction
from storage.tables.columns import Named
from storage.tables.whole import metadata


async def foreign_values(transaction: Transaction) -> Mapping[str, int]:
    """Count the rows by values that are set aside, such as ``grants.role=inspector``."""
    found: dict[str, int] = {}
    for table in metadata.sorted_tables:
        for column in table.c:
            if not isinstance(column.type, Named):
                continue
            unknown = column.not_in(list(column.type.enum))
            query = select(column, func.count().label("rows")).where(unknown).group_by(column)
            for row in await transaction.all(query):
                found[f"{table.name}.{column.name}={row[0]}"] = row.rows
    return found
