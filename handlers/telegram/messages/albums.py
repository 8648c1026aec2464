"""Albums: Telegram sends each picture by itself, and people expect one answer."""

from collections import OrderedDict
from dataclasses import dataclass

from aiogram.types import Message

REMEMBERED = 1_000

Key = tuple[int, str]


@dataclass(slots=True)
class _Album:
    answer: int | None = None
    warned: bool = False


class Albums:
    """The answers to the newest albums. They are kept in memory, because all parts come at once.

    Files of an album are read, and answered, one by one.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[Key, _Album] = OrderedDict()

    def is_answered(self, message: Message | None) -> bool:
        """Tell whether another part of the same album was answered."""
        is_file = message is not None and message.document is not None
        return not is_file and self.answer_to(message) is not None

    def answer_to(self, message: Message | None) -> int | None:
        """Return the message that answered another part, if there is one."""
        album = self._seen.get(key) if (key := _key(message)) else None
        return album.answer if album else None

    def is_warned(self, message: Message | None) -> bool:
        """Tell whether the sender was warned of a number in another part."""
        album = self._seen.get(key) if (key := _key(message)) else None
        return album is not None and album.warned

    def answered(self, message: Message | None, answer: int) -> None:
        """Record the one answer."""
        is_file = message is not None and message.document is not None
        if not is_file and (key := _key(message)):
            self._album(key).answer = answer

    def warned(self, message: Message | None, answer: int) -> None:
        """Record that the answer is a warning."""
        if key := _key(message):
            album = self._album(key)
            album.answer, album.warned = answer, True

    def _album(self, key: Key) -> _Album:
        if len(self._seen) >= REMEMBERED:
            self._seen.popitem(last=False)
        return self._seen.setdefault(key, _Album())


def _key(message: Message | None) -> Key | None:
    if message is None or message.media_group_id is None:
        return None
    return message.chat.id, message.media_group_id
