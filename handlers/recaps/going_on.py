"""An admin's recap on its way: staged, asked about, or refused with what is wrong."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from aiogram import Bot
from aiogram.enums import ChatAction

from census.errors import CensusError, FileError
from census.people.permissions import Permission
from census.recaps.columns import unclear_columns, unclear_names
from handlers.recaps import finished as finished_files
from handlers.recaps.reading import (
    ASK_ABOUT_FILE,
    FAULTS,
    RecapUpload,
    content_of,
    read_file,
    upload_of,
)
from handlers.telegram.context import UpdateContext
from handlers.telegram.outgoing import quietly
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.recaps import messages as recaps
from presentation.recaps import questions
from services.ports.incoming import KnownUnits
from services.recaps.staging import (
    explain_columns,
    explained_columns,
    forget_explained,
    known_units,
    stage_upload,
)
from services.rules.actors import require

LIST_OF_PEOPLE = "file-is-a-roster"


async def begin(context: UpdateContext, bot: Bot, upload: RecapUpload) -> Screen:
    """Read what was sent. Say what it takes the place of: a file that was still asked about."""
    waits = context.question is not None and context.question.key == ASK_ABOUT_FILE
    before = upload_of(context).name if waits else None
    screen = await go_on(context, bot, upload)
    if before is None:
        return screen
    return questions.after_another(context.texts, screen, name=before)


async def go_on(
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
    require(person, Permission.PUBLISH_RECAPS)
    known = await known_units(context.uow)
    columns = {**await explained_columns(context.uow, person), **new}
    columns = {heading: columns[heading] for heading in columns.keys() - set(forget)}
    source = context.texts.plain("statistics-office")
    async with context.outside():
        await quietly(bot.send_chat_action(context.chat, ChatAction.TYPING))
        content = await content_of(bot, upload)
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
        # A list without NIPs is no recap either: its sender need not add them.
        if "column-missing" not in {each.key for each in looked_at.findings}:
            reading = looked_at
    if isinstance(reading, FileError):
        return await _what_is_wrong(context, upload, reading, page, known)
    recap, told = reading
    if told.guess is None:
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), wants="moment")
        zone = context.bot_context.census.zone
        return questions.ask_moment(
            context.texts, upload=upload.number, reading=told, zone=zone, now=context.at
        )
    as_of = told.guess.moment.replace(second=0, microsecond=0)
    recap = replace(recap, as_of=as_of, warnings=(*recap.warnings, *told.told))
    await context.close_question()
    census = context.bot_context.census
    preview = await stage_upload(
        context.uow,
        census,
        recap,
        person,
        at=context.at,
        file_hash=sha256(content).hexdigest(),
    )
    return recaps.preview(context.texts, recap=preview)


async def _what_is_wrong(
    context: UpdateContext, upload: RecapUpload, refusal: FileError, page: int, known: KnownUnits
) -> Screen:
    """Ask about a name, a column or a sheet. Otherwise list the problems of the file."""
    used = "\n".join(str(each.facts["heading"]) for each in refusal.told)
    if unclear := unclear_columns(refusal):
        facts = {"wants": "column", "column": unclear[0].key, "used": used}
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), **facts)
        return questions.ask_column(
            context.texts, upload=upload.number, column=unclear[0], told=refusal.told
        )
    if names := unclear_names(refusal):
        units = {unit.code: unit for unit in known.units}
        await context.ask(ASK_ABOUT_FILE, **upload.facts(), wants="unit", unit_name=names[0].key)
        return questions.ask_unit(
            context.texts,
            upload=upload.number,
            name=names[0],
            units=units,
            left=len(names) - 1,
            told=refusal.told,
        )
    for finding in refusal.findings:
        if finding.key == "sheets-several":
            sheets = str(finding.facts["names"]).split("; ")
            facts = {"wants": "sheet", "sheets": "\n".join(sheets)}
            await context.ask(ASK_ABOUT_FILE, **upload.facts(), **facts)
            return questions.ask_sheet(context.texts, upload=upload.number, sheets=sheets)
    await context.ask(FAULTS, **upload.facts(), used=used)
    return questions.refused(context.texts, refusal=refusal, upload=upload.number, page=page)


def asked(context: UpdateContext, press: Press) -> RecapUpload | None:
    """Return the upload of a button; None when another question is open now."""
    asked = context.question is not None and context.question.key in (ASK_ABOUT_FILE, FAULTS)
    upload = upload_of(context) if asked else None
    return upload if upload is not None and upload.number == press.value() else None


def second(press: Press) -> str:
    """Return the second value of a button: what was chosen. Raises CensusError("old-button")."""
    if len(press.values) < 2:  # noqa: PLR2004 - the upload, and what was chosen
        raise CensusError("old-button")
    return press.values[1]
