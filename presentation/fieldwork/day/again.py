"""Who is visited once more: empty houses, refusals, and those who asked to come back."""

from collections.abc import Sequence

from census.fieldwork.day import AGAIN, BlockView, VisitAgain, WorkDay, count_of, one
from census.fieldwork.typed.words import VisitKind
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day.counts import block_button, in_words
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up, shortened

SHOWN = 15
OUTCOMES = (VisitKind.DONE, VisitKind.REFUSED, VisitKind.MOVED)


def to_visit(
    texts: Texts, waiting: Sequence[VisitAgain], seen: WorkDay, *, said: Html | None = None
) -> Message:
    """List by block and day who is visited once more, the oldest first."""
    known = {each.block.code: each for each in seen.blocks}
    shown = waiting[:SHOWN]
    more = len(waiting) - len(shown)
    there = dict.fromkeys(each.block for each in shown)
    open_ones = [each for each in seen.blocks if each.left and not each.is_ready]
    pressed = [
        Button(shortened(known[code].block.name, 24), pack(FieldAction.AGAIN_OPEN, code))
        for code in there
    ]
    return Message(
        paragraphs(
            said,
            texts("fieldday-again-title"),
            lines(
                *(
                    texts(
                        "fieldday-again-line",
                        block=known[each.block].block.name,
                        visits=in_words(texts, one(each.kind, each.count)),
                        day=texts.short_date(each.day),
                    )
                    for each in shown
                ),
                texts("fieldday-more", count=more) if more else None,
            )
            if waiting
            else _none(texts, open_ones),
            made_up(texts, illustrative=seen.illustrative and bool(waiting or open_ones)),
        ),
        rows(*((each,) for each in pressed), (buttons.field_day(texts), buttons.home(texts))),
    )


def _none(texts: Texts, open_ones: Sequence[BlockView]) -> Html:
    """Say that nobody waits for a second visit, and what is left of first ones."""
    if not open_ones:
        return texts("fieldday-again-none")
    left = sum(each.left for each in open_ones)
    return texts("fieldday-again-none-left", left=left, blocks=len(open_ones))


def of_block(texts: Texts, seen: BlockView) -> Message:
    """Ask which of a block's households was visited again."""
    choices = [
        Button(
            in_words(texts, one(kind, count)), pack(FieldAction.AGAIN_KIND, seen.block.code, kind)
        )
        for kind in AGAIN
        if (count := count_of(seen.progress.visits, kind)) > 0
    ]
    back = Button(texts.plain("button-back"), pack(FieldAction.AGAIN_OPEN))
    return Message(
        texts("fieldday-again-block", block=seen.block.name),
        rows(*choices, (back, block_button(seen.block))),
    )


def outcome(texts: Texts, seen: BlockView, before: VisitKind) -> Message:
    """Ask what became of one of them."""
    count = count_of(seen.progress.visits, before)
    said = in_words(texts, one(before, count))
    choices = [
        Button(
            texts.plain(f"fieldday-button-{after.value}"),
            pack(FieldAction.AGAIN_DONE, seen.block.code, before, after, str(count)),
        )
        for after in OUTCOMES
        if after is not before
    ]
    back = Button(texts.plain("button-back"), pack(FieldAction.AGAIN_OPEN, seen.block.code))
    return Message(
        texts("fieldday-again-now", block=seen.block.name, visits=said), rows(*choices, back)
    )
