"""How many files of ours a message passes through: ``python -m bench.journeys [--files]``.

Each journey is a real run of the bot against the simulator. A file counts when one of its functions
runs between the moment that somebody acts and the moment that Telegram has the last message. What
runs at import and the simulator do not count. Each journey is gone once before it is traced, so
that what is loaded on first use does not count either.
"""

import asyncio
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from inspect import CO_OPTIMIZED
from pathlib import Path
from types import CodeType, FrameType

from bench.table import ResultRow
from storage.engine.migrating import migrate
from tests.handlers.recaps.test_publishing import the_head
from tests.handlers.recaps.test_waiting_recaps import offices, waits
from tests.support.question_books import few_books
from tests.support.talk import at
from tests.support.town import MORNING, Town, open_town

ROOT = Path(__file__).parent.parent
FLOORS = (
    "bot",
    "handlers",
    "reminders",
    "storage",
    "sources",
    "understanding",
    "services",
    "presentation",
    "census",
)


@dataclass(slots=True)
class Trace:
    """The files of ours whose functions ran while it was recording."""

    recording: bool = False
    files: set[str] = field(default_factory=set)

    def __call__(self, frame: FrameType, event: str, _argument: object) -> None:
        if self.recording and event == "call":
            file = _ours(frame.f_code.co_filename)
            if file is not None and _is_work(frame.f_code):
                self.files.add(file)

    @contextmanager
    def journey(self) -> Iterator[set[str]]:
        """Record what runs in the body; the set fills up."""
        self.files, self.recording = set(), True
        try:
            yield self.files
        finally:
            self.recording = False


@cache
def _ours(filename: str) -> str | None:
    """Return the path of a file of ours from the top folder; None for any other file."""
    path = Path(filename)
    file = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return str(file) if file.parts[0] in FLOORS else None


def _is_work(code: CodeType) -> bool:
    """Whether this is a function: no body of a module or class, and no making of an object."""
    return bool(code.co_flags & CO_OPTIMIZED) and code.co_name != "__init__"


async def journeys() -> dict[str, set[str]]:
    """Go all journeys; return the files of each."""
    trace = Trace()
    threading.setprofile(trace)
    sys.setprofile(trace)
    try:
        async with _town() as town:
            command = await _command(town, trace)
            question = await _question(town, trace)
            to_reply, to_head = await _recap(town, trace)
            return {
                "any command": command,
                "a text question": question,
                "a reminder": await _reminder(town, trace),
                "a published recap, to the reply": to_reply,
                "a published recap, to the head's notice": to_head,
            }
    finally:
        sys.setprofile(None)
        threading.setprofile(None)


@asynccontextmanager
async def _town() -> AsyncIterator[Town]:
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "migrated.db"
        await migrate(f"sqlite:///{template}")
        async with open_town(Path(folder), template, load_knowledge_base=few_books) as town:
            yield town


async def _command(town: Town, trace: Trace) -> set[str]:
    """From a command that needs no use case to its answer: what every update passes through."""
    siti = await town.resident()
    await siti.sends("/bantuan")
    with trace.journey() as files:
        await siti.sends("/bantuan")
    assert siti.buttons()
    return files


async def _question(town: Town, trace: Trace) -> set[str]:
    """From the typed question to its answer."""
    siti = await town.resident()
    await siti.sends("Kok lupa sandinya ya?")
    with trace.journey() as files:
        await siti.sends("Kok lupa sandinya ya?")
    assert "Lupa kata sandi" in siti.sees()
    return files


async def _recap(town: Town, trace: Trace) -> tuple[set[str], set[str]]:
    """From the press that publishes to the admin's answer, and on to the news of an office head."""
    await town.publishes(offices(50, 60), as_of=MORNING - timedelta(days=1))
    agus, dewi = await the_head(town), await town.admin()
    for day, recap in enumerate((offices(70, 62), offices(71, 75))):
        town.clock.move_to(MORNING + timedelta(days=day))
        await waits(town, recap, days=-day)
        await dewi.sends("/terbit")
        with trace.journey() as to_reply:
            await dewi.presses("Terbitkan")
        with trace.journey() as onwards:
            await town.service.sender.drain()
    assert "kini di peringkat 2" in agus.sees()
    return to_reply, to_reply | onwards


async def _reminder(town: Town, trace: Trace) -> set[str]:
    """From the job that plans a resident's reminder to the reminder."""
    siti = await town.resident()
    for day in (17, 24):
        before = len(siti.from_bot)
        with trace.journey() as files:
            town.clock.move_to(at(3, day, 8))
            await town.service.schedule.tick()
            town.clock.move_to(at(3, day, 9))
            await town.service.sender.drain()
        assert len(siti.from_bot) == before + 1
    return files


async def rows() -> list[ResultRow]:
    """Return the number of files of each journey."""
    found = await journeys()
    return [
        ResultRow(f"journey: {name}", [len(files)], "files", decimals=0)
        for name, files in found.items()
    ]


if __name__ == "__main__":
    for name, files in asyncio.run(journeys()).items():
        print(f"{name}: {len(files)} files")
        if "--files" in sys.argv:
            print("".join(f"    {file}\n" for file in sorted(files)), end="")
