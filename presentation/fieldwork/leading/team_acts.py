"""What coordinators read when they decide: who gets work, and what is approved."""

from collections.abc import Sequence
from typing import Final

from census.fieldwork.following.tally import READY, settled, tally, unvisited
from census.fieldwork.following.team import Taker, WaitingBlock, WorkerBlock, WorkerView
from census.fieldwork.progress import Visits
from census.fieldwork.workers import FieldRole, Fieldworker
from presentation.chat import buttons
from presentation.chat.field_actions import SURE, FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.day.counts import in_words, not_done
from presentation.fieldwork.leading.team import SHOWN_BLOCKS, back_to, team_button
from presentation.fieldwork.leading.telling_apart import told_apart
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up, shortened

CHOICES: Final = 6
SHOWN_CARDS: Final = 2
"""So many blocks have their own button where approving is asked once more."""


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
    texts: Texts, what: Html, takers: Sequence[Taker], action: FieldAction, *carried: str
) -> Message:
    """Ask who gets something: ``carried`` says what, before the badge of the taker."""
    shown = takers[:CHOICES]
    names = told_apart([each.worker for each in shown], 36)
    choices = [
        Button(names[each.worker.badge], pack(action, *carried, each.worker.badge))
        for each in shown
    ]
    if not choices:
        return Message(texts("fieldteam-no-taker"), rows(team_button(texts)))
    return Message(
        paragraphs(what, lines(*(_taker(texts, each) for each in shown))),
        rows(*choices, team_button(texts)),
    )


def _taker(texts: Texts, taker: Taker) -> Html:
    """Say of somebody who may take work over whose team it is, and what there is to do already."""
    reserve = taker.worker.role is FieldRole.RESERVE
    places = [
        texts.plain("fieldteam-taker-reserve") if reserve else None,
        texts.plain("fieldteam-taker-team", lead=taker.lead.name) if taker.lead else None,
    ]
    alone = texts.plain("fieldteam-taker-alone")
    work = taker.tally
    return texts(
        "fieldteam-taker",
        name=taker.worker.name,
        place=", ".join(filter(None, places)) or alone,
        load=texts.plain("fieldteam-taker-load", blocks=work.blocks, left=work.remaining)
        if work.blocks
        else texts.plain("fieldteam-taker-free"),
    )


def hand_what(texts: Texts, view: WorkerView) -> Html:
    """Ask who takes over all that is somebody's."""
    return texts("fieldteam-hand-to", **_all_of(view))


def move_what(texts: Texts, block: WorkerBlock) -> Html:
    """Ask who gets one block."""
    left = tally(block.block, block.progress).remaining
    return texts("fieldteam-move-to", block=block.block.name, left=left)


def confirm_hand(texts: Texts, view: WorkerView, to: Taker) -> Message:
    """Ask once more before everything changes hands."""
    worker = view.line.worker
    yes = pack(FieldAction.TEAM_HAND_DO, worker.badge, to.worker.badge)
    sure = texts("fieldteam-hand-sure", to=to.worker.name, **_all_of(view))
    return _sure(texts, sure, to, yes, worker)


def confirm_move(texts: Texts, view: WorkerView, block: WorkerBlock, to: Taker) -> Message:
    """Ask once more before a block changes hands."""
    worker, left = view.line.worker, tally(block.block, block.progress).remaining
    yes = pack(FieldAction.TEAM_MOVE_DO, block.block.code, to.worker.badge)
    sure = texts(
        "fieldteam-move-sure",
        block=block.block.name,
        left=left,
        name=worker.name,
        to=to.worker.name,
    )
    return _sure(texts, sure, to, yes, worker)


def _all_of(view: WorkerView) -> dict[str, str | int]:
    line = view.line
    return {"name": line.worker.name, "blocks": len(view.blocks), "left": line.tally.remaining}


def _sure(texts: Texts, sure: Html, to: Taker, yes: str, worker: Fieldworker) -> Message:
    return Message(
        paragraphs(sure, _taker(texts, to)),
        rows(Button(texts.plain("fieldteam-button-hand-do"), yes), back_to(texts, worker)),
    )


def handed(texts: Texts, blocks: int, left: int, to: Fieldworker) -> Message:
    """Say that blocks have changed hands, and that both hear it."""
    return Message(
        texts("fieldteam-handed", blocks=blocks, left=left, to=to.name),
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
            made_up(texts, illustrative=any(each.illustrative for each in shown)),
        ),
        rows(approve, (team_button(texts), buttons.home(texts))),
    )


def never_visited(each: WaitingBlock) -> int:
    """Return at how many houses of a block nobody was."""
    return unvisited(each.block.block, each.block.progress)


def sure_of_all(texts: Texts, shown: Sequence[WaitingBlock]) -> Message:
    """Ask once more before blocks are approved in which nobody was at some houses."""
    open_ones = [never_visited(each) for each in shown if never_visited(each)]
    asked = texts("fieldteam-sure", blocks=len(open_ones), left=sum(open_ones), count=len(shown))
    until = str(int(shown[-1].since.timestamp()))
    yes = Button(texts.plain("fieldday-button-sure"), pack(FieldAction.TEAM_APPROVE, until, SURE))
    cards = [
        Button(
            f"🏘 {shortened(each.block.block.name, 36)}",
            pack(FieldAction.FIELD_CARD, each.block.block.code),
        )
        for each in shown
        if never_visited(each)
    ]
    return Message(
        paragraphs(asked, lines(*(_waiting(texts, each) for each in shown if never_visited(each)))),
        rows(tuple(cards[:SHOWN_CARDS]), yes, (team_button(texts), buttons.home(texts))),
    )


def approved(texts: Texts, blocks: Sequence[WaitingBlock], refused: int) -> Html:
    """Say which visits were approved in how many blocks, and how many had changed meanwhile."""
    visits = sum((each.block.progress.visits for each in blocks), Visits())
    return lines(
        texts("fieldteam-approved", count=len(blocks)),
        _outcomes(texts, in_words(texts, visits)) if visits != Visits() else None,
        texts("fieldteam-not-approved", count=refused) if refused else None,
    )


def _waiting(texts: Texts, each: WaitingBlock) -> Html:
    """Name a block that waits, and its houses without a census; where some are left is marked."""
    others = not_done(texts, each.block.progress.visits)
    said = texts(
        "fieldteam-waiting",
        mark="⚠️" if tally(each.block.block, each.block.progress).remaining else "•",
        name=each.block.block.name,
        officer=each.officer,
        settled=settled(each.block.progress.visits),
        left=each.block.block.left,
    )
    return lines(said, _outcomes(texts, others) if others else None)


def _outcomes(texts: Texts, visits: str) -> Html:
    return texts("fieldteam-outcomes", visits=visits)
