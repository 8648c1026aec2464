"""The simulator by itself: ``python -m bench.children.talking.simulated PEOPLE LATENCY LIMITS``.

Besides the Bot API it says what it saw, and lets its people talk.
"""

import asyncio
import sys
import time
from datetime import UTC, datetime

from aiohttp import web

from bench.children.talking.using import using
from bench.children.talking.walking import walk
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from tests.push.crowd import chats_of, meet
from tests.push.processes import TOKEN

START = datetime(2020, 3, 6, 1, tzinfo=UTC)


def routes(telegram: Telegram) -> list[web.RouteDef]:
    async def seen(request: web.Request) -> web.Response:
        refused = sum(n for (_, code), n in telegram.refusals.items() if code == 429)
        moments = [sent.monotonic for sent in telegram.sent_log]
        return web.json_response({"moments": moments, "refused": refused})

    async def asked(request: web.Request) -> web.Response:
        return web.json_response(dict(telegram.requests))

    async def talk(request: web.Request) -> web.Response:
        """Let everybody say something so many times; return how long the answers took."""
        wish = await request.json()
        before, begun = len(telegram.sent_log), time.monotonic()
        for _ in range(wish["times"]):
            for person in telegram.people.values():
                await person.sends(wish["text"], queue=True)
        should_send = before + wish["times"] * len(telegram.people)
        async with asyncio.timeout(60):
            while len(telegram.sent_log) < should_send:  # noqa: ASYNC110 - a count, no event
                await asyncio.sleep(0.005)
        seconds = telegram.sent_log[-1].monotonic - begun
        return web.json_response({"seconds": seconds, "answers": len(telegram.sent_log) - before})

    async def walk_through(request: web.Request) -> web.Response:
        """Let some of the people go through the census; return how many updates they made."""
        wish = await request.json()
        people = list(telegram.people.values())[wish["first"] : wish["last"]]
        begun = time.monotonic()
        updates = await walk(people)
        return web.json_response({"updates": updates, "seconds": time.monotonic() - begun})

    return [
        web.get("/bench/seen", seen),
        web.get("/bench/asked", asked),
        web.post("/bench/talk", talk),
        web.post("/bench/walk", walk_through),
        using(telegram),
    ]


async def serve(people: int, latency: float, *, limits: bool) -> None:
    telegram = Telegram(MovableClock(START), flood=Flood(None if limits else NO_LIMITS))
    telegram.faults.latency = latency
    meet(telegram, chats_of(people))
    async with Simulator(telegram, token=TOKEN, extra_routes=routes(telegram)) as simulator:
        print(simulator.base_url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2]), limits=sys.argv[3] == "limits"))
