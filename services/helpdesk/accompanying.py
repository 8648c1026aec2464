"""The task force looks at its offices: who asked (in counts), which lag, what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.boards.board import Board
from census.errors import CensusError
from census.helpdesk.accompanying import (
    Accompanied,
    AccompaniedOffice,
    OfficeInCare,
    answered_of,
    most_urgent_first,
)
from census.helpdesk.request import HelpRequest
from census.people.people import Person
from census.people.permissions import Permission
from census.units import WORKPLACES, Unit, UnitCode, UnitKind
from services.boards.known_names import known_of_office
from services.boards.standings import board_around
from services.helpdesk.circles import card_of, helps_in, may_help
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import require
from services.rules.push_rules import WEEK, PushRules


async def look_at_offices(
    uow: UnitOfWork, rules: PushRules, helper: Person, *, at: datetime
) -> Accompanied:
    """Return the offices that somebody accompanies, the most urgent first.

    Raises CensusError("not-allowed") for who accompanies none.
    """
    offices = await _offices_of(uow, helper)
    requests = await _requests(uow, helper, offices, at=at)
    seen = await _seen(uow, rules, offices, requests, at=at)
    answered = answered_of(requests.recent, rules.titles, since=at - WEEK)
    return Accompanied(most_urgent_first(seen), answered)


async def look_at_office(
    uow: UnitOfWork, rules: PushRules, helper: Person, code: UnitCode, *, at: datetime
) -> OfficeInCare:
    """Return one of the offices that somebody accompanies, with its open requests.

    Raises CensusError("not-allowed") for another office.
    """
    offices = await _offices_of(uow, helper, code)
    requests = await _requests(uow, helper, offices, at=at)
    [seen] = await _seen(uow, rules, offices, requests, at=at)
    return OfficeInCare(
        seen,
        tuple([await card_of(uow, rules, each) for each in requests.waiting]),
        tuple([await card_of(uow, rules, each) for each in requests.mine]),
        await known_of_office(uow, rules.census, seen.office),
    )


@dataclass(frozen=True, slots=True)
class _Requests:
    """What helpers may take, what one of them has in hand, and all of the last week."""

    waiting: Sequence[HelpRequest]
    mine: Sequence[HelpRequest]
    recent: Sequence[HelpRequest]

    def of(self, office: UnitCode) -> "_Requests":
        """Return those of one office."""
        return _Requests(
            *(
                [each for each in group if each.unit == office]
                for group in (self.waiting, self.mine, self.recent)
            )
        )


async def _offices_of(
    uow: UnitOfWork, helper: Person, code: UnitCode | None = None
) -> Sequence[Unit]:
    require(helper, Permission.HELP_PEOPLE, code)
    offices = await helps_in(uow, helper, WORKPLACES)
    found = [each for each in offices if code in (None, each.code)]
    if not found:
        raise CensusError("not-allowed", who="leaders")
    return found


async def _requests(
    uow: UnitOfWork, helper: Person, offices: Sequence[Unit], *, at: datetime
) -> _Requests:
    codes = {each.code for each in offices}
    waiting = [each for each in await uow.helpdesk.waiting() if may_help(helper, each)]
    mine = await uow.helpdesk.in_hand_of(helper.chat)
    recent = await uow.helpdesk.since(at - WEEK)
    return _Requests(
        *([each for each in group if each.unit in codes] for group in (waiting, mine, recent))
    )


async def _seen(
    uow: UnitOfWork,
    rules: PushRules,
    offices: Sequence[Unit],
    requests: _Requests,
    *,
    at: datetime,
) -> Sequence[AccompaniedOffice]:
    """Return offices with their figures. Offices on one board share it: it is made once."""
    boards: dict[tuple[UnitKind, UnitCode | None], Board | None] = {}
    seen = []
    for office in offices:
        place = (office.kind, office.parent)
        if place not in boards:
            boards[place] = await board_around(
                uow, rules.census, office, at=at, targets=rules.targets
            )
        own = requests.of(office.code)
        seen.append(
            AccompaniedOffice(
                office,
                boards[place],
                waiting=len(own.waiting),
                mine=len(own.mine),
                asked=sum(each.asked_at >= at - WEEK for each in own.recent),
                answered=answered_of(own.recent, rules.titles, since=at - WEEK),
            )
        )
    return seen
