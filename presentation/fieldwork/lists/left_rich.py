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
        _row(texts, view, each, opens=opens and place < MOST_LINKS)
        for place, each in enumerate(view.parts)
    ]
    return [
        rich.paragraph(above),
        *rich.long_table(
            listed,
            lambda first, last: texts.plain("table-tail", first=first, last=last),
            heads=_heads(texts, view),
            first=FIRST,
        ),
        rich.footer(below),
    ]


def _heads(texts: Texts, view: Left) -> Sequence[RichBlock]:
    numbers = ("left", "size", *(["blocks"] if _has_blocks(view) else ()))
    return (
        rich.cell(texts.plain("fieldwork-left-column-name"), head=True),
        *(
            rich.cell(texts.plain(f"fieldwork-left-column-{each}"), head=True, right=True)
            for each in numbers
        ),
    )


def _row(texts: Texts, view: Left, row: LeftRow, *, opens: bool) -> Sequence[RichBlock]:
    sums, visits = row.sums, row.sums.visits
    name = rich.link(Button(row.name, pack(FieldAction.LEFT, row.code))) if opens else row.name
    approved = f"{texts.number(visits.approved)}/{texts.number(visits.blocks)}"
    return (
        rich.cell(name),
        rich.cell(texts.number(sums.left), right=True, bold=True),
        rich.cell(texts.number(sums.size), right=True),
        *([rich.cell(approved, right=True)] if _has_blocks(view) else ()),
    )


def _has_blocks(view: Left) -> bool:
    """Whether the parts are areas with blocks: without a list of blocks villages stand in."""
    return not view.origin.from_recap and view.parts is not view.blocks
