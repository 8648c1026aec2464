"""An allocation as a workbook: a sheet with codes and badges, one with names. Codes are text."""

from collections.abc import Mapping
from io import BytesIO

from xlsxwriter import Workbook

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.sharing.loads import load_of
from census.fieldwork.sharing.plan import FieldPlan
from census.fieldwork.sharing.seen import SeenPlan
from census.units import Unit, UnitCode, district_of
from presentation.boards.export_rows import Column, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.chat.messages import Document, Message
from presentation.drawing.workbooks import finished
from presentation.language.catalogue import Texts

CODES = ("block", "village-code", "enumerator", "coordinator", "load")
NAMES = ("district", "village", "block-name", "enumerator-name", "coordinator-name", "load")


def plan_file(texts: Texts, seen: SeenPlan) -> Message:
    """Return a plan as an XLSX, which is written when it is needed."""
    document = Document(
        f"{texts.plain('allocation-filename')}.xlsx",
        lambda: workbook(texts, seen.plan, seen.blocks, seen.names),
    )
    caption = texts("allocation-file-caption", count=len(seen.blocks))
    return Message(caption, document=document)


def workbook(
    texts: Texts, plan: FieldPlan, blocks: Mapping[BlockCode, Block], units: Mapping[UnitCode, Unit]
) -> bytes:
    """Return the workbook: a row for each block, also for those that nobody has."""
    posts = {post.worker.badge: post.worker.name for post in plan.enumerators}
    leads = {post.worker.badge: post.worker.name for post in plan.coordinators}
    codes: list[tuple[str | int | None, ...]] = []
    names: list[tuple[str | int | None, ...]] = []
    for block in blocks.values():
        badge = plan.allocation.blocks.get(block.code)
        lead = plan.allocation.teams.get(badge) if badge else None
        load = load_of(block, plan.counted)
        codes.append((block.code, block.village, badge, lead, load))
        names.append(
            (
                _name(units, district_of(block.village)),
                _name(units, block.village),
                harmless(block.name),
                harmless(posts.get(badge, "")) if badge else None,
                harmless(leads.get(lead, "")) if lead else None,
                load,
            )
        )
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    for sheet, headings, table in (("codes", CODES, codes), ("names", NAMES, names)):
        kinds = (*[Column.TEXT] * (len(headings) - 1), Column.NUMBER)
        said = tuple(texts.plain(f"allocation-column-{each}") for each in headings)
        tab = book.add_worksheet(texts.plain(f"allocation-sheet-{sheet}"))
        write_table(book, tab, ExportTable(said, kinds, table), 0)
    return finished(book, written)


def _name(units: Mapping[UnitCode, Unit], code: UnitCode) -> str:
    unit = units.get(code)
    return harmless(unit.name) if unit else code
