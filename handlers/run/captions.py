"""Commands below a picture or a file: they are not carried out, and that is said."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.replies import Reply, Say
from presentation.chat import errors
from presentation.chat.commands import SPOKEN_ONLY, CommandName, spellings

WITH_PICTURES = frozenset(spellings(CommandName.OFFICER, CommandName.PROOFS))
"""Commands that are about the picture below which they stand: a badge, a receipt."""
KNOWN = frozenset({*spellings(*CommandName), *SPOKEN_ONLY}) - WITH_PICTURES


class _Captioned(Filter):
    """A picture or a file with a command for its caption. The handler gets the ``command``."""

    async def __call__(self, event: Message) -> bool | dict[str, Any]:
        """Match it."""
        first, *_ = [*(event.caption or "").split(), ""]
        command, _, _ = first.removeprefix("/").partition("@")
        said = event.text is None and first.startswith("/") and command.casefold() in KNOWN
        return {"command": f"/{command.casefold()}"} if said else False


def setup() -> Router:
    """Return this router: behind numbers that go first, before all commands."""
    router = Router(name="captions")
    router.message.register(not_done, InPrivate(), _Captioned())
    return router


async def not_done(message: Message, command: str, context: UpdateContext) -> Reply:
    """Ask for the command alone. What was sent with it is not kept, an open question stays."""
    return Say(errors.captioned(context.texts, command=command))
