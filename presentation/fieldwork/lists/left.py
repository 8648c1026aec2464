"""What is left, on a screen: the sums of an area, and its parts, the most left first."""

from datetime import datetime
from typing import Final

from census.fieldwork.following.left import Left, LeftRow, LeftSums
from census.units import UnitCode
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.fieldwork.counts import counted
from presentation.fieldwork.lists.left_rich import of_left
from presentation.fieldwork.lists.pages import page_of
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import data_line, unit_name

PAGE: Final = 12
"""So many parts stand on a page: most regencies' districts, and Kudus's nine, on one."""


def left(texts: Texts, view: Left, *, page: int = 1) -> Message:
    """Show a page of what is left. A district or a village opens by its number."""
    parts = view.parts
    shown = page_of(parts, page, PAGE)
    code = view.area.code if view.area else ""
    closed = parts is view.blocks or (view.origin.from_recap and parts is view.villages)
    above, below = words(texts, view), dated(texts, view)
    keys = (
        (
            Button(
                texts.plain("fieldwork-left-button-picture"), pack(FieldAction.LEFT_PICTURE, code)
            ),
            Button(texts.plain("fieldwork-left-button-file"), pack(FieldAction.LEFT_FILE, code)),
        ),
        Button(texts.plain("fieldwork-left-button-all"), pack(FieldAction.LEFT))
        if view.area
        else None,
        buttons.home(texts),
    )
    return Message(
        paragraphs(
            above, lines(*(_line(texts, place, each) for place, each in shown.numbered())), below
        ),
        rows(
            *(() if closed else shown.openers(lambda each: pack(FieldAction.LEFT, each.code))),
            shown.turners(lambda other: pack(FieldAction.LEFT, code, str(other))),
            *keys,
        ),
        rich=of_left(texts, view, (above, below), rows(*keys), opens=not closed),
    )


def back(texts: Texts, view: Left) -> Rows:
    """Lead from the picture of an area to its figures."""
    return rows((button(texts, view.area.code if view.area else None), buttons.home(texts)))


def button(texts: Texts, area: UnitCode | None = None) -> Button:
    """Lead to what is left of an area, or of all that somebody sees."""
    return Button(
        texts.plain("fieldwork-left-button"), pack(FieldAction.LEFT, *filter(None, [area]))
    )


def work_list_button(texts: Texts, badge: str = "") -> Button:
    """Send the work list of a badge, or the own one."""
    values = (badge,) if badge else ()
    return Button(texts.plain("fieldwork-work-button"), pack(FieldAction.WORK_LIST, *values))


def words(texts: Texts, view: Left) -> Html:
    """Say the sums of an area, and what its residents say."""
    title = (
        texts("fieldwork-left-title-of", area=unit_name(texts, view.area))
        if view.area
        else texts("fieldwork-left-title")
    )
    sums = view.sums
    if not sums.visits.blocks:
        return paragraphs(title, texts("fieldwork-left-none"))
    return paragraphs(lines(title, *_sums(texts, view, sums)), _said(texts, sums))


def _sums(texts: Texts, view: Left, sums: LeftSums) -> list[Html]:
    visits = sums.visits
    said = texts(
        "fieldwork-left-sums",
        size=sums.size,
        done=sums.done,
        field=sums.in_field,
        left=sums.left,
        beyond=sums.beyond,
    )
    if view.origin.from_recap:
        return [said]
    blocks = texts("fieldwork-left-blocks", approved=visits.approved, blocks=visits.blocks)
    closed = texts("fieldwork-left-closed", count=visits.closed) if visits.closed else None
    return [each for each in (said, blocks, closed) if each]


def _said(texts: Texts, sums: LeftSums) -> Html | None:
    said = sums.said
    if not (said.cannot or said.claimed):
        return None
    return texts("fieldwork-left-said", cannot=said.cannot, claimed=said.claimed)


def _line(texts: Texts, place: int, row: LeftRow) -> Html:
    return texts(
        "fieldwork-left-line", place=place, name=row.name, left=row.sums.left, size=row.sums.size
    )


def dated(texts: Texts, view: Left) -> Html:
    """Say where the figures are from, and until when."""
    return lines(
        data_line(
            texts,
            view.origin.as_of,
            source=view.origin.source,
            illustrative=view.origin.illustrative,
        ),
        texts("fieldwork-left-recap") if view.origin.from_recap else None,
        reports(texts, view.at, any_yet=view.reported),
        counted(texts, view.sums.visits.counts, view.counted_at),
    )


def reports(texts: Texts, at: datetime, *, any_yet: bool) -> Html:
    """Say until when reports from the field are counted, or that there are none."""
    key = "fieldwork-left-reports" if any_yet else "fieldwork-left-no-reports"
    return texts(key, moment=texts.moment(at))
