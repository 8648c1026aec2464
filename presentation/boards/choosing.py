"""The choice of boards: the own unit, those of the census, and of the visits while they run."""

from collections.abc import Sequence
from typing import Final

from census.units import BoardKind, Unit, UnitCode
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts

MOST_BUTTONS: Final = 6


def choose(
    texts: Texts,
    *,
    kinds: Sequence[BoardKind],
    own: Unit | None = None,
    page: Button | None = None,
    visits: UnitCode | None = None,
) -> Message:
    """Ask which board to show, the own unit first; ``page`` opens the public page.

    ``visits`` is the regency with a board of visits, which is what runs then, and comes first.
    """
    visited = pack(FieldAction.VISITS_BOARD, visits) if visits else None
    offered = [
        *([Button(texts.plain("button-board-visits"), visited)] if visited else []),
        *([own_button(texts, own)] if own and not visited else []),
        *(
            Button(texts.plain(f"button-board-{kind}"), pack(Action.BOARD_SHOW, kind))
            for kind in kinds
        ),
    ]
    home = buttons.home(texts) if len(offered) < MOST_BUTTONS else None
    said = texts("boards-choose-visits" if visited else "boards-choose")
    return Message(said, rows(*offered, page, home))


def own_button(texts: Texts, unit: Unit) -> Button:
    """Lead to a unit among its neighbours."""
    name = names.shortened(names.unit_name(texts, unit))
    return Button(texts.plain("button-own-unit", unit=name), pack(Action.BOARD_AROUND, unit.code))
