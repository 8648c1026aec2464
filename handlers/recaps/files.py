"""An admin's file: it is fetched, read in a thread, and staged. What is unclear is asked.

The open question holds Telegram's id of the file. An answer fetches the file again and reads it
with all answers so far.
"""

from dataclasses import replace

from aiogram import Bot, Router
from aiogram.types import CallbackQuery, Message

from census.campaign.typed_moments import moment_gone
from census.errors import CensusError
from census.people.permissions import Permission, may
from handlers.recaps.going_on import asked, begin, go_on, second
from handlers.recaps.reading import ASK_ABOUT_FILE, FAULTS, RecapUpload, upload_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Carries, InGroup, InPrivate, Mentioned, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press
from presentation.recaps import questions
from services.ports.incoming import MOST_RECAP_BYTES

SHEETS = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv")


def setup() -> Router:
    """Return the router of this conversation: before those whose questions await other files."""
    router = Router(name="recap files")
    router.callback_query.filter(InPrivate())
    router.message.register(take, Carries("document"), InPrivate(), _is_for_us)
    router.message.register(
        take_in_private, Carries("document"), InGroup(), _is_table, _is_of_admin
    )
    router.message.register(take_in_private, Carries("document"), InGroup(), _is_table, Mentioned())
    router.message.register(typed_moment, AnswerTo(ASK_ABOUT_FILE), InPrivate())
    router.callback_query.register(choose_moment, Pressed(Action.RECAP_MOMENT))
    router.callback_query.register(choose_column, Pressed(Action.RECAP_COLUMN))
    router.callback_query.register(choose_unit, Pressed(Action.RECAP_UNIT))
    router.callback_query.register(choose_sheet, Pressed(Action.RECAP_SHEET))
    router.callback_query.register(forget, Pressed(Action.RECAP_FORGET_READ))
    router.callback_query.register(turn_page, Pressed(Action.RECAP_FAULTS))
    return router


async def take(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Read the file of an admin. Thank anybody else, and read nothing."""
    document = message.document
    if document is None or not may(context.somebody(), Permission.PUBLISH_RECAPS):
        return Say(questions.not_yours(context.texts))
    if (document.file_size or 0) > MOST_RECAP_BYTES:
        raise CensusError("recap-too-large", megabytes=MOST_RECAP_BYTES // 1_000_000)
    upload = RecapUpload(str(context.update), document.file_id, (document.file_name or "")[:100])
    return Say(await begin(context, bot, upload))


async def take_in_private(message: Message, context: UpdateContext) -> Reply:
    """Ask for a private chat, because other people read this one."""
    return Say(questions.in_group(context.texts, bot=context.bot_context.bot_username))


async def typed_moment(message: Message, typed: str, bot: Bot, context: UpdateContext) -> Reply:
    """Store the typed moment. Other questions are answered by buttons."""
    facts = context.question.facts if context.question else {}
    if facts.get("wants") != "moment":
        again = await go_on(context, bot, upload_of(context))
        return Say(questions.press_instead(context.texts, asked=again))
    moment = moment_gone(typed, context.bot_context.census.zone, context.at)
    return Say(await go_on(context, bot, replace(upload_of(context), as_of=moment.isoformat())))


async def choose_moment(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Store the moment of the button."""
    upload = asked(context, press)
    moment = questions.moment_of_button(second(press), context.bot_context.census.zone)
    if upload is None or moment is None or moment > context.at:
        return Show(questions.gone(context.texts))
    return Show(await go_on(context, bot, replace(upload, as_of=moment.isoformat())))


async def choose_column(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Store the meaning of a column, and remember it for later files."""
    upload, meaning = asked(context, press), questions.meaning_of_button(second(press))
    heading = context.question.facts.get("column", "") if context.question else ""
    if upload is None or meaning is None or not heading:
        return Show(questions.gone(context.texts))
    upload = replace(upload, told=f"{upload.told}\n{heading}")
    return Show(await go_on(context, bot, upload, {heading: meaning.value}))


async def choose_unit(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Store which unit a name means, and remember it for later files of this sender."""
    upload, code = asked(context, press), second(press)
    name = context.question.facts.get("unit_name", "") if context.question else ""
    if upload is None or not name:
        return Show(questions.gone(context.texts))
    upload = replace(upload, told=f"{upload.told}\n{name}")
    return Show(await go_on(context, bot, upload, {name: code}))


async def choose_sheet(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Read the sheet of the button."""
    upload, place = asked(context, press), second(press)
    sheets = context.question.facts.get("sheets", "").split("\n") if context.question else []
    if upload is None or not place.isdecimal() or int(place) >= len(sheets):
        return Show(questions.gone(context.texts))
    return Show(await go_on(context, bot, replace(upload, sheet=sheets[int(place)])))


async def forget(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Reply:
    """Take back what was explained about a file that cannot be used as it was explained."""
    upload = asked(context, press)
    used = context.question.facts.get("used", "") if context.question else ""
    if upload is None or not used:
        return Show(questions.gone(context.texts))
    return Show(await go_on(context, bot, replace(upload, told=""), forget=used.split("\n")))


async def turn_page(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Reply:
    """Show another page of the problems of a file."""
    upload, page = asked(context, press), second(press)
    if upload is None or not page.isdecimal():
        return Show(questions.gone(context.texts))
    return Show(await go_on(context, bot, upload, page=int(page[:4])))


async def _is_for_us(message: Message, context: UpdateContext) -> bool:
    """Match a table from anybody, and any file of an admin without an open question for it."""
    idle = context.question is None or context.question.key in (ASK_ABOUT_FILE, FAULTS)
    return await _is_table(message) or (idle and await _is_of_admin(message, context))


async def _is_table(message: Message) -> bool:
    name = (message.document and message.document.file_name) or ""
    return name.lower().endswith(SHEETS)


async def _is_of_admin(message: Message, context: UpdateContext) -> bool:
    return context.person is not None and may(context.person, Permission.PUBLISH_RECAPS)
