"""Albums: Telegram sends each picture by itself, and people expect one answer.

Which part is answered stands in the chat's turn, for all processes. Files of an album are read, and
answered, one by one.
"""

from collections import OrderedDict
from dataclasses import replace

from aiogram.types import Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Forget, Replace, Replies, Reply, Say, Show

REMEMBERED = 1_000


def once_for_all(context: UpdateContext, message: Message | None, replies: Replies) -> Replies:
    """Leave of an answer to a part of an album what no other part has said."""
    if message is None or message.media_group_id is None or replies is None:
        return replies
    listed = replies if isinstance(replies, tuple) else (replies,)
    said = (_unsaid(context, message, reply) for reply in listed)
    return tuple(reply for reply in said if reply is not None)


def _unsaid(context: UpdateContext, message: Message, reply: Reply) -> Reply | None:
    answer, warning = (f"{what} {message.media_group_id}" for what in ("album", "warned album"))
    match reply:
        case Forget() if reply.deleted is not None:
            context.claims(answer)
            return reply if context.claims(warning) else replace(reply, deleted=None)
        case Show() | Replace() | Say() if message.document is None:
            return reply if context.claims(answer) else None
    return reply


class AlbumAnswers:
    """The messages that answered the newest albums, which a warning replaces.

    They are kept in memory, because all parts come at once.
    """

    def __init__(self) -> None:
        self._messages: OrderedDict[tuple[int, str], int] = OrderedDict()

    def get(self, part: Message | None) -> int | None:
        """Return the message that answered another part, if this process has sent it."""
        if part is None or part.media_group_id is None:
            return None
        return self._messages.get((part.chat.id, part.media_group_id))

    def note(self, part: Message | None, answer: int) -> None:
        """Note the one answer."""
        if part is None or part.media_group_id is None:
            return
        self._messages[part.chat.id, part.media_group_id] = answer
        if len(self._messages) > REMEMBERED:
            self._messages.popitem(last=False)
