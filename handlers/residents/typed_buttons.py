"""Names of buttons and commands that people type as words do what the button does."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import AnswerAs, Idle, InPrivate
from presentation.chat.open_questions import leads_elsewhere
from presentation.chat.presses import unpack
from presentation.chat.typed_buttons import meant_button


class NamesAButton(Filter):
    """A text that names a button or a command of the person; the handler gets what is ``meant``.

    ``instead_of`` are open questions to which such a name is no answer; without them no question
    may be open that words answer.
    """

    def __init__(self, *instead_of: str) -> None:
        self._instead_of = instead_of

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match where no open question is answered in words."""
        if not event.text or event.text.startswith("/"):
            return False
        asked = context.question and context.question.key
        if not (asked in self._instead_of if self._instead_of else await Idle()(event, context)):
            return False
        catalogue = context.bot_context.catalogue
        meant = meant_button(
            event.text,
            [catalogue.texts(language) for language in catalogue.languages],
            context.roles,
            context.bot_context.closeness,
        )
        return {"meant": meant} if meant else False


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="typed buttons")
    router.message.register(do_the_same, InPrivate(), NamesAButton())
    return router


async def do_the_same(
    message: Message, meant: str, context: UpdateContext, answer_as: AnswerAs, **data: Any
) -> object:
    """Do what the command or the button does: its own handler answers."""
    data["context"] = context
    if not await Idle()(message, context):
        await context.close_question()
    if meant.startswith("/"):
        typed = message.model_copy(update={"text": meant})
        return await answer_as("message", typed, data)
    press = unpack(meant)
    if press is not None and leads_elsewhere(press):
        await context.close_question()
    pressed = CallbackQuery(
        id=str(message.message_id),
        from_user=data["event_from_user"],
        chat_instance="",
        data=meant,
    )
    return await answer_as("callback_query", pressed, data)
