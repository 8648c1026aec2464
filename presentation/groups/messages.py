"""Messages about groups: the one-time code, the binding, and the board in the group."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from census.boards.board import Board
from census.boards.progress import Streak
from census.boards.unit_names import Meant
from census.units import Unit, UnitCode
from presentation.boards import rich as board_rich
from presentation.boards import text as board_text
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.card_actions import FormAction
from presentation.chat.field_actions import AnyAction
from presentation.chat.links import group_link
from presentation.chat.messages import Button, Message, Picture, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, paragraphs


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a group allows the bot besides writing. Only an administrator gets every message."""

    pictures: bool = True
    hears_all: bool = True
    deletes: bool = True


def welcome(texts: Texts, *, bot: str) -> Message:
    """Greet a group that is not bound yet, and explain how to bind it."""
    return Message(texts("group-welcome", bot=bot), rows(buttons.private_chat(texts, bot, "kode")))


def unbound(texts: Texts, *, bot: str) -> Message:
    """Say that this group is bound to no unit, and who can change that."""
    return Message(texts("group-unbound", bot=bot), rows(buttons.private_chat(texts, bot, "kode")))


def is_desk(texts: Texts, *, unit: Unit | None, bot: str) -> Message:
    """Say that this group is a desk; None for ``unit`` is that of the regency."""
    place = names.unit_name(texts, unit) if unit else texts.plain("kept-everywhere")
    said = texts("group-is-desk", unit=place, bot=bot)
    return Message(said, rows(buttons.private_chat(texts, bot)))


def choose_unit(texts: Texts, *, about: str, action: AnyAction, meant: Meant) -> Message:
    """Ask for one of several units; districts or codes distinguish units of the same name.

    ``about`` is what the unit is for, group or poster, and ``action`` is that of the buttons.
    """
    choices = buttons.units(texts, meant.units, action)
    return Message(texts(f"{about}-which-unit"), rows(*choices, buttons.cancel(texts)))


def ask_unit(texts: Texts, *, about: str) -> Message:
    """Ask an admin for the code or name of a unit; ``about`` is as in ``choose_unit``."""
    return Message(texts(f"{about}-ask-unit"), rows(buttons.cancel(texts)))


def offer_code(texts: Texts, *, unit: Unit, code: str, bot: str, until: datetime) -> Message:
    """Give a one-time code, with the link that adds the bot to a group with it."""
    return Message(
        texts("group-code", unit=names.unit_name(texts, unit), code=code, until=until, bot=bot),
        rows(
            Button(texts.plain("button-add-to-group"), url=group_link(bot, code)),
            buttons.home(texts),
        ),
    )


def bound(
    texts: Texts,
    *,
    unit: Unit,
    bot: str,
    allowed: Allowed,
    in_topic: bool = False,
    daily: bool = True,
    others: Sequence[Unit] = (),
) -> Message:
    """Confirm in the group that it is bound to a unit, with the permissions that are missing.

    ``daily``: it gets a board every day. ``others`` are further units of the group.
    """
    key = "group-bound-topic" if in_topic else "group-bound"
    every_day = "yes" if daily else "no"
    said = texts(key, unit=names.unit_name(texts, unit), bot=bot, daily=every_day)
    beside = texts("group-bound-beside", units=_listed(texts, others), bot=bot) if others else None
    return Message(paragraphs(said, beside, *_missing(texts, allowed, bot)))


def is_bound(
    texts: Texts,
    *,
    units: Sequence[Unit],
    bot: str,
    allowed: Allowed,
    tables: bool | None = None,
) -> Message:
    """Say in the group which units it is bound to, and what can be done here.

    ``tables``: its boards come as tables, or not; None where Telegram knows no tables.
    """
    said = texts("group-is-bound", unit=_listed(texts, units), bot=bot)
    change = None if tables is None else buttons.boards_form(texts, tables=tables)
    return Message(paragraphs(said, *_missing(texts, allowed, bot)), rows(change))


def already(texts: Texts, *, unit: Unit, bot: str, allowed: Allowed) -> Message:
    """Say that the group has this unit's boards already."""
    said = texts("group-already", unit=names.unit_name(texts, unit), bot=bot)
    return Message(paragraphs(said, *_missing(texts, allowed, bot)))


def stops(texts: Texts, *, bot: str) -> Message:
    """Say what stops the boards of a group, and what stops one's own reminders."""
    return Message(texts("group-stops", bot=bot), rows(buttons.private_chat(texts, bot)))


def choose_release(texts: Texts, *, units: Sequence[Unit], press: bool) -> Message:
    """Ask which unit's boards the group wants no more.

    ``press``: who writes is anonymous, and known by a press alone.
    """
    asked = "group-release-press" if press else "group-release-which"
    return Message(texts(asked), rows(*buttons.units(texts, units, Action.GROUP_RELEASE)))


def released(texts: Texts, *, unit: Unit, bot: str, left: Sequence[Unit] = ()) -> Message:
    """Confirm in the group that it gets no more boards of a unit; ``left`` are its others."""
    said = texts("group-released", unit=names.unit_name(texts, unit), bot=bot)
    still = texts("group-released-left", units=_listed(texts, left)) if left else None
    return Message(paragraphs(said, still))


def barred(texts: Texts, *, topic: bool, title: str, answer: Html | None = None) -> Message:
    """Give a person in private the answer that their group did not take, and say why."""
    key = "group-barred-topic" if topic else "group-barred-words"
    return Message(paragraphs(texts(key, title=title), answer), rows(buttons.home(texts)))


def anonymous(texts: Texts, *, bot: str) -> Message:
    """Tell an anonymous administrator to use the private chat, since the bot cannot know them."""
    return Message(texts("group-anonymous"), rows(buttons.private_chat(texts, bot)))


def code_needs_private(texts: Texts, *, bot: str) -> Message:
    """Tell a person who asked for a code in a group to use the private chat."""
    return Message(texts("group-code-private"), rows(buttons.private_chat(texts, bot, "kode")))


def group_board(
    texts: Texts,
    *,
    board: Board,
    own: UnitCode,
    picture: Picture | None = None,
    row_of_days: Streak | None = None,
    page: Button | None = None,
) -> Message:
    """Show a group its board: the own unit first, then the leaders. It fits a caption.

    ``page`` opens the public page.
    """
    words = board_text.brief(texts, board=board, own=own, row_of_days=row_of_days)
    card = board_text.of_own(texts, board, own, row_of_days)
    form = board_rich.of_group(texts, board, own, card, rows(page))
    return Message(words, rows(page), picture, rich=form)


def in_form(
    texts: Texts, board: Message, unit: UnitCode, form: FormAction, *, tables: bool
) -> Message:
    """Return a group's board as a table, in words or as a picture, with the ways to the others.

    ``tables``: Telegram knows them.
    """
    known = board.rich if tables else None
    as_table = buttons.form(texts, tables=False, again=unit) if known else None
    if form is FormAction.PICTURE and board.picture is not None:
        as_text = Button(texts.plain("button-as-text"), pack(FormAction.WORDS, unit))
        ways = rows(tuple(filter(None, (as_text, as_table))))
        return replace(board, buttons=(*board.buttons, *ways), rich=None)
    as_picture = Button(texts.plain("button-as-picture"), pack(FormAction.PICTURE, unit))
    offered = tuple(filter(None, (as_picture if board.picture else None, as_table)))
    shown = known if form is FormAction.TABLES else None
    return Message(board.text, (*board.buttons, *rows(offered)), rich=shown)


def elsewhere(texts: Texts, message: Message) -> Message:
    """Return a message of a deleted topic for the forum's first topic."""
    words = paragraphs(message.text, texts("group-topic-gone"))
    return replace(message, text=words, topic=None, rich=None)


def no_board(texts: Texts) -> Message:
    """Say in a group that nothing has been published for its board yet."""
    return Message(texts("board-no-data"))


def _listed(texts: Texts, units: Sequence[Unit]) -> str:
    return texts.listed([names.unit_name(texts, unit) for unit in units])


def _missing(texts: Texts, allowed: Allowed, bot: str) -> Iterator[Html]:
    if not allowed.pictures:
        yield texts("group-note-no-pictures")
    if not allowed.hears_all:
        yield texts("group-note-hears-its-name", bot=bot)
    elif not allowed.deletes:
        yield texts("group-note-cannot-delete")
