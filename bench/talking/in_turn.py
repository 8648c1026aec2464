"""Bots that answer in turn: a round of one, a round of the next, so that all meet the same machine.

What else runs on it changes from minute to minute, and the baseline has to change with it.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle

import psutil  # type: ignore[import-untyped]
from aiohttp import ClientError, ClientSession, web

from bench.children.processes import TelegramProcess, simulated, started
from bench.children.talking.bot import PATH, address, free_port

PEOPLE = 50
TIMES = 8
ROUNDS = 5
UPDATES = PEOPLE * TIMES
TEXT = "/bantuan"
WAITED_FOR = {"polling": "getUpdates", "webhook": "setWebhook"}


@dataclass(frozen=True, slots=True)
class BotsInTurn:
    """Processes that answer one Telegram, and what each round of updates has taken.

    ``rate`` is updates a second, ``cpu`` milliseconds of CPU an update, of all processes together.
    """

    world: TelegramProcess
    processes: Sequence[psutil.Process]
    rate: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    async def round(self) -> None:
        """Let everybody ask for help so many times."""
        before = _busy(self.processes)
        took = await self.world.talk(TEXT, TIMES)
        assert took["answers"] == UPDATES, took
        self.rate.append(UPDATES / took["seconds"])
        self.cpu.append((_busy(self.processes) - before) * 1000 / UPDATES)


async def in_turn(*bots: AbstractAsyncContextManager[BotsInTurn]) -> list[BotsInTurn]:
    """Measure bots against each other: all are there, and one after another has a round."""
    async with AsyncExitStack() as stack:
        ready = [await stack.enter_async_context(each) for each in bots]
        for number in range(ROUNDS):
            for each in ready if number % 2 else reversed(ready):
                await each.round()
    return ready


@asynccontextmanager
async def loaded(who: str, how: str, *databases: str) -> AsyncIterator[BotsInTurn]:
    """Run a process for each database, or one on SQLite, until it has answered everybody once."""
    bots: list[tuple[str, ...]] = [(who, how, *databases)]
    async with AsyncExitStack() as stack:
        if len(databases) > 1:
            ports = [free_port() for _ in databases]
            shared = await stack.enter_async_context(_balanced(ports))
            placed = zip(databases, ports, strict=True)
            bots = [(who, how, database, shared, str(port)) for database, port in placed]
        world = await stack.enter_async_context(simulated(people=PEOPLE))
        processes = await stack.enter_async_context(running(world, *bots))
        await world.talk(TEXT, 1)
        yield BotsInTurn(world, processes)


@asynccontextmanager
async def running(
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
