"""The wire between one process and one server: it can be cut, and it shows what is asked for.

A cut wire says nothing to either end: what was sent waits, as with TCP, and arrives when the wire
is whole again.
"""

import asyncio
import re
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

CHUNK = 65536
_ASKS = re.compile(rb'POST [^ ]*/bot[^/ ]+/(\w+) HTTP|"chat_id": ?(-?\d+)')

OpenFarEnd = Callable[[], Awaitable[tuple[StreamReader, StreamWriter]]]


@dataclass(slots=True)
class PassedRequest:
    """A request of the Bot API that passed, at a second of the machine's clock."""

    at: float
    method: str
    chat: int | None = None


class Wire:
    """A TCP relay of one process. ``seen`` holds the requests of the Bot API that passed."""

    def __init__(self, reach: OpenFarEnd) -> None:
        self._reach = reach
        self._whole = asyncio.Event()
        self._whole.set()
        self.port = 0
        self.seen: list[PassedRequest] = []

    def cut(self) -> None:
        """Let nothing pass any more."""
        self._whole.clear()

    def mend(self) -> None:
        """Let everything pass again, first what has waited."""
        self._whole.set()

    @asynccontextmanager
    async def laid(self) -> AsyncIterator["Wire"]:
        """Listen on a free port of loopback."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = int(server.sockets[0].getsockname()[1])
        try:
            yield self
        finally:
            server.close()

    async def _connected(self, reader: StreamReader, writer: StreamWriter) -> None:
        try:
            await self._whole.wait()
            far_reader, far_writer = await self._reach()
        except OSError:
            writer.transport.abort()
            return
        with suppress(asyncio.CancelledError):
            await asyncio.gather(
                self._pump(reader, far_writer, watched=True), self._pump(far_reader, writer)
            )

    async def _pump(
        self, reader: StreamReader, writer: StreamWriter, *, watched: bool = False
    ) -> None:
        request: PassedRequest | None = None
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                await self._whole.wait()
                if watched:
                    request = self._look_at(chunk, request)
                writer.write(chunk)
                await writer.drain()
        writer.close()

    def _look_at(self, chunk: bytes, request: PassedRequest | None) -> PassedRequest | None:
        """Note what passes; the chat stands in the body of the connection's newest request."""
        for method, chat in _ASKS.findall(chunk):
            if method:
                request = PassedRequest(time.time(), method.decode())
                self.seen.append(request)
            elif request is not None and request.chat is None:
                request.chat = int(chat)
        return request
