"""People, figures and a census to try the rules on."""

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st

from census.boards.standing import Figures
from census.definition import (
    Census,
    EventRule,
    Every,
    Phase,
    PhaseId,
    ReminderRule,
    Step,
    StepId,
    Trigger,
)
from census.people.people import ChatId, Grant, Language, Person, Role
from census.people.submission import SubmissionState
from census.units import Target, Unit, UnitCode, UnitKind

quick = settings(max_examples=100, derandomize=True, deadline=None)
"""How property tests run: the same every time, and quickly."""


def ratios(most: int = 1, parts: int = 1_000) -> st.SearchStrategy[Fraction]:
    """Fractions from 0 to ``most``. Hypothesis's own are drawn ten times as slowly."""
    whole, part = st.integers(0, most * parts), st.integers(1, parts)
    return st.builds(lambda above, below: Fraction(above % (most * below + 1), below), whole, part)


moments = st.integers(0, 366 * 24 * 60).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
"""Any minute of 2020."""

JAKARTA = ZoneInfo("Asia/Jakarta")
ONLINE = PhaseId("online")
INTERVIEW = PhaseId("interview")
AGREED = datetime(2020, 2, 15, 9, tzinfo=JAKARTA)
DONE = frozenset({SubmissionState.CLAIMED, SubmissionState.CONFIRMED})

EMPLOYEES = ReminderRule(
    "employees",
    Role.EMPLOYEE,
    ONLINE,
    time(8, 30),
    every=(Every(7), Every(2, last=10), Every(1, last=3)),
)
RESIDENTS = ReminderRule(
    "residents", Role.RESIDENT, ONLINE, time(9), on_first_day=True, days_left=(14, 7, 3, 1, 0)
)


STUCK = EventRule("stuck", Trigger.SAME_STEP, (Role.EMPLOYEE, Role.RESIDENT), 2, ONLINE, time(10))
REJECTED = EventRule("rejected", Trigger.PROOF_REJECTED, (Role.EMPLOYEE,), 1, ONLINE, time(8))
COMPLETE = EventRule("complete", Trigger.COMPLETE, (Role.EMPLOYEE, Role.RESIDENT))


def local(month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    """A moment of 2020 in Jember and Kudus."""
    return datetime(2020, month, day, hour, minute, tzinfo=JAKARTA)


def a_census(
    online: tuple[date, date] = (date(2020, 2, 15), date(2020, 3, 31)),
    interview: tuple[date, date] = (date(2020, 7, 1), date(2020, 7, 31)),
    reminders: tuple[ReminderRule, ...] = (EMPLOYEES, RESIDENTS),
) -> Census:
    steps = tuple(Step(StepId(name), at_site=True) for name in ("prepare", "password", "submit"))
    return Census(
        id="sp2020",
        zone=JAKARTA,
        official_domain="sensus.bps.go.id",
        languages=(Language("id"),),
        phases=(Phase(ONLINE, *online, steps), Phase(INTERVIEW, *interview)),
        reminders=reminders,
        boards=(),
        finished={Role.RESIDENT: DONE, Role.EMPLOYEE: DONE},
        events=(STUCK, REJECTED, COMPLETE),
    )


def a_resident(
    state: SubmissionState = SubmissionState.STARTED,
    *,
    roles: tuple[Role, ...] = (Role.RESIDENT,),
    consented_at: datetime | None = AGREED,
    reminders: bool = True,
    reachable: bool = True,
    evening_only: bool = False,
    snoozed_until: datetime | None = None,
) -> Person:
    return Person(
        ChatId(7),
        consented_at=consented_at,
        reminders=reminders,
        state=state,
        reachable=reachable,
        evening_only=evening_only,
        snoozed_until=snoozed_until,
        grants=tuple(Grant(role) for role in roles),
    )


def a_unit(name: str) -> Unit:
    return Unit(UnitCode(name.casefold()), name, UnitKind.OFFICE)


def figures(name: str, completed: int, base: int, *targets: tuple[str, str]) -> Figures:
    """Figures of an office; a target is its owner and share, ("Bupati", "1/2")."""
    wanted = tuple(Target(owner, Fraction(share)) for owner, share in targets)
    return Figures(a_unit(name), completed, base, wanted)
