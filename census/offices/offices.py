"""An office as its head sees it: who has not finished, and the effect of a call."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from census.definition import Census
from census.offices.finished import OfficeKnowledge
from census.people.people import ChatId, Employee, KeyedHash, Role
from census.people.submission import SubmissionState
from census.units import Unit


@dataclass(frozen=True, slots=True)
class OfficeList:
    """The people of an office who are not known to have finished, at a moment.

    Only where ``known.covered`` is true are the names complete; otherwise a person in ``open`` may
    have finished long ago. ``claimed`` counts people who say that they have finished, ``waiting``
    those whose receipt waits to be looked at, ``excused`` people who cannot take part online.
    ``returned`` are those in ``open`` whose receipt came back. ``by`` is the reader. ``calls``:
    people can still be called to take part.
    """

    office: Unit
    at: datetime
    known: OfficeKnowledge
    claimed: int
    excused: int
    open: tuple[Employee, ...]
    by: ChatId | None = None
    calls: bool = True
    waiting: int = 0
    returned: frozenset[KeyedHash] = frozenset()

    @property
    def listed(self) -> int:
        """How many people the roster has."""
        return self.known.names.listed

    @property
    def joined(self) -> int:
        """How many of them the bot can remind for the reader."""
        return sum(each.chat is not None and each.chat != self.by for each in self.to_remind)

    @property
    def to_remind(self) -> tuple[Employee, ...]:
        """Who of them is reminded to take part; who got a receipt back has heard what to do."""
        return tuple(each for each in self.open if each.nip not in self.returned)

    def chosen_name(self, key: str) -> str:
        """Return the post or the person that a key chooses; nothing for everybody."""
        first = next(iter(chosen(self.open, key)), None) if key else None
        if first is None:
            return ""
        if key == key_of_person(first):
            return told_apart(self.open)[first.nip]
        return first.position


@dataclass(frozen=True, slots=True)
class OfficeCall:
    """The effect of a head's call: ``called`` people hear it, from ``leaves_at`` on.

    ``reminded`` people have heard today or enough this week, or asked for a later reminder.
    ``silent`` ones want no reminders or cannot be reached. ``strangers`` are on the roster and
    have not joined, ``returned`` ones have heard that their receipt came back. ``own``: the caller
    is on the list as well. ``whom`` names the post or the person where it is not for everybody.
    """

    office: Unit
    leaves_at: datetime
    called: int
    reminded: int
    silent: int
    strangers: int
    whom: str = ""
    returned: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True)
class OfficeThanks:
    """The effect of a head's thanks: ``thanked`` of the ``finished`` people get them.

    The head thanked ``before`` people earlier. ``silent`` ones want no messages or cannot be
    reached, ``strangers`` have not joined.
    """

    office: Unit
    leaves_at: datetime
    finished: int
    thanked: int
    before: int
    silent: int
    strangers: int


def office_list(
    office: Unit,
    employees: Sequence[Employee],
    census: Census,
    *,
    known: OfficeKnowledge,
    at: datetime,
    returned: Collection[KeyedHash] = (),
) -> OfficeList:
    """Return who is not known to have finished; ``employees`` is the roster, in its order.

    ``returned`` are the entries whose newest receipt came back; who only claims is open then.
    People who have joined come first; the others have to be asked in person.
    """
    done = census.finished.get(Role.EMPLOYEE, frozenset())
    claimed, waiting = SubmissionState.CLAIMED, SubmissionState.PROOF_SENT
    excused = SubmissionState.CANNOT_ONLINE
    again = frozenset(e.nip for e in employees if e.state is claimed and e.nip in returned)
    states = [each.state for each in employees if each.nip not in again]
    closed = {*done, excused, claimed, waiting}
    still = (each for each in employees if each.nip in again or each.state not in closed)
    return OfficeList(
        office,
        at,
        known,
        claimed=states.count(claimed),
        excused=states.count(excused),
        open=tuple(sorted(still, key=lambda each: each.chat is None)),
        waiting=states.count(waiting),
        returned=again,
    )


def key_of_person(employee: Employee) -> str:
    """Return what a button carries of one person."""
    return f"n{employee.nip[:12]}"


def key_of_position(position: str) -> str:
    """Return what a button carries of a post, however it is written."""
    return f"p{sha256(' '.join(position.casefold().split()).encode()).hexdigest()[:12]}"


def told_apart(employees: Iterable[Employee]) -> Mapping[KeyedHash, str]:
    """Return everybody's name; namesakes of one post get a number, in the order of the list."""
    alike: dict[tuple[str, str], list[Employee]] = {}
    for each in employees:
        alike.setdefault((each.name.casefold(), key_of_position(each.position)), []).append(each)
    return {
        each.nip: f"{each.name} ({number})" if len(same) > 1 else each.name
        for same in alike.values()
        for number, each in enumerate(same, start=1)
    }


def chosen(employees: Iterable[Employee], key: str) -> tuple[Employee, ...]:
    """Return those whom the key of a person or a post stands for; everybody without one."""
    return tuple(
        each
        for each in employees
        if not key or key in (key_of_person(each), key_of_position(each.position))
    )


def positions(employees: Iterable[Employee]) -> tuple[tuple[str, int], ...]:
    """Count people by post, the most first; people without one are left out.

    A post is written as it stands first, whatever its capitals.
    """
    written: dict[str, str] = {}
    counts: dict[str, int] = {}
    for each in employees:
        if each.position:
            key = key_of_position(each.position)
            written.setdefault(key, each.position)
            counts[key] = counts.get(key, 0) + 1
    found = ((written[key], count) for key, count in counts.items())
    return tuple(sorted(found, key=lambda each: (-each[1], each[0].casefold())))


def matching(employees: Iterable[Employee], typed: str) -> tuple[Employee, ...]:
    """Return those in whose name or post all typed words begin a word."""
    wanted = _words(typed)
    return tuple(
        each
        for each in employees
        if wanted
        and all(
            any(word.startswith(part) for word in _words(f"{each.name} {each.position}"))
            for part in wanted
        )
    )


def _words(text: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in text.casefold()).split()
