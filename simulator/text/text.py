"""Text as Telegram stores it: cleaned, trimmed, measured in UTF-16 units, with entities."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Entity
from simulator.text.detection import find_entities

# Telegram turns control characters into spaces and drops these invisible ones.
_CONTROLS = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
# Telegram's order of entities of the same range, outermost first.
_ORDER = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_FOUND_ORDER = 50


@dataclass(frozen=True, slots=True)
class FormattedText:
    """A text with its entities."""

    text: str = ""
    entities: tuple[Entity, ...] = ()


def utf16_length(text: str) -> int:
    """Return the length that Telegram counts: UTF-16 units, two for an emoji."""
    if text.isascii():
        return len(text)
    return len(text) + sum(character > "\uffff" for character in text)


def cut_utf16(text: str, offset: int, length: int) -> str:
    """Return the part of a text that an entity covers."""
    if text.isascii():
        return text[offset : offset + length]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def fix(formatted: FormattedText, *, allow_empty: bool = False) -> FormattedText:
    """Clean and trim a text as Telegram does, and find its links and commands.

    Raises BadRequestError: nothing is left, or an entity lies outside the text.
    """
    text, entities = formatted.text, _sorted(formatted.entities)
    _check_bounds(text, entities)
    text, entities = _clean(text, entities)
    trimmed = text.rstrip(" \n")
    if not trimmed:
        if allow_empty:
            return FormattedText()
        raise BadRequestError("text must be non-empty")
    lead = len(trimmed) - len(trimmed.lstrip(" \n"))
    if entities:
        lead = min(lead, entities[0].offset)
    text = trimmed[lead:]
    entities = _shifted(entities, -lead, utf16_length(text))
    found = find_entities(text)
    return FormattedText(text, _merged(entities, found) if found else tuple(entities))


def _check_bounds(text: str, entities: list[Entity]) -> None:
    end = utf16_length(text) if entities else 0
    for entity in entities:
        if entity.offset < 0:
            raise BadRequestError(f"receive an entity with incorrect offset {entity.offset}")
        if entity.offset >= end:
            raise BadRequestError(
                f"entity begins after the end of the text at UTF-16 offset {entity.offset}"
            )
        if entity.offset + entity.length > end:
            raise BadRequestError(
                f"entity beginning at UTF-16 offset {entity.offset} ends after the end of the "
                f"text at UTF-16 offset {entity.offset + entity.length}"
            )


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    text = _CONTROLS.sub(" ", text)
    for dropped in reversed(list(_DROPPED.finditer(text))):
        at = utf16_length(text[: dropped.start()])
        text = text[: dropped.start()] + text[dropped.end() :]
        entities = [_without_unit(entity, at) for entity in entities]
    return text, [entity for entity in entities if entity.length > 0]


def _without_unit(entity: Entity, at: int) -> Entity:
    if entity.offset > at:
        return replace(entity, offset=entity.offset - 1)
    if entity.offset + entity.length > at:
        return replace(entity, length=entity.length - 1)
    return entity


def _shifted(entities: list[Entity], by: int, end: int) -> list[Entity]:
    fitted = []
    for entity in entities:
        offset = entity.offset + by
        length = min(entity.length, end - offset)
        if length > 0:
            fitted.append(
                entity
                if (offset, length) == (entity.offset, entity.length)
                else replace(entity, offset=offset, length=length)
            )
    return fitted


def _merged(given: list[Entity], found: list[Entity]) -> tuple[Entity, ...]:
    """Add the found entities that do not overlap with given ones."""
    keeping_out = [
        entity
        for entity in given
        if _ORDER.get(entity.type, _FOUND_ORDER) <= _FOUND_ORDER
        and entity.type not in {"blockquote", "expandable_blockquote"}
    ]
    added = [
        entity for entity in found if not any(_overlap(entity, other) for other in keeping_out)
    ]
    return tuple(_sorted([*given, *added]))


def _overlap(one: Entity, other: Entity) -> bool:
    return one.offset < other.offset + other.length and other.offset < one.offset + one.length


def _sorted(entities: tuple[Entity, ...] | list[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda e: (e.offset, -e.length, _ORDER.get(e.type, _FOUND_ORDER)))
