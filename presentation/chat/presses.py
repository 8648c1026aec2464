"""The data of buttons: builders write it, handlers read it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from census.errors import CensusError
from presentation.chat.actions import Action
from presentation.chat.card_actions import CardAction, FormAction
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.field_actions import AnyAction, FieldAction

MAX_BYTES = 64
"""Telegram's limit on callback data (Bot API, InlineKeyboardButton)."""


_KNOWN: Mapping[str, AnyAction] = {
    each.value: each
    for each in (*Action, *FieldAction, *CardAction, *ExperimentAction, *FormAction)
}

_ID = re.compile("[0-9]{1,18}", re.ASCII)
"""The largest id that fits the 64 bits of a database."""


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button with its values."""

    action: AnyAction
    values: tuple[str, ...] = ()

    def value(self, place: int = 0) -> str:
        """Return a value, by default its first. Raises CensusError("old-button") without one."""
        if place >= len(self.values):
            raise CensusError("old-button")
        return self.values[place]

    def last(self) -> str:
        """Return its last value. Raises CensusError("old-button") without one."""
        self.value()
        return self.values[-1]

    def number(self, place: int = 0) -> int:
        """Return a value as an id. Raises CensusError("old-button") if it is none."""
        if not _ID.fullmatch(self.value(place)):
            raise CensusError("old-button")
        return int(self.value(place))


def pack(action: AnyAction, *values: str) -> str:
    """Return the callback data of a button: ``step:done:password``."""
    data = ":".join((action, *values))
    if any(":" in value for value in values) or len(data.encode()) > MAX_BYTES:
        raise ValueError(f"not fit for callback data: {data!r}")
    return data


def unpack(data: str) -> Press | None:
    """Read callback data; None for data that no current button has (an old message, a forgery)."""
    subject, _, rest = data.partition(":")
    verb, *values = rest.split(":")
    known = _KNOWN.get(f"{subject}:{verb}")
    return Press(known, tuple(values)) if known else None
