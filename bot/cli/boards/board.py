"""Boards on the command line: any board, of any past date, on the terminal or as a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.boards.documents import Sums, board_document, history_document
from bot.cli.exits import REFUSED
from bot.cli.moments import end_of_day
from bot.cli.session import AsJson, CliSession, Config, Speech, print_json, with_session
from bot.run.wiring import AppContext
from census.boards.board import Board
from census.boards.progress import Reading
from census.definition import BoardRule
from census.errors import CensusError
from census.units import BoardKind, SizeBand, UnitCode
from presentation.language import names
from services.boards.standings import board_history, board_totals, current_board


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The board to show: its kind, area, size band, and a past moment."""

    rule: BoardRule
    area: UnitCode | None
    band: SizeBand | None
    by: datetime | None


def board(
    kind: Annotated[BoardKind, typer.Argument(help="Which board.")],
    *,
    area: Annotated[
        str | None, typer.Option(help="The code of the area to stay in, such as 35.09.12.")
    ] = None,
    on: Annotated[
        str | None,
        typer.Option("--date", help="The board as it was published on a past day: 2020-03-05."),
    ] = None,
    band: Annotated[
        int | None, typer.Option(min=1, help="Units of one size alone: 1 is the smallest band.")
    ] = None,
    history: Annotated[
        bool, typer.Option("--history", help="Each day's ranks instead of the board.")
    ] = False,
    as_json: AsJson = False,
    csv: Annotated[
        Path | None, typer.Option(help="Write a CSV with semicolons; - prints it.", dir_okay=False)
    ] = None,
    xlsx: Annotated[
        Path | None, typer.Option(help="Write an XLSX with board and history.", dir_okay=False)
    ] = None,
    config: Config = Path("config.yaml"),
    language: Speech = "id",
) -> None:
    """Show a board by the newest published data, or as it was published on a past day."""

    async def work(at: CliSession) -> None:
        wanted = await _wanted(at, kind, area, band, on)
        shown = await _board(at, wanted)
        days = await _days(at, wanted) if history or xlsx else ()
        if as_json:
            totals = (
                await board_totals(at.uow, at.app.census, shown, published_by=wanted.by)
                if shown
                else {}
            )
            _print_json(at, wanted, shown, totals, days if history else None)
        elif shown is None:
            typer.echo(at.texts.plain("board-no-data"), err=bool(csv or xlsx))
            raise typer.Exit(REFUSED if csv or xlsx else 0)
        elif csv is not None or xlsx is not None:
            _write_files(at, shown, days, csv=csv, xlsx=xlsx, history=history)
        else:
            _print(at, shown, days if history else None)

    with_session(config, language, work, only_looks=True)


async def _wanted(
    at: CliSession, kind: BoardKind, area: str | None, band: int | None, on: str | None
) -> _Wanted:
    rule = _rule_of(at.app, kind)
    within = UnitCode(area) if area else None
    if within and await at.uow.units.get(within) is None:
        raise CensusError("area-unknown", typed=within)
    return _Wanted(
        rule,
        within,
        _band_of(at, rule, band),
        end_of_day(on, at.app.census.zone, at.now) if on else None,
    )


async def _board(at: CliSession, wanted: _Wanted) -> Board | None:
    return await current_board(
        at.uow,
        at.app.census,
        wanted.rule.kind,
        at=wanted.by or at.now,
        targets=at.app.rules.targets,
        area=wanted.area,
        band=wanted.band,
        published_by=wanted.by,
    )


async def _days(at: CliSession, wanted: _Wanted) -> tuple[Reading, ...]:
    return await board_history(
        at.uow,
        at.app.census,
        wanted.rule.kind,
        area=wanted.area,
        band=wanted.band,
        published_by=wanted.by,
    )


def _print_json(
    at: CliSession,
    wanted: _Wanted,
    shown: Board | None,
    totals: Sums,
    days: Sequence[Reading] | None,
) -> None:
    zone = at.app.census.zone
    document = board_document(wanted.rule, wanted.area, shown, totals, zone)
    if days is not None:
        document = history_document(document, days, zone)
    print_json(document)


def _print(at: CliSession, shown: Board, days: Sequence[Reading] | None) -> None:
    from bot.cli.boards import tables  # noqa: PLC0415 - a document, a file or no data needs no rich

    if days is None:
        tables.print_board(at.texts, shown)
    else:
        tables.print_history(at.texts, shown, days)


def _write_files(
    at: CliSession,
    shown: Board,
    days: Sequence[Reading],
    *,
    csv: Path | None,
    xlsx: Path | None,
    history: bool,
) -> None:
    # The workbook library is imported only when needed, so that a table shows fast.
    from presentation.boards import exports  # noqa: PLC0415

    if csv is not None:
        text = (
            exports.history_csv(at.texts, shown, days)
            if history
            else exports.board_csv(at.texts, shown)
        )
        if str(csv) == "-":
            typer.echo(text, nl=False)
        else:
            # The byte order mark tells spreadsheets that the file is UTF-8.
            csv.write_text(text, encoding="utf-8-sig", newline="")
    if xlsx is not None:
        xlsx.write_bytes(exports.workbook(at.texts, shown, days))
    for path in (csv, xlsx):
        if path is not None and str(path) != "-":
            typer.echo(at.texts.plain("terminal-board-written", path=str(path)))


def _rule_of(app: AppContext, kind: BoardKind) -> BoardRule:
    try:
        return app.census.board(kind)
    except KeyError:
        known = ", ".join(rule.kind for rule in app.census.boards)
        raise CensusError("board-unknown", board=kind.value, known=known) from None


def _band_of(at: CliSession, rule: BoardRule, number: int | None) -> SizeBand | None:
    if number is None:
        return None
    if number > len(rule.bands):
        known = ", ".join(
            f"{place} ({names.band(at.texts, rule.measure, band)})"
            for place, band in enumerate(rule.bands, start=1)
        )
        raise CensusError("band-unknown", board=rule.kind.value, known=known or "-")
    return rule.bands[number - 1]
