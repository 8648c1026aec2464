"""The codes of fieldworkers on the command line: a file to print and hand out."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED
from bot.cli.session import OPERATOR, CliSession, Config, Speech, require_ending, with_session
from census.fieldwork.workers import Badge
from presentation.fieldwork.lists.code_sheet import code_sheet
from services.fieldwork.entering.codes import make_codes


def codes(
    out: Annotated[Path, typer.Argument(help="Where the workbook goes.", dir_okay=False)],
    *,
    badge: Annotated[
        list[str] | None,
        typer.Option(help="A new code for this badge, which frees it for a new phone."),
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Make the codes with which fieldworkers join, for all who have none yet.

    They stand in this file alone: the database keeps their hashes. Print it, hand the lines out,
    and delete it.
    """
    require_ending("OUT", out, ".xlsx")

    async def work(at: CliSession) -> None:
        if out.exists():
            typer.echo(at.texts.plain("fieldwork-codes-there", path=str(out)), err=True)
            raise typer.Exit(REFUSED)
        badges = [Badge(each) for each in badge or ()]
        made = await make_codes(at.uow, at.app.rules, OPERATOR, at.hasher.code, badges, at=at.now)
        if not made:
            typer.echo(at.texts.plain("fieldwork-codes-none"))
            return
        out.write_bytes(code_sheet(at.texts, made))
        await at.uow.commit()
        typer.echo(at.texts.plain("fieldwork-codes-made", count=len(made), path=str(out)))

    with_session(config, language, work)
