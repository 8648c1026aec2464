"""The home of a role: the duty that a person chose last, or the strongest, says which one it is."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from census.campaign.phases import next_visits, phase_at, upcoming
from census.errors import CensusError
from census.people.people import LEADERS, Person, Role, duty_of, other_duties
from census.proofs.proof import owes_another
from census.units import WORKPLACES, Unit, UnitCode, UnitKind
from handlers.boards.boards import browser_of
from handlers.telegram.context import UpdateContext
from presentation.campaign import duty_homes, homes
from presentation.campaign.duty_homes import with_others
from presentation.chat.messages import Message
from presentation.fieldwork.joining import who
from presentation.language.html import Html, lines
from presentation.proofs.handing_in import state_line
from presentation.residents.days import hello
from services.brief.briefing import read_brief
from services.companies.deciding import waiting_companies
from services.fieldwork.entering.joining import place_of_worker
from services.groups.binding import with_its_groups
from services.groups.posters import invites_to
from services.helpdesk.helping import waiting_for
from services.offices.offices import open_in_office
from services.proofs.handing_in import own_proof
from services.proofs.queue import waiting_in
from services.questions.teaching import unanswered
from services.recaps.publishing import waiting_recaps
from services.roles.invitations import units_of

MakeHome = Callable[[UpdateContext, Person, Html], Awaitable[Message | None]]


async def role_home(context: UpdateContext) -> Message | None:
    """Return the home of the chosen or strongest duty; None for residents and employees.

    Whose own receipt came back or falls short reads so here as well.
    """
    person, census = context.somebody(), context.bot_context.census
    phase = phase_at(census, context.at)
    greeting = hello(
        context.texts, today=context.today, phase=phase, upcoming=upcoming(census, context.at)
    )
    proof = await own_proof(context.uow, person)
    if owes_another(proof, person.state):
        online = phase is not None and bool(phase.steps)
        greeting = lines(greeting, state_line(context.texts, proof, online=online))
    chosen_first = sorted(person.grants, key=lambda grant: grant.unit != person.acting_in)
    person = replace(person, grants=tuple(chosen_first))
    several = other_duties(person) or await offices_of_duty(context)
    for role in (*filter(None, [duty_of(person)]), *other_duties(person)):
        made = await _HOMES[role](context, person, greeting)
        if made is not None:
            return with_others(context.texts, made) if several else made
    return None


async def offices_of_duty(context: UpdateContext) -> tuple[tuple[Role, Unit], ...]:
    """Return the offices of the present duty, where there are several."""
    person = context.somebody()
    role = duty_of(person)
    codes = _units(person, role) if role in (*LEADERS, Role.VERIFIER) else ()
    if role is None or len(codes) < 2:  # noqa: PLR2004 - several
        return ()
    return tuple((role, unit) for unit in await units_of(context.uow, codes))


async def _regents(context: UpdateContext, person: Person, greeting: Html) -> Message:
    bot_context = context.bot_context
    for area in bot_context.areas:
        report = await read_brief(context.uow, bot_context.rules, person, area, at=context.at)
        if report is not None:
            return homes.regents(context.texts, greeting, report=report)
    return homes.regents(context.texts, greeting, report=None)


async def _admins(context: UpdateContext, person: Person, greeting: Html) -> Message:
    return homes.admins(
        context.texts,
        greeting,
        recaps=len(await waiting_recaps(context.uow, person)),
        companies=len(await waiting_companies(context.uow, person)),
        questions=sum(len(each.questions) for each in await unanswered(context.uow, person)),
    )


def _of(role: Role) -> MakeHome:
    async def made(context: UpdateContext, person: Person, greeting: Html) -> Message | None:
        bot_context, code = context.bot_context, _unit(person, role)
        if code is None:
            return None
        try:
            found = await open_in_office(
                context.uow, bot_context.rules, person, code, at=context.at
            )
        except CensusError:
            return None
        phase = phase_at(bot_context.census, context.at)
        return homes.heads_of_office(
            context.texts,
            greeting,
            found=found,
            board=await browser_of(context).board_of(found.office),
            calls=phase is not None and bool(phase.steps),
            waits=await waiting_in(context.uow, [code], person),
            verifies=role is Role.VERIFIER,
        )

    return made


async def _helpers(context: UpdateContext, person: Person, greeting: Html) -> Message | None:
    """Return the home of a helper, whose greeting says how many wait for help."""
    waiting = await waiting_for(context.uow, person)
    greeting = lines(
        greeting, context.texts("home-desk-waiting", count=waiting) if waiting else None
    )
    own = await units_of(context.uow, _units(person, Role.HELPER))
    offices = [each for each in own if each.kind in WORKPLACES]
    browser = browser_of(context)
    if offices and len(offices) == len(own):
        ranked = [(each, await browser.board_of(each)) for each in offices]
        return duty_homes.task_force(context.texts, greeting, ranked)
    area = next((each for each in own if each.kind not in WORKPLACES), None)
    found = await with_its_groups(context.uow, area.code) if area else None
    if found is None:
        return None
    village, groups = found
    if village.kind is UnitKind.DISTRICT:
        return duty_homes.district_helper(
            context.texts,
            greeting,
            (village, await browser.board_of(village)),
            await browser.inside(village),
            connected=bool(groups),
        )
    return homes.helpers(
        context.texts,
        greeting,
        village=village,
        board=await browser_of(context).board_of(village),
        connected=bool(groups),
        posters=invites_to(context.bot_context.census, context.at) is not None,
    )


def _field(role: Role) -> MakeHome:
    async def made(context: UpdateContext, person: Person, greeting: Html) -> Message:
        own = await units_of(context.uow, _units(person, role))
        place = await place_of_worker(context.uow, person)
        if place is not None:
            greeting = lines(greeting, who(context.texts, *place))
        visits = next_visits(context.bot_context.census, context.at)
        return duty_homes.field(
            context.texts,
            greeting,
            role,
            own[0] if own else None,
            visits,
            now=visits is not None and visits.first_day <= context.today,
        )

    return made


def _unit(person: Person, role: Role) -> UnitCode | None:
    """Return the first unit that a person has a role for."""
    return next(iter(_units(person, role)), None)


def _units(person: Person, role: Role) -> tuple[UnitCode, ...]:
    return tuple(each.unit for each in person.grants if each.role is role and each.unit)


_HOMES: Mapping[Role, MakeHome] = {
    Role.ADMIN: _admins,
    Role.REGENT: _regents,
    Role.OFFICE_HEAD: _of(Role.OFFICE_HEAD),
    Role.DEPUTY: _of(Role.DEPUTY),
    Role.COMPANY_CONTACT: _of(Role.COMPANY_CONTACT),
    Role.VERIFIER: _of(Role.VERIFIER),
    Role.HELPER: _helpers,
    Role.DISTRICT_COORDINATOR: _field(Role.DISTRICT_COORDINATOR),
    Role.COORDINATOR: _field(Role.COORDINATOR),
    Role.ENUMERATOR: _field(Role.ENUMERATOR),
}
