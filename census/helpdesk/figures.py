"""How people were helped in a span of time: figures without names."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low

from census.definition import StepId
from census.helpdesk.request import HelpRequest, RequestState
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class HelpFigures:
    """Requests that were made since a moment, and those that wait now.

    ``wait`` is the median time until somebody took one, None where nobody has. ``step`` is the
    step at which most of them rested, None where no step leads. ``by_task_force`` of them were
    taken in the ``accompanied`` offices, which have a helper of their own.
    """

    since: datetime
    asked: int
    waiting: int
    wait: timedelta | None
    step: StepId | None
    by_task_force: int
    accompanied: int


def help_figures(
    requests: Sequence[HelpRequest], *, since: datetime, accompanied: Collection[UnitCode]
) -> HelpFigures:
    """Count requests: those that were made since a moment, and all that wait."""
    asked = [each for each in requests if each.asked_at >= since]
    waits = [each.taken_at - each.asked_at for each in asked if each.taken_at is not None]
    steps = Counter(each.tried.step for each in asked if each.tried.step is not None)
    return HelpFigures(
        since=since,
        asked=len(asked),
        waiting=sum(each.state is RequestState.WAITING for each in requests),
        wait=median_low(waits) if waits else None,
        step=_leading(steps.most_common(2)),
        by_task_force=sum(
            each.taken_at is not None and each.asked_unit in accompanied for each in asked
        ),
        accompanied=len(accompanied),
    )


def _leading(counted: Sequence[tuple[StepId, int]]) -> StepId | None:
    """Return the most frequent one, unless another is as frequent."""
    match counted:
        case [(step, most), *rest] if all(count < most for _, count in rest):
            return step
    return None
