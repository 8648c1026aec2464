"""What a handler answers: which messages come, and where they stand."""

from dataclasses import dataclass

from aiogram.types import BotCommand

from presentation.chat.messages import Message


@dataclass(frozen=True, slots=True)
class Show:
    """Change the message whose button was pressed; to typed text, answer with a new one.

    A picture takes the place of words. Words cannot take the place of a picture: a new message
    comes below, and with ``replaces_picture`` the picture goes.
    """

    message: Message
    replaces_picture: bool = False


@dataclass(frozen=True, slots=True)
class Replace:
    """Change our last message of the chat, because what the person typed was deleted.

    Where something of ours stands below the message in use, the answer is a new one.
    """

    message: Message


@dataclass(frozen=True, slots=True)
class Say:
    """A new message."""

    message: Message


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete what the person wrote, because it holds an identity number; then say so, or not.

    ``kept`` is said where the bot may not delete.
    """

    deleted: Message | None = None
    kept: Message | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Another commands menu, because the person's roles changed."""

    menu: list[BotCommand]


Reply = Show | Replace | Say | Offer | Forget
Replies = Reply | tuple[Reply, ...] | None


def anew(replies: Replies) -> Replies:
    """Let an answer that was long in coming stand below all else, as new messages."""
    listed = replies if isinstance(replies, tuple) else (replies,)
    return tuple(
        Say(reply.message) if isinstance(reply, Show | Replace) else reply
        for reply in listed
        if reply is not None
    )
