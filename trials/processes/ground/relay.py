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

CHUNK = 65536
_METHOD = re.compile(rb"POST [^ ]*/bot[^/ ]+/(\w+) HTTP")

OpenFarEnd = Callable[[], Awaitable[tuple[StreamReader, StreamWriter]]]


class Wire:
    """A TCP relay of one process. ``seen`` holds the Bot API methods that passed, with their times.

    Times are seconds of the machine's clock.
    """

    def __init__(self, reach: OpenFarEnd) -> None:
        self._reach = reach
        self._whole = asyncio.Event()
        self._whole.set()
        self.port = 0
        self.seen: list[tuple[float, str]] = []

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
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                await self._whole.wait()
                if watched:
                    now = time.time()
                    self.seen += [(now, name.decode()) for name in _METHOD.findall(chunk)]
                writer.write(chunk)
                await writer.drain()
        writer.close()
