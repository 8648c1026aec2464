"""Where somebody who opens the page as a Mini App comes first: to the own unit."""

from dataclasses import dataclass
from datetime import datetime

from census.pages.init_data import AppVisitor
from census.people.people import Language
from census.units import UnitCode
from services.boards.browsing import BoardBrowser
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules


@dataclass(frozen=True, slots=True)
class Welcome:
    """The unit of a person, and the language: that of the bot, else that of Telegram."""

    unit: UnitCode | None
    language: Language


async def welcome(
    uow: UnitOfWork, rules: PushRules, visitor: AppVisitor, *, at: datetime
) -> Welcome:
    """Return where a visitor comes first. Whom the bot does not know comes to the front page."""
    person = await uow.people.get(visitor.chat)
    spoken = Language(visitor.language.split("-")[0])
    if person is None:
        return Welcome(None, spoken)
    browser = BoardBrowser(uow, rules.census, rules.targets, visitor.chat, person, at)
    unit = await browser.own_unit()
    return Welcome(unit.code if unit else None, person.language or spoken)
