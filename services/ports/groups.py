"""Ports of groups: bindings, and the codes that make them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId, KeyedHash, Language
from census.units import UnitCode


@dataclass(frozen=True, slots=True)
class BoundGroup:
    """A group that is bound to a unit and gets its board; a group may have several of them.

    ``topic`` is the forum topic that the board belongs in; None is the first topic, or a group
    without topics. ``barred_since`` is since when the group does not let the bot write.
    ``tables``: the whole group wants boards as tables, or as words; None where nobody has said.
    """

    chat: ChatId
    unit: UnitCode
    language: Language
    bound_by: ChatId
    bound_at: datetime
    topic: int | None = None
    barred_since: datetime | None = None
    tables: bool | None = None


@dataclass(frozen=True, slots=True)
class GroupCode:
    """A one-time code that binds a group to a unit; only its hash is stored."""

    code: KeyedHash
    unit: UnitCode
    made_by: ChatId
    expires_at: datetime
    used_by: ChatId | None = None


GroupPlace = tuple[ChatId, str | None]
"""A group, and the unit whose board it gets there; None stands for all of them."""


class Groups(Protocol):
    """The groups that offices and villages use."""

    async def get(self, chat: ChatId, unit: str | None = None) -> BoundGroup | None:
        """Return a group's binding to a unit; without one, its first binding."""

    async def of(self, chat: ChatId) -> Sequence[BoundGroup]:
        """Return the bindings of a group, the oldest first."""

    async def bind(self, group: BoundGroup) -> None:
        """Bind a group to a unit, replacing an earlier binding to the same unit."""

    async def bar(self, chat: ChatId, *, since: datetime, unit: str | None = None) -> bool:
        """Record that a group, or the topic of its ``unit``, does not let the bot write.

        Returns False when that is known.
        """

    async def unbar(self, places: Collection[GroupPlace]) -> None:
        """Record that groups let the bot write."""

    async def all(self) -> Sequence[BoundGroup]:
        """Return every binding of every reachable group."""

    async def show_tables(self, chat: ChatId, *, on: bool) -> None:
        """Record whether a group gets its boards as tables."""

    async def unbind(self, chat: ChatId, unit: UnitCode) -> None:
        """End a binding: the group wants no more boards of this unit."""

    async def add_code(self, code: GroupCode) -> None:
        """Store a new one-time code."""

    async def code(self, code: KeyedHash) -> GroupCode | None:
        """Return a code, used or not."""

    async def use_code(self, code: KeyedHash, chat: ChatId) -> None:
        """Mark a code as used by a group."""
