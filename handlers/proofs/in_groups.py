"""A receipt in a group: it shows a family's names to everybody, so it is taken away, kindly.

Only what calls itself a receipt is touched: other pictures of a group are its own matter.
"""

import re

from aiogram import Router
from aiogram.types import Message

from handlers.proofs.handing_in import is_picture_or_pdf
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Carries, InGroup
from handlers.telegram.messages.carried import name_of_file
from handlers.telegram.replies import Forget, Reply
from presentation.proofs import handing_in as screens

CALLED = re.compile(r"bh?ukti|tanda[ _-]terima|receipt", re.IGNORECASE)
OF_THE_CENSUS = re.compile(r"sensus|census|pengisian|sp[ _-]?20", re.IGNORECASE)
"""The words by which people, and file names, call a receipt; "bukti transfer" is none."""


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="proofs in groups")
    router.message.register(
        take_away, Carries("photo", "document"), InGroup(), _calls_itself_a_receipt
    )
    return router


async def take_away(message: Message, context: UpdateContext) -> Reply:
    """Delete it, and say in private where it belongs; who cannot be reached there reads it here."""
    bot = context.bot_context.bot_username
    here = screens.in_group(context.texts, bot=bot)
    if context.person is None or not context.person.reachable:
        return Forget(deleted=here, kept=here)
    return Forget(kept=here, aside=screens.taken_from_group(context.own_texts))


async def _calls_itself_a_receipt(message: Message) -> bool:
    said = f"{message.caption or ''} {name_of_file(message)}"
    return is_picture_or_pdf(message) and all(
        words.search(said) for words in (CALLED, OF_THE_CENSUS)
    )
