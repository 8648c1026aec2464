"""Groups, and what their owner can do."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.chats.membership import (
    add_to_group,
    delete_group,
    promoted,
    retitle,
    set_standing,
    take_out,
    upgrade,
)
from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from simulator.chats.telling import tell_of_message
from simulator.chats.topics import delete_topic, toggle_topic
from simulator.cloud.accounts import ChatKind, Member, Membership, User
from simulator.cloud.cloud import CannotActError, Cloud
from simulator.cloud.rights import PERMISSIONS
from simulator.cloud.state import GENERAL, ChatMessage, ForumTopic
from simulator.text.text import FormattedText, fix

OTHER_BOT = 7_000_000_002
CHANNEL = -1_002_000_000_001
CHANNEL_BOT = User(136_817_688, "Channel", username="Channel_Bot", is_bot=True)
TELEGRAM_ITSELF = User(777_000, "Telegram")


class SimulatedGroup(Place):
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
        owners = [member for member in inside if member.standing is Membership.CREATOR]
        for member in [*owners, *inside]:
            return member.user_id
        raise CannotActError(f"nobody is in {self.title}")

    async def add(self, *people: SimulatedPerson, queue: bool = False) -> None:
        """Let people into the group."""
        for person in people:
            add_to_group(self._cloud, self.chat, person.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def remove(self, person: SimulatedPerson, *, queue: bool = False) -> None:
        """Remove a person from the group."""
        take_out(self._cloud, self.chat, person.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def kick_bot(self, *, queue: bool = False) -> None:
        """Remove the bot from the group."""
        take_out(self._cloud, self.chat, self._cloud.bot.user_id, self.owner_id)
        await self._waits(queue=queue)

    async def set_admin(
        self,
        who: SimulatedPerson | None = None,
        *,
        rights: Iterable[str] | None = None,
        anonymous: bool = False,
        queue: bool = False,
    ) -> None:
        """Make a person (or the bot, if none is named) an administrator.

        `rights` are names of the Bot API (`can_delete_messages`); by default all the usual ones.
        An `anonymous` administrator writes in the group's name from then on.
        """
        user_id = who.user_id if who else self._cloud.bot.user_id
        chosen = None if rights is None else frozenset(rights)
        member = promoted(user_id, chosen, anonymous=anonymous)
        set_standing(self._cloud, self.chat, member, self.owner_id)
        await self._waits(queue=queue)

    async def restrict_bot(self, *withheld: str, queue: bool = False) -> None:
        """Take permissions (`can_send_photos`, …; all if none is named) from the bot alone."""
        left = frozenset(PERMISSIONS) - frozenset(withheld or PERMISSIONS)
        member = Member(self._cloud.bot.user_id, Membership.RESTRICTED, left)
        set_standing(self._cloud, self.chat, member, self.owner_id)
        await self._waits(queue=queue)

    def withhold(self, *withheld: str) -> None:
        """Take permissions (all if none is named) from everybody but administrators.

        Telegram sends a bot no update about this.
        """
        self.chat.withheld = frozenset(withheld or PERMISSIONS)

    def close_to_bot(self, answer: str = "CHAT_WRITE_FORBIDDEN") -> None:
        """Let Telegram's servers refuse what the bot seems allowed; "older" is the old 403."""
        self.chat.closed_to = answer

    def make_forum(self, *topics: str) -> list[int]:
        """Divide a supergroup into topics, and return the thread ids of those named."""
        chat = self.chat
        chat.topics[GENERAL] = ForumTopic("General")
        opened = [self._cloud.next_message_id(chat) + GENERAL for _ in topics]
        chat.last_message_id += GENERAL
        chat.topics.update(zip(opened, map(ForumTopic, topics), strict=True))
        self._cloud.announce("chat_changed", chat.chat_id)
        return opened

    def close_topic(self, thread: int = GENERAL) -> None:
        """Close a topic. Then only managers of topics write in it."""
        toggle_topic(self._cloud, self.chat, thread, self.owner_id, closed=True)

    def delete_topic(self, thread: int) -> None:
        """Delete a topic with its messages. Nobody gets an update."""
        delete_topic(self._cloud, self.chat, thread)

    def in_topic(self, thread: int | None) -> list[ChatMessage]:
        """Return what the bot wrote in a topic, oldest first; None is General."""
        return [message for message in self.from_bot if message.topic == thread]

    async def other_bot_writes(self, text: str = "Halo!") -> None:
        """Let another bot write, so that commands without a name are no longer for ours."""
        other = User(OTHER_BOT, "Bot Lain", username="bot_lain_bot", is_bot=True)
        self._cloud.users.setdefault(OTHER_BOT, other)
        self._cloud.post(self.chat, OTHER_BOT, text=text)

    async def channel_posts(self, text: str, *, linked: bool = True, queue: bool = False) -> None:
        """Post as a channel: the linked one by an automatic forward, any other as sender.

        Source: Client.cpp 18147-18158: `from` is Telegram itself, or the account "Channel".
        """
        channel = {"id": CHANNEL, "title": "Kabar Sensus", "type": "channel"}
        speaker = TELEGRAM_ITSELF if linked else CHANNEL_BOT
        self._cloud.users.setdefault(speaker.user_id, speaker)
        moment = int(self._cloud.clock.now().timestamp())
        origin = {"type": "channel", "chat": channel, "message_id": 1, "date": moment}
        formatted = fix(FormattedText(text))
        message = self._cloud.post(
            self.chat,
            speaker.user_id,
            text=formatted.text,
            entities=formatted.entities,
            sender_chat=channel,
            origin=origin if linked else None,
            automatic_forward=linked,
        )
        tell_of_message(self._cloud, message)
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
