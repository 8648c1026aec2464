"""`parse_mode=HTML`, with Telegram's errors for bad markup.

The rules are those of https://core.telegram.org/bots/api#html-style; offsets in errors count bytes
of UTF-8, as Telegram's do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import Entity
from simulator.text.links import check_link, linked_user
from simulator.text.tags import TAG_TYPES, argument_of, decode
from simulator.text.text import FormattedText, cut_utf16, utf16_length

_TAG_NAME = re.compile(r"[^\s>]*")
_SPACE = re.compile(r"\s*")
_ATTRIBUTE_NAME = re.compile(r'[^\s=>/"\']*')
# Client.cpp 11240-11280
_TIME_FORMAT = re.compile(r"[rR]?|[tTdDwW]+")
_NAME_TOKEN = re.compile(r"[a-zA-Z0-9.-]*")


@dataclass(slots=True)
class _Open:
    """An open tag: its argument, and where its text starts."""

    name: str
    argument: str
    offset: int


def parse_html(markup: str) -> FormattedText:
    """Return the text and entities of HTML.

    Raises BadRequestError: Telegram does not accept the markup.
    """
    if "<" not in markup and "&" not in markup:
        return FormattedText(markup)
    return _Parser(markup).parse()


class _Parser:
    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._parts: list[str] = []
        self._length = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def parse(self) -> FormattedText:
        at = 0
        while (tag := self._markup.find("<", at)) >= 0:
            self._add_text(self._markup[at:tag])
            closing = self._markup.startswith("/", tag + 1)
            at = self._end_tag(tag) if closing else self._start_tag(tag)
        self._add_text(self._markup[at:])
        if self._open:
            raise _refused(
                f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"'
            )
        entities = (_without_own_language(entity) for entity in self._entities)
        return FormattedText("".join(self._parts), tuple(entities))

    def _add_text(self, source: str) -> None:
        text = decode(source)
        self._parts.append(text)
        self._length += utf16_length(text)

    def _start_tag(self, begin: int) -> int:
        name_match = self._match(_TAG_NAME, begin + 1)
        at = name_match.end()
        if at == len(self._markup):
            raise _refused(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        name = name_match.group().lower()
        if name not in TAG_TYPES:
            raise _refused(f'Unsupported start tag "{name}" at byte offset {self._bytes(begin)}')
        argument = ""
        while True:
            at = self._match(_SPACE, at).end()
            if self._char(at) == ">":
                break
            attribute, value, at = self._attribute(name, begin, at)
            argument = argument_of(name, attribute, value, argument)
        if name == "span" and argument != "spoiler":
            raise _refused(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}'
            )
        self._open.append(_Open(name, argument, self._length))
        return at + 1

    def _attribute(self, tag: str, begin: int, at: int) -> tuple[str, str, int]:
        name_match = self._match(_ATTRIBUTE_NAME, at)
        name = name_match.group()
        if not name:
            raise _refused(
                f'Empty attribute name in the tag "{tag}" at byte offset {self._bytes(begin)}'
            )
        at = self._match(_SPACE, name_match.end()).end()
        unclosed = f'Unclosed start tag "{tag}" at byte offset {self._bytes(begin)}'
        if self._char(at) != "=":
            if not self._char(at):
                raise _refused(unclosed)
            return name, "", at
        at = self._match(_SPACE, at + 1).end()
        if not self._char(at):
            raise _refused(unclosed)
        value, at = self._value(at)
        if not self._char(at):
            raise _refused(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        return name, value, at

    def _value(self, at: int) -> tuple[str, int]:
        quote = self._char(at)
        if quote in {'"', "'"}:
            end = self._markup.find(quote, at + 1)
            end = len(self._markup) if end < 0 else end
            return decode(self._markup[at + 1 : end]), end + 1
        token = self._match(_NAME_TOKEN, at)
        after = self._char(token.end())
        if not after.isspace() and after != ">":
            raise _refused(f"Unexpected end of name token at byte offset {self._bytes(at)}")
        return token.group().lower(), token.end()

    def _end_tag(self, begin: int) -> int:
        if not self._open:
            raise _refused(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        name_match = self._match(_TAG_NAME, begin + 2)
        at = self._match(_SPACE, name_match.end()).end()
        if self._char(at) != ">":
            raise _refused(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        name, expected = name_match.group().lower(), self._open[-1].name
        if name and name != expected:
            raise _refused(
                f"Unmatched end tag at byte offset {self._bytes(begin)}, "
                f'expected "</{expected}>", found "</{name}>"'
            )
        self._close(self._open.pop())
        return at + 1

    def _close(self, tag: _Open) -> None:
        length = self._length - tag.offset
        if length == 0:
            return
        kind = TAG_TYPES[tag.name]
        if kind == "text_link":
            self._close_link(tag, length)
        elif kind == "custom_emoji":
            if not tag.argument.isdigit() or int(tag.argument) == 0:
                raise _refused("Invalid custom emoji identifier specified")
            self._entities.append(Entity(kind, tag.offset, length, custom_emoji_id=tag.argument))
        elif kind == "date_time":
            self._close_time(tag, length)
        elif kind == "blockquote" and tag.argument:
            self._entities.append(Entity("expandable_blockquote", tag.offset, length))
        elif kind in {"pre", "code"}:
            self._close_code(kind, tag, length)
        else:
            self._entities.append(Entity(kind, tag.offset, length))

    def _close_link(self, tag: _Open, length: int) -> None:
        url = tag.argument or cut_utf16("".join(self._parts), tag.offset, length)
        user_id = linked_user(url)
        if user_id is not None:
            self._entities.append(Entity("text_mention", tag.offset, length, user_id=user_id))
        elif (checked := _checked(url)) is not None:
            self._entities.append(Entity("text_link", tag.offset, length, url=checked))

    def _close_time(self, tag: _Open, length: int) -> None:
        """Close a moment. Without one it becomes plain text, which the source does not show."""
        moment, _, form = tag.argument.partition(" ")
        if not _TIME_FORMAT.fullmatch(form):
            raise _refused("Invalid date-time format specified")
        if moment.isdecimal():
            self._entities.append(
                Entity(
                    "date_time",
                    tag.offset,
                    length,
                    unix_time=int(moment),
                    date_time_format=form,
                )
            )

    def _close_code(self, kind: str, tag: _Open, length: int) -> None:
        """Close `pre` or `code`; a `code` with a language that fills a `pre` becomes part of it."""
        inner = self._entities[-1] if self._entities else None
        same_stretch = inner is not None and (inner.offset, inner.length) == (tag.offset, length)
        if kind == "pre" and inner is not None and same_stretch and inner.language:
            self._entities[-1] = replace(inner, type="pre")
        else:
            language = tag.argument or None
            self._entities.append(Entity(kind, tag.offset, length, language=language))

    def _match(self, pattern: re.Pattern[str], at: int) -> re.Match[str]:
        found = pattern.match(self._markup, at)
        if found is None:
            raise ValueError(f"{pattern.pattern} matches nothing, though it may be empty")
        return found

    def _char(self, at: int) -> str:
        return self._markup[at : at + 1]

    def _bytes(self, at: int) -> int:
        return len(self._markup[:at].encode())


def _checked(url: str) -> str | None:
    """Return a link as Telegram stores it; None for text that is no link."""
    try:
        return check_link(url)
    except ValueError:
        return None


def _without_own_language(entity: Entity) -> Entity:
    return replace(entity, language=None) if entity.type == "code" else entity


def _refused(why: str) -> BadRequestError:
    return BadRequestError(f"can't parse entities: {why}")
