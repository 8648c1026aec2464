"""Files of finished people on the command line: previewed, taken, taken back."""

import asyncio
from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.agreeing import agrees
from bot.cli.moments import census_moment_of, date_wanted
from bot.cli.session import OPERATOR, CliSession, Config, DryRun, Speech, with_session
from census.campaign.phases import days_of
from census.errors import CensusError
from census.recaps.moments import FileDays, UndatedError
from presentation.recaps import finished as words
from services.boards.known_names import known_of_offices
from services.recaps.finished import (
    finished_imports,
    foresee_finished,
    take_finished,
    undo_finished,
)
from services.recaps.staging import known_units
from sources.registers.finished import read_finished

NipFile = Annotated[
    Path | None,
    typer.Argument(exists=True, dir_okay=False, readable=True, help="A workbook or CSV."),
]


def finished(
    file: NipFile = None,
    *,
    as_of: Annotated[
        str | None,
        typer.Option(
            help="The day of the file, such as 2020-03-05, where its rows have no date. "
            "Without it, what the file's title or its name says."
        ),
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="It names everybody of its offices who has finished.")
    ] = False,
    dry_run: DryRun = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before it counts.")] = False,
    listing: Annotated[bool, typer.Option("--list", help="List the files taken so far.")] = False,
    undo: Annotated[int | None, typer.Option(help="Take a file back, by its number.")] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Take a file that names who has finished: NIP or NI PPPK, perhaps name, office, date, status.

    An NIP is kept as a hash. Whoever stands there is recorded as complete, also without the bot.
    """
    if (file is not None) + listing + (undo is not None) != 1:
        raise typer.BadParameter("a file, --list or --undo NUMBER, and one of them only")

    async def work(at: CliSession) -> None:
        at.app.census.require_offices()
        if listing:
            at.say(words.history(at.texts, imports=await finished_imports(at.uow, OPERATOR)))
        elif undo is not None:
            done = await undo_finished(at.uow, at.app.rules, undo, OPERATOR, at=at.now)
            await at.uow.commit()
            at.say(words.undone(at.texts, number=undo, reopened=done.reopened))
        elif file is not None:
            await _take(at, file, as_of, whole=whole, dry_run=dry_run, yes=yes)

    with_session(config, language, work)


async def _take(
    at: CliSession, file: Path, as_of: str | None, *, whole: bool, dry_run: bool, yes: bool
) -> None:
    census, now = at.app.census, at.now
    units = (await known_units(at.uow)).units
    await at.uow.rollback()  # Other processes may write while the file is read.
    content = await asyncio.to_thread(file.read_bytes)
    digest = at.hasher.file(sha256(content).hexdigest())
    try:
        read = await asyncio.to_thread(
            read_finished,
            content,
            at.hasher,
            units,
            name=file.stem,
            as_of=census_moment_of(as_of, census, now) if as_of else None,
            days=FileDays(days_of(census), now, census.zone),
        )
    except UndatedError as refusal:
        raise date_wanted(refusal.reading, at.texts, census.zone, now) from None
    offices = {unit.code: unit.name for unit in units}
    changes = await foresee_finished(at.uow, read, OPERATOR, digest=digest)
    at.say(words.description(at.texts, file=read, changes=changes, offices=offices))
    if not changes.new and not changes.known:
        raise CensusError("finished-nobody")
    if dry_run:
        typer.echo(at.texts.plain("terminal-nothing-changed"))
        return
    await at.uow.rollback()  # No transaction is open while the person thinks.
    if not yes and not agrees(at.texts, "finished-sure"):
        raise typer.Abort
    done = await take_finished(
        at.uow, at.app.rules, read, OPERATOR, digest=digest, at=now, whole=whole
    )
    named = [unit for unit in units if unit.code in changes.offices]
    known = await known_of_offices(at.uow, census, named)
    await at.uow.commit()
    at.say(words.taken(at.texts, done=done, known=known, offices=offices))
