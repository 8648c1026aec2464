"""A board on the command line: one JSON document for programs, a table for people."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from census.definition import BoardRule
from census.ranking import Board, Standing, TargetGap
from census.units import Measure, UnitCode
from presentation import board_text, names
from presentation.catalogue import Texts
from presentation.html import unmarked

Sums = Mapping[Measure, tuple[int, int]]
Json = dict[str, Any]


def board_document(
    rule: BoardRule, area: UnitCode | None, board: Board | None, totals: Sums, zone: ZoneInfo
) -> Json:
    """Return a board as JSON values; without data the dates are null and there are no rows.

    Rates and shares are exact fractions as text ("1204/2310") beside percentages rounded to one
    decimal. Units are named by their codes.
    """
    completed, base = totals.get(rule.measure, (0, 0))
    others = {measure: sums for measure, sums in totals.items() if measure is not rule.measure}
    return {
        "board": rule.kind.value,
        "area": area,
        "area_name": board.area.name if board and board.area else None,
        "as_of": board.as_of.astimezone(zone).isoformat() if board else None,
        "published_at": board.published_at.astimezone(zone).isoformat() if board else None,
        "source": board.source if board else None,
        "measure": rule.measure.value,
        "counts": [state.value for state in rule.counts],
        "illustrative": board.illustrative if board else False,
        "totals": {
            **_figures(completed, base),
            "other_measures": {measure.value: _figures(*sums) for measure, sums in others.items()},
        },
        "most_improved": board.most_improved if board else None,
        "rows": [_row(standing) for standing in board.standings] if board else [],
    }


def print_board(texts: Texts, board: Board) -> None:
    """Print a board as a table, with its targets, its counting rule and the date of its data."""
    gaps = board_text.leading_gaps(board)
    table = Table(box=box.SIMPLE, pad_edge=False)
    for name, justify in (("rank", "right"), ("movement", "left"), ("name", "left")):
        heading = texts.plain(f"terminal-column-{name}")
        table.add_column(heading, justify=justify, overflow="fold")  # type: ignore[arg-type]
    for name in ("completed", "base", "rate"):
        table.add_column(texts.plain(f"terminal-column-{name}"), justify="right", no_wrap=True)
    for gap in gaps:
        share = texts.share(gap.target.share)
        heading = texts.plain("terminal-column-missing", share=share, owner=gap.target.owner)
        table.add_column(heading, justify="right")
    for standing in board.standings:
        table.add_row(*map(Text, _cells(texts, standing, len(gaps))))
    console = Console(highlight=False)
    console.print(Text(unmarked(board_text.heading(texts, board))))
    console.print(table)
    console.print(Text(unmarked(board_text.footing(texts, board))))


def _row(standing: Standing) -> Json:
    return {
        "rank": standing.rank,
        "movement": standing.movement,
        "code": standing.unit.code,
        "name": standing.unit.name,
        **_figures(standing.completed, standing.base),
        "targets": [_target(gap) for gap in standing.gaps],
        "to_overtake": standing.to_overtake,
        "next_above": standing.next_above.code if standing.next_above else None,
        "daily_pace": standing.daily_pace,
    }


def _figures(completed: int, base: int) -> Json:
    rate = Fraction(completed, base) if base else None
    return {
        "completed": completed,
        "base": base,
        "rate": _exact(rate) if rate is not None else None,
        "percent": _percent(rate) if rate is not None else None,
    }


def _target(gap: TargetGap) -> Json:
    return {
        "owner": gap.target.owner,
        "share": _exact(gap.target.share),
        "percent": _percent(gap.target.share),
        "missing": gap.missing,
        "reached": gap.reached,
    }


def _exact(rate: Fraction) -> str:
    return f"{rate.numerator}/{rate.denominator}"


def _percent(rate: Fraction) -> float:
    """Return a percentage with one decimal; what is not whole is never rounded up to 100."""
    tenths = int(rate * 1000 + Fraction(1, 2))
    return (min(tenths, 999) if rate < 1 else tenths) / 10


def _cells(texts: Texts, standing: Standing, targets: int) -> Iterable[str]:
    yield str(standing.rank) if standing.base else ""
    yield names.movement(standing) or ""
    yield standing.unit.name
    yield texts.number(standing.completed)
    yield texts.number(standing.base) if standing.base else texts.plain("rate-unknown")
    yield names.rate(texts, standing)
    for gap in standing.gaps:
        yield "✓" if gap.reached else texts.number(gap.missing)
    yield from [""] * (targets - len(standing.gaps))
