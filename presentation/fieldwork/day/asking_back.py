"""What is asked of a typed report before it is taken: beyond the list, or an end that is early."""

from datetime import datetime

from census.fieldwork.day import ONE_MORE, BlockView, beyond_list
from census.fieldwork.progress import Visits
from census.fieldwork.typed.lines import LineReading
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day.counts import block_button, in_words
from presentation.fieldwork.day.typed import LONGEST_SURE, taking
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines
from presentation.language.names import shortened


def ask_back(texts: Texts, seen: BlockView, reading: LineReading, typed_at: datetime) -> Message:
    """Ask whether there really are more households than the list has, or whether it is the end."""
    beyond = beyond_list(seen.block, seen.progress.visits, reading.visits)
    if beyond > ONE_MORE:
        return _ask_beyond(texts, seen, reading, beyond, typed_at)
    return _ask_early(texts, seen, reading, typed_at)


def _ask_beyond(
    texts: Texts, seen: BlockView, reading: LineReading, beyond: int, typed_at: datetime
) -> Message:
    """Ask whether there really are more households than the list of the block has."""
    visits, code = in_words(texts, reading.visits, finished=reading.finished), seen.block.code
    not_yet = max(seen.block.left - seen.progress.visits.visited, 0)
    name, all_ = seen.block.name, seen.block.left
    yes = texts.plain("fieldday-button-beyond", visits=shortened(visits, LONGEST_SURE))
    return Message(
        lines(
            texts(
                "fieldday-beyond",
                block=name,
                left=seen.left,
                all=all_,
                unseen=not_yet,
                again=max(seen.left - not_yet, 0),
            ),
            texts("fieldday-beyond-typed", visits=visits, count=beyond),
            _note_kept(texts, seen, reading),
        ),
        rows(
            Button(yes, taking(seen, reading, typed_at, "y")),
            Button(texts.plain("fieldday-button-mend"), pack(FieldAction.FIELD_COUNT, code)),
            buttons.field_day(texts),
        ),
    )


def _ask_early(texts: Texts, seen: BlockView, reading: LineReading, typed_at: datetime) -> Message:
    """Ask whether a block is finished of which most houses were not visited."""
    visited = (seen.progress.visits + reading.visits).visited
    only = texts.plain(
        "fieldday-button-early-only",
        visits=shortened(in_words(texts, reading.visits), LONGEST_SURE),
    )
    without_end = LineReading(reading.block, reading.visits)
    return Message(
        lines(
            texts("fieldday-early", block=seen.block.name, visited=visited, all=seen.block.left),
            _note_kept(texts, seen, reading),
        ),
        rows(
            Button(texts.plain("fieldday-button-early"), taking(seen, reading, typed_at, "y")),
            Button(only, taking(seen, without_end, typed_at, "y"))
            if reading.visits != Visits()
            else None,
            (block_button(seen.block, mark="🏘"), buttons.field_day(texts)),
        ),
    )


def _note_kept(texts: Texts, seen: BlockView, reading: LineReading) -> Html | None:
    if not reading.note:
        return None
    return texts("fieldday-note-kept", block=seen.block.name, words=reading.note)
