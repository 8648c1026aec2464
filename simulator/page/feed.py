"""The data for the chat page: everything at first, then each event."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from simulator.chats.world import Telegram
from simulator.cloud.events import Event
from simulator.page.view import (
    current_chat,
    milliseconds,
    page_id,
    show_bot,
    show_chat,
    show_history,
    show_message,
)

Translations = Mapping[str, str]
PageMessage = tuple[str, dict[str, Any]]

KEPT_LINES = 300
PAGE_EVENT = "page"


@dataclass(frozen=True, slots=True)
class Seat:
    """One chat on the page, with its section and a description, by language."""

    chat_id: int
    section: str
    hint: Translations


@dataclass(frozen=True, slots=True)
class Jump:
    """One button of the clock: the key for `on_jump`, and its label by language."""

    key: str
    label: Translations


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file that the page has ready to send, and what it shows, by language."""

    name: str
    mime: str
    content: bytes
    shows: Translations


@dataclass(frozen=True, slots=True)
class PageWords:
    """All texts of the page: names by language, and its own texts."""

    title: Translations
    subtitle: Translations
    sections: Mapping[str, Translations]
    texts: Mapping[str, Translations]


class Feed:
    """The page's own state (log, read messages, the running jump) and its view of the chats.

    Seats keep their chat id on the page, even when their group becomes a supergroup.
    """

    def __init__(
        self,
        telegram: Telegram,
        seats: Sequence[Seat],
        words: PageWords,
        zone: ZoneInfo,
        jumps: Sequence[Jump],
    ) -> None:
        self._telegram = telegram
        self._seats = {seat.chat_id: seat for seat in seats}
        self._words = words
        self._zone = zone
        self._jumps = jumps
        self._log: deque[dict[str, Any]] = deque(maxlen=KEPT_LINES)
        self._lines = 0
        self._read: dict[int, int] = {}
        self._jumping: str | None = None
        self.files: Mapping[str, PageFile] = {}

    def tell(self, lines: Translations, kind: str, at: datetime) -> None:
        """Add a line to the log."""
        self._lines += 1
        line = {"id": self._lines, "at": milliseconds(at), "kind": kind, "lines": dict(lines)}
        self._log.append(line)
        self._push("log", line)

    def mark_read(self, seat_id: int, message_id: int) -> None:
        """Record that all messages up to one were seen."""
        self._read[seat_id] = message_id
        self._push("read", {"chat": seat_id, "message": message_id})

    @property
    def jumping(self) -> str | None:
        """The key of the running jump."""
        return self._jumping

    @jumping.setter
    def jumping(self, key: str | None) -> None:
        self._jumping = key
        self._push("jump", {"key": key})

    def state(self) -> dict[str, Any]:
        """Return everything for the page."""
        now = self._telegram.clock.now().astimezone(self._zone)
        words = self._words
        return {
            "brand": {"title": dict(words.title), "subtitle": dict(words.subtitle)},
            "bot": show_bot(self._telegram),
            "texts": {language: dict(texts) for language, texts in words.texts.items()},
            "zone": {"name": self._zone.key, "short": now.tzname()},
            "sections": [
                {"key": key, "title": dict(title)} for key, title in words.sections.items()
            ],
            "jumps": [{"key": jump.key, "label": dict(jump.label)} for jump in self._jumps],
            "jumping": self._jumping,
            "files": [
                {"name": each.name, "mime": each.mime, "shows": dict(each.shows)}
                for each in self.files.values()
            ],
            "clock": self.clock(),
            "chats": list(self._chats()),
            "log": list(self._log),
        }

    def clock(self) -> dict[str, Any]:
        """Return the time, and whether the clock runs by itself."""
        clock = self._telegram.clock
        return {"now": milliseconds(clock.now()), "ticking": clock.running}

    def dump(self) -> dict[str, Any]:
        """Return the page's own state."""
        return {"log": list(self._log), "lines": self._lines, "read": list(self._read.items())}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Restore the page's own state."""
        self._log = deque(state["log"], maxlen=KEPT_LINES)
        self._lines = state["lines"]
        self._read = dict(state["read"])
        self._push("state", self.state())

    def messages_for(self, event: Event) -> Iterator[PageMessage]:
        """Yield what the page gets for an event: names and contents, often none."""
        if event.kind == PAGE_EVENT:
            yield event.facts["name"], event.facts["data"]
        elif event.kind == "commands_changed" and event.chat_id is None:
            yield from (("chat", chat) for chat in self._chats(with_history=False))
        elif event.facts.get("migrated_to"):
            yield "state", self.state()
        elif (seat := self._seat_of(event.chat_id)) is not None:
            yield from self._messages_of_chat(seat, event)

    def _messages_of_chat(self, seat: Seat, event: Event) -> Iterator[PageMessage]:
        match event.kind:
            case "message_deleted" if event.message is not None:
                yield "gone", {"chat": seat.chat_id, "ids": [page_id(event.message)]}
            case "chat_action":
                action = event.facts.get("action", "typing")
                yield "typing", {"chat": seat.chat_id, "action": action}
            case "callback_answered":
                yield from _messages_of_answer(seat, event)
            case "message_new" | "message_edited" | "reaction" if event.message is not None:
                message = show_message(self._telegram, event.message)
                yield "message", {"chat": seat.chat_id, "message": message}
        # A message can also change whether a chat has begun, and what is pinned.
        if event.kind not in {"message_edited", "reaction", "chat_action", "callback_answered"}:
            yield from (("chat", chat) for chat in self._shown(seat, with_history=False))

    def _chats(self, *, with_history: bool = True) -> Iterator[dict[str, Any]]:
        for seat in self._seats.values():
            yield from self._shown(seat, with_history=with_history)

    def _shown(self, seat: Seat, *, with_history: bool) -> Iterator[dict[str, Any]]:
        chat = current_chat(self._telegram, seat.chat_id)
        if chat is None:
            return
        shown = {
            **show_chat(self._telegram, chat),
            "id": seat.chat_id,
            "section": seat.section,
            "hint": dict(seat.hint),
            "read": self._read.get(seat.chat_id, 0),
        }
        yield {**shown, "messages": show_history(self._telegram, chat)} if with_history else shown

    def _seat_of(self, chat_id: int | None) -> Seat | None:
        while chat_id is not None and chat_id not in self._seats:
            chat = self._telegram.chats.get(chat_id)
            chat_id = chat.migrated_from if chat else None
        return None if chat_id is None else self._seats[chat_id]

    def _push(self, name: str, data: Mapping[str, Any]) -> None:
        self._telegram.announce(PAGE_EVENT, name=name, data=dict(data))


def _messages_of_answer(seat: Seat, event: Event) -> Iterator[PageMessage]:
    query = event.callback
    if query is None or query.answer is None:
        return
    yield (
        "answer",
        {
            "chat": seat.chat_id,
            "message": query.message_id,
            "data": query.data,
            "text": query.answer.text,
            "alert": query.answer.show_alert,
            "url": query.answer.url,
        },
    )
