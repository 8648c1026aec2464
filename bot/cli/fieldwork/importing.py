"""The lists of the field work on the command line: blocks, and fieldworkers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.cli.moments import moment_of
from bot.cli.session import (
    OPERATOR,
    SHOWN_NAMES,
    CliSession,
    Config,
    DryRun,
    SheetFile,
    Speech,
    with_session,
)
from bot.settings.places import area_folders
from census.fieldwork.blocks import BlockList
from census.fieldwork.changes import ListChanges
from census.units import Unit, UnitCode
from presentation.language.catalogue import Texts
from presentation.offices.lists import some
from services.fieldwork.entering.lists import (
    foresee_blocks,
    foresee_fieldworkers,
    take_blocks,
    take_fieldworkers,
    take_villages,
)
from services.recaps.staging import known_units
from sources.fieldwork.blocks import read_blocks
from sources.fieldwork.workers import read_fieldworkers
from sources.registers.areas import load_bps_codes

Line = TypeVar("Line")


def blocks(
    file: Annotated[
        Path | None,
        typer.Argument(exists=True, dir_okay=False, readable=True, help="A workbook or CSV."),
    ] = None,
    *,
    recap: Annotated[
        bool, typer.Option("--recap", help="No file: the villages of the last recap.")
    ] = False,
    as_of: Annotated[
        str | None, typer.Option(help="The day of its numbers, such as 2020-05-30: today.")
    ] = None,
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take the blocks over: block, village, name, families, done. More columns may follow.

    A block is any code that stands once: BPS's 14 or 16 digits, or the office's own. The village
    is its Kemendagri code or its name, done are the families that filled in online.
    """
    if (file is None) is not recap:
        raise typer.BadParameter("a file, or --recap, and one of them only")

    async def work(at: CliSession) -> None:
        moment = moment_of(as_of, at.app.census.zone, at.now) if as_of else at.now
        if file is None:
            found = await take_villages(at.uow, at.app.rules, OPERATOR, at=at.now)
        else:
            units, codes = await _known(at)
            found = read_blocks(file, units, codes)
            for line in _in_words(
                at.texts, await foresee_blocks(at.uow, OPERATOR, found), lambda block: block.code
            ):
                typer.echo(line)
            origin = BlockList(file.name, moment)
            await take_blocks(at.uow, OPERATOR, found, origin, at=at.now)
        said = {"size": sum(each.size for each in found), "left": sum(each.left for each in found)}
        villages = len({each.village for each in found})
        typer.echo(
            at.texts.plain("fieldwork-blocks-taken", count=len(found), villages=villages, **said)
        )
        await keep(at, dry_run=dry_run)

    with_session(config, language, work)


def fieldworkers(
    file: SheetFile,
    *,
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take the fieldworkers over: badge, name, role, home village. More columns may follow.

    A role is one of: enumerator or PPL, PCL; coordinator or PML; district_coordinator or Koseka;
    reserve or cadangan. Whoever is missing is no fieldworker any more, and hears it.
    """

    async def work(at: CliSession) -> None:
        units, codes = await _known(at)
        found = read_fieldworkers(file, units, codes)
        changes = await foresee_fieldworkers(at.uow, OPERATOR, found)
        for line in _in_words(at.texts, changes, lambda worker: f"{worker.name} ({worker.badge})"):
            typer.echo(line)
        await take_fieldworkers(at.uow, at.app.rules, OPERATOR, found, at=at.now)
        of_role = {
            role: sum(each.role.value == role for each in found)
            for role in ("enumerator", "coordinator", "reserve")
        }
        district = len(found) - sum(of_role.values())
        typer.echo(
            at.texts.plain(
                "fieldwork-workers-taken", count=len(found), district=district, **of_role
            )
        )
        await keep(at, dry_run=dry_run)

    with_session(config, language, work)


async def _known(at: CliSession) -> tuple[Sequence[Unit], Mapping[str, UnitCode]]:
    units = (await known_units(at.uow)).units
    return units, load_bps_codes(*area_folders(at.app.deployment.folder))


async def keep(at: CliSession, *, dry_run: bool) -> None:
    """Commit, or say that nothing changes."""
    if dry_run:
        typer.echo(at.texts.plain("terminal-nothing-changed"))
        return
    await at.uow.commit()


def _in_words(
    texts: Texts, changes: ListChanges[Line], named: Callable[[Line], str]
) -> Iterator[str]:
    """Yield a line for each way in which a list differs from the one before."""
    shown: dict[str, Sequence[Line]] = {
        "new": changes.new,
        "changed": [after for _, after in changes.changed],
        "gone": changes.gone,
    }
    for kind, found in shown.items():
        if found:
            names = some([named(each) for each in found], SHOWN_NAMES)
            yield texts.plain(f"fieldwork-list-{kind}", count=len(found), names=names)
    if changes.same:
        yield texts.plain("fieldwork-list-same", count=changes.same)
