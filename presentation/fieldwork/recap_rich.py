"""The recap of the field work in its rich form: its parts as a table, days and villages below."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from census.fieldwork.following.recap import FieldDay, FieldRecap
from census.fieldwork.following.tally import Tally
from census.units import UnitCode
from presentation.chat import buttons, rich
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, RichForm, rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html

FIRST: Final = 12
DAYS: Final = 14
"""So many of the newest days; the workbook has all."""


def of_recap(texts: Texts, found: FieldRecap, said: tuple[Html, Html]) -> RichForm | None:
    """Return the rich form of a recap, where one message takes its rows.

    ``said`` stands above and below the table. The workbook is behind a button.
    """
    if not found.blocks or len(found.districts) + len(found.villages) + DAYS > rich.MOST_ROWS:
        return None
    file = Button(texts.plain("fieldwork-left-button-file"), pack(FieldAction.RECAP_FILE))
    keys = rows(file, buttons.home(texts))
    again = pack(FieldAction.RECAP_OPEN)
    return rich.form(texts, partial(_blocks, texts, found, said), keys, again=again)


def _blocks(texts: Texts, found: FieldRecap, said: tuple[Html, Html]) -> list[RichBlock]:
    above, below = said
    several = len(found.districts) > 1
    parts = _areas(texts, found, found.districts if several else found.villages)
    blocks = [
        rich.paragraph(above),
        *rich.long_table(
            parts,
            lambda first, last: texts.plain("table-tail", first=first, last=last),
            heads=_heads(texts, "area", "approved", "remaining"),
            first=FIRST,
        ),
    ]
    if found.days:
        heads = _heads(texts, "day", "done", "empty", "refused")
        newest = [_day(texts, each) for each in reversed(found.days[-DAYS:])]
        title = texts.plain("fieldrecap-sheet-days")
        blocks.append(rich.details(title, rich.table([heads, *newest])))
    if several:
        heads = _heads(texts, "area", "approved", "remaining")
        villages = _areas(texts, found, found.villages)
        title = texts.plain("fieldrecap-sheet-villages")
        blocks.append(rich.details(title, rich.table([heads, *villages])))
    return [*blocks, rich.footer(below)]


def _heads(texts: Texts, first: str, *numbers: str) -> Sequence[RichBlock]:
    return (
        rich.cell(texts.plain(f"fieldrecap-column-{first}"), head=True),
        *(
            rich.cell(texts.plain(f"fieldrecap-column-{each}"), head=True, right=True)
            for each in numbers
        ),
    )


def _areas(
    texts: Texts, found: FieldRecap, sums: Mapping[UnitCode, Tally]
) -> list[Sequence[RichBlock]]:
    """Return the rows of areas, what is left most first."""
    ordered = sorted(sums.items(), key=lambda each: (-each[1].remaining, each[0]))
    return [
        (
            rich.cell(found.units[code].name if code in found.units else code),
            rich.cell(f"{texts.number(each.approved)}/{texts.number(each.blocks)}", right=True),
            rich.cell(texts.number(each.remaining), right=True, bold=True),
        )
        for code, each in ordered
    ]


def _day(texts: Texts, day: FieldDay) -> Sequence[RichBlock]:
    visits = day.visits
    numbers = (visits.done, visits.empty, visits.refused)
    return (
        rich.cell(texts.short_date(day.day)),
        *(rich.cell(texts.number(each), right=True) for each in numbers),
    )
