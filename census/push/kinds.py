"""The kinds of message that the bot sends unasked, and how each is treated."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum


class Priority(IntEnum):
    """Lower leaves first."""

    NOTICE = 10
    BOARD = 20
    REMINDER = 30
    BROADCAST = 40


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One kind of message: its name in the database, and all that decides how it is treated.

    ``repeated_when_unclear``: it is sent again when it may have arrived, better twice than never.
    ``capped``: the weekly cap holds it back, and counts it; ``counted``: the cap counts it at
    least. ``lapses``: what the cap holds back is cancelled, where others come another day.
    ``asked_for``: the person wants it at its moment, so it leaves on a quiet day, too.
    ``waits_for_evening``: who wants to hear something in the evening only gets it then.
    ``urging``: it urges somebody, so it goes when they stop reminders. ``retold``: it tells
    figures, and who had it hears when they were wrong. ``names_people``: its facts may hold the
    number of another chat, so it is deleted when that chat is forgotten. ``owed_on_return``: who
    blocked the bot and comes back is owed it again. ``owed_after_bar``: a group that barred it gets
    it when it lets the bot write again. ``in_conversation``: it leaves while a helper speaks with
    the person; all else waits. ``urgent``: it leaves in quiet hours, too.

    ``key`` tells kinds apart that have one name in the database; it stands in a row's facts.
    """

    name: str
    priority: Priority
    repeated_when_unclear: bool = False
    capped: bool = False
    counted: bool = False
    lapses: bool = False
    asked_for: bool = False
    waits_for_evening: bool = False
    urging: bool = False
    retold: bool = False
    names_people: bool = False
    owed_on_return: bool = True
    owed_after_bar: bool = False
    in_conversation: bool = False
    urgent: bool = False
    key: str = ""

    def keyed(self, key: str) -> "MessageKind":
        """Return a kind of the same name and treatment with words of its own."""
        return replace(self, key=key)


class MessageKinds:
    """The kinds that this version knows. Raises ValueError where two of a name are no twins."""

    def __init__(self, kinds: Iterable[MessageKind] = ()) -> None:
        known = tuple(kinds)
        self._kinds = {(kind.name, kind.key): kind for kind in known}
        if len(self._kinds) < len(known):
            raise ValueError("two kinds have the same name and key")
        if any(self._kinds.get((each.name, "")) != each.keyed("") for each in known):
            raise ValueError("a kind is treated in another way than the one whose name it has")
        self.names = frozenset(kind.name for kind in known)
        self.counted = frozenset(kind for kind in known if kind.counted or kind.capped)
        self.urging = frozenset(kind for kind in known if kind.urging)
        self.retold = frozenset(kind for kind in known if kind.retold)
        self.owed_on_return = frozenset(kind for kind in known if kind.owed_on_return)
        self.owed_after_bar = frozenset(kind for kind in known if kind.owed_after_bar)
        self.naming_people = frozenset(kind for kind in known if kind.names_people)

    def __iter__(self) -> Iterator[MessageKind]:
        return iter(self._kinds.values())

    def of(self, name: str, facts: Mapping[str, str]) -> MessageKind:
        """Return the kind of a row of the database. Raises KeyError for a name not known."""
        return self._kinds.get((name, facts.get("key", ""))) or self._kinds[name, ""]


@dataclass(frozen=True, slots=True)
class AdminNotice:
    """Something the campaign's people should know: a message key and its facts."""

    key: str
    facts: Mapping[str, str | int] = field(default_factory=dict)
