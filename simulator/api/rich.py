"""Rich messages: their blocks as a request describes them, checked, counted, and as plain words.

https://core.telegram.org/bots/api#inputrichmessage (Bot API 10.3, 24 August 2026). The limits are
those of its "Rich Message Limits" and of td OptionManager.cpp 219-223 (022d602); the checks of
fields those of td WebPageBlock.cpp 810-880 and 4867-5110. Errors in capitals come from Telegram's
servers: RICH_MESSAGE_CONTENT_REQUIRED was reported by several clients in 2026,
RICH_MESSAGE_TEXT_TOO_LONG and RICH_MESSAGE_BLOCKS_TOO_MANY by one, and what they answer to too many
columns or too deep a nesting is not known: RICH_MESSAGE_INVALID is the simulator's own word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simulator.api.arguments import Arguments
from simulator.api.keyboards import ButtonPlace, button_kind
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Chat, Json

TEXT_LENGTH = 32_768
BLOCKS = 500
DEPTH = 16
COLUMNS = 20
_BUTTONS_IN_A_ROW = 8
_MARKS = {
    *("bold", "italic", "underline", "strikethrough", "spoiler"),
    *("marked", "subscript", "superscript", "code"),
}
_STYLES = {"danger", "success", "primary", "link"}
_ALIGNED = {"align": {"left", "center", "right"}, "valign": {"top", "middle", "bottom"}}
_EMPTY = "RICH_MESSAGE_CONTENT_REQUIRED"


@dataclass(frozen=True, slots=True)
class RichContent:
    """A rich message: as the Bot API writes it, and its words without any form."""

    written: Json
    words: str


def read_rich(cloud: Cloud, arguments: Arguments, chat: Chat) -> RichContent:
    """Return the rich message of a request.

    Raises BadRequestError: Telegram would not take it, or the simulator does not know its form.
    """
    given = arguments.parsed("rich_message", "can't parse input rich message JSON object")
    if not isinstance(given, dict):
        raise BadRequestError("rich message must be non-empty")
    forms = [name for name in ("html", "markdown", "blocks") if given.get(name)]
    if len(forms) != 1:
        raise BadRequestError(_EMPTY if forms else "rich message must be non-empty")
    if forms != ["blocks"]:
        raise BadRequestError(f"the simulator does not know rich messages in {forms[0]}")
    if chat.no_rich:
        raise BadRequestError(chat.no_rich)
    reading = _Reading(ButtonPlace.of(cloud, chat))
    written: dict[str, Any] = {"blocks": reading.blocks(given["blocks"], 1)}
    reading.check_size()
    if given.get("is_rtl"):
        written["is_rtl"] = True
    return RichContent(written, "\n".join(reading.lines))


@dataclass(slots=True)
class _Reading:
    """What is read so far of one message."""

    place: ButtonPlace
    count: int = 0
    deepest: int = 0
    length: int = 0
    lines: list[str] = field(default_factory=list)

    def check_size(self) -> None:
        """Check the limits of a whole message."""
        if self.length > TEXT_LENGTH:
            raise BadRequestError("RICH_MESSAGE_TEXT_TOO_LONG")
        if self.count > BLOCKS:
            raise BadRequestError("RICH_MESSAGE_BLOCKS_TOO_MANY")
        if self.deepest > DEPTH:
            raise BadRequestError("RICH_MESSAGE_INVALID")

    def blocks(self, given: Any, depth: int) -> list[Json]:
        """Read blocks. A place for blocks without one is refused."""
        if not isinstance(given, list) or not given:
            raise BadRequestError(_EMPTY)
        return [self._block(each, depth) for each in given]

    def _block(self, given: Any, depth: int) -> Json:
        if not isinstance(given, dict):
            raise _unparsed("expected an Object")
        kind = given.get("type")
        read = _KINDS.get(str(kind))
        if read is None:
            raise BadRequestError(f"the simulator does not know the rich block {kind}")
        self.count += 1
        self.deepest = max(self.deepest, depth)
        return {"type": kind, **read(self, given, depth)}

    def paragraph(self, given: Json, depth: int) -> Json:
        """Read a block that is one text."""
        return {"text": self._line(_needed(given, "text"), depth)}

    def heading(self, given: Json, depth: int) -> Json:
        """Read a heading."""
        size = _needed(given, "size")
        if not isinstance(size, int) or not 1 <= size <= 6:  # noqa: PLR2004 - h1 to h6
            raise BadRequestError("invalid section heading size specified")
        return {"text": self._line(_needed(given, "text"), depth), "size": size}

    def details(self, given: Json, depth: int) -> Json:
        """Read blocks that open below a summary."""
        read = {"summary": self._line(_needed(given, "summary"), depth)}
        read["blocks"] = self.blocks(_needed(given, "blocks"), depth + 1)
        return {**read, "is_open": True} if given.get("is_open") else read

    def listed(self, given: Json, depth: int) -> Json:
        """Read a list without numbers."""
        items = _needed(given, "items")
        if not isinstance(items, list) or not items:
            raise BadRequestError("list must be non-empty")
        self.count += len(items)
        return {
            "items": [
                {"label": "•", "blocks": self.blocks(_needed(item, "blocks"), depth + 1)}
                for item in items
            ]
        }

    def table(self, given: Json, depth: int) -> Json:
        """Read a table. Its rows are blocks, too."""
        rows = _needed(given, "cells")
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise _unparsed('field "cells" must be an Array of Arrays')
        if not any(rows):
            raise BadRequestError(_EMPTY)
        if max(map(len, rows)) > COLUMNS:
            raise BadRequestError("RICH_MESSAGE_INVALID")
        self.count += len(rows)
        read: dict[str, Any] = {}
        if given.get("caption"):
            read["caption"] = self._line(given["caption"], depth)
        read["cells"] = [self._row(row, depth + 1) for row in rows]
        flags = ("is_bordered", "is_striped", "is_compact")
        return {**read, **{name: True for name in flags if given.get(name)}}

    def _row(self, row: list[Any], depth: int) -> list[Json]:
        cells, words = [], []
        for given in row:
            if not isinstance(given, dict):
                raise BadRequestError("table cell must be non-empty")
            cell, said = self._cell(given, depth)
            cells.append(cell)
            words.append(said)
        self.lines.append("\t".join(words))
        return cells

    def _cell(self, given: Json, depth: int) -> tuple[Json, str]:
        cell: dict[str, Any] = {}
        for name, allowed in _ALIGNED.items():
            cell[name] = given.get(name) or ("left" if name == "align" else "middle")
            if cell[name] not in allowed:
                raise BadRequestError(f"can't parse PageBlockTableCell: invalid {name} specified")
        for name in ("colspan", "rowspan"):
            if (span := given.get(name, 1)) < 0:
                raise BadRequestError(f"invalid table cell {name} specified")
            if span > 1:
                cell[name] = span
        if given.get("is_header"):
            cell["is_header"] = True
        if not given.get("text"):
            return cell, ""
        # With a capital, as a client has reported it (rubenlagus/TelegramBots, issue 1599).
        cell["text"], said = self._text(given["text"], depth, "Can't parse PageBlockTableCell")
        return cell, said

    def buttons(self, given: Json, depth: int) -> Json:
        """Read a row of buttons."""
        row = _needed(given, "buttons")
        if not isinstance(row, list) or not 1 <= len(row) <= _BUTTONS_IN_A_ROW:
            raise BadRequestError("BUTTON_COUNT_INVALID")
        read = {"buttons": [self._button(each) for each in row]}
        return {**read, "align": given["align"]} if given.get("align") else read

    def _line(self, given: Any, depth: int) -> Any:
        """Read a text that stands by itself and must say something."""
        text, said = self._text(given, depth, "can't parse InputRichBlock")
        if not said:
            raise BadRequestError(_EMPTY)
        self.lines.append(said)
        return text

    def _text(self, given: Any, depth: int, complaint: str) -> tuple[Any, str]:
        """Read a rich text: words, several texts, or a marked one; return its words beside it."""
        self.deepest = max(self.deepest, depth)
        if isinstance(given, str):
            self.length += len(given)
            return given, given
        if isinstance(given, list):
            parts = [self._text(each, depth, complaint) for each in given]
            return [text for text, _ in parts], "".join(said for _, said in parts)
        kind = given.get("type") if isinstance(given, dict) else None
        if kind == "button":
            button = self._button(_needed(given, "button"))
            return {"type": "button", "button": button}, str(button["text"])
        if kind not in _MARKS | {"url"}:
            raise BadRequestError(f"{complaint}: Unsupported rich text type")
        text, said = self._text(_needed(given, "text"), depth + 1, complaint)
        target = {"url": str(_needed(given, "url"))} if kind == "url" else {}
        return {"type": kind, "text": text, **target}, said

    def _button(self, given: Any) -> Json:
        """Read a button. Its text is plain; only one that calls back may look like a link."""
        if not isinstance(given, dict) or not isinstance(given.get("text"), str):
            raise BadRequestError("can't parse RichMessageButton: Can't find field \"text\"")
        if not given["text"]:
            raise BadRequestError(_EMPTY)
        self.length += len(given["text"])
        kind = button_kind(given, place=self.place)
        style = given.get("style")
        if style and (style not in _STYLES or (style == "link" and "callback_data" not in kind)):
            raise BadRequestError("BUTTON_STYLE_INVALID")
        return {"text": given["text"], **kind, **({"style": style} if style else {})}


_KINDS: dict[str, Callable[[_Reading, Json, int], Json]] = {
    "paragraph": _Reading.paragraph,
    "heading": _Reading.heading,
    "footer": _Reading.paragraph,
    "divider": lambda *_: {},
    "list": _Reading.listed,
    "table": _Reading.table,
    "details": _Reading.details,
    "buttons": _Reading.buttons,
}


def _needed(given: Any, name: str) -> Any:
    if not isinstance(given, dict) or given.get(name) is None:
        raise _unparsed(f'Can\'t find field "{name}"')
    return given[name]


def _unparsed(why: str) -> BadRequestError:
    return BadRequestError(f"can't parse InputRichBlock: {why}")
