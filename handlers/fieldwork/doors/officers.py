"""/petugas: a resident checks who is at the door, and reports who is false."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.badges import BadgeVerdict
from census.fieldwork.door_words import asks_about_officer, is_no_name, name_in
from census.units import Unit, UnitCode, UnitKind
from handlers.fieldwork.doors.asking import ASK_OFFICER, says_a_badge
from handlers.questions.asking import loaded
from handlers.questions.passing import ask_in_passing, villages_named
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
from services.fieldwork.doors.officers import (
    check_officer,
    place_said,
    report_officer,
    require_tries,
)
from services.questions.asker import help_near
from services.residents.guidance import unit_of
from services.rules.care import village_of

SCANNED: Final = "yes"
OPEN_STILL: Final = (BadgeVerdict.ASK_OFFICE, BadgeVerdict.NEAR)


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="officers")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(begin, Command(*spellings(CommandName.OFFICER)))
    router.callback_query.register(begin, Pressed(Action.OFFICER_CHECK))
    router.message.register(begin_with_sentence, Idle(), _asks_about_officer)
    router.message.register(begin_with_number, Idle(), _says_a_badge)
    router.message.register(answer, AnswerTo(ASK_OFFICER))
    router.message.register(other_village, Idle(), _names_a_village)
    router.callback_query.register(choose_village, Pressed(Action.OFFICER_VILLAGE))
    router.callback_query.register(report, Pressed(Action.OFFICER_REPORT))
    return router


async def begin(
    event: Message | CallbackQuery, context: UpdateContext, command: CommandObject | None = None
) -> Reply:
    """Ask who it is, or take what stands behind the command. It needs no consent: it is urgent."""
    await context.close_question()
    if command is not None and command.args:
        return Show(await said_of(context, command.args))
    return Show(await asked(context))


async def begin_with_sentence(message: Message, context: UpdateContext) -> Reply:
    """Take the name that is said in a sentence, else ask for it."""
    await context.close_question()
    named = name_in(message.text or "")
    return Show(await said_of(context, named) if named else await asked(context))


async def begin_with_number(message: Message, context: UpdateContext) -> Reply:
    """Check a badge's number that somebody types without the command."""
    return Say(await said_of(context, message.text or ""))


async def asked(context: UpdateContext, village: str = "", *, again: bool = False) -> Screen:
    """Ask who is at the door, ``again`` below a sentence. Raises CensusError("badge-too-often")."""
    await require_tries(context.uow, context.somebody(), at=context.at)
    await ask_in_passing(context, ASK_OFFICER, said="", village=village)
    return words.ask_again(context.texts) if again else words.ask(context.texts)


async def answer(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Take a name or a number, or else the village that was asked for after it.

    Another try is for the same door: in the village of the one before it.
    """
    facts = context.question.facts if context.question else {}
    if not facts.get("said"):
        return Say(await said_of(context, typed, before=facts))
    try:
        found = await villages_named(context, typed)
    except CensusError as refusal:
        return Say(errors.error(context.texts, refusal))
    if len(found) > 1:
        return Say(words.ask_village(context.texts, found))
    return Say(await _checked(context, facts, found[0].code))


async def other_village(message: Message, context: UpdateContext) -> Reply:
    """Check who was checked last in the village that somebody types below it."""
    facts = await context.in_sight(OFFICER_SHOWN) or {}
    return Say(
        await said_of(
            context, message.text or "", before={**facts, "checked": facts.get("said", "")}
        )
    )


async def choose_village(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Take the village of a button; without one, ask for another one."""
    kept = _kept(context)
    if press.values and press.value():
        village = await village_of(context.uow, UnitCode(press.value()))
        return Show(await _checked_in(context, kept, [village]))
    await ask_in_passing(context, ASK_OFFICER, said=kept["said"], scanned=kept["scanned"])
    return Show(words.ask_village(context.texts))


async def report(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Tell the admins. Raises CensusError("old-button") for another check than the last one."""
    kept = _kept(context)
    if kept.get("number") != press.value():
        raise CensusError("old-button")
    village = UnitCode(kept["village"])
    rules, number = context.bot_context.rules, press.number()
    await report_officer(context.uow, rules, kept["said"], village, number, at=context.at)
    await context.close_question()
    context.bot_context.wake_sender()
    return Show(words.reported(context.texts))


async def said_of(
    context: UpdateContext,
    typed: str,
    *,
    scanned: bool = False,
    before: Mapping[str, str] = MappingProxyType({}),
) -> Screen:
    """Check what was said, in the village that is named with it, else in the own one, else ask.

    ``before`` are the facts of the check that this goes on with: a village alone is for who was
    ``checked`` there, a name alone for its ``village``.
    """
    said, villages = typed, tuple[Unit, ...]()
    if not scanned:
        typed = name_in(typed) or typed
        if is_no_name(typed) and not any(map(str.isdigit, typed)):
            return await asked(context, before.get("village", ""), again=True)
        areas, closeness = context.bot_context.areas, context.bot_context.closeness
        said, villages = await place_said(context.uow, areas, typed, closeness)
    kept = {"said": said or before.get("checked", ""), "scanned": SCANNED if scanned else ""}
    if not said:
        kept["scanned"] = before.get("scanned", "")
    if not villages and before.get("village"):
        villages = (await village_of(context.uow, UnitCode(before["village"])),)
    return await _checked_in(context, kept, villages or await _own_village(context))


async def _own_village(context: UpdateContext) -> Sequence[Unit]:
    own = await unit_of(context.uow, context.somebody())
    return (own,) if own is not None and own.kind is UnitKind.VILLAGE else ()


async def _checked_in(
    context: UpdateContext, facts: Mapping[str, str], villages: Sequence[Unit]
) -> Screen:
    """Check who is said in the one village; else ask what is missing: the village, or who."""
    facts = {name: facts[name] for name in ("said", "scanned")}
    if len(villages) != 1:
        await ask_in_passing(context, ASK_OFFICER, **facts)
        return words.ask_village(context.texts, villages)
    (village,) = villages
    if facts["said"]:
        return await _checked(context, facts, village.code)
    await ask_in_passing(context, ASK_OFFICER, **facts, village=village.code)
    return words.ask(context.texts, village)


async def _checked(context: UpdateContext, facts: Mapping[str, str], village: UnitCode) -> Screen:
    found = await check_officer(
        context.uow,
        context.bot_context.rules,
        context.somebody(),
        facts["said"],
        village,
        scanned=bool(facts.get("scanned")),
        update=context.update,
        at=context.at,
    )
    await context.close_question()
    shown = {"village": village, "number": str(context.update)}
    shown["scanned"] = facts.get("scanned", "")
    if found.check.verdict in OPEN_STILL and found.left:
        await ask_in_passing(context, ASK_OFFICER, checked=found.said, **shown)
    else:
        await context.show_screen(OFFICER_SHOWN, said=found.said, **shown)
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
    slots = answers.slots(texts, census, at=context.at, contact=contact, regency=name, topic=topic)
    return answers.answer(texts, topic, slots)


def _kept(context: UpdateContext) -> dict[str, str]:
    """Return what was said last, if anything. Raises CensusError("old-button")."""
    for kept, key in ((context.question, ASK_OFFICER), (context.shown, OFFICER_SHOWN)):
        if kept is not None and kept.key == key:
            said = kept.facts.get("said") or kept.facts.get("checked", "")
            return {"scanned": "", **kept.facts, "said": said}
    raise CensusError("old-button")


async def _asks_about_officer(message: Message) -> bool:
    return asks_about_officer(message.text or "")


async def _says_a_badge(message: Message, context: UpdateContext) -> bool:
    return await says_a_badge(context, message.text or "")


async def _names_a_village(message: Message, context: UpdateContext) -> bool:
    """Match a village's name alone, below what was said of an officer."""
    if await context.in_sight(OFFICER_SHOWN) is None or not message.text:
        return False
    areas, closeness = context.bot_context.areas, context.bot_context.closeness
    said, villages = await place_said(context.uow, areas, message.text, closeness)
    return not said and bool(villages)
