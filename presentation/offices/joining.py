"""Messages for civil servants: the NIP, the office, the own state and the office's rank."""

from census.boards.board import Board
from census.campaign.phases import Season
from census.people.people import Employee, KnownBy
from census.people.submission import SubmissionState
from census.proofs.proof import Proof, owes_another
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.offices import two_sources
from presentation.proofs import handing_in
from presentation.residents.days import on_this_day

SHOWN_LETTERS = 2


def ask_nip(texts: Texts) -> Message:
    """Ask for the NIP and say how it is treated."""
    return Message(
        paragraphs(texts("join-why"), texts("join-ask-nip")), rows(buttons.cancel(texts))
    )


def nip_deleted(texts: Texts, *, office: Unit | None = None, own: bool = True) -> Message:
    """Warn kindly that an NIP came unasked and is deleted.

    ``office`` is where who sent it has joined already: with this NIP, or with another than the
    ``own`` one.
    """
    if office is not None:
        joined = texts("nip-joined-already" if own else "nip-joined-other", office=office.name)
        person = None if own else buttons.person(texts)
        return Message(joined, rows(person, (buttons.office(texts), buttons.home(texts))))
    return Message(texts("nip-deleted"), rows((buttons.join(texts), buttons.home(texts))))


def confirm(texts: Texts, *, employee: Employee, office: Unit) -> Message:
    """Ask whether the roster's line is this person. The name is shortened."""
    return Message(
        texts("join-confirm", name=shortened(employee.name), office=office.name),
        rows(
            (
                Button(texts.plain("join-yes"), pack(Action.EMPLOYEE_CONFIRM)),
                Button(texts.plain("join-no"), pack(Action.EMPLOYEE_DENY)),
            )
        ),
    )


def denied(texts: Texts) -> Message:
    """Answer "that is not me": the chat was not linked."""
    return Message(
        texts("join-denied"),
        rows(Button(texts.plain("join-again"), pack(Action.EMPLOYEE_JOIN)), buttons.home(texts)),
    )


def joined(
    texts: Texts, *, employee: Employee, office: Unit, board: Board | None = None
) -> Message:
    """Welcome an employee or head, with the office's rank."""
    greeting = texts("joined-head" if employee.head else "joined", office=office.name)
    first = buttons.ranking(texts) if employee.head else buttons.walk(texts)
    second = buttons.walk(texts) if employee.head else buttons.office(texts)
    return Message(
        paragraphs(greeting, _office_part(texts, office, board)),
        rows(first, (second, buttons.home(texts))),
    )


def own_office(
    texts: Texts,
    *,
    employee: Employee,
    office: Unit,
    state: SubmissionState,
    season: Season,
    board: Board | None = None,
    sees_names: bool = False,
    proof: Proof | None = None,
    offline_wanted: bool = False,
) -> Message:
    """Show an employee's state and the office's rank; some readers get a button to the names."""
    back = owes_another(proof, state)
    open_still = back or state in (SubmissionState.UNKNOWN, SubmissionState.STARTED)
    waits = season.online is None and (open_still or state is SubmissionState.CANNOT_ONLINE)
    online = season.online is not None
    line = handing_in.own_part(texts, state, proof, offline_wanted=offline_wanted, online=online)
    # The line of a proof says the same, and since when; of one that came back, why.
    told = (SubmissionState.PROOF_SENT, SubmissionState.PROOF_ACCEPTED)
    says_it_all = line is not None and (back or state in told)
    around = buttons.around(texts, office.code) if board and board.of(office.code) else None
    home, to_list = buttons.home(texts), buttons.office_list(texts, office.code)
    led = (to_list, buttons.office_call(texts, office.code)) if online else to_list
    own = on_this_day(texts, season) if waits else texts(_own_state(state, online=online))
    return Message(
        paragraphs(
            lines(
                texts("office-heading", office=office.name),
                None if says_it_all else own,
                line,
            ),
            _office_part(texts, office, board),
        ),
        rows(
            buttons.walk(texts) if open_still and not waits else None,
            led if sees_names else around,
            Button(texts.plain("worker-leave"), pack(Action.COMPANY_LEAVE))
            if employee.known_by is not KnownBy.NIP
            else None,
            (buttons.group_code(texts, office.code), home) if employee.head else home,
        ),
    )


def _own_state(state: SubmissionState, *, online: bool) -> str:
    """Return the key of the own state; after the online phase no data is waited for any more."""
    waits = state in (SubmissionState.CLAIMED, SubmissionState.PROOF_ACCEPTED)
    return names.key("own-state", state) + ("-over" if waits and not online else "")


def shortened(name: str) -> str:
    """Return a name that only its owner recognises: Sri Wa… Le…."""
    first, *others = name.split()
    return " ".join((first, *(_cut(word) for word in others)))


def _cut(word: str) -> str:
    return word if len(word) <= SHOWN_LETTERS + 1 else f"{word[:SHOWN_LETTERS]}…"


def _office_part(texts: Texts, office: Unit, board: Board | None) -> Html:
    standing = board.of(office.code) if board else None
    if board is None or standing is None:
        return two_sources.unranked(texts, office)
    return lines(
        names.unit_line(texts, standing, measure=board.rule.measure, of=len(board.standings)),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )
