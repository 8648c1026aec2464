"""``finish``: the last report, an archive without persons, and the erasure of the rest."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED
from bot.cli.session import CliSession, Config, DryRun, Speech, with_session
from bot.run.operations.archive import archive_of
from bot.settings.reading import SettingsError
from census.campaign.phases import last_moment
from services.operations.backups import backup_age
from services.operations.finishing import (
    FinishStep,
    done_at,
    erase_everything,
    note_done,
    what_would_be_erased,
)
from storage.operations.backups.whole_files import checksum_of, whole_file

WORD = "erase"
"""What has to be typed before anything is erased."""

Step = Callable[[CliSession, Path], Awaitable[list[str]]]


def finish(
    folder: Annotated[Path, typer.Argument(help="Where report and archive are written.")],
    *,
    dry_run: DryRun = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before each step.")] = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """End a campaign that is over: a last report, an archive without persons, erasure of the rest.

    Each step is asked for. Cut off in between, the same command goes on where it was.
    """

    async def work(at: CliSession) -> None:
        _require_over(at, folder)
        if dry_run:
            await _say_what_would_go(at, folder)
            return
        for step, asked, do in _steps():
            done = await done_at(at.uow, at.app.census, step)
            if done is not None:
                typer.echo(f"{step}: done on {done:%Y-%m-%d %H:%M} UTC.")
                continue
            if not yes and not await _agreed(at, step, asked):
                typer.echo("Stopped here. The same command goes on with this step.", err=True)
                raise typer.Exit(REFUSED)
            for said in await do(at, folder):
                typer.echo(said)
            await note_done(at.uow, step, at=at.now)
        typer.echo("Finished. The bot tells whoever writes that the census is over.")

    with_session(config, language, work, only_looks=True)


def _steps() -> Iterator[tuple[FinishStep, str, Step]]:
    yield FinishStep.REPORT, "Write the last report (boards, brief, field work)?", _write_report
    yield FinishStep.ARCHIVE, "Write the archive without persons?", _write_archive
    yield FinishStep.ERASURE, f"Type {WORD} to erase everything else", _erase


def _require_over(at: CliSession, folder: Path) -> None:
    """Raise SettingsError while the campaign lasts, or without the folder."""
    end = last_moment(at.app.census)
    if at.now <= end:
        day = end.astimezone(at.app.census.zone).date()
        raise SettingsError(
            f"The campaign lasts until {day}: nothing is finished before. Where it ends earlier, "
            "move its last phase first (sensusbot phase)."
        )
    if not folder.is_dir():
        raise SettingsError(f"There is no folder {folder}: make it first.")


async def _say_what_would_go(at: CliSession, folder: Path) -> None:
    typer.echo(f"Report and archive would be written into {folder}. Erased would be:")
    found = await what_would_be_erased(at.uow)
    for table, rows in found.items():
        typer.echo(f"  {table:24}{rows:>12,}")
    typer.echo(f"  {'together':24}{sum(found.values()):>12,}")
    typer.echo("Units, their published figures and the days of the phases stay, without names.")


async def _agreed(at: CliSession, step: FinishStep, question: str) -> bool:
    if step is not FinishStep.ERASURE:
        return typer.confirm(question, default=False)
    age = await backup_age(at.uow, now=at.now)
    if age is None:
        typer.echo("! There is no backup: what is erased cannot be brought back.")
    else:
        typer.echo(f"The last backup is {age.days} days old. It holds what is erased here.")
    await _say_what_would_go(at, Path())
    return str(typer.prompt(question, default="", show_default=False)).strip() == WORD


async def _write_report(at: CliSession, folder: Path) -> list[str]:
    # It draws pictures, whose libraries no other command should wait for.
    from bot.cli.operations.last_report import write_report  # noqa: PLC0415

    return await write_report(at, folder)


async def _write_archive(at: CliSession, folder: Path) -> list[str]:
    tables = at.uow.ending.archived()
    areas = at.app.deployment.areas
    content = await archive_of(tables, census=at.app.census.id, areas=areas, at=at.now)
    path = folder / f"archive-{at.app.census.id}-{areas[0]}.zip"
    # What was written and not noted, because it was cut off, is written again.
    for left in (path, checksum_of(path)):
        left.unlink(missing_ok=True)
    with whole_file(path) as out:
        out.write(content)
    return [f"Archive: {path}, {len(content):,} bytes."]


async def _erase(at: CliSession, folder: Path) -> list[str]:
    gone = await erase_everything(at.uow, at=at.now, wait=asyncio.sleep)
    await at.uow.rollback()
    await at.app.storage.upkeep.shrink()
    return [f"Erased: {gone:,} rows."]
