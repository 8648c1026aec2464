"""``python -m trials [--seed N | --first N --minutes M --at-least N] [NAME …]``: the long trials.

Each trial has a name and runs by itself; without names all of them run.
"""

import argparse
import os
import sys
from collections.abc import Callable

from trials.judging.mutations import MUTATIONS
from trials.month.month import run_month
from trials.processes.trial import run_processes
from trials.seeds.seeds import AT_LEAST, replay, run_many
from trials.year.chance import run_chance
from trials.year.experiments import run_experiments
from trials.year.sizes import run_sizes
from trials.year.year import run_year

TRIALS = ("seeds", "year", "sizes", "experiments", "month", "processes")
"""The trials by name. One that takes more than some minutes stands here instead of in tests/."""


def main() -> int:
    """Run what was asked for; return the exit code."""
    asked = _parser().parse_args()
    if asked.seed is not None and asked.names == ["processes"]:
        return run_processes(asked.seed)
    if asked.seed is not None:
        return replay(asked.seed, verbose=asked.verbose, mutation=asked.mutation)
    trials: dict[str, Callable[[], int]] = {
        "year": run_year,
        "sizes": run_sizes,
        "experiments": lambda: run_experiments(asked.first) | run_chance(asked.first),
        "month": lambda: run_month(asked.first),
        "processes": lambda: run_processes(asked.first),
        "seeds": lambda: run_many(
            asked.first,
            minutes=asked.minutes,
            at_least=asked.at_least,
            processes=asked.processes,
            mutation=asked.mutation,
        ),
    }
    failed = 0
    for name, run in trials.items():
        if name in (asked.names or TRIALS):
            failed |= run()
    return failed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m trials", description=__doc__)
    parser.add_argument("names", nargs="*", choices=(*TRIALS, []), help="which trials to run")
    parser.add_argument("--seed", type=int, help="run this one seed again and show it")
    parser.add_argument("--verbose", action="store_true", help="with --seed: its whole log")
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--minutes", type=float, default=5, help="run for so long")
    parser.add_argument("--at-least", type=int, default=AT_LEAST, help="but so many seeds")
    parser.add_argument("--mutation", choices=MUTATIONS, help="with a fault put into the bot")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser


if __name__ == "__main__":
    if os.environ.get("PYTHONHASHSEED") != "0":
        # Sets of texts have their order from the hash: without this a seed is no whole seed.
        os.execve(
            sys.executable,
            [sys.executable, "-m", "trials", *sys.argv[1:]],
            {**os.environ, "PYTHONHASHSEED": "0"},
        )
    sys.exit(main())
