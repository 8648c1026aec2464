"""For admins: /uji, the message of one experiment, and refusals of its buttons above it."""

from collections.abc import Awaitable, Callable
from functools import wraps

from aiogram.types import CallbackQuery

from census.errors import CensusError
from census.experiments.experiment import Experiment
from handlers.telegram.context import UpdateContext
from handlers.telegram.replies import Replies, Show
from presentation.chat import errors
from presentation.chat.messages import Message
from presentation.chat.presses import Press
from presentation.experiments import messages as experiments
from presentation.experiments import questions
from services.experiments import steering, views

OnPress = Callable[[CallbackQuery, Press, UpdateContext], Awaitable[Replies]]
ITS_OWN = ("experiment-", "broadcast-")
"""How the refusals begin that are about an experiment."""
TOO_MANY = "experiment-arms"


async def panel(context: UpdateContext, experiment: Experiment) -> Show:
    """Show an experiment, and leave an open question."""
    await context.close_question()
    return Show(await screen_of(context, experiment))


async def screen_of(context: UpdateContext, experiment: Experiment) -> Message:
    """Return the message of an experiment as it stands."""
    view = await views.outlook(context.uow, context.bot_context.rules, experiment, at=context.at)
    return experiments.panel(context.texts, view, reader=context.somebody().chat)


def refusing_above(handler: OnPress) -> OnPress:
    """Show what a button of an experiment is refused for above the experiment as it stands.

    Where one way is too many, the ways that can be taken away.
    """

    @wraps(handler)
    async def answered(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
        try:
            return await handler(event, press, context)
        except CensusError as refusal:
            if not refusal.key.startswith(ITS_OWN):
                raise
            found = await steering.read_experiment(context.uow, press.number(), context.somebody())
            if refusal.key == TOO_MANY:
                await context.close_question()
                return Show(questions.too_many(context.texts, found, refusal))
            shown = (await panel(context, found)).message
            return Show(errors.above(context.texts, refusal, shown))

    return answered
