"""The enumerator's day: the blocks with what is left, one block, and what was taken down."""

from collections.abc import Sequence

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.day import LONGEST_WORDS, BlockView, WorkDay
from census.fieldwork.progress import BlockState, Entry, EntryKind
from census.fieldwork.typed.words import VisitKind
from census.fieldwork.workers import FieldRole
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.fieldwork.counts import counted, four_counts
from presentation.fieldwork.day.counts import (
    MARKS,
    again_button,
    block_button,
    in_words,
    undo_button,
)
from presentation.fieldwork.lists.left import work_list_button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up

SHOWN = 12
"""So many blocks stand on the screen of the day; the others are opened by their names."""
_FIRST = (VisitKind.DONE, VisitKind.EMPTY, VisitKind.REFUSED)
_SECOND = (VisitKind.MOVED, VisitKind.COME_BACK)


def day(texts: Texts, seen: WorkDay, *, said: Html | None = None) -> Message:
    """Show the blocks of somebody with what is left in each, those that are ready last."""
    started = seen.phase is FieldPhase.STARTED
    shown = seen.blocks[:SHOWN]
    more = len(seen.blocks) - len(shown)
    listed = [_line(texts, each) for each in shown]
    again = again_button(texts, seen.to_visit_again) if seen.to_visit_again and started else None
    pressed = [block_button(each.block, mark=MARKS[each.progress.state]) for each in shown]
    return Message(
        paragraphs(
            said,
            lines(
                texts("fieldday-title", day=texts.date(seen.day)),
                texts("fieldday-today", visits=in_words(texts, seen.today)) if started else None,
            ),
            None if started else _not_started(texts, seen),
            lines(
                *listed,
                texts("fieldday-more", count=more) if more else None,
                texts("fieldday-approved", approved=seen.approved, count=len(seen.blocks))
                if seen.approved
                else None,
            ),
            None if seen.blocks else _nothing(texts, seen),
            _how(texts, seen) if started and seen.blocks else None,
            made_up(texts, illustrative=seen.illustrative),
        ),
        rows(
            *_in_twos(pressed),
            again,
            work_list_button(texts) if seen.blocks else None,
            (buttons.home(texts), buttons.help_(texts)),
        ),
    )


def _how(texts: Texts, seen: WorkDay) -> Html:
    leads = seen.worker.role is FieldRole.COORDINATOR
    return late(texts, leads=leads) if seen.over else texts("fieldday-how")


def late(texts: Texts, *, leads: bool) -> Html:
    """Say that the visits have ended, and what becomes of reports that come late."""
    return texts("fieldday-late-lead" if leads else "fieldday-late")


def _in_twos(pressed: list[Button]) -> Rows:
    return tuple(tuple(pressed[place : place + 2]) for place in range(0, len(pressed), 2))


def _not_started(texts: Texts, seen: WorkDay) -> Html:
    closed = seen.phase is FieldPhase.CLOSED
    return texts("fieldday-over-now" if closed else "fieldday-not-yet")


def _nothing(texts: Texts, seen: WorkDay) -> Html | None:
    if seen.phase is FieldPhase.CLOSED:
        return None
    if seen.over:
        return texts("fieldday-over-now")
    leads = seen.worker.role is FieldRole.COORDINATOR
    return texts("fieldday-none-lead" if leads else "fieldday-none")


def _line(texts: Texts, seen: BlockView) -> Html:
    mark, name = MARKS[seen.progress.state], seen.block.name
    if seen.is_ready and not seen.left:
        return texts("fieldday-line-ready", mark=mark, block=name)
    line = texts("fieldday-line", mark=mark, block=name, left=seen.left, all=seen.block.left)
    if seen.progress.state is not BlockState.REOPENED:
        return line
    return lines(line, texts("fieldday-line-reopened", reason=seen.progress.reason))


def block(
    texts: Texts, seen: BlockView, *, said: Html | None = None, first: Button | None = None
) -> Message:
    """Show one block: what is left, what was reported, and a button for each outcome.

    ``first`` is a button about what was just ``said``.
    """
    code = seen.block.code
    approved = seen.progress.state is BlockState.APPROVED
    count = Button(texts.plain("fieldday-button-count"), pack(FieldAction.FIELD_COUNT, code))
    finish = Button(texts.plain("fieldday-button-finish"), pack(FieldAction.FIELD_FINISH, code))
    undo = undo_button(texts, seen)
    return Message(
        paragraphs(said, facts(texts, seen), made_up(texts, illustrative=seen.illustrative)),
        rows(
            first,
            None if approved else _adding(texts, seen, _FIRST),
            None if approved else (*_adding(texts, seen, _SECOND), count),
            (
                *((undo,) if undo else ()),
                *(() if seen.is_ready else (finish,)),
                buttons.field_day(texts),
            ),
        ),
    )


def _adding(texts: Texts, seen: BlockView, kinds: Sequence[VisitKind]) -> tuple[Button, ...]:
    """Return the buttons that count one visit each."""
    return tuple(
        Button(
            texts.plain(f"fieldday-button-{kind.value}"),
            pack(FieldAction.FIELD_ADD, seen.block.code, kind),
        )
        for kind in kinds
    )


def facts(texts: Texts, seen: BlockView) -> Html:
    """Say where a block stands."""
    state, typed = seen.progress.state, seen.progress.typed
    return paragraphs(
        lines(
            texts("fieldday-block", block=seen.block.name, place=seen.village),
            texts("fieldday-owner", name=seen.owner.name)
            if seen.owner is not None and seen.owner.chat is None
            else None,
        ),
        lines(
            texts("fieldday-left", left=seen.left, all=seen.block.left),
            texts("fieldday-total", visits=in_words(texts, seen.progress.visits)),
            texts("fieldday-today", visits=in_words(texts, seen.today)),
            texts("fieldday-found", count=seen.over) if seen.over else None,
            counted(texts, typed.counts, typed.at) if typed else None,
        ),
        lines(
            texts("fieldday-state-finished", since=seen.progress.since or "")
            if state is BlockState.FINISHED
            else None,
            texts("fieldday-state-approved") if state is BlockState.APPROVED else None,
            texts("fieldday-state-reopened", reason=seen.progress.reason)
            if state is BlockState.REOPENED
            else None,
            *(texts("fieldday-note", words=words) for words in seen.notes),
        ),
    )


def ask_count(texts: Texts, seen: BlockView, *, said: Html | None = None) -> Message:
    """Ask for the counts of a block, as a line."""
    note = Button(
        texts.plain("fieldday-button-note"), pack(FieldAction.FIELD_NOTE, seen.block.code)
    )
    asked = texts("fieldday-ask-count", block=seen.block.name)
    return Message(paragraphs(said, asked), (*rows(note), *_beside(texts, seen)))


def ask_note(texts: Texts, seen: BlockView) -> Message:
    """Ask for a note."""
    words = texts("fieldday-ask-note", block=seen.block.name, longest=LONGEST_WORDS)
    return Message(words, _beside(texts, seen))


def ask_text(texts: Texts, seen: BlockView) -> Message:
    """Say kindly that a photo or a voice message is none of what was asked for."""
    return Message(texts("fieldday-ask-text", block=seen.block.name), _beside(texts, seen))


def _beside(texts: Texts, seen: BlockView) -> Rows:
    return rows((block_button(seen.block, mark="🏘"), buttons.field_day(texts)))


def finished(texts: Texts, seen: BlockView) -> Html:
    """Say that a block is finished, and how many of its households nobody has settled."""
    return lines(
        texts("fieldday-finished", block=seen.block.name),
        texts("fieldday-finished-left", left=seen.left, all=seen.block.left) if seen.left else None,
    )


def undone(texts: Texts, entry: Entry, seen: BlockView) -> Html:
    """Say what was taken back."""
    name = seen.block.name
    if entry.new.kind is EntryKind.FINISHED:
        return texts("fieldday-undone-finish", block=name)
    if entry.new.kind is EntryKind.NOTE:
        return texts("fieldday-undone-note", block=name)
    what = entry.new.counts
    said = four_counts(texts, what) if what else in_words(texts, entry.new.visits)
    return texts("fieldday-undone", block=name, visits=said)
