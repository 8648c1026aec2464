"""Rehearses a whole online phase: ``python -m bench.children.rehearsing EMPLOYEES [postgresql]``.

All civil servants of Kudus have joined and answer nothing: the most that can be owed.
"""

import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import select

from bot.rehearsal.rehearsing import rehearse
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.places import DATA
from bot.settings.reading import read_deployment
from census.people.people import Role
from census.units import UnitCode, UnitKind
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import WIB
from sources.demo.regencies import REGENCIES
from storage.engine.batch import insert_new
from storage.engine.engine import connect
from storage.engine.transaction import Transaction
from storage.tables.people.people import grants
from tests.push.crowd import settle
from tests.support.postgres import Postgres

BEGIN = datetime(2020, 2, 15, tzinfo=WIB)
LENGTH = timedelta(days=46)


async def measure(employees: int, url: str) -> dict[str, float]:
    deployment = read_deployment(DATA / "demo" / "kudus" / "config.yaml")
    environment = Environment(database_url=SecretStr(url))
    async with open_app(deployment, environment) as app, app.storage.open() as uow:
        campaign = DemoCampaign(DATA, REGENCIES["kudus"])
        await uow.units.put(campaign.units, campaign.bases)
        offices = [unit.code for unit in await uow.units.within(UnitKind.OFFICE)]
        await uow.commit()
    await _join(url, await settle(url, employees, at=BEGIN - timedelta(days=1)), offices)
    begun, busy = time.perf_counter(), time.process_time()
    rehearsal = await rehearse(deployment, environment, BEGIN, BEGIN + LENGTH, now=BEGIN)
    return {
        "seconds": time.perf_counter() - begun,
        "busy": time.process_time() - busy,
        "messages": rehearsal.count,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


async def _join(url: str, chats: Sequence[int], offices: Sequence[UnitCode]) -> None:
    """Let residents be employees as well, spread over the offices."""
    engine = connect(url)
    transaction = Transaction(engine)
    try:
        row = await transaction.first(select(grants).where(grants.c.chat == chats[0]))
        assert row is not None
        resident = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's own way to a mapping
        await insert_new(
            transaction,
            grants,
            (
                {
                    **resident,
                    "chat": chat,
                    "role": Role.EMPLOYEE,
                    "unit": offices[at % len(offices)],
                }
                for at, chat in enumerate(chats)
            ),
        )
        await transaction.commit()
    finally:
        await engine.dispose()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        employees, *database = sys.argv[1:]
        server = Postgres(Path(place)) if database == ["postgresql"] else None
        url = asyncio.run(server.create()) if server else f"sqlite:///{Path(place) / 'kudus.db'}"
        try:
            print(json.dumps(asyncio.run(measure(int(employees), url))))
        finally:
            if server is not None:
                server.stop()
