"""What a coordinator reads of a finished block, and what its enumerator hears."""

from census.fieldwork.day import (
    LONGEST_WORDS,
    BlockEvent,
    BlockNews,
    BlockView,
    ReopenReason,
)
from census.fieldwork.following.tally import unvisited
from census.fieldwork.progress import BlockState
from presentation.chat import buttons
from presentation.chat.field_actions import SURE, FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day.counts import LONGEST_LABEL, block_button, in_words, not_done
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up, shortened


def card(texts: Texts, seen: BlockView, *, said: Html | None = None) -> Message:
    """Show a block to who decides on it, as it stands now."""
    state, data = seen.progress.state, carried(seen)
    approve = Button(texts.plain("fieldday-button-approve"), pack(FieldAction.FIELD_APPROVE, *data))
    reopen = Button(texts.plain("fieldday-button-reopen"), pack(FieldAction.FIELD_REOPEN, *data))
    can_approve = state is BlockState.FINISHED
    others = not_done(texts, seen.progress.visits)
    can_reopen = state in (BlockState.FINISHED, BlockState.APPROVED)
    choices = ((approve,) if can_approve else ()) + ((reopen,) if can_reopen else ())
    return Message(
        paragraphs(
            said,
            texts("fieldday-card", block=seen.block.name, place=seen.village)
            if can_approve
            else None,
            lines(
                texts("fieldday-owner", name=seen.owner.name) if seen.owner else None,
                texts("fieldday-total", visits=in_words(texts, seen.progress.visits)),
                None
                if state is BlockState.APPROVED
                else texts("fieldday-left", left=seen.left, all=seen.block.left),
                texts("fieldday-found", count=seen.over) if seen.over else None,
                texts("fieldday-card-others", visits=others) if others and can_approve else None,
                *(texts("fieldday-note", words=words) for words in seen.notes),
            ),
            made_up(texts, illustrative=seen.illustrative),
        ),
        rows(choices, buttons.home(texts)),
    )


def told(texts: Texts, seen: BlockView) -> Message:
    """Show a block that was finished; or say that its enumerator took the end back."""
    if seen.progress.state is BlockState.FINISHED:
        return card(texts, seen)
    return card(texts, seen, said=texts("fieldday-card-taken-back", block=seen.block.name))


def sure(texts: Texts, seen: BlockView) -> Message:
    """Ask once more before a block is approved in which nobody was at some houses."""
    data = carried(seen)
    left = unvisited(seen.block, seen.progress)
    yes = pack(FieldAction.FIELD_APPROVE, *data, SURE)
    return Message(
        texts("fieldday-sure", block=seen.block.name, left=left, all=seen.block.left),
        rows(
            Button(texts.plain("fieldday-button-reopen"), pack(FieldAction.FIELD_REOPEN, *data)),
            Button(texts.plain("fieldday-button-sure"), yes),
            (_to_card(texts, seen), buttons.home(texts)),
        ),
    )


def decided(texts: Texts, seen: BlockView) -> Message:
    """Say what a block is now, after a decision of the reader or of a colleague."""
    keys = {BlockState.APPROVED: "approved", BlockState.REOPENED: "reopened"}
    key = keys.get(seen.progress.state, "open")
    return card(texts, seen, said=texts(f"fieldday-card-{key}", block=seen.block.name))


def carried(seen: BlockView) -> tuple[str, str]:
    """Return what a button of a card carries: the block, and since when it is as it is."""
    since = seen.progress.since
    return seen.block.code, str(int(since.timestamp())) if since else "0"


def ask_reason(texts: Texts, seen: BlockView) -> Message:
    """Ask why a block is reopened."""
    data = carried(seen)
    return Message(
        texts("fieldday-ask-reason", block=seen.block.name),
        rows(
            *(
                Button(
                    texts.plain(f"fieldday-reason-{reason.value}"),
                    pack(FieldAction.FIELD_REASON, *data, reason),
                )
                for reason in ReopenReason
            ),
            Button(texts.plain("fieldday-button-words"), pack(FieldAction.FIELD_WORDS, *data)),
            (_to_card(texts, seen), buttons.home(texts)),
        ),
    )


def ask_words(texts: Texts, seen: BlockView) -> Message:
    """Ask for a reason in own words."""
    asked = texts("fieldday-ask-words", block=seen.block.name, longest=LONGEST_WORDS)
    return Message(asked, rows(_to_card(texts, seen)))


def _to_card(texts: Texts, seen: BlockView) -> Button:
    return Button(
        f"🏘 {shortened(seen.block.name, LONGEST_LABEL)}",
        pack(FieldAction.FIELD_CARD, seen.block.code),
    )


def news(texts: Texts, told: BlockNews) -> Message:
    """Tell an enumerator what was decided on own blocks."""
    first = told.blocks[0]
    if told.event is BlockEvent.APPROVED:
        named = texts.listed([each.block.name for each in told.blocks])
        return Message(
            texts("fieldday-news-approved", blocks=named), rows(buttons.field_day(texts))
        )
    said = texts("fieldday-news-reopened", block=first.block.name, reason=told.reason)
    return Message(said, rows((block_button(first.block), buttons.field_day(texts))))
