"""What somebody says of the last answer: "that was not clear", "and the second one?"."""

from aiogram import Router
from aiogram.types import Message

from census.questions.following import LONGEST, words_of
from handlers.questions.asking import answering_of, loaded
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import Idle, InPrivate
from handlers.telegram.replies import Reply, Say
from presentation.questions import answers
from services.questions.following import Following, Reference


def setup() -> Router:
    """Return the router of this conversation.

    It comes before the answers to a reminder: "sudah" answers the short question in sight.
    """
    router = Router(name="following")
    router.message.register(followed, InPrivate(), Idle(), _refers)
    return router


async def followed(
    message: Message, context: UpdateContext, following: Following, said: Reference
) -> Reply:
    """Answer what is said of the last answer."""
    return Say(answers.shown(context.bot_context.catalogue, await following.after(said)))


async def _refers(
    message: Message, context: UpdateContext
) -> bool | dict[str, Following | Reference]:
    text = message.text or "/"
    if text.startswith("/") or context.person is None or len(words_of(text)) > LONGEST:
        return False
    known = await loaded(context)
    if known is None:
        return False
    following = answering_of(context, known)
    said = await following.reference(text)
    return {"following": following, "said": said} if said is not None else False
