"""The closing message of a phase: the last figures, thanks, and what comes."""

from census.boards.board import Board
from census.campaign.notices import ClosingForGroup, ClosingForPerson
from census.definition import Phase
from census.proofs.proof import owes_another
from presentation.boards import rich as board_rich
from presentation.boards import text as board_text
from presentation.boards.pictures.leaderboard import leaderboard
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.proofs.handing_in import state_line
from presentation.residents import days, home


def closing(texts: Texts, notice: ClosingForPerson | ClosingForGroup) -> Message:
    """Say that a phase is over, to a person or to a group."""
    if isinstance(notice, ClosingForGroup):
        return _for_group(texts, notice)
    back = owes_another(notice.proof, notice.state)
    return Message(
        paragraphs(
            _heading(texts, "closing", notice.closed),
            state_line(texts, notice.proof, online=False) if back else None,
            _own_part(texts, notice, back=back),
            home.unit_line(texts, notice.unit, notice.board)
            if notice.unit
            else _of_regency(texts, notice.board),
        ),
        rows((buttons.status(texts), buttons.home(texts)), buttons.reminders(texts)),
    )


def _own_part(texts: Texts, notice: ClosingForPerson, *, back: bool) -> Html | None:
    """Say what comes for the reader; who will visit others is told to wait for nobody."""
    phase, coming = notice.season.phase, notice.season.upcoming
    if notice.works and phase is None and coming is not None and not coming.steps:
        period = texts.period(coming.first_day, coming.last_day)
        return texts("home-field-before", period=period)
    return home.own_part(texts, phase, coming, None, notice.state, back=back)


def _for_group(texts: Texts, notice: ClosingForGroup) -> Message:
    board, own = notice.board, notice.unit.code
    heading = _heading(texts, "closing-changed" if notice.changed else "closing", notice.closed)
    to_come = days.to_come(texts, notice.season.phase, notice.season.upcoming)
    if board is None:
        return Message(paragraphs(heading, to_come), topic=notice.topic)
    said = paragraphs(heading, board_text.of_own(texts, board, own, None), to_come)
    return Message(
        paragraphs(heading, board_text.brief(texts, board=board, own=own), to_come),
        picture=leaderboard(texts, board, own),
        topic=notice.topic,
        rich=board_rich.of_group(texts, board, own, said, changes=False),
    )


def _heading(texts: Texts, key: str, phase: Phase) -> Html:
    name = census_texts.phase_name(texts, phase)
    return texts(key, phase=name, last_day=phase.last_day)


def _of_regency(texts: Texts, board: Board | None) -> Html | None:
    if board is None or board.area is None:
        return None
    area = Html(f"<b>{escape(names.unit_name(texts, board.area))}</b>")
    total = escape(board_text.total(texts, board))
    return lines(area, total, names.board_data_line(texts, board))
