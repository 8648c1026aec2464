"""What an enumerator is offered for a trouble in own words: a note, a person, an answer."""

from census.fieldwork.day import BlockView, FieldTrouble
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day.counts import block_button, undo_button
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
