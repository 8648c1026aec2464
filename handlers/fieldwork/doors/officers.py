"""/petugas: a resident checks who is at the door, and reports who is false."""

from typing import Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.door_words import asks_about_officer
from census.units import Unit, UnitCode, UnitKind
from handlers.questions.asking import loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, Idle, InPrivate, Pressed
from handlers.telegram.pending import OFFICER_SHOWN
from handlers.telegram.replies import Reply, Say, Show
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork.doors import officers as words
from presentation.language.html import Html
from presentation.questions import answers
from services.fieldwork.doors.officers import check_officer, report_officer, require_tries
from services.questions.asker import help_near
from services.residents.guidance import unit_of
from services.rules.care import villages_meant

ASK: Final = "officer"
"""The open question; its facts hold what was ``said``, once the village is asked for."""
FEWEST_LETTERS: Final = 4
"""Of a village behind a comma: "Siti Aminah, Sabrang". Shorter ones are degrees."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="officers")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.OFFICER)))
    router.callback_query.register(begin, Pressed(Action.OFFICER_CHECK))
    router.message.register(begin, Idle(), _asks_about_officer)
    router.message.register(answer, AnswerTo(ASK))
    router.callback_query.register(choose_village, Pressed(Action.OFFICER_VILLAGE))
    router.callback_query.register(report, Pressed(Action.OFFICER_REPORT))
    return router


async def begin(
    event: Message | CallbackQuery, context: UpdateContext, command: CommandObject | None = None
) -> Reply:
    """Ask who it is, or take what stands behind the command. It needs no consent: it is urgent."""
    await context.close_question()
    if command is not None and command.args:
        return Show(await _said(context, command.args))
    return Show(await asked(context))


async def asked(context: UpdateContext) -> Screen:
    """Ask who is at the door. Raises CensusError("badge-too-often")."""
    await require_tries(context.uow, context.somebody(), at=context.at)
    await context.ask(ASK, said="")
    return words.ask(context.texts)


async def answer(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take a name or a number, or else the village that was asked for after it."""
    facts = context.question.facts if context.question else {}
    if not facts.get("said"):
        return Say(await _said(context, typed))
    try:
        found = await villages_named(context, typed)
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if len(found) > 1:
        return Say(words.ask_village(context.texts, found))
    return Say(await _checked(context, facts["said"], found[0].code))


async def choose_village(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the village of a button; without one, ask for another one."""
    said = _kept(context)["said"]
    if press.values and press.value():
        return Show(await _checked(context, said, UnitCode(press.value())))
    await context.ask(ASK, said=said)
    return Show(words.ask_village(context.texts))


async def report(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Tell the admins. Raises CensusError("old-button") for another check than the last one."""
    kept = _kept(context)
    if kept.get("number") != press.value():
        raise CensusError("old-button")
    village = UnitCode(kept["village"])
    rules, number = context.bot_context.rules, press.number()
    await report_officer(context.uow, rules, kept["said"], village, number, at=context.at)
    context.bot_context.wake_sender()
    return Show(words.reported(context.texts))


async def _said(context: UpdateContext, typed: str) -> Screen:
    """Check what was said, in the village behind a comma, else in the own one, else ask."""
    said, comma, place = typed.rpartition(",")
    if comma and len(place.strip()) >= FEWEST_LETTERS and not any(map(str.isdigit, place)):
        try:
            meant = await villages_named(context, place)
        except CensusError:
            meant = ()
        if len(meant) == 1:
            return await _checked(context, said, meant[0].code)
    own = await unit_of(context.uow, context.somebody())
    if own is not None and own.kind is UnitKind.VILLAGE:
        return await _checked(context, typed, own.code)
    await context.ask(ASK, said=typed)
    return words.ask_village(context.texts)


async def _checked(context: UpdateContext, said: str, village: UnitCode) -> Screen:
    found = await check_officer(
        context.uow,
        context.bot_context.rules,
        context.somebody(),
        said,
        village,
        update=context.update,
        at=context.at,
    )
    await context.close_question()
    number = str(context.update)
    await context.show_screen(OFFICER_SHOWN, said=found.said, village=village, number=number)
    looks = await _looks(context, found.village)
    return words.checked(context.texts, found, looks=looks, number=context.update)


async def _looks(context: UpdateContext, village: Unit) -> Html:
    """Return how a genuine officer looks, as the census's answers say it today; and whom to ask."""
    texts, bot_context = context.texts, context.bot_context
    contact, regency = await help_near(context.uow, bot_context.help_desk, [village.code])
    census, name = bot_context.census, regency.name if regency else ""
    known = await loaded(context)
    slug = next((each.officers for each in census.phases if each.officers), None)
    topic = known.knowledge.topics.get(slug) if known is not None and slug is not None else None
    if topic is None:
        return answers.contact_line(texts, contact, regency=name)
    slots = answers.slots(texts, census, at=context.at, contact=contact, regency=name)
    return answers.answer(texts, topic, slots)


async def villages_named(context: UpdateContext, typed: str) -> tuple[Unit, ...]:
    """Return the villages that a name may mean, one where it is sure. Raises CensusError."""
    bot_context = context.bot_context
    meant = await villages_meant(context.uow, bot_context.areas, typed, bot_context.closeness)
    return meant.units[:1] if meant.sure else meant.units


def _kept(context: UpdateContext) -> dict[str, str]:
    """Return what was said last. Raises CensusError("old-button")."""
    for kept, key in ((context.question, ASK), (context.shown, OFFICER_SHOWN)):
        if kept is not None and kept.key == key and kept.facts.get("said"):
            return dict(kept.facts)
    raise CensusError("old-button")


async def _asks_about_officer(message: Message) -> bool:
    return asks_about_officer(message.text or "")
