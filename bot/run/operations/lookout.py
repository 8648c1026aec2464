"""The lookout of one process: health, readiness and metrics over HTTP, and signs of life."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from time import monotonic

import structlog

from bot.run.process_roles import ProcessRole
from bot.run.wiring import AppContext
from services.operations.figures import OperationsFigures, figures
from services.operations.health import HealthCheck
from services.operations.pulse import ProcessPart, Pulse
from services.ports.unit_of_work import StorageError
from web.metrics import PrometheusMeter
from web.server import listening, operations_app

log = structlog.get_logger()

FRESH = 15.0
"""For so many seconds the figures of the database are not counted again."""

SendSign = Callable[[], Awaitable[str | None]]
"""Sends a sign of life; returns why it did not arrive."""


def expect_parts(pulse: Pulse, role: ProcessRole, *, polling: bool) -> None:
    """Say of which parts signs of life are expected, and how often.

    A request of long polling lasts up to 35 s; the sender goes round every second, or every 10 s
    while the database is away; the schedule every 2 s, but a job may run for minutes. Who stands by
    goes round as well.
    """
    if role.has(ProcessRole.PUSH):
        pulse.expect(ProcessPart.PUSH, within=30)
    if role.has(ProcessRole.SCHEDULE):
        pulse.expect(ProcessPart.SCHEDULE, within=900)
    if role.has(ProcessRole.CONVERSATION):
        pulse.expect(ProcessPart.TELEGRAM, within=90 if polling else float("inf"))
        if polling:
            pulse.expect(ProcessPart.CONVERSATION, within=90)


class Lookout:
    """Answers who asks how this process is, at ``listen`` or where config.yaml says.

    ``seconds`` is the source of time.
    """

    def __init__(
        self,
        app: AppContext,
        meter: PrometheusMeter,
        pulse: Pulse,
        *,
        role: str,
        send_sign: SendSign | None = None,
        listen: str | None = None,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        self._app, self._meter, self._role = app, meter, role
        self._send_sign, self._seconds = send_sign, seconds
        self._address = listen or app.deployment.operations.listen
        self.check = HealthCheck(pulse, app.storage.open)
        self._seen: OperationsFigures | None = None
        self._seen_at: float | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Listen where config.yaml says, and send signs of life, until ``stop`` is set."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._listen(stop))
            if self._send_sign is not None:
                tasks.create_task(self._keep_signalling(stop, self._send_sign))

    async def _listen(self, stop: asyncio.Event) -> None:
        address = self._address
        if address is None:
            return
        host, _, port = address.rpartition(":")
        app = operations_app(
            role=self._role,
            alive=self.check.alive,
            ready=self.check.ready,
            metrics=self.metrics,
        )
        try:
            async with listening(app, host, int(port)):
                log.info("operations.listening", address=address)
                await stop.wait()
        except OSError as trouble:
            # People are answered all the same. Whoever asks at that port finds nobody there.
            reason = trouble.strerror or str(trouble)
            log.error("operations.not_listening", address=address, reason=reason)  # noqa: TRY400

    async def metrics(self) -> bytes:
        """Return the page for Prometheus."""
        health = await self.check.ready()
        seen = None if ProcessPart.DATABASE in health.not_well else await self._figures()
        outages = self._app.storage.outages
        return self._meter.page(ready=bool(health), seen=seen, database_errors=outages)

    async def _figures(self) -> OperationsFigures | None:
        now = self._seconds()
        if self._seen_at is None or now - self._seen_at >= FRESH:
            self._seen = await self._count(self._app.clock.now())
            self._seen_at = now
        return self._seen

    async def _count(self, at: datetime) -> OperationsFigures | None:
        jobs = type(self._app.deployment.jobs).model_fields
        try:
            async with self._app.storage.open() as uow:
                return await figures(uow, jobs, now=at)
        except StorageError:
            return None

    async def _keep_signalling(self, stop: asyncio.Event, send: SendSign) -> None:
        while not stop.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(
                    self._app.deployment.operations.ping_every.total_seconds()
                ):
                    await stop.wait()
                    return
            await self.signal(send)

    async def signal(self, send: SendSign) -> None:
        """Send a sign of life if all is well; else say in the log why none is sent."""
        health = await self.check.ready()
        if not health:
            log.warning("ping.withheld", not_well=dict(health.not_well))
        elif (why := await send()) is not None:
            log.warning("ping.failed", reason=why)
