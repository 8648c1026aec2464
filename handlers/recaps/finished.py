"""An admin's list of people: looked at as a file of those who have finished, and taken by a press.

A list of NIPs never reaches the readers of recaps; before it counts, it is said what it would do.
"""

import asyncio
from dataclasses import replace
from hashlib import sha256

from aiogram import Bot, Router
from aiogram.types import CallbackQuery

from census.campaign.phases import days_of
from census.errors import FileError
from census.offices.finished import FinishedFile
from census.recaps.file_days import Days
from handlers.recaps.reading import ASK_ABOUT_FILE, Upload, fetch, upload_of
from handlers.telegram.context import Turn
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action, Press
from presentation.chat.messages import Message as Screen
from presentation.recaps import finished as words
from presentation.recaps import questions
from services.boards.known_names import known_of_offices
from services.recaps.finished import foresee_finished, take_finished, undo_finished
from services.recaps.publishing import known_units
from services.rules.actors import demand_admin

UNDATED = "finished-undated"
WHOLE = "whole"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="finished files")
    router.callback_query.filter(InPrivate())
    router.callback_query.register(take, Pressed(Action.FINISHED_TAKE))
    router.callback_query.register(undo, Pressed(Action.FINISHED_UNDO))
    return router


async def look_at(turn: Turn, upload: Upload, content: bytes) -> Screen | FileError:
    """Say what a list of people would do as a file of those who have finished, or what is wrong.

    A file without a date is asked about. Raises as ``foresee_finished``.
    """
    try:
        file = await _read(turn, upload, content)
    except FileError as refusal:
        if {finding.key for finding in refusal.findings} != {UNDATED}:
            return refusal
        await turn.ask(ASK_ABOUT_FILE, **upload.facts(), wants="moment")
        zone = turn.house.census.zone
        return questions.ask_moment(
            turn.texts, upload=upload.number, told=questions.NOT_TOLD, zone=zone, now=turn.at
        )
    digest = turn.house.hasher.file(sha256(content).hexdigest())
    changes = await foresee_finished(turn.uow, file, turn.somebody(), digest=digest)
    offices = {unit.code: unit.name for unit in (await known_units(turn.uow)).units}
    dated = replace(upload, as_of=file.as_of.isoformat())
    await turn.ask(ASK_ABOUT_FILE, **dated.facts(), wants="finished")
    return words.preview(
        turn.texts, file=file, changes=changes, offices=offices, upload=upload.number
    )


async def take(event: CallbackQuery, press: Press, bot: Bot, turn: Turn) -> Reply:
    """Take the file: those who stand in it have finished."""
    demand_admin(turn.somebody())
    facts = turn.question.facts if turn.question else {}
    if facts.get("wants") != "finished" or facts.get("upload") != press.value():
        return Show(questions.gone(turn.texts))
    upload = upload_of(turn)
    async with turn.outside():
        content = await fetch(bot, upload.file)
    file = await _read(turn, upload, content)
    await turn.close_question()
    done = await take_finished(
        turn.uow,
        turn.house.rules,
        file,
        turn.somebody(),
        digest=turn.house.hasher.file(sha256(content).hexdigest()),
        at=turn.at,
        whole=WHOLE in press.values,
    )
    turn.house.wake_sender()
    units = (await known_units(turn.uow)).units
    named = [unit for unit in units if unit.code in done.changes.offices]
    known = await known_of_offices(turn.uow, turn.house.census, named)
    offices = {unit.code: unit.name for unit in units}
    return Show(words.taken_screen(turn.texts, done=done, known=known, offices=offices))


async def undo(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take a file back with what it set."""
    number = int(press.value()) if press.value().isdecimal() else 0
    done = await undo_finished(turn.uow, turn.house.rules, number, turn.somebody(), at=turn.at)
    turn.house.wake_sender()
    return Say(words.undone_screen(turn.texts, number=number, reopened=done.reopened))


async def _read(turn: Turn, upload: Upload, content: bytes) -> FinishedFile:
    """Read a list. Raises FileError("finished-refused")."""
    house, census = turn.house, turn.house.census
    units = (await known_units(turn.uow)).units
    return await asyncio.to_thread(
        house.read_finished,
        content,
        house.hasher,
        units,
        name=upload.name,
        as_of=upload.moment,
        days=Days(days_of(census), turn.at, census.zone),
    )
