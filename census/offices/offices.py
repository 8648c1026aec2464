"""An office seen by its own head: who has not finished, and what a call to them reaches."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.definition import Census
from census.offices.finished import OfficeKnowledge
from census.people import ChatId, Employee, Role
from census.submission import SubmissionState
from census.units import Unit


@dataclass(frozen=True, slots=True)
class OfficeList:
    """Who of an office is not known to have finished, and what is known of it at a moment.

    Only where ``known.covered`` do the names stand for the office: else who is ``open`` may have
    finished long ago. ``claimed`` counts those who have finished by their own word and wait
    for their receipt to be accepted, ``excused`` those who cannot take part online.
    ``by`` is who looks at it.
    """

    office: Unit
    at: datetime
    known: OfficeKnowledge
    claimed: int
    excused: int
    open: tuple[Employee, ...]
    by: ChatId | None = None

    @property
    def listed(self) -> int:
        """How many stand on its roster."""
        return self.known.names.listed

    @property
    def joined(self) -> int:
        """How many of them the bot can reach in the name of who looks."""
        return sum(each.chat is not None and each.chat != self.by for each in self.open)


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
    office: Unit,
    employees: Sequence[Employee],
    census: Census,
    *,
    known: OfficeKnowledge,
    at: datetime,
) -> OfficeList:
    """Return who is not known to have finished; ``employees`` is the roster, in its order.

    Who has joined comes first: the others have to be asked in person.
    """
    done = census.finished.get(Role.EMPLOYEE, frozenset())
    states = [employee.state for employee in employees]
    excused = SubmissionState.CANNOT_ONLINE
    return OfficeList(
        office,
        at,
        known,
        claimed=sum(state in CLAIMED for state in states),
        excused=states.count(excused),
        open=tuple(
            sorted(
                (each for each in employees if each.state not in {*done, excused, *CLAIMED}),
                key=lambda each: each.chat is None,
            )
        ),
    )
