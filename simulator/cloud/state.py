"""What there is in Telegram: users, chats, messages, files, button presses, updates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from simulator.cloud.accounts import ChatKind, Member, Membership

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of text with a meaning. Offset and length count UTF-16 units, as Telegram does."""

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
    """What a message shows besides text.

    `kind` is the field's name in the Bot API (`photo`, `document`, `sticker`, `contact`,
    `location`); `file_id` names the stored file if it has one, `details` are the remaining fields.
    """

    kind: str
    file_id: str | None = None
    details: Json = field(default_factory=dict)


@dataclass(slots=True)
class ForumTopic:
    """A topic of a forum; its thread id is that of the message that opened it."""

    name: str
    closed: bool = False


GENERAL = 1
"""The thread id of a forum's first topic, which a bot must not name."""


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message in a chat. With `media`, `text` is its caption.

    `service` holds the fields of a service message (`new_chat_members`, `pinned_message`, …) as
    the Bot API writes them; `markup` the keyboard; `origin` a forwarded message's `forward_origin`.
    `topic` is the thread id of a forum's topic, none in General; `album` the `media_group_id`;
    `sender_chat` who speaks where it is no user, as the Bot API writes a chat.
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

    @property
    def key(self) -> tuple[int, int]:
        """Chat and message id, which together name a message."""
        return self.chat_id, self.message_id

    @property
    def inline_rows(self) -> list[list[dict[str, Any]]]:
        """The rows of the inline keyboard; none if there is none."""
        rows: list[list[dict[str, Any]]] = (self.markup or {}).get("inline_keyboard", [])
        return rows


@dataclass(slots=True)
class Chat:
    """A chat, with everything said in it.

    `title` is a group's title or the person's name. `members` is filled for groups, `topics` for
    forums, by thread id. `withheld` is what plain members may not do; `closed_to` is what
    Telegram's servers refuse a bot with that believes it may write. `last_bot` wrote last of all
    bots. In a private chat `started` says whether the person ever wrote to the bot, `blocked`
    whether they blocked it.
    """

    chat_id: int
    kind: ChatKind
    title: str
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, ChatMessage] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, ForumTopic] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    closed_to: str = ""
    last_bot: int = 0
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    migrated_to: int | None = None
    migrated_from: int | None = None
    last_message_id: int = 0

    @property
    def is_private(self) -> bool:
        """Whether it is one person's chat with the bot."""
        return self.kind is ChatKind.PRIVATE

    @property
    def history(self) -> list[ChatMessage]:
        """The messages that are still there, oldest first."""
        return list(self.messages.values())

    def standing_of(self, user_id: int) -> Member:
        """Return somebody's standing; who was never there has left."""
        return self.members.get(user_id) or Member(user_id, Membership.LEFT)


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What a person sees after pressing a button: a toast, an alert, a link, or just no spinner."""

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
    """Something the bot is to be told. `kind` is its field's name (`message`, …)."""

    update_id: int
    kind: str
    payload: Json
    moment: datetime
    chat_id: int


@dataclass(frozen=True, slots=True)
class WebhookTarget:
    """Where the bot wants its updates delivered to."""

    url: str
    secret_token: str = ""
    max_connections: int = 40


@dataclass(frozen=True, slots=True)
class SentMessage:
    """One message that reached a chat: the record by which senders are judged.

    `moment` is the simulated time, `monotonic` the machine's, in seconds. `fault` says what went
    wrong after the effect, if something did: the message is there, but the bot was not told.
    """

    moment: datetime
    monotonic: float
    method: str
    chat_id: int
    message_id: int
    text: str
    fault: str | None = None
