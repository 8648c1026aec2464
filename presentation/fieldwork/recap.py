"""The recap of the field work: sums as a message, and an XLSX at five levels."""

from collections.abc import Iterator, Mapping
from io import BytesIO

from xlsxwriter import Workbook

from census.fieldwork.following.recap import FieldRecap
from census.fieldwork.following.tally import Tally, tally
from census.fieldwork.progress import BlockProgress, Visits
from census.units import UnitCode
from presentation.boards.export_rows import Column, ExportCell, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document, Message
from presentation.drawing.workbooks import finished
from presentation.fieldwork.counts import counted, doubt
from presentation.fieldwork.leading.troubles import warning
from presentation.fieldwork.recap_rich import of_recap
from presentation.language.catalogue import Texts
from presentation.language.html import lines, unmarked
from presentation.language.names import made_up

VISITS = ("done", "refused", "empty", "moved", "come-back")
FOUR = ("app-open", "app-submitted", "app-rejected", "app-approved")
SUMS = ("blocks", "open", "finished", "reopened", "approved", "to-visit", "remaining")
BLOCK = (
    *("district", "village", "village-code", "block-name", "block", "officer", "badge", "state"),
    *("size", "online", "to-visit", "remaining"),
)
BLOCK_TEXTS = 8
Cells = tuple[ExportCell, ...]
RecapSheet = tuple[tuple[str, ...], tuple[Column, ...], Iterator[Cells]]


def recap(texts: Texts, found: FieldRecap) -> Message:
    """Say the sums of an area, with the workbook, or with its tables."""
    sums = found.tally
    above = lines(
        texts("fieldrecap-title", area=found.area, day=found.today),
        texts(
            "fieldteam-area-sums",
            approved=sums.approved,
            blocks=sums.blocks,
            finished=sums.finished,
            left=sums.remaining,
        ),
        counted(texts, sums.counts, found.counted_at),
        texts("fieldrecap-contradicted", count=len(found.contradicted))
        if found.contradicted
        else None,
    )
    below = lines(
        texts("fieldrecap-sheets"),
        made_up(texts, illustrative=found.illustrative),
    )
    name = f"{texts.plain('fieldrecap-filename')}-{found.today:%Y-%m-%d}.xlsx"
    return Message(
        lines(above, below),
        document=Document(name, lambda: recap_workbook(texts, found)),
        rich=of_recap(texts, found, (above, below)),
    )


def recap_workbook(texts: Texts, found: FieldRecap) -> bytes:
    """Return the workbook: blocks, villages, districts, days, warnings. Codes are text.

    Where the office's export has come, its four counts stand in the first three.
    """
    written = BytesIO()
    counted = found.counted_at is not None
    four = FOUR if counted else ()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    area = ("area", "area-code", *SUMS, *VISITS, *four)
    of_areas = (*[Column.TEXT] * 2, *[Column.NUMBER] * (len(area) - 2))
    day = ("day", *VISITS, "finished", "approved", "reopened")
    of_days = (Column.DAY, *[Column.NUMBER] * (len(day) - 1))
    block = (*BLOCK, *VISITS, "since", *four, *(["counted-at"] if counted else []))
    numbers = len(BLOCK) - BLOCK_TEXTS + len(VISITS)
    of_four = (*[Column.NUMBER] * len(four), *([Column.DAY] if counted else []))
    of_blocks = (*[Column.TEXT] * BLOCK_TEXTS, *[Column.NUMBER] * numbers, Column.DAY, *of_four)
    late = ("village", "officer", "badge", "open", "warning")
    of_late = (*[Column.TEXT] * 3, Column.NUMBER, Column.TEXT)
    sheets: Mapping[str, RecapSheet] = {
        "blocks": (block, of_blocks, _blocks(texts, found)),
        "villages": (area, of_areas, _areas(found, found.villages)),
        "districts": (area, of_areas, _areas(found, found.districts)),
        "days": (day, of_days, _days(found)),
        "warnings": (late, of_late, _warnings(texts, found)),
    }
    for name, (headings, columns, cells) in sheets.items():
        said = tuple(texts.plain(f"fieldrecap-column-{each}") for each in headings)
        tab = book.add_worksheet(texts.plain(f"fieldrecap-sheet-{name}"))
        if found.illustrative:
            tab.write_string(0, 0, texts.plain("picture-illustrative"))
        first = 2 if found.illustrative else 0
        write_table(book, tab, ExportTable(said, columns, tuple(cells)), first)
    return finished(book, written)


def _blocks(texts: Texts, found: FieldRecap) -> Iterator[Cells]:
    for block in found.blocks:
        now = found.progress.get(block.code) or BlockProgress(block.code)
        sums = tally(block, now)
        officer = found.officers.get(block.code) if found.names else None
        yield (
            _name(found, UnitCode(block.village.rpartition(".")[0])),
            _name(found, block.village),
            block.village,
            harmless(block.name),
            harmless(block.code),
            harmless(officer.name) if officer else None,
            harmless(officer.badge) if officer else None,
            texts.plain(f"fieldrecap-state-{now.state}"),
            block.size,
            block.done,
            sums.to_visit,
            sums.remaining,
            *_visits(now.visits),
            texts.local_day(now.since) if now.since else None,
            *_four(sums, found),
            *_counted_on(texts, now, found),
        )


def _areas(found: FieldRecap, sums: Mapping[UnitCode, Tally]) -> Iterator[Cells]:
    for code, each in sorted(sums.items()):
        states = (each.blocks, each.open, each.finished, each.reopened, each.approved)
        left = (each.to_visit, each.remaining)
        yield (_name(found, code), code, *states, *left, *_visits(each.visits), *_four(each, found))


def _days(found: FieldRecap) -> Iterator[Cells]:
    for each in found.days:
        yield (each.day, *_visits(each.visits), each.finished, each.approved, each.reopened)


def _warnings(texts: Texts, found: FieldRecap) -> Iterator[Cells]:
    for line in found.behind:
        worker = line.worker
        said = warning(texts, line.warning) if line.warning else None
        if said is None and line.wants_help is None:
            continue
        yield (
            _name(found, worker.village),
            harmless(worker.name) if found.names else None,
            harmless(worker.badge) if found.names else None,
            line.tally.unfinished,
            unmarked(said) if said else texts.plain("fieldrecap-wants-help"),
        )
    for each in found.contradicted:
        officer = found.officers.get(each.block.code) if found.names else None
        yield (
            _name(found, each.block.village),
            harmless(officer.name) if officer else None,
            harmless(officer.badge) if officer else None,
            None,
            harmless(unmarked(doubt(texts, each))),
        )


def _four(sums: Tally, found: FieldRecap) -> Cells:
    """Return the four counts, empty where the export leaves something out."""
    if found.counted_at is None:
        return ()
    four = sums.counts
    if four is None:
        return (None,) * len(FOUR)
    return (four.open, four.submitted, four.rejected, four.approved)


def _counted_on(texts: Texts, now: BlockProgress, found: FieldRecap) -> Cells:
    if found.counted_at is None:
        return ()
    return (texts.local_day(now.counts.at) if now.counts else None,)


def _visits(visits: Visits) -> Cells:
    return (visits.done, visits.refused, visits.empty, visits.moved, visits.come_back)


def _name(found: FieldRecap, code: UnitCode) -> str:
    unit = found.units.get(code)
    return harmless(unit.name) if unit else code
