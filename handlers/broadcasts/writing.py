"""For admins: writing a broadcast, on one message that is changed in place."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from aiogram import Bot, F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.broadcasts.broadcast import LASTING, Audience, Broadcast
from census.campaign.typed_moments import moment_to_come
from census.errors import CensusError
from census.people import Language
from census.units import UnitCode
from handlers.broadcasts.panel import ask, asked_broadcast, meant_by, number_of, panel, value_of
from handlers.recaps.reading import fetch
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.replies import Forget, Replace, Replies, Reply, Say, Show
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import questions
from presentation.chat.actions import Action, Press
from services.broadcasts import drafts
from services.rules.care import units_meant

ASK_UNIT, ASK_TEXT = "broadcast-unit", "broadcast-text"
ASK_PICTURE, ASK_TIME = "broadcast-picture", "broadcast-time"
LARGEST = -1


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="broadcast")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command("siaran", "broadcast"))
    handlers: Mapping[Action, Callable[..., Awaitable[Reply]]] = {
        Action.BROADCAST_NEW: begin,
        Action.BROADCAST_DRAFT: begin,
        Action.BROADCAST_AUDIENCE: ask_whom,
        Action.BROADCAST_WHOM: take_whom,
        Action.BROADCAST_COMPLETION: take_completion,
        Action.BROADCAST_ANYWHERE: take_audience,
        Action.BROADCAST_UNIT_ASK: ask_unit,
        Action.BROADCAST_UNIT: take_unit,
        Action.BROADCAST_TEXTS: ask_text,
        Action.BROADCAST_TEXT: ask_text,
        Action.BROADCAST_TEXT_DROP: drop_text,
        Action.BROADCAST_PICTURE: ask_picture,
        Action.BROADCAST_PICTURE_DROP: drop_picture,
        Action.BROADCAST_TIME: ask_time,
        Action.BROADCAST_AT_ONCE: at_once,
        Action.BROADCAST_LASTS: take_lasting,
        Action.BROADCAST_DISCARD: discard,
    }
    for action, handler in handlers.items():
        router.callback_query.register(handler, Pressed(action))
    router.message.register(typed_unit, Asked(ASK_UNIT))
    router.message.register(typed_text, Asked(ASK_TEXT, any_words=True))
    router.message.register(typed_time, Asked(ASK_TIME))
    router.message.register(sent_picture, F.photo, AskedOtherwise(ASK_PICTURE))
    router.message.register(picture_wanted, Asked(ASK_PICTURE))
    router.message.register(picture_wanted, AskedOtherwise(ASK_PICTURE))
    router.message.register(text_wanted, AskedOtherwise(ASK_UNIT, ASK_TEXT, ASK_TIME))
    return router


async def overview(message: Message, turn: Turn) -> Reply:
    """Show the latest broadcasts; who has none yet begins one."""
    person = turn.somebody()
    drafts.demand_author(person)
    await turn.close_question()
    newest = await turn.uow.broadcasts.newest()
    draft = await turn.uow.broadcasts.draft_of(person.chat)
    if not newest and draft is None:
        return await begin(message, turn)
    return Say(broadcasts.overview(turn.texts, newest=newest, draft=draft))


async def begin(event: Message | CallbackQuery, turn: Turn) -> Reply:
    """Go on with the draft, or ask whom a new one is for."""
    draft = await drafts.open_draft(turn.uow, turn.somebody(), at=turn.at)
    await turn.close_question()
    if draft.texts:
        return await panel(turn, draft)
    return _ask_whom(turn, draft)


async def ask_whom(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask whom it is for."""
    return _ask_whom(turn, await _own(turn, press))


async def take_whom(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask which part of them."""
    draft, whom = await _own(turn, press), value_of(press, 1)
    audience = meant_by(turn, whom)
    return Show(questions.ask_completion(turn.texts, draft=draft, audience=audience, whom=whom))


async def take_completion(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask where they are."""
    draft, audience, whom = await _own(turn, press), _audience(turn, press), value_of(press, 1)
    return Show(questions.ask_unit(turn.texts, draft=draft, audience=audience, whom=whom))


async def take_audience(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take an audience that is anywhere."""
    return await _with_audience(turn, number_of(press), _audience(turn, press))


async def ask_unit(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask for the office or area."""
    draft, audience = await _own(turn, press), _audience(turn, press)
    await ask(turn, ASK_UNIT, draft, whom=value_of(press, 1), completion=audience.completion)
    return Show(questions.type_unit(turn.texts, draft=draft))


async def typed_unit(message: Message, typed: str, turn: Turn) -> Replies:
    """Take the unit that was typed; of namesakes, ask which."""
    name = typed.strip()
    found = await units_meant(turn.uow, name)
    if not found:
        raise CensusError("unit-unknown", typed=name[:60])
    number = asked_broadcast(turn)
    if len(found) > 1:
        draft = await drafts.own_draft(turn.uow, number, turn.somebody())
        return Say(questions.choose_unit(turn.texts, draft=draft, units=found[:8]))
    reply = await _with_audience(turn, number, _asked_audience(turn, found[0].code))
    return (Forget(), Replace(reply.message))


async def take_unit(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take the unit of the button, for the audience that was being chosen."""
    if turn.question is None or turn.question.key != ASK_UNIT:
        raise CensusError("old-button")
    audience = _asked_audience(turn, UnitCode(value_of(press, 1)))
    return await _with_audience(turn, number_of(press), audience)


async def ask_text(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask for the text, in the census's first language or that of the button."""
    languages = turn.house.catalogue.languages
    wanted = Language(press.values[1]) if len(press.values) > 1 else _first_language(turn)
    if wanted not in languages:
        raise CensusError("old-button")
    return await _ask_text(turn, await _own(turn, press), wanted)


async def typed_text(message: Message, typed: str, turn: Turn) -> Replies:
    """Take the text that was typed."""
    language = Language(turn.question.facts["language"]) if turn.question else Language("")
    number = asked_broadcast(turn)
    draft = await drafts.write_text(turn.uow, number, language, typed, turn.somebody())
    return await _taken(turn, draft)


async def drop_text(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Leave a language out."""
    language = Language(value_of(press, 1))
    return await _changed(
        turn, await drafts.drop_text(turn.uow, number_of(press), language, turn.somebody())
    )


async def ask_picture(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask for a photo."""
    draft = await _own(turn, press)
    await ask(turn, ASK_PICTURE, draft)
    return Show(questions.ask_picture(turn.texts, draft=draft))


async def sent_picture(message: Message, bot: Bot, turn: Turn) -> Replies:
    """Take the photo that was sent, by its file id, and whole: another token needs it so."""
    photo = message.photo[LARGEST].file_id if message.photo else ""
    number = asked_broadcast(turn)
    draft = await drafts.choose_picture(turn.uow, number, photo, turn.somebody())
    # Without it the picture still serves as long as the token stays.
    with suppress(CensusError):
        await turn.uow.pictures.keep_whole(photo, await fetch(bot, photo), at=turn.at)
    return await _taken(turn, draft)


async def drop_picture(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Send it without a picture."""
    return await _changed(
        turn, await drafts.choose_picture(turn.uow, number_of(press), "", turn.somebody())
    )


async def ask_time(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask when it leaves."""
    draft = await _own(turn, press)
    await ask(turn, ASK_TIME, draft)
    return Show(questions.ask_time(turn.texts, draft=draft))


async def typed_time(message: Message, typed: str, turn: Turn) -> Replies:
    """Take the moment that was typed."""
    moment = moment_to_come(typed, turn.house.census.zone, turn.at)
    number = asked_broadcast(turn)
    draft = await drafts.choose_time(turn.uow, number, moment, turn.somebody())
    return await _taken(turn, draft)


async def at_once(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Let it leave as soon as it is sent."""
    return await _changed(
        turn, await drafts.choose_time(turn.uow, number_of(press), None, turn.somebody())
    )


async def take_lasting(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take how long it holds."""
    days = value_of(press, 1)
    lasts = next((span for span in LASTING if str(span.days) == days), timedelta())
    if not lasts:
        raise CensusError("old-button")
    return await _changed(
        turn, await drafts.choose_lasting(turn.uow, number_of(press), lasts, turn.somebody())
    )


async def discard(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Drop the draft."""
    return await _changed(turn, await drafts.discard(turn.uow, number_of(press), turn.somebody()))


async def text_wanted(message: Message, turn: Turn) -> Reply:
    """Say that text is awaited; the question stays open."""
    draft = await drafts.own_draft(turn.uow, asked_broadcast(turn), turn.somebody())
    return Say(questions.text_wanted(turn.texts, draft=draft))


async def picture_wanted(message: Message, turn: Turn) -> Reply:
    """Say that a photo is awaited; the question stays open."""
    draft = await drafts.own_draft(turn.uow, asked_broadcast(turn), turn.somebody())
    return Say(questions.picture_wanted(turn.texts, draft=draft))


async def _own(turn: Turn, press: Press) -> Broadcast:
    return await drafts.own_draft(turn.uow, number_of(press), turn.somebody())


async def _with_audience(turn: Turn, number: int, audience: Audience) -> Show:
    draft = await drafts.choose_audience(turn.uow, number, audience, turn.somebody())
    if not draft.texts:
        return await _ask_text(turn, draft, _first_language(turn))
    return await _changed(turn, draft)


async def _ask_text(turn: Turn, draft: Broadcast, language: Language) -> Show:
    await ask(turn, ASK_TEXT, draft, language=language)
    languages = sorted(
        turn.house.catalogue.languages, key=lambda each: each != _first_language(turn)
    )
    return Show(questions.ask_text(turn.texts, draft=draft, language=language, languages=languages))


async def _taken(turn: Turn, draft: Broadcast) -> Replies:
    """Show the draft in its place; what was typed or sent stands in it now."""
    shown = await _changed(turn, draft)
    return (Forget(), Replace(shown.message))


async def _changed(turn: Turn, draft: Broadcast) -> Show:
    await turn.close_question()
    return await panel(turn, draft)


def _ask_whom(turn: Turn, draft: Broadcast) -> Show:
    return Show(questions.ask_whom(turn.texts, draft=draft, waves=turn.house.rules.waves))


def _audience(turn: Turn, press: Press) -> Audience:
    return meant_by(turn, value_of(press, 1), value_of(press, 2))


def _asked_audience(turn: Turn, unit: UnitCode) -> Audience:
    facts = turn.question.facts if turn.question else {}
    return replace(meant_by(turn, facts["whom"], facts["completion"]), unit=unit)


def _first_language(turn: Turn) -> Language:
    return turn.house.census.languages[0]
