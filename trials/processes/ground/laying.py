"""What the processes stand on: PostgreSQL, a Telegram over HTTP, settings, and wires to both."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import make_url

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.push.crowd import meet, settle
from tests.support.postgres import Postgres
from trials.processes.ground.balancer import Balancer
from trials.processes.ground.forking import open_nursery
from trials.processes.ground.relay import Wire
from trials.processes.ground.stations import ROLES, Station

TOKEN = "1234567:a-token-for-the-trials"
SECRET = "a-secret-for-the-trials"
KEY = "a key for the trials, long enough"
ADMIN = 2_000_001
WEBHOOK = "https://bot.example.go.id/telegram"
LATENCY = 0.04
"""Seconds that Telegram takes for each request."""

JOBS = ("reminders", "boards", "brief", "proofs", "helpdesk", "field_warnings")
WIB = ZoneInfo("Asia/Jakarta")


@dataclass(frozen=True, slots=True)
class ProcessGround:
    """All that stands still while processes come and go."""

    url: str
    telegram: Telegram
    balancer: Balancer
    stations: Sequence[Station]
    settings: Mapping[str, object]
    environments: Mapping[int, Mapping[str, str]]
    audience: Sequence[int]

    def conversations(self) -> Sequence[Station]:
        return [each for each in self.stations if each.role == "conversation"]


@asynccontextmanager
async def laid_ground(
    folder: Path, server: Postgres, now: datetime, chance: Random, *, audience: int
) -> AsyncIterator[ProcessGround]:
    """Lay all of it; no process runs yet."""
    url = await server.create()
    # What was committed survives a crash of the server, as in a deployment.
    await server.execute(f"ALTER DATABASE {make_url(url).database} SET synchronous_commit = on")
    telegram = Telegram(MovableClock(now, running=True), flood=Flood(NO_LIMITS))
    chats = await settle(url, audience, at=now)
    meet(telegram, chats)
    telegram.faults.latency = LATENCY
    stations: list[Station] = []

    def ports() -> Mapping[int, int]:
        return {each.number: each.port for each in stations if each.role == "conversation"}

    balancer = Balancer(ports, urlsplit(WEBHOOK).path, chance)
    async with AsyncExitStack() as stack:
        nursery = await stack.enter_async_context(open_nursery())
        await stack.enter_async_context(balancer.listening())
        reach = f"http://127.0.0.1:{balancer.port}{urlsplit(WEBHOOK).path}"
        simulator = await stack.enter_async_context(
            Simulator(telegram, token=TOKEN, reach=lambda _url: reach)
        )
        telegram_port = urlsplit(simulator.base_url).port
        for number, role in enumerate(ROLES):
            database = Wire(lambda: asyncio.open_unix_connection(_socket(url)))
            line = Wire(lambda: asyncio.open_connection("127.0.0.1", telegram_port))
            for wire in (database, line):
                await stack.enter_async_context(wire.laid())
            stations.append(
                Station(number, role, folder, nursery, database=database, telegram=line)
            )
        settings = settings_of(now)
        for station in stations:
            station.configure(settings, url=WEBHOOK)
        environments = {each.number: _environment(each, url) for each in stations}
        yield ProcessGround(url, telegram, balancer, stations, settings, environments, chats)


def settings_of(now: datetime) -> dict[str, object]:
    """Return what config.yaml says: a census that is under way, jobs that fall due each minute and
    are logged, quiet hours half a day away."""
    today, night = now.astimezone(WIB).date(), now.astimezone(WIB) + timedelta(hours=12)
    first, last = today - timedelta(days=5), today + timedelta(days=20)
    later, latest = today + timedelta(days=40), today + timedelta(days=70)
    return {
        "census": "sp2020",
        "areas": ["35.09"],
        "admins": [ADMIN],
        "phases": {
            "online": {"first_day": first, "last_day": last},
            "interview": {"first_day": later, "last_day": latest},
        },
        "broadcast": {"second_person_above": 1_000_000},
        "operations": {"log_level": "debug"},
        "jobs": dict.fromkeys(JOBS, "* * * * *"),
        "quiet": {
            "nights": [f"{night:%H.%M}", f"{night + timedelta(minutes=1):%H.%M}"],
            "friday": None,
            "maghrib": None,
            "holidays": False,
        },
    }


def _environment(station: Station, url: str) -> Mapping[str, str]:
    through = make_url(url).set(host="127.0.0.1", port=station.database.port, query={})
    return {
        "SENSUSBOT_TOKEN": TOKEN,
        "SENSUSBOT_HASH_KEY": KEY,
        "SENSUSBOT_WEBHOOK_SECRET": SECRET,
        "SENSUSBOT_API_BASE": f"http://127.0.0.1:{station.telegram.port}",
        "SENSUSBOT_DATABASE_URL": through.render_as_string(hide_password=False),
    }


def _socket(url: str) -> str:
    host = make_url(url).query["host"]
    return f"{host}/.s.PGSQL.5432"
