"""The states of all that a person is linked to, and the furthest of them."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    Text,
    cast,
)

from census.people.submission import (
    SubmissionState,
    furthest,
)
from services.ports.people.submissions import SubjectKind
from storage.tables.people.people import people, submissions
from storage.tables.records import employees

_own = submissions.alias("own")
_of_household = submissions.alias("of_household")
_of_employee = submissions.alias("of_employee")
STATES = (
    _own.c.state.label("own_state"),
    _own.c.since.label("own_since"),
    _of_household.c.state.label("household_state"),
    _of_household.c.since.label("household_since"),
    _of_employee.c.state.label("employee_state"),
    _of_employee.c.since.label("employee_since"),
)
"""The columns that ``furthest_of`` reads."""
STATES_ALONE = tuple(column for column in STATES if column.name.endswith("_state"))
"""Those that ``furthest_state`` reads."""


def with_states(
    rows: FromClause,
    *,
    chat: ColumnElement[Any],
    household: ColumnElement[Any],
    employee: ColumnElement[Any],
) -> FromClause:
    """Join the submissions of everything that somebody is linked to."""
    return (
        rows.outerjoin(
            _own, (_own.c.kind == SubjectKind.CHAT) & (_own.c.subject == cast(chat, Text))
        )
        .outerjoin(
            _of_household,
            (_of_household.c.kind == SubjectKind.HOUSEHOLD)
            & (_of_household.c.subject == household),
        )
        .outerjoin(
            _of_employee,
            (_of_employee.c.kind == SubjectKind.EMPLOYEE) & (_of_employee.c.subject == employee),
        )
    )


def employees_with_states() -> FromClause:
    """Join the rosters with the people on them and with all their submissions.

    A link holds while both ends agree: the roster names the chat, and the person the NIP.
    """
    linked = (people.c.chat == employees.c.chat) & (people.c.employee == employees.c.nip)
    return with_states(
        employees.outerjoin(people, linked),
        chat=people.c.chat,
        household=people.c.household,
        employee=employees.c.nip,
    )


def furthest_of(row: Row[Any]) -> tuple[SubmissionState, datetime | None]:
    """Return the furthest of a row's states, and since when; (unknown, None) without any.

    What this version cannot read is passed over.
    """
    states = row.own_state, row.household_state, row.employee_state
    if not any(states):
        return SubmissionState.UNKNOWN, None
    moments = row.own_since, row.household_since, row.employee_since
    known = [
        (state, since)
        for state, since in zip(states, moments, strict=True)
        if isinstance(state, SubmissionState)
    ]
    if not known:
        return SubmissionState.UNKNOWN, None
    state = furthest([state for state, _ in known])
    return state, min(since for reached, since in known if reached is state)


def furthest_state(row: Row[Any]) -> SubmissionState:
    """Return the furthest of a row's states."""
    states = (row.own_state, row.household_state, row.employee_state)
    return furthest(state for state in states if isinstance(state, SubmissionState))
