"""An office seen by its own head: who has not finished, and what a call to them reaches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.definition import Census
from census.people import Employee, Role
from census.submission import SubmissionState
from census.units import Unit


@dataclass(frozen=True, slots=True)
class OfficeList:
    """Who of an office has not finished, by name, as far as is known at a moment.

    ``listed`` counts its roster, ``claimed`` those who have finished by their own word and wait
    for their receipt to be accepted, ``excused`` those who cannot take part online.
    """

    office: Unit
    at: datetime
    listed: int
    claimed: int
    excused: int
    open: tuple[Employee, ...]

    @property
    def joined(self) -> int:
        """How many of them the bot can reach."""
        return sum(each.chat is not None for each in self.open)


@dataclass(frozen=True, slots=True)
class OfficeCall:
    """What a head's call reaches: ``called`` will hear it, from ``leaves_at`` on.

    ``reminded`` have heard today or enough this week, or asked to be reminded later; ``silent``
    want no reminders or cannot be reached, ``strangers`` stand on the roster and have not joined.
    """

    office: Unit
    leaves_at: datetime
    called: int
    reminded: int
    silent: int
    strangers: int


CLAIMED = frozenset({SubmissionState.CLAIMED, SubmissionState.PROOF_SENT})


def office_list(
    office: Unit, employees: Sequence[Employee], census: Census, *, at: datetime
) -> OfficeList:
    """Return who has not finished; ``employees`` is the roster, in its order.

    Who has joined comes first: the others have to be asked in person.
    """
    done = census.finished.get(Role.EMPLOYEE, frozenset())
    states = [employee.state for employee in employees]
    excused = SubmissionState.CANNOT_ONLINE
    return OfficeList(
        office,
        at,
        listed=len(employees),
        claimed=sum(state in CLAIMED for state in states),
        excused=states.count(excused),
        open=tuple(
            sorted(
                (each for each in employees if each.state not in {*done, excused, *CLAIMED}),
                key=lambda each: each.chat is None,
            )
        ),
    )
