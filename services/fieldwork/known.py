"""Whose chat it is that writes, and what a text names: asked by all of the field work."""

import re

from census.errors import CensusError
from census.fieldwork.workers import Fieldworker
from census.people.people import ChatId
from services.ports.unit_of_work import UnitOfWork

_BETWEEN_DIGITS = re.compile(r"[\s.\-]+")


async def worker_of(uow: UnitOfWork, chat: ChatId) -> Fieldworker:
    """Return the fieldworker who joined with a chat; CensusError("fieldwork-not-one") for none."""
    worker = await uow.fieldworkers.of_chat(chat)
    if worker is None:
        raise CensusError("fieldwork-not-one")
    return worker


async def is_block_code(uow: UnitOfWork, text: str) -> bool:
    """Tell whether a text is the code of a block, as it stands or with gaps between its digits.

    Such a text of sixteen digits is no identity number.
    """
    written = text.strip()
    return bool(await uow.blocks.known([written, _BETWEEN_DIGITS.sub("", written)]))
