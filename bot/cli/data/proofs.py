"""Proofs on the command line: the list as a file."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import OPERATOR, CliSession, Config, Speech, with_session
from census.errors import CensusError
from census.units import UnitCode
from services.proofs.export import proofs_for_file

app = typer.Typer(help="The receipts that employees handed in.", no_args_is_help=True)


@app.callback()
def proofs() -> None:
    """Keep the name of the group, also while it has one command."""


@app.command()
def export(
    xlsx: Annotated[Path, typer.Argument(help="The XLSX to write.", dir_okay=False)],
    *,
    office: Annotated[
        str | None, typer.Option(help="The code of one office, such as opd-dinkes: else all.")
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Write who handed in a proof, with office, state, day and who decided. It has no NIP."""

    async def work(at: CliSession) -> None:
        # The workbook library is imported only when needed, so that other commands start fast.
        from presentation.proofs.export import workbook  # noqa: PLC0415

        code = UnitCode(office) if office else None
        if code is not None and await at.uow.units.get(code) is None:
            raise CensusError("unit-unknown", typed=code)
        listed = await proofs_for_file(at.uow, OPERATOR, code, at=at.now)
        xlsx.write_bytes(workbook(at.texts, listed))
        await at.uow.commit()
        typer.echo(at.texts.plain("terminal-board-written", path=str(xlsx)))

    with_session(config, language, work)
