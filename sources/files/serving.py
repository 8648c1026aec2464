"""A process that reads strangers' files for one other process, ``reading_process.py``.

It takes a length (eight bytes) and a file from its input, and answers with a line of JSON. It keeps
nothing, and knows no setting and no secret. It ends with its input, after IDLE seconds without a
file, and when a file needs more than MEMORY bytes.
"""

import json
import os
import resource
import select
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

Read = Callable[[bytes], object]
"""Returns what JSON can say of a file. Raises nothing but MemoryError."""

LENGTH = 8
LOW = 10
"""How much less urgent than the bot this process is (man 2 nice)."""


def serve(make: Callable[..., Read]) -> None:
    """Take MEMORY, IDLE and what ``make`` takes from the command line, and read file after file."""
    memory, idle, *more = map(int, sys.argv[1:])
    with suppress(ValueError, OSError):  # not every system can limit it
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(LOW)
    # What a library prints must not stand among the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with suppress(MemoryError, BrokenPipeError):
        _answer_all(sys.stdin.buffer, answers, make(*more), idle=idle)


def _answer_all(files: BinaryIO, answers: BinaryIO, read: Read, *, idle: float) -> None:
    while select.select([files], [], [], idle)[0]:
        head = files.read(LENGTH)
        content = files.read(int.from_bytes(head))
        if len(head) < LENGTH:
            return
        answers.write(json.dumps(read(content), ensure_ascii=False).encode() + b"\n")
        answers.flush()
