"""Many seeds, one after another and side by side, and what they find."""

import hashlib
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count, islice
from multiprocessing import get_context

import pytest

from trials.judging.judge import judge
from trials.judging.mutations import mutated
from trials.once import do_once
from trials.seeds.chronicle import Chronicle
from trials.seeds.drawing import Plan, draw, says
from trials.seeds.running import Run
from trials.town.founding import found
from trials.town.ground import folder

AT_LEAST = 300
SHOWN = 6
"""Complaints that are shown of one seed; its replay shows all."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one seed."""

    seed: int
    complaints: tuple[str, ...]
    days: float
    messages: int
    seconds: float


def run_seed(seed: int, mutation: str | None = None) -> tuple[Chronicle, list[str]]:
    """Run one seed; return what happened, and what went wrong."""
    return run_plan(seed, draw(seed), mutation)


def run_plan(seed: int, plan: Plan, mutation: str | None = None) -> tuple[Chronicle, list[str]]:
    """Run a plan; return what happened, and what went wrong. The town is founded without faults."""
    found()
    with mutated(mutation):
        chronicle = Run(seed, plan).live()
    return chronicle, judge(chronicle)


def fingerprint(chronicle: Chronicle) -> str:
    """Return a short hash of a run: the same for the same seed, in any process."""
    log = [line.replace(str(folder()), "") for line in chronicle.log]
    whole = repr((log, chronicle.requests, chronicle.rows))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def try_seed(seed: int, mutation: str | None = None) -> Verdict:
    """Run one seed; a fault of the trial itself is a complaint as well."""
    found()
    begun = time.process_time()
    try:
        chronicle, complaints = run_seed(seed, mutation)
    except Exception as fault:  # noqa: BLE001 - told with its seed, and the others go on
        return Verdict(seed, (f"the trial itself failed: {fault!r}",), 0.0, 0, 0.0)
    days = chronicle.plan.end / 86400
    spent = time.process_time() - begun
    return Verdict(seed, tuple(complaints), days, len(chronicle.requests), spent)


def replay(seed: int, *, verbose: bool, mutation: str | None = None) -> int:
    """Run one seed again and show it; return the exit code."""
    chronicle, complaints = run_seed(seed, mutation)
    print("\n".join(says(chronicle.plan)))
    if verbose:
        print("\n".join(chronicle.log))
    for complaint in complaints:
        print(f"✗ {complaint}")
    said = f"{len(complaints)} complaints" if complaints else "holds"
    print(f"seed {seed}: {said}, fingerprint {fingerprint(chronicle)}")
    return 1 if complaints else 0


def run_many(
    first: int, *, minutes: float, at_least: int, processes: int, mutation: str | None = None
) -> int:
    """Run seeds until the minutes are over and enough were run; return the exit code.

    A mutation is to be noticed: with one the code is 0 when some seed fails.
    """
    begun = time.monotonic()
    failed: list[int] = []
    done, days, spent = 0, 0.0, 0.0
    for verdict in _verdicts(
        first,
        begun,
        minutes=minutes,
        at_least=at_least,
        processes=processes,
        mutation=mutation,
    ):
        done, days, spent = done + 1, days + verdict.days, spent + verdict.seconds
        if verdict.complaints:
            failed.append(verdict.seed)
            print(f"✗ seed {verdict.seed}: python -m trials --seed {verdict.seed}", flush=True)
            for complaint in verdict.complaints[:SHOWN]:
                print(f"    {complaint[:400]}")
        if done % 100 == 0:
            print(f"{done} seeds, {len(failed)} failed", file=sys.stderr, flush=True)
    took = time.monotonic() - begun
    print(
        f"{done} seeds, {days:.0f} days of campaign, {took:.0f} s, {spent / max(done, 1):.2f} s of "
        f"CPU a seed: {'all hold' if not failed else f'{len(failed)} failed: {failed}'}"
    )
    return int(bool(failed) != (mutation is not None))


def _verdicts(
    first: int,
    begun: float,
    *,
    minutes: float,
    at_least: int,
    processes: int,
    mutation: str | None,
) -> Iterator[Verdict]:
    def wanted_seeds() -> Iterator[int]:
        for number, seed in enumerate(count(first)):
            if number >= at_least and time.monotonic() - begun >= minutes * 60:
                return
            yield seed

    with get_context("spawn").Pool(processes, _begin) as pool:
        seeds = wanted_seeds()
        # In portions, because a pool takes all that it is offered, and would not stop in time.
        while portion := list(islice(seeds, 10 * processes)):
            yield from pool.imap_unordered(partial(try_seed, mutation=mutation), portion)


def _begin() -> None:
    """Make once in a process what a restarted bot makes again and again."""
    do_once(pytest.MonkeyPatch())
