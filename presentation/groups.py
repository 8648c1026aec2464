"""Groups of offices and villages: the one-time code, the binding, and the board in the group."""

from collections.abc import Sequence
from datetime import datetime

from census.progress import Streak
from census.ranking import Board
from census.units import Unit, UnitCode
from presentation import board_text, buttons, names
from presentation.actions import Action, group_link, start_link
from presentation.catalogue import Texts
from presentation.messages import Button, Message, Picture, rows


def welcome(texts: Texts, *, bot: str) -> Message:
    """Greet a group that is not bound yet, and say how it is."""
    return Message(texts("group-welcome", bot=bot), rows(_to_private(texts, bot, "kode")))


def unbound(texts: Texts, *, bot: str) -> Message:
    """Say that this group belongs to no unit yet, and who can change that."""
    return Message(texts("group-unbound", bot=bot), rows(_to_private(texts, bot, "kode")))


def choose_unit(texts: Texts, *, units: Sequence[Unit]) -> Message:
    """Ask for which of several units a code is wanted; namesakes are told apart by their codes."""
    choices = buttons.units(texts, units, Action.GROUP_CODE)
    return Message(texts("group-which-unit"), rows(*choices, buttons.cancel(texts)))


def ask_unit(texts: Texts) -> Message:
    """Ask an admin for the code or name of the unit a group belongs to."""
    return Message(texts("group-ask-unit"), rows(buttons.cancel(texts)))


def offer_code(texts: Texts, *, unit: Unit, code: str, bot: str, until: datetime) -> Message:
    """Hand out a one-time code, with the link that adds the bot to a group with it."""
    return Message(
        texts("group-code", unit=names.unit_name(texts, unit), code=code, until=until, bot=bot),
        rows(
            Button(texts.plain("button-add-to-group"), url=group_link(bot, code)),
            buttons.home(texts),
        ),
    )


def bound(texts: Texts, *, unit: Unit) -> Message:
    """Confirm in the group that it belongs to a unit from now on."""
    return Message(texts("group-bound", unit=names.unit_name(texts, unit)))


def is_bound(texts: Texts, *, unit: Unit) -> Message:
    """Say in the group which unit it belongs to, and what can be done here."""
    return Message(texts("group-is-bound", unit=names.unit_name(texts, unit)))


def released(texts: Texts, *, unit: Unit) -> Message:
    """Confirm in the group that it gets no board any more."""
    return Message(texts("group-released", unit=names.unit_name(texts, unit)))


def code_needs_private(texts: Texts, *, bot: str) -> Message:
    """Send somebody who asked for a code in a group to the private chat."""
    return Message(texts("group-code-private"), rows(_to_private(texts, bot, "kode")))


def group_board(
    texts: Texts,
    *,
    board: Board,
    own: UnitCode,
    picture: Picture | None = None,
    row_of_days: Streak | None = None,
) -> Message:
    """Show a group its board: the own unit first, then the leaders; short enough for a caption."""
    words = board_text.brief(texts, board=board, own=own, row_of_days=row_of_days)
    return Message(words, picture=picture)


def no_board(texts: Texts) -> Message:
    """Say in a group that nothing has been published for its board yet."""
    return Message(texts("board-no-data"))


def _to_private(texts: Texts, bot: str, payload: str) -> Button:
    return Button(texts.plain("button-private-chat"), url=start_link(bot, payload))
