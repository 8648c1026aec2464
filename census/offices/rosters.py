"""What a new roster changes: who is new, who comes back, who moves, who has left.

A roster speaks for the offices that stand in it. Whoever stood in one of them and does not any
more has left; an office that the file does not name keeps its people.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from census.people import Employee


@dataclass(frozen=True, slots=True)
class RosterLine:
    """A line as it is kept. ``reminded`` is whether somebody who has left was reminded before."""

    employee: Employee
    left_at: datetime | None = None
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class MovedEmployee:
    """Somebody whose office, name or post is another now."""

    before: Employee
    after: Employee

    @property
    def elsewhere(self) -> bool:
        """Whether it is the office that changed."""
        return self.before.office != self.after.office


@dataclass(frozen=True, slots=True)
class RosterChanges:
    """What becomes of the lines that are kept."""

    new: tuple[Employee, ...]
    back: tuple[RosterLine, ...]
    changed: tuple[MovedEmployee, ...]
    left: tuple[Employee, ...]
    same: int

    @property
    def moved(self) -> tuple[MovedEmployee, ...]:
        """Those who work in another office now."""
        return tuple(each for each in self.changed if each.elsewhere)


def roster_changes(kept: Iterable[RosterLine], roster: Sequence[Employee]) -> RosterChanges:
    """Compare a roster with what is kept of its offices and its people."""
    before = {line.employee.nip: line for line in kept}
    after = {employee.nip: employee for employee in roster}
    offices = {employee.office for employee in roster}
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
            if nip not in after and line.left_at is None and line.employee.office in offices
        ),
        same=len(known) - len(changed) - len(back),
    )


def _said(employee: Employee) -> tuple[str, str, bool]:
    return employee.name, employee.office, employee.head
