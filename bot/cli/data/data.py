"""The group of import commands, and the import of units."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.data.finished import finished
from bot.cli.data.lists import registry, roster
from bot.cli.data.recap import recap
from bot.cli.fieldwork.importing import blocks, fieldworkers
from bot.cli.fieldwork.progress import progress
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
from census.errors import CensusError
from census.units import UnitCode
from presentation.language.catalogue import Texts
from presentation.offices.lists import some
from presentation.recaps.findings import sentences
from services.recaps.staging import known_units
from services.residents.intake import BaseChanges, foresee_bases, take_bases, take_units
from sources.registers.areas import load_bps_codes
from sources.registers.bases import read_bases
from sources.registers.units import read_units

importing = typer.Typer(
    help="Read a file of data into the database, whole or not at all.", no_args_is_help=True
)

importing.command("recap")(recap)
importing.command("registry")(registry)
importing.command("roster")(roster)
importing.command("finished")(finished)
importing.command("blocks")(blocks)
importing.command("fieldworkers")(fieldworkers)
importing.command("progress")(progress)


FromWhere = Annotated[str | None, typer.Option(help="Where the numbers are from: the file's name.")]
AsOfDay = Annotated[
    str | None, typer.Option(help="The day of these numbers, such as 2020-02-15: today.")
]


@importing.command()
def units(
    file: SheetFile,
    *,
    source: FromWhere = None,
    as_of: AsOfDay = None,
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Add workplaces or replace them: code, name, kind, parent, employees.

    The parent is the code of the area. Left empty it means the regency of config.yaml; where
    config.yaml has several, each line has to name one.
    A kind is one of: office or opd; agency, instansi or instansi vertikal; company or perusahaan;
    school or sekolah.
    """

    async def work(at: CliSession) -> None:
        known = (await known_units(at.uow)).units
        day = _day_of(as_of, at).date()
        found, bases = read_units(
            file,
            known,
            source=source or file.name,
            as_of=day,
            regencies=at.app.deployment.areas,
        )
        if dry_run:
            before = {unit.code: unit for unit in known}
            new = sum(unit.code not in before for unit in found)
            same = sum(before.get(unit.code) == unit for unit in found)
            changed = len(found) - new - same
            said = {"count": len(found), "new": new, "changed": changed}
            typer.echo(at.texts.plain("terminal-units-foreseen", **said))
            typer.echo(at.texts.plain("terminal-nothing-changed"))
            return
        await take_units(at.uow, found, bases, OPERATOR, at=at.now)
        await at.uow.commit()
        typer.echo(at.texts.plain("terminal-units-taken", count=len(found), with_base=len(bases)))

    with_session(config, language, work)


@importing.command()
def bases(
    file: SheetFile,
    *,
    source: FromWhere = None,
    as_of: AsOfDay = None,
    dry_run: DryRun = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take how many families, persons or employees each unit has: what rates divide by."""

    async def work(at: CliSession) -> None:
        known = (await known_units(at.uow)).units
        day, codes = _day_of(as_of, at), load_bps_codes(*area_folders(at.app.deployment.folder))
        read, odd = read_bases(file, known, source=source or file.name, as_of=day, bps_codes=codes)
        changes = await foresee_bases(at.uow, read)
        await take_bases(at.uow, read, OPERATOR, at=at.now)
        said = at.texts.plain(
            "terminal-bases-taken", count=len(read), source=source or file.name, day=day.date()
        )
        typer.echo(said)
        names = {unit.code: unit.name for unit in known}
        for line in (*_changes_in_words(at.texts, changes, names), *sentences(at.texts, odd)):
            typer.echo(line)
        if dry_run:
            typer.echo(at.texts.plain("terminal-nothing-changed"))
            return
        await at.uow.commit()

    with_session(config, language, work)


def _changes_in_words(
    texts: Texts, changes: BaseChanges, names: Mapping[UnitCode, str]
) -> Iterator[str]:
    """Yield a line for each way in which bases contradict those that stand."""
    told = {"changed": changes.changed, "same-day": changes.same_day, "older": changes.older}
    for kind, pairs in told.items():
        if pairs:
            named = [
                f"{names[after.unit]} {texts.number(before.size)} → {texts.number(after.size)} "
                + texts.plain(f"measure-{after.measure}")
                for before, after in pairs
            ]
            yield texts.plain(
                f"terminal-bases-{kind}", count=len(pairs), names=some(named, SHOWN_NAMES)
            )


def _day_of(text: str | None, at: CliSession) -> datetime:
    """Return midnight of a day, of today without one. The newest base counts: none may be ahead.

    Raises CensusError("as-of-ahead"), typer.BadParameter.
    """
    zone = at.app.census.zone
    today = at.now.astimezone(zone).date()
    try:
        day = date.fromisoformat(text) if text else today
    except ValueError:
        raise typer.BadParameter("a day such as 2020-02-15", param_hint="--as-of") from None
    if day > today:
        raise CensusError("as-of-ahead", moment=day.isoformat())
    return datetime.combine(day, time(), zone)
