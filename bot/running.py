"""``sensusbot run``: the whole bot of a deployment, until it is told to stop."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import structlog

from bot.imports import quickly
from bot.memory import settle_memory
from bot.rehearsal.process import RehearsalProcess
from bot.run.logs import set_level
from bot.run.operations.lookout import Lookout, SendSign, expect_parts
from bot.run.process_roles import ProcessRole, run_by
from bot.run.service import Service, open_service
from bot.run.wiring import open_app
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.errors import CensusError
from services.operations.pulse import Pulse
from services.operations.settings import reload_settings
from services.ports.unit_of_work import StorageError
from services.rules.actors import System
from web.metrics import PrometheusMeter

log = structlog.get_logger()


async def run_deployment(
    deployment: Deployment,
    environment: Environment,
    stop: asyncio.Event,
    role: ProcessRole,
    hung_up: asyncio.Event,
    *,
    config: Path,
    listen: str | None = None,
    receive: str | None = None,
) -> None:
    """Run a role of the bot, and its lookout, until ``stop``.

    ``hung_up`` is set by SIGHUP. ``config`` is where the settings are then read again from;
    ``listen`` and ``receive`` come before the addresses there.

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
            config=config,
        ) as service,
        open_sign_of_life(environment) as send_sign,
    ):
        settle_memory()
        keep_page = _page(service, environment) if deployment.web.listen else None
        lookout = Lookout(app, meter, pulse, role=role, send_sign=send_sign, listen=listen)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(lookout.run(stop))
            if role.has(ProcessRole.SCHEDULE) and keep_page is not None:
                tasks.create_task(keep_page(stop))
            hearing = tasks.create_task(hear_hangups(service, hung_up, stop))
            await _received_at(service, receive).run(stop, role)
            hearing.cancel()


def _page(
    service: Service, environment: Environment
) -> Callable[[asyncio.Event], Coroutine[Any, Any, None]]:
    """Return what serves the public page. It is imported where there is one."""
    with quickly():
        from bot.pages.serving import PageKeeper  # noqa: PLC0415
    bot = service.conversations.bot_username
    return PageKeeper(service.app, token=environment.require_token(), bot=bot).run


def _received_at(service: Service, address: str | None) -> Service:
    """Return the service with another address, if any, at which a webhook's updates come."""
    if address is None or service.webhook is None:
        return service
    return replace(service, webhook=service.webhook.at(address))


async def hear_hangups(
    service: Service, hung_up: asyncio.Event, stop: asyncio.Event, terminal: int = 0
) -> None:
    """Read the settings again at each SIGHUP, until cancelled; stop where it is a closed terminal.

    ``terminal`` is the file that the process reads from, which may be one.
    """
    at_terminal = os.isatty(terminal)
    while True:
        await hung_up.wait()
        hung_up.clear()
        if at_terminal and not os.isatty(terminal):
            stop.set()
        else:
            await read_settings_again(service)


async def read_settings_again(service: Service) -> None:
    """Let the settings be read again, here and by the other processes; say in the log what came."""
    app = service.app
    try:
        async with app.storage.open() as uow:
            change = await reload_settings(
                uow, System("SIGHUP"), service.read_settings, at=app.clock.now()
            )
            await uow.commit()
        change.hold()
    except (CensusError, StorageError) as trouble:
        why = trouble.facts.get("why") if isinstance(trouble, CensusError) else str(trouble)
        log.error("settings.not_read_again", why=why)  # noqa: TRY400 - the sentence says it all
    else:
        log.info("settings.read_again", changed=change.changed, waits=change.waits)


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
