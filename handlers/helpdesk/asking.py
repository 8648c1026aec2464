"""A person asks for a person, by a button or in words; ends it, rates it, opens it again."""

from typing import Final

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.definition import Slug, StepId
from census.errors import CensusError
from census.helpdesk.request import HelpRequest, RequestState, Tried
from census.helpdesk.words import wants_a_person
from census.people.people import Person
from census.units import UnitCode
from handlers.helpdesk.helping import end_in_hand
from handlers.helpdesk.tending import with_topics
from handlers.questions.asking import loaded
from handlers.questions.passing import PassingQuestion, ask_in_passing, villages_named
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.helpdesk import asking as words
from presentation.helpdesk.names import step_title
from services.helpdesk import asking
from services.helpdesk.circles import found, home_of
from services.helpdesk.helping import last_in_hand
from services.ports.operations.bookkeeping import OpenQuestion
from services.questions.asker import help_near, situation_of
from services.rules.care import LONGEST_SHOWN

ASK_VILLAGE: Final = "desk-village"
MOST_CHOICES = 4


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="helpdesk-asking")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(said_village, AnswerTo(ASK_VILLAGE))
    router.message.register(by_words, Idle(), _wants_a_person)
    router.message.register(finish, Command("selesai", "finish"))
    for handler, action in (
        (ask, Action.DESK_ASK),
        (skip_village, Action.DESK_SKIP),
        (choose_village, Action.DESK_VILLAGE),
        (make, Action.DESK_MAKE),
        (end, Action.DESK_END),
        (rate, Action.DESK_RATE),
        (reopen, Action.DESK_REOPEN),
    ):
        router.callback_query.register(handler, Pressed(action))
    return with_topics(router)


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Lead to a person, with what the button carries."""
    await context.close_question()
    topic, step = (*press.values, "", "")[:2]
    return await _begin(context, topic, step)


async def by_words(message: Message, context: UpdateContext) -> Reply:
    """Lead to a person who asks for one in words."""
    await context.close_question()
    return await _begin(context, "", "")


async def said_village(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take the village that somebody types; ask again where it is not clear."""
    topic, step = await _kept(context)
    if wants_a_person(typed):
        return await _begin(context, topic, step)
    try:
        villages = await villages_named(context, typed)
    except CensusError:
        return Say(words.ask_village(context.texts, unknown=typed[:LONGEST_SHOWN]))
    if len(villages) == 1:
        return await _lives_in(context, villages[0].code, topic, step)
    return Say(words.ask_village(context.texts, choices=villages[:MOST_CHOICES]))


async def choose_village(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the village of a button."""
    kept = await _kept(context)
    return await _lives_in(context, UnitCode(press.value()), *kept)


async def skip_village(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Go on without a village: the regency's helpers are asked."""
    topic, step = await _kept(context)
    return await _before(context, context.resident(), topic, step)


async def make(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Make the request: the press is the consent."""
    topic, step = (*press.values, "", "")[:2]
    bot_context, person = context.bot_context, context.resident()
    known = await loaded(context)
    read = (Slug(topic),) if known and topic in known.knowledge.topics else ()
    tried = Tried(StepId(step) if step else None, read)
    made = await asking.make_request(context.uow, bot_context.rules, person, tried, at=context.at)
    return await _shown(context, person, made, made=True)


async def end(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """End a request: the own one, or one that a helper has in hand."""
    person, number = context.somebody(), press.number()
    meant = await found(context.uow, number)
    if meant.chat != person.chat:
        return await end_in_hand(context, number)
    if words.WAITING in press.values and meant.state is RequestState.TAKEN:
        return await _shown(context, person, meant, made=False)
    request = await asking.end_own(
        context.uow, context.bot_context.rules, person, number, at=context.at
    )
    context.bot_context.wake_sender()
    return Show(words.ended(context.texts, request))


async def finish(message: Message, context: UpdateContext) -> Reply:
    """End by a command: the own open request, else the one in hand that was spoken in last."""
    await context.close_question()
    person = context.somebody()
    own = await asking.open_of(context.uow, person)
    if own is not None:
        rules = context.bot_context.rules
        await asking.end_own(context.uow, rules, person, own.number, at=context.at)
        context.bot_context.wake_sender()
        return Say(words.ended(context.texts, own))
    in_hand = await last_in_hand(context.uow, person)
    if in_hand is not None:
        return await end_in_hand(context, in_hand.number)
    return Say(words.nothing_open(context.texts))


async def rate(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Keep how the help was."""
    request = await asking.rate(context.uow, context.somebody(), press.number(), press.number(1))
    return Show(words.rated(context.texts, request))


async def reopen(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Let an ended request wait again."""
    person = context.resident()
    again = await asking.reopen(
        context.uow, context.bot_context.rules, person, press.number(), at=context.at
    )
    return await _shown(context, person, again, made=True)


async def _begin(context: UpdateContext, topic: str, step: str) -> Reply:
    """Show the open request; else ask for the village once, or say what helpers will see."""
    person, rules = context.resident(), context.bot_context.rules
    open_one = await asking.own_request(context.uow, rules, person, at=context.at)
    if open_one is not None:
        return Show(words.own(context.texts, open_one))
    await asking.may_ask(context.uow, rules, person, at=context.at)
    if await home_of(context.uow, person) is None:
        await ask_in_passing(context, ASK_VILLAGE, topic=topic, step=step)
        return Show(words.ask_village(context.texts))
    return await _before(context, person, topic, step)


async def _lives_in(context: UpdateContext, village: UnitCode, topic: str, step: str) -> Reply:
    context.person, _ = await asking.live_in(context.uow, context.resident(), village)
    await context.close_question()
    return await _before(context, context.person, topic, step)


async def _before(context: UpdateContext, person: Person, topic: str, step: str) -> Reply:
    """Say who will see what. Without a step of a button it is the one where the person rests."""
    await context.close_question()
    census, home = context.bot_context.census, await home_of(context.uow, person)
    situation = await situation_of(
        context.uow, census, person, at=context.at, stuck_at=StepId(step) if step else None
    )
    rules = context.bot_context.rules
    return Show(
        words.before(
            context.texts,
            home,
            who=await asking.who_helps(context.uow, rules, person, home, at=context.at),
            topic=topic,
            step=situation.step or "",
            title=step_title(context.texts, situation.step),
        )
    )


async def _shown(
    context: UpdateContext, person: Person, request: HelpRequest | None, *, made: bool
) -> Reply:
    if request is None:
        return Show(await _nobody(context, person))
    context.bot_context.wake_sender()
    rules = context.bot_context.rules
    standing = await asking.own_request(context.uow, rules, person, at=context.at)
    if standing is None:
        return Show(words.ended(context.texts, request))
    made = made and request.state is RequestState.WAITING
    return Show(words.own(context.texts, standing, made=made))


async def _nobody(context: UpdateContext, person: Person) -> Screen:
    home = await home_of(context.uow, person)
    local = context.bot_context.help_desk
    contact, regency = await help_near(context.uow, local, [home.code] if home else [], person)
    return words.nobody(context.texts, contact, regency=regency)


async def _kept(context: UpdateContext) -> tuple[str, str]:
    """Return the topic and step of the open question about the village."""
    asked = context.question
    facts = asked.facts if asked is not None and asked.key == ASK_VILLAGE else {}
    return facts.get("topic", ""), facts.get("step", "")


async def _wants_a_person(message: Message) -> bool:
    return wants_a_person(message.text or "")


async def _is_elsewhere(context: UpdateContext, asked: OpenQuestion, said: str) -> bool | None:
    return False if wants_a_person(said) else None


DESK_QUESTION: Final = PassingQuestion(ASK_VILLAGE, _is_elsewhere)
