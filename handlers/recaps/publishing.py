"""For the campaign's people: the recaps that wait, looked at, published, dropped or taken back."""

from datetime import datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from census.campaign.typed_moments import moment_gone
from census.errors import CensusError
from census.recaps.recap import Preview
from handlers.telegram.context import Turn
from handlers.telegram.filters import Asked, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat.actions import Action, Press
from presentation.chat.messages import Message as Screen
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
    router.message.register(waiting, Command("terbit", "publish"))
    router.callback_query.register(history, Pressed(Action.RECAPS))
    router.callback_query.register(show, Pressed(Action.RECAP_SHOW))
    router.callback_query.register(warnings, Pressed(Action.RECAP_WARNINGS))
    router.callback_query.register(publish, Pressed(Action.RECAP_PUBLISH))
    router.callback_query.register(ask_reason, Pressed(Action.RECAP_CORRECT))
    router.message.register(typed_reason, Asked(ASK_REASON))
    router.message.register(typed_word, Asked(ASK_WORD))
    router.callback_query.register(ask_date, Pressed(Action.RECAP_REDATE))
    router.callback_query.register(choose_date, Pressed(Action.RECAP_REDATE_TO))
    router.message.register(typed_date, Asked(ASK_DATE))
    router.callback_query.register(discard, Pressed(Action.RECAP_DISCARD))
    router.callback_query.register(forget, Pressed(Action.RECAP_FORGET))
    router.callback_query.register(ask_return, Pressed(Action.RECAP_RETURN))
    router.callback_query.register(go_back, Pressed(Action.RECAP_RETURN_DO))
    return router


async def waiting(message: Message, turn: Turn) -> Reply:
    """Show the recap that waits and what publishing it changes; else what is published."""
    found = await waiting_recaps(turn.uow, turn.somebody())
    if len(found) != 1:
        return Say(await _overview(turn))
    return Say(recaps.preview(turn.texts, recap=await _preview(turn, found[0].id)))


async def history(event: CallbackQuery, turn: Turn) -> Reply:
    """Show what is published, and what waits."""
    return Show(await _overview(turn))


async def show(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show the recap of the button."""
    return Show(recaps.preview(turn.texts, recap=await _preview(turn, press.number())))


async def warnings(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Show everything odd about a recap, page by page."""
    recap = await _preview(turn, press.number())
    page = press.values[1] if len(press.values) > 1 else ""
    if not page.isdecimal():
        raise CensusError("old-button")
    return Show(recaps.all_warnings(turn.texts, recap=recap, page=int(page[:4])))


async def publish(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Publish it: boards change, heads whose rank changed are told."""
    try:
        return Show(await _publish(turn, press.number()))
    except CensusError as refusal:
        if refusal.key == "recap-needs-word":
            return await _ask_word(turn, press.number())
        if refusal.key != "recap-needs-reason":
            raise
    # Somebody else has published the same moment meanwhile: it has become a correction.
    return await ask_reason(event, press, turn)


async def typed_word(message: Message, typed: str, turn: Turn) -> Reply:
    """Publish what is odd about a recap, once somebody has given their word for it."""
    number = _asked_recap(turn)
    if not recaps.is_the_word(turn.texts, typed):
        draft = (await _preview(turn, number)).snapshot
        return Say(recaps.ask_word(turn.texts, draft=draft, again=True))
    screen = await _publish(turn, number, sure=True)
    await turn.close_question()
    return Say(screen)


async def ask_reason(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask why what is published is corrected."""
    recap = await _preview(turn, press.number())
    if recap.corrects is None:
        return Show(recaps.preview(turn.texts, recap=recap))
    await turn.ask(ASK_REASON, recap=str(recap.snapshot.id))
    number = recap.snapshot.id
    return Show(recaps.ask_reason(turn.texts, corrected=recap.corrects, number=number))


async def typed_reason(message: Message, typed: str, turn: Turn) -> Reply:
    """Publish the correction with the reason that was typed."""
    screen = await _publish(turn, _asked_recap(turn), reason=typed[:LONGEST_REASON], sure=True)
    await turn.close_question()
    return Say(screen)


async def ask_date(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Ask when the figures of a draft were so."""
    draft = (await _preview(turn, press.number())).snapshot
    await turn.ask(ASK_DATE, recap=str(draft.id))
    zone = turn.house.census.zone
    return Show(recap_questions.ask_other_moment(turn.texts, draft=draft, zone=zone, now=turn.at))


async def choose_date(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Take the moment of the button."""
    digits = press.values[1] if len(press.values) > 1 else ""
    moment = recap_questions.moment_of_button(digits, turn.house.census.zone)
    if moment is None:
        raise CensusError("old-button")
    return Show(await _redate(turn, press.number(), moment))


async def typed_date(message: Message, typed: str, turn: Turn) -> Reply:
    """Take the moment that was typed."""
    moment = moment_gone(typed, turn.house.census.zone, turn.at)
    screen = await _redate(turn, _asked_recap(turn), moment)
    await turn.close_question()
    return Say(screen)


async def discard(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Drop it."""
    dropped = await discard_recap(turn.uow, press.number(), turn.somebody(), at=turn.at)
    return Show(recaps.discarded(turn.texts, snapshot=dropped))


async def forget(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Forget what the sender said of the columns, and drop what was read by it."""
    await forget_columns(turn.uow, press.number(), turn.somebody(), at=turn.at)
    return Show(recaps.forgotten(turn.texts))


async def ask_return(event: CallbackQuery, turn: Turn) -> Reply:
    """Show what going back withdraws, and ask for a second word."""
    way = await preview_return(turn.uow, turn.house.rules, turn.somebody(), at=turn.at)
    return Show(recap_history.ask_return(turn.texts, way=way))


async def go_back(event: CallbackQuery, press: Press, turn: Turn) -> Reply:
    """Withdraw it; whoever heard of it is told."""
    house, somebody = turn.house, turn.somebody()
    way = await return_to(turn.uow, house.rules, somebody, at=turn.at, seen=press.number())
    house.wake_sender()
    return Show(recap_history.returned(turn.texts, way=way))


async def _ask_word(turn: Turn, number: int) -> Reply:
    draft = (await _preview(turn, number)).snapshot
    await turn.ask(ASK_WORD, recap=str(draft.id))
    return Show(recaps.ask_word(turn.texts, draft=draft))


async def _publish(turn: Turn, number: int, *, reason: str = "", sure: bool = False) -> Screen:
    house, somebody = turn.house, turn.somebody()
    done = await publish_recap(
        turn.uow, house.rules, number, somebody, at=turn.at, reason=reason, sure=sure
    )
    house.wake_sender()
    return recaps.published(turn.texts, published=done)


async def _redate(turn: Turn, number: int, moment: datetime) -> Screen:
    census, somebody = turn.house.census, turn.somebody()
    recap = await redate_recap(turn.uow, census, number, moment, somebody, at=turn.at)
    return recaps.preview(turn.texts, recap=recap)


async def _preview(turn: Turn, number: int) -> Preview:
    recap = await preview_recap(turn.uow, turn.house.census, turn.somebody(), number)
    if recap is None:
        raise CensusError("recap-unknown", number=number)
    return recap


async def _overview(turn: Turn) -> Screen:
    somebody = turn.somebody()
    return recap_history.overview(
        turn.texts,
        published=await published_recaps(turn.uow, somebody),
        waiting=await waiting_recaps(turn.uow, somebody),
        reader=name_of(somebody),
    )


def _asked_recap(turn: Turn) -> int:
    return int(turn.question.facts["recap"]) if turn.question else 0
