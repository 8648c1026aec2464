"""What stands between Telegram and the conversation processes: it chooses, delays and repeats.

As a load balancer it hands each update to any process that answers, and leaves alone for a while
one that does not. As a bad network it hands some to two processes at once, some again seconds
later, holds some back, and loses some of the replies.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

from aiohttp import ClientError, ClientSession, ClientTimeout, web

AT_ONCE, LATER, HELD, LOST = 0.04, 0.04, 0.05, 0.02
"""The shares of updates that come to two processes at once, again later, late, and whose reply is
lost."""

PATIENCE, REST = 20.0, 8.0
"""Seconds that a process may take to answer; and for which one that did not is left alone."""

OK, BAD_GATEWAY = 200, 502
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True, slots=True)
class HandedUpdate:
    """An update that a station was given, and what it answered; in seconds of the clock."""

    number: int
    station: int
    begun: float
    ended: float
    said: str


class Balancer:
    """Forwards updates to one of the stations, whose ``ports`` are known by their numbers.

    ``counts`` says what became of them, and ``handed`` of each.
    """

    def __init__(self, ports: Callable[[], Mapping[int, int]], path: str, chance: Random) -> None:
        self._ports, self._path, self._chance = ports, path, chance
        self.counts = Counter[str]()
        self.handed: list[HandedUpdate] = []
        self.port = 0
        self._left_alone: dict[int, float] = {}

    @asynccontextmanager
    async def listening(self) -> AsyncIterator["Balancer"]:
        """Listen on a free port of loopback."""
        app = web.Application()
        app.router.add_post(self._path, self._forward)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        timeout = ClientTimeout(total=PATIENCE, connect=1)
        async with ClientSession(timeout=timeout) as self._session:
            async with asyncio.TaskGroup() as self._repeats:
                await web.TCPSite(runner, "127.0.0.1", 0).start()
                self.port = int(runner.addresses[0][1])
                yield self
            await runner.cleanup()

    async def _forward(self, request: web.Request) -> web.Response:
        body, secret = await request.read(), request.headers.get(SECRET_HEADER, "")
        draw = self._chance.random
        self.counts["came"] += 1
        if draw() < HELD:
            self.counts["held back"] += 1
            await asyncio.sleep(draw())
        if draw() < AT_ONCE:
            self.counts["to two at once"] += 1
            self._repeats.create_task(self._post(body, secret))
        if draw() < LATER:
            self.counts["again later"] += 1
            self._repeats.create_task(self._post(body, secret, after=1 + 4 * draw()))
        status = await self._post(body, secret)
        if status == OK and draw() < LOST:
            self.counts["reply lost"] += 1
            status = BAD_GATEWAY
        return web.Response(status=status)

    async def _post(self, body: bytes, secret: str, *, after: float = 0.0) -> int:
        await asyncio.sleep(after)
        headers = {SECRET_HEADER: secret, "Content-Type": "application/json"}
        number, ports = json.loads(body)["update_id"], self._ports()
        for station in self._order(ports):
            url, begun = f"http://127.0.0.1:{ports[station]}{self._path}", time.time()
            said = "away"
            try:
                async with self._session.post(url, data=body, headers=headers) as answer:
                    said = f"answered {answer.status}"
                    return answer.status
            except (ClientError, OSError, TimeoutError) as trouble:
                if isinstance(trouble, TimeoutError):
                    said = "took too long"
                self._left_alone[station] = time.monotonic() + REST
            finally:
                self.counts[said] += 1
                self.handed.append(HandedUpdate(number, station, begun, time.time(), said))
        return BAD_GATEWAY

    def _order(self, stations: Iterable[int]) -> Sequence[int]:
        """Return all of them by chance, those that did not answer lately last."""
        listed, now = list(stations), time.monotonic()
        self._chance.shuffle(listed)
        return sorted(listed, key=lambda station: self._left_alone.get(station, 0.0) > now)
