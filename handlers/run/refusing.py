"""What a person reads when something is refused, breaks, or is over."""

from typing import Any

from aiogram.types import Chat, Update

from census.errors import CensusError
from handlers.residents.start import next_screen, own_screen
from handlers.telegram.bot_context import BotContext
from handlers.telegram.context import UpdateContext
from handlers.telegram.guard import Removal
from handlers.telegram.replies import Alone, Reply, Say, Show
from presentation.chat import errors
from presentation.groups import messages as groups
from presentation.language.catalogue import Texts
from presentation.privacy import consents
from presentation.privacy.data import finished
from services.ports.unit_of_work import UnitOfWork
from services.rules.consent import UNASKED

WHO_IT_IS = frozenset({"start-first", "consent-first", "not-allowed", "unbind-not-yours"})
"""Refusals that may be wrong when the bot cannot know who asks."""
NOT_MET = frozenset({"start-first", "consent-first"})
"""Refusals that show the way on. In a group they are said aloud: older apps show nothing else."""
OF_AN_OFFICE = "office:"
"""How buttons of who leads an office begin: below their refusal stands the home of that duty."""
NO_STEPS = frozenset({"no-steps-now", "steps-over"})


async def refused(context: UpdateContext, refusal: CensusError, pressed: str = "") -> Reply:
    """Render a refusal. A person who has not agreed yet is asked for consent first.

    ``pressed`` is the button that was refused: it goes on once the person has agreed.
    """
    if context.anonymous and refusal.key in WHO_IT_IS:
        return Say(groups.anonymous(context.texts, bot=context.bot_context.bot_username))
    if not context.private:
        return _refused_in_group(context, refusal)
    if refusal.key in NOT_MET and context.person is not None:
        return await next_screen(context)
    if refusal.key == UNASKED:
        return Show(consents.ask(context.texts, refusal, then=pressed))
    if refusal.key in NO_STEPS:
        led = pressed.startswith(OF_AN_OFFICE)
        screen = await (next_screen if led else own_screen)(context)
        return Show(errors.above(context.texts, refusal, screen.message))
    return Show(errors.error(context.texts, refusal))


def _refused_in_group(context: UpdateContext, refusal: CensusError) -> Reply:
    bot = context.bot_context.bot_username
    aloud = errors.in_group(context.texts, refusal, bot=bot)
    if refusal.key in NOT_MET:
        return Say(aloud)
    return Alone(errors.in_group(context.own_texts, refusal, bot=bot), aloud)


async def farewell(
    bot_context: BotContext, uow: UnitOfWork, event: Update, data: dict[str, Any], chat: Chat
) -> tuple[Reply, ...] | None:
    """Return what who writes reads after a campaign was finished: it keeps nothing any more.

    In groups, and to who only blocks the bot, it says nothing. None while a campaign lasts.
    """
    census, now = bot_context.census, bot_context.clock.now()
    if not await bot_context.end_cache.is_finished(uow, census, now=now):
        return None
    asked = chat.type == "private" and event.my_chat_member is None
    return (Say(finished(data["texts"])),) if asked else ()


def broken_reply(data: dict[str, Any], chat: Chat, trouble: str) -> Reply:
    """Say that something broke, with the id under which the log has it."""
    texts: Texts = data["texts"]
    removal: Removal | None = data["removal"]
    number = removal.name.lower() if removal else ""
    if chat.type == "private":
        return Show(errors.broken(texts, trouble=trouble, number=number))
    return Say(errors.broken_in_group(texts, trouble=trouble, number=number))
