"""Files to print are written in a process of its own, which ends when it has no work."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress

import psutil  # type: ignore[import-untyped]
import pytest

from census.errors import CensusError
from presentation.drawing.printing import PrintingError, PrintingProcess


@pytest.fixture(scope="module")
def apart() -> Iterator[PrintingProcess]:
    process = PrintingProcess()
    yield process
    process.close()


def test_what_it_prints_comes_from_another_process_and_the_next_one_from_the_same(
    apart: PrintingProcess,
) -> None:
    first = apart("os:getpid")
    assert first != os.getpid()
    assert apart("os:getpid") == first
    assert apart("operator:add", b"%PDF", b"-1.3" * 100_000) == b"%PDF" + b"-1.3" * 100_000


def test_it_knows_no_secret(apart: PrintingProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSUSBOT_TOKEN", "1:secret")
    other = PrintingProcess()
    assert other("os:getenv", "SENSUSBOT_TOKEN") is None
    other.close()


def test_a_refusal_is_raised_here_and_anything_else_says_what_was_wrong(
    apart: PrintingProcess,
) -> None:
    with pytest.raises(CensusError) as refused:
        apart("presentation.offices.letters.filling:fields_of", b"no letter")
    assert refused.value.key == "letter-template-broken"
    with pytest.raises(PrintingError, match="operator:add: TypeError"):
        apart("operator:add", 1, "a")


def test_one_that_was_killed_is_replaced_and_one_that_dies_of_a_file_says_so(
    apart: PrintingProcess,
) -> None:
    first = apart("os:getpid")
    os.kill(first, signal.SIGKILL)
    second = apart("os:getpid")
    assert second != first
    with pytest.raises(PrintingError, match="os:abort"):
        apart("os:abort")
    assert apart("os:getpid") not in {first, second}


def test_it_ends_when_it_has_no_work_and_with_who_started_it() -> None:
    hasty = PrintingProcess(idle=0.0)
    worker = hasty("os:getpid")
    with suppress(psutil.NoSuchProcess):  # It may have ended before one can look.
        assert psutil.wait_procs([psutil.Process(worker)], timeout=30)[1] == []
    again = hasty("os:getpid")
    assert again != worker
    hasty.close()
    assert not psutil.pid_exists(again)
