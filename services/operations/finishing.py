"""The end of a campaign: a report, an archive without persons, and the rest is erased.

Each step is noted when it is done. Cut off in between, the next call goes on where it was.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from enum import StrEnum
from time import monotonic

from census.campaign.phases import last_moment
from census.definition import Census
from services.ports.unit_of_work import UnitOfWork

PORTION = 10_000
"""Rows that are erased in one transaction."""
FRESH_SECONDS = 1.0
"""For this many seconds a process remembers that a campaign was not finished."""
HEARD_SECONDS = 2.0
"""An erasure begins so much later than it is noted: then all processes have asked anew."""


class FinishStep(StrEnum):
    """The steps, in their order."""

    REPORT = "report"
    ARCHIVE = "archive"
    ERASURE = "erasure"


_OVER = "finish over"


async def done_at(uow: UnitOfWork, census: Census, step: FinishStep) -> datetime | None:
    """Return when a step was done for this campaign; None where it is not.

    What was done before the campaign's end was done for another one, in the same database.
    """
    said = await uow.facts.get(f"finish {step}")
    done = datetime.fromisoformat(said) if said else None
    return None if done is None or done <= last_moment(census) else done


async def note_done(uow: UnitOfWork, step: FinishStep, *, at: datetime) -> None:
    """Note that a step was done, and commit."""
    await uow.facts.put(f"finish {step}", at.isoformat())
    await uow.commit()


async def is_finished(uow: UnitOfWork, census: Census, *, now: datetime) -> bool:
    """Tell whether the campaign was finished: the bot keeps nothing any more, and says so.

    While a campaign lasts, and before its erasure has begun, it was not.
    """
    if now <= last_moment(census):
        return False
    said = await uow.facts.get(_OVER)
    return said is not None and datetime.fromisoformat(said) > last_moment(census)


class EndCache:
    """Remembers for a second that the campaign was not finished, for who asks at each update."""

    def __init__(self, *, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._asked: float | None = None

    async def is_finished(self, uow: UnitOfWork, census: Census, *, now: datetime) -> bool:
        """Tell whether the campaign was finished, as of a second ago at the earliest."""
        if now <= last_moment(census):
            return False
        asked = self._seconds()
        if self._asked is not None and asked - self._asked < FRESH_SECONDS:
            return False
        finished = await is_finished(uow, census, now=now)
        self._asked = None if finished else asked
        return finished


async def what_would_be_erased(uow: UnitOfWork) -> Mapping[str, int]:
    """Count the rows that the erasure takes, by table."""
    return await uow.ending.kept()


async def erase_everything(
    uow: UnitOfWork, *, at: datetime, wait: Callable[[float], Awaitable[None]]
) -> int:
    """Erase all but the figures of units, in portions; return how many rows went.

    When the first row is erased no process keeps anything new: ``wait`` waits for so many seconds
    until all have heard. It may be cut off and called again.
    """
    await uow.facts.put(_OVER, at.isoformat())
    await uow.commit()
    await wait(HEARD_SECONDS)
    gone = 0
    while erased := await uow.ending.erase(at_most=PORTION):
        gone += erased
        await uow.commit()
    for role in await uow.facts.named("named as "):
        await uow.facts.put(role, "")
    await uow.commit()
    return gone
