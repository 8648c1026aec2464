"""The groups of offices and villages, and the codes that bind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people import ChatId, KeyedHash, Language
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class BoundGroup:
    """A group that belongs to a unit and gets its board.

    ``topic`` is the thread of the forum's topic that the board belongs in; None is the first one,
    or a group without topics. ``barred_since`` is since when it does not let the bot write.
    """

    chat: ChatId
    unit: UnitCode
    language: Language
    bound_by: ChatId
    bound_at: datetime
    topic: int | None = None
    barred_since: datetime | None = None


@dataclass(frozen=True, slots=True)
class GroupCode:
    """A one-time code that binds a group to a unit; only its hash is stored."""

    code: KeyedHash
    unit: UnitCode
    made_by: ChatId
    expires_at: datetime
    used_by: ChatId | None = None


class Groups(Protocol):
    """The groups that offices and villages use."""

    async def get(self, chat: ChatId) -> BoundGroup | None:
        """Return the binding of a group."""

    async def bind(self, group: BoundGroup) -> None:
        """Bind a group, replacing an earlier binding of the same chat."""

    async def bar(self, chat: ChatId, *, since: datetime) -> bool:
        """Note that a group does not let the bot write; False when that is known."""

    async def unbar(self, chats: Sequence[ChatId]) -> None:
        """Note that the bot may write in groups."""

    async def all(self) -> Sequence[BoundGroup]:
        """Return every reachable bound group."""

    async def unbind(self, chat: ChatId) -> None:
        """End a binding: the group is gone or does not want boards any more."""

    async def add_code(self, code: GroupCode) -> None:
        """Keep a new one-time code."""

    async def code(self, code: KeyedHash) -> GroupCode | None:
        """Return a code, used or not."""

    async def use_code(self, code: KeyedHash, chat: ChatId) -> None:
        """Mark a code as used by a group."""
