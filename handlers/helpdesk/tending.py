"""After whatever somebody does with a request, the topics of desks are brought up to date."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Router
from aiogram.types import TelegramObject

from handlers.telegram.replies import Replies, Tend

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


def with_topics(router: Router) -> Router:
    """Let the answers of a router be followed by a look at the topics."""
    router.message.middleware(_then_tend)
    router.callback_query.middleware(_then_tend)
    return router


async def _then_tend(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Replies:
    replies: Replies = await handler(event, data)
    if replies is None:
        return None
    return (*(replies if isinstance(replies, tuple) else (replies,)), Tend())
