"""What is asked before there is a card or a certificate: of which unit, and with which name."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from aiogram.filters import CommandObject
from aiogram.types import Message

from census.boards.cards import card_wish, certificate_wish, is_written_as_name
from census.boards.unit_names import Meant, begins_words
from census.errors import CensusError
from census.questions.anger import is_rude
from census.questions.answering import AnswerDecision
from census.residents.replies import reply_in
from census.units import Unit
from handlers.boards.boards import browser_of
from handlers.questions.asking import loaded
from handlers.questions.passing import PassingQuestion, ask_in_passing
from handlers.telegram.context import UpdateContext
from handlers.telegram.messages.sent import topic_of
from handlers.telegram.replies import Reply, Say, Show
from presentation.boards.cards import messages as screens
from presentation.chat import errors
from presentation.chat.card_actions import CardAction
from presentation.chat.messages import Message as Screen
from presentation.chat.typed_buttons import meant_button
from presentation.groups import messages as groups
from services.groups.binding import units_meant_in
from services.ports.operations.bookkeeping import OpenQuestion
from services.rules.care import units_meant

NAME_ASKED: Final = "card-name"
"""The open question what to write on a card."""
HOME_ASKED: Final = "card-home"
"""The open question in which village a household lives."""


@dataclass(frozen=True, slots=True)
class UnitQuestion:
    """The open question of which unit somebody wants what: ``about`` "card" or "certificate"."""

    about: str
    action: CardAction
    made: Callable[[UpdateContext, Unit], Awaitable[Screen]]

    @property
    def key(self) -> str:
        """The key of the open question."""
        return f"{self.about}-unit"

    async def ask(self, context: UpdateContext) -> Reply:
        """Ask for the name of a unit."""
        await ask_in_passing(context, self.key)
        example = await browser_of(context).example()
        return Say(screens.ask_unit(context.texts, self.about, example))

    async def of(self, context: UpdateContext, typed: str, *, in_words: bool = False) -> Reply:
        """Send it of the unit of a name; offer those that it may mean, or ask once more.

        Words around a name may be no name at all, and are not repeated.
        """
        try:
            meant = await units_meant(context.uow, typed, context.bot_context.closeness)
        except CensusError as refusal:
            if in_words:
                return await self.ask(context)
            await ask_in_passing(context, self.key)
            return Show(errors.error(context.texts, refusal))
        if meant.sure:
            await context.close_question()
            return Say(await self.made(context, meant.units[0]))
        await ask_in_passing(context, self.key)
        about, action = self.about, self.action
        return Show(groups.choose_unit(context.texts, about=about, action=action, meant=meant))


async def units_of_group(
    message: Message, command: CommandObject, context: UpdateContext
) -> Sequence[Unit]:
    """Return the unit of the name behind a command in a group, else those of topic or group."""
    meant = await _meant(context, command.args) if command.args else None
    if meant is not None and meant.sure:
        return meant.units[:1]
    return await units_meant_in(context.uow, context.chat, topic_of(message))


async def _names_no_unit(context: UpdateContext, asked: OpenQuestion, said: str) -> bool | None:
    """Tell whether a text asks something; a name does not, though it may be mistyped."""
    meant = await _meant(context, said)
    if meant is not None and (meant.sure or any(begins_words(said, each) for each in meant.units)):
        return False
    if _is_another_wish(context, said) or is_rude(said):
        return True
    return await _is_understood(context, said)


async def _is_no_name(context: UpdateContext, asked: OpenQuestion, said: str) -> bool | None:
    """Tell whether a text asks something; names have capitals, which no other sentence has.

    Rude words are refused where a name is awaited. Once there is a card with a name, only what is
    written as one is another.
    """
    if "named" not in asked.facts and is_rude(said):
        return False
    if _is_another_wish(context, said):
        return True
    if "named" in asked.facts and not is_written_as_name(said):
        return True
    surely = "named" not in asked.facts and not said[1:].islower()
    return False if surely else await _is_understood(context, said)


def _is_another_wish(context: UpdateContext, said: str) -> bool:
    """Tell whether a text is a question, an answer to a reminder, a button's name, or a wish."""
    if "?" in said or reply_in(said) or card_wish(said) or certificate_wish(said):
        return True
    catalogue = context.bot_context.catalogue
    languages = [catalogue.texts(language) for language in catalogue.languages]
    return meant_button(said, languages, context.roles, context.bot_context.closeness) is not None


async def _meant(context: UpdateContext, said: str) -> Meant | None:
    try:
        return await units_meant(context.uow, said, context.bot_context.closeness)
    except CensusError:
        return None


async def _is_understood(context: UpdateContext, said: str) -> bool:
    known = await loaded(context)
    understood = known.understand(said) if known else None
    return understood is not None and (
        understood.talk is not None or understood.decision is AnswerDecision.ANSWER
    )


CARD_QUESTIONS: Final = (
    PassingQuestion(NAME_ASKED, _is_no_name, lambda asked: False),
    PassingQuestion(HOME_ASKED, _names_no_unit),
    PassingQuestion("card-unit", _names_no_unit, lambda asked: False),
    PassingQuestion("certificate-unit", _names_no_unit, lambda asked: False),
)
"""What is asked or told instead of a name stands on no card."""
