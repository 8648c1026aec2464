"""Boards, units and trends, as text, pictures and files."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from census.boards.unit_names import Meant
from census.errors import CensusError
from census.units import BoardKind, SizeBand, Unit, UnitCode
from handlers.boards import page_links, visits
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerTo, InPrivate, Pressed
from handlers.telegram.replies import Reply, Say, Show
from presentation.boards import choosing, exports
from presentation.boards import messages as boards
from presentation.boards.address import BoardAddress
from presentation.boards.pictures.leaderboard import leaderboard
from presentation.boards.pictures.trend import trend_line
from presentation.chat import errors
from presentation.chat.actions import Action
from presentation.chat.commands import CommandName, spellings
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message as Screen
from presentation.chat.presses import Press
from presentation.groups import messages as groups
from services.boards.browsing import BoardBrowser, UnitView
from services.rules.care import units_meant

UNIT_ASKED = "board-unit"
"""The open question after the button that finds a unit by its name."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="boards")
    router.message.register(in_private, Command(*spellings(CommandName.RANKING)), InPrivate())
    router.callback_query.register(choose, Pressed(Action.BOARD_CHOOSE), InPrivate())
    router.message.register(named, AnswerTo(UNIT_ASKED), InPrivate())
    router.callback_query.register(find, Pressed(Action.BOARD_FIND), InPrivate())
    router.callback_query.register(sizes, Pressed(Action.BOARD_SIZES), InPrivate())
    router.callback_query.register(around, Pressed(Action.BOARD_AROUND), InPrivate())
    router.callback_query.register(show, Pressed(Action.BOARD_SHOW), InPrivate())
    router.callback_query.register(of_visits, Pressed(FieldAction.VISITS_BOARD), InPrivate())
    router.callback_query.register(picture, Pressed(Action.BOARD_PICTURE), InPrivate())
    router.callback_query.register(trend, Pressed(Action.BOARD_TREND), InPrivate())
    router.callback_query.register(export, Pressed(Action.BOARD_EXPORT), InPrivate())
    return router


async def in_private(message: Message, command: CommandObject, context: UpdateContext) -> Reply:
    """Show a unit with its neighbours: the one behind the command, or the own one.

    Without one, or data of it, offer the boards.
    """
    if typed := (command.args or "").strip():
        return await _named(context, typed)
    return await opened(context, await browser_of(context).own_unit())


async def find(event: CallbackQuery | Message, context: UpdateContext) -> Reply:
    """Ask for a unit's name."""
    await context.ask(UNIT_ASKED)
    example = await browser_of(context).example()
    return _shown(boards.find(context.texts, example))


async def named(message: Message, typed: str, context: UpdateContext) -> Reply:
    """Show the unit of that name; ask again for one that is unknown."""
    await context.close_question()
    try:
        return await _named(context, typed.strip())
    except CensusError as refusal:
        if refusal.key != "unit-unknown":
            raise
        await context.ask(UNIT_ASKED)
        return Show(errors.error(context.texts, refusal))


async def choose(event: CallbackQuery, context: UpdateContext) -> Reply:
    """Show the choice of boards."""
    return await _choice(context, await browser_of(context).own_unit())


async def around(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show one unit with its neighbours."""
    browser = browser_of(context)
    view = await browser.around(await browser.unit(UnitCode(press.value())))
    return _shown(boards.no_data(context.texts) if view is None else _around(context, view))


async def show(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a page of a board, of everywhere or of one area."""
    browser, address = browser_of(context), BoardAddress.read(press)
    view = await browser.open(*_place(context, address))
    if view is None:
        return _shown(boards.no_data(context.texts))
    return _shown(
        boards.board(
            context.texts,
            board=view.board,
            own=view.own,
            page=address.page,
        )
    )


async def of_visits(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a unit on the board of the visits, and while there is none on its own."""
    return await opened(context, await browser_of(context).unit(UnitCode(press.value())))


async def sizes(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Ask for the size of the units to show."""
    view = await browser_of(context).open(*_place(context, BoardAddress.read(press)))
    if view is None:
        return _shown(boards.no_data(context.texts))
    return _shown(boards.sizes(context.texts, board=view.board))


async def picture(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show a board as a picture in place of its text."""
    browser = browser_of(context)
    view = await browser.open(*_place(context, BoardAddress.read(press)))
    if view is None:
        return _shown(boards.no_data(context.texts))
    return Show(
        boards.as_picture(
            context.texts,
            board=view.board,
            picture=leaderboard(context.texts, view.board, view.own),
            own=view.own,
            may_export=browser.may_export,
        )
    )


async def trend(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Show the trend of a unit as a picture."""
    browser = browser_of(context)
    found = await browser.trend(await browser.unit(UnitCode(press.value())))
    if found is None:
        return _shown(boards.no_data(context.texts))
    drawn = trend_line(context.texts, found)
    return Show(boards.trend_picture(context.texts, trend=found, picture=drawn))


async def export(event: CallbackQuery, press: Press, context: UpdateContext) -> Reply:
    """Send a board with its history as a file, to people who may have it."""
    view = await browser_of(context).export(*_place(context, BoardAddress.read(press)))
    if view is None:
        return Show(boards.no_data(context.texts))
    document = exports.board_file(context.texts, view.board, view.days)
    return Say(boards.as_file(context.texts, board=view.board, document=document))


def browser_of(context: UpdateContext) -> BoardBrowser:
    """Return the boards for the chat of an update."""
    rules = context.bot_context.rules
    return BoardBrowser(
        context.uow, rules.census, rules.targets, context.chat, context.person, context.at
    )


async def opened(context: UpdateContext, unit: Unit | None) -> Reply:
    """Show a unit on the board of the visits, else on its own; without data offer the boards."""
    if unit and (visited := await visits.of_unit(context, unit)):
        return _shown(visited)
    view = await browser_of(context).around(unit) if unit else None
    return await _choice(context, unit) if view is None else Show(_around(context, view))


async def end_of_board(
    context: UpdateContext, kind: BoardKind, area: UnitCode | None, *, lowest: bool
) -> Reply:
    """Show the highest or the lowest of a board, of everywhere or of one area."""
    view = await browser_of(context).open(kind, area, None)
    if view is None:
        return _shown(boards.no_data(context.texts))
    return _shown(boards.board(context.texts, board=view.board, own=view.own, lowest=lowest))


async def _named(context: UpdateContext, typed: str) -> Reply:
    """Open the unit of a typed name, or offer the units that it may mean.

    Raises CensusError("unit-unknown").
    """
    meant = await units_meant(context.uow, typed, context.bot_context.closeness)
    return await opened(context, meant.units[0]) if meant.sure else offered(context, meant)


def offered(context: UpdateContext, meant: Meant) -> Reply:
    """Offer the units that a name may mean."""
    return Show(
        groups.choose_unit(context.texts, about="board", action=Action.BOARD_AROUND, meant=meant)
    )


def _shown(screen: Screen) -> Show:
    """Show a text, also in place of a picture: that can be drawn again quickly."""
    return Show(screen, replaces_picture=True)


async def _choice(context: UpdateContext, own: Unit | None) -> Reply:
    kinds, page = page_links.offered(context)
    visited = await visits.regency(context)
    code = visited.code if visited else None
    return _shown(choosing.choose(context.texts, kinds=kinds, own=own, page=page, visits=code))


def _around(context: UpdateContext, view: UnitView) -> Screen:
    return boards.around(
        context.texts,
        board=view.board,
        own=view.own,
        trend=view.trend,
        open_up=view.opens_up,
        assisted=view.assisted,
    )


def _place(
    context: UpdateContext, address: BoardAddress
) -> tuple[BoardKind, UnitCode | None, SizeBand | None]:
    """Return kind, area and size of a board in a button. Raises CensusError("old-button")."""
    try:
        rule = context.bot_context.census.board(address.kind)
    except KeyError:
        raise CensusError("old-button") from None
    return address.kind, address.area, address.size(rule)
