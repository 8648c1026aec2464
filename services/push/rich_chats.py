"""Which chats get rich messages: those with tables and details, of Bot API 10.1 and later.

Telegram does not document its refusals of them. So whatever is refused is sent in its plain form,
and if that gets through, the refusal was one of the rich form.
"""

from census.people.people import ChatId
from services.push.refused import says

OF_OURS = ("rich_message_", "can't parse", "button_", "reply markup is too long")
"""What a refusal of the content says. It is a fault of ours, and the next message may be well."""

UNKNOWN = ("method not found",)
"""What a Bot API server before 10.1 says."""


class RichChats:
    """Remembers, as long as the process runs, where only the plain form is sent.

    ``wanted`` is the deployment's setting.
    """

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted
        self._plain: set[ChatId] = set()

    def take(self, chat: ChatId) -> bool:
        """Tell whether a rich message is to be tried."""
        return self._wanted and chat not in self._plain

    def refused(self, chat: ChatId, said: str) -> None:
        """Note why Telegram refused a rich message whose plain form it took."""
        if is_unknown(said):
            self._wanted = False
        elif not says(said, OF_OURS):
            self._plain.add(chat)


def is_unknown(said: str) -> bool:
    """Tell whether a refusal says that the Bot API server knows no rich messages."""
    return says(said, UNKNOWN)
