"""Shared parts of the conversations about broadcasts: the panel, the draft, values of buttons."""

from dataclasses import replace

from census.broadcasts.audience import Audience, Completion, everybody_in
from census.broadcasts.broadcast import Broadcast
from census.errors import CensusError
from census.people.people import Language, Role
from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Show
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import questions
from presentation.chat.presses import Press
from services.broadcasts import drafts
from services.broadcasts.views import outlook

ASK_TEXT = "broadcast-text"


async def panel(context: UpdateContext, broadcast: Broadcast, *, editing: bool = False) -> Show:
    """Show the panel of a broadcast, or of a draft the parts to change."""
    bot_context = context.bot_context
    view = await outlook(
        context.uow, bot_context.rules, bot_context.broadcasts, broadcast, at=context.at
    )
    live = str(context.chat) in broadcast.panels
    shown = broadcasts.editing if editing else broadcasts.panel
    return Show(shown(context.texts, view=view), live=live)


async def ask(context: UpdateContext, key: str, draft: Broadcast, **facts: str) -> None:
    """Open a question about a draft."""
    await context.ask(key, broadcast=str(draft.id), **facts)


def asked_broadcast(context: UpdateContext) -> int:
    """Return the number of the draft in the open question."""
    return int(context.question.facts["broadcast"]) if context.question else 0


def audience_for(context: UpdateContext, whom: str, completion: str = Completion.ANY) -> Audience:
    """Return the audience of a role or wave in a button.

    Raises CensusError("old-button"), also for a wave that no longer exists.
    """
    waves, place = context.bot_context.rules.waves, whom.removeprefix(questions.WAVE)
    try:
        if place == whom:
            return Audience(Role(whom), completion=Completion(completion))
        if not place.isascii() or not place.isdigit():
            raise CensusError("old-button")
        return replace(everybody_in(waves[int(place)]), completion=Completion(completion))
    except (ValueError, IndexError):
        raise CensusError("old-button") from None


async def own_draft(context: UpdateContext, press: Press) -> Broadcast:
    """Return the draft that a button is about, if it is the person's own."""
    return await drafts.own_draft(context.uow, press.number(), context.somebody())


async def ask_for_text(context: UpdateContext, draft: Broadcast, language: Language) -> Show:
    """Ask for the text in one language; the census's first language comes first."""
    await ask(context, ASK_TEXT, draft, language=language)
    languages = sorted(
        context.bot_context.catalogue.languages, key=lambda each: each != first_language(context)
    )
    return Show(
        questions.ask_text(context.texts, draft=draft, language=language, languages=languages)
    )


async def changed(context: UpdateContext, draft: Broadcast) -> Show:
    """Close the question and show the draft as it is now."""
    await context.close_question()
    return await panel(context, draft)


def first_language(context: UpdateContext) -> Language:
    """Return the census's first language."""
    return context.bot_context.census.languages[0]
