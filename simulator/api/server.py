"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import replace
from types import TracebackType
from typing import Self

from aiohttp import web

from simulator.api.arguments import Arguments
from simulator.api.bodies import is_multipart, read_arguments
from simulator.api.dispatch import Answer, perform, proper_name, refusal
from simulator.api.postman import Postman
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BotApiError, ForbiddenError, TooManyRequestsError
from simulator.cloud.trouble.faults import Fault, FaultKind

# An upload of 50 MB and the form around it.
_REQUEST_BYTES = 51 * 1024 * 1024
_GATEWAY_PAGE = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>\r\n"


class Simulator:
    """An HTTP server for one Telegram and one bot: `async with Simulator(telegram, token=…) as it`.

    More routes can be given, or added to `app` before it starts. `webhook_delay` is the pause in
    seconds before a failed delivery to the webhook is repeated; `reach` says where on this machine
    the webhook's address leads to, since no name of the world does.
    """

    def __init__(
        self,
        telegram: Cloud,
        *,
        token: str,
        host: str = "127.0.0.1",
        port: int = 0,
        extra_routes: Iterable[web.AbstractRouteDef] = (),
        webhook_delay: float = 1.0,
        reach: Callable[[str], str] = str,
    ) -> None:
        self.telegram = telegram
        self.token = token
        self.app = web.Application(client_max_size=_REQUEST_BYTES)
        self.app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._answer_method)
        self.app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", self._answer_file)
        self.app.add_routes(list(extra_routes))
        self._host, self._port = host, port
        self._postman = Postman(telegram, first_delay=webhook_delay, reach=reach)
        self._started = AsyncExitStack()

    @property
    def base_url(self) -> str:
        """Where it listens: `http://127.0.0.1:PORT`."""
        return f"http://{self._host}:{self._port}"

    async def __aenter__(self) -> Self:
        runner = web.AppRunner(
            self.app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await runner.setup()
        self._started.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, self._host, self._port).start()
        self._port = runner.addresses[0][1]
        tasks = await self._started.enter_async_context(asyncio.TaskGroup())
        self._started.callback(tasks.create_task(self._postman.run()).cancel)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._started.aclose()

    async def _answer_method(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != self.token:
            return _respond(refusal(_unauthorized(request.match_info["token"])))
        method = proper_name(request.match_info["method"])
        try:
            arguments = await _arguments(request)
        except BotApiError as error:
            return _respond(refusal(error))
        except web.HTTPRequestEntityTooLarge:
            return _respond(refusal(BotApiError(413, "Request Entity Too Large")))
        faults = self.telegram.faults
        if faults.latency:
            await asyncio.sleep(faults.latency)
        fault = faults.next_for(method, arguments.number("chat_id") or None)
        if fault is not None:
            return await self._answer_wrongly(request, method, arguments, fault)
        return _respond(await perform(self.telegram, method, arguments))

    async def _answer_wrongly(
        self, request: web.Request, method: str, arguments: Arguments, fault: Fault
    ) -> web.StreamResponse:
        if fault.kind is FaultKind.SILENT_AFTER:
            await self._perform_silently(method, arguments)
            return _hang_up(request)
        if fault.kind is FaultKind.HELD:
            await self.telegram.faults.hold()
            return _respond(await perform(self.telegram, method, arguments))
        self.telegram.requests[method] += 1
        if fault.kind is FaultKind.DROPPED_BEFORE:
            return _hang_up(request)
        self.telegram.refusals[method, int(fault.kind)] += 1
        if fault.kind is FaultKind.BAD_GATEWAY:
            return web.Response(status=502, text=_GATEWAY_PAGE, content_type="text/html")
        refused: dict[FaultKind, BotApiError] = {
            FaultKind.TOO_MANY_REQUESTS: TooManyRequestsError(fault.retry_after),
            FaultKind.FORBIDDEN: ForbiddenError("for a reason that nobody has seen before"),
        }
        return _respond(refusal(refused.get(fault.kind, BotApiError(500, "Internal Server Error"))))

    async def _perform_silently(self, method: str, arguments: Arguments) -> None:
        log = self.telegram.sent_log
        before = len(log)
        await perform(self.telegram, method, arguments)
        log[before:] = [replace(sent, fault=FaultKind.SILENT_AFTER) for sent in log[before:]]
        await asyncio.sleep(self.telegram.faults.silence)

    async def _answer_file(self, request: web.Request) -> web.StreamResponse:
        files = self.telegram.files
        file = files.at_path(request.match_info["path"], self.telegram.clock.now())
        if request.match_info["token"] != self.token or file is None or self.telegram.is_local:
            return _respond(refusal(BotApiError(404, "Not Found")))
        return web.Response(body=files.content(file), content_type="application/octet-stream")


async def _arguments(request: web.Request) -> Arguments:
    if is_multipart(request.headers):
        reader = await request.multipart()
        return await read_arguments(request.query_string, request.headers, b"", reader)
    body = await request.read() if request.can_read_body else b""
    return await read_arguments(request.query_string, request.headers, body, None)


def _unauthorized(token: str) -> BotApiError:
    malformed = ":" not in token or not token.partition(":")[0].isdigit()
    why = ": invalid token specified" if malformed else ""
    return BotApiError(401, f"Unauthorized{why}")


def _respond(answer: Answer) -> web.Response:
    headers = {}
    if "retry_after" in answer.body.get("parameters", ()):
        headers["Retry-After"] = str(answer.body["parameters"]["retry_after"])
    return web.Response(
        body=answer.encoded(),
        status=answer.status,
        headers=headers,
        content_type="application/json",
    )


def _hang_up(request: web.Request) -> web.Response:
    """Cut the connection. Nobody reads the response any more."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
