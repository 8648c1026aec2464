"""python-telegram-bot's transport on aiohttp, with a fifth of the stock transport's work.

It separates a request that never left (send it again) from one that left without an answer (it may
have been delivered). It knows HTTP, and nothing of messages.
"""

import errno
import json
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

Seconds = float | None


class NeverLeftError(NetworkError):
    """Telegram has not got the whole request, so it cannot have been carried out."""


class NoAnswerError(TimedOut):
    """The request left, or may have left. Whether it was carried out is unknown."""


@dataclass(slots=True)
class _Journey:
    """The progress of a request. ``begun`` is set just before its first byte is written."""

    begun: bool = False


class AiohttpRequest(BaseRequest):
    """One pool of connections. Timeouts in seconds: to connect, and between two bytes after that.

    ``initialize`` and ``shutdown`` may be called more than once. ``unanswered`` counts the
    requests that have left.
    """

    def __init__(
        self, *, connections: int = 100, connect_timeout: float = 10, read_timeout: float = 20
    ) -> None:
        self._connections = connections
        self._timeout = aiohttp.ClientTimeout(connect=connect_timeout, sock_read=read_timeout)
        self._session: aiohttp.ClientSession | None = None
        self.unanswered = 0

    @property
    def read_timeout(self) -> Seconds:
        """The timeout of an answer."""
        return self._timeout.sock_read

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                headers={"User-Agent": self.USER_AGENT},
                timeout=self._timeout,
                trace_configs=[_tracing()],
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0917 - the base class says so
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Send a request and return the answer's status and body. The pool's timeouts apply.

        Raises NeverLeftError or NoAnswerError.
        """
        if self._session is None:
            raise NeverLeftError("the connection pool is closed")
        form, values = _body(request_data) if request_data is not None else (None, None)
        journey = _Journey()
        self.unanswered += 1
        try:
            async with self._session.request(
                method, url, data=form, json=values, trace_request_ctx=journey
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            if _is_whole(trouble, journey):
                raise NoAnswerError(_said(trouble)) from trouble
            raise NeverLeftError(_said(trouble)) from trouble
        finally:
            self.unanswered -= 1

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. Raises TelegramError for a gateway's HTML page, without a trace."""
        try:
            answer: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("not an answer of Telegram") from None
        return answer


def _tracing() -> aiohttp.TraceConfig:
    """Record of every request when it begins to be written."""

    async def begins(_session: aiohttp.ClientSession, trace: SimpleNamespace, _: object) -> None:
        trace.trace_request_ctx.begun = True

    config = aiohttp.TraceConfig()
    config.on_request_headers_sent.append(begins)
    return config


def _is_whole(trouble: Exception, journey: _Journey) -> bool:
    """Tell whether the whole request may have been written before the error.

    A broken pipe comes from the write itself, and so does a connection that is closing; a reset
    may come after Telegram has read everything.
    """
    cut_short = isinstance(trouble.__cause__, aiohttp.ClientConnectionResetError)
    return journey.begun and not cut_short and getattr(trouble, "errno", None) != errno.EPIPE


def _body(request_data: RequestData) -> tuple[aiohttp.FormData | None, object]:
    if not request_data.contains_files:
        return None, request_data.parameters
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, content_type) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return form, None


def _said(trouble: Exception) -> str:
    """Describe an error without the address, because the address contains the token."""
    return type(trouble).__name__
