"""A board on the command line as a table, for people.

It is imported with the first table, and rich with it: not every call of `board` prints one.
"""

from collections.abc import Iterable, Sequence

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from census.boards.board import Board
from census.boards.progress import Reading, ranks
from census.boards.standing import Standing
from census.units import Target
from presentation.boards import text as board_text
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked

SHOWN_DAYS = 7
"""Days beside each other on a terminal. Files have all days."""


def print_history(texts: Texts, board: Board, days: Sequence[Reading]) -> None:
    """Print the ranks of the last days beside each other, in the order of the board."""
    shown = days[-SHOWN_DAYS:]
    placed = [ranks(day.counts) for day in shown]
    table = Table(box=box.SIMPLE, pad_edge=False)
    table.add_column(texts.plain("terminal-column-name"), overflow="fold")
    for day in shown:
        table.add_column(f"{texts.local_day(day.as_of):%d/%m}", justify="right", no_wrap=True)
    for row in board.standings:
        by_day = [str(each.get(row.unit.code, "")) for each in placed]
        table.add_row(*map(Text, (places.listed(row.unit, board.area), *by_day)))
    _print(texts, board, table)


def print_board(texts: Texts, board: Board) -> None:
    """Print a board as a table, with its targets, its counting rule and the date of its data."""
    targets = board_text.every_target(board)
    table = Table(box=box.SIMPLE, pad_edge=False)
    for name, justify in (("rank", "right"), ("movement", "left"), ("name", "left")):
        heading = texts.plain(f"terminal-column-{name}")
        table.add_column(heading, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for name in ("completed", "base", "rate"):
        table.add_column(texts.plain(f"terminal-column-{name}"), justify="right", no_wrap=True)
    for target in targets:
        share = texts.share(target.share)
        heading = texts.plain("terminal-column-missing", share=share, owner=target.owner)
        table.add_column(heading, justify="right")
    for standing in board.standings:
        table.add_row(*map(Text, _cells(texts, board, standing, targets)))
    _print(texts, board, table)


def _print(texts: Texts, board: Board, table: Table) -> None:
    """Print a table with the heading and the footing of its board."""
    console = Console(highlight=False)
    with console.capture() as written:  # rich itself ends with 1 where nobody reads any more
        console.print(Text(unmarked(board_text.heading(texts, board))))
        console.print(table)
        console.print(Text(unmarked(board_text.footing(texts, board))))
    typer.echo(written.get(), nl=False)


def _cells(
    texts: Texts, board: Board, standing: Standing, targets: Sequence[Target]
) -> Iterable[str]:
    yield str(standing.placed or "")
    yield names.movement(standing) or ""
    older = names.own_date(texts, standing)
    name = places.listed(standing.unit, board.area)
    yield f"{name} ({older})" if older else name
    yield texts.number(standing.completed)
    yield texts.number(standing.base) if standing.base else texts.plain("rate-unknown")
    yield names.rate(texts, standing)
    missing = {gap.target: gap.missing for gap in standing.gaps}
    for target in targets:
        left = missing.get(target)
        yield "" if left is None else texts.number(left) if left else "✓"
