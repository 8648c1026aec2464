"""The home of a role: the strongest duty of a person says which one it is."""

from collections.abc import Awaitable, Callable, Mapping

from census.campaign.phases import phase_at, upcoming
from census.errors import CensusError
from census.people.people import Person, Role, duties
from census.units import UnitCode
from handlers.boards.boards import browser_of
from handlers.telegram.context import UpdateContext
from presentation.campaign import homes
from presentation.chat.messages import Message
from presentation.language.html import Html
from presentation.residents.home import hello
from services.brief.briefing import read_brief
from services.groups.binding import with_its_groups
from services.groups.posters import invites_to
from services.offices.offices import open_in_office
from services.proofs.queue import waiting_in
from services.questions.teaching import unanswered
from services.recaps.publishing import waiting_recaps

MakeHome = Callable[[UpdateContext, Person, Html], Awaitable[Message | None]]


async def role_home(context: UpdateContext) -> Message | None:
    """Return the home of the strongest duty; None for residents and employees."""
    person, census = context.somebody(), context.bot_context.census
    phase = phase_at(census, context.at)
    greeting = hello(
        context.texts, today=context.today, phase=phase, upcoming=upcoming(census, context.at)
    )
    for role in duties(context.roles):
        make = _HOMES.get(role)
        made = await make(context, person, greeting) if make else None
        if made is not None:
            return made
    return None


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
            waits=await waiting_in(context.uow, [code]),
        )

    return made


async def _helpers(context: UpdateContext, person: Person, greeting: Html) -> Message | None:
    code = _unit(person, Role.HELPER)
    found = await with_its_groups(context.uow, code) if code else None
    if found is None:
        return None
    village, groups = found
    return homes.helpers(
        context.texts,
        greeting,
        village=village,
        board=await browser_of(context).board_of(village),
        connected=bool(groups),
        posters=invites_to(context.bot_context.census, context.at) is not None,
    )


def _unit(person: Person, role: Role) -> UnitCode | None:
    """Return the first unit that a person has a role for."""
    return next((each.unit for each in person.grants if each.role is role and each.unit), None)


_HOMES: Mapping[Role, MakeHome] = {
    Role.ADMIN: _admins,
    Role.REGENT: _regents,
    Role.OFFICE_HEAD: _of(Role.OFFICE_HEAD),
    Role.DEPUTY: _of(Role.DEPUTY),
    Role.COMPANY_CONTACT: _of(Role.COMPANY_CONTACT),
    Role.VERIFIER: _of(Role.VERIFIER),
    Role.HELPER: _helpers,
}
