"""Empty files with the right headings, on the command line."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.exits import REFUSED, clear_exits
from presentation.recaps.templates import Template, template_file


def template(
    kind: Annotated[Template, typer.Argument(help="Which file: roster, units, finished or recap.")],
    *,
    out: Annotated[
        Path | None, typer.Option(help="Where it goes: here, under its own name.", dir_okay=False)
    ] = None,
) -> None:
    """Write an empty file with the right headings, to be filled in and imported."""
    document = template_file(kind)
    path = out or Path(document.filename)
    with clear_exits():
        if path.exists():
            typer.echo(f"{path} is there already. Name another file with --out.", err=True)
            raise typer.Exit(REFUSED)
        path.write_bytes(document.make())
    typer.echo(f"{path}: fill it in, then sensusbot import {kind} {path}")
