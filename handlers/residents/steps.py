"""The walk through the steps: one message, edited in place, from preparation to receipt."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.cadence import Snooze
from census.definition import Step, StepId
from census.errors import CensusError
from census.people.submission import SubmissionState
from census.proofs.proof import ProofState, owes_another
from census.residents.journey import Journey, perhaps_uninvited
from handlers.questions.asking import loaded
from handlers.residents.start import own_screen
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.pending import STEP_SHOWN
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.presses import Press
from presentation.language.html import Html, paragraphs
from presentation.residents import guidance as screens
from presentation.residents.home import SENT
from services.campaign.composing.reminders import owes_nothing
from services.campaign.reminding import possible_promises, promise
from services.proofs.handing_in import own_proof
from services.residents import guidance


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="steps")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(resume, Command(*spellings(CommandName.STEPS)))
    router.callback_query.register(list_steps, Pressed(Action.STEPS_LIST))
    router.callback_query.register(open_step, Pressed(Action.STEP_OPEN))
    router.callback_query.register(finish_step, Pressed(Action.STEP_DONE))
    router.callback_query.register(stuck, Pressed(Action.STEP_STUCK))
    router.callback_query.register(later, Pressed(Action.STEP_LATER))
    router.callback_query.register(snooze, Pressed(Action.STEP_SNOOZE))
    router.callback_query.register(ask_claim, Pressed(Action.CLAIM_ASK))
    router.callback_query.register(claim, Pressed(Action.CLAIM_YES))
    router.callback_query.register(not_yet, Pressed(Action.CLAIM_NO))
    return router


async def list_steps(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show all steps."""
    return Show(screens.all_steps(context.texts, journey=await _journey(context)))


async def resume(event: Message, context: UpdateContext) -> Reply:
    """Show the current step."""
    await context.close_question()
    return await where_one_is(context)


async def open_step(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one step. A button without a step shows the current one."""
    if not press.values:
        return await where_one_is(context)
    journey = await _journey(context)
    return await _shown(context, journey, _step(journey, press))


async def finish_step(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Mark a step as done and show the next one."""
    return await step_done(context, StepId(press.value()))


async def step_done(context: UpdateContext, step: StepId) -> Reply:
    """Mark a step as done and show the next one."""
    journey = await guidance.finish_step(
        context.uow, context.bot_context.census, context.resident(), step, at=context.at
    )
    return await _current(context, journey)


async def stuck(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show help for one step."""
    journey = await _journey(context)
    step, knowledge_base = _step_of(journey, press), await loaded(context)
    known = knowledge_base.knowledge.topics if knowledge_base else {}
    topics = [known[slug] for slug in step.topics if slug in known]
    return Show(screens.stuck(context.texts, journey=journey, step=step, topics=topics))


async def later(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask when to remind. On the last evening there is no later."""
    return await nothing_to_promise(context) or await choose_later(context, press)


async def snooze(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Promise a reminder; show the state of a person who has nothing left to do."""
    done = await nothing_to_promise(context)
    if done is not None:
        return done
    try:
        return await promised(context, Snooze(press.values[-1]))
    except (IndexError, ValueError):
        raise CensusError("old-button") from None


async def choose_later(
    context: UpdateContext, press: Press | None = None, *, wanted: Snooze | None = None
) -> Reply:
    """Ask when to remind of the step of a button, or of the current one.

    ``wanted`` is the moment that was asked for and is too late.
    """
    journey = await _journey(context)
    step = _step_of(journey, press)
    times = possible_promises(context.bot_context.rules, at=context.at)
    too_late = wanted is Snooze.MORNING
    return Show(
        screens.later(context.texts, journey=journey, step=step, choices=times, too_late=too_late)
    )


async def promised(context: UpdateContext, later_on: Snooze) -> Reply:
    """Promise a reminder."""
    moment = await promise(
        context.uow, context.resident(), later_on, at=context.at, rules=context.bot_context.rules
    )
    return Show(screens.later_set(context.texts, moment=moment, today=context.today))


async def ask_claim(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Ask whether all is sent."""
    sent = await already_sent(context)
    if sent is not None:
        return sent
    journey = await _journey(context)
    return Show(screens.finished_walk(context.texts, walked=journey.complete))


async def claim(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Record the claim, and thank the person."""
    context.person = await guidance.claim_sent(
        context.uow, context.bot_context.census, context.resident(), at=context.at
    )
    return await already_sent(context) or Show(screens.claimed(context.texts))


async def not_yet(event: Message | CallbackQuery, context: UpdateContext) -> Reply:
    """Show what is left to do, because nothing was sent."""
    withdrawn = await take_back(context)
    if sent := await already_sent(context):
        return below(withdrawn, sent)
    go_on = screens.not_sent_yet(context.texts, journey=await _journey(context))
    return below(withdrawn, Show(go_on))


async def take_back(context: UpdateContext) -> Html | None:
    """Take back what was said; return what to say of a waiting proof that goes along."""
    person = context.resident()
    proof = await own_proof(context.uow, person)
    census = context.bot_context.census
    context.person = await guidance.take_back(context.uow, census, person, at=context.at)
    waited = proof is not None and proof.state is ProofState.WAITING
    return context.texts("proof-withdrawn") if waited else None


def below(line: Html | None, reply: Reply) -> Reply:
    """Return a screen below a line."""
    if line is None or not isinstance(reply, Show):
        return reply
    return Show(replace(reply.message, text=paragraphs(line, reply.message.text)))


async def where_one_is(context: UpdateContext) -> Reply:
    """Show the current step; without one, the home screen says why."""
    context.resident()
    try:
        journey = await _journey(context)
    except CensusError:
        return await own_screen(context)
    return await _current(context, journey)


async def already_sent(context: UpdateContext) -> Reply | None:
    """Thank a person who has already sent it; None for others."""
    person = context.resident()
    own = await _has_it_back(context) or person.state is SubmissionState.CONFIRMED
    if own or await guidance.said_by_family(context.uow, person):
        return await own_screen(context)
    news = guidance.news_of(context.bot_context.census, person, at=context.at)
    return Show(screens.claimed(context.texts, news)) if person.state in SENT else None


async def _has_it_back(context: UpdateContext) -> bool:
    """Tell whether the person owes a new proof, and has something to do at the steps."""
    person = context.resident()
    return owes_another(await own_proof(context.uow, person), person.state)


async def nothing_to_promise(context: UpdateContext) -> Reply | None:
    """Show the state of a person who has nothing left to do; None for others."""
    if not owes_nothing(context.resident(), context.bot_context.census):
        return None
    return await already_sent(context) or await own_screen(context)


async def _journey(context: UpdateContext) -> Journey:
    return await guidance.open_journey(
        context.uow, context.bot_context.census, context.resident(), at=context.at
    )


def _step_of(journey: Journey, press: Press | None) -> Step:
    """Return the step of a button; without one, the current one."""
    if press is not None and press.values:
        return _step(journey, press)
    return journey.current or journey.phase.steps[-1]


def _step(journey: Journey, press: Press) -> Step:
    for step in journey.phase.steps:
        if step.id == press.value():
            return step
    raise CensusError("old-button")


async def _current(context: UpdateContext, journey: Journey) -> Reply:
    back = await _has_it_back(context)
    sent = None if back else await already_sent(context)
    if sent is not None:
        return sent
    if back and journey.current is None:
        return Show(screens.all_steps(context.texts, journey=journey))
    if journey.current is None:
        return Show(screens.finished_walk(context.texts, walked=True))
    return await _shown(context, journey, journey.current)


async def _shown(context: UpdateContext, journey: Journey, step: Step) -> Reply:
    await context.show_screen(STEP_SHOWN, step=step.id)
    reason = context.bot_context.census.uninvited
    uninvited = perhaps_uninvited(reason, context.resident().state, journey)
    return Show(screens.step(context.texts, journey=journey, step=step, uninvited=uninvited))


async def step_in_sight(context: UpdateContext) -> StepId | None:
    """Return the step that a person looks at; None after another screen or an unasked message."""
    facts = await context.in_sight(STEP_SHOWN)
    return StepId(facts["step"]) if facts else None
