"""Where messages come in their rich form: with tables and details, of Bot API 10.1 and later.

Telegram does not document its refusals of them. So whatever is refused is sent in its plain form,
and if that gets through, the refusal was one of the rich form.
"""

from contextlib import suppress

from census.people.people import ChatId
from services.ports.unit_of_work import OpenUnitOfWork, StorageError, UnitOfWork
from services.push.refused import says

OF_OURS = ("rich_message_", "can't parse", "button_", "reply markup is too long")
"""What a refusal of the content says. It is a fault of ours, and the next message may be well."""

UNKNOWN = ("method not found",)
"""What a Bot API server before 10.1 says."""


class RichForms:
    """Tells where a rich form is tried, and writes down where it is refused.

    ``usual``: chats in which nobody has chosen get them. ``known``: the Bot API server takes them;
    that is found out as long as the process runs.
    """

    def __init__(self, open_uow: OpenUnitOfWork | None = None, *, usual: bool = False) -> None:
        self._open_uow, self._usual = open_uow, usual
        self.known = open_uow is not None

    def wanted(self, chosen: bool | None) -> bool:  # noqa: FBT001 - what a chat has said
        """Tell whether a chat gets rich messages; ``chosen`` is what it has said, or None."""
        return self.known and (self._usual if chosen is None else chosen)

    def shown(self, chosen: bool | None) -> bool | None:  # noqa: FBT001 - what a chat has said
        """Tell how boards come in a chat; None where Telegram leaves no choice."""
        return self.wanted(chosen) if self.known else None

    async def refused(self, chat: ChatId, said: str) -> None:
        """Note why Telegram refused a rich message whose plain form it took.

        From then on the chat gets words. If the database is away, it is asked once more.
        """
        if is_unknown(said):
            self.known = False
            return
        if self._open_uow is None or says(said, OF_OURS):
            return
        with suppress(StorageError):
            async with self._open_uow() as uow:
                await show_tables(uow, chat, on=False)
                await uow.commit()


async def show_tables(uow: UnitOfWork, chat: ChatId, *, on: bool) -> None:
    """Record whether a chat gets boards as tables. One that is not known changes nothing."""
    if chat < 0:
        await uow.groups.show_tables(chat, on=on)
    elif (person := await uow.people.get(chat)) is not None:
        await uow.people.change(person, tables=on)


async def tables_in_group(uow: UnitOfWork, chat: ChatId) -> bool | None:
    """Return what a group has chosen; None where nobody has, or where it is not bound."""
    return next((group.tables for group in await uow.groups.of(chat)), None)


def is_unknown(said: str) -> bool:
    """Tell whether a refusal says that the Bot API server knows no rich messages."""
    return says(said, UNKNOWN)
