"""Where the processes come from: each is forked from one that has imported everything.

A process of its own takes seconds of work to import what it needs, and dozens are started here.
Nothing else is spared: it reads its settings, connects, and is what ``sensusbot run`` is. This
program reads a line of JSON for each process to start, and writes one for each that has begun
(``pid``) or ended (``pid`` and ``code``). When its input ends, so do all of them.
"""

import json
import os
import select
import signal
import sys
from pathlib import Path
from typing import Any, NoReturn

import bot.running  # noqa: F401 - what the command imports when it runs
from bot.cli.main import main

WAIT = 0.05
INPUT, OUTPUT = 0, 1


def tend() -> None:
    """Start processes, and tell how they end, until the input ends."""
    waiting, alive = b"", set[int]()
    while True:
        if INPUT in select.select([INPUT], [], [], WAIT)[0]:
            read = os.read(INPUT, 65536)
            if not read:
                break
            *lines, waiting = (waiting + read).split(b"\n")
            for line in lines:
                alive.add(pid := _start(json.loads(line)))
                _tell(pid=pid)
        while alive and (found := os.waitpid(-1, os.WNOHANG))[0]:
            alive.discard(found[0])
            _tell(pid=found[0], code=os.waitstatus_to_exitcode(found[1]))
    for pid in alive:
        os.kill(pid, signal.SIGKILL)


def _start(wish: dict[str, Any]) -> int:
    pid = os.fork()
    if pid == 0:
        _become(wish["words"], wish["environment"], wish["log"])
    return pid


def _become(words: list[str], environment: dict[str, str], log: str) -> NoReturn:
    code = 1
    try:
        nothing = os.open(os.devnull, os.O_RDONLY)
        written = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        for stream, target in enumerate((nothing, written, written)):
            os.dup2(target, stream)
        os.chdir(Path(log).parent)
        os.environ.update(environment)
        sys.argv = ["sensusbot", *words]
        main()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        os._exit(code)


def _tell(**facts: int) -> None:
    os.write(OUTPUT, json.dumps(facts).encode() + b"\n")


if __name__ == "__main__":
    tend()
