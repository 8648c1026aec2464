"""The file of everything that is kept of a person: plain sentences, then exactly what is kept.

It is a PDF, because every phone opens one in Telegram itself, and its text can be copied.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from census.people.holdings import HeldRows, HoldingSection, Limit
from census.people.people import Kept
from presentation.chat import buttons
from presentation.chat.messages import Document, Message, rows
from presentation.drawing.printing import apart
from presentation.language.catalogue import Texts
from presentation.language.html import unmarked
from presentation.privacy.data import kept_lines

SECTIONS = tuple(HoldingSection)
EMPTY: tuple[object, ...] = (None, "", [], {}, "[]", "{}")
"""Values that say nothing, and are left out."""
COUNTED = {Limit.PERSON: "held-count-person", Limit.LISTS: "held-count-lists"}


class PaperLine(NamedTuple):
    """A paragraph, and the size of its letters in points."""

    words: str
    size: int = 11
    bold: bool = False


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
        lines = tuple(_lines(texts, held, spans, kept, at))
        printed: bytes = apart("presentation.privacy.paper:print_lines", lines, at)
        return printed

    return Message(
        texts("held-caption"), rows(buttons.home(texts)), document=Document("data-saya.pdf", make)
    )


def _lines(
    texts: Texts,
    held: Sequence[HeldRows],
    spans: Mapping[Limit, timedelta],
    kept: Kept,
    at: datetime,
) -> Iterator[PaperLine]:
    yield PaperLine(texts.plain("held-title"), 16, bold=True)
    made = texts("held-made", moment=texts.moment(at), chat=str(kept.person.chat))
    yield PaperLine(unmarked(made))
    for line in kept_lines(texts, kept):
        yield PaperLine(unmarked(line))
    ordered = sorted(held, key=lambda each: SECTIONS.index(each.section))
    for section, tables in groupby(ordered, key=lambda each: each.section):
        yield PaperLine("")
        yield PaperLine(texts.plain(f"held-{section}"), 13, bold=True)
        yield PaperLine(unmarked(texts(f"held-{section}-why")))
        for limit, same in groupby(sorted(tables, key=_limit), key=_limit):
            count, key = sum(len(each.rows) for each in same), COUNTED.get(limit, "held-count")
            yield PaperLine(unmarked(texts(key, count=count, days=spans[limit].days)))
    yield PaperLine("")
    yield PaperLine(unmarked(texts("held-rights")))
    yield PaperLine("")
    yield PaperLine(texts.plain("held-exact"), 13, bold=True)
    yield PaperLine(unmarked(texts("held-exact-why")), 9)
    for each in ordered:
        yield PaperLine(each.table, 9, bold=True)
        for row in each.rows:
            values = zip(each.columns, row, strict=True)
            said = [
                f"{name} = {_said(texts, value)}" for name, value in values if value not in EMPTY
            ]
            yield PaperLine(" · ".join(said), 9)


def _limit(held: HeldRows) -> Limit:
    return held.limit


def _said(texts: Texts, value: object) -> str:
    return texts.moment(value) if isinstance(value, datetime) else str(value)
