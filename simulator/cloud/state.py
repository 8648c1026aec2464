"""The state of Telegram: users, chats, messages, files, button presses, updates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from simulator.cloud.accounts import ChatKind, Member, Membership

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entity:
    """A marked part of a text. Offset and length count UTF-16 units, as Telegram does."""

    type: str
    offset: int
    length: int
    url: str | None = None
    user_id: int | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """The content of a message besides text.

    `kind` is the field's name in the Bot API (`photo`, `document`, `sticker`, `contact`,
    `location`); `file_id` names the stored file if it has one, `details` are the remaining fields.
    """

    kind: str
    file_id: str | None = None
    details: Json = field(default_factory=dict)


@dataclass(slots=True)
class ForumTopic:
    """A topic of a forum. Its thread id is the id of the message that opened it."""

    name: str
    closed: bool = False
    opened_by: int = 0


GENERAL = 1
"""The thread id of a forum's first topic, which a bot must not name."""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message in a chat. With `media`, `text` is its caption.

    `service` holds the fields of a service message (`new_chat_members`, `pinned_message`, …) as
    the Bot API writes them; `markup` is the keyboard; `origin` a forwarded message's
    `forward_origin`. `topic` is the thread id of a forum's topic, None in General; `album` is the
    `media_group_id`; `sender_chat` is the sender if it is no user, as the Bot API writes a chat.
    `rich` is a `RichMessage`, and `text` then its words. Only the `receiver` sees an ephemeral
    message; its `message_id` is the ephemeral one.
    """

    chat_id: int
    message_id: int
    sender_id: int
    moment: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: Media | None = None
    markup: Json | None = None
    service: Json | None = None
    reply_to: int | None = None
    origin: Json | None = None
    edited: datetime | None = None
    reactions: tuple[str, ...] = ()
    protected: bool = False
    silent: bool = False
    link_preview: Json | None = None
    topic: int | None = None
    album: str = ""
    sender_chat: Json | None = None
    automatic_forward: bool = False
    rich: Json | None = None
    receiver: int | None = None

    @property
    def key(self) -> tuple[int, int]:
        """Chat and message id, which together name a message."""
        return self.chat_id, self.message_id

    @property
    def inline_rows(self) -> list[list[dict[str, Any]]]:
        """The rows of the inline keyboard; none if there is none."""
        rows: list[list[dict[str, Any]]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def all_buttons(self) -> list[dict[str, Any]]:
        """The buttons below the message, then those inside a rich one."""
        inside = _buttons_in((self.rich or {}).get("blocks", []))
        return [button for row in self.inline_rows for button in row] + inside


def _buttons_in(part: Any) -> list[dict[str, Any]]:
    """Return the buttons in blocks of a rich message, in order."""
    if isinstance(part, list):
        return [button for each in part for button in _buttons_in(each)]
    if not isinstance(part, Mapping):
        return []
    if part.get("type") in {"button", "buttons"}:
        return list(part.get("buttons") or [part["button"]])
    return [button for each in part.values() for button in _buttons_in(each)]


@dataclass(slots=True)
class Chat:
    """A chat with all its messages.

    `title` is a group's title or the person's name. `members` is filled for groups, `topics` for
    forums, by thread id. `withheld` are the permissions that plain members lack; `closed_to` is
    the error of Telegram's servers for a bot that seems to be allowed to write, `no_rich` one for
    rich messages alone. `last_bot` is the
    bot that wrote last. `ephemeral` are the ephemeral messages on somebody's screen, by their own
    ids. In a private chat `started` tells whether the person ever wrote to the
    bot, `blocked` whether they blocked it.
    """

    chat_id: int
    kind: ChatKind
    title: str
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, ChatMessage] = field(default_factory=dict)
    ephemeral: dict[int, ChatMessage] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, ForumTopic] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    closed_to: str = ""
    no_rich: str = ""
    last_bot: int = 0
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    migrated_to: int | None = None
    migrated_from: int | None = None
    last_message_id: int = 0
    last_ephemeral_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is one person's chat with the bot."""
        return self.kind is ChatKind.PRIVATE

    @property
    def history(self) -> list[ChatMessage]:
        """The messages that are not deleted, oldest first."""
        return list(self.messages.values())

    def standing_of(self, user_id: int) -> Member:
        """Return a user's membership. A user who was never there has left."""
        return self.members.get(user_id) or Member(user_id, Membership.LEFT)


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What a person sees after pressing a button: a toast, an alert, a link, or nothing."""

    text: str = ""
    show_alert: bool = False
    url: str = ""


@dataclass(slots=True)
class CallbackQuery:
    """A press of an inline button, with the bot's answer once there is one."""

    query_id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    moment: datetime
    answer: CallbackAnswer | None = None


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file kept by Telegram.

    Pictures have a width and a height in pixels, photos a thumbnail with an id of its own.
    """

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0
    thumb_id: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """One update for the bot. `kind` is its field's name (`message`, …)."""

    update_id: int
    kind: str
    payload: Json
    moment: datetime
    chat_id: int


@dataclass(frozen=True, slots=True)
class WebhookTarget:
    """The webhook of the bot."""

    url: str
    secret_token: str = ""
    max_connections: int = 40


@dataclass(frozen=True, slots=True)
class SentMessage:
    """One message that reached a chat. Tests of senders use these records.

    `moment` is the simulated time, `monotonic` the machine's, in seconds. `fault` is a fault after
    delivery: the message is there, but the bot got no answer.
    """

    moment: datetime
    monotonic: float
    method: str
    chat_id: int
    message_id: int
    text: str
    fault: str | None = None
