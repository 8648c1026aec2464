"""The news that data no longer counts, with the present place of the reader's units."""

from collections.abc import Iterator

from census.recaps.notices import CorrectionNews, UnitPlace
from presentation.boards import text as board_text
from presentation.boards.address import BoardAddress
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

SHOWN = 3
"""At most this many units and boards are named."""


def news(texts: Texts, notice: CorrectionNews) -> Message:
    """Say which data no longer counts, why, and what replaces it."""
    happened = "correction-corrected" if notice.corrected else "correction-withdrawn"
    return Message(
        paragraphs(
            lines(
                texts(happened, as_of=notice.as_of),
                texts("correction-reason", reason=notice.reason) if notice.reason else None,
            ),
            *(_place(texts, place) for place in notice.places[:SHOWN]),
            lines(
                *(
                    texts("correction-board", among=names.ranked_among(texts, board))
                    for board in notice.boards[:SHOWN]
                )
            ),
            _what_holds(texts, notice),
        ),
        () if notice.to_group else rows(*_ways(texts, notice)),
        topic=notice.topic,
    )


def _what_holds(texts: Texts, notice: CorrectionNews) -> Html | None:
    if notice.briefed:
        return texts("correction-brief")
    return None if notice.places or notice.boards else texts("correction-nothing-else")


def _ways(texts: Texts, notice: CorrectionNews) -> Iterator[Button]:
    if notice.places:
        yield _to_board(texts, notice.places[0])
    elif notice.boards:
        address = BoardAddress.of(notice.boards[0])
        yield Button(texts.plain("button-around"), address.button(Action.BOARD_SHOW))


def _place(texts: Texts, place: UnitPlace) -> Html:
    standing, board = place.standing, place.board
    return lines(
        texts(
            "correction-place" if standing.placed else "card-title-none",
            unit=names.unit_name(texts, standing.unit),
            rank=standing.rank,
            completed=standing.completed,
            among=names.ranked_among(texts, board),
        ),
        board_text.figures(texts, board=board, standing=standing),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )


def _to_board(texts: Texts, place: UnitPlace) -> Button:
    code = place.standing.unit.code
    return Button(texts.plain("button-around"), pack(Action.BOARD_AROUND, code))
