"""For admins: previewing, publishing, correcting, discarding and withdrawing recaps."""

from datetime import datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.typed_moments import moment_gone
from census.errors import CensusError
from census.recaps.recap import Preview, Published, Snapshot
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.recaps import history as recap_history
from presentation.recaps import messages as recaps
from presentation.recaps import questions as recap_questions
from services.recaps.publishing import (
    discard_recap,
    forget_columns,
    preview_recap,
    publish_recap,
    published_recaps,
    redate_recap,
    waiting_recap,
    waiting_recaps,
)
from services.recaps.rollback import preview_return, return_to
from services.rules.actors import name_of

ASK_REASON, ASK_WORD, ASK_DATE = "recap-reason", "recap-word", "recap-date"
LONGEST_REASON = 200


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="recaps")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(waiting, Command(*spellings(CommandName.PUBLISH)))
    router.callback_query.register(history, Pressed(Action.RECAPS))
    router.callback_query.register(show, Pressed(Action.RECAP_SHOW))
    router.callback_query.register(warnings, Pressed(Action.RECAP_WARNINGS))
    router.callback_query.register(publish, Pressed(Action.RECAP_PUBLISH))
    router.callback_query.register(ask_reason, Pressed(Action.RECAP_CORRECT))
    router.message.register(typed_reason, AnswerTo(ASK_REASON))
    router.message.register(typed_word, AnswerTo(ASK_WORD))
    router.callback_query.register(ask_date, Pressed(Action.RECAP_REDATE))
    router.callback_query.register(choose_date, Pressed(Action.RECAP_REDATE_TO))
    router.message.register(typed_date, AnswerTo(ASK_DATE))
    router.callback_query.register(discard, Pressed(Action.RECAP_DISCARD))
    router.callback_query.register(forget, Pressed(Action.RECAP_FORGET))
    router.callback_query.register(ask_return, Pressed(Action.RECAP_RETURN))
    router.callback_query.register(go_back, Pressed(Action.RECAP_RETURN_DO))
    return router


async def waiting(message: Message, context: UpdateContext) -> Reply:
    """Show the preview of the only waiting recap. Otherwise show all recaps."""
    found = await waiting_recaps(context.uow, context.somebody())
    if len(found) != 1:
        return Say(await _overview(context))
    return Say(recaps.preview(context.texts, recap=await _preview(context, found[0].id)))


async def history(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show published and waiting recaps."""
    return Show(await _overview(context))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the preview of a recap."""
    return Show(recaps.preview(context.texts, recap=await _preview(context, press.number())))


async def warnings(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of the warnings about a recap."""
    recap = await _preview(context, press.number())
    page = press.values[1] if len(press.values) > 1 else ""
    if not page.isdecimal():
        raise CensusError("old-button")
    return Show(recaps.all_warnings(context.texts, recap=recap, page=int(page[:4])))


async def publish(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Publish a recap. Heads of offices whose rank changed are told.

    A second press is answered below: the first one's answer, with all that follows, stays.
    """
    try:
        done = await _publish(context, press.number())
        return Say(_published(context, done)) if done.again else Show(_published(context, done))
    except CensusError as refusal:
        if refusal.key == "recap-needs-word":
            return Show(await _ask_word(context, press.number()))
        if refusal.key != "recap-needs-reason":
            raise
    # Another admin has published the same moment meanwhile: this recap is a correction now.
    return await ask_reason(event, press, context)


async def typed_word(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Publish a recap with odd figures after the typed word."""
    number = _asked_recap(context)
    reason = context.question.facts.get("reason", "") if context.question else ""
    if not recaps.is_the_word(context.texts, typed):
        draft = await _draft(context, number)
        return Say(recaps.ask_word(context.texts, draft=draft, again=True))
    done = await _publish(context, number, reason=reason, sure=True)
    await context.close_question()
    return Say(_published(context, done))


async def ask_reason(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the reason of a correction."""
    recap = await _preview(context, press.number())
    if recap.corrects is None:
        return Show(recaps.preview(context.texts, recap=recap))
    await context.ask(ASK_REASON, recap=str(recap.snapshot.id))
    number = recap.snapshot.id
    return Show(recaps.ask_reason(context.texts, corrected=recap.corrects, number=number))


async def typed_reason(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Publish the correction with the typed reason. Odd figures need the typed word as well."""
    number, reason = _asked_recap(context), typed[:LONGEST_REASON]
    try:
        done = await _publish(context, number, reason=reason)
    except CensusError as refusal:
        if refusal.key != "recap-needs-word":
            raise
        return Say(await _ask_word(context, number, reason=reason))
    await context.close_question()
    return Say(_published(context, done))


async def ask_date(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the moment of the figures of a draft."""
    draft = await _draft(context, press.number())
    await context.ask(ASK_DATE, recap=str(draft.id))
    zone = context.bot_context.census.zone
    return Show(
        recap_questions.ask_other_moment(context.texts, draft=draft, zone=zone, now=context.at)
    )


async def choose_date(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Store the moment of the button."""
    digits = press.values[1] if len(press.values) > 1 else ""
    moment = recap_questions.moment_of_button(digits, context.bot_context.census.zone)
    if moment is None:
        raise CensusError("old-button")
    return Show(await _redate(context, press.number(), moment))


async def typed_date(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Store the typed moment."""
    moment = moment_gone(typed, context.bot_context.census.zone, context.at)
    screen = await _redate(context, _asked_recap(context), moment)
    await context.close_question()
    return Say(screen)


async def discard(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Discard a draft."""
    dropped = await discard_recap(context.uow, press.number(), context.somebody(), at=context.at)
    return Show(recaps.discarded(context.texts, snapshot=dropped))


async def forget(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Delete the explained columns of a draft, and discard the draft."""
    await forget_columns(context.uow, press.number(), context.somebody(), at=context.at)
    return Show(recaps.forgotten(context.texts))


async def ask_return(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show which recaps a rollback withdraws, and ask for confirmation."""
    plan = await preview_return(
        context.uow, context.bot_context.rules, context.somebody(), at=context.at
    )
    return Show(recap_history.ask_return(context.texts, plan=plan))


async def go_back(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Withdraw recaps. Readers of their data are told."""
    bot_context, somebody = context.bot_context, context.somebody()
    plan = await return_to(
        context.uow, bot_context.rules, somebody, at=context.at, seen=press.number()
    )
    bot_context.wake_sender()
    return Show(recap_history.returned(context.texts, plan=plan))


async def _ask_word(context: UpdateContext, number: int, *, reason: str = "") -> Screen:
    draft = await _draft(context, number)
    await context.ask(ASK_WORD, recap=str(draft.id), reason=reason)
    return recaps.ask_word(context.texts, draft=draft)


async def _publish(
    context: UpdateContext, number: int, *, reason: str = "", sure: bool = False
) -> Published:
    bot_context, somebody = context.bot_context, context.somebody()
    done = await publish_recap(
        context.uow, bot_context.rules, number, somebody, at=context.at, reason=reason, sure=sure
    )
    bot_context.wake_sender()
    return done


def _published(context: UpdateContext, done: Published) -> Screen:
    return recaps.published(context.texts, published=done)


async def _redate(context: UpdateContext, number: int, moment: datetime) -> Screen:
    census, somebody = context.bot_context.census, context.somebody()
    recap = await redate_recap(context.uow, census, number, moment, somebody, at=context.at)
    return recaps.preview(context.texts, recap=recap)


async def _preview(context: UpdateContext, number: int) -> Preview:
    recap = await preview_recap(context.uow, context.bot_context.census, context.somebody(), number)
    if recap is None:
        raise CensusError("recap-unknown", number=number)
    return recap


async def _draft(context: UpdateContext, number: int) -> Snapshot:
    return await waiting_recap(context.uow, context.somebody(), number)


async def _overview(context: UpdateContext) -> Screen:
    somebody = context.somebody()
    return recap_history.overview(
        context.texts,
        published=await published_recaps(context.uow, somebody),
        waiting=await waiting_recaps(context.uow, somebody),
        reader=name_of(somebody),
        admins=context.bot_context.rules.admin_names,
    )


def _asked_recap(context: UpdateContext) -> int:
    return int(context.question.facts["recap"]) if context.question else 0
