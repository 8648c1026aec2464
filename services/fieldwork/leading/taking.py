"""Who may take over work of an enumerator, with what they have to do already."""

from datetime import datetime

from census.errors import CensusError
from census.fieldwork.following.team import Taker
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Person
from census.units import district_of
from services.fieldwork.leading.team import led
from services.fieldwork.looking import look
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def takers(
    uow: UnitOfWork, rules: PushRules, person: Person, leaving: Fieldworker, *, at: datetime
) -> tuple[Taker, ...]:
    """Return who may take over work: free reserves of the district, then the rest of the team.

    Of each kind who has least to do comes first. Raises CensusError as ``led``.
    """
    await led(uow, person, leaving.badge)
    near = await uow.fieldworkers.listed(district_of(leaving.village))
    leader = await uow.allocations.coordinator_of(leaving.badge)
    mates = await uow.allocations.team_of(leader) if leader else ()
    team = (await uow.fieldworkers.get_all(list(mates))).values()
    found = {
        each.badge: each
        for each in (*(each for each in near if each.role is FieldRole.RESERVE), *team)
        if each.role in (FieldRole.RESERVE, FieldRole.ENUMERATOR) and not each.absent
    }
    found.pop(leaving.badge, None)
    if not found:
        return ()
    seen = await look(uow, rules, at=at, only=list(found))
    teams = seen.published.allocation.teams
    found = {badge: each for badge, each in found.items() if badge in mates or badge not in teams}
    leads = await uow.fieldworkers.get_all(list(dict.fromkeys(teams.values())))
    every = [
        Taker(each, seen.line(badge).tally, leads.get(teams.get(badge, Badge(""))))
        for badge, each in found.items()
    ]
    return tuple(sorted(every, key=_reserves_and_free_first))


async def taker_with(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    leaving: Fieldworker,
    badge: Badge,
    *,
    at: datetime,
) -> Taker:
    """Return the one of a button.

    Raises as ``takers``, and CensusError: ("allocation-taken") for a reserve who works for another
    team by now, ("old-button") for who is none of them.
    """
    for each in await takers(uow, rules, person, leaving, at=at):
        if each.worker.badge == badge:
            return each
    worker = await uow.fieldworkers.get(badge)
    if worker and worker.role is FieldRole.RESERVE and await uow.allocations.coordinator_of(badge):
        raise CensusError("allocation-taken", name=worker.name)
    raise CensusError("old-button")


def _reserves_and_free_first(taker: Taker) -> tuple[bool, int, str, Badge]:
    worker = taker.worker
    reserve = worker.role is FieldRole.RESERVE
    return not reserve, taker.tally.remaining, worker.name.casefold(), worker.badge
