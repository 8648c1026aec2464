"""Receiving updates by webhook: answered with 200 only when they have been handled."""

import hmac

from aiogram import Bot, Dispatcher
from aiohttp import web

from handlers.polling import feed

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


def webhook_app(bot: Bot, dispatcher: Dispatcher, *, path: str, secret: str) -> web.Application:
    """Return the web application that Telegram posts to; requests without the secret get 403."""

    async def receive(request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode("utf-8", "surrogateescape"), secret.encode()):
            return web.Response(status=403)
        await feed(bot, dispatcher, await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post(path, receive)
    return app
