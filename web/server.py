"""The small HTTP server for who watches over a process: ``/healthz``, ``/readyz``, ``/metrics``.

It has no secrets and no persons in its answers, takes only GET and HEAD, and is meant for the
machine itself or a network of the operator's own.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from services.operations.health import Health
from web.metrics import CONTENT_TYPE

LARGEST_BODY = 1024
"""Bytes of a request's body: nobody has anything to send here."""


def operations_app(
    *,
    role: str,
    alive: Callable[[], Health],
    ready: Callable[[], Awaitable[Health]],
    metrics: Callable[[], Awaitable[bytes]],
) -> web.Application:
    """Return the web application. 503 says what is not well, by part."""

    async def healthz(_request: web.Request) -> web.Response:
        return _answer(role, alive())

    async def readyz(_request: web.Request) -> web.Response:
        return _answer(role, await ready())

    async def page(_request: web.Request) -> web.Response:
        return web.Response(body=await metrics(), headers={"Content-Type": CONTENT_TYPE})

    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", page)
    return app


@asynccontextmanager
async def listening(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve at an address; return the port. Raises OSError where that is not possible."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1, keepalive_timeout=15)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _answer(role: str, health: Health) -> web.Response:
    parts = {part.value: why for part, why in health.not_well.items()}
    body = {"well": bool(health), "role": role, "not_well": parts}
    return web.json_response(body, status=200 if health else 503)
