"""What became of proofs: what a verifier decided, where BPS differs, and news of it."""

from collections.abc import Sequence

from census.proofs.proof import ProofState
from census.proofs.queue import (
    Difference,
    EmployeesProof,
    ListedProof,
    ProofEnd,
    ProofNews,
    QueueAges,
)
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.proofs.returned import advice, mend_button, reason_sentence

SHOWN_DECISIONS, SHOWN_DIFFERENCES = 10, 20
NAME_IN_LABEL = 26
"""Letters of a name beside a time on a button."""


def done(texts: Texts, decided: EmployeesProof, state: ProofState) -> Html:
    """Say in one line what was decided."""
    return texts(f"queue-done-{state}", name=name_of(texts, decided))


def decisions(texts: Texts, found: Sequence[ListedProof]) -> Message:
    """List what was decided within a day, each with a button that takes it back."""
    if not found:
        return Message(texts("queue-decided-none"), rows(_to_queue(texts), buttons.home(texts)))
    shown = found[:SHOWN_DECISIONS]
    left = len(found) - len(shown)
    return Message(
        paragraphs(
            texts("queue-decided-title", count=len(found)),
            lines(
                *(_decided_line(texts, each.handed_in, each.decided_by) for each in shown),
                texts("queue-more", count=left) if left else None,
            ),
            texts("queue-decided-hint"),
        ),
        rows(
            *(_take_back_button(texts, each.handed_in) for each in shown),
            (_to_queue(texts), buttons.home(texts)),
        ),
    )


def _take_back_button(texts: Texts, shown: EmployeesProof) -> Button:
    decision, name = shown.proof.decision, names.shortened(name_of(texts, shown), NAME_IN_LABEL)
    time = texts.time(decision.at) if decision else ""
    label = texts.plain("queue-button-take-back", name=name, time=time)
    return Button(label, pack(Action.QUEUE_TAKE_BACK, str(shown.proof.number)))


def ask_why_taken_back(texts: Texts, decided: EmployeesProof) -> Message:
    """Ask for the reason of taking a decision back."""
    back = Button(texts.plain("queue-button-back"), pack(Action.QUEUE_DECIDED))
    return Message(texts("queue-ask-why", name=name_of(texts, decided)), rows(back))


def taken_back(texts: Texts, decided: EmployeesProof) -> Message:
    """Say that it waits again."""
    return Message(
        texts("queue-taken-back", name=name_of(texts, decided)),
        rows(_to_queue(texts), buttons.home(texts)),
    )


def differing(texts: Texts, found: Sequence[Difference]) -> Message:
    """List where the statistics office says otherwise."""
    shown = found[:SHOWN_DIFFERENCES]
    left = len(found) - len(shown)
    return Message(
        paragraphs(
            texts("queue-differences-title", count=len(found))
            if found
            else texts("queue-differences-none"),
            lines(
                *(_difference_line(texts, each) for each in shown),
                texts("queue-more", count=left) if left else None,
            ),
            texts("queue-differences-hint") if found else None,
        ),
        rows((_to_queue(texts), buttons.home(texts))),
    )


def ages(texts: Texts, notice: QueueAges) -> Message:
    """Bring to mind that proofs of an office wait."""
    waits = notice.waits
    office = names.unit_name(texts, waits.office)
    key = "queue-ages" if notice.decides else "queue-ages-nobody"
    return Message(
        texts(key, office=office, count=waits.waiting, since=waits.oldest),
        rows(queue_next(texts) if notice.decides else buttons.home(texts)),
    )


def news(texts: Texts, notice: ProofNews) -> Message:
    """Tell an employee what became of the proof that counts for them."""
    returned, reason, claim = notice.end is ProofEnd.RETURNED, notice.reason, notice.claim
    own = returned and not notice.sender
    accepted = notice.end is ProofEnd.ACCEPTED
    said = texts(
        f"queue-news-{notice.end}",
        sender="other" if notice.sender else "own",
        name=notice.sender or texts.plain("queue-nobody"),
        reason=reason_sentence(texts, reason),
        advice=advice(texts, reason, claim) if own else "",
    )
    others = texts("queue-news-counts-for", names=texts.listed(notice.others))
    return Message(
        lines(
            said,
            others if accepted and notice.others else None,
            texts(f"office-board-{notice.on_board}") if accepted and notice.on_board else None,
        ),
        rows(
            mend_button(texts, reason, claim) if own else None,
            (buttons.office(texts), buttons.home(texts)),
        ),
    )


def name_of(texts: Texts, shown: EmployeesProof) -> str:
    """Return the roster's name, or a word for somebody without one."""
    return shown.name or texts.plain("queue-nobody")


def end_line(texts: Texts, shown: EmployeesProof) -> Html | None:
    """Say how and when a proof was decided; None while it waits."""
    decision = shown.proof.decision
    if decision is None:
        return None
    return texts(f"queue-end-{decision.state}", moment=decision.at)


def _decided_line(texts: Texts, shown: EmployeesProof, by: str) -> Html:
    key, end = "queue-decided-line-by" if by else "queue-decided-line", end_line(texts, shown)
    return texts(key, name=name_of(texts, shown), end=end or "", by=by)


def _difference_line(texts: Texts, difference: Difference) -> Html:
    return texts(
        "queue-difference",
        name=name_of(texts, difference.handed_in),
        state=difference.handed_in.proof.state.value,
        stated=difference.stated.value,
        moment=difference.stated_at,
    )


def queue_next(texts: Texts) -> Button:
    """Lead to the first proof of a round."""
    return Button(texts.plain("queue-button-start"), pack(Action.QUEUE_NEXT, "0"))


def file_message(texts: Texts, file: Document) -> Message:
    """Send the list of proofs."""
    return Message(
        texts("queue-file"), rows((_to_queue(texts), buttons.home(texts))), document=file
    )


def _to_queue(texts: Texts) -> Button:
    return Button(texts.plain("queue-button-to-queue"), pack(Action.QUEUE_OPEN))
