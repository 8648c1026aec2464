"""For admins: /uji, writing an experiment, from the reminder to what stands against it."""

from collections.abc import Mapping
from fractions import Fraction

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.experiments.experiment import Experiment, Stratum, about_broadcast, about_reminder
from census.experiments.typed_hours import hour_typed
from census.people.people import Language
from handlers.experiments.panel import OnPress, panel, refusing_above
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, AskedOtherwise, InPrivate, Pressed
from handlers.telegram.messages.parts import goes_on, perhaps_cut
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.experiment_actions import ExperimentAction as Does
from presentation.chat.presses import Press
from presentation.experiments import messages as experiments
from presentation.experiments import questions
from presentation.experiments.describing import is_long
from services.experiments import drafting, views
from services.experiments.tried import message_of

ASK_WORDS, ASK_HOUR = "experiment-words", "experiment-hour"


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="experiment-writing")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    begins: Mapping[Does, OnPress] = {
        Does.NEW: new,
        Does.NEW_BROADCAST: new_broadcast,
        Does.PROPOSED: proposed,
    }
    for action, handler in begins.items():
        router.callback_query.register(handler, Pressed(action))
    changes: Mapping[Does, OnPress] = {
        Does.EDIT: edit,
        Does.WORDS: ask_words,
        Does.HOUR: ask_hour,
        Does.SILENCE: silence,
        Does.DROP: drop,
        Does.CLEAR: clear,
        Does.TIME: choose_time,
        Does.STRATUM: evenly,
        Does.DISCARD: discard,
    }
    for action, handler in changes.items():
        router.callback_query.register(refusing_above(handler), Pressed(action))
    router.message.register(typed_words, AnswerTo(ASK_WORDS))
    router.message.register(typed_hour, AnswerTo(ASK_HOUR))
    router.message.register(expect_words, AskedOtherwise(ASK_WORDS))
    router.message.register(expect_hour, AskedOtherwise(ASK_HOUR))
    return router


async def new(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Begin a draft about a reminder."""
    rules = context.bot_context.rules
    rule = next((each for each in rules.census.reminders if each.id == press.value()), None)
    if rule is None:
        raise CensusError("old-button")
    return await _draft(context, about_reminder(rule))


async def new_broadcast(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Begin a draft about the own broadcast that is not sent yet."""
    return await _draft(context, about_broadcast(press.number()))


async def proposed(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Make a draft of what the settings propose."""
    rules, place = context.bot_context.rules, press.number()
    if place >= len(rules.experiments):
        raise CensusError("old-button")
    name = rules.experiments[place].name
    draft = await drafting.take_proposal(
        context.uow, rules, name, context.somebody(), at=context.at
    )
    return await panel(context, draft)


async def edit(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Offer the parts of a draft that can be changed."""
    draft = await drafting.own_draft(context.uow, press.number(), context.somebody())
    view = await views.outlook(context.uow, context.bot_context.rules, draft, at=context.at)
    languages = context.bot_context.catalogue.languages
    await context.close_question()
    return Show(questions.editing(context.texts, view, languages))


async def ask_words(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the words of an arm in a language."""
    draft = await drafting.own_draft(context.uow, press.number(), context.somebody())
    place, language = press.number(1), Language(press.value(2))
    if language not in context.bot_context.catalogue.languages:
        raise CensusError("old-button")
    drafting.check_place(draft, place)
    await _ask_words(context, draft, place, language)
    message = await message_of(context.uow, context.bot_context.rules, draft.about)
    return Show(questions.ask_words(context.texts, draft, message, place, language))


async def typed_words(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Store the typed words. The question stays open after a refusal, and while they are long."""
    facts = context.question.facts if context.question else {}
    place, language = int(facts.get("arm", 0)), Language(facts.get("language", ""))
    if goes_on(message, facts):
        draft = await drafting.own_draft(context.uow, _asked(context), context.somebody())
        shown = questions.parted(context.texts, (await panel(context, draft)).message)
        await _ask_words(context, draft, place, language, **perhaps_cut(message))
        return Say(shown)
    try:
        draft = await drafting.write_words(
            context.uow,
            context.bot_context.rules,
            _asked(context),
            context.somebody(),
            place=place,
            language=language,
            text=typed,
        )
    except CensusError as refusal:
        return _refused(context, refusal)
    shown = (await panel(context, draft)).message
    if not is_long(draft.arms[place].texts[language]):
        return Say(shown)
    await _ask_words(context, draft, place, language, **perhaps_cut(message))
    return Say(questions.shorter_wanted(context.texts, shown))


async def ask_hour(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for another hour."""
    draft = await drafting.own_draft(context.uow, press.number(), context.somebody())
    drafting.check_place(draft, len(draft.arms))
    await context.ask(ASK_HOUR, experiment=str(draft.id))
    return Show(questions.ask_hour(context.texts, draft))


async def typed_hour(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Add an arm with the typed hour. The question stays open after a refusal."""
    rules, number, somebody = context.bot_context.rules, _asked(context), context.somebody()
    try:
        hour = hour_typed(typed, rules.census.zone)
        draft = await drafting.add_hour(context.uow, rules, number, hour, somebody, at=context.at)
    except CensusError as refusal:
        return _refused(context, refusal)
    return Say((await panel(context, draft)).message)


async def expect_words(message: Message, context: UpdateContext) -> Reply:
    """Say that words are expected. The question stays open."""
    draft = await drafting.own_draft(context.uow, _asked(context), context.somebody())
    return Say(questions.expect_words(context.texts, draft))


async def expect_hour(message: Message, context: UpdateContext) -> Reply:
    """Ask for the hour again. The question stays open."""
    draft = await drafting.own_draft(context.uow, _asked(context), context.somebody())
    return Say(questions.ask_hour(context.texts, draft))


async def silence(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the share that gets nothing, or add that arm."""
    somebody, number = context.somebody(), press.number()
    if len(press.values) == 1:
        draft = await drafting.own_draft(context.uow, number, somebody)
        drafting.check_place(draft, len(draft.arms))
        await context.close_question()
        return Show(questions.ask_silence(context.texts, draft))
    share = Fraction(press.number(1), 100)
    return await panel(context, await drafting.add_silence(context.uow, number, share, somebody))


async def drop(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take one arm away."""
    number, place = press.number(), press.number(1)
    changed = await drafting.drop_arm(context.uow, number, place, context.somebody())
    return await panel(context, changed)


async def clear(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take all arms away but the usual one."""
    return await panel(
        context, await drafting.drop_arms(context.uow, press.number(), context.somebody())
    )


async def choose_time(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Set in how many days people finish or not."""
    draft = await drafting.choose_time(
        context.uow,
        context.bot_context.rules,
        press.number(),
        press.number(1),
        context.somebody(),
        at=context.at,
    )
    return await panel(context, draft)


async def evenly(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Set within what the arms are equally strong."""
    if press.value(1) not in set(Stratum):
        raise CensusError("old-button")
    stratum = Stratum(press.value(1))
    return await panel(
        context,
        await drafting.choose_stratum(context.uow, press.number(), stratum, context.somebody()),
    )


async def discard(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Discard a draft."""
    return await panel(
        context, await drafting.discard(context.uow, press.number(), context.somebody())
    )


async def _draft(context: UpdateContext, about: str) -> Reply:
    """Show the draft about a message, and say so if it was there with something in it."""
    rules, somebody = context.bot_context.rules, context.somebody()
    draft = await drafting.open_draft(context.uow, rules, about, somebody, at=context.at)
    shown = await panel(context, draft)
    if draft.created_at == context.at or len(draft.arms) == 1:
        return shown
    return Show(experiments.gone_on(context.texts, shown.message))


async def _ask_words(
    context: UpdateContext, draft: Experiment, place: int, language: Language, **kept: str
) -> None:
    facts = {"experiment": str(draft.id), "arm": str(place), "language": language}
    await context.ask(ASK_WORDS, **facts, **kept)


def _refused(context: UpdateContext, refusal: CensusError) -> Reply:
    return Say(questions.refused(context.texts, _asked(context), refusal))


def _asked(context: UpdateContext) -> int:
    return int(context.question.facts["experiment"]) if context.question else 0
