"""The figures for other programs: JSON, with the same rules of what is shown as the pages."""

from census.boards.aims import needed_plainly
from census.boards.board import Board
from census.boards.standing import Standing
from census.boards.totals import Whole
from census.brief.brief import Brief
from census.units import Unit
from presentation.pages.addresses import BOARD_NAMES
from presentation.pages.downloads.values import Json, rate_number, unit_name, written
from presentation.pages.downloads.visits import unit_visits, whole_visits
from presentation.pages.view import PageView


def board_json(view: PageView, board: Board) -> bytes:
    """Return a board: its units in order, without those that are not shown."""
    rows = view.regency.shown(board.standings)
    return written(
        {
            **_about(view, board),
            "total": _whole(board.whole),
            "hidden_units": len(board.standings) - len(rows),
            "units": [_row(board, row) for row in rows],
        }
    )


def unit_json(view: PageView, unit: Unit) -> bytes | None:
    """Return a unit with its days and its visits; None of one that is not shown or not ranked."""
    trend, visits = view.regency.trend(unit, view.site.zone), unit_visits(view, unit)
    if trend is None or trend.standing is None:
        return written({**unit_name(unit), "visits": visits}) if visits else None
    days = [
        {
            "as_of": point.as_of.isoformat(),
            "completed": point.completed,
            "base": point.base or None,
            "rate": rate_number(point.rate) if point.base else None,
            "rank": point.rank,
        }
        for point in trend.points
    ]
    online = {**_about(view, trend.board), **_row(trend.board, trend.standing), "days": days}
    return written({**online, "visits": visits} if visits else online)


def whole_json(view: PageView) -> bytes | None:
    """Return the regency as a whole, with the visits while they run; None without any figures."""
    season, brief, visits = view.site.season, view.regency.brief, whole_visits(view)
    if brief is None and visits is None:
        return None
    return written(
        {
            **(_brief(view, brief) if brief else {}),
            "phase": season.phase.id if season.phase else None,
            "next_phase": season.upcoming.id if season.upcoming else None,
            **({"visits": visits} if visits else {}),
        }
    )


def _brief(view: PageView, brief: Brief) -> Json:
    """Return the online result: its sum, targets, forecast and days."""
    forecast = brief.forecast
    return {
        **_about(view, brief.board),
        "total": _whole(brief.board.whole),
        "targets": [
            {
                "owner": outlook.target.owner,
                "share": rate_number(outlook.target.share),
                "missing": outlook.missing,
                "reached": outlook.reached,
                "needed_a_day": needed_plainly(outlook.missing, brief.days_left),
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


def _about(view: PageView, board: Board) -> Json:
    area = board.area or view.regency.area
    return {
        "area": {"code": area.code, "name": area.name},
        "board": BOARD_NAMES.get(board.rule.kind, board.rule.kind.value),
        "measure": board.rule.measure.value,
        "as_of": board.as_of.isoformat(),
        "source": board.source,
        "counts_from": board.rule.counts_from.value,
        "counted": [state.value for state in board.rule.counts],
        "final": board.is_final,
        "illustrative": board.illustrative,
    }


def _row(board: Board, row: Standing) -> Json:
    return {
        **unit_name(row.unit),
        "rank": row.placed,
        "of": len(board.standings),
        "movement": row.movement and row.climb,
        "completed": row.completed,
        "base": row.base or None,
        "rate": rate_number(row.rate) if row.base else None,
        "gained": row.gained,
        "needed_a_day": row.needed_a_day,
        "as_of": board.as_of_for(row).isoformat(),
        "missing": [
            {
                "owner": gap.target.owner,
                "share": rate_number(gap.target.share),
                "missing": gap.missing,
            }
            for gap in row.gaps
        ],
    }


def _whole(whole: Whole) -> Json:
    return {
        "completed": whole.completed,
        "base": whole.base or None,
        "rate": rate_number(whole.rate) if whole.base else None,
        "units": whole.units,
        "units_counted": whole.counted,
        "units_of_the_day": whole.fresh,
    }
