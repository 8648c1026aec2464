"""The visits of officers for other programs: JSON and CSV."""

from collections.abc import Sequence

from census.boards.standing import Standing
from census.fieldwork.following.board import FieldBoard
from census.fieldwork.following.tally import Tally
from census.fieldwork.progress import BlockState
from census.units import Unit
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import csv_of, sourced
from presentation.fieldwork.leading import boards as field_boards
from presentation.language.catalogue import Texts
from presentation.pages.downloads.values import Json, rate_number, unit_name, written
from presentation.pages.view import PageView

REPORTS = "field reports"
"""The source in JSON, which is in no language of people."""
COLUMNS = (
    ("export-rank", Column.NUMBER),
    ("export-movement", Column.NUMBER),
    ("export-code", Column.TEXT),
    ("export-name", Column.TEXT),
    ("export-district", Column.TEXT),
    ("page-column-approved", Column.NUMBER),
    ("page-column-blocks", Column.NUMBER),
    ("page-column-approved-share", Column.SHARE),
    ("page-column-today", Column.NUMBER),
    ("export-day", Column.DAY),
)


def visits_json(view: PageView, board: FieldBoard) -> bytes:
    """Return a board of the visits: its units in order, without those that are not shown."""
    rows = shown_rows(view, board)
    return written(
        {
            "area": {"code": board.area.code, "name": board.area.name},
            **_about(board),
            "hidden_units": len(board.standings) - len(rows),
            "units": [{**unit_name(row.unit), **_row(board, row)} for row in rows],
        }
    )


def visits_csv(view: PageView, board: FieldBoard) -> bytes:
    """Return a board of the visits as CSV, without those that are not shown."""
    texts = view.texts
    headings, day = tuple(texts.plain(key) for key, _ in COLUMNS), texts.local_day(board.as_of)
    rows = [
        (
            row.placed,
            row.movement and row.climb,
            row.unit.code,
            harmless(row.unit.name),
            harmless(row.unit.district),
            row.completed,
            row.base,
            row.rate,
            row.gained,
            day,
        )
        for row in shown_rows(view, board)
    ]
    table = ExportTable(headings, tuple(kind for _, kind in COLUMNS), rows)
    source = texts.plain("fieldboard-reports")
    told = sourced(texts, table, source, illustrative=board.illustrative)
    return csv_of(texts, told).encode("utf-8-sig")


def shown_rows(view: PageView, board: FieldBoard) -> Sequence[Standing]:
    """Return the rows of a board of the visits that may be shown."""
    visits = view.regency.visits
    return visits.shown(board.standings) if visits else ()


def about_lines(texts: Texts, board: FieldBoard) -> list[str]:
    """Return the lines that explain a board of the visits: sum, rule, date."""
    return [
        field_boards.sums(texts, board),
        texts.plain("page-visits-counting"),
        field_boards.data(texts, board),
        *([texts.plain("picture-illustrative")] if board.illustrative else []),
    ]


def unit_visits(view: PageView, unit: Unit) -> Json | None:
    """Return the visits in a unit; None where there are none, or they are not shown."""
    visits = view.regency.visits
    row, board = (visits.row(unit), visits.around(unit)) if visits else (None, None)
    return {**_about(board), **_row(board, row)} if board and row else None


def whole_visits(view: PageView) -> Json | None:
    """Return the visits of a regency, with the approved blocks by day; None while none run."""
    visits, area = view.regency.visits, view.regency.area
    if visits is None:
        return None
    board = next(iter(visits.boards.values()), None)
    days = [
        {"day": day.isoformat(), "approved": approved} for day, approved in visits.way(area.code)
    ]
    tally = visits.view.tally
    return {**(_about(board) if board else {}), "total": _sums(tally), "days": days}


def _about(board: FieldBoard) -> Json:
    return {
        "measure": "blocks",
        "as_of": board.as_of.isoformat(),
        "source": REPORTS,
        "counted": [BlockState.APPROVED.value],
        "illustrative": board.illustrative,
        "total": _sums(board.tally),
    }


def _sums(tally: Tally) -> Json:
    return {
        "approved": tally.approved,
        "blocks": tally.blocks,
        "visits_done": tally.visited,
        "visits_left": tally.remaining,
    }


def _row(board: FieldBoard, row: Standing) -> Json:
    return {
        "rank": row.placed,
        "of": len(board.standings),
        "movement": row.movement and row.climb,
        "approved": row.completed,
        "blocks": row.base,
        "rate": rate_number(row.rate),
        "approved_today": row.gained,
    }
