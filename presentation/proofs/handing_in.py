"""The employee's side of proofs: the question about a file, what is sent, and how it stands."""

from collections.abc import Sequence

from census.people.submission import SubmissionState
from census.proofs.proof import (
    PendingFile,
    Proof,
    ProofFile,
    ProofKind,
    ProofState,
    falls_short,
)
from census.proofs.queue import OnBoard
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.proofs.receipt_pictures import example_picture
from presentation.proofs.receipts import accepted_said, read_short, reading_said
from presentation.proofs.returned import advice, example_button, reason_sentence

OWED = frozenset({SubmissionState.UNKNOWN, SubmissionState.STARTED, SubmissionState.CLAIMED})
"""How far somebody is who may hand in a receipt, and has not."""


def question(texts: Texts, file: PendingFile, state: SubmissionState) -> Message:
    """Ask whether a file is a proof.

    Who has said that they cannot take part online may show that.
    """
    number = str(file.message)
    send, drop = pack(Action.PROOF_SEND, number), pack(Action.PROOF_DROP, number)
    if state is SubmissionState.CANNOT_ONLINE:
        return Message(
            lines(texts("proof-question-which"), texts("proof-question-stays")),
            rows(
                Button(texts.plain("proof-button-receipt"), send),
                Button(texts.plain("proof-button-offline"), pack(Action.PROOF_OFFLINE, number)),
                Button(texts.plain("proof-button-no"), drop),
            ),
        )
    yes, no = texts.plain("proof-button-yes"), texts.plain("proof-button-no")
    return Message(
        lines(texts("proof-question"), texts("proof-question-stays")),
        rows((Button(yes, send), Button(no, drop)), example_button(texts)),
    )


def join_first(texts: Texts, file: ProofFile) -> Message:
    """Answer a picture from somebody who may be an employee: joining comes first."""
    return Message(
        paragraphs(
            texts("proof-join-first", file=file.value), texts("proof-join-else", file=file.value)
        ),
        rows(buttons.join(texts), (buttons.status(texts), buttons.help_(texts))),
    )


def sent(
    texts: Texts,
    proof: Proof,
    *,
    replaced: bool = False,
    same: bool = False,
    decides: bool = True,
    incomplete: Sequence[str] = (),
    on_board: OnBoard | None = None,
) -> Message:
    """Say that a proof is with the verifiers, waits for somebody to be one, or counts at once.

    ``same``: it is the very file that waits. ``incomplete`` are the names of members that a reader
    saw without a complete state. ``on_board``: when the board shows it, where recaps count.
    """
    handed_in = proof.handed_in
    reading = handed_in.reading
    if proof.state is ProofState.ACCEPTED:
        return Message(
            lines(
                accepted_said(texts, reading),
                texts(f"office-board-{on_board}") if on_board else None,
            ),
            rows((buttons.office(texts), buttons.home(texts))),
        )
    strange = reading.kind in (ProofKind.NO_RECEIPT, ProofKind.BROKEN)
    mended_first = strange or reading.is_incomplete
    then = None if mended_first else texts("proof-sent-next")
    return Message(
        lines(
            texts("proof-sent-again" if replaced else "proof-sent-same" if same else "proof-sent"),
            reading_said(texts, reading, handed_in.nip, incomplete),
            then if decides else texts("proof-nobody"),
            texts("proof-waits", since=handed_in.sent_at),
        ),
        rows(
            example_button(texts) if strange else None,
            (buttons.office(texts), buttons.home(texts)),
        ),
    )


def how(texts: Texts, proof: Proof | None) -> Message:
    """Say how to hand in a receipt, or how the one that was handed in stands."""
    return Message(
        state_line(texts, proof) or texts("proof-owed"),
        rows(example_button(texts), (buttons.office(texts), buttons.home(texts))),
    )


def still(texts: Texts, proof: Proof | None, *, online: bool) -> Message:
    """Say that receipts are still taken, and how the one that was handed in stands."""
    key = "proof-still" if online else "proof-still-over"
    return Message(
        lines(texts(key), state_line(texts, proof, online=online)),
        rows(example_button(texts), (buttons.office(texts), buttons.home(texts))),
    )


def wrong_file(texts: Texts, proof: Proof | None) -> Message:
    """Say how the right file takes the place of a wrong one."""
    return Message(
        lines(texts("proof-wrong-file"), state_line(texts, proof)),
        rows(example_button(texts), (buttons.office(texts), buttons.home(texts))),
    )


def for_employees(texts: Texts) -> Message:
    """Say to somebody who has not joined who hands in receipts, and how to join."""
    return Message(
        texts("proof-for-employees"),
        rows(buttons.join(texts), example_button(texts), buttons.home(texts)),
    )


def gone(texts: Texts, proof: Proof | None) -> Message:
    """Say that a file is no longer kept, and how the proof that was handed in stands."""
    waits = proof is not None and proof.state is ProofState.WAITING
    return Message(
        lines(texts("proof-older" if waits else "error-proof-gone"), state_line(texts, proof)),
        rows((buttons.office(texts), buttons.home(texts))),
    )


def dropped(texts: Texts) -> Message:
    """Say that nothing of the file is kept here."""
    return Message(
        texts("proof-dropped"),
        rows(example_button(texts), (buttons.walk(texts), buttons.home(texts))),
    )


def unusable(texts: Texts, proof: Proof | None, *, kind: str) -> Message:
    """Answer an employee's file that cannot be a proof: a video, a voice message, a program.

    ``proof`` is what was handed in before.
    """
    known = kind if texts.has(f"proof-not-{kind}") else "other"
    return Message(
        lines(texts(f"proof-not-{known}"), texts("proof-how"), state_line(texts, proof)),
        rows(example_button(texts), (buttons.office(texts), buttons.home(texts))),
    )


def unusable_before_joining(texts: Texts, *, kind: str) -> Message:
    """Answer a file that cannot be a proof from somebody who may be an employee."""
    return Message(
        paragraphs(
            lines(texts(f"proof-not-{kind}"), texts("proof-how")),
            texts("proof-for-employees"),
            texts("proof-join-else", file=ProofFile.DOCUMENT.value),
        ),
        rows(buttons.join(texts), (buttons.status(texts), buttons.help_(texts))),
    )


def example(texts: Texts) -> Message:
    """Say what a receipt looks like, and how to hand one in."""
    return Message(
        paragraphs(texts("proof-example"), texts("proof-how")),
        rows((buttons.office(texts), buttons.home(texts))),
        picture=example_picture(texts),
    )


def in_group(texts: Texts, *, bot: str) -> Message:
    """Ask in a group for the private chat, because a receipt shows the names of a family."""
    return Message(texts("proof-in-group"), rows(buttons.private_chat(texts, bot)))


def taken_from_group(texts: Texts) -> Message:
    """Say in private that a receipt was deleted from a group, and where it belongs."""
    return Message(
        lines(texts("proof-taken-from-group"), texts("proof-how")), rows(buttons.home(texts))
    )


def state_line(texts: Texts, proof: Proof | None, *, online: bool = True) -> Html | None:
    """Say how a proof stands; None without one. ``online``: a form can still be completed."""
    if proof is None or proof.state is ProofState.REPLACED:
        return None
    decision, sent_at = proof.decision, proof.handed_in.sent_at
    if proof.state is ProofState.WAITING or decision is None:
        short = read_short(texts, proof) if online and falls_short(proof) else None
        return lines(short, texts("proof-waits", since=sent_at))
    if proof.state is ProofState.RETURNED:
        reason, claim = decision.reason, proof.handed_in.claim
        why, do = reason_sentence(texts, reason), advice(texts, reason, claim, online=online)
        return texts("proof-is-returned", reason=f"{why} {do}".strip())
    return texts("proof-is-accepted", day=texts.date(decision.at))


def own_part(
    texts: Texts,
    state: SubmissionState,
    proof: Proof | None,
    *,
    online: bool,
    offline_wanted: bool = False,
) -> Html | None:
    """Say on the own screens how the proof stands, or that one is owed.

    ``online`` tells whether people can take part now, ``offline_wanted`` that the office wants to
    see why somebody cannot.
    """
    counted = state is SubmissionState.PROOF_ACCEPTED
    if state is SubmissionState.CONFIRMED or (counted and not _is_accepted(proof)):
        # The statistics office, or a receipt of the family, has overtaken the own one.
        return None
    line = state_line(texts, proof, online=online)
    if line is None and state is SubmissionState.CLAIMED:
        return texts("proof-owed")
    if line is None and online and state in OWED:
        return texts("proof-when-done")
    if line is None and offline_wanted and state is SubmissionState.CANNOT_ONLINE:
        return texts("proof-offline-wanted")
    return line


def _is_accepted(proof: Proof | None) -> bool:
    return proof is not None and proof.state is ProofState.ACCEPTED
