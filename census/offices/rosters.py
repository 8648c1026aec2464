"""A new roster against the kept one: who is new, has returned, has moved, has left.

A roster speaks only for the offices in it. People of such an office who are missing in the roster
have left. An office that the file does not name keeps its people, and so does a list those who are
known by something else: a company's list does not speak for NIPs.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.people.people import Employee


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A kept line. ``reminded`` tells whether a person who has left was reminded before."""

    employee: Employee
    left_at: datetime | None = None
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class MovedEmployee:
    """A person with another office, name or post."""

    before: Employee
    after: Employee

    @property
    def elsewhere(self) -> bool:
        """Whether the office changed."""
        return self.before.office != self.after.office


@dataclass(frozen=True, slots=True)
class RosterChanges:
    """What changes in the kept lines."""

    new: tuple[Employee, ...]
    back: tuple[RosterLine, ...]
    changed: tuple[MovedEmployee, ...]
    left: tuple[Employee, ...]
    same: int

    @property
    def moved(self) -> tuple[MovedEmployee, ...]:
        """The people who work in another office now."""
        return tuple(each for each in self.changed if each.elsewhere)

    @property
    def heads(self) -> tuple[Employee, ...]:
        """Who leads an office and did not before."""
        return (
            *(each for each in self.new if each.head),
            *(each.employee for each in self.back if each.employee.head),
            *(m.after for m in self.changed if m.after.head and (m.elsewhere or not m.before.head)),
        )

    @property
    def heads_no_longer(self) -> tuple[Employee, ...]:
        """Who led an office and does not any more."""
        changed = (m for m in self.changed if m.before.head)
        return (
            *(m.before for m in changed if m.elsewhere or not m.after.head),
            *(each for each in self.left if each.head),
        )


def roster_changes(kept: Iterable[RosterLine], roster: Sequence[Employee]) -> RosterChanges:
    """Compare a roster with the kept lines of its offices and its people."""
    before = {line.employee.nip: line for line in kept}
    after = {employee.nip: employee for employee in roster}
    lists = {(employee.office, employee.known_by) for employee in roster}
    known = [(before[nip], employee) for nip, employee in after.items() if nip in before]
    changed = tuple(
        MovedEmployee(line.employee, employee)
        for line, employee in known
        if line.left_at is None and _said(line.employee) != _said(employee)
    )
    back = tuple(line for line, _ in known if line.left_at is not None)
    return RosterChanges(
        new=tuple(employee for nip, employee in after.items() if nip not in before),
        back=back,
        changed=changed,
        left=tuple(
            line.employee
            for nip, line in before.items()
            if nip not in after
            and line.left_at is None
            and (line.employee.office, line.employee.known_by) in lists
        ),
        same=len(known) - len(changed) - len(back),
    )


def _said(employee: Employee) -> tuple[str, str, bool, str]:
    return employee.name, employee.office, employee.head, employee.position
