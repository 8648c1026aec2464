"""Work lists on the command line: a PDF to print, or an XLSX."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import OPERATOR, CliSession, Config, Speech, require_ending, with_session
from census.fieldwork.workers import Badge
from services.fieldwork.figures.work_lists import work_list


def worklist(
    badge: Annotated[str, typer.Argument(help="The badge of an enumerator or coordinator.")],
    file: Annotated[Path, typer.Option(dir_okay=False, help="A name ending in .pdf or .xlsx.")],
    *,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Write the work list of a fieldworker: blocks, counts, what is special; no households."""
    require_ending("--file", file, ".pdf", ".xlsx")

    # They draw: whoever wants a board does not wait for that.
    from presentation.fieldwork.lists.work_list import printed, workbook  # noqa: PLC0415

    write = printed if file.suffix.lower() == ".pdf" else workbook

    async def work(at: CliSession) -> None:
        found = await work_list(at.uow, OPERATOR, Badge(badge), at=at.now)
        file.write_bytes(write(at.texts, found))
        typer.echo(at.texts.plain("fieldwork-left-written", path=str(file)))

    with_session(config, language, work, only_looks=True)
