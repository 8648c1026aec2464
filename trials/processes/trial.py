"""The trial: six processes, 5,000 updates, a broadcast, and things that go wrong all the time."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

from tests.handlers.broadcasts.broadcasting import draft
from tests.support.postgres import Postgres
from trials.processes.crowd import Talker, make_talkers
from trials.processes.ground.laying import ADMIN, ProcessGround, laid_ground
from trials.processes.history import Mishap, MishapKind
from trials.processes.judge import judge
from trials.processes.kept import read_history, still_owed
from trials.processes.misfortune import Misfortune, by_polling, by_webhook
from trials.processes.telling import summary

NEWS = "Besok petugas datang. Siapkan kartu keluarga."
SETTLED = 8.0
"""Seconds in which the last repeats are handled and the last outcomes recorded."""
PATIENCE = 240.0


@dataclass(frozen=True, slots=True)
class TrialSize:
    """How large it is: updates, people who talk, people who are told, seconds of each part."""

    updates: int = 5000
    talkers: int = 100
    audience: int = 3000
    by_webhook: float = 140.0
    by_polling: float = 90.0


def run_processes(seed: int, size: TrialSize | None = None) -> int:
    """Run it, print what it took and what is wrong; return the exit code."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        (data := Path(folder) / "postgres").mkdir()
        server = Postgres(data)
        try:
            faults = asyncio.run(_live(Path(folder), server, seed, size or TrialSize()))
        finally:
            server.stop()
    for fault in faults[:20]:
        print(f"✗ {fault}")
    print(f"processes, seed {seed}: {len(faults)} faults, {time.monotonic() - begun:.0f} s")
    return int(bool(faults))


async def _live(folder: Path, server: Postgres, seed: int, size: TrialSize) -> list[str]:
    now = datetime.now(UTC)  # noqa: TID251 - real processes

    def chance(part: str) -> Random:
        # Each has its own: which of them draws first differs from run to run.
        return Random(f"processes {seed} {part}")

    async with laid_ground(folder, server, now, chance("wire"), audience=size.audience) as ground:
        misfortune = Misfortune(ground.stations, server, ground.environments, chance("whom"))
        lasts = size.by_webhook + size.by_polling
        talkers = make_talkers(
            *(ground.telegram, size.talkers),
            updates=size.updates,
            lasts=0.9 * lasts,
            chance=chance("people"),
        )
        async with asyncio.TaskGroup() as tasks:
            for station in ground.stations:
                tasks.create_task(misfortune.start(station))
        await _until(lambda: ground.telegram.webhook is not None)
        await _until(lambda: all(each.is_ready() for each in ground.stations))
        begun = time.time()
        await _announce(ground)
        await _suffer(ground, misfortune, talkers, size, chance("blows"))
        ended = time.time()
        ends = {station.number: await station.end() for station in ground.stations}
        history = await read_history(
            ground, talkers, misfortune, news=NEWS, begun=begun, ended=ended, ends=ends
        )
        for line in summary(ground, history):
            print(line)
    return judge(history)


async def _announce(ground: ProcessGround) -> None:
    """Let an admin send a broadcast to everybody."""
    admin = ground.telegram.person("Dewi", user_id=ADMIN)
    await admin.sends("/start")
    await draft(admin, NEWS)
    await admin.presses("Kirim ke")


async def _suffer(
    ground: ProcessGround,
    misfortune: Misfortune,
    talkers: Sequence[Talker],
    size: TrialSize,
    chance: Random,
) -> None:
    """Let people talk while things go wrong, first by webhook, then by long polling."""
    done = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        keeping = tasks.create_task(_keep_alive(misfortune))
        talking = [tasks.create_task(each.lives()) for each in talkers]
        await misfortune.strike(by_webhook(chance, size.by_webhook), done)
        await _poll_instead(ground, misfortune)
        blows = tasks.create_task(misfortune.strike(by_polling(chance, size.by_polling), done))
        await asyncio.wait(talking)
        await _until_told(ground)
        await blows
        done.set()
        await _until(lambda: all(each.is_ready() for each in ground.stations))
        await asyncio.sleep(SETTLED)
        keeping.cancel()


async def _keep_alive(misfortune: Misfortune) -> None:
    while True:
        await misfortune.look()
        await asyncio.sleep(1)


async def _poll_instead(ground: ProcessGround, misfortune: Misfortune) -> None:
    """Restart who talks with people, one after the other, with another way of getting updates."""
    for station in ground.conversations():
        station.busy = True
        now = time.time()
        mishap = Mishap(MishapKind.CHANGE, station.number, station.role, now, now)
        misfortune.mishaps.append(mishap)
        code = await station.end()
        if code != 0:
            misfortune.died.append(f"station {station.number} ended with exit code {code}")
        station.configure(ground.settings, url=None)
        await misfortune.start(station)
        mishap.ended = time.time()
        station.busy = False


async def _until_told(ground: ProcessGround) -> None:
    """Wait until nobody is owed the broadcast any more, as long as one may wait."""
    deadline = time.monotonic() + PATIENCE
    owed = partial(still_owed, ground.url, len(ground.audience))
    while await owed() and time.monotonic() < deadline:  # noqa: ASYNC110 - another process counts
        await asyncio.sleep(1)


async def _until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not done():  # noqa: ASYNC110 - a log of another process, no event
            await asyncio.sleep(0.25)
