"""The cells of a board's file and of its history, the same for XLSX and CSV."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from fractions import Fraction

from census.boards.board import Board
from census.boards.progress import Reading, ranks
from census.boards.standing import Standing
from census.units import Target, UnitCode
from presentation.boards import text as board_text
from presentation.language import names
from presentation.language.catalogue import Texts

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""Characters that begin a formula in a spreadsheet (OWASP, "CSV Injection")."""


class Column(Enum):
    """The kind of values in a column."""

    TEXT = auto()
    NUMBER = auto()
    SHARE = auto()
    DAY = auto()


ExportCell = str | int | Fraction | date | None


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Headings, the kind of each column, and rows of values; None is an empty cell."""

    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Sequence[tuple[ExportCell, ...]]


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(DANGEROUS) else text


def board_cells(texts: Texts, board: Board) -> ExportTable:
    """Return a board as a table: a row for each unit, with the day of its data."""
    targets = board_text.every_target(board)
    plain: list[tuple[str, Column]] = [
        ("rank", Column.NUMBER),
        ("movement", Column.NUMBER),
        *_name_columns(board),
        ("completed", Column.NUMBER),
        ("base", Column.NUMBER),
        ("rate", Column.SHARE),
        ("gained", Column.NUMBER),
    ]
    headings = [texts.plain(f"export-{name}") for name, _ in plain]
    for target in targets:
        share = texts.share(target.share)
        headings.append(texts.plain("export-missing", share=share, owner=target.owner))
    ahead = () if board.ending else ("to-overtake", "daily-pace")
    headings += [texts.plain(f"export-{name}") for name in ahead]
    more = len(headings) - len(plain)
    columns = (*(kind for _, kind in plain), *[Column.NUMBER] * more, Column.DAY)
    headings.append(texts.plain("export-day"))
    rows = [
        (
            row.placed,
            row.movement and row.climb,
            *_called(board, row),
            *_counted(row, targets),
            *([] if board.ending else [row.to_overtake, row.needed_a_day]),
            texts.local_day(board.as_of_for(row)),
        )
        for row in board.standings
    ]
    return ExportTable(tuple(headings), columns, rows)


def history_cells(texts: Texts, board: Board, days: Sequence[Reading]) -> ExportTable:
    """Return each day's data of the units on a board, a row for each unit and day."""
    plain = [
        ("day", Column.DAY),
        *_name_columns(board),
        ("rank", Column.NUMBER),
        ("completed", Column.NUMBER),
        ("base", Column.NUMBER),
        ("rate", Column.SHARE),
        ("own-day", Column.DAY),
    ]
    headings = tuple(texts.plain(f"export-{name}") for name, _ in plain)
    named = {row.unit.code: _called(board, row) for row in board.standings}
    rows = [row for day in days for row in _day_rows(texts, named, day)]
    return ExportTable(headings, tuple(kind for _, kind in plain), rows)


def about(texts: Texts, board: Board) -> list[str]:
    """Return the lines that explain a board everywhere: targets, rule, bases, date."""
    bases = board_text.bases(texts, board)
    notes = [
        *board_text.facts(texts, board),
        names.counting_rule(texts, board.rule),
        *([bases] if bases else []),
        names.board_data(texts, board),
    ]
    if board.illustrative:
        notes.append(texts.plain("picture-illustrative"))
    return notes


def _name_columns(board: Board) -> list[tuple[str, Column]]:
    """Return the columns that say which unit it is; villages have one for their district."""
    return [(name, Column.TEXT) for name in ("code", "name", "district")[: _columns(board)]]


def _called(board: Board, row: Standing) -> tuple[str, ...]:
    called = (row.unit.code, row.unit.name, row.unit.district)
    return tuple(map(harmless, called[: _columns(board)]))


def _columns(board: Board) -> int:
    return 3 if any(row.unit.district for row in board.standings) else 2


def _counted(row: Standing, targets: Sequence[Target]) -> tuple[ExportCell, ...]:
    missing = {gap.target: gap.missing for gap in row.gaps}
    return (
        row.completed,
        row.base or None,
        row.rate if row.base else None,
        row.gained,
        *(missing.get(target) for target in targets),
    )


def _day_rows(
    texts: Texts, named: Mapping[UnitCode, tuple[str, ...]], day: Reading
) -> Iterator[tuple[ExportCell, ...]]:
    placed = ranks(day.counts)
    known = [code for code in day.counts if code in named]
    for code in sorted(known, key=lambda each: (placed.get(each, len(known) + 1), each)):
        completed, base = day.counts[code]
        yield (
            texts.local_day(day.as_of),
            *named[code],
            placed.get(code),
            completed,
            base or None,
            Fraction(completed, base) if base else None,
            texts.local_day(day.older.get(code, day.as_of)),
        )
