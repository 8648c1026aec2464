"""Unasked identity numbers: the guard has deleted them, and this router says why."""

from typing import Any

from aiogram import Router
from aiogram.types import Message

from census.campaign.phases import season_of
from census.errors import CensusError
from census.fieldwork.typed.lines import read_report
from census.identity.free_text import find_numbers
from census.identity.numbers import Nip
from census.people.consent import Purpose
from census.people.people import Role
from census.people.permissions import Permission, may
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.messages.carried import name_of_file
from handlers.telegram.pending import ASKED
from handlers.telegram.replies import Forget, Reply
from presentation.chat.commands import CommandName, spellings
from presentation.chat.open_questions import WORDS_ASKED
from presentation.fieldwork.day import typed
from presentation.offices import calling, joining
from presentation.privacy import consents
from presentation.residents import start, status
from services.fieldwork.day.reporting import own_blocks
from services.offices.joining import place_of
from services.rules.consent import UNASKED, agrees_to, require_consent

STATUS, EMPLOYEE = spellings(CommandName.STATUS), spellings(CommandName.EMPLOYEE)


def setup() -> Router:
    """Return this router. It is the first one, since commands may contain numbers too."""
    router = Router(name="unasked")
    for observer in (router.message, router.edited_message):
        observer.register(ask_for_another_title, _is_a_title)
        observer.register(ask_to_agree, _lacks_consent, InPrivate())
        observer.register(ask_again, _answers_in_words, InPrivate())
        observer.register(ask_to_type, _is_no_answer, InPrivate())
        observer.register(delete_report, _is_a_report, InPrivate())
        observer.register(delete_nip, _is_a_nip, InPrivate())
        observer.register(delete, _holds_a_number)
    return router


async def ask_for_another_title(message: Message, context: UpdateContext) -> Reply:
    """Ask for another name of the group. Deleting the note about it does not change the name."""
    said = status.number_in_title(context.texts)
    return Forget(deleted=said, kept=said)


async def ask_to_agree(message: Message, refusal: CensusError, context: UpdateContext) -> Reply:
    """Ask for the consent without which the numbers behind a command are of no use."""
    texts, stage = context.texts, season_of(context.bot_context.census, context.at).stage
    if refusal.key == UNASKED:
        asked = consents.ask(texts, refusal)
    else:
        asked = start.consent(texts, stage=stage)
    said = status.number_before_consent(texts, asked)
    return Forget(deleted=said, kept=status.number_kept(texts))


async def ask_again(message: Message, context: UpdateContext) -> Reply:
    """Ask for the same text without the number. Nothing is stored, and the question stays open."""
    kept, asked = status.number_kept(context.texts), context.question
    if asked is not None and asked.key == WORDS_ASKED:
        what, code = asked.facts["what"], asked.facts["unit"]
        return Forget(deleted=calling.number_in_words(context.texts, what, code), kept=kept)
    return Forget(deleted=status.number_in_answer(context.texts), kept=kept)


async def ask_to_type(message: Message, context: UpdateContext) -> Reply:
    """Ask for the number as a text, since it came in a file, a caption or an edit."""
    asked = context.question.key if context.question else ""
    said = status.number_to_type(context.texts, asked=asked)
    return Forget(deleted=said, kept=status.number_kept(context.texts))


async def delete_report(message: Message, context: UpdateContext) -> Reply:
    """Say that a report of visits, or a note, was not taken down, and how it may be written."""
    return Forget(
        deleted=typed.number_in_report(context.texts), kept=status.number_kept(context.texts)
    )


async def delete_nip(message: Message, context: UpdateContext) -> Reply:
    """Say that an NIP was deleted, and where it is needed; to its owner that they have joined."""
    kept, person = status.number_kept(context.texts), context.person
    place = await place_of(context.uow, person) if person else None
    office, own = place.office if place else None, _is_own_nip(message, context)
    return Forget(deleted=joining.nip_deleted(context.texts, office=office, own=own), kept=kept)


async def delete(message: Message, context: UpdateContext) -> Reply:
    """Say kindly why a message was deleted, in groups too where the bot may delete."""
    if not context.private:
        return Forget(
            deleted=status.number_in_group(context.texts, deleted=True),
            kept=status.number_in_group(context.texts, deleted=False),
        )
    named = find_numbers(name_of_file(message))
    deleted = status.number_deleted(context.texts)
    if named:
        sends_files = context.person is not None and may(context.person, Permission.TAKE_FILES)
        deleted = status.number_in_name(context.texts, sends_files=sends_files)
    return Forget(deleted=deleted, kept=status.number_kept(context.texts))


async def _holds_a_number(message: Message, context: UpdateContext) -> bool:
    answers = _answers(message, context) and _is_asked(context)
    if context.removal is None or answers:
        return False
    return not await _behind_its_command(message, context)


async def _is_a_title(message: Message, context: UpdateContext) -> bool:
    return context.removal is not None and message.new_chat_title is not None


async def _answers_in_words(message: Message, context: UpdateContext) -> bool:
    return context.removal is not None and _answers(message, context) and not _is_asked(context)


async def _is_no_answer(message: Message, context: UpdateContext) -> bool:
    answers = _answers(message, context) or await _behind_its_command(message, context)
    return context.removal is not None and _is_asked(context) and not answers


async def _behind_its_command(message: Message, context: UpdateContext) -> bool:
    """Tell whether the numbers stand behind /status or /asn, which take them from this person."""
    command, person = _command(message, context), context.person
    if person is None or person.consented_at is None:
        return False
    if command in EMPLOYEE:
        return person.employee is None and bool(_nips_alone(message.text or ""))
    looks_up = context.bot_context.census.looks_up and command in STATUS
    return looks_up and await agrees_to(context.uow, person, Purpose.STATUS)


async def _lacks_consent(message: Message, context: UpdateContext) -> bool | dict[str, Any]:
    """Match numbers behind a command that would take them but for a consent, with the refusal."""
    command, census = _command(message, context), context.bot_context.census
    if context.removal is None or context.person is None:
        return False
    try:
        if census.looks_up and command in STATUS:
            await require_consent(context.uow, context.person, Purpose.STATUS)
        elif census.has_role(Role.EMPLOYEE) and command in EMPLOYEE:
            context.resident()
    except CensusError as refusal:
        return {"refusal": refusal}
    return False


def _command(message: Message, context: UpdateContext) -> str:
    """Return a new message's command for this bot, in private; else nothing."""
    first = (message.text or "").partition(" ")[0]
    command, at, bot = first.partition("@")
    ours = not at or bot.casefold() == context.bot_context.bot_username.casefold()
    new = context.private and not message.edit_date
    return command.removeprefix("/") if new and ours and command.startswith("/") else ""


async def _is_a_report(message: Message, context: UpdateContext) -> bool:
    """Tell whether it reports blocks, from somebody who has some, once its numbers are out."""
    text, person = message.text or "", context.person
    if person is None or not await _holds_a_number(message, context):
        return False
    own = await own_blocks(context.uow, person)
    for first, end in reversed(find_numbers(text)):
        text = f"{text[:first]} {text[end:]}"
    return read_report(text, own) is not None


async def _is_a_nip(message: Message, context: UpdateContext) -> bool:
    text = message.text or message.caption or ""
    return await _holds_a_number(message, context) and bool(_nips_alone(text))


def _nips_alone(text: str) -> list[Nip]:
    """Return the NIPs of a text that has no other numbers."""
    try:
        return [Nip.parse(text[start:end]) for start, end in find_numbers(text)]
    except CensusError:
        return []


def _is_own_nip(message: Message, context: UpdateContext) -> bool:
    """Tell whether it is the NIP with which the person has joined."""
    person, hasher = context.person, context.bot_context.hasher
    typed = [hasher.employee(nip) for nip in _nips_alone(message.text or message.caption or "")]
    return person is not None and typed == [person.employee]


def _is_asked(context: UpdateContext) -> bool:
    return context.question is not None and context.question.key in ASKED


def _answers(message: Message, context: UpdateContext) -> bool:
    """Tell whether a message answers an open question. A command or an edit never does."""
    text = message.text or "/"
    return context.question is not None and message.edit_date is None and not text.startswith("/")
