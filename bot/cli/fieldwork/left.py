"""What is left to visit, on the command line: a table, a JSON document, a workbook."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.session import (
    OPERATOR,
    AsJson,
    CliSession,
    Config,
    Speech,
    print_json,
    require_ending,
    with_session,
)
from census.fieldwork.following.left import Left, LeftRow
from census.units import UnitCode
from presentation.fieldwork.lists.left import dated, words
from presentation.fieldwork.lists.left_file import figures, workbook
from presentation.fieldwork.lists.left_picture import drawn, left_sheet
from presentation.language.catalogue import Texts
from services.fieldwork.figures.left import what_is_left

SHOWN = ("size", "beyond", "done", "field", "left", "approved")


def left(
    *,
    area: Annotated[
        str | None, typer.Option(help="The code of the area to stay in, such as 33.19.01.")
    ] = None,
    as_json: AsJson = False,
    file: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write all levels as XLSX into this file.")
    ] = None,
    picture: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Draw the parts as PNG into this file.")
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show what is left to visit, by district, village and block, the most first.

    Where no list of blocks has come, the villages of the last recap stand in.
    """
    require_ending("--file", file, ".xlsx")
    require_ending("--picture", picture, ".png")

    async def work(at: CliSession) -> None:
        within = UnitCode(area) if area else None
        view = await what_is_left(at.uow, at.app.rules, OPERATOR, within, at=at.now)
        if file is not None:
            file.write_bytes(workbook(at.texts, view))
        if picture is not None:
            picture.write_bytes(drawn(left_sheet(at.texts, view)))
        if as_json:
            print_json(document(at, view))
            return
        at.say(words(at.texts, view))
        print_rows(at.texts, view.parts)
        at.say(dated(at.texts, view))
        for written in filter(None, (file, picture)):
            typer.echo(at.texts.plain("fieldwork-left-written", path=str(written)))

    with_session(config, language, work, only_looks=True)


def document(at: CliSession, view: Left) -> dict[str, object]:
    """Return what is left for other programs; codes are texts."""
    zone = at.app.census.zone
    return {
        "area": view.area.code if view.area else None,
        "source": view.origin.source,
        "as_of": view.origin.as_of.astimezone(zone).isoformat(),
        "reports_until": view.at.astimezone(zone).isoformat(),
        "from_recap": view.origin.from_recap,
        "total": figures(view.sums),
        "districts": [_row(row) for row in view.districts],
        "villages": [_row(row) for row in view.villages],
        "blocks": [] if view.origin.from_recap else [_row(row) for row in view.blocks],
    }


def _row(row: LeftRow) -> dict[str, object]:
    return {"code": row.code, "name": row.name, **figures(row.sums)}


def print_rows(texts: Texts, rows: Sequence[LeftRow]) -> None:
    """Print a table with a line for each part."""
    more = any(row.sums.beyond for row in rows)
    shown = [name for name in SHOWN if more or name != "beyond"]
    table = Table(box=box.SIMPLE, pad_edge=False, padding=(0, 1, 0, 0))
    # Codes are copied from here: they stay whole on a narrow terminal.
    table.add_column(texts.plain("fieldwork-left-column-code"), no_wrap=True, overflow="ignore")
    table.add_column(texts.plain("fieldwork-left-column-name"), overflow="fold")
    for name in shown:
        heading = texts.plain(f"fieldwork-left-column-{name}")
        table.add_column(heading, justify="right", overflow="fold")
    for row in rows:
        found = figures(row.sums)
        table.add_row(
            *map(Text, (row.code, row.name, *(texts.number(found[name]) for name in shown)))
        )
    console = Console(highlight=False)
    with console.capture() as written:
        console.print(table)
    typer.echo(written.get(), nl=False)
