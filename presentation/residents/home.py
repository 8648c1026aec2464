"""The home screen: the state of the campaign, the own progress, and one obvious button."""

from datetime import date

from census.boards.board import Board
from census.definition import Phase
from census.people.people import Role, duties
from census.people.submission import SubmissionState
from census.proofs.proof import Proof, owes_another
from census.residents.journey import Journey, perhaps_uninvited
from census.residents.record_news import RecordNews
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.messages import Button, Message, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs, progress_bar
from presentation.proofs import handing_in
from presentation.proofs.returned import mend_button_of
from presentation.residents.days import hello, to_come, visit
from presentation.residents.offline import invited_after_all, try_online

SENT = frozenset(
    {SubmissionState.CLAIMED, SubmissionState.PROOF_SENT, SubmissionState.PROOF_ACCEPTED}
)


def home(
    texts: Texts,
    *,
    today: date,
    phase: Phase | None,
    upcoming: Phase | None,
    journey: Journey | None,
    state: SubmissionState,
    by_family: bool = False,
    news: RecordNews = RecordNews.NONE,
    roles: frozenset[Role] = frozenset(),
    unit: Unit | None = None,
    board: Board | None = None,
    asks: bool = False,
    proof: Proof | None = None,
    uninvited: str | None = None,
    own_word: bool = False,
) -> Message:
    """Show the home screen on ``today``, a local date.

    ``phase`` is the phase of today, ``upcoming`` the next one. ``unit`` is a civil servant's
    office or the area that a resident came from, ``board`` the published board with this unit.
    ``by_family`` tells that others of the household have said that all is sent, ``news`` what may
    be promised to who has sent it.
    ``asks`` tells whether the bot can answer questions, ``proof`` is what an employee handed in.
    ``uninvited`` is the reason of those whom the online phase is not for: they wait for a visit;
    ``own_word`` tells that nothing but the person's word says that an officer has come.
    """
    back, online = owes_another(proof, state), journey is not None
    mend = mend_button_of(texts, proof, online=online) if proof and back else None
    not_invited = perhaps_uninvited(uninvited, state, journey)
    awaits = bool(uninvited) and online and state is SubmissionState.CANNOT_ONLINE
    return Message(
        paragraphs(
            texts("home-hello")
            if awaits
            else hello(texts, today=today, phase=phase, upcoming=upcoming, state=state),
            texts("home-sent-family")
            if by_family
            else own_part(texts, phase, upcoming, journey, state, back=back, news=news),
            handing_in.own_part(texts, state, proof, online=online)
            if Role.EMPLOYEE in roles
            else None,
            None if board and board.unmeasured else unit_line(texts, unit, board),
        ),
        rows(
            buttons.visits(texts)
            if awaits
            else mend or _main_button(texts, phase, journey, state, by_family=by_family),
            buttons.cannot_online(texts, not_invited) if not_invited else None,
            counted_button(texts, phase, state) if own_word else None,
            (buttons.status(texts), buttons.ask(texts) if asks else buttons.help_(texts)),
            (
                buttons.office(texts) if Role.EMPLOYEE in roles else buttons.join(texts),
                buttons.ranking(texts),
            ),
            buttons.not_sent(texts) if by_family and journey else None,
            invited_after_all(texts) if awaits else None,
            buttons.help_(texts) if asks else None,
            buttons.home(texts) if duties(roles) else None,
        ),
    )


def counted_button(texts: Texts, phase: Phase | None, state: SubmissionState) -> Button | None:
    """Return the button of who was counted, or has said so, while officers visit."""
    if phase is None or phase.steps or state is SubmissionState.CONFIRMED:
        return None
    return buttons.not_counted(texts) if state in SENT else buttons.counted(texts)


def own_part(
    texts: Texts,
    phase: Phase | None,
    upcoming: Phase | None,
    journey: Journey | None,
    state: SubmissionState,
    *,
    back: bool = False,
    news: RecordNews = RecordNews.NONE,
) -> Html | None:
    """Return what the day means to a person: done, still to do, or to come.

    ``back``: another proof is owed, so there is nothing to thank for.
    """
    if back:
        online = phase is not None and phase.steps
        return None if online else to_come(texts, phase, upcoming)
    if state is SubmissionState.CONFIRMED:
        return texts("home-confirmed")
    if state in SENT:
        return texts(f"home-sent-{news}")
    if phase is None or not phase.steps:
        return to_come(texts, phase, upcoming)
    if state is SubmissionState.CANNOT_ONLINE:
        return visit(texts, "home-offline", upcoming)
    return progress(texts, journey) if journey else None


def progress(texts: Texts, journey: Journey) -> Html:
    """Return how many steps are done."""
    if journey.done_count == 0:
        return texts("home-not-begun", total=journey.total)
    if journey.complete:
        return texts("home-walked")
    return lines(
        texts("home-progress", done=journey.done_count, total=journey.total),
        progress_bar(journey.done_count, journey.total),
    )


def unit_line(texts: Texts, unit: Unit | None, board: Board | None) -> Html | None:
    """Return the figures of a unit on its board; None where it is not on it."""
    standing = board.of(unit.code) if unit and board else None
    if standing is None or board is None:
        return None
    return lines(
        names.unit_line(texts, standing, measure=board.rule.measure, of=len(board.standings)),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )


def _main_button(
    texts: Texts,
    phase: Phase | None,
    journey: Journey | None,
    state: SubmissionState,
    *,
    by_family: bool,
) -> Button | None:
    if phase is not None and not phase.steps:
        return buttons.visits(texts)
    if state is SubmissionState.CONFIRMED and not by_family:
        return buttons.finish_card(texts)
    owes_nothing = state is SubmissionState.CONFIRMED or state in SENT
    if owes_nothing or phase is None or journey is None:
        return None
    if state is SubmissionState.CANNOT_ONLINE:
        return try_online(texts)
    return buttons.next_step(texts, journey)
