"""Counts of visits in words, and the buttons that many screens of the field work share."""

from dataclasses import replace

from census.fieldwork.blocks import Block
from census.fieldwork.day import BlockView, count_of
from census.fieldwork.progress import BlockState, Visits
from census.fieldwork.typed.words import VisitKind
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.names import shortened

MARKS = {
    BlockState.OPEN: "▫️",
    BlockState.FINISHED: "🏁",
    BlockState.REOPENED: "🔓",
    BlockState.APPROVED: "✅",
}
_OUTCOMES = {
    VisitKind.DONE: "✅",
    VisitKind.EMPTY: "🚪",
    VisitKind.REFUSED: "✋",
    VisitKind.MOVED: "📦",
    VisitKind.COME_BACK: "🔁",
}
LONGEST_LABEL = 20


def in_words(texts: Texts, visits: Visits, *, finished: bool = False) -> str:
    """Return counts as "12 jadi, 2 kosong"; kinds that did not occur are left out."""
    said = [
        texts.plain(f"fieldday-count-{kind.value}", count=count)
        for kind in VisitKind
        if (count := count_of(visits, kind))
    ]
    if finished:
        said.append(texts.plain("fieldday-also-finished"))
    return ", ".join(said) or texts.plain("fieldday-count-none")


def not_done(texts: Texts, visits: Visits) -> str:
    """Return what came of visits without a census, as "6 kosong, 1 pindah"; empty for none."""
    others = replace(visits, done=0)
    return in_words(texts, others) if others != Visits() else ""


def in_marks(visits: Visits, *, finished: bool = False) -> str:
    """Return counts for a button, which has little room: "12 ✅ 2 🚪"."""
    said = [
        f"{count} {mark}" for kind, mark in _OUTCOMES.items() if (count := count_of(visits, kind))
    ]
    return " ".join((*said, *(["🏁"] if finished else [])))


def block_button(block: Block, *, mark: str = "") -> Button:
    """Lead to a block's screen."""
    return Button(
        f"{mark} {shortened(block.name, LONGEST_LABEL)}".strip(),
        pack(FieldAction.FIELD_BLOCK, block.code),
    )


def again_button(texts: Texts, count: int) -> Button:
    """Lead to who is visited once more."""
    return Button(texts.plain("fieldday-button-again", count=count), pack(FieldAction.AGAIN_OPEN))


def undo_button(texts: Texts, seen: BlockView) -> Button | None:
    """Take back what was reported last of a block; None where nothing can be taken back."""
    if seen.newest is None or seen.progress.state is BlockState.APPROVED:
        return None
    data = pack(FieldAction.FIELD_UNDO, seen.block.code, str(seen.newest.number))
    return Button(texts.plain("fieldday-button-undo"), data)
