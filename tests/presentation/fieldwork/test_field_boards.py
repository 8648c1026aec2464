"""The board of the visits in words: the own row is always there."""

import pytest

from census.fieldwork.following.board import FieldBoardPost
from presentation.fieldwork.leading import boards
from tests.presentation.every.examples import texts_in
from tests.presentation.fieldwork.board_messages import DISTRICT, TODAY, a_field_board


@pytest.mark.parametrize("place", range(7))
def test_the_own_row_is_on_the_board_once_and_marked(place: int) -> None:
    board = a_field_board(DISTRICT, 7)
    own = board.standings[place]
    said = boards.post(texts_in(), FieldBoardPost(board, own.unit, TODAY, None)).text
    rows = [line for line in said.splitlines() if line.startswith(("►", "<pre>►"))]
    assert len(rows) == 1
    assert rows[0].removeprefix("<pre>").split()[0] == f"►{own.placed or '–'}"
    assert said.count("%") == len(board.standings[:3]) + (place > 2) + bool(own.completed)
