"""The file of everything that is kept of a person: plain sentences, then exactly what is kept.

It is a PDF, because every phone opens one in Telegram itself, and its text can be copied.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from fpdf import FPDF

from census.people.holdings import HeldRows, HoldingSection, Limit
from census.people.people import Kept
from presentation.chat import buttons
from presentation.chat.messages import Document, Message, rows
from presentation.drawing.brush import drawable
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.privacy.data import kept_lines

FAMILY = "Helvetica"
SECTIONS = tuple(HoldingSection)
EMPTY: tuple[object, ...] = (None, "", [], {}, "[]", "{}")
"""Values that say nothing, and are left out."""
COUNTED = {Limit.PERSON: "held-count-person", Limit.LISTS: "held-count-lists"}


def data_file(
    texts: Texts,
    held: Sequence[HeldRows],
    spans: Mapping[Limit, timedelta],
    kept: Kept,
    *,
    at: datetime,
) -> Message:
    """Return the file under its sentence."""

    def make() -> bytes:
        return _printed(texts, held, spans, kept, at)

    return Message(
        texts("held-caption"), rows(buttons.home(texts)), document=Document("data-saya.pdf", make)
    )


def _printed(
    texts: Texts,
    held: Sequence[HeldRows],
    spans: Mapping[Limit, timedelta],
    kept: Kept,
    at: datetime,
) -> bytes:
    pdf = FPDF(format="A4", unit="mm")
    pdf.core_fonts_encoding = "windows-1252"
    pdf.set_title(texts.plain("held-title"))
    pdf.set_creation_date(at)
    pdf.add_page()
    _write(pdf, texts.plain("held-title"), size=16, style="B")
    _write(pdf, unmarked(texts("held-made", moment=texts.moment(at), chat=str(kept.person.chat))))
    for line in kept_lines(texts, kept):
        _write(pdf, unmarked(line))
    ordered = sorted(held, key=lambda each: SECTIONS.index(each.section))
    for section, tables in groupby(ordered, key=lambda each: each.section):
        _write(pdf, "")
        _write(pdf, texts.plain(f"held-{section}"), size=13, style="B")
        _write(pdf, unmarked(texts(f"held-{section}-why")))
        for limit, same in groupby(sorted(tables, key=_limit), key=_limit):
            count, key = sum(len(each.rows) for each in same), COUNTED.get(limit, "held-count")
            _write(pdf, unmarked(texts(key, count=count, days=spans[limit].days)))
    _write(pdf, "")
    _write(pdf, unmarked(texts("held-rights")))
    _write(pdf, "")
    _write(pdf, texts.plain("held-exact"), size=13, style="B")
    _write(pdf, unmarked(texts("held-exact-why")), size=9)
    for each in ordered:
        _write(pdf, each.table, style="B", size=9)
        for row in each.rows:
            values = zip(each.columns, row, strict=True)
            said = [
                f"{name} = {_said(texts, value)}" for name, value in values if value not in EMPTY
            ]
            _write(pdf, " · ".join(said), size=9)
    return bytes(pdf.output())


def _limit(held: HeldRows) -> Limit:
    return held.limit


def _said(texts: Texts, value: object) -> str:
    return texts.moment(value) if isinstance(value, datetime) else str(value)


def _write(pdf: FPDF, words: str, *, size: int = 11, style: str = "") -> None:
    pdf.set_font(FAMILY, style, size)
    pdf.multi_cell(w=0, text=drawable(words), new_x="LMARGIN", new_y="NEXT")
