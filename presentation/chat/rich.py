"""The rich form of messages, as blocks of the Bot API: headings, tables, details.

https://core.telegram.org/bots/api#inputrichblock (10.3, 24 August 2026).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from presentation.chat import buttons as keys
from presentation.chat.messages import Button, RichForm, Rows
from presentation.language.catalogue import Texts
from presentation.language.html import Html

RichBlock = dict[str, Any]
RichText = str | list[Any] | dict[str, Any]

MOST_ROWS = 400
"""Rows of one message: of 500 blocks (core.telegram.org, "Rich Message Limits") some are others."""

TAIL = 50
"""Rows in one part of a long table's tail."""

_MARKS: Mapping[str, str] = {
    "b": "bold",
    "i": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
}


def form(
    texts: Texts,
    blocks: Callable[[], Sequence[RichBlock]],
    buttons: Rows,
    *,
    again: str = "",
    offered: bool = True,
) -> RichForm:
    """Return a rich form with the way back to words below it, for apps that do not show it.

    ``again`` is the button that shows the message anew. ``offered``: the plain message has a button
    that asks for this form.
    """
    back = keys.form(texts, tables=True, again=again)
    offer = keys.form(texts, tables=False, again=again) if offered else None
    return RichForm(blocks, (*buttons, (back,)), offer)


def heading(text: Html) -> RichBlock:
    """Return a heading; bold within it would be twice as loud."""
    return {"type": "heading", "text": rich_text(text, plain=True), "size": 3}


def paragraph(text: Html) -> RichBlock:
    """Return a paragraph. Its line breaks stay."""
    return {"type": "paragraph", "text": rich_text(text)}


def footer(text: Html) -> RichBlock:
    """Return small words at the end."""
    return {"type": "footer", "text": rich_text(text)}


def details(summary: str, *blocks: RichBlock, is_open: bool = False) -> RichBlock:
    """Return blocks that open below a summary."""
    return {
        "type": "details",
        "summary": summary,
        "blocks": list(blocks),
        **({"is_open": True} if is_open else {}),
    }


def table(rows: Sequence[Sequence[RichBlock]]) -> RichBlock:
    """Return a table that fits a phone."""
    return {
        "type": "table",
        "cells": [list(row) for row in rows],
        "is_striped": True,
        "is_compact": True,
    }


def long_table(
    rows: Sequence[Sequence[RichBlock]],
    named: Callable[[int, int], str],
    *,
    heads: Sequence[RichBlock],
    first: int,
    opened: int = 0,
) -> Iterator[RichBlock]:
    """Yield a table of the ``first`` rows, and the others in details below it.

    ``named`` returns the summary of a part from the places of its first and last row, from 1. The
    part with the place ``opened``, from 0, is open.
    """
    yield table([heads, *rows[:first]])
    for start in range(first, len(rows), TAIL):
        part = rows[start : start + TAIL]
        end = start + len(part)
        yield details(named(start + 1, end), table(part), is_open=start <= opened < end)


def cell(
    text: RichText, *, right: bool = False, head: bool = False, bold: bool = False
) -> RichBlock:
    """Return a cell; without a text it stays empty."""
    aligned: RichBlock = {"align": "right" if right else "left", "valign": "top"}
    if head:
        aligned["is_header"] = True
    if not text:
        return aligned
    return {**aligned, "text": {"type": "bold", "text": text} if bold else text}


def link(button: Button) -> RichText:
    """Return a button within a text, which looks like a link."""
    data = {"text": button.label, "callback_data": button.data, "style": "link"}
    return {"type": "button", "button": data}


def rich_text(text: Html, *, plain: bool = False) -> RichText:
    """Return a text in Telegram's HTML as a rich text, or (``plain``) without its marks."""
    reader = _Reader(plain=plain)
    reader.feed(text)
    reader.close()
    (whole,) = reader.open
    return whole[0] if len(whole) == 1 else whole


class _Reader(HTMLParser):
    """Reads marks into nested rich texts. ``open`` are the texts of the marks that are open."""

    def __init__(self, *, plain: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._plain = plain
        self.open: list[list[Any]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._plain:
            return
        marked: dict[str, Any] = {"type": _MARKS.get(tag, "url"), "text": []}
        if tag not in _MARKS:
            marked["url"] = dict(attrs).get("href") or ""
        self.open[-1].append(marked)
        self.open.append(marked["text"])

    def handle_endtag(self, tag: str) -> None:
        if not self._plain:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].append(data)
