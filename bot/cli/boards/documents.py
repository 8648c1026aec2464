"""A board on the command line as a JSON document, for programs."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from census.boards.board import Board
from census.boards.progress import Improvement, Reading, ranks
from census.boards.standing import Standing, TargetGap
from census.boards.totals import Whole
from census.definition import BoardRule
from census.units import BaseSource, Measure, SizeBand, UnitCode

Sums = Mapping[Measure, Whole]
Json = dict[str, Any]


def board_document(
    rule: BoardRule, area: UnitCode | None, board: Board | None, totals: Sums, zone: ZoneInfo
) -> Json:
    """Return a board as JSON values. Without data the dates are null and there are no rows.

    Rates and shares are exact fractions as text ("1204/2310") beside percentages rounded to one
    decimal. Units are named by their codes.
    """
    others = {measure: whole for measure, whole in totals.items() if measure is not rule.measure}
    return {
        "board": rule.kind.value,
        "area": area,
        "area_name": board.area.name if board and board.area else None,
        "as_of": board.as_of.astimezone(zone).isoformat() if board else None,
        "published_at": board.published_at.astimezone(zone).isoformat() if board else None,
        "source": board.source if board else None,
        "counts_from": rule.counts_from.value,
        "measure": rule.measure.value,
        "counts": [state.value for state in rule.counts],
        "illustrative": board.illustrative if board else False,
        **ending_document(board),
        "band": _band(board.band) if board else None,
        "bases": [_base(base) for base in board.bases] if board else [],
        "totals": {
            **_sum(totals.get(rule.measure) or Whole(0, 0, 0, 0, 0)),
            "other_measures": {measure.value: _sum(whole) for measure, whole in others.items()},
        },
        "improved_day": _improvement(board.improved_day, zone) if board else None,
        "improved_week": _improvement(board.improved_week, zone) if board else None,
        "rows": [_row(board, standing, zone) for standing in board.standings] if board else [],
    }


def ending_document(board: Board | None) -> Json:
    """Return the phase that is over ("phase_over", null while it runs), and if data is final."""
    over = board.ending.phase.id if board and board.ending else None
    return {"phase_over": over, "final": board is not None and board.is_final}


def history_document(document: Json, days: Sequence[Reading], zone: ZoneInfo) -> Json:
    """Return a board's document with the ranks and counts of each day, oldest first."""
    return {**document, "days": [_day(day, zone) for day in days]}


def _row(board: Board, standing: Standing, zone: ZoneInfo) -> Json:
    return {
        "rank": standing.placed,
        "movement": standing.movement,
        "code": standing.unit.code,
        "name": standing.unit.name,
        "district": standing.unit.district or None,
        **_figures(standing.completed, standing.base),
        "as_of": board.as_of_for(standing).astimezone(zone).isoformat(),
        "targets": [_target(gap) for gap in standing.gaps],
        "to_overtake": standing.to_overtake,
        "next_above": standing.next_above.code if standing.next_above else None,
        "daily_pace": standing.daily_pace,
        "gained": standing.gained,
    }


def _band(band: SizeBand | None) -> Json | None:
    return {"least": band.least, "most": band.most} if band else None


def _base(base: BaseSource) -> Json:
    return {"source": base.source, "as_of": base.as_of.isoformat()}


def _improvement(best: Improvement | None, zone: ZoneInfo) -> Json | None:
    if best is None:
        return None
    since = best.since.astimezone(zone).isoformat()
    return {"unit": best.unit, "growth": _exact(best.growth), "since": since}


def _day(day: Reading, zone: ZoneInfo) -> Json:
    placed = ranks(day.counts)
    return {
        "as_of": day.as_of.astimezone(zone).isoformat(),
        "rows": [
            {
                "code": code,
                "rank": placed.get(code),
                **_figures(completed, base),
                "as_of": day.older.get(code, day.as_of).astimezone(zone).isoformat(),
            }
            for code, (completed, base) in sorted(day.counts.items())
        ],
    }


def _figures(completed: int, base: int) -> Json:
    rate = Fraction(completed, base) if base else None
    return {
        "completed": completed,
        "base": base,
        "rate": _exact(rate) if rate is not None else None,
        "percent": percent_of(rate) if rate is not None else None,
    }


def _sum(whole: Whole) -> Json:
    return {
        **_figures(whole.completed, whole.base),
        "units": whole.units,
        "units_counted": whole.counted,
        "units_of_newest_moment": whole.fresh,
    }


def _target(gap: TargetGap) -> Json:
    return {
        "owner": gap.target.owner,
        "share": _exact(gap.target.share),
        "percent": percent_of(gap.target.share),
        "missing": gap.missing,
        "reached": gap.reached,
    }


def _exact(rate: Fraction) -> str:
    return f"{rate.numerator}/{rate.denominator}"


def percent_of(rate: Fraction) -> float:
    """Return a percentage with one decimal. A rate below 1 is never rounded up to 100."""
    tenths = int(rate * 1000 + Fraction(1, 2))
    return (min(tenths, 999) if rate < 1 else tenths) / 10
