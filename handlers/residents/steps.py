"""The walk through the steps: one message, edited in place, from preparation to receipt."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.phases import next_visits, phase_with_steps
from census.definition import Step, StepId
from census.errors import CensusError
from census.residents.journey import Journey
from census.submission import SubmissionState
from handlers.residents.start import next_screen
from handlers.telegram.context import Turn
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Show
from presentation.chat.actions import Action, OfflineReason, Press, Snooze
from presentation.residents import guidance as screens
from presentation.residents.home import SENT
from services.campaign.reminding import Later, owes_nothing, possible_promises, promise
from services.residents import guidance


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="steps")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(resume, Command("langkah", "steps", "lanjut"))
    router.callback_query.register(list_steps, Pressed(Action.STEPS_LIST))
    router.callback_query.register(open_step, Pressed(Action.STEP_OPEN))
    router.callback_query.register(finish_step, Pressed(Action.STEP_DONE))
    router.callback_query.register(stuck, Pressed(Action.STEP_STUCK))
    router.callback_query.register(later, Pressed(Action.STEP_LATER))
    router.callback_query.register(snooze, Pressed(Action.STEP_SNOOZE))
    router.callback_query.register(ask_claim, Pressed(Action.CLAIM_ASK))
    router.callback_query.register(claim, Pressed(Action.CLAIM_YES))
    router.callback_query.register(not_yet, Pressed(Action.CLAIM_NO))
    router.callback_query.register(ask_offline, Pressed(Action.OFFLINE_ASK))
    router.callback_query.register(offline, Pressed(Action.OFFLINE_SET))
    router.callback_query.register(online_again, Pressed(Action.OFFLINE_UNDO))
    return router


async def list_steps(event: CallbackQuery, turn: Turn) -> Reply:
    """Show the whole walk."""
    return Show(screens.all_steps(turn.texts, journey=await _journey(turn)))


async def resume(event: Message, turn: Turn) -> Reply:
    """Go on exactly where the person was."""
    await turn.close_question()
    return await where_one_is(turn)


async def open_step(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show one step; a button that names none leads to where the person is."""
    if not press.values:
        return await where_one_is(turn)
    journey = await _journey(turn)
    return Show(screens.step(turn.texts, journey=journey, step=_step(journey, press)))


async def finish_step(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take one step as done and show what comes next."""
    step = StepId(press.value())
    journey = await guidance.finish_step(
        turn.uow, turn.house.census, turn.resident(), step, at=turn.at
    )
    return await _current(turn, journey)


async def stuck(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Help with one step."""
    journey = await _journey(turn)
    step, library = _step(journey, press), turn.house.library
    knowing = await library.knowing() if library.is_open else None
    known = knowing.knowledge.topics if knowing else {}
    topics = [known[slug] for slug in step.topics if slug in known]
    return Show(screens.stuck(turn.texts, journey=journey, step=step, topics=topics))


async def later(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask when to come back; on the last evening there is no later."""
    done = await _nothing_to_promise(turn)
    if done is not None:
        return done
    journey = await _journey(turn)
    times = [Snooze(each) for each in possible_promises(turn.house.rules, at=turn.at)]
    step = _step(journey, press)
    return Show(screens.later(turn.texts, journey=journey, step=step, choices=times))


async def snooze(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Promise to come back, and keep it; who owes nothing is shown so."""
    done = await _nothing_to_promise(turn)
    if done is not None:
        return done
    try:
        later_on = Later(press.values[-1])
    except (IndexError, ValueError):
        raise CensusError("old-button") from None
    moment = await promise(turn.uow, turn.resident(), later_on, at=turn.at, rules=turn.house.rules)
    return Show(screens.later_set(turn.texts, moment=moment, today=turn.today))


async def ask_claim(event: CallbackQuery, turn: Turn) -> Reply:
    """Ask whether it is sent."""
    sent = await _already_sent(turn)
    if sent is not None:
        return sent
    phase_with_steps(turn.house.census, turn.at)
    return Show(screens.finished_walk(turn.texts))


async def claim(event: CallbackQuery, turn: Turn) -> Reply:
    """Take the person's word, and thank them."""
    turn.person = await guidance.claim_sent(
        turn.uow, turn.house.census, turn.resident(), at=turn.at
    )
    return await _already_sent(turn) or Show(screens.claimed(turn.texts))


async def not_yet(event: CallbackQuery, turn: Turn) -> Reply:
    """Not sent after all: say what is still to do."""
    turn.person = await guidance.take_back(turn.uow, turn.house.census, turn.resident(), at=turn.at)
    sent = await _already_sent(turn)
    if sent is not None:
        return sent
    return Show(screens.not_sent_yet(turn.texts, journey=await _journey(turn)))


async def ask_offline(event: CallbackQuery, turn: Turn) -> Reply:
    """Ask why it does not work online."""
    turn.resident()
    phase_with_steps(turn.house.census, turn.at)
    return Show(screens.offline_reasons(turn.texts))


async def offline(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Note it, stop urging, and say who will come when."""
    try:
        reason = OfflineReason(press.value())
    except ValueError:
        raise CensusError("old-button") from None
    turn.person = await guidance.cannot_online(
        turn.uow, turn.house.census, turn.resident(), reason.value, at=turn.at
    )
    visits = next_visits(turn.house.census, turn.at)
    sent = await _already_sent(turn)
    return sent or Show(screens.offline_noted(turn.texts, visits=visits))


async def online_again(event: CallbackQuery, turn: Turn) -> Reply:
    """Back on the way."""
    turn.person = await guidance.take_back(turn.uow, turn.house.census, turn.resident(), at=turn.at)
    return await where_one_is(turn)


async def where_one_is(turn: Turn) -> Reply:
    """Show the step a person is at; where there is none to do, the home screen says why."""
    turn.resident()
    try:
        journey = await _journey(turn)
    except CensusError:
        return await next_screen(turn)
    return await _current(turn, journey)


async def _already_sent(turn: Turn) -> Reply | None:
    """Thank who has sent it already instead of asking again; None for who has not."""
    state = turn.resident().state
    if state is SubmissionState.CONFIRMED:
        return await next_screen(turn)
    return Show(screens.claimed(turn.texts)) if state in SENT else None


async def _nothing_to_promise(turn: Turn) -> Reply | None:
    if not owes_nothing(turn.resident(), turn.house.census):
        return None
    return await _already_sent(turn) or await next_screen(turn)


async def _journey(turn: Turn) -> Journey:
    return await guidance.open_journey(turn.uow, turn.house.census, turn.resident(), at=turn.at)


def _step(journey: Journey, press: Press) -> Step:
    wanted = press.value()
    for step in journey.phase.steps:
        if step.id == wanted:
            return step
    raise CensusError("old-button")


async def _current(turn: Turn, journey: Journey) -> Reply:
    sent = await _already_sent(turn)
    if sent is not None:
        return sent
    if journey.current is None:
        return Show(screens.finished_walk(turn.texts))
    return Show(screens.step(turn.texts, journey=journey, step=journey.current))
