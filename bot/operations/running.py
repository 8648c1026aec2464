"""``sensusbot run``: the whole bot of a deployment, until it is told to stop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from bot.operations.lookout import Lookout, SendSign, expect_parts
from bot.rehearsal.process import RehearsalProcess
from bot.run.logs import set_level
from bot.run.process_roles import ProcessRole, run_by
from bot.run.push import settle_memory
from bot.run.service import open_service
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from services.operations.pulse import Pulse
from web.metrics import PrometheusMeter


async def run_deployment(
    deployment: Deployment, environment: Environment, stop: asyncio.Event, role: ProcessRole
) -> None:
    """Run a role of the bot, and its lookout, until ``stop``.

    Raises as ``open_app`` and ``open_service``; StorageError where a SQLite file has its process.
    """
    set_level(deployment.operations.log_level)
    meter, pulse = PrometheusMeter(release=version("sensusbot"), role=role), Pulse()
    expect_parts(pulse, role, polling=deployment.updates.mode == "polling")
    async with (
        open_app(deployment, environment) as app,
        run_by(app, role),
        open_service(
            app,
            environment,
            rehearse=RehearsalProcess(deployment, environment, app.clock),
            report=meter.pushed,
            meter=meter,
            pulse=pulse,
        ) as service,
        open_sign_of_life(environment) as send_sign,
    ):
        settle_memory()
        lookout = Lookout(app, meter, pulse, role=role, send_sign=send_sign)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(lookout.run(stop))
            await service.run(stop, role)


@asynccontextmanager
async def open_sign_of_life(environment: Environment) -> AsyncIterator[SendSign | None]:
    """Open what sends signs of life; None where none are wanted. Raises SettingsError."""
    url = environment.require_ping_url()
    if not url:
        yield None
        return
    # httpx is imported only where something is sent.
    from sources.operations.sign_of_life import SignOfLife  # noqa: PLC0415

    sign = SignOfLife(url)
    try:
        yield sign.send
    finally:
        await sign.close()
