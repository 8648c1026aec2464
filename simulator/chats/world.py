"""The whole of Telegram on this machine. Tests, demo and server share this one object."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.snapshot import restore_cloud, snapshot_of
from simulator.cloud.accounts import ChatKind, Member, Membership, User
from simulator.cloud.clock import MovableClock
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import Chat
from simulator.cloud.trouble.faults import Faults
from simulator.cloud.trouble.flood import Flood

_FIRST_PERSON = 1_000_001
_FIRST_GROUP = -4_000_001
_FIRST_SUPERGROUP = -1_001_000_000_001


class Telegram(Cloud):
    """Telegram with its people and groups, who are found by chat id in `people` and `groups`.

    `files_folder` keeps files on disk, so that they are still there after `restore`.
    """

    def __init__(
        self,
        clock: MovableClock,
        *,
        bot_username: str = "sensus_bot",
        bot_name: str = "Sensus Bot",
        flood: Flood | None = None,
        faults: Faults | None = None,
        files_folder: Path | None = None,
        can_read_all_group_messages: bool = False,
        is_local: bool = False,
        is_test: bool = False,
        main_app: str = "",
    ) -> None:
        super().__init__(
            clock,
            bot_username=bot_username,
            bot_name=bot_name,
            flood=flood,
            faults=faults,
            files_folder=files_folder,
            can_read_all_group_messages=can_read_all_group_messages,
            is_local=is_local,
            is_test=is_test,
            main_app=main_app,
        )
        self.people: dict[int, SimulatedPerson] = {}
        self._groups: list[SimulatedGroup] = []

    @property
    def groups(self) -> dict[int, SimulatedGroup]:
        """The groups by chat id; an upgraded one is found by its old id as well."""
        by_old_id = {group.old_chat_id: group for group in self._groups if group.old_chat_id}
        return by_old_id | {group.chat_id: group for group in self._groups}

    def person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "id",
        user_id: int | None = None,
        started: bool = False,
    ) -> SimulatedPerson:
        """Add a person to Telegram.

        `started` means that they wrote to the bot some time ago, so that it may write to them.
        """
        free = (each for each in count(_FIRST_PERSON + len(self.people)) if each not in self.people)
        user_id = user_id or next(free)
        user = User(user_id, first_name, last_name, username, language_code)
        self.users[user_id] = user
        self.chats[user_id] = Chat(user_id, ChatKind.PRIVATE, user.full_name, started=started)
        return self._meet(user_id)

    def group(
        self,
        title: str,
        *,
        members: Iterable[SimulatedPerson] = (),
        supergroup: bool = False,
        chat_id: int | None = None,
        with_bot: bool = False,
    ) -> SimulatedGroup:
        """Create a group. The first member owns it.

        `with_bot` means that the bot was added some time ago; else a person has to add it.
        """
        first = _FIRST_SUPERGROUP if supergroup else _FIRST_GROUP
        chat_id = chat_id or first - len(self._groups)
        kind = ChatKind.SUPERGROUP if supergroup else ChatKind.GROUP
        chat = Chat(chat_id, kind, title)
        for person in members:
            standing = Membership.MEMBER if chat.members else Membership.CREATOR
            chat.members[person.user_id] = Member(person.user_id, standing)
        if with_bot:
            chat.members[self.bot.user_id] = Member(self.bot.user_id, Membership.MEMBER)
        self.chats[chat_id] = chat
        self.announce("chat_changed", chat_id)
        return self._found(chat_id)

    def dump(self) -> dict[str, Any]:
        """Return the whole state as JSON, with pending updates, without the files' bytes."""
        return snapshot_of(self)

    def restore(self, state: dict[str, Any]) -> None:
        """Replace the state by a dump."""
        restore_cloud(self, state)
        self.people.clear()
        self._groups.clear()
        for chat in self.chats.values():
            if chat.is_private:
                self._meet(chat.chat_id)
            elif chat.migrated_to is None:
                self._found(chat.chat_id)

    def _meet(self, user_id: int) -> SimulatedPerson:
        person = SimulatedPerson(self, user_id)
        self.people[user_id] = person
        self.announce("chat_changed", user_id)
        return person

    def _found(self, chat_id: int) -> SimulatedGroup:
        group = SimulatedGroup(self, chat_id)
        group.old_chat_id = self.chats[chat_id].migrated_from
        self._groups.append(group)
        return group
