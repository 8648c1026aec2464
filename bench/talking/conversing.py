"""Answers by what else they may run on: PostgreSQL, two processes, an idle bot.

The baselines run beside: aiogram's echo, one process, a handler of raw JSON without aiogram. What
the last one takes for an answer is the simulator's and the loopback's share.
"""

import asyncio
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import cycle
from pathlib import Path
from statistics import quantiles

import psutil  # type: ignore[import-untyped]
from aiohttp import ClientError, ClientSession, web

from bench.children.processes import TelegramProcess, simulated, started
from bench.children.talking.bot import PATH, address, free_port
from bench.table import ResultRow
from bench.talking.answering import PEOPLE, ROUNDS, TIMES, WAITED_FOR
from tests.support.postgres import Postgres

UPDATES = PEOPLE * TIMES
ALONE = 300
"""Answers to one person who waits for each before the next."""
TEXT = "/bantuan"


async def postgres_rows() -> list[ResultRow]:
    """Answers by polling and webhook on PostgreSQL, of one process and of two."""
    found: list[ResultRow] = []
    with tempfile.TemporaryDirectory() as folder:
        server = Postgres(Path(folder))
        try:
            for how in WAITED_FOR:
                ours, echo = await _on(server, how, 1), await _loaded("echo", how)
                found += [
                    ResultRow(
                        f"{how} on PostgreSQL: updates a second",
                        ours[0],
                        "/s",
                        echo[0],
                        "aiogram echo",
                        0,
                    ),
                    ResultRow(
                        f"{how} on PostgreSQL: CPU per update",
                        ours[1],
                        "ms",
                        echo[1],
                        "aiogram echo",
                    ),
                ]
            two = await _on(server, "webhook", 2)
            apart = await _on(server, "webhook", 2, apart=True)
            what = "two conversation processes: CPU per update"
            found += [
                ResultRow(what, two[1], "ms", ours[1], "one process"),
                ResultRow("\u2026 sharing their chats", two[1], "ms", apart[1], "a database each"),
            ]
        finally:
            server.stop()
    return found


async def raw_rows() -> list[ResultRow]:
    """The same updates answered by an own handler of JSON, without aiogram and a database."""
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        raw, echo = await _loaded("raw", how), await _loaded("echo", how)
        found += [
            ResultRow(
                f"raw JSON handler, {how}: updates a second",
                raw[0],
                "/s",
                echo[0],
                "aiogram echo",
                0,
            ),
            ResultRow(
                f"raw JSON handler, {how}: CPU per update", raw[1], "ms", echo[1], "aiogram echo"
            ),
        ]
    return found


async def latency_rows() -> list[ResultRow]:
    """How long one person waits for an answer while nobody else writes."""
    found: list[ResultRow] = []
    for how in WAITED_FOR:
        delays: dict[str, list[float]] = defaultdict(list)
        for who in ("ours", "raw"):
            async with simulated(people=1) as world, _running(world, (who, how)):
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


async def _on(
    server: Postgres, how: str, processes: int, *, apart: bool = False
) -> tuple[list[float], list[float]]:
    """Measure processes on one database, or ``apart``: they share nothing but the machine."""
    urls = [await server.create() for _ in range(processes if apart else 1)]
    try:
        return await _loaded("ours", how, *(urls if apart else urls * processes))
    finally:
        for url in urls:
            await server.drop(url)


async def _loaded(who: str, how: str, *databases: str) -> tuple[list[float], list[float]]:
    """Return updates a second and milliseconds of CPU an update, of all processes together.

    There is one for each database.
    """
    bots: list[tuple[str, ...]] = [(who, how, *databases)]
    rate, cpu = [], []
    async with AsyncExitStack() as stack:
        if len(databases) > 1:
            ports = [free_port() for _ in databases]
            shared = await stack.enter_async_context(_balanced(ports))
            placed = zip(databases, ports, strict=True)
            bots = [(who, how, database, shared, str(port)) for database, port in placed]
        world = await stack.enter_async_context(simulated(people=PEOPLE))
        pids = await stack.enter_async_context(_running(world, *bots))
        await world.talk(TEXT, 1)
        for _ in range(ROUNDS):
            before = _busy(pids)
            took = await world.talk(TEXT, TIMES)
            assert took["answers"] == UPDATES, took
            rate.append(UPDATES / took["seconds"])
            cpu.append((_busy(pids) - before) * 1000 / UPDATES)
    return rate, cpu


@asynccontextmanager
async def _running(
    world: TelegramProcess, *bots: tuple[str, ...]
) -> AsyncIterator[Sequence[psutil.Process]]:
    """Run bots until Telegram has heard of each."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        processes = []
        for who, how, *more in bots:
            words = ("-m", "bench.children.talking.bot", who, how, world.base_url, folder, *more)
            process = await stack.enter_async_context(started(*words))
            processes.append(psutil.Process(process.pid))
        async with asyncio.timeout(90):
            while (await world.asked()).get(WAITED_FOR[bots[0][1]], 0) < len(bots):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        yield processes


def _busy(processes: Sequence[psutil.Process]) -> float:
    return float(sum(sum(each.cpu_times()[:2]) for each in processes))


@asynccontextmanager
async def _balanced(ports: Sequence[int]) -> AsyncIterator[str]:
    """Hand the requests of a webhook to several ports in turn; return its address."""
    turns = cycle(ports)
    async with ClientSession() as session:

        async def hand_on(request: web.Request) -> web.Response:
            names = {"Content-Type", "X-Telegram-Bot-Api-Secret-Token"}
            headers = {name: value for name, value in request.headers.items() if name in names}
            body = await request.read()
            try:
                async with session.post(address(next(turns)), data=body, headers=headers) as answer:
                    return web.Response(status=answer.status)
            except ClientError:
                return web.Response(status=502)

        app, port = web.Application(), free_port()
        app.router.add_post(PATH, hand_on)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        try:
            yield address(port)
        finally:
            await runner.cleanup()
