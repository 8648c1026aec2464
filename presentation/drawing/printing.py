"""Files to print and letters are written in a process of its own, which ends when it has no work.

fpdf2 with fontTools, and python-docx with lxml, take 25 to 35 MiB once they are imported. A bot
that has printed once would keep them for ever. ``python -m presentation.drawing.printing`` is that
process; its input is a socket on which it is told what to call, and answers.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from multiprocessing.connection import Connection
from socket import socketpair
from subprocess import DEVNULL, Popen
from threading import Lock, Timer
from typing import Any, NamedTuple
from weakref import finalize

from census.errors import CensusError

IDLE = 60.0
"""Seconds without work after which the process ends."""
LONGEST = 60.0
"""Seconds that a file may take."""


class PrintingError(Exception):
    """A file could not be written; says why."""


def apart(function: str, *given: object) -> Any:
    """Return what a function (``module:name``) returns in the process, for values that pickle.

    Starting the process takes half a second. Call it in a thread. Raises CensusError as the
    function does, and PrintingError for everything else that goes wrong.
    """
    return _printer()(function, *given)


class _Said(NamedTuple):
    """What the process answers: a value, the key and facts of a refusal, or what went wrong."""

    value: object = None
    refused: tuple[str, dict[str, str | int]] | None = None
    trouble: str | None = None


@cache
def _printer() -> "PrintingProcess":
    return PrintingProcess()


class PrintingProcess:
    """Starts the process with the first file, and again if it has ended. One file at a time."""

    def __init__(self, *, idle: float = IDLE, longest: float = LONGEST) -> None:
        self._idle, self._longest = idle, longest
        self._turn = Lock()
        self._close: Callable[[], object] | None = None
        self._timer: Timer | None = None
        self._line: Connection | None = None

    def __call__(self, function: str, *given: object) -> Any:
        """Do as ``apart``."""
        with self._turn:
            if self._timer is not None:
                self._timer.cancel()
            try:
                said = self._answer_of(function, given)
            except (EOFError, OSError) as trouble:
                self._end()
                raise PrintingError(f"{function}: {type(trouble).__name__}") from trouble
            self._timer = Timer(self._idle, self.close)
            self._timer.daemon = True
            self._timer.start()
        if said.refused is not None:
            raise CensusError(said.refused[0], **said.refused[1])
        if said.trouble is not None:
            raise PrintingError(f"{function}: {said.trouble}")
        return said.value

    def close(self) -> None:
        """End the process."""
        with self._turn:
            self._end()

    def _answer_of(self, function: str, given: tuple[object, ...]) -> _Said:
        if self._line is not None:
            with suppress(EOFError, ConnectionError):
                return self._ask(self._line, function, given)
            # It was killed from outside while it waited.
            self._end()
        self._line = self._start()
        return self._ask(self._line, function, given)

    def _ask(self, line: Connection, function: str, given: tuple[object, ...]) -> _Said:
        line.send((function, given))
        if not line.poll(self._longest):
            raise TimeoutError(function)
        said: _Said = line.recv()
        return said

    def _start(self) -> Connection:
        ours, theirs = socketpair()
        # An empty environment: it needs no token and no key. A session of its own: Ctrl-C ends the
        # bot, and its input ends with the bot.
        words = (sys.executable, "-P", "-m", "presentation.drawing.printing")
        with theirs:
            worker = Popen(  # noqa: S603 - our own program
                words, stdin=theirs.fileno(), stdout=DEVNULL, env={}, start_new_session=True
            )
        line = Connection(ours.detach())
        self._close = finalize(self, _end, worker, line)
        return line

    def _end(self) -> None:
        if self._close is not None:
            self._close()
        self._close = self._line = None


def _end(worker: Popen[bytes], line: Connection) -> None:
    line.close()
    worker.kill()
    worker.wait()


def serve(line: Connection) -> None:
    """Call what is asked for, one after the other, until nobody asks any more."""
    with suppress(EOFError):
        while True:
            function, given = line.recv()
            line.send(_answer(function, given))


def _answer(function: str, given: tuple[object, ...]) -> _Said:
    module, _, name = function.partition(":")
    try:
        return _Said(getattr(import_module(module), name)(*given))
    except CensusError as refusal:
        return _Said(refused=(refusal.key, refusal.facts))
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the other side is told
        return _Said(trouble=f"{type(trouble).__name__}: {trouble}")


if __name__ == "__main__":
    # Under its own name, so that what it answers can be read by the other side.
    import_module("presentation.drawing.printing").serve(Connection(0))
