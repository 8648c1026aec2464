"""For admins: who goes where, published, changed, locked, started and closed."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import BlockCode
from census.fieldwork.sharing.seen import MOVES, SeenPlan
from census.fieldwork.workers import Badge
from census.people.permissions import Permission
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.campaign.typed_days import typed_days
from presentation.chat import errors
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.fieldwork import allocation as screens
from presentation.fieldwork.lists.allocation_file import plan_file
from services.fieldwork.assigning import (
    give_blocks,
    hand_over,
    help_neighbour,
    left_in,
    set_away,
    set_back,
)
from services.fieldwork.planning import (
    lock_on,
    move_field_phase,
    plan_fieldwork,
    publish_plan,
    require_seen,
)
from services.rules.actors import require

OUTDATED = frozenset({"allocation-changed", "allocation-holds", "allocation-moved"})
"""Refusals of a button whose plan or state of the field work is by now another one."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="allocation")
    router.message.filter(InPrivate())
    router.callback_query.filter(InPrivate())
    router.message.register(command, Command(*spellings(CommandName.ALLOCATION)))
    router.callback_query.register(overview, Pressed(FieldAction.ALLOCATION))
    router.callback_query.register(ask, Pressed(FieldAction.ALLOCATION_ASK))
    router.callback_query.register(publish, Pressed(FieldAction.ALLOCATION_PUBLISH))
    router.callback_query.register(phase, Pressed(FieldAction.ALLOCATION_PHASE))
    router.callback_query.register(why, Pressed(FieldAction.ALLOCATION_VILLAGES))
    router.callback_query.register(file, Pressed(FieldAction.ALLOCATION_FILE))
    router.callback_query.register(how, Pressed(FieldAction.ALLOCATION_CHANGE))
    return router


async def command(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Show the plan, or make the single change that is typed behind the command."""
    require(context.somebody(), Permission.PLAN_FIELDWORK)
    words = (command.args or "").split()
    if not words:
        return Say(screens.screen(context.texts, await _seen(context)))
    what, *about = words
    change = CHANGES.get(what.casefold())
    if change is None or not about:
        return Say(await _how(context))
    said = await change(context, about)
    context.bot_context.wake_sender()
    return Say(said)


async def overview(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the plan."""
    return Show(screens.screen(context.texts, await _seen(context)))


async def ask(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the second confirmation of the plan that was seen; show the plan if it is another."""
    seen = await _seen(context)
    try:
        require_seen(seen, press.value())
    except CensusError as refusal:
        return await _now(context, refusal)
    return Show(screens.ask(context.texts, seen))


async def publish(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Publish the plan that was seen; show the plan of now if it is another."""
    rules, person = context.bot_context.rules, context.somebody()
    try:
        told = await publish_plan(context.uow, rules, person, press.value(), at=context.at)
    except CensusError as refusal:
        return await _now(context, refusal)
    context.bot_context.wake_sender()
    seen = await _seen(context)
    return Show(screens.screen(context.texts, seen, said=screens.published(context.texts, told)))


async def _now(context: UpdateContext, refusal: CensusError) -> Reply:
    """Say why a button does nothing any more, and show what holds. Raises other refusals."""
    if refusal.key not in OUTDATED:
        raise refusal
    said = errors.error(context.texts, refusal).text
    return Show(screens.screen(context.texts, await _seen(context), said=said))


async def phase(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask whether the field work shall move, and move it."""
    require(context.somebody(), Permission.PLAN_FIELDWORK)
    if press.value() not in set(FieldPhase):
        raise CensusError("old-button")
    to, seen = FieldPhase(press.value()), await _seen(context)
    if seen.phase is not None and to not in MOVES[seen.phase]:
        return await _now(context, CensusError("allocation-moved"))
    if len(press.values) == 1:
        return Show(screens.ask_phase(context.texts, to))
    await move_field_phase(context.uow, context.somebody(), to, at=context.at)
    return Show(screens.screen(context.texts, await _seen(context)))


async def why(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the sentences of the villages."""
    return Show(screens.villages(context.texts, await _seen(context), press.number()))


async def file(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Send the plan as a workbook."""
    return Say(plan_file(context.texts, await _seen(context)))


async def how(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show what single changes are typed."""
    return Show(await _how(context))


async def _seen(context: UpdateContext) -> SeenPlan:
    rules = context.bot_context.rules
    return await plan_fieldwork(context.uow, rules, context.somebody(), at=context.at)


async def _how(context: UpdateContext) -> Screen:
    return screens.how_to_change(context.texts, (await _seen(context)).phase)


async def _replace(context: UpdateContext, about: list[str]) -> Screen:
    if len(about) != 2:  # noqa: PLR2004 - who leaves and who comes
        return await _how(context)
    leaving, new = map(Badge, about)
    blocks = await hand_over(context.uow, context.somebody(), leaving, new, at=context.at)
    left = await left_in(context.uow, context.bot_context.rules, blocks)
    facts: dict[str, str | int] = {"from": leaving, "to": new, "count": len(blocks), "left": left}
    back = screens.way_back(context.texts, dict.fromkeys(blocks, leaving), away=True)
    return screens.changed(context.texts, "handed" if blocks else "handed-team", back, **facts)


async def _give(context: UpdateContext, about: list[str]) -> Screen:
    *listed, badge = about
    codes = [code for part in listed for code in part.split(",") if code]
    if not codes:
        return await _how(context)
    blocks = list(map(BlockCode, codes))
    were = await give_blocks(context.uow, context.somebody(), blocks, Badge(badge), at=context.at)
    return await _given(context, badge, blocks, were)


async def _given(
    context: UpdateContext, badge: str, blocks: Sequence[BlockCode], were: Mapping[BlockCode, Badge]
) -> Screen:
    left = await left_in(context.uow, context.bot_context.rules, blocks)
    back = screens.way_back(context.texts, were)
    facts: dict[str, str | int] = {"to": badge, "count": len(blocks), "left": left}
    return screens.changed(context.texts, "given", back, **facts)


async def _away(context: UpdateContext, about: list[str]) -> Screen:
    rules, badge = context.bot_context.rules, Badge(about[0])
    person = context.somebody()
    moved, left = await set_away(context.uow, rules, person, badge, at=context.at)
    key = "away-left" if left else "away"
    return screens.changed(context.texts, key, badge=badge, count=moved, left=left)


async def _back(context: UpdateContext, about: list[str]) -> Screen:
    badge = Badge(about[0])
    await set_back(context.uow, context.somebody(), badge, at=context.at)
    return screens.changed(context.texts, "back-again", badge=badge)


async def _help(context: UpdateContext, about: list[str]) -> Screen:
    rules, badge = context.bot_context.rules, Badge(about[0])
    were = await help_neighbour(context.uow, rules, context.somebody(), badge, at=context.at)
    return await _given(context, badge, list(were), were)


async def _lock(context: UpdateContext, about: list[str]) -> Screen:
    typed, catalogue = " ".join(about), context.bot_context.catalogue
    days = typed_days(typed, catalogue, today=context.today)
    if len(days) != 1:
        example = context.texts.date(context.today)
        raise CensusError("day-unclear", typed=typed[:40], example=example)
    rules, person = context.bot_context.rules, context.somebody()
    await lock_on(context.uow, rules, person, days[0], at=context.at)
    return screens.changed(context.texts, "locks", day=context.texts.date(days[0]))


CHANGES: Mapping[str, Callable[[UpdateContext, list[str]], Awaitable[Screen]]] = {
    "ganti": _replace,
    "replace": _replace,
    "beri": _give,
    "give": _give,
    "absen": _away,
    "away": _away,
    "hadir": _back,
    "back": _back,
    "bantu": _help,
    "help": _help,
    "kunci": _lock,
    "lock": _lock,
}
"""The words of single changes behind the command, in Indonesian and English."""
