"""Every message about the verifier's queue."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from census.people.people import ChatId, Employee, KeyedHash
from census.people.submission import SubmissionState
from census.proofs.proof import (
    Decision,
    NewProof,
    Proof,
    ProofClaim,
    ProofFile,
    ProofKind,
    ProofReading,
    ProofState,
)
from census.proofs.queue import (
    AlsoCounted,
    Difference,
    EmployeesProof,
    ListedProof,
    OnBoard,
    ProofAtHand,
    ProofEnd,
    ProofNews,
    QueueAges,
    QueueOverview,
    ReturnReason,
    WaitingInOffice,
)
from presentation.chat.messages import Document, Message
from presentation.language.catalogue import Texts
from presentation.proofs import blank, decisions, queue
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit

Named = Iterator[tuple[str, Message]]
OFFICE = a_unit(LONG_NAME)
WAITS = WaitingInOffice(OFFICE, 7140, AS_OF)
HEAD = Employee(KeyedHash("a"), LONG_NAME, OFFICE.code, position=LONG_NAME * 2, head=True)
NEW = NewProof(ChatId(1), HEAD.nip, OFFICE.code, "file", "unique", ProofFile.PHOTO, AS_OF)
READINGS = {
    "unread": ProofReading(),
    "none": ProofReading(ProofKind.NO_RECEIPT),
    "broken": ProofReading(ProofKind.BROKEN),
    "nobody": ProofReading(ProofKind.RECEIPT, 4, 4),
    "whole": ProofReading(ProofKind.RECEIPT, 4, 4, (HEAD.nip,)),
    "part": ProofReading(ProofKind.RECEIPT, 4, 2, (HEAD.nip,)),
}


def handed_in(state: ProofState = ProofState.WAITING, new: NewProof = NEW) -> EmployeesProof:
    """A proof of somebody with a long name."""
    decided = state in (ProofState.ACCEPTED, ProofState.RETURNED)
    decision = Decision(state, AS_OF, ChatId(2), "words <of> one's own") if decided else None
    return EmployeesProof(Proof(12, new, state, decision), HEAD, OFFICE)


def queue_messages(texts: Texts) -> Named:
    """Yield all of them."""
    yield from _overviews(texts)
    yield from _at_hand(texts)
    yield from _decided(texts)
    yield from _told(texts)


def _overviews(texts: Texts) -> Named:
    full = QueueOverview(
        (replace(WAITS, own=1), *(WAITS,) * 11), 3, 20, 4, decides=True, exports=True
    )
    held = replace(full, looking=(LONG_NAME, LONG_NAME, ""), looking_until=AS_OF)
    for ends in (False, True):
        yield f"queue, {ends}", queue.overview(texts, full, ends=ends)
        yield f"queue, held, {ends}", queue.overview(texts, held, ends=ends)
    yield "queue, admin", queue.overview(texts, replace(full, decides=False))
    own = replace(full, offices=(replace(WAITS, waiting=1),))
    yield "queue, own alone", queue.overview(texts, own)
    yield "queue, empty", queue.overview(texts, QueueOverview(decides=True))


def _at_hand(texts: Texts) -> Named:
    twins = (handed_in(ProofState.ACCEPTED),) * 50
    for name, reading in READINGS.items():
        shown = ProofAtHand(
            handed_in(new=replace(NEW, reading=reading)),
            (AlsoCounted(HEAD, OFFICE),) * 12,
            twins,
            7140,
        )
        message = queue.at_hand(texts, shown, said=texts("queue-empty"))
        yield f"proof, {name}", message
        if message.lent is not None:
            yield f"proof, {name}, lost", message.lent.instead
    offline = handed_in(new=replace(NEW, claim=ProofClaim.CANNOT_ONLINE, why="kode <104>"))
    sample = EmployeesProof(replace(offline.proof, sample=True), None, None)
    yield "proof, offline", queue.at_hand(texts, ProofAtHand(offline, (), (), 1))
    yield "proof, sample", queue.at_hand(texts, ProofAtHand(sample, (), (), 0))
    for state in (ProofState.WAITING, ProofState.ACCEPTED, ProofState.RETURNED):
        yield f"twin, {state}", queue.twin(texts, handed_in(state), beside=3)
    for called in (LONG_NAME, ""):
        yield f"reasons, {called}", queue.reasons(texts, 12, name=called)
    yield "accept incomplete", queue.ask_accepting(texts, handed_in(new=NEW).proof)
    yield "reason in words", queue.ask_words(texts, 12)


def _decided(texts: Texts) -> Named:
    decided = [handed_in(ProofState.ACCEPTED), handed_in(ProofState.RETURNED)] * 6
    yield "decided, none", decisions.decisions(texts, [])
    yield (
        "decided, many",
        decisions.decisions(
            texts, [ListedProof(each, by_rule=False, decided_by=LONG_NAME) for each in decided]
        ),
    )
    yield "taking back", decisions.ask_why_taken_back(texts, decided[0])
    yield "taken back", decisions.taken_back(texts, decided[0])
    stated = (SubmissionState.CONFIRMED, SubmissionState.STARTED, SubmissionState.UNKNOWN)
    differences = [Difference(decided[0], state, AS_OF) for state in stated] * 8
    yield "differing", decisions.differing(texts, differences)
    yield "differing, nothing", decisions.differing(texts, [])
    yield "proofs as a file", decisions.file_message(texts, Document("a.xlsx", bytes))
    yield "a blank", blank.blank(texts)


def _told(texts: Texts) -> Named:
    reasons = (*ReturnReason, "words <of> one's own")
    for end, sender, reason in product(ProofEnd, ("", LONG_NAME), reasons):
        yield (
            f"news, {end} {sender} {reason}",
            decisions.news(
                texts,
                ProofNews(end, sender, reason, others=(LONG_NAME,) * 2, on_board=OnBoard.NEVER),
            ),
        )
    for decides in (True, False):
        yield f"queue ages, {decides}", decisions.ages(texts, QueueAges(WAITS, decides))
