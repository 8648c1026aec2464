"""Groups: what their owner does to them."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.cloud import CannotActError, Cloud
from simulator.membership import (
    add_to_group,
    delete_group,
    promoted,
    retitle,
    set_standing,
    take_out,
    upgrade,
)
from simulator.people import Person
from simulator.place import Place
from simulator.state import ChatKind, Standing


class Group(Place):
    """A group or a supergroup. After an upgrade the same object shows the new chat."""

    def __init__(self, cloud: Cloud, chat_id: int) -> None:
        super().__init__(cloud, chat_id)
        self.old_chat_id: int | None = None

    @property
    def title(self) -> str:
        """The title of the group."""
        return self.chat.title

    @property
    def owner_id(self) -> int:
        """The owner's id; without one, whoever is in it.

        Raises CannotActError: nobody is in the group.
        """
        inside = [member for member in self.chat.members.values() if member.inside]
        owners = [member for member in inside if member.standing is Standing.CREATOR]
        for member in [*owners, *inside]:
            return member.user_id
        raise CannotActError(f"nobody is in {self.title}")

    async def add(self, *people: Person, queue: bool = False) -> None:
        """Let people into the group."""
        for person in people:
            add_to_group(self._cloud, self.chat, person.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def remove(self, person: Person, *, queue: bool = False) -> None:
        """Remove a person from the group."""
        take_out(self._cloud, self.chat, person.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def kick_bot(self, *, queue: bool = False) -> None:
        """Remove the bot from the group."""
        take_out(self._cloud, self.chat, self._cloud.bot.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def set_admin(
        self,
        who: Person | None = None,
        *,
        rights: Iterable[str] | None = None,
        queue: bool = False,
    ) -> None:
        """Make a person (or the bot, if none is named) an administrator.

        `rights` are names of the Bot API (`can_delete_messages`); by default all the usual ones.
        """
        user_id = who.user_id if who else self._cloud.bot.user_id
        member = promoted(user_id, None if rights is None else frozenset(rights))
        set_standing(self._cloud, self.chat, member, self.owner_id)
        await self._waits(queue=queue)

    async def rename(self, title: str, *, queue: bool = False) -> None:
        """Change the title."""
        retitle(self._cloud, self.chat, title, self.owner_id)
        await self._waits(queue=queue)

    async def upgrade_to_supergroup(
        self, chat_id: int | None = None, *, queue: bool = False
    ) -> int:
        """Become a supergroup, and return its new chat id. The old id answers with the new one."""
        if self.chat.kind is ChatKind.SUPERGROUP:
            raise CannotActError(f"{self.title} is a supergroup already")
        new_id = chat_id or -1_000_000_000_000 + self.chat_id
        upgrade(self._cloud, self.chat, new_id, self.owner_id)
        self.old_chat_id, self.chat_id = self.chat_id, new_id
        await self._waits(queue=queue)
        return new_id

    async def delete(self, *, queue: bool = False) -> None:
        """Be deleted by its owner."""
        delete_group(self._cloud, self.chat, self.owner_id)
        await self._waits(queue=queue)

    async def _waits(self, *, queue: bool) -> None:
        if not queue:
            await self._cloud.settled()
