"""Every message about what is left to visit."""

from collections.abc import Iterator
from itertools import product

from census.fieldwork.blocks import Block, BlockCode, BlockList
from census.fieldwork.counts import BlockCounts, FourCounts
from census.fieldwork.following.left import Left, Said, what_is_left
from census.fieldwork.following.work_list import WorkLine, WorkList
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import Unit, UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork.lists import left, left_file, left_picture
from presentation.fieldwork.lists.work_list import files
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME

VILLAGE = UnitCode("35.09.12.2002")


def a_view(*, area: bool, recap: bool, count: int) -> Left:
    """So many villages with a block each; in an area, so many blocks of one village."""
    villages = [UnitCode(f"35.09.12.{2002 if area else 2002 + each}") for each in range(count)]
    blocks = [
        Block(BlockCode(f"350912200200{each:02}"), village, f"RT <{each}>", 4000, 300, each)
        for each, village in enumerate(villages)
    ]
    progress = {
        each.code: BlockProgress(
            each.code, BlockState.APPROVED, Visits(done=1200), counts=an_export(each)
        )
        for each in blocks[:2]
    }
    units = {code: Unit(code, LONG_NAME, UnitKind.VILLAGE) for code in villages}
    origin = BlockList("blocks.xlsx", AS_OF, from_recap=recap)
    said = {VILLAGE: Said(1200, 40)}
    unit = Unit(VILLAGE, LONG_NAME, UnitKind.VILLAGE) if area else None
    return what_is_left(unit, origin, blocks, progress, said=said, names=units, at=AS_OF)


def an_export(block: Block) -> BlockCounts:
    """What the office's export says of a block."""
    return BlockCounts(block.code, FourCounts(1200, 2400, 30, 900), AS_OF, AS_OF)


def left_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    for area, recap, count in product((True, False), (True, False), (0, 2, 20)):
        view = a_view(area=area, recap=recap, count=count)
        yield f"left: {area=} {recap=} {count}", left.left(texts, view, page=2)
    state = BlockProgress(BlockCode("1"), BlockState.REOPENED, Visits(empty=2), reason="kurang 2")
    worker = Fieldworker(Badge("0101"), LONG_NAME, FieldRole.ENUMERATOR, VILLAGE)
    line = WorkLine(Block(BlockCode("1"), VILLAGE, "RT 1", 40), LONG_NAME, worker, state)
    for number, each in enumerate(files(texts, WorkList(worker, (line,), AS_OF))):
        yield f"left: work list {number}", each
    yield (
        "left: picture",
        left_picture.left_picture(texts, a_view(area=True, recap=False, count=45)),
    )
    yield "left: file", left_file.left_file(texts, a_view(area=True, recap=False, count=2))
