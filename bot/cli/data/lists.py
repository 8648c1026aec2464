"""Lists of people on the command line: the registry of households, and the rosters of offices."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from bot.cli.agreeing import agrees
from bot.cli.exits import clear_exits, spoken_refusals
from bot.cli.session import (
    OPERATOR,
    SHOWN_NAMES,
    CliSession,
    Config,
    DryRun,
    SheetFile,
    Speech,
    spoken,
    warn_of_shipped,
    with_session,
)
from bot.run.wiring import AppContext, open_app
from bot.settings.environment import Environment
from bot.settings.reading import read_deployment
from census.campaign.phases import days_of
from census.offices.rosters import RosterChanges
from census.recaps.moments import FileDays
from presentation.language.catalogue import Texts
from presentation.offices.lists import changes_by_name, some
from presentation.recaps.findings import sentences
from services.offices.rosters import foresee_roster, take_roster
from services.recaps.counting_names import count_names
from services.recaps.staging import known_units
from services.residents.registry_import import Stage, Tell, foresee_registry, import_registry
from services.residents.registry_undo import registry_imports, undo_registry
from sources.registers.registry.process import RegistryReadApart
from sources.registers.rosters import read_roster


def registry(
    file: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, readable=True, help="A CSV file.")
    ] = None,
    *,
    dry_run: DryRun = False,
    listing: Annotated[bool, typer.Option("--list", help="List the imports so far.")] = False,
    undo: Annotated[
        int | None, typer.Option(help="Take an import back, by its number: the newest first.")
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take what status look-ups answer: NIK, family card number, progress, date; kept as hashes.

    Progress is one of: not_yet or belum; started or respon; complete, lengkap or clean; checked or
    diperiksa.

    The file is checked whole, then stored in portions. Killed and started again with the same
    file, it goes on behind the last portion. The last two imports can be taken back.
    """
    if (file is not None) + listing + (undo is not None) != 1:
        raise typer.BadParameter("a file, --list or --undo NUMBER, and one of them only")
    if file is None:
        with_session(config, language, lambda at: _look_back(at, undo))
        return

    warn_of_shipped(config)

    async def session() -> None:
        environment = Environment()
        environment.require_hash_key()
        async with open_app(read_deployment(config), environment) as app:
            texts = app.catalogue.texts(spoken(app.catalogue, language))
            source = RegistryReadApart(file, app.storage.hasher, days=_days(app))
            with spoken_refusals(lambda: texts), _bars(texts) as tell:
                app.census.require_numbers()
                said = await _registry(app, texts, source, tell, dry_run=dry_run)
            typer.echo(said)

    with clear_exits():
        asyncio.run(session())


def roster(
    file: SheetFile,
    *,
    dry_run: DryRun = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before people leave.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take a roster over: NIP or NI PPPK, name, office, and who leads it. An NIP is kept as a hash.

    It speaks for the offices that stand in it: whoever is missing there has left.
    """

    async def work(at: CliSession) -> None:
        at.app.census.require_offices()
        units = (await known_units(at.uow)).units
        read = read_roster(file, at.hasher, units)
        employees = read.employees
        for line in sentences(at.texts, read.told):
            typer.echo(line)
        changes = await foresee_roster(at.uow, employees, OPERATOR)
        for line in _changes_in_words(at.texts, changes):
            typer.echo(line)
        if dry_run:
            typer.echo(at.texts.plain("terminal-nothing-changed"))
            return
        if (changes.left or changes.moved) and not yes:
            # No transaction is open while the person thinks.
            await at.uow.rollback()
            if not agrees(at.texts, "terminal-roster-sure"):
                raise typer.Abort
        taken = await take_roster(at.uow, at.app.rules, employees, OPERATOR, at=at.now)
        await count_names(at.uow, at.app.rules, at=at.now)
        await at.uow.commit()
        said = {"employees": taken.employees, "offices": taken.offices}
        new = len(taken.changes.new)
        typer.echo(at.texts.plain("terminal-roster-taken", new=new, **said))

    with_session(config, language, work)


async def _look_back(at: CliSession, undo: int | None) -> None:
    texts = at.texts
    if undo is not None:
        done = await undo_registry(at.uow, undo, OPERATOR, at=at.now)
        await count_names(at.uow, at.app.rules, at=at.now)
        await at.uow.commit()
        said = {"number": undo, "count": done.reopened}
        typer.echo(texts.plain("terminal-registry-undone", **said))
        return
    imports = await registry_imports(at.uow, OPERATOR)
    for each in imports:
        said = {"number": each.number, "lines": each.lines}
        key = "terminal-registry-import-undone" if each.undone_at else "terminal-registry-import"
        typer.echo(texts.plain(key, at=each.undone_at or each.at, **said))
    if not imports:
        typer.echo(texts.plain("terminal-registry-none"))


def _days(app: AppContext) -> FileDays:
    census = app.census
    return FileDays(days_of(census), app.clock.now(), census.zone)


async def _registry(
    app: AppContext, texts: Texts, source: RegistryReadApart, tell: Tell, *, dry_run: bool
) -> str:
    open_uow = app.storage.open
    if dry_run:
        seen = await foresee_registry(open_uow, source, OPERATOR, tell=tell)
        words = texts.plain("terminal-registry-foreseen", lines=seen.lines, changed=seen.changed)
        return f"{words} {texts.plain('terminal-nothing-changed')}"
    taken = await import_registry(
        open_uow,
        app.rules,
        source,
        OPERATOR,
        app.clock,
        tell=tell,
    )
    async with open_uow() as uow:
        await count_names(uow, app.rules, at=app.clock.now())
        await uow.commit()
    return texts.plain(
        "terminal-registry-taken",
        lines=taken.lines,
        changed=taken.changed,
        thanks=taken.thanks,
    )


@contextmanager
def _bars(texts: Texts) -> Iterator[Tell]:
    """Show a bar for each stage on a terminal: the share, rows a second, the time left."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        tasks: dict[Stage, TaskID] = {}

        def tell(stage: Stage, done: int, of: int) -> None:
            if stage not in tasks:
                words = texts.plain(f"terminal-{stage.value}")
                tasks[stage] = progress.add_task(words, total=of, completed=done, speed="")
                if stage is Stage.STORING and done:
                    progress.console.print(texts.plain("terminal-goes-on", done=done, of=of))
                return
            progress.update(tasks[stage], completed=done)
            speed = progress.tasks[tasks[stage]].speed
            if speed and stage is not Stage.CHECKING:
                words = texts.plain("terminal-rows-a-second", rows=round(speed))
                progress.update(tasks[stage], speed=words)

        yield tell


def _changes_in_words(texts: Texts, changes: RosterChanges) -> Iterator[str]:
    for key, names in changes_by_name(changes).items():
        yield texts.plain(key, count=len(names), names=some(names, SHOWN_NAMES))
    yield texts.plain("roster-same", count=changes.same)
