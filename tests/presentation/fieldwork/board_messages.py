"""Every board of the visits: short and long, with the own unit on it and of the area itself."""

from collections.abc import Iterator
from datetime import timedelta

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.board import FieldBoard, FieldBoardPost, field_board
from census.fieldwork.progress import BlockProgress, BlockState
from census.units import Unit, UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork.leading import boards
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME

REGENCY = Unit(UnitCode("35.09"), "Kabupaten Jember", UnitKind.REGENCY)
TODAY = AS_OF.date()
DISTRICT = Unit(UnitCode("35.09.12"), LONG_NAME, UnitKind.DISTRICT, REGENCY.code)


def a_field_board(area: Unit, count: int) -> FieldBoard:
    """Parts of four blocks each: of the first all are approved, of the last none is."""
    kind = UnitKind.DISTRICT if area.kind is UnitKind.REGENCY else UnitKind.VILLAGE
    first = 2001 if kind is UnitKind.VILLAGE else 10
    codes = [UnitCode(f"{area.code}.{first + number}") for number in range(count)]
    units = {code: Unit(code, f"{LONG_NAME} {code}", kind, area.code) for code in codes}
    blocks, progress = [], {}
    for number, part in enumerate(codes):
        for place in range(4):
            block = Block(BlockCode(f"{part}.{place}"), part, f"RT {place}", 40)
            done = place >= number * 4 // (count - 1 or 1)
            state = BlockState.APPROVED if done else BlockState.OPEN
            since = AS_OF - timedelta(hours=6 * place + number % 5)
            blocks.append(block)
            progress[block.code] = BlockProgress(block.code, state, since=since)
    board = field_board(
        area,
        units,
        blocks,
        progress,
        part=lambda block: block.village,
        today_from=AS_OF - timedelta(hours=5),
    )
    assert board is not None
    return board


def board_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """The daily posts, and the board on demand."""
    for area, count in ((REGENCY, 31), (DISTRICT, 7), (DISTRICT, 1)):
        board = a_field_board(area, count)
        for unit, left in ((board.standings[-1].unit, 14), (area, 0), (area, 1), (area, None)):
            name = f"{area.kind} {count} {unit.kind} {left}"
            last = None if left is None else TODAY + timedelta(days=left)
            post = FieldBoardPost(board, unit, TODAY, last)
            yield f"field board {name}, not yet", boards.not_yet(texts)
            yield f"field board {name}", boards.post(texts, post)
            yield f"field board asked {name}", boards.board(texts, board, unit)
