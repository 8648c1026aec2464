"""The database's own clock, the only one that processes on several machines share."""

from functools import cache

from sqlalchemy import ColumnElement, Double, cast, func

# Source: https://www.sqlite.org/lang_datefunc.html, Julian day numbers
DAY_ZERO, SECONDS_A_DAY = 2440587.5, 86400.0


@cache
def database_now(dialect: str) -> ColumnElement[float]:
    """Return the database's own clock, in seconds."""
    if dialect == "postgresql":
        return cast(func.extract("epoch", func.clock_timestamp()), Double)
    return (func.julianday("now", type_=Double) - DAY_ZERO) * SECONDS_A_DAY
