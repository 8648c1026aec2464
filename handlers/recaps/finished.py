"""An admin's list of NIPs: previewed as a file of finished people, and stored with a button.

A list of NIPs is never read as a recap. The preview says what would change.
"""

import asyncio
from dataclasses import replace
from hashlib import sha256

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from census.campaign.phases import days_of
from census.errors import FileError
from census.offices.finished import FinishedFile
from census.people.permissions import Permission
from census.recaps.moments import FileDays, UndatedError
from handlers.recaps.reading import ASK_ABOUT_FILE, RecapUpload, fetch, upload_of
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.recaps import finished as words
from presentation.recaps import questions
from services.boards.known_names import known_of_offices
from services.recaps.finished import foresee_finished, take_finished, undo_finished
from services.recaps.staging import known_units
from services.rules.actors import require

WHOLE = "whole"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="finished files")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(take, Pressed(Action.FINISHED_TAKE))
    router.callback_query.register(undo, Pressed(Action.FINISHED_UNDO))
    return router


async def look_at(
    context: UpdateContext, upload: RecapUpload, content: bytes
) -> Screen | FileError:
    """Preview a list of people as a file of finished people, or return its problems.

    A missing or doubtful date is asked for. Raises as ``foresee_finished``.
    """
    try:
        file = await _read(context, upload, content)
    except UndatedError as refusal:
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), wants="moment")
        zone = context.bot_context.census.zone
        return questions.ask_moment(
            context.texts,
            upload=upload.number,
            reading=refusal.reading,
            zone=zone,
            now=context.at,
        )
    except FileError as refusal:
        return refusal
    digest = context.bot_context.hasher.file(sha256(content).hexdigest())
    changes = await foresee_finished(context.uow, file, context.somebody(), digest=digest)
    offices = {unit.code: unit.name for unit in (await known_units(context.uow)).units}
    dated = replace(upload, as_of=file.as_of.isoformat())
    await context.ask(ASK_ABOUT_FILE, **dated.facts(), wants="finished")
    return words.preview(
        context.texts, file=file, changes=changes, offices=offices, upload=upload.number
    )


async def take(event: CallbackQuery, press: Press, bot: Bot, context: UpdateContext) -> Reply:
    """Store the file: the people in it have finished."""
    require(context.somebody(), Permission.TAKE_FILES)
    facts = context.question.facts if context.question else {}
    if facts.get("wants") != "finished" or facts.get("upload") != press.value():
        return Show(questions.gone(context.texts))
    upload = upload_of(context)
    async with context.outside():
        content = await fetch(bot, upload.file)
    file = await _read(context, upload, content)
    await context.close_question()
    done = await take_finished(
        context.uow,
        context.bot_context.rules,
        file,
        context.somebody(),
        digest=context.bot_context.hasher.file(sha256(content).hexdigest()),
        at=context.at,
        whole=WHOLE in press.values,
    )
    context.bot_context.wake_sender()
    units = (await known_units(context.uow)).units
    named = [unit for unit in units if unit.code in done.changes.offices]
    known = await known_of_offices(context.uow, context.bot_context.census, named)
    offices = {unit.code: unit.name for unit in units}
    return Show(words.taken_screen(context.texts, done=done, known=known, offices=offices))


async def undo(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Withdraw a file, and what it changed."""
    number = press.number()
    done = await undo_finished(
        context.uow, context.bot_context.rules, number, context.somebody(), at=context.at
    )
    context.bot_context.wake_sender()
    return Say(words.undone_screen(context.texts, number=number, reopened=done.reopened))


async def _read(context: UpdateContext, upload: RecapUpload, content: bytes) -> FinishedFile:
    """Read a list. Raises FileError("finished-refused")."""
    bot_context, census = context.bot_context, context.bot_context.census
    units = (await known_units(context.uow)).units
    return await asyncio.to_thread(
        bot_context.read_finished,
        content,
        bot_context.hasher,
        units,
        name=upload.name,
        as_of=upload.moment,
        days=FileDays(days_of(census), context.at, census.zone),
    )
