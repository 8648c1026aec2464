"""A census that counts no employees: nothing of offices, companies and receipts is talked about.

Who knows their commands reads why. A picture or a word that would be a receipt elsewhere is what it
is for everybody.
"""

from collections.abc import Iterable, Iterator

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from census.definition import Census
from census.errors import CensusError
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate
from handlers.telegram.replies import Reply
from presentation.chat.commands import CommandName, spellings

OF_OFFICES = frozenset(
    (
        *("letters", "calling", "finding people", "lists", "joining", "releasing", "offices"),
        *("company decisions", "companies", "workers joining", "workers"),
        *("proofs", "proofs in groups", "queue", "decisions"),
        *("finished files", "helpdesk-accompanying"),
    )
)
"""The names of the routers that serve employees and who leads or verifies them."""
COMMANDS = (
    *spellings(CommandName.EMPLOYEE, CommandName.COMPANY, CommandName.LETTER, CommandName.OPEN),
    *(*spellings(CommandName.LISTS, CommandName.PROOFS), "proofs"),
)


def of_census(census: Census, routers: Iterable[Router]) -> Iterator[Router]:
    """Yield the routers that a census has a use for, in their order."""
    if census.counts_employees:
        yield from routers
        return
    router = Router(name="uncounted")
    router.message.register(refuse, Command(*COMMANDS), InPrivate())
    yield router
    yield from (each for each in routers if each.name not in OF_OFFICES)


async def refuse(message: Message, context: UpdateContext) -> Reply:
    """Say that no office is counted. Raises CensusError("offices-not-counted")."""
    raise CensusError("offices-not-counted")
