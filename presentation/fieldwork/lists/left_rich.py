"""What is left in its rich form: the parts of an area as a table, each name opens its own."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from census.fieldwork.following.left import Left, LeftRow
from presentation.chat import rich
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html

FIRST: Final = 12
"""Most regencies' districts, and Kudus's nine, without opening anything."""
MOST_LINKS: Final = 100
"""So many buttons a keyboard may have; of those inside a table nothing is known."""


def of_left(
    texts: Texts, view: Left, said: tuple[Html, Html], buttons: Rows, *, opens: bool
) -> RichForm | None:
    """Return the rich form of what is left, where one message takes its rows.

    ``said`` stands above and below the table. ``opens``: the parts have parts of their own.
    """
    if not 0 < len(view.parts) <= rich.MOST_ROWS:
        return None
    again = pack(FieldAction.LEFT, *([view.area.code] if view.area else ()))
    return rich.form(texts, partial(_blocks, texts, view, said, opens=opens), buttons, again=again)


def _blocks(
    texts: Texts, view: Left, said: tuple[Html, Html], *, opens: bool
) -> Sequence[RichBlock]:
    above, below = said
    listed = [
        _row(texts, each, opens=opens and place < MOST_LINKS)
        for place, each in enumerate(view.parts)
    ]
    return [
        rich.paragraph(above),
        *rich.long_table(
            listed,
            lambda first, last: texts.plain("table-tail", first=first, last=last),
            heads=_heads(texts),
            first=FIRST,
        ),
        rich.footer(below),
    ]


def _heads(texts: Texts) -> Sequence[RichBlock]:
    return (
        rich.cell(texts.plain("fieldwork-left-column-name"), head=True),
        rich.cell(texts.plain("fieldwork-left-column-left"), head=True, right=True),
        rich.cell(texts.plain("fieldwork-left-column-size"), head=True, right=True),
    )


def _row(texts: Texts, row: LeftRow, *, opens: bool) -> Sequence[RichBlock]:
    opener = Button(row.name, pack(FieldAction.LEFT, row.code))
    return (
        rich.cell(rich.link(opener) if opens else row.name),
        rich.cell(texts.number(row.sums.left), right=True, bold=True),
        rich.cell(texts.number(row.sums.size), right=True),
    )
