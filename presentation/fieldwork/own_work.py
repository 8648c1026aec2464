"""What fieldworkers read of their own work: the blocks, or the team."""

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.blocks import Block
from census.fieldwork.sharing.told import MovedBlock, OwnWork
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up

LISTED = 12
"""Blocks, or members of a team, that one message names."""


def own(texts: Texts, work: OwnWork) -> Message:
    """Tell somebody the own work, and nobody else's."""
    said = _team(texts, work) if work.team else _changed(texts, work) or _blocks(texts, work)
    sample = made_up(texts, illustrative=work.illustrative and bool(work.blocks or work.team))
    day = buttons.field_day(texts) if work.blocks and work.phase is FieldPhase.STARTED else None
    return Message(paragraphs(said, sample), rows(day, buttons.home(texts)))


def _blocks(texts: Texts, work: OwnWork) -> Html:
    if not work.blocks:
        return texts("allocation-own-none", name=work.worker.name)
    going = work.remaining != work.load
    open_still = {code for code, left in work.left.items() if left or code in work.reopened}
    in_order = sorted(work.blocks, key=lambda block: block.code not in open_still)
    named = [_block(texts, work, block) for block in in_order[:LISTED]]
    more = len(work.blocks) - LISTED
    return paragraphs(
        texts(
            "allocation-own-going" if going else "allocation-own",
            name=work.worker.name,
            count=len(work.blocks),
            left=work.remaining,
            load=work.load,
        ),
        lines(*named, texts("allocation-own-more", count=more) if more > 0 else None),
        texts("allocation-own-lead", name=work.lead.name, badge=work.lead.badge)
        if work.lead
        else None,
        _begins(texts, work),
    )


def _changed(texts: Texts, work: OwnWork) -> Html | None:
    """Say which blocks came and went, from whom and to whom; None where that is not known."""
    change = work.change
    if change is None:
        return None
    moved = [
        *(_came(texts, work, each) for each in change.came),
        *(_gone(texts, work, each) for each in change.gone),
    ]
    more = len(moved) - LISTED
    return paragraphs(
        texts("allocation-own-changed", name=work.worker.name, by=change.by or "team"),
        lines(*moved[:LISTED], texts("allocation-own-more", count=more) if more > 0 else None),
        texts("allocation-own-now", count=len(work.blocks), left=work.remaining)
        if work.blocks
        else texts("allocation-own-now-none"),
    )


def _came(texts: Texts, work: OwnWork, moved: MovedBlock) -> Html:
    line = texts(
        "allocation-own-came",
        name=moved.block.name,
        code=moved.block.code,
        left=work.left[moved.block.code],
        village=_village(work, moved.block),
        other=moved.other.name if moved.other else "",
        why="none" if moved.other is None else "away" if moved.other.absent else "given",
    )
    reason = work.reopened.get(moved.block.code)
    return lines(line, texts("fieldday-state-reopened", reason=reason) if reason else None)


def _gone(texts: Texts, work: OwnWork, moved: MovedBlock) -> Html:
    other = moved.other.name if moved.other else ""
    village, name = _village(work, moved.block), moved.block.name
    key = "allocation-own-gone" if other else "allocation-own-gone-free"
    return texts(key, name=name, village=village, **({"other": other} if other else {}))


def _village(work: OwnWork, block: Block) -> str:
    return work.villages[block.village].name if block.village in work.villages else ""


def _block(texts: Texts, work: OwnWork, block: Block) -> Html:
    line = texts(
        "allocation-own-block",
        name=block.name,
        code=block.code,
        left=work.left[block.code],
        village=_village(work, block),
    )
    reason = work.reopened.get(block.code)
    return lines(line, texts("fieldday-state-reopened", reason=reason) if reason else None)


def _team(texts: Texts, work: OwnWork) -> Html:
    named = [
        texts(
            "allocation-team-member",
            name=each.worker.name,
            badge=each.worker.badge,
            blocks=each.blocks,
            left=each.left,
        )
        for each in work.team[:LISTED]
    ]
    more = len(work.team) - LISTED
    return paragraphs(
        texts("allocation-team", name=work.worker.name, count=len(work.team)),
        lines(*named, texts("allocation-own-more", count=more) if more > 0 else None),
        _begins(texts, work),
    )


def _begins(texts: Texts, work: OwnWork) -> Html | None:
    if work.phase is FieldPhase.CLOSED:
        return None
    started = work.phase is FieldPhase.STARTED
    return texts("allocation-own-started" if started else "allocation-own-waits")
