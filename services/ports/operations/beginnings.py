"""What every update begins with."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from census.people.people import ChatId, Person
from services.ports.operations.bookkeeping import OpenQuestion
from services.ports.operations.turns import ChatTurn


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an update finds: the turn of its chat, the open question, and who has written.

    ``fresh`` tells that it was not handled before; ``person`` is None for who never wrote.
    """

    turn: ChatTurn
    asked: OpenQuestion | None
    fresh: bool
    person: Person | None


class Beginnings(Protocol):
    """The beginnings of updates."""

    async def begin(
        self, chat: ChatId, user: ChatId, update: int, *, at: datetime, private: bool
    ) -> Beginning:
        """Take the turn of a chat as ``ChatTurns`` does; note the update, which is ``user``'s.

        The open question is that of a ``private`` chat. One that a newer update has opened is not
        found.
        """
