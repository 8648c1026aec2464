"""The last report of a campaign: the boards and briefs of its regencies, and the field work."""

from pathlib import Path

from bot.cli.session import OPERATOR, CliSession
from census.errors import CensusError
from census.units import UnitCode
from presentation.brief.pictures import brief_picture
from presentation.brief.workbook import BoardSheets, workbook
from presentation.fieldwork.lists.left_file import workbook as field_workbook
from presentation.fieldwork.lists.left_picture import drawn, left_sheet
from services.brief.briefing import board_histories, read_brief
from services.fieldwork.figures.left import what_is_left
from storage.operations.backups.whole_files import checksum_of, whole_file


async def write_report(at: CliSession, folder: Path) -> list[str]:
    """Write the files of the report; return what was written, in words."""
    said = []
    for area in at.app.deployment.areas:
        for name, content in (*await _brief(at, area), *await _field(at, area)):
            path = folder / name
            for left in (path, checksum_of(path)):
                left.unlink(missing_ok=True)
            with whole_file(path) as out:
                out.write(content)
            said.append(f"Report: {path}, {len(content):,} bytes.")
    return said or ["Report: there are no figures, so nothing was written."]


async def _brief(at: CliSession, area: UnitCode) -> list[tuple[str, bytes]]:
    report = await read_brief(at.uow, at.app.rules, OPERATOR, area, at=at.now)
    if report is None:
        return []
    boards = await board_histories(at.uow, at.app.rules, area, at=at.now)
    sheets = [BoardSheets(board, days) for board, days in boards]
    return [
        (f"boards-{area}.xlsx", workbook(at.texts, report, sheets)),
        (f"brief-{area}.png", brief_picture(at.texts, report).draw()),
    ]


async def _field(at: CliSession, area: UnitCode) -> list[tuple[str, bytes]]:
    try:
        view = await what_is_left(at.uow, at.app.rules, OPERATOR, area, at=at.now)
    except CensusError:  # neither blocks nor villages of a recap
        return []
    return [
        (f"field-{area}.xlsx", field_workbook(at.texts, view)),
        (f"field-{area}.png", drawn(left_sheet(at.texts, view))),
    ]
