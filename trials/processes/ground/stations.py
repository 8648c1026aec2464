"""The places of the processes: in each runs one ``sensusbot run --role …``, and what becomes of it.

A process that ends is started again, as an operator's systemd does.
"""

import json
import signal
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from trials.processes.ground.forking import ForkedProcess, Nursery
from trials.processes.ground.relay import Wire

ROLES = ("conversation", "conversation", "push", "push", "schedule", "schedule")
TASKS = {"conversation": "fetch", "push": "send", "schedule": "keep time"}
LAST_WORDS = 60.0
"""Seconds in which a process ends after SIGTERM."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """A line of the log of one station; ``at`` in seconds of the machine's clock."""

    station: int
    at: float
    facts: Mapping[str, Any]

    @property
    def event(self) -> str:
        return str(self.facts.get("event", ""))


class Station:
    """The place of one process, with wires of its own to the database and to Telegram."""

    def __init__(
        self,
        number: int,
        role: str,
        folder: Path,
        nursery: Nursery,
        *,
        database: Wire,
        telegram: Wire,
    ) -> None:
        self.number, self.role, self._nursery = number, role, nursery
        self.database, self.telegram = database, telegram
        self.port, self._watched_at = free_port(), free_port()
        self._config, self._log = folder / f"{number}.yaml", folder / f"{number}.log"
        self._log.touch()
        self._process: ForkedProcess | None = None
        self._began = 0
        self.busy = False
        """Whether something happens to it that lasts."""

    def configure(self, settings: Mapping[str, Any], *, url: str | None) -> None:
        """Write its config.yaml: a webhook at ``url``, or long polling."""
        how = {"mode": "webhook" if url else "polling", "listen": f"127.0.0.1:{self.port}"}
        updates = how | ({"url": url} if url else {})
        self._config.write_text(yaml.safe_dump({**settings, "updates": updates}))

    async def start(self, environment: Mapping[str, str]) -> None:
        """Start its process, which goes on logging where the one before has ended."""
        words = ("run", "--role", self.role, "--config", str(self._config))
        listen = ("--listen", f"127.0.0.1:{self._watched_at}")
        self._began = self._log.stat().st_size
        self._process = await self._nursery.start((*words, *listen), environment, self._log)

    def send(self, number: signal.Signals) -> None:
        """Send its process a signal."""
        if self._process is not None:
            self._process.send(number)

    async def end(self, number: signal.Signals = signal.SIGTERM) -> int | None:
        """End the process, as its operator does or otherwise; return its exit code, if it ends."""
        self.send(number)
        assert self._process is not None
        return await self._process.ends(LAST_WORDS)

    def ended(self) -> int | None:
        """Return the exit code of a process that has ended."""
        return None if self._process is None else self._process.code

    def lines(self, since: int = 0) -> Iterator[LoggedLine]:
        """Return what its processes have logged; what is no JSON is an error of its own.

        ``since`` is a number of bytes.
        """
        for line in self._log.read_bytes()[since:].decode(errors="replace").splitlines():
            try:
                facts = json.loads(line)
            except ValueError:
                facts = {"level": "error", "event": line}
            stamp = facts.get("timestamp")
            at = datetime.fromisoformat(stamp).timestamp() if stamp else 0.0
            yield LoggedLine(self.number, at, facts)

    def is_elected(self) -> bool:
        """Tell whether its process has the task of its role now, by its log."""
        events = [line.event for line in self.lines(self._began) if line.event in ELECTION]
        return bool(events) and events[-1] == WON

    def is_ready(self) -> bool:
        """Tell whether its process has started, and nothing lasts that happens to it."""
        started = any(line.event == "bot.started" for line in self.lines(self._began))
        return started and not self.busy


WON, LEFT = ELECTION = ("election.won", "election.left")
