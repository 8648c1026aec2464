"""For admins: writing a broadcast. One message shows the draft and is edited in place."""

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta

from aiogram import Bot, F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.broadcasts.broadcast import LASTING, Broadcast
from census.campaign.typed_moments import moment_to_come
from census.errors import CensusError
from census.people.people import Language
from handlers.broadcasts.audience import (
    ASK_BUTTON,
    ASK_UNIT,
    ask_unit,
    ask_whom,
    take_audience,
    take_completion,
    take_unit,
    take_whom,
    typed_instead,
    typed_unit,
    whom_question,
)
from handlers.broadcasts.panel import (
    ASK_TEXT,
    ask,
    ask_for_text,
    asked_broadcast,
    changed,
    first_language,
    own_draft,
    panel,
)
from handlers.recaps.reading import fetch
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.messages.parts import goes_on, perhaps_cut
from handlers.telegram.pending import LONG_TEXT_SHOWN
from handlers.telegram.replies import Forget, Replace, Replies, Reply, Say, Show
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import questions, words
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from services.broadcasts import drafts

ASK_PICTURE, ASK_TIME = "broadcast-picture", "broadcast-time"
LARGEST = -1


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="broadcast")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(overview, Command(*spellings(CommandName.BROADCAST)))
    handlers: Mapping[Action, Callable[..., Awaitable[Reply]]] = {
        Action.BROADCAST_NEW: begin,
        Action.BROADCAST_DRAFT: begin,
        Action.BROADCAST_EDIT: edit,
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
    router.message.register(typed_unit, AnswerTo(ASK_UNIT))
    router.message.register(typed_instead, AnswerTo(ASK_BUTTON))
    router.message.register(typed_text, AnswerTo(ASK_TEXT, any_words=True))
    router.message.register(rest_of_text, is_rest_of_text)
    router.message.register(typed_time, AnswerTo(ASK_TIME))
    router.message.register(sent_picture, F.photo, AskedOtherwise(ASK_PICTURE))
    router.message.register(expect_picture, AnswerTo(ASK_PICTURE))
    router.message.register(expect_picture, AskedOtherwise(ASK_PICTURE))
    router.message.register(expect_text, AskedOtherwise(ASK_UNIT, ASK_TEXT, ASK_TIME))
    return router


async def overview(message: Message, context: UpdateContext) -> Reply:
    """Show the newest broadcasts. Without any, begin a new one."""
    newest, draft = await drafts.newest_and_draft(context.uow, context.somebody())
    await context.close_question()
    if not newest and draft is None:
        return await begin(message, context)
    return Say(broadcasts.overview(context.texts, newest=newest, draft=draft))


async def begin(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Continue the draft, or ask for the audience of a new one."""
    draft = await drafts.open_draft(context.uow, context.somebody(), at=context.at)
    await context.close_question()
    if draft.texts:
        return await panel(context, draft)
    return await whom_question(context, draft)


async def edit(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the parts of the draft, to change one."""
    await context.close_question()
    return await panel(context, await own_draft(context, press), editing=True)


async def ask_text(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the text in the language of the button, or in the census's first language."""
    languages = context.bot_context.catalogue.languages
    wanted = Language(press.values[1]) if len(press.values) > 1 else first_language(context)
    if wanted not in languages:
        raise CensusError("old-button")
    return await ask_for_text(context, await own_draft(context, press), wanted)


async def typed_text(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Store the typed text."""
    language = Language(context.question.facts["language"]) if context.question else Language("")
    number = asked_broadcast(context)
    draft = await drafts.write_text(context.uow, number, language, typed, context.somebody())
    shown = await _taken(context, draft)
    if kept := perhaps_cut(message):
        await context.show_screen(LONG_TEXT_SHOWN, broadcast=str(number), **kept)
    return shown


async def is_rest_of_text(message: Message, context: UpdateContext) -> bool:
    """Match what Telegram has cut from the text before."""
    seen = context.shown
    rest = seen is not None and seen.key == LONG_TEXT_SHOWN and goes_on(message, seen.facts)
    return rest and message.text is not None


async def rest_of_text(message: Message, context: UpdateContext) -> Reply:
    """Say that only the first part was kept, above the draft."""
    facts = context.shown.facts if context.shown else {}
    draft = await drafts.own_draft(context.uow, int(facts["broadcast"]), context.somebody())
    await context.show_screen(LONG_TEXT_SHOWN, **{**facts, **perhaps_cut(message)})
    return Say(words.kept_first(context.texts, (await panel(context, draft)).message))


async def drop_text(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Remove the text of one language."""
    language = Language(press.value(1))
    return await changed(
        context, await drafts.drop_text(context.uow, press.number(), language, context.somebody())
    )


async def ask_picture(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for a photo."""
    draft = await own_draft(context, press)
    await ask(context, ASK_PICTURE, draft)
    return Show(questions.ask_picture(context.texts, draft=draft))


async def sent_picture(message: Message, bot: Bot, context: UpdateContext) -> Replies:
    """Store the photo: its file id, and its content for another bot token."""
    photo = message.photo[LARGEST].file_id if message.photo else ""
    number = asked_broadcast(context)
    draft = await drafts.choose_picture(context.uow, number, photo, context.somebody())
    # Without the content, the file id still works as long as the token stays the same.
    with suppress(CensusError):
        await drafts.keep_picture(context.uow, photo, await fetch(bot, photo), at=context.at)
    return await _taken(context, draft)


async def drop_picture(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Remove the picture."""
    return await changed(
        context, await drafts.choose_picture(context.uow, press.number(), "", context.somebody())
    )


async def ask_time(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the time of sending."""
    draft = await own_draft(context, press)
    await ask(context, ASK_TIME, draft)
    return Show(questions.ask_time(context.texts, draft=draft))


async def typed_time(message: Message, typed: str, context: UpdateContext) -> Replies:
    """Store the typed time of sending."""
    moment = moment_to_come(typed, context.bot_context.census.zone, context.at)
    number = asked_broadcast(context)
    draft = await drafts.choose_time(context.uow, number, moment, context.somebody())
    return await _taken(context, draft)


async def at_once(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Remove the time of sending: the broadcast leaves at once."""
    return await changed(
        context, await drafts.choose_time(context.uow, press.number(), None, context.somebody())
    )


async def take_lasting(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Store for how many days messages may still leave."""
    days = press.value(1)
    lasts = next((span for span in LASTING if str(span.days) == days), timedelta())
    if not lasts:
        raise CensusError("old-button")
    return await changed(
        context,
        await drafts.choose_lasting(context.uow, press.number(), lasts, context.somebody()),
    )


async def discard(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Discard the draft."""
    return await changed(
        context, await drafts.discard(context.uow, press.number(), context.somebody())
    )


async def expect_text(message: Message, context: UpdateContext) -> Reply:
    """Say that a text is expected. The question stays open."""
    draft = await drafts.own_draft(context.uow, asked_broadcast(context), context.somebody())
    return Say(questions.expect_text(context.texts, draft=draft))


async def expect_picture(message: Message, context: UpdateContext) -> Reply:
    """Say that a photo is expected. The question stays open."""
    draft = await drafts.own_draft(context.uow, asked_broadcast(context), context.somebody())
    return Say(questions.expect_picture(context.texts, draft=draft))


async def _taken(context: UpdateContext, draft: Broadcast) -> Replies:
    """Delete the message of the admin, and show the changed draft."""
    shown = await changed(context, draft)
    return (Forget(), Replace(shown.message))
