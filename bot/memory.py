"""What a process that runs for months keeps in memory, and how seldom it looks for garbage."""

import gc
from contextlib import suppress
from ctypes import CDLL

from bot.imports import YOUNG
from presentation.language.catalogue_check import forget_what_was_found

ARENA_MAX = -8
"""``M_ARENA_MAX`` of glibc's malloc.h."""


def share_arena() -> None:
    """Let all threads take memory from one place, where the C library knows how (glibc).

    Otherwise each thread that draws a picture, writes a file or asks SQLite has one of its own, and
    keeps what it has freed: 13 MiB after 10,000 updates, and growing. Python's lock is in front of
    most of it anyway. Call it before there are threads.
    """
    with suppress(AttributeError, OSError):
        CDLL(None).mallopt(ARENA_MAX, 1)


def settle_memory() -> None:
    """Exclude all objects of the start from garbage collection, and collect less often.

    Measured: a fifth of a push's CPU. Call it once, when everything is wired.
    """
    forget_what_was_found()
    gc.collect()
    give_back_memory()
    gc.freeze()
    gc.set_threshold(YOUNG, 10, 10)


def give_back_memory() -> None:
    """Let the C library give freed memory back to the system, where it knows how (glibc).

    It keeps 5 MiB after the imports, and more after a faq.yaml was read. It takes 3 ms.
    """
    with suppress(AttributeError, OSError):
        CDLL(None).malloc_trim(0)
