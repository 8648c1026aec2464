"""Every message of the employee's side of proofs."""

from collections.abc import Iterator
from dataclasses import replace

from census.people.people import ChatId, KeyedHash
from census.people.submission import SubmissionState
from census.proofs.proof import (
    Decision,
    NewProof,
    PendingFile,
    Proof,
    ProofFile,
    ProofKind,
    ProofReading,
    ProofState,
)
from census.proofs.queue import OnBoard
from census.units import UnitCode
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.proofs import handing_in
from tests.presentation.every.examples import AS_OF

FILE = PendingFile(ChatId(7), 123_456_789, "file", "unique", ProofFile.PHOTO, AS_OF)
WAITS = Proof(
    7,
    NewProof(
        ChatId(7),
        KeyedHash("nip"),
        UnitCode("opd-dinkes"),
        "file",
        "unique",
        ProofFile.PHOTO,
        AS_OF,
    ),
)
DECIDED = tuple(
    replace(WAITS, state=state, decision=Decision(state, AS_OF, ChatId(8), "nama <b>tidak</b> ada"))
    for state in (ProofState.RETURNED, ProofState.ACCEPTED)
)


def proof_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    for state in (SubmissionState.CLAIMED, SubmissionState.CANNOT_ONLINE):
        yield f"proof question, {state}", handing_in.question(texts, FILE, state)
    for sent_as in ProofFile:
        yield f"proof before joining, {sent_as}", handing_in.join_first(texts, sent_as)
    for replaced in (True, False):
        for decides in (True, False):
            said = handing_in.sent(texts, WAITS, replaced=replaced, decides=decides)
            yield f"proof sent, {replaced} {decides}", said
    yield "proof sent, the same", handing_in.sent(texts, WAITS, same=True)
    yield "proof accepted at once", handing_in.sent(texts, DECIDED[1], on_board=OnBoard.NEXT_RECAP)
    yield "proof accepted too late", handing_in.sent(texts, DECIDED[1], on_board=OnBoard.NEVER)
    yield "proof still taken", handing_in.still(texts, None, online=True)
    yield "proof taken later as well", handing_in.still(texts, WAITS, online=False)
    yield "wrong file", handing_in.wrong_file(texts, WAITS)
    yield "proof dropped", handing_in.dropped(texts)
    yield "proofs are of employees", handing_in.for_employees(texts)
    yield "proof in a group", handing_in.in_group(texts, bot="sensusbot")
    yield "proof taken from a group", handing_in.taken_from_group(texts)
    yield "receipt's example", handing_in.example(texts)
    for kind in ("video", "voice", "document", "animation"):
        yield f"no proof, {kind}", handing_in.unusable(texts, None, kind=kind)
    for kind in ("video", "document"):
        early = handing_in.unusable_before_joining(texts, kind=kind)
        yield f"no proof before joining, {kind}", early
    short = (
        ProofReading(ProofKind.RECEIPT, 12, 9),
        ProofReading(ProofKind.BROKEN),
        ProofReading(ProofKind.NO_RECEIPT),
    )
    shorts = (replace(WAITS, handed_in=replace(WAITS.handed_in, reading=each)) for each in short)
    for proof in (WAITS, *shorts, *DECIDED):
        line = handing_in.state_line(texts, proof)
        assert line is not None
        yield f"proof {proof.state} {proof.handed_in.reading.kind}", Message(line)
