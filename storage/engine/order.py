"""The update that a unit of work handles: what it sets, and what newer ones have set.

The repositories ask before they write what only the newest update of a chat may set.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from census.people.people import ChatId
from services.ports.operations.turns import OvertakenError

REMEMBERED = 64
"""So many things are remembered for a chat. An update is late by seconds, or by minutes."""


@dataclass
class UpdateInHand:
    """The update whose turn it is; jobs, imports and the command line have none."""

    chat: ChatId | None = None
    update: int = 0
    set_by: dict[str, int] = field(default_factory=dict)
    changed: bool = False

    def begin(self, chat: ChatId, update: int, set_by: Mapping[str, int]) -> None:
        """Take the turn of a chat."""
        self.chat, self.update, self.changed = chat, update, False
        self.set_by = dict(set_by)

    def sets(self, *things: str, of: ChatId | None = None) -> None:
        """Note what the update sets; ``of`` another chat, it is nothing that updates overtake.

        Raises OvertakenError where a newer update has set one of them.
        """
        if self.chat is None or of not in {None, self.chat}:
            return
        if any(self.set_by.get(each, 0) > self.update for each in things):
            raise OvertakenError
        self.set_by |= dict.fromkeys(things, self.update)
        self.changed = True
        while len(self.set_by) > REMEMBERED:
            del self.set_by[min(self.set_by, key=self.set_by.__getitem__)]
