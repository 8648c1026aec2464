"""The message with the recap of the field work."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.newest import Contradiction, Doubt, newest
from census.fieldwork.following.recap import FieldRecap
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from census.units import UnitCode
from presentation.chat.messages import Message
from presentation.fieldwork.counts import doubt
from presentation.fieldwork.recap import recap
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME
from tests.presentation.fieldwork.left_messages import an_export


def fieldrecap_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """The recap of an area."""
    found = FieldRecap(LONG_NAME, date(2020, 7, 8), (), {}, {}, (), (), {}, names=True)
    yield "field recap", recap(texts, found)
    block = Block(BlockCode("35091220020001"), UnitCode("35.09.12.2002"), LONG_NAME, 4000)
    export = an_export(block)
    for state in (BlockState.FINISHED, BlockState.APPROVED):
        reported = BlockProgress(block.code, state, Visits(done=4000), AS_OF, acted_at=AS_OF)
        told = tuple(Contradiction(each, block, reported, export) for each in Doubt)
        progress = {block.code: newest(reported, export)}
        counted = replace(found, blocks=(block,), progress=progress, contradicted=told)
        yield f"field recap with an export, {state}", recap(texts, counted)
        for each in told:
            yield f"contradiction {each.doubt} {state}", Message(doubt(texts, each))
