"""The way to the network: what has left, and what cannot have."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram.request import RequestData

from reminders.transport import AiohttpRequest, NeverLeftError, NoAnswerError

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
READ_TIMEOUT = 0.1


@asynccontextmanager
async def a_server(serve: Serve) -> AsyncIterator[str]:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    way = AiohttpRequest(connect_timeout=1, read_timeout=READ_TIMEOUT)
    await way.initialize()
    yield way
    await way.shutdown()


async def ask(way: AiohttpRequest, url: str) -> bytes:
    _, answer = await way.do_request(url, "POST", RequestData())
    return answer


async def one_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while await reader.read(4096):
        writer.write(ANSWER)


async def hangs_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(4096)
    writer.transport.abort()


async def says_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def test_what_was_read_and_not_answered_may_have_been_carried_out(
    request_: AiohttpRequest,
) -> None:
    for serve in (hangs_up, says_nothing):
        async with a_server(serve) as url:
            with pytest.raises(NoAnswerError):
                await ask(request_, url)


async def test_without_a_connection_nothing_has_left(request_: AiohttpRequest) -> None:
    for nowhere in ("http://127.0.0.1:9/", "http://no-such-host.invalid/"):
        with pytest.raises(NeverLeftError):
            await ask(request_, nowhere)


async def test_a_handshake_that_fails_is_before_the_request(request_: AiohttpRequest) -> None:
    async with a_server(hangs_up) as url:
        with pytest.raises(NeverLeftError):
            await ask(request_, url.replace("http:", "https:"))


async def test_what_cannot_be_written_to_a_connection_that_closes_has_not_left(
    request_: AiohttpRequest,
) -> None:
    async with a_server(one_answer) as url:
        assert await ask(request_, url) == b"{}"
        _close_when_written_to(request_)
        with pytest.raises(NeverLeftError):
            await ask(request_, url)


def _close_when_written_to(way: AiohttpRequest) -> None:
    """Let the one connection that is kept begin to close between being chosen and written to."""
    session: Any = way._session
    ((kept, _),) = next(iter(session.connector._conns.values()))
    answers = iter([False])
    kept.transport.is_closing = lambda: next(answers, True)


async def test_with_the_pool_closed_nothing_leaves() -> None:
    with pytest.raises(NeverLeftError):
        await ask(AiohttpRequest(), "http://127.0.0.1:9/")
