"""How people of a regency were helped in the last day, and how the visits of officers go."""

from datetime import datetime

from census.fieldwork.following.team import AreaView
from census.fieldwork.visit_words import VisitOutcome
from census.helpdesk.figures import HelpFigures, help_figures
from census.helpdesk.request import HelpRequest
from census.helpdesk.rules import A_DAY
from census.people.people import Role
from census.units import WORKPLACES, UnitCode, whole_above
from services.fieldwork.areas import area_of
from services.fieldwork.leading.boards import visits_run
from services.fieldwork.looking import look
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


async def help_in(uow: UnitOfWork, area: UnitCode, *, at: datetime) -> HelpFigures | None:
    """Return the figures of the last day; None where nobody has asked and nobody waits.

    Who has named no village counts in every regency of the deployment.
    """
    since = at - A_DAY
    known = {
        request.number: request
        for request in (*await uow.helpdesk.since(since), *await uow.helpdesk.waiting())
    }
    requests = [each for each in known.values() if await _is_in(uow, each, area)]
    offices = await _accompanied(uow, area)
    figures = help_figures(requests, since=since, accompanied=offices)
    return figures if figures.asked or figures.waiting else None


async def visits_in(uow: UnitOfWork, area: UnitCode) -> VisitOutcome | None:
    """Return what residents said who were asked whether somebody came; None where none was."""
    outcome = await uow.visit_words.outcome(area)
    return outcome if outcome.asked else None


async def field_in(
    uow: UnitOfWork, rules: PushRules, area: UnitCode, *, at: datetime
) -> AreaView | None:
    """Return how the visits of officers go; None while they do not run, and without blocks."""
    if not await visits_run(uow, rules, at):
        return None
    view = await area_of(uow, await look(uow, rules, at=at), area)
    return view if view.parts else None


async def _is_in(uow: UnitOfWork, request: HelpRequest, area: UnitCode) -> bool:
    unit = await uow.units.get(request.unit) if request.unit else None
    return unit is None or whole_above(unit) == area


async def _accompanied(uow: UnitOfWork, area: UnitCode) -> set[UnitCode]:
    """Return the offices of a regency that have a helper."""
    held = await uow.held_roles.listed((Role.HELPER,), None)
    codes = {each.grant.unit for each in held if each.grant.unit is not None}
    units = [await uow.units.get(code) for code in sorted(codes)]
    return {
        unit.code
        for unit in units
        if unit is not None and unit.kind in WORKPLACES and whole_above(unit) == area
    }
