"""One update at a time for each chat, in whichever process, and what the next has to know."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from census.people.people import ChatId

ANSWERED_WITHIN = timedelta(seconds=15)
"""For so long the process in which an update took effect may be about to answer it."""

BEGINS_WITHIN = timedelta(seconds=10)
"""Later it does not begin to, and leaves that to whoever the update comes to next."""

QUESTION = "question"
"""What an update sets that opens a question."""


class OvertakenError(Exception):
    """An update wants to set what a newer one has set."""


@dataclass(frozen=True, slots=True)
class ChatTurn:
    """What is known of a chat's updates: the ``newest``, and which one has set what.

    ``panel`` is the bot's lowest message, as the conversation keeps it.
    """

    newest: int
    set_by: Mapping[str, int] = field(default_factory=dict)
    panel: Mapping[str, Any] | None = None


class ChatTurns(Protocol):
    """The turns of all chats. They are forgotten after two days.

    What an update sets of its own chat is noted when it is committed: the columns of the person,
    consents, states of submissions, bindings of a group.
    """

    async def take(self, chat: ChatId, update: int, *, at: datetime) -> ChatTurn:
        """Wait until no other update of the chat is under way; return what is known of it.

        The turn ends with the transaction. ``newest`` counts this ``update``. From now on, setting
        what a newer update has set raises OvertakenError.
        """

    def sets(self, what: str) -> None:
        """Note that the update sets something of its chat. Raises OvertakenError."""

    async def note_answers(
        self, updates: Sequence[int], panels: Mapping[ChatId, Mapping[str, Any]]
    ) -> Collection[ChatId]:
        """Note that the answers of updates have left, and keep the lowest messages; commit it.

        It waits for no turn. Returns the chats whose turn somebody has: their lowest messages are
        not kept yet.
        """

    async def renew_answers(self, updates: Sequence[int], *, at: datetime) -> None:
        """Note that the answers of updates are still to come from who handled them; commit it."""

    async def keep_panel(self, chat: ChatId, panel: Mapping[str, Any]) -> None:
        """Keep the bot's lowest message in a chat, after whoever has its turn.

        A chat that has been forgotten stays so.
        """
