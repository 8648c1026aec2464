"""What a process that runs keeps, in a process of its own: all of it holds for a whole process."""

import subprocess
import sys
from ctypes import CDLL

import pytest

PROGRAM = """
from ctypes import addressof, c_char
from pathlib import Path
from threading import Thread
import gc
from bot import memory
from bot.memory import settle_memory, share_arena
from presentation.language import catalogue_check
from presentation.language.fluent_files import Source

share_arena()
made = []
for _ in range(4):
    thread = Thread(target=lambda: made.append(bytearray(50_000)))
    thread.start()
    thread.join()
freed = bytearray(4 * 2**20)
del freed
large = bytearray(2**20)
heap = next(line for line in Path("/proc/self/maps").open() if "[heap]" in line)
begin, end = (int(each, 16) for each in heap.split()[0].split("-"))
for some in made, [large]:
    print(sum(begin <= addressof(c_char.from_buffer(each)) < end for each in some))

catalogue_check.problems({"id": [Source(Path("id.ftl"), b"one = { two }")]}, "id")
print(catalogue_check._look_into.cache_info().currsize)
settle_memory()
print(catalogue_check._look_into.cache_info().currsize)

settle_memory()
given_back = []
memory.give_back_memory = lambda: given_back.append(True)
for age in 0, 1:
    gc.collect(age)
    print(len(given_back))
"""


@pytest.mark.skipif(not hasattr(CDLL(None), "mallinfo2"), reason="another C library than glibc")
def test_threads_take_memory_from_one_place_and_what_is_freed_is_not_kept() -> None:
    words = (sys.executable, "-c", PROGRAM)
    said = subprocess.run(words, capture_output=True, check=True, text=True).stdout.split()
    in_one_place, large_ones, kept, kept_when_settled, *given_back = map(int, said)
    assert (in_one_place, large_ones) == (4, 0)
    assert (kept, kept_when_settled) == (1, 0)
    assert given_back == [0, 1], "after each collection that is not of the youngest alone"
