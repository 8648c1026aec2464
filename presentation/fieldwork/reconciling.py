"""The civil registry beside the census: in words, and as a workbook."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.reconciling import (
    Cause,
    CivilLine,
    Compared,
    ComparedLine,
    Part,
    Reconciliation,
)
from census.units import Unit, UnitCode
from presentation.boards.export_rows import Column, ExportCell, ExportTable, harmless
from presentation.boards.exports import write_table
from presentation.drawing.workbooks import finished
from presentation.language.catalogue import Texts

TEXTS = ("district", "village", "code", "block", "block-code")
FIGURES = (
    *("families", "persons", "online-families", "online-persons"),
    *("interviewed-families", "interviewed-persons", "difference", "share", "difference-persons"),
)
SHOWN_NAMES, SHOWN_FLAGGED = 8, 25


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """The names of villages and blocks."""

    units: Mapping[UnitCode, Unit]
    blocks: Mapping[BlockCode, Block]

    def area(self, code: UnitCode) -> str:
        """Return the name of an area, or its code."""
        unit = self.units.get(code)
        return harmless(unit.name) if unit else code

    def block(self, line: CivilLine) -> str:
        """Return the name of a line's block; nothing for a village."""
        return harmless(self.blocks[line.block].name) if line.block else ""

    def line(self, line: CivilLine) -> str:
        """Return the name of a line's village, with its block."""
        return ", ".join(filter(None, (self.area(line.village), self.block(line))))

    def some(self, codes: Iterable[UnitCode]) -> str:
        """Return the first names."""
        names = [self.area(code) for code in codes]
        return ", ".join([*names[:SHOWN_NAMES], *(["…"] if len(names) > SHOWN_NAMES else [])])


def about(texts: Texts, found: Reconciliation, places: PlaceNames) -> Iterator[str]:
    """Yield where each figure is from, the sums, and what is not in them."""
    yield texts.plain("reconcile-registry", source=found.source, day=texts.date(found.day))
    for source, day in sorted({(row.online.source, row.online.day) for row in found.rows}):
        yield texts.plain("reconcile-online", source=source, day=texts.date(day))
    if found.visited_on is None:
        yield texts.plain("reconcile-not-interviewed")
    else:
        yield texts.plain("reconcile-interviewed", day=texts.date(found.visited_on))
    whole = found.total
    yield texts.plain(
        "reconcile-total",
        registry=whole.registry.families,
        online=whole.online.families,
        interviewed=whole.interviewed.families,
    )
    yield difference(texts, whole)
    if whole.persons is None:
        yield texts.plain("reconcile-persons-unknown")
    count = len(found.flagged)
    yield texts.plain("reconcile-flagged", count=count, threshold=found.threshold)
    if found.uncounted:
        said = places.some(line.village for line in found.uncounted)
        yield texts.plain("reconcile-uncounted", count=len(found.uncounted), names=said)
    if found.unlisted:
        said = places.some(found.unlisted)
        yield texts.plain("reconcile-unlisted", count=len(found.unlisted), names=said)


def difference(texts: Texts, compared: Compared) -> str:
    """Return a difference of families in words."""
    gap = compared.families
    way = "less" if gap > 0 else "more" if gap < 0 else "none"
    return texts.plain("reconcile-difference", way=way, count=abs(gap))


def reasons(texts: Texts, compared: Compared) -> str:
    """Return the reasons of a difference: "moved away 6, moved in 4 (likely)"."""
    return ", ".join(_part(texts, part) for part in compared.parts)


def reconciliation_file(texts: Texts, found: Reconciliation, places: PlaceNames) -> bytes:
    """Return an XLSX: a page for who decides, and a sheet with all lines for who works."""
    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False})
    page = book.add_worksheet(texts.plain("reconcile-sheet-page"))
    _write_page(book, page, texts, found, places)
    rows = book.add_worksheet(texts.plain("reconcile-sheet-rows"))
    write_table(book, rows, _table(texts, found, places), 0)
    return finished(book, written)


def _write_page(
    book: Workbook,
    page: Worksheet,
    texts: Texts,
    found: Reconciliation,
    places: PlaceNames,
) -> None:
    page.fit_to_pages(1, 1)
    page.set_landscape()
    bold = book.add_format({"bold": True, "font_size": 14})
    page.write_string(0, 0, texts.plain("reconcile-title"), bold)
    notes = [*about(texts, found, places), *(_part(texts, each) for each in found.total.parts)]
    for line, words in enumerate(notes, 2):
        page.write_string(line, 0, harmless(words))
    headings = ("place", "families", "difference", "share", "reasons")
    kinds = (Column.TEXT, Column.NUMBER, Column.NUMBER, Column.SHARE, Column.TEXT)
    cells: list[tuple[ExportCell, ...]] = [
        (
            places.line(row.line),
            row.compared.registry.families,
            row.compared.families,
            _share(row.compared),
            harmless(reasons(texts, row.compared)),
        )
        for row in found.flagged[:SHOWN_FLAGGED]
    ]
    said = tuple(texts.plain(f"reconcile-column-{each}") for each in headings)
    write_table(book, page, ExportTable(said, kinds, cells), len(notes) + 3)
    page.freeze_panes(0, 0)
    page.set_column(0, 0, 34)
    page.set_column(4, 4, 70)


def _table(texts: Texts, found: Reconciliation, places: PlaceNames) -> ExportTable:
    reason_names = tuple(texts.plain(f"reconcile-reason-{each}") for each in Cause)
    headings = (
        *(texts.plain(f"reconcile-column-{each}") for each in (*TEXTS, *FIGURES)),
        *reason_names,
        *(texts.plain(f"reconcile-column-{each}") for each in ("likely", "flag", "source", "day")),
    )
    kinds = [Column.SHARE if each == "share" else Column.NUMBER for each in FIGURES]
    columns = (
        *[Column.TEXT] * len(TEXTS),
        *kinds,
        *[Column.NUMBER] * len(Cause),
        *[Column.TEXT] * 3,
        Column.DAY,
    )
    rows = [_cells(texts, found, row, places) for row in found.rows]
    return ExportTable(headings, columns, rows)


def _cells(
    texts: Texts, found: Reconciliation, row: ComparedLine, places: PlaceNames
) -> tuple[ExportCell, ...]:
    line, compared = row.line, row.compared
    recorded = {part.reason: part.families for part in compared.parts if part.recorded}
    likely = next((part for part in compared.parts if not part.recorded), None)
    district = UnitCode(line.village.rpartition(".")[0])
    counts = (compared.registry, compared.online, compared.interviewed)
    return (
        places.area(district),
        places.area(line.village),
        line.village,
        places.block(line) or None,
        line.block,
        *(cell for each in counts for cell in (each.families, each.persons)),
        compared.families,
        _share(compared),
        compared.persons,
        *(recorded.get(reason) for reason in Cause),
        _part(texts, likely) if likely else None,
        texts.plain("reconcile-look") if compared.is_flagged(found.threshold) else None,
        harmless(row.online.source),
        row.online.day,
    )


def _share(compared: Compared) -> Fraction | None:
    registered = compared.registry.families
    return Fraction(compared.families, registered) if registered else None


def _part(texts: Texts, part: Part) -> str:
    reason = texts.plain(f"reconcile-reason-{part.reason}")
    said = "yes" if part.recorded else "no"
    return texts.plain("reconcile-part", reason=reason, count=part.families, recorded=said)
