"""What the database says of the campaign's machinery, for metrics: counts and ages, no persons."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from services.operations.backups import last_backup
from services.ports.unit_of_work import UnitOfWork
from services.push.watching import PROMPT

AGE_OF_NOTHING = timedelta(0)
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OperationsFigures:
    """The state of what several processes share, at a moment.

    ``due`` and ``ahead`` count what is owed by kind of message; ``late`` is how long the oldest of
    what is due has waited, without broadcasts. ``jobs`` says when each job fell due last,
    ``backup_at`` when the newest backup was written. ``set_aside`` counts the updates of the last
    day that failed three times. ``broadcasts`` counts those under way by state; ``soonest`` is how
    long it is until the next delivery that is owed later, None where there is none.
    """

    due: Mapping[str, int] = field(default_factory=dict)
    ahead: Mapping[str, int] = field(default_factory=dict)
    late: timedelta = AGE_OF_NOTHING
    line_down: bool = False
    jobs: Mapping[str, datetime] = field(default_factory=dict)
    proofs: int = 0
    proofs_age: timedelta = AGE_OF_NOTHING
    help_waiting: int = 0
    help_taken: int = 0
    help_age: timedelta = AGE_OF_NOTHING
    backup_at: datetime | None = None
    set_aside: int = 0
    broadcasts: Mapping[str, int] = field(default_factory=dict)
    soonest: timedelta | None = None


async def figures(uow: UnitOfWork, jobs: Iterable[str], *, now: datetime) -> OperationsFigures:
    """Count. Raises StorageError."""
    due, ahead = Counter[str](), Counter[str]()
    owed = await uow.reports.owed()
    for tally in owed:
        (due if tally.due_at <= now else ahead)[tally.kind] += tally.count
    later = [tally.due_at - now for tally in owed if tally.due_at > now]
    late_since = await uow.reports.waiting_since(now, priorities=PROMPT)
    lasts = {job: await uow.jobs.last(job) for job in jobs}
    proofs = await uow.proofs.waiting()
    asking = await uow.helpdesk.waiting()
    return OperationsFigures(
        due=due,
        ahead=ahead,
        late=_age(now, late_since),
        line_down=await uow.senders.line_down_since() is not None,
        jobs={job: last for job, last in lasts.items() if last is not None},
        proofs=len(proofs),
        proofs_age=_age(now, min((each.handed_in.sent_at for each in proofs), default=None)),
        help_waiting=len(asking),
        help_taken=len(await uow.helpdesk.taken()),
        help_age=_age(now, min((each.asked_at for each in asking), default=None)),
        backup_at=await last_backup(uow),
        set_aside=len(await uow.failed_updates.given_up(now - A_DAY)),
        broadcasts=Counter(each.state.value for each in await uow.broadcasts.under_way()),
        soonest=min(later, default=None),
    )


def _age(now: datetime, since: datetime | None) -> timedelta:
    return max(now - since, AGE_OF_NOTHING) if since is not None else AGE_OF_NOTHING
