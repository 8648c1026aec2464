"""An admin's file: it is fetched, read in a thread, and staged. What is unclear is asked.

The open question holds Telegram's id of the file. An answer fetches the file again and reads it
with all answers so far.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from aiogram import Bot, F, Router
from aiogram.enums import ChatAction
from aiogram.types import CallbackQuery, Message

from census.campaign.typed_moments import moment_gone
from census.errors import CensusError, FileError
from census.people import Role
from census.recaps.columns import unclear_columns
from handlers.recaps import finished as finished_files
from handlers.recaps.reading import ASK_ABOUT_FILE, FAULTS, RecapUpload, fetch, read_file, upload_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InGroup, InPrivate, Mentioned, Pressed
from handlers.telegram.outgoing import quietly
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action, Press
from presentation.chat.messages import Message as Screen
from presentation.recaps import messages as recaps
from presentation.recaps import questions
from services.ports.incoming import MOST_RECAP_BYTES
from services.recaps.staging import (
    explain_columns,
    explained_columns,
    forget_explained,
    known_units,
    stage_upload,
)
from services.rules.actors import require_admin

LIST_OF_PEOPLE = "file-is-a-roster"
SHEETS = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv", ".tsv")


def setup() -> Router:
    """Return the router of this conversation: before those whose questions await other files."""
    router = Router(name="recap files")
    router.callback_query.filter(InPrivate())
    router.message.register(take, F.document, InPrivate(), _is_for_us)
    router.message.register(take_in_private, F.document, InGroup(), _is_table, _is_of_admin)
    router.message.register(take_in_private, F.document, InGroup(), _is_table, Mentioned())
    router.message.register(typed_moment, AnswerTo(ASK_ABOUT_FILE), InPrivate())
    router.callback_query.register(choose_moment, Pressed(Action.RECAP_MOMENT))
    router.callback_query.register(choose_column, Pressed(Action.RECAP_COLUMN))
    router.callback_query.register(choose_sheet, Pressed(Action.RECAP_SHEET))
    router.callback_query.register(forget, Pressed(Action.RECAP_FORGET_READ))
    router.callback_query.register(turn_page, Pressed(Action.RECAP_FAULTS))
    return router


async def take(message: Message, bot: Bot, context: UpdateContext) -> Reply:
    """Read the file of an admin. Thank anybody else, and read nothing."""
    document = message.document
    if document is None or not context.somebody().holds(Role.ADMIN):
        return Say(questions.not_yours(context.texts))
    if (document.file_size or 0) > MOST_RECAP_BYTES:
        raise CensusError("recap-too-large", megabytes=MOST_RECAP_BYTES // 1_000_000)
    upload = RecapUpload(str(context.update), document.file_id, (document.file_name or "")[:100])
    return Say(await _go_on(context, bot, upload))


async def take_in_private(message: Message, context: UpdateContext) -> Reply:
    """Ask for a private chat, because other people read this one."""
    return Say(questions.in_group(context.texts, bot=context.bot_context.bot_username))


async def typed_moment(message: Message, typed: str, bot: Bot, context: UpdateContext) -> Reply:
    """Store the typed moment. Other questions are answered by buttons."""
    facts = context.question.facts if context.question else {}
    if facts.get("wants") != "moment":
        asked = await _go_on(context, bot, upload_of(context))
        return Say(questions.press_instead(context.texts, asked=asked))
    moment = moment_gone(typed, context.bot_context.census.zone, context.at)
    return Say(await _go_on(context, bot, replace(upload_of(context), as_of=moment.isoformat())))


async def choose_moment(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Store the moment of the button."""
    upload = _asked(context, press)
    moment = questions.moment_of_button(_second(press), context.bot_context.census.zone)
    if upload is None or moment is None or moment > context.at:
        return Show(questions.gone(context.texts))
    return Show(await _go_on(context, bot, replace(upload, as_of=moment.isoformat())))


async def choose_column(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Store the meaning of a column, and remember it for later files."""
    upload, meaning = _asked(context, press), questions.meaning_of_button(_second(press))
    heading = context.question.facts.get("column", "") if context.question else ""
    if upload is None or meaning is None or not heading:
        return Show(questions.gone(context.texts))
    upload = replace(upload, told=f"{upload.told}\n{heading}")
    return Show(await _go_on(context, bot, upload, {heading: meaning.value}))


async def choose_sheet(
    event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext
) -> Reply:
    """Read the sheet of the button."""
    upload, place = _asked(context, press), _second(press)
    sheets = context.question.facts.get("sheets", "").split("\n") if context.question else []
    if upload is None or not place.isdecimal() or int(place) >= len(sheets):
        return Show(questions.gone(context.texts))
    return Show(await _go_on(context, bot, replace(upload, sheet=sheets[int(place)])))


async def forget(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Reply:
    """Take back what was explained about a file that cannot be used as it was explained."""
    upload = _asked(context, press)
    used = context.question.facts.get("used", "") if context.question else ""
    if upload is None or not used:
        return Show(questions.gone(context.texts))
    return Show(await _go_on(context, bot, replace(upload, told=""), forget=used.split("\n")))


async def turn_page(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Reply:
    """Show another page of the problems of a file."""
    upload, page = _asked(context, press), _second(press)
    if upload is None or not page.isdecimal():
        return Show(questions.gone(context.texts))
    return Show(await _go_on(context, bot, upload, page=int(page[:4])))


async def _go_on(
    context: UpdateContext,
    bot: Bot,
    upload: RecapUpload,
    explained: Mapping[str, str] | None = None,
    *,
    forget: Sequence[str] = (),
    page: int = 0,
) -> Screen:
    """Read the file with all answers so far: stage it, ask a question, or list its problems.

    Raises CensusError("not-allowed"), ("recap-not-fetched") or ("recap-too-large").
    """
    person, new = context.somebody(), explained or {}
    require_admin(person)
    known = await known_units(context.uow)
    columns = {**await explained_columns(context.uow, person), **new}
    columns = {heading: columns[heading] for heading in columns.keys() - set(forget)}
    source = context.texts.plain("statistics-office")
    async with context.outside():
        await quietly(bot.send_chat_action(context.chat, ChatAction.TYPING))
        content = await fetch(bot, upload.file)
        reading = await asyncio.to_thread(
            read_file,
            context.bot_context,
            content,
            known,
            upload,
            columns,
            now=context.at,
            source=source,
        )
    person = context.somebody()
    await explain_columns(context.uow, person, new, at=context.at)
    await forget_explained(context.uow, person, forget)
    if isinstance(reading, FileError) and LIST_OF_PEOPLE in {f.key for f in reading.findings}:
        looked_at = await finished_files.look_at(context, upload, content)
        if not isinstance(looked_at, FileError):
            return looked_at
        reading = looked_at
    if isinstance(reading, FileError):
        return await _what_is_wrong(context, upload, reading, page)
    recap, told = reading
    if told.guess is None:
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), wants="moment")
        zone = context.bot_context.census.zone
        return questions.ask_moment(
            context.texts, upload=upload.number, reading=told, zone=zone, now=context.at
        )
    as_of = told.guess.moment.replace(second=0, microsecond=0)
    await context.close_question()
    census = context.bot_context.census
    preview = await stage_upload(
        context.uow,
        census,
        replace(recap, as_of=as_of),
        person,
        at=context.at,
        file_hash=sha256(content).hexdigest(),
    )
    return recaps.preview(context.texts, recap=preview)


async def _what_is_wrong(
    context: UpdateContext, upload: RecapUpload, refusal: FileError, page: int
) -> Screen:
    """Ask about a column or a sheet. Otherwise list the problems of the file."""
    used = "\n".join(str(each.facts["heading"]) for each in refusal.told)
    if unclear := unclear_columns(refusal):
        facts = {"wants": "column", "column": unclear[0].key, "used": used}
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), **facts)
        return questions.ask_column(
            context.texts, upload=upload.number, column=unclear[0], told=refusal.told
        )
    for finding in refusal.findings:
        if finding.key == "sheets-several":
            sheets = str(finding.facts["names"]).split("; ")
            facts = {"wants": "sheet", "sheets": "\n".join(sheets)}
            await context.ask(ASK_ABOUT_FILE, **upload.facts(), **facts)
            return questions.ask_sheet(context.texts, upload=upload.number, sheets=sheets)
    await context.ask(FAULTS, **upload.facts(), used=used)
    return questions.refused(context.texts, refusal=refusal, upload=upload.number, page=page)


def _asked(context: UpdateContext, press: Press) -> RecapUpload | None:
    """Return the upload of a button; None when another question is open now."""
    asked = context.question is not None and context.question.key in (ASK_ABOUT_FILE, FAULTS)
    upload = upload_of(context) if asked else None
    return upload if upload is not None and upload.number == press.value() else None


def _second(press: Press) -> str:
    if len(press.values) < 2:  # noqa: PLR2004 - the upload, and what was chosen
        raise CensusError("old-button")
    return press.values[1]


async def _is_for_us(message: Message, context: UpdateContext) -> bool:
    """Match a table from anybody, and any file of an admin without an open question for it."""
    idle = context.question is None or context.question.key in (ASK_ABOUT_FILE, FAULTS)
    return await _is_table(message) or (idle and await _is_of_admin(message, context))


async def _is_table(message: Message) -> bool:
    name = (message.document and message.document.file_name) or ""
    return name.lower().endswith(SHEETS)


async def _is_of_admin(message: Message, context: UpdateContext) -> bool:
    return context.person is not None and context.person.holds(Role.ADMIN)
