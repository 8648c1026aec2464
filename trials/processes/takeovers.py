"""How long it took until somebody else went on, measured from each mishap of who had the task."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from trials.processes.ground.stations import TASKS, WON
from trials.processes.history import History, MishapKind

LEADERLESS = frozenset(
    {MishapKind.KILL, MishapKind.PAUSE, MishapKind.NO_DATABASE, MishapKind.ALONE}
)
"""Who is cut off from Telegram alone keeps its task: nobody else may know better."""

PATIENCE = 45.0


@dataclass(frozen=True, slots=True)
class Takeover:
    """Seconds from a mishap to the next election, and to the first that was done after it.

    ``at_work`` is None where nothing was to be done, or where the log alone would tell.
    """

    task: str
    kind: MishapKind
    elected: float
    at_work: float | None


def takeovers(history: History, works: Mapping[str, Sequence[float]]) -> Iterator[Takeover]:
    """Return all of them. ``works`` are the moments at which something was done, by task."""
    won = sorted(
        (line.at, str(line.facts.get("task"))) for line in history.log if line.event == WON
    )
    for mishap in history.mishaps:
        task = TASKS.get(mishap.role, "")
        if not mishap.elected or mishap.kind not in LEADERLESS:
            continue
        elected = _first((at for at, what in won if what == task), mishap.begun)
        if elected is not None:
            work = _first(works.get(task, ()), mishap.begun + elected)
            at_work = None if work is None else elected + work
            yield Takeover(task, mishap.kind, elected, at_work)


def _first(moments: Iterable[float], since: float) -> float | None:
    """Return the seconds until the first moment after another one, within patience."""
    after = min((at - since for at in moments if at > since), default=PATIENCE)
    return after if after < PATIENCE else None
