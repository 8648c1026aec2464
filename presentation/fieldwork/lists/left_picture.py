"""The picture of what is left: what it shows of an area, and the message that has it."""

from typing import Final

from census.fieldwork.following.left import Left, LeftRow, LeftSums
from presentation.chat.messages import Message, picture_of
from presentation.fieldwork.lists.left import back, dated, words
from presentation.fieldwork.lists.left_sheet import LeftBar, LeftSheet
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

MOST_ROWS: Final = 32
"""More would be too small to read on a phone; the others stand in one row."""


def left_picture(texts: Texts, view: Left) -> Message:
    """Return the picture under the sums, with the way back; it is drawn when it is needed."""
    area = f"-{view.area.code}" if view.area else ""
    name = f"{texts.plain('fieldwork-left-filename')}{area}.png"
    picture = picture_of(left_sheet(texts, view), name, drawn)
    return Message(words(texts, view), back(texts, view), picture=picture)


def drawn(sheet: LeftSheet) -> bytes:
    """Paint a sheet."""
    # The library that draws is loaded with the first picture: most commands need none.
    from presentation.fieldwork.lists.left_painting import paint  # noqa: PLC0415

    return paint(sheet)


def left_sheet(texts: Texts, view: Left) -> LeftSheet:
    """Return what the picture shows, the most left first."""
    title, *facts = filter(None, unmarked(words(texts, view)).splitlines())
    shown, others = view.parts[:MOST_ROWS], view.parts[MOST_ROWS:]
    bars = [_bar(texts, row) for row in shown]
    if others:
        sums = sum((row.sums for row in others), LeftSums())
        more = texts.plain("fieldteam-more", count=len(others))
        bars.append(LeftBar(more, (0, 0, 0), texts.number(sums.left)))
    online, field, left = (
        texts.plain(f"fieldwork-left-legend-{piece}") for piece in ("online", "field", "left")
    )
    return LeftSheet(
        title,
        tuple(facts),
        tuple(bars),
        (online, field, left),
        tuple(unmarked(dated(texts, view)).splitlines()),
        texts.plain("picture-illustrative") if view.origin.illustrative else "",
    )


def _bar(texts: Texts, row: LeftRow) -> LeftBar:
    sums = row.sums
    pieces = (sums.done, sums.in_field, sums.left)
    return LeftBar(row.name, pieces, texts.number(sums.left))
