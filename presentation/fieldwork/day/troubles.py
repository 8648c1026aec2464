"""What an enumerator is offered for a trouble in own words: a note, a person, an answer."""

from datetime import date

from census.fieldwork.day import BlockView, FieldTrouble, ReportToMove
from census.fieldwork.typed.lines import LineReading
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day import screens
from presentation.fieldwork.day.counts import block_button, in_words, undo_button
from presentation.fieldwork.day.typed import taken_line
from presentation.language.catalogue import Texts
from presentation.language.html import lines
from presentation.language.names import shortened

MOST_BLOCKS = 3
"""So many blocks are offered; any other one is named in words."""
LONGEST_NAME = 18


def offer(texts: Texts, trouble: FieldTrouble, number: int) -> Message:
    """Offer to keep it; ``number`` names it, so that an older button keeps nothing else."""
    few = trouble.blocks[:MOST_BLOCKS]
    keep = [
        Button(
            texts.plain("fieldday-button-keep", block=shortened(block.name, LONGEST_NAME)),
            pack(FieldAction.FIELD_KEEP, block.code, str(number)),
        )
        for block in few
    ]
    key = "fieldday-trouble-lead" if trouble.leads else "fieldday-trouble"
    answer = pack(FieldAction.FIELD_ANSWER, str(number))
    return Message(
        lines(
            texts(key, typed=trouble.words) if few else texts("fieldday-trouble-no-block"),
            texts("fieldday-trouble-other") if len(few) != 1 else None,
        ),
        rows(
            *keep,
            buttons.person(texts) if trouble.leads else help_button(texts),
            (
                Button(texts.plain("fieldday-button-answer"), answer),
                buttons.field_day(texts),
            ),
        ),
    )


def offer_away(texts: Texts, day: date, today: date) -> Message:
    """Offer to tell the coordinator that the writer cannot work on a day."""
    when = "today" if day == today else "tomorrow"
    tell = pack(FieldAction.TEAM_AWAY, day.isoformat())
    return Message(
        texts("fieldday-away", when=when),
        rows(Button(texts.plain("fieldday-button-away"), tell), buttons.field_day(texts)),
    )


def offer_move(texts: Texts, report: ReportToMove) -> Message:
    """Offer to move the last report to the block where it belongs."""
    entry, right = report.entry, report.right.block
    move = pack(FieldAction.FIELD_SHIFT, entry.new.block, str(entry.number), right.code)
    return Message(
        texts(
            "fieldday-move",
            wrong=report.wrong.block.name,
            visits=in_words(texts, entry.new.visits),
            right=right.name,
        ),
        rows(
            Button(
                texts.plain("fieldday-button-move", block=shortened(right.name, LONGEST_NAME)), move
            ),
            (block_button(right, mark="🏘"), buttons.field_day(texts)),
        ),
    )


def moved(texts: Texts, report: ReportToMove) -> Message:
    """Say where a report stands now, with the way to take it back."""
    entry, right = report.entry, report.right
    reading = LineReading(right.block.code, entry.new.visits)
    return Message(
        lines(
            screens.undone(texts, entry, report.wrong),
            taken_line(texts, right, reading),
        ),
        rows(undo_button(texts, right), (block_button(right.block), buttons.field_day(texts))),
    )


def kept(texts: Texts, seen: BlockView, words: str, *, leads: bool) -> Message:
    """Say that it is kept, and who reads it."""
    said = texts("fieldday-note-kept", block=seen.block.name, words=words)
    return Message(
        lines(said, None if leads else texts("fieldday-trouble-kept")),
        rows(
            undo_button(texts, seen),
            None if leads else help_button(texts),
            (block_button(seen.block, mark="🏘"), buttons.field_day(texts)),
        ),
    )


def help_button(texts: Texts) -> Button:
    """Tell the coordinator that somebody wants help."""
    return Button(texts.plain("fieldteam-button-help"), pack(FieldAction.TEAM_WANT_HELP))
