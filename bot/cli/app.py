"""The command line: run, demo, migrate, doctor, and the groups of the other files.

Commands import what they need when they run: importing aiogram takes long, and `board` must not
wait for it.
"""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from importlib.metadata import version as release
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import calendar as cli_calendar
from bot.cli import deliveries as cli_deliveries
from bot.cli.asked import ask as cli_ask
from bot.cli.asked import questions as cli_questions
from bot.cli.boards import board as cli_board
from bot.cli.boards import brief as cli_brief
from bot.cli.boards import letter as cli_letter
from bot.cli.boards import poster as cli_poster
from bot.cli.broadcasts import broadcast as cli_broadcast
from bot.cli.data import areas as cli_areas
from bot.cli.data import data as cli_data
from bot.cli.data import proofs as cli_proofs
from bot.cli.data import publishing as cli_publishing
from bot.cli.data import template as cli_template
from bot.cli.exits import UNUSABLE, clear_exits
from bot.cli.fieldwork import allocate as cli_allocate
from bot.cli.fieldwork import codes as cli_codes
from bot.cli.fieldwork import importing as cli_field_lists
from bot.cli.fieldwork import left as cli_left
from bot.cli.fieldwork import progress as cli_progress
from bot.cli.fieldwork import reconcile as cli_reconcile
from bot.cli.fieldwork import worklist as cli_worklist
from bot.cli.operations import backup as cli_backup
from bot.cli.operations import finish as cli_finish
from bot.cli.operations import prune as cli_prune
from bot.cli.operations import rehearse as cli_rehearse
from bot.cli.operations import rotate as cli_rotate
from bot.cli.texts import texts as cli_texts
from bot.doctor.check_list import PieceFound, findings_as_json
from bot.run.checking import check_settings, raise_at_once
from bot.run.logs import configure_logs
from bot.run.process_roles import ProcessRole
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment, require_address

app = typer.Typer(
    help="A Telegram assistant for taking part in a census.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
cli_data.importing.command("blocks")(cli_field_lists.blocks)
cli_data.importing.command("fieldworkers")(cli_field_lists.fieldworkers)
cli_data.importing.command("progress")(cli_progress.progress)
app.add_typer(cli_data.importing, name="import")
app.add_typer(cli_broadcast.app, name="broadcast")
app.add_typer(cli_calendar.app, name="phase")
app.add_typer(cli_texts.app, name="texts")
app.command("areas")(cli_areas.areas)
app.command("template")(cli_template.template)
app.command("publish")(cli_publishing.publish)
app.command("rollback")(cli_publishing.rollback)
app.command("board")(cli_board.board)
app.command("brief")(cli_brief.brief)
app.command("poster")(cli_poster.poster)
app.command("letter")(cli_letter.letter)
app.command("deliveries")(cli_deliveries.deliveries)
app.command("allocate")(cli_allocate.allocate)
app.command("left")(cli_left.left)
app.command("worklist")(cli_worklist.worklist)
app.command("reconcile")(cli_reconcile.reconcile)
app.add_typer(cli_questions.app, name="questions")
app.add_typer(cli_proofs.app, name="proofs")
app.command("backup")(cli_backup.backup)
app.command("restore")(cli_backup.restore)
app.command("backup-key")(cli_backup.backup_key)
app.command("prune")(cli_prune.prune)
app.add_typer(cli_rotate.app, name="rotate")
app.command("finish")(cli_finish.finish)
app.command("rehearse")(cli_rehearse.rehearse)
app.command("codes")(cli_codes.codes)
app.command("ask")(cli_ask.ask)
app.command("check")(cli_ask.check)

Config = Annotated[Path, typer.Option(help="The deployment's config.yaml.")]


def _print_release(asked: bool) -> None:  # noqa: FBT001 - typer hands it the option's value
    if asked:
        typer.echo(release("sensusbot"))
        raise typer.Exit


@app.callback()
def options_of_all(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_release, is_eager=True, help="Print the release and end."
        ),
    ] = False,
) -> None:
    """Take what stands before a command."""


@app.command()
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
) -> None:
    """Run the bot until it is told to stop (SIGTERM, Ctrl-C)."""
    configure_logs()
    with clear_exits():
        asyncio.run(_run(config, role, listen))


@app.command()
def demo(
    port: Annotated[int, typer.Option(min=1, max=65535, help="The page's port.")] = 8080,
    reset: Annotated[bool, typer.Option("--reset", help="Start afresh.")] = False,  # noqa: FBT002
    folder: Annotated[Path, typer.Option(help="Where the demo keeps its data.")] = Path(".demo"),
    regency: Annotated[str, typer.Option(help="Whose campaign: kudus or jember.")] = "kudus",
    *,
    status_service: Annotated[
        bool, typer.Option("--status-service", help="Ask a status service, played as well.")
    ] = False,
) -> None:
    """Try everything in a browser: Telegram itself is played by this machine."""
    from bot.demo.opening import run_demo  # noqa: PLC0415

    with clear_exits():
        asyncio.run(
            _until_stopped(
                lambda stop: run_demo(
                    stop, port, folder, regency, reset=reset, status_service=status_service
                )
            )
        )


@app.command()
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


@app.command()
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


async def _run(config: Path, role: ProcessRole, listen: str | None) -> None:
    deployment, environment = read_deployment(config), Environment()
    if listen is not None:
        require_address("--listen", listen)
    check_settings(raise_at_once, deployment, environment)
    from bot.operations.running import run_deployment  # noqa: PLC0415

    await _until_stopped(
        lambda stop: run_deployment(
            deployment, environment, stop, role, config=config, listen=listen
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
