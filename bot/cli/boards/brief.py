"""The regent's brief on the command line: as text, JSON, picture and workbook."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.boards.documents import ending_document, percent_of
from bot.cli.exits import REFUSED
from bot.cli.moments import end_of_day
from bot.cli.session import OPERATOR, AsJson, CliSession, Config, Speech, print_json, with_session
from census.boards.board import Board
from census.boards.progress import Reading
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.errors import CensusError
from census.helpdesk.figures import HelpFigures
from census.units import UnitCode
from services.brief.briefing import board_histories, read_brief

Json = dict[str, Any]
Histories = Sequence[tuple[Board, Sequence[Reading]]]


def brief(
    *,
    on: Annotated[
        str | None,
        typer.Option("--date", help="The brief as it was on a past day: 2020-03-05."),
    ] = None,
    area: Annotated[
        str | None, typer.Option(help="Which regency, where there are several: its code.")
    ] = None,
    xlsx: Annotated[
        Path | None, typer.Option(help="Write the workbook with all boards.", dir_okay=False)
    ] = None,
    png: Annotated[Path | None, typer.Option(help="Write the picture.", dir_okay=False)] = None,
    as_json: AsJson = False,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show the regency against its targets: pace, forecast as a range, best, furthest behind."""

    async def work(at: CliSession) -> None:
        code = _area(at, area)
        by = end_of_day(on, at.app.census.zone, at.now) if on else None
        moment = by or at.now
        rules = at.app.rules
        report = await read_brief(at.uow, rules, OPERATOR, code, at=moment, published_by=by)
        if report is None:
            words = "null" if as_json else at.texts.plain("brief-no-data")
            typer.echo(words, err=bool(png or xlsx))
            raise typer.Exit(REFUSED if png or xlsx else 0)
        if as_json:
            document = brief_document(report, at.app.census.zone)
            print_json(document)
        else:
            _print(at, report)
        if png is not None:
            _write_picture(at, report, png)
        if xlsx is not None:
            boards = await board_histories(at.uow, rules, code, at=moment, published_by=by)
            _write_workbook(at, report, xlsx, boards)

    with_session(config, language, work, only_looks=True)


def brief_document(report: Brief, zone: ZoneInfo) -> Json:
    """Return a brief as JSON values: exact counts, percentages with one decimal, dates or null."""
    ahead = report.forecast
    return {
        "area": report.area.code,
        "area_name": report.area.name,
        "as_of": report.board.as_of.astimezone(zone).isoformat(),
        "source": report.board.source,
        "board": report.board.rule.kind.value,
        "measure": report.board.rule.measure.value,
        "illustrative": report.illustrative,
        **ending_document(report.board),
        "completed": report.completed,
        "base": report.base or None,
        "percent": _percent(report.completed, report.base),
        "units": report.board.whole.units,
        "units_counted": report.board.whole.counted,
        "units_of_newest_moment": report.board.whole.fresh,
        "targets": [
            {
                "owner": outlook.target.owner,
                "share": str(outlook.target.share),
                "missing": outlook.missing,
                "reached": outlook.reached,
                "daily": outlook.daily,
            }
            for outlook in report.outlooks
        ],
        "pace": round(float(report.pace), 1) if report.pace is not None else None,
        "gained": report.gain.completed if report.gain else None,
        "days_left": report.days_left,
        "forecast": {
            "end": report.end.astimezone(zone).isoformat(),
            "low": ahead.low,
            "high": ahead.high,
            "low_percent": _percent(ahead.low, report.base),
            "high_percent": _percent(ahead.high, report.base),
        }
        if ahead is not None and report.end is not None
        else None,
        "best": [_row(row) for row in report.best],
        "furthest": [_row(row) for row in report.furthest],
        "most_improved": report.improved.unit if report.improved else None,
        "crossed": [
            {"unit": each.unit.code, "owner": each.target.owner, "share": str(each.target.share)}
            for each in report.crossings
        ],
        "help": _help(report.help) if report.help else None,
        "province_rank": report.in_province[0].rank if report.in_province else None,
        "province_as_of": report.in_province[1].astimezone(zone).isoformat()
        if report.in_province
        else None,
    }


def _help(figures: HelpFigures) -> Json:
    """Return how people were helped in the last day; the median wait is in minutes."""
    wait = figures.wait
    return {
        "asked": figures.asked,
        "waiting": figures.waiting,
        "wait_minutes": round(wait.total_seconds() / 60) if wait is not None else None,
        "step": figures.step,
        "offices_accompanied": figures.accompanied,
        "by_task_force": figures.by_task_force,
    }


def _print(at: CliSession, report: Brief) -> None:
    # Text and picture libraries are imported only when needed, so that JSON shows fast.
    from presentation.brief.messages import description  # noqa: PLC0415
    from presentation.language.html import unmarked  # noqa: PLC0415

    typer.echo(unmarked(description(at.texts, report=report)))


def _write_picture(at: CliSession, report: Brief, path: Path) -> None:
    from presentation.brief.pictures import brief_picture  # noqa: PLC0415

    path.write_bytes(brief_picture(at.texts, report).draw())
    typer.echo(at.texts.plain("terminal-board-written", path=str(path)), err=True)


def _write_workbook(at: CliSession, report: Brief, path: Path, boards: Histories) -> None:
    from presentation.brief.workbook import BoardSheets, workbook  # noqa: PLC0415

    sheets = [BoardSheets(board, days) for board, days in boards]
    path.write_bytes(workbook(at.texts, report, sheets))
    typer.echo(at.texts.plain("terminal-board-written", path=str(path)), err=True)


def _area(at: CliSession, typed: str | None) -> UnitCode:
    areas = at.app.deployment.areas
    if typed is None:
        return areas[0]
    if typed not in areas:
        raise CensusError("brief-area-unknown", typed=typed, known=", ".join(areas))
    return UnitCode(typed)


def _percent(part: int, base: int) -> float | None:
    return percent_of(Fraction(part, base)) if base else None


def _row(row: Standing) -> Mapping[str, Any]:
    return {
        "code": row.unit.code,
        "name": row.unit.name,
        "rank": row.placed,
        "percent": _percent(row.completed, row.base),
    }
