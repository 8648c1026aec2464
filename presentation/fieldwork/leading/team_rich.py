"""A team in its rich form: all its enumerators as a table, who needs somebody first."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from census.fieldwork.following.team import OfficerLine
from presentation.chat import rich
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html

FIRST: Final = 12
MOST_LINKS: Final = 100
"""Names that open their blocks: of one message Telegram takes so many buttons in its text."""


def of_team(
    texts: Texts,
    listed: Sequence[OfficerLine],
    said: tuple[Html, Sequence[Html]],
    buttons: Rows,
    *,
    again: str,
) -> RichForm | None:
    """Return the rich form of a team, where one message takes its rows.

    ``said`` stands above the table and below it. ``again`` is the button that shows it anew.
    """
    if not 0 < len(listed) <= rich.MOST_ROWS:
        return None
    return rich.form(texts, partial(_blocks, texts, listed, said), buttons, again=again)


def _blocks(
    texts: Texts, listed: Sequence[OfficerLine], said: tuple[Html, Sequence[Html]]
) -> Sequence[RichBlock]:
    above, below = said
    rows = [_row(texts, each, opens=place < MOST_LINKS) for place, each in enumerate(listed)]
    return [
        rich.paragraph(above),
        *rich.long_table(
            rows,
            lambda first, last: texts.plain("table-tail", first=first, last=last),
            heads=_heads(texts),
            first=FIRST,
        ),
        *map(rich.paragraph, below),
    ]


def _heads(texts: Texts) -> Sequence[RichBlock]:
    counted = (
        "fieldrecap-column-approved",
        "fieldteam-column-waiting",
        "page-column-today",
        "fieldteam-column-seen",
    )
    return (
        rich.cell(texts.plain("fieldwork-left-column-name"), head=True),
        *(rich.cell(texts.plain(each), head=True, right=True) for each in counted),
    )


def _row(texts: Texts, line: OfficerLine, *, opens: bool) -> Sequence[RichBlock]:
    name, tally = line.worker.name, line.tally
    opener = Button(name, pack(FieldAction.TEAM_WORKER, line.worker.badge))
    approved = f"{texts.number(tally.approved)}/{texts.number(tally.blocks)}"
    return (
        rich.cell(rich.link(opener) if opens else name),
        rich.cell(approved, right=True, bold=True),
        rich.cell(texts.number(tally.finished), right=True),
        rich.cell(texts.number(line.today.visited), right=True),
        rich.cell(texts.short_date(line.seen) if line.seen else "–", right=True),
    )
