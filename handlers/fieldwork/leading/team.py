"""Coordinators: the team at a glance, who is behind, one enumerator, asking and helping."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.fieldwork.workers import Badge
from census.people.people import Role
from census.people.permissions import Permission, may
from census.units import UnitCode
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.presses import Press
from presentation.fieldwork import asking as asked
from presentation.fieldwork.leading import evening
from presentation.fieldwork.leading import team as words
from presentation.language.html import Html
from services.fieldwork import asking
from services.fieldwork.areas import open_area
from services.fieldwork.leading.team import open_team, open_worker


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="field-team")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(glance, Command(*spellings(CommandName.TEAM)))
    for handler, action in (
        (turn, FieldAction.TEAM_OPEN),
        (behind, FieldAction.TEAM_BEHIND),
        (one, FieldAction.TEAM_WORKER),
        (ask, FieldAction.TEAM_ASK),
        (helped, FieldAction.TEAM_HELPED),
        (area, FieldAction.TEAM_AREA),
        (want_help, FieldAction.TEAM_WANT_HELP),
    ):
        router.callback_query.register(handler, Pressed(action))
    return router


async def glance(event: Message, context: UpdateContext) -> Reply:
    """Show the team after the command; to who leads none but sees all, the regency's figures."""
    roles = context.shown_roles
    if roles & {Role.ADMIN, Role.REGENT}:
        return await _area(context, None)
    return await _team(context, None, 1, behind=False)


async def area(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a district or regency."""
    return await _area(context, UnitCode(press.value()) if press.values else None)


async def _area(context: UpdateContext, of: UnitCode | None) -> Reply:
    rules, areas = context.bot_context.rules, context.bot_context.areas
    person = context.somebody()
    view = await open_area(context.uow, rules, person, areas, of=of, at=context.at)
    leads = may(person, Permission.APPROVE_BLOCKS)
    return Show(evening.area(context.texts, view, leads=leads))


async def turn(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of a team."""
    return await _team(context, *_page_of(press), behind=False)


async def behind(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show who needs somebody."""
    return await _team(context, *_page_of(press), behind=True)


async def one(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show an enumerator."""
    return await shown(context, Badge(press.value()))


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask an enumerator how it goes."""
    badge = Badge(press.value())
    rules = context.bot_context.rules
    worker = await asking.ask(context.uow, rules, context.somebody(), badge, at=context.at)
    context.bot_context.wake_sender()
    return await shown(context, badge, said=words.asked(context.texts, worker))


async def helped(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Note that an enumerator was helped."""
    badge = Badge(press.value())
    await asking.helped(context.uow, context.somebody(), badge, at=context.at)
    return await shown(context, badge, said=context.texts("fieldteam-helped"))


async def want_help(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Tell the coordinator that an enumerator wants help."""
    rules = context.bot_context.rules
    told = await asking.want_help(context.uow, rules, context.somebody(), at=context.at)
    context.bot_context.wake_sender()
    return Show(asked.help_wanted(context.texts, told=told))


async def shown(context: UpdateContext, badge: Badge, *, said: Html | None = None) -> Reply:
    """Show an enumerator, with what was just done above."""
    rules, person = context.bot_context.rules, context.somebody()
    view = await open_worker(context.uow, rules, person, badge, at=context.at)
    return Show(words.one(context.texts, view, said=said))


def _page_of(press: Press) -> tuple[Badge | None, int]:
    """Return the coordinator and the page of a press; without values one's own, from the start."""
    if not press.values:
        return None, 1
    of = Badge(press.values[1]) if press.values[1:] and press.values[1] else None
    return of, press.number()


async def _team(context: UpdateContext, of: Badge | None, page: int, *, behind: bool) -> Reply:
    rules, person = context.bot_context.rules, context.somebody()
    team = await open_team(context.uow, rules, person, of=of, at=context.at)
    return Show(words.glance(context.texts, team, page=page, behind=behind))
