"""The commands that start something of the whole deployment: run, demo, migrate, doctor."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import UNUSABLE, clear_exits
from bot.cli.session import Config
from bot.doctor.check_list import PieceFound, findings_as_json
from bot.imports import quickly
from bot.memory import share_arena
from bot.run.checking import check_settings, raise_at_once
from bot.run.logs import configure_logs
from bot.run.process_roles import ProcessRole
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment, require_address
from services.ports.operations.lazily import wait_no_longer


def run(
    config: Config = Path("config.yaml"),
    role: Annotated[
        ProcessRole,
        typer.Option(help="What this process does, where several share one PostgreSQL."),
    ] = ProcessRole.ALL,
    listen: Annotated[
        str | None,
        typer.Option(help="Where health and metrics are served, instead of operations.listen."),
    ] = None,
    receive: Annotated[
        str | None,
        typer.Option(help="Where a webhook's updates come, instead of updates.listen."),
    ] = None,
) -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
    configure_logs()
    with clear_exits():
        asyncio.run(_run(config, role, listen, receive))


def demo(
    port: Annotated[int, typer.Option(min=1, max=65535, help="The page's port.")] = 8080,
    reset: Annotated[bool, typer.Option("--reset", help="Start afresh.")] = False,  # noqa: FBT002
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its data.")] = Path(".demo"),
    regency: Annotated[str, typer.Option(help="Whose campaign: kudus or jember.")] = "kudus",
    *,
    census: Annotated[
        str, typer.Option(help="Which census: sp2020, se2026, or one in censuses.")
    ] = "sp2020",
    status_service: Annotated[
        bool, typer.Option("--status-service", help="Ask a status service, played as well.")
    ] = False,
) -> None:
    """Try everything in a browser: Telegram itself is played by this machine."""
    with quickly():
        from bot.demo.opening import run_demo  # noqa: PLC0415

    with clear_exits():
        asyncio.run(
            _until_stopped(
                lambda stop: run_demo(
                    stop,
                    port,
                    folder,
                    regency,
                    reset=reset,
                    census=census,
                    status_service=status_service,
                )
            )
        )


def migrate(
    config: Config = Path("config.yaml"),
    to: Annotated[
        str | None,
        typer.Option(help="The revision to go to, such as 0009: before an older release."),
    ] = None,
) -> None:
    """Bring the database up to date, or back to where an older release can use it."""
    with clear_exits():
        asyncio.run(_migrate(config, to))


def doctor(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    config: Config = Path("config.yaml"),
) -> None:
    """Check the settings, the census, the texts, the database and Telegram; change nothing.

    It ends with 0 when the bot can run, also with remarks (!), and with 2 when something is wrong.
    """
    from bot.doctor.doctor import examine  # noqa: PLC0415

    findings: list[PieceFound] = []
    well = asyncio.run(examine(config, findings.append if as_json else typer.echo))
    if as_json:
        typer.echo(findings_as_json(findings, well=well))
    if not well:
        raise typer.Exit(UNUSABLE)


async def _run(config: Path, role: ProcessRole, listen: str | None, receive: str | None) -> None:
    share_arena()
    hung_up = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, hung_up.set)
    deployment, environment = read_deployment(config), Environment()
    for option, address in (("--listen", listen), ("--receive", receive)):
        if address is not None:
            require_address(option, address)
    check_settings(raise_at_once, deployment, environment, once_checked=False)
    with quickly():
        from bot.running import run_deployment  # noqa: PLC0415

        wait_no_longer()
    await _until_stopped(
        lambda stop: run_deployment(
            deployment,
            environment,
            stop,
            role,
            hung_up,
            config=config,
            listen=listen,
            receive=receive,
        )
    )


async def _until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> None:
    """Run with an event that SIGTERM and Ctrl-C set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await work(stop)


async def _migrate(config: Path, to: str | None) -> None:
    from bot.run.wiring import open_app, place_database  # noqa: PLC0415

    deployment, environment = read_deployment(config), Environment()
    storage = place_database(deployment, environment)
    try:
        await storage.migrate(to)
        found = await storage.revisions()
    finally:
        await storage.close()
    if found.up_to_date:
        async with open_app(deployment, environment):
            pass  # the areas are laid out, too
    typer.echo(f"The database is at revision {found.current}.")
