"""A brief in its rich form: the words, the board as a table, the offices in details."""

from collections.abc import Sequence
from functools import partial

from census.brief.brief import Brief
from presentation.boards import rich as board_rich
from presentation.chat import rich
from presentation.chat.actions import Action
from presentation.chat.messages import RichForm, Rows
from presentation.chat.presses import pack
from presentation.chat.rich import RichBlock
from presentation.language.catalogue import Texts
from presentation.language.html import Html

PICTURE = "picture"
"""In a button: the brief as its picture."""
WORDS = "words"
"""In a button: the brief as words alone. Who wants no tables has not asked for a picture."""


def of_brief(texts: Texts, report: Brief, said: Sequence[Html], buttons: Rows) -> RichForm | None:
    """Return the rich form of a brief, where one message takes its rows.

    ``said`` are its paragraphs; the last one says from when the data is.
    """
    rows = len(report.board.standings) + len(report.offices.standings if report.offices else ())
    fits = bool(report.board.standings) and rows <= rich.MOST_ROWS
    if not fits:
        return None
    again = pack(Action.BRIEF_OPEN, report.area.code, WORDS)
    return rich.form(texts, partial(_blocks, texts, report, said), buttons, again=again)


def _blocks(texts: Texts, report: Brief, said: Sequence[Html]) -> list[RichBlock]:
    offices = report.offices
    return [
        *map(rich.paragraph, said[:-1]),
        *board_rich.rows(texts, report.board),
        *([board_rich.whole(texts, offices)] if offices is not None and offices.standings else []),
        rich.footer(said[-1]),
    ]
