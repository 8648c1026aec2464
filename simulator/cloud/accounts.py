"""Who there is in Telegram: accounts, and how they stand in a chat."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(slots=True)
class User:
    """An account: a person's or the bot's own.

    An `old_app` is older than Bot API 10.1: it sends no ephemeral command and gets no such message.
    """

    user_id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    offline: bool = False
    old_app: bool = False

    @property
    def full_name(self) -> str:
        """First and last name as Telegram shows them."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


class ChatKind(StrEnum):
    """The kinds of chat that are simulated; there are no channels."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class Membership(StrEnum):
    """The status of a user in a chat, in the words of the Bot API."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


@dataclass(frozen=True, slots=True)
class Member:
    """A user's membership in a chat, with an administrator's rights (`can_delete_messages`, …).

    For a restricted member, `rights` are the remaining ones (`can_send_messages`, …). An
    `anonymous` administrator writes in the group's name.
    """

    user_id: int
    standing: Membership
    rights: frozenset[str] = frozenset()
    anonymous: bool = False

    @property
    def inside(self) -> bool:
        """Whether they are in the chat now."""
        return self.standing not in {Membership.LEFT, Membership.KICKED}

    @property
    def administers(self) -> bool:
        """Whether they are an administrator, or the owner."""
        return self.standing in {Membership.CREATOR, Membership.ADMINISTRATOR}

    def may(self, right: str) -> bool:
        """Tell whether they have an administrator's right. The owner has all."""
        return self.standing is Membership.CREATOR or right in self.rights
