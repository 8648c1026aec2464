"""The figures for other programs: JSON, with the same rules of what is shown as the pages."""

import json
from collections.abc import Mapping
from fractions import Fraction

from census.boards.board import Board
from census.boards.standing import Standing
from census.boards.totals import Whole
from census.brief.brief import Brief
from census.units import Unit
from presentation.language import names
from presentation.pages.addresses import BOARD_NAMES
from presentation.pages.view import PageView

Json = Mapping[str, object]
PLACES = 6
"""Decimals of a rate. Who wants it exact divides the two numbers beside it."""


def board_json(view: PageView, board: Board) -> bytes:
    """Return a board: its units in order, without those that are not shown."""
    rows = view.regency.shown(board.standings)
    return _written(
        {
            **_about(view, board),
            "total": _whole(board.whole),
            "hidden_units": len(board.standings) - len(rows),
            "units": [_row(board, row) for row in rows],
        }
    )


def unit_json(view: PageView, unit: Unit) -> bytes | None:
    """Return a unit with its days; None of one that is not shown or not ranked."""
    trend = view.regency.trend(unit, view.site.zone)
    if trend is None or trend.standing is None:
        return None
    days = [
        {
            "as_of": point.as_of.isoformat(),
            "completed": point.completed,
            "base": point.base or None,
            "rate": _rate(point.rate) if point.base else None,
            "rank": point.rank,
        }
        for point in trend.points
    ]
    return _written(
        {**_about(view, trend.board), **_row(trend.board, trend.standing), "days": days}
    )


def brief_json(view: PageView, brief: Brief) -> bytes:
    """Return the regency as a whole: its sum, targets, forecast and days."""
    season, forecast = view.site.season, brief.forecast
    return _written(
        {
            **_about(view, brief.board),
            "phase": season.phase.id if season.phase else None,
            "next_phase": season.upcoming.id if season.upcoming else None,
            "total": _whole(brief.board.whole),
            "targets": [
                {
                    "owner": outlook.target.owner,
                    "share": _rate(outlook.target.share),
                    "missing": outlook.missing,
                    "reached": outlook.reached,
                    "needed_a_day": outlook.daily,
                }
                for outlook in brief.outlooks
            ],
            "forecast": {
                "at": brief.end.isoformat() if brief.end else None,
                "low": forecast.low,
                "high": forecast.high,
            }
            if forecast
            else None,
            "days": [
                {"as_of": count.as_of.isoformat(), "completed": count.completed}
                for count in brief.counts
            ],
        }
    )


def _about(view: PageView, board: Board) -> Json:
    area = board.area or view.regency.area
    return {
        "area": {"code": area.code, "name": area.name},
        "board": BOARD_NAMES.get(board.rule.kind, board.rule.kind.value),
        "measure": board.rule.measure.value,
        "as_of": board.as_of.isoformat(),
        "source": board.source,
        "counted": names.counting_rule(view.texts, board.rule),
        "final": board.is_final,
        "illustrative": board.illustrative,
    }


def _row(board: Board, row: Standing) -> Json:
    return {
        "code": row.unit.code,
        "name": row.unit.name,
        "kind": row.unit.kind.value,
        "district": row.unit.district or None,
        "rank": row.rank if row.base else None,
        "of": len(board.standings),
        "movement": row.movement,
        "completed": row.completed,
        "base": row.base or None,
        "rate": _rate(row.rate) if row.base else None,
        "gained": row.gained,
        "as_of": board.as_of_for(row).isoformat(),
        "missing": [
            {
                "owner": gap.target.owner,
                "share": _rate(gap.target.share),
                "missing": gap.missing,
            }
            for gap in row.gaps
        ],
    }


def _whole(whole: Whole) -> Json:
    return {
        "completed": whole.completed,
        "base": whole.base or None,
        "rate": _rate(whole.rate) if whole.base else None,
        "units": whole.units,
        "units_counted": whole.counted,
        "units_of_the_day": whole.fresh,
    }


def _rate(rate: Fraction) -> float:
    return round(float(rate), PLACES)


def _written(found: Json) -> bytes:
    return json.dumps(found, ensure_ascii=False, indent=1).encode()
