"""Values in the tables that a newer release wrote, after going back to this one."""

from collections.abc import Collection, Mapping

from sqlalchemy import func, select

from storage.engine.transaction import Transaction
from storage.tables.columns import Named
from storage.tables.push import deliveries
from storage.tables.whole import metadata


async def foreign_values(transaction: Transaction, kinds: Collection[str]) -> Mapping[str, int]:
    """Count the rows by values that are set aside, such as ``grants.role=inspector``.

    ``kinds`` are the names of the kinds of message that this version knows.
    """
    found: dict[str, int] = {}
    for table in metadata.sorted_tables:
        for column in table.c:
            if isinstance(column.type, Named):
                known: Collection[str] = list(column.type.enum)
            elif column is deliveries.c.kind:
                known = kinds
            else:
                continue
            unknown = column.not_in(known)
            query = select(column, func.count().label("rows")).where(unknown).group_by(column)
            for row in await transaction.all(query):
                found[f"{table.name}.{column.name}={row[0]}"] = row.rows
    return found
