"""An area in the field in its rich form: all its parts as a table, the weakest first."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from census.fieldwork.following.team import AreaLine, AreaView
from presentation.chat import rich
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html

FIRST: Final = 12


def of_area(
    texts: Texts, view: AreaView, said: Sequence[Html], buttons: Rows, *, opens: bool, offered: bool
) -> RichForm | None:
    """Return the rich form of an area; None as long as its parts are not compared.

    ``said`` are its paragraphs without those of the parts. ``opens``: a part opens by its name.
    """
    if not view.parts or not view.has_pace:
        return None
    again = pack(FieldAction.TEAM_AREA, view.area.code)
    blocks = partial(_blocks, texts, view, said, opens=opens)
    return rich.form(texts, blocks, buttons, again=again, offered=offered)


def _blocks(
    texts: Texts, view: AreaView, said: Sequence[Html], *, opens: bool
) -> Sequence[RichBlock]:
    first, *others = said
    listed = [_row(texts, each, opens=opens) for each in view.parts]
    heads = (
        rich.cell(texts.plain("fieldrecap-column-area"), head=True),
        rich.cell(texts.plain("fieldrecap-column-approved"), head=True, right=True),
        rich.cell(texts.plain("fieldrecap-column-remaining"), head=True, right=True),
    )
    return [
        rich.paragraph(first),
        *rich.long_table(
            listed,
            lambda start, end: texts.plain("table-tail", first=start, last=end),
            heads=heads,
            first=FIRST,
        ),
        *map(rich.paragraph, others),
    ]


def _row(texts: Texts, part: AreaLine, *, opens: bool) -> Sequence[RichBlock]:
    name, tally = part.unit.name, part.tally
    opener = Button(name, pack(FieldAction.TEAM_AREA, part.unit.code))
    approved = f"{texts.number(tally.approved)}/{texts.number(tally.blocks)}"
    return (
        rich.cell(rich.link(opener) if opens else name),
        rich.cell(approved, right=True),
        rich.cell(texts.number(tally.remaining), right=True, bold=True),
    )
