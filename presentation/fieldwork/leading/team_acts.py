"""What coordinators read when they decide: who gets work, and what is approved."""

from collections.abc import Sequence
from typing import Final

from census.fieldwork.following.tally import READY, settled
from census.fieldwork.following.team import WaitingBlock, WorkerBlock, WorkerView
from census.fieldwork.workers import Fieldworker
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.leading.team import SHOWN_BLOCKS, back_to, team_button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import shortened

CHOICES: Final = 6


def choose_block(texts: Texts, view: WorkerView) -> Message:
    """Ask which block somebody else is to have."""
    open_ = [each for each in view.blocks if each.progress.state not in READY][:SHOWN_BLOCKS]
    choices = [
        Button(shortened(each.block.name, 36), pack(FieldAction.TEAM_MOVE_BLOCK, each.block.code))
        for each in open_
    ]
    return Message(
        texts("fieldteam-move-which", name=view.line.worker.name),
        rows(*choices, back_to(texts, view.line.worker)),
    )


def choose_taker(
    texts: Texts, what: Html, takers: Sequence[Fieldworker], action: FieldAction, *carried: str
) -> Message:
    """Ask who gets something: ``carried`` says what, before the badge of the taker."""
    choices = [
        Button(shortened(each.name, 36), pack(action, *carried, each.badge))
        for each in takers[:CHOICES]
    ]
    return Message(
        what if choices else texts("fieldteam-no-taker"), rows(*choices, team_button(texts))
    )


def hand_what(texts: Texts, worker: Fieldworker, blocks: int) -> Html:
    """Ask who takes over all that is somebody's."""
    return texts("fieldteam-hand-to", name=worker.name, blocks=blocks)


def move_what(texts: Texts, block: WorkerBlock) -> Html:
    """Ask who gets one block."""
    return texts("fieldteam-move-to", block=block.block.name)


def confirm_hand(texts: Texts, worker: Fieldworker, to: Fieldworker, blocks: int) -> Message:
    """Ask once more before everything changes hands."""
    yes = pack(FieldAction.TEAM_HAND_DO, worker.badge, to.badge)
    return Message(
        texts("fieldteam-hand-sure", name=worker.name, to=to.name, blocks=blocks),
        rows(Button(texts.plain("fieldteam-button-hand-do"), yes), back_to(texts, worker)),
    )


def handed(texts: Texts, blocks: int, to: Fieldworker) -> Message:
    """Say that blocks have changed hands, and that both hear it."""
    return Message(
        texts("fieldteam-handed", blocks=blocks, to=to.name),
        rows(
            Button(texts.plain("fieldteam-button-see"), pack(FieldAction.TEAM_WORKER, to.badge)),
            (team_button(texts), buttons.home(texts)),
        ),
    )


def check(texts: Texts, waiting: Sequence[WaitingBlock], *, said: Html | None = None) -> Message:
    """Show the finished blocks that wait, and offer to approve those that are shown.

    The button carries the second up to which they were finished: what was finished later is not
    approved unseen.
    """
    shown = waiting[:SHOWN_BLOCKS]
    more = len(waiting) - len(shown)
    approve = None
    if shown:
        until = str(int(shown[-1].since.timestamp()))
        label = texts.plain("fieldteam-button-approve-shown", count=len(shown))
        approve = Button(label, pack(FieldAction.TEAM_APPROVE, until))
    title = texts("fieldteam-check", count=len(waiting))
    return Message(
        paragraphs(
            said,
            title if shown else texts("fieldteam-nothing-waits"),
            lines(
                *(_waiting(texts, each) for each in shown),
                texts("fieldteam-more", count=more) if more else None,
            ),
        ),
        rows(approve, (team_button(texts), buttons.home(texts))),
    )


def approved(texts: Texts, count: int, refused: int) -> Html:
    """Say how many blocks were approved, and how many had changed meanwhile."""
    return lines(
        texts("fieldteam-approved", count=count),
        texts("fieldteam-not-approved", count=refused) if refused else None,
    )


def _waiting(texts: Texts, each: WaitingBlock) -> Html:
    return texts(
        "fieldteam-waiting",
        name=each.block.block.name,
        officer=each.officer,
        settled=settled(each.block.progress.visits),
        left=each.block.block.left,
    )
