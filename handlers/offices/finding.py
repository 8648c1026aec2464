"""Heads and verifiers find somebody among those who are open: by name, by post, or in a file."""

from aiogram import Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.offices.offices import OfficeList, chosen, matching
from census.people.permissions import Permission, may
from census.units import UnitCode
from handlers.groups.choosing import UnitChoice
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.offices import finding, heads
from services.offices.offices import open_in_office

ASK = "office-find"


class SeesNames(Filter):
    """Somebody who may see the names of an office. To others /belum answers a reminder."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool:
        """Match such a person."""
        return may(context.somebody(), Permission.SEE_NAMES)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="finding people")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(OPEN.by_command, Command(*spellings(CommandName.OPEN)), SeesNames())
    router.callback_query.register(ask, Pressed(Action.OFFICE_FIND))
    router.callback_query.register(of_a_post, Pressed(Action.OFFICE_OF))
    router.callback_query.register(send_file, Pressed(Action.OFFICE_FILE))
    router.message.register(search, AnswerTo(ASK))
    return router


async def _open(context: UpdateContext, code: UnitCode) -> Reply:
    """Show who of an office is open."""
    return Say(heads.office_list(context.texts, found=await _found(context, code)))


OPEN = UnitChoice("open", "open-unit", Action.OFFICE_OPEN, _open, Permission.SEE_NAMES)


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for a name or a post."""
    found = await _found(context, press.value())
    if not found.known.covered:
        return Show(heads.office_list(context.texts, found=found))
    await context.ask(ASK, unit=found.office.code)
    return Show(finding.find(context.texts, found=found))


async def search(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show who fits; the next text searches again."""
    facts = context.question.facts if context.question else {}
    found = await _found(context, facts["unit"])
    some = matching(found.open, typed) if found.known.covered else ()
    what = " ".join(typed.split())[:60]
    return Show(finding.people(context.texts, found=found, some=some, what=what))


async def of_a_post(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show who of one post is open."""
    found = await _found(context, press.value())
    some = chosen(found.open, press.last()) if found.known.covered else ()
    if not some:
        raise CensusError("old-button")
    what = found.chosen_name(press.last())
    return Show(finding.people(context.texts, found=found, some=some, what=what))


async def send_file(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send who is open as a file, where that is known by name."""
    found = await _found(context, press.value())
    if not found.known.covered:
        return Show(heads.office_list(context.texts, found=found))
    return Say(finding.file(context.texts, found=found))


async def _found(context: UpdateContext, code: str) -> OfficeList:
    """Return who is open. Raises CensusError("office-not-yours")."""
    return await open_in_office(
        context.uow, context.bot_context.rules, context.resident(), UnitCode(code), at=context.at
    )
