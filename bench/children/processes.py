"""Processes that are measured, and the simulated Telegram they meet."""

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

Json = dict[str, Any]
PATIENCE = 90


@dataclass(frozen=True, slots=True)
class TelegramProcess:
    """A simulated Telegram in another process."""

    base_url: str
    session: aiohttp.ClientSession

    async def seen(self) -> tuple[list[float], int]:
        """Return when each message arrived, in seconds, and how many requests got a 429."""
        answer = await self._get("seen")
        return answer["moments"], answer["refused"]

    async def asked(self) -> Mapping[str, int]:
        """Return how often each method was called."""
        return await self._get("asked")

    async def talk(self, text: str, times: int) -> Json:
        """Let everybody say something so many times; return seconds and answers."""
        return await self._post("talk", {"text": text, "times": times})

    async def walk(self, first: int, last: int) -> Json:
        """Let some people go through the census; return updates and seconds."""
        return await self._post("walk", {"first": first, "last": last})

    async def use(self, number: int) -> int:
        """Let everybody use the bot in all ways, one round; return how many updates they made."""
        answer = await self._post("use", {"round": number})
        return int(answer["updates"])

    async def _post(self, what: str, wish: Json) -> Json:
        async with self.session.post(f"{self.base_url}/bench/{what}", json=wish) as response:
            answer: Json = await response.json()
            return answer

    async def _get(self, what: str) -> Json:
        async with self.session.get(f"{self.base_url}/bench/{what}") as response:
            answer: Json = await response.json()
            return answer


@asynccontextmanager
async def simulated(
    *, people: int = 0, latency: float = 0.0, limits: bool = False
) -> AsyncIterator[TelegramProcess]:
    """Run a Telegram; ``latency`` in seconds, ``limits`` switches flood control on."""
    words = (str(people), str(latency), "limits" if limits else "free")
    async with started("-m", "bench.children.talking.simulated", *words) as process:
        assert process.stdout is not None
        base_url = (await process.stdout.readline()).decode().strip()
        # A walk of many may last longer than aiohttp's five minutes; its caller has patience.
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout()) as session:
            yield TelegramProcess(base_url, session)


@asynccontextmanager
async def started(
    *words: str, program: str = sys.executable, environment: Mapping[str, str] | None = None
) -> AsyncIterator[Process]:
    """Run a program as long as the body lasts."""
    process = await asyncio.create_subprocess_exec(
        program, *words, stdout=PIPE, stderr=DEVNULL, env=environment, limit=2**20
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def measured(module: str, *words: str, patience: float = PATIENCE) -> Json:
    """Run a module that measures itself; return what it printed last, as JSON."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, *words, stdout=PIPE, stderr=PIPE
    )
    try:
        said, complaints = await asyncio.wait_for(process.communicate(), patience)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        raise RuntimeError(f"{module} {words}: {complaints.decode()[-2000:]}")
    answer: Json = json.loads(said.decode().splitlines()[-1])
    return answer
