"""What was made of a typed report, and what has to be asked."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import datetime

from census.fieldwork.blocks import BlockCode
from census.fieldwork.counts import FourCounts
from census.fieldwork.day import BlockView, WorkDay, one
from census.fieldwork.progress import BlockState, Entry, EntryKind, Visits
from census.fieldwork.typed.lines import LineReading, TypedLine
from census.fieldwork.typed.words import VisitKind
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.counts import four_counts
from presentation.fieldwork.day import screens
from presentation.fieldwork.day.counts import block_button, in_marks, in_words, undo_button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import shortened

MOST_CHOICES = 8
LONGEST_CHOICE = 60
LONGEST_SURE = 36
LONGEST_COUNTS = 30
"""Longer counts stand on a button in signs."""
MOST_NAMED, LONGEST_NAMED = 12, 40
"""Lines that were not taken down are named, so many and so long."""


def taken(
    texts: Texts,
    recorded: Sequence[tuple[BlockView, LineReading]],
    *,
    late: Html | None = None,
) -> Message:
    """Say what was recorded, with the way to take the last one back, and that it comes ``late``."""
    last = recorded[-1][0]
    return Message(
        lines(*(taken_line(texts, seen, reading) for seen, reading in recorded), late),
        rows(
            undo_button(texts, last),
            (block_button(last.block), buttons.field_day(texts)),
        ),
    )


def taken_line(texts: Texts, seen: BlockView, reading: LineReading) -> Html:
    """Say what was recorded of one line."""
    name = seen.block.name
    return lines(
        texts(
            "fieldday-taken",
            block=name,
            visits=in_words(texts, reading.visits),
            left=seen.left,
        )
        if reading.visits != Visits()
        else None,
        *(four_taken(texts, seen, reading.four) if reading.four else ()),
        screens.finished(texts, seen) if reading.finished else None,
        texts("fieldday-note-kept", block=name, words=reading.note) if reading.note else None,
        texts("fieldday-found", count=seen.over) if seen.over else None,
    )


def four_taken(texts: Texts, seen: BlockView, four: FourCounts) -> Sequence[Html]:
    """Say which of the application's counts were recorded, and what may follow from them."""
    name = seen.block.name
    said = [texts("fieldcounts-typed", block=name, counts=four_counts(texts, four))]
    if four.total > seen.block.size:
        said.append(texts("fieldcounts-typed-above", total=four.total, size=seen.block.size))
    if four.total and not four.to_do and not seen.is_ready:
        said.append(texts("fieldcounts-typed-ready", block=name))
    return said


def ask(
    texts: Texts, line: TypedLine, known: Mapping[BlockCode, BlockView], typed_at: datetime
) -> Message:
    """Ask what a doubtful line means: a button for each meaning, or what is missing."""
    typed = shortened(line.text, LONGEST_CHOICE)
    back = buttons.field_day(texts)
    first = known.get(line.blocks[0]) if len(line.blocks) == 1 else None
    strange = not_understood(texts, line, first)
    if not line.blocks:
        return Message(texts("fieldday-not-among", typed=typed), rows(back))
    if line.not_finished:
        return _not_finished(texts, [known[code] for code in line.blocks if code in known])
    if len(line.readings) > MOST_CHOICES or len(line.blocks) > MOST_CHOICES:
        return Message(texts("fieldday-which-many", typed=typed), rows(back))
    if not line.readings:
        which = [block_button(known[code].block) for code in line.blocks if code in known]
        key = "fieldcounts-unclear" if line.of_four else "fieldday-unclear"
        return Message(paragraphs(texts(key, typed=typed), strange), rows(*which, back))
    choices = [
        _choice(texts, known[reading.block], reading, typed_at)
        for reading in line.readings
        if reading.block in known
    ]
    key = "fieldday-is-it" if len(choices) == 1 else "fieldday-which"
    return Message(paragraphs(texts(key, typed=typed), strange), rows(*choices, back))


def _not_finished(texts: Texts, seen: Sequence[BlockView]) -> Message:
    """Offer to take back the end of the blocks that are not finished after all."""
    ended = [each for each in seen if each.progress.state is BlockState.FINISHED]
    named = ended or [each for each in seen if not each.is_approved] or [*seen]
    first, undo = named[0], None
    if len(ended) == 1 and first.newest and first.newest.new.kind is EntryKind.FINISHED:
        undo = undo_button(texts, first)
    key = "fieldday-not-finished" if ended else "fieldday-still-open"
    said = texts(key, blocks=texts.listed([each.block.name for each in named]))
    if first.is_approved:
        said = texts("error-fieldday-approved", block=first.block.name)
    return Message(
        said,
        rows(
            undo,
            *(block_button(each.block, mark="🏘") for each in named),
            buttons.field_day(texts),
        ),
    )


def ask_where(texts: Texts, kind: VisitKind, seen: WorkDay, typed_at: datetime) -> Message:
    """Ask in which block something came of one visit."""
    visits = one(kind, 1)
    open_ones = [each for each in seen.blocks if not each.is_ready][:MOST_CHOICES]
    choices = [
        _choice(texts, each, LineReading(each.block.code, visits), typed_at) for each in open_ones
    ]
    return Message(
        texts("fieldday-where", kind=kind.value), rows(*choices, buttons.field_day(texts))
    )


def not_understood(texts: Texts, line: TypedLine, seen: BlockView | None = None) -> Html | None:
    """Say which words and numbers were not understood, and what became of the note.

    A note is kept where the line speaks of one block, ``seen``.
    """
    words = shortened(", ".join(line.unknown), LONGEST_CHOICE)
    numbers = shortened(", ".join(line.no_counts), LONGEST_CHOICE)
    said = [
        texts("fieldday-unknown", words=words) if words else None,
        texts("fieldday-no-count", numbers=numbers) if numbers else None,
    ]
    if line.note and seen is not None:
        said.append(texts("fieldday-note-kept", block=seen.block.name, words=line.note))
    elif line.note:
        said.append(texts("fieldday-note-again"))
    return lines(*said) if any(said) else None


def not_taken(texts: Texts, unread: Sequence[TypedLine], why: str) -> Message:
    """Name the lines of a message that were not taken down; ``why`` is the key of the sentence."""
    named = [shortened(each.text, LONGEST_NAMED) for each in unread[:MOST_NAMED]]
    more = len(unread) - len(named)
    return Message(
        lines(
            texts(why, count=len(unread)),
            *(texts("fieldday-not-asked-line", typed=each) for each in named),
            texts("fieldteam-more", count=more) if more else None,
        ),
        rows(buttons.field_day(texts)),
    )


def _choice(texts: Texts, seen: BlockView, reading: LineReading, typed_at: datetime) -> Button:
    said = in_words(texts, reading.visits, finished=reading.finished)
    if reading.visits == Visits():
        said = texts.plain("fieldday-also-finished")
    if len(said) > LONGEST_COUNTS:
        said = in_marks(reading.visits, finished=reading.finished)
    return Button(f"{shortened(seen.block.name, 16)}: {said}", taking(seen, reading, typed_at))


def taking(seen: BlockView, reading: LineReading, typed_at: datetime, *sure: str) -> str:
    """Return the data of a button that takes a reading; ``sure`` where more is meant."""
    visits = reading.visits
    counts = (visits.done, visits.refused, visits.empty, visits.moved, visits.come_back)
    return pack(
        FieldAction.FIELD_TAKE,
        seen.block.code,
        ".".join(str(count) for count in counts),
        "1" if reading.finished else "0",
        str(int(typed_at.timestamp())),
        *sure,
    )


def put_back(texts: Texts, entry: Entry, seen: BlockView) -> Button | None:
    """Record the visits again that were taken back; None where no visits were, or approved."""
    visits = entry.new.visits
    if entry.new.kind is not EntryKind.VISITS or min(astuple(visits)) < 0 or seen.is_approved:
        return None
    label = texts.plain(
        "fieldday-button-put-back", visits=shortened(in_words(texts, visits), LONGEST_SURE)
    )
    return Button(label, taking(seen, LineReading(entry.new.block, visits), entry.new.at, "y"))


def number_in_report(texts: Texts) -> Message:
    """Say that a report with an identity number is deleted and not taken down."""
    return Message(texts("fieldday-number"), rows(buttons.field_day(texts)))


def picture_not_kept(texts: Texts) -> Message:
    """Say that of a picture with a report only the words are read."""
    return Message(texts("fieldday-picture"), rows())
