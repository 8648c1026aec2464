"""A board and the brief as PDF files to print: A4, with the heading of a table on every page."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from fractions import Fraction
from io import BytesIO
from struct import unpack

from fpdf import FPDF
from fpdf.enums import Align
from fpdf.fonts import FontFace

from census.boards.board import Board
from census.brief.brief import Brief
from census.fieldwork.following.board import FieldBoard
from census.pages.visits import VisitsState
from presentation.boards.export_rows import about
from presentation.boards.table import place_of
from presentation.brief.messages import unpictured
from presentation.brief.painting import paint_brief
from presentation.brief.pictures import brief_sheet
from presentation.drawing.palette import GREY, GRID, INK, NAVY, WIDTH
from presentation.drawing.palette import MARGIN as EDGE
from presentation.fieldwork.leading.evening import area_pace
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.pages.boards import gained_cell
from presentation.pages.downloads.visits import about_lines, shown_rows
from presentation.pages.view import PageView
from presentation.pages.visits.boards import title_of
from presentation.pages.visits.overview import approved, data_line, said_share, visited

FONT = "Helvetica"
"""Every reader of PDFs has it."""
TITLE, LARGER, TEXT, SMALL = 17, 11, 10, 8.5
MARGIN = 16
WIDTHS = (19, 57, 18, 20, 21, 21, 22)
VISITS_WIDTHS = (19, 72, 22, 24, 20, 21)
HEADING = FontFace(emphasis="BOLD", color="#ffffff", fill_color=NAVY)
LETTERS = "windows-1252"
SIZE_IN_PNG = slice(16, 24)
"""Width and height of a PNG (https://www.w3.org/TR/png/#11IHDR)."""
LINE, LETTERS_A_LINE = 5.5, 85
"""The height of a line in millimetres, and how much it holds at least."""


class _Paper(FPDF):
    """Numbers its pages."""

    def __init__(self, title: str, day: datetime) -> None:
        super().__init__(format="A4", unit="mm")
        self.core_fonts_encoding = LETTERS
        self.set_title(title)
        # The same figures give the same file, so the file holds no time of creation.
        self.set_creation_date(datetime.combine(day.date(), time(), UTC))
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN)
        self.alias_nb_pages()
        self.add_page()

    def footer(self) -> None:
        """Write the number of a page below it (the library calls this)."""
        self.set_y(-12)
        self.set_font(FONT, size=SMALL)
        self.set_text_color(GREY)
        self.cell(0, 5, f"{self.page_no()} / {{nb}}", align=Align.R)

    def lines(self, said: Sequence[str], *, size: float = TEXT, colour: str = GREY) -> None:
        """Write lines below each other."""
        self.set_font(FONT, size=size)
        self.set_text_color(colour)
        for line in said:
            self.multi_cell(
                0, size * 0.5, printable(line), align=Align.L, new_x="LMARGIN", new_y="NEXT"
            )

    def figures(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
    ) -> None:
        """Write a table: a rank, a name, and figures."""
        self.ln(3)
        self.set_font(FONT, size=SMALL)
        self.set_text_color(INK)
        self.set_draw_color(GRID)
        with self.table(
            col_widths=widths,
            text_align=(Align.R, Align.L, *[Align.R] * (len(headings) - 2)),
            headings_style=HEADING,
            borders_layout="HORIZONTAL_LINES",
            line_height=5,
            padding=(0.6, 1.6),
        ) as table:
            for cells in (headings, *rows):
                row = table.row()
                for cell in cells:
                    row.cell(printable(cell))

    def headline(self, words: str) -> None:
        """Write the title of the page."""
        self.set_font(FONT, style="B", size=TITLE)
        self.set_text_color(NAVY)
        self.multi_cell(0, 8, printable(words), new_x="LMARGIN", new_y="NEXT")
        self.ln(1)


def print_board(texts: Texts, board: Board) -> bytes:
    """Return a board as a PDF; all its rows are printed."""
    title = texts.plain("picture-title", among=names.ranked_among(texts, board))
    target = board.shared_targets[0] if board.shared_targets else None
    missing = texts.plain("page-column-missing", share=texts.share(target.share)) if target else ""
    plain = ("rank", "name", "rate", "completed", "base")
    headings = [texts.plain(f"export-{name}") for name in plain]
    headings += [texts.plain("page-column-gained"), missing]
    paper = _Paper(title, board.as_of)
    paper.headline(title)
    paper.lines(about(texts, board))
    paper.figures(headings, _rows(texts, board), WIDTHS)
    return bytes(paper.output())


def print_visits(view: PageView, board: FieldBoard) -> bytes:
    """Return a board of the visits as a PDF, without the units that are not shown."""
    texts, title = view.texts, title_of(view.texts, board)
    keys = ("export-rank", "export-name", "page-column-approved-share", "page-column-approved")
    headings = [texts.plain(key) for key in (*keys, "page-column-blocks", "page-column-today")]
    rows = [
        (
            place_of(row),
            places.listed(row.unit, board.area),
            names.rate(texts, row),
            texts.number(row.completed),
            texts.number(row.base),
            gained_cell(texts, row),
        )
        for row in shown_rows(view, board)
    ]
    paper = _Paper(title, board.as_of)
    paper.headline(title)
    paper.lines(about_lines(texts, board))
    paper.figures(headings, rows, VISITS_WIDTHS)
    return bytes(paper.output())


def print_brief(view: PageView, brief: Brief) -> bytes:
    """Return the brief as a PDF: its picture, then what the picture does not say.

    While officers visit, it begins with their visits.
    """
    texts, visits = view.texts, view.regency.visits
    title = texts.plain("brief-picture-title", area=brief.area.name)
    paper = _Paper(title, brief.board.as_of)
    if visits is not None:
        paper.headline(texts.plain("page-visits"))
        paper.lines(_of_visits(texts, visits), colour=INK)
        paper.ln(4)
        paper.headline(texts.plain("page-visits-before"))
    said = [f"{each[:1].upper()}{each[1:]}" for each in map(unmarked, unpictured(texts, brief))]
    sheet = brief_sheet(texts, brief)
    # The notes of the picture stand below it as text, as large as the rest.
    below = LINE * sum(1 + len(each) // LETTERS_A_LINE for each in (*said, *sheet.notes)) + LINE
    room = paper.h - paper.b_margin - paper.get_y() - below
    drawn = paint_brief(replace(sheet, notes=()))
    wide, high = unpack(">II", drawn[SIZE_IN_PNG])
    across = min(paper.epw, room * wide / high)
    paper.image(BytesIO(drawn), x=paper.l_margin, w=across)
    paper.ln(2)
    # The words below begin where those in the picture do.
    paper.set_left_margin(paper.l_margin + across * EDGE / WIDTH - paper.c_margin)
    paper.lines(said, size=LARGER, colour=INK)
    paper.ln(1)
    paper.lines(sheet.notes)
    return bytes(paper.output())


def _of_visits(texts: Texts, visits: VisitsState) -> list[str]:
    view, tally = visits.view, visits.view.tally
    said = texts("page-visits-left", left=tally.remaining, finished=tally.finished)
    share, figures = said_share(texts, view), approved(texts, tally.approved, tally.blocks)
    done, part = visited(texts, view), Fraction(tally.visited, tally.to_visit or 1)
    lines = [
        f"{figures} · {share}" if tally.approved else share,
        *([f"{done} · {texts.percent(part)}"] if done else []),
        *unmarked(said).splitlines(),
        *unmarked(area_pace(texts, view)).splitlines(),
        texts.plain("page-visits-counting"),
        data_line(texts, visits),
    ]
    mark = [texts.plain("picture-illustrative")] if view.illustrative else []
    return [*lines, *mark]


def printable(words: str) -> str:
    """Return a text without the signs that the letters of a PDF lack, such as emoji."""
    return words.encode(LETTERS, "ignore").decode(LETTERS).strip()


def _rows(texts: Texts, board: Board) -> Sequence[tuple[str, ...]]:
    unknown = texts.plain("rate-unknown")
    return [
        (
            place_of(row),
            places.listed(row.unit, board.area),
            names.rate(texts, row),
            texts.number(row.completed),
            texts.number(row.base) if row.base else unknown,
            f"{row.gained:+d}" if row.gained else str(row.gained or 0),
            texts.number(row.gaps[0].missing) if row.gaps else unknown,
        )
        for row in board.standings
    ]
