"""A head calls those who have not finished, and thanks those who have: shown first, then sent.

What is shown stands in the open question, with the head's own words: the next text changes them,
unless it names a button or a command.
The button that sends carries a mark of what was shown, so that nothing else leaves.
"""

from collections.abc import Mapping
from hashlib import sha256

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.offices.words import REFUSED_WORDS, own_words
from census.units import UnitCode
from handlers.residents.typed_buttons import NamesAButton, do_the_same
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.campaign import reminders
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.open_questions import WORDS_ASKED
from presentation.chat.presses import Press
from presentation.offices import calling
from presentation.offices.calling import CALL, THANK
from services.offices.calling import call_office, preview_call
from services.offices.thanking import preview_thanks, thank_office


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="calling")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.callback_query.register(show_call, Pressed(Action.OFFICE_CALL))
    router.callback_query.register(show_thanks, Pressed(Action.OFFICE_THANK))
    router.callback_query.register(send, Pressed(Action.OFFICE_SEND))
    router.callback_query.register(leave_words_out, Pressed(Action.OFFICE_PLAIN))
    router.message.register(do_the_same, NamesAButton(WORDS_ASKED))
    router.message.register(take_words, AnswerTo(WORDS_ASKED))
    return router


async def show_call(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show what a call would say, and who would hear it."""
    whom = press.values[1] if len(press.values) > 1 else ""
    return Say((await _shown(context, CALL, UnitCode(press.value()), whom=whom)).message)


async def show_thanks(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show what thanks would say, and who would get them."""
    return Say((await _shown(context, THANK, UnitCode(press.value()))).message)


async def take_words(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show it again with the head's own words."""
    facts = context.question.facts if context.question else {}
    what, code, whom = facts["what"], UnitCode(facts["unit"]), facts["whom"]
    try:
        return await _shown(context, what, code, whom, own_words(typed))
    except CensusError as refusal:
        if refusal.key not in REFUSED_WORDS:
            raise
        shown = await _shown(context, what, code, whom, facts["words"])
        return Show(errors.above(context.texts, refusal, shown.message))


async def leave_words_out(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show it again without own words."""
    facts = context.question.facts if context.question else {}
    return await _shown(context, press.value(), UnitCode(press.last()), facts.get("whom", ""))


async def send(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send what was shown. A second press, or one below an older screen, only shows it anew.

    Somebody who has been elsewhere meanwhile reads why.
    """
    what, code = press.value(), UnitCode("".join(press.values[1:2]))
    facts = context.question.facts if context.question else {}
    if press.last() != _mark(facts):
        shown = await _shown(context, what, code)
        return shown if facts else Show(calling.anew(context.texts, shown.message))
    await context.close_question()
    bot_context, person = context.bot_context, context.resident()
    uow, rules, words = context.uow, bot_context.rules, facts["words"]
    if what == THANK:
        thanks = await thank_office(uow, rules, person, code, words=words, at=context.at)
        bot_context.wake_sender()
        at_once = thanks.leaves_at <= context.at
        return Show(calling.thanked(context.texts, thanks=thanks, at_once=at_once))
    call = await call_office(
        uow, rules, person, code, whom=facts["whom"], words=words, at=context.at
    )
    bot_context.wake_sender()
    at_once = call.leaves_at <= context.at
    bot = bot_context.bot_username
    return Show(calling.called(context.texts, call=call, bot=bot, at_once=at_once))


async def _shown(
    context: UpdateContext, what: str, code: UnitCode, whom: str = "", words: str = ""
) -> Show:
    """Show what would be sent, and keep it as the open question."""
    bot_context, person, texts = context.bot_context, context.resident(), context.texts
    facts = {"what": what, "unit": code, "whom": whom, "words": words}
    if what == THANK:
        made = await preview_thanks(
            context.uow, bot_context.rules, person, code, words=words, at=context.at
        )
        screen = calling.preview_thanks(
            texts,
            thanks=made.thanks,
            notice=made.notice,
            at_once=made.thanks.leaves_at <= context.at,
            shown=_mark(facts),
        )
        sends = made.thanks.thanked
    else:
        plan = await preview_call(
            context.uow, bot_context.rules, person, code, whom=whom, words=words, at=context.at
        )
        call, leaves_at = plan.call, plan.call.leaves_at.astimezone(bot_context.census.zone)
        screen = calling.preview_call(
            texts,
            call=call,
            reads=reminders.reminder(texts, plan.notice, leaves_at.time()),
            words=words,
            bot=bot_context.bot_username,
            at_once=call.leaves_at <= context.at,
            shown=_mark(facts),
        )
        sends = call.called
    if sends:
        await context.ask(WORDS_ASKED, **facts)
    return Show(screen)


def _mark(facts: Mapping[str, str]) -> str:
    """Return a short mark of what is shown."""
    return sha256("\n".join(f"{key}={facts[key]}" for key in sorted(facts)).encode()).hexdigest()[
        :6
    ]
