"""Answers by what else they may run on: PostgreSQL, two processes, an idle bot.

The baselines run beside: aiogram's echo, one process, a handler of raw JSON without aiogram. What
the last one takes for an answer is the simulator's and the loopback's share.
"""

import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles

from bench.children.processes import simulated
from bench.table import ResultRow
from bench.talking.answering import against_echo
from bench.talking.in_turn import TEXT, WAITED_FOR, BotsInTurn, in_turn, loaded, running
from tests.support.postgres import Postgres

ALONE = 300
"""Answers to one person who waits for each before the next."""


async def postgres_rows() -> list[ResultRow]:
    """Answers by polling and webhook on PostgreSQL, of one process and of two."""
    found: list[ResultRow] = []
    with tempfile.TemporaryDirectory() as folder:
        server = Postgres(Path(folder))
        try:
            for how in WAITED_FOR:
                bots = [_on(server, how, 1), loaded("echo", how)]
                if how == "webhook":
                    bots += [_on(server, how, 2), _on(server, how, 2, apart=True)]
                ours, echo, *more = await in_turn(*bots)
                found += against_echo(f"{how} on PostgreSQL", ours, echo)
            two, apart = more
            what = "two conversation processes: CPU per update"
            found += [
                ResultRow(what, two.cpu, "ms", ours.cpu, "one process"),
                ResultRow(
                    "\u2026 sharing their chats", two.cpu, "ms", apart.cpu, "a database each"
                ),
            ]
        finally:
            server.stop()
    return found


async def raw_rows() -> list[ResultRow]:
    """The same updates answered by an own handler of JSON, without aiogram and a database."""
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        raw, echo = await in_turn(loaded("raw", how), loaded("echo", how))
        found += against_echo(f"raw JSON handler, {how}", raw, echo)
    return found


async def latency_rows() -> list[ResultRow]:
    """How long one person waits for an answer while nobody else writes."""
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        delays: dict[str, list[float]] = defaultdict(list)
        for who in ("ours", "raw"):
            async with simulated(people=1) as world, running(world, (who, how)):
                for _ in range(ALONE):
                    took = await world.talk(TEXT, 1)
                    delays[who].append(took["seconds"] * 1000)
        latest = {who: [quantiles(delays[who], n=100)[98]] for who in delays}
        share = "raw JSON handler"
        found += [
            ResultRow(
                f"{how}: one answer on an idle bot, median",
                delays["ours"],
                "ms",
                delays["raw"],
                share,
            ),
            ResultRow(
                "\u2026 the slowest of a hundred", latest["ours"], "ms", latest["raw"], share
            ),
        ]
    return found


@asynccontextmanager
async def _on(
    server: Postgres, how: str, processes: int, *, apart: bool = False
) -> AsyncIterator[BotsInTurn]:
    """Run processes on one database, or ``apart``: they share nothing but the machine."""
    urls = [await server.create() for _ in range(processes if apart else 1)]
    try:
        async with loaded("ours", how, *(urls if apart else urls * processes)) as bots:
            yield bots
    finally:
        for url in urls:
            await server.drop(url)
