"""Work lists on the command line: a PDF to print, or an XLSX."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from census.fieldwork.workers import Badge
from presentation.fieldwork.lists.work_list import printed, workbook
from services.fieldwork.figures.work_lists import work_list

WRITTEN = {".pdf": printed, ".xlsx": workbook}


def worklist(
    badge: Annotated[str, typer.Argument(help="The badge of an enumerator or coordinator.")],
    file: Annotated[Path, typer.Option(dir_okay=False, help="A name ending in .pdf or .xlsx.")],
    *,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Write the work list of a fieldworker: blocks, counts, what is special; no households."""
    write = WRITTEN.get(file.suffix.lower())
    if write is None:
        raise typer.BadParameter("ends in .pdf or .xlsx", param_hint="--file")

    async def work(at: CliSession) -> None:
        found = await work_list(at.uow, OPERATOR, Badge(badge), at=at.now)
        file.write_bytes(write(at.texts, found))
        typer.echo(at.texts.plain("fieldwork-left-written", path=str(file)))

    with_session(config, language, work, only_looks=True)
