"""What fieldworkers read of their own work: the blocks, or the team."""

from census.fieldwork.allocation import FieldPhase
from census.fieldwork.sharing.loads import load_of
from census.fieldwork.sharing.told import OwnWork
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

LISTED = 12
"""Blocks, or members of a team, that one message names."""


def own(texts: Texts, work: OwnWork) -> Message:
    """Tell somebody the own work, and nobody else's."""
    said = _team(texts, work) if work.team else _blocks(texts, work)
    return Message(said, rows(buttons.home(texts)))


def _blocks(texts: Texts, work: OwnWork) -> Html:
    if not work.blocks:
        return texts("allocation-own-none", name=work.worker.name)
    named = [
        texts(
            "allocation-own-block",
            name=block.name,
            code=block.code,
            left=load_of(block, work.counted),
            village=work.villages[block.village].name if block.village in work.villages else "",
        )
        for block in work.blocks[:LISTED]
    ]
    more = len(work.blocks) - LISTED
    return paragraphs(
        texts("allocation-own", name=work.worker.name, count=len(work.blocks), load=work.load),
        lines(*named, texts("allocation-own-more", count=more) if more > 0 else None),
        texts("allocation-own-lead", name=work.lead.name, badge=work.lead.badge)
        if work.lead
        else None,
        _begins(texts, work),
    )


def _team(texts: Texts, work: OwnWork) -> Html:
    named = [
        texts(
            "allocation-team-member",
            name=each.worker.name,
            badge=each.worker.badge,
            blocks=each.blocks,
            load=each.load,
        )
        for each in work.team[:LISTED]
    ]
    more = len(work.team) - LISTED
    return paragraphs(
        texts("allocation-team", name=work.worker.name, count=len(work.team)),
        lines(*named, texts("allocation-own-more", count=more) if more > 0 else None),
        _begins(texts, work),
    )


def _begins(texts: Texts, work: OwnWork) -> Html:
    return texts(
        "allocation-own-started" if work.phase is FieldPhase.STARTED else "allocation-own-waits"
    )
