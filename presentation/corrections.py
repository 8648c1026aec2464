"""The news that data counts no more, with where the reader's units stand now."""

from census.notices import CorrectionNews, Place
from presentation import board_text, names
from presentation.actions import Action, pack
from presentation.catalogue import Texts
from presentation.html import Html, lines, paragraphs
from presentation.messages import Button, Message, rows


def news(texts: Texts, notice: CorrectionNews) -> Message:
    """Say which data no longer holds, why, and what holds instead."""
    happened = "correction-corrected" if notice.corrected else "correction-withdrawn"
    return Message(
        paragraphs(
            lines(
                texts(happened, as_of=notice.as_of),
                texts("correction-reason", reason=notice.reason) if notice.reason else None,
            ),
            *(_place(texts, place) for place in notice.places),
            _what_holds(texts, notice),
        ),
        () if notice.to_group else rows(*(_to_board(texts, each) for each in notice.places[:1])),
    )


def _what_holds(texts: Texts, notice: CorrectionNews) -> Html | None:
    if notice.briefed:
        return texts("correction-brief")
    return None if notice.places else texts("correction-nothing-else")


def _place(texts: Texts, place: Place) -> Html:
    standing, board = place.standing, place.board
    return lines(
        texts(
            "correction-place",
            unit=names.unit_name(texts, standing.unit),
            rank=standing.rank,
            among=names.ranked_among(texts, board),
        ),
        board_text.figures(texts, board=board, standing=standing),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )


def _to_board(texts: Texts, place: Place) -> Button:
    code = place.standing.unit.code
    return Button(texts.plain("button-around"), pack(Action.BOARD_AROUND, code))
