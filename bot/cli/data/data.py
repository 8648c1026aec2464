"""The group of import commands, and the import of units."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.data.finished import finished
from bot.cli.data.lists import registry, roster
from bot.cli.data.recap import recap
from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from census.errors import CensusError
from services.recaps.staging import known_units
from services.residents.intake import take_units
from sources.registers.units import read_units

importing = typer.Typer(
    help="Read a file of data into the database, whole or not at all.", no_args_is_help=True
)

DataFile = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="A CSV file.")
]

importing.command("recap")(recap)
importing.command("registry")(registry)
importing.command("roster")(roster)
importing.command("finished")(finished)


@importing.command()
def units(
    file: DataFile,
    *,
    source: Annotated[
        str | None, typer.Option(help="Where the numbers of employees are from: the file's name.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(help="The day of these numbers, such as 2020-02-15: today.")
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Add workplaces or replace them: code, name, kind, area, number of employees."""

    async def work(at: CliSession) -> None:
        now = at.now
        today = now.astimezone(at.app.census.zone).date()
        day = _day_of(as_of) if as_of else today
        if day > today:
            # The newest base counts. No later base could replace one with a future date.
            raise CensusError("as-of-ahead", typed=as_of or "")
        known = (await known_units(at.uow)).units
        found, bases = read_units(file, known, source=source or file.name, as_of=day)
        await take_units(at.uow, found, bases, OPERATOR, at=now)
        await at.uow.commit()
        typer.echo(at.texts.plain("terminal-units-taken", count=len(found), with_base=len(bases)))

    with_session(config, language, work)


def _day_of(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("a day such as 2020-02-15", param_hint="--as-of") from None
