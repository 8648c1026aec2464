"""The verifier's queue: what waits, one proof at a time, and the reasons for returning it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from census.proofs.proof import Proof, ProofClaim, ProofKind
from census.proofs.queue import (
    AlsoCounted,
    EmployeesProof,
    ProofAtHand,
    QueueOverview,
    ReturnReason,
)
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, LentFile, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.proofs.decisions import end_line, name_of
from presentation.proofs.returned import reason_key

SHOWN_OFFICES = 10
SURE = "sure"
"""What the second tap carries that accepts an incomplete receipt."""
NAMED = 3
"""How many people are named in a caption. With long names more of them do not fit Telegram's."""


def overview(
    texts: Texts, seen: QueueOverview, *, ends: bool = False, said: Html | None = None
) -> Message:
    """Show how many wait and since when; ``said`` is about the proof before.

    ``ends``: there is no next one, so it says which were skipped, and which colleagues look at.
    """
    start = Button(
        texts.plain("queue-button-again" if ends else "queue-button-start"),
        pack(Action.QUEUE_NEXT, "0"),
    )
    differ = Button(texts.plain("queue-button-differences"), pack(Action.QUEUE_DIFFERENCES))
    return Message(
        paragraphs(
            said,
            waiting_line(texts, seen.waiting, seen.oldest, own=seen.own, by_family=seen.by_family),
            lines(*_why_it_ends(texts, seen)) if ends and seen.to_look else None,
            lines(
                *(_office_line(texts, seen) if len(seen.offices) > 1 else ()),
                _own_waits(texts, seen) if 0 < seen.own < seen.waiting else None,
                texts("queue-samples", count=seen.samples) if seen.samples else None,
                texts("queue-differences-line", count=seen.differences)
                if seen.differences
                else None,
            ),
        ),
        rows(
            start if seen.to_look else None,
            (
                *((decided_button(texts),) if seen.decided else ()),
                *((differ,) if seen.differences else ()),
            ),
            (*((_export_button(texts, seen),) if seen.exports else ()), buttons.home(texts)),
        ),
    )


def _why_it_ends(texts: Texts, seen: QueueOverview) -> Iterator[Html]:
    if seen.to_look > len(seen.looking):
        yield texts("queue-ends-round")
    if seen.looking and seen.looking_until is not None:
        known = dict.fromkeys(name or texts.plain("queue-colleague") for name in seen.looking)
        yield texts(
            "queue-ends-held",
            count=len(seen.looking),
            names=texts.listed(list(known)),
            until=texts.time(seen.looking_until),
        )


def _own_waits(texts: Texts, seen: QueueOverview) -> Html:
    if seen.by_family or seen.own > 1:
        return texts("queue-family-waits", count=seen.own)
    return texts("queue-own-waits")


def waiting_line(
    texts: Texts, count: int, oldest: datetime | None, *, own: int = 0, by_family: bool = False
) -> Html:
    """Say how many proofs wait, and since when the oldest.

    ``own`` are those among them that count for the reader, ``by_family`` also through the family.
    """
    if oldest is None:
        return texts("queue-empty")
    if own == count:
        return texts("queue-family-alone" if by_family else "queue-own-alone", since=oldest)
    return texts("queue-waiting", count=count, since=oldest)


def queue_button(texts: Texts, waiting: int) -> Button:
    """Lead to the queue from a home screen."""
    return Button(texts.plain("queue-button-open", count=waiting), pack(Action.QUEUE_OPEN))


def decided_button(texts: Texts) -> Button:
    """Lead to what a verifier decided within a day."""
    return Button(texts.plain("queue-button-decided"), pack(Action.QUEUE_DECIDED))


def at_hand(texts: Texts, shown: ProofAtHand, *, said: Html | None = None) -> Message:
    """Show one proof with what is known of it; ``said`` is about the one before."""
    text = paragraphs(
        said,
        lines(_who(texts, shown.handed_in), _handed_in_at(texts, shown.proof)),
        lines(*_notes(texts, shown)),
        texts("queue-left", count=shown.waiting) if shown.waiting else None,
    )
    number = str(shown.proof.number)
    accept = Button(texts.plain("queue-button-accept"), pack(Action.QUEUE_ACCEPT, number))
    give_back = Button(texts.plain("queue-button-return"), pack(Action.QUEUE_RETURN, number))
    skip = Button(texts.plain("queue-button-skip"), pack(Action.QUEUE_NEXT, number))
    lost = Message(
        paragraphs(text, texts("queue-file-lost")), rows((give_back, skip), buttons.home(texts))
    )
    choices = rows((accept, give_back), (skip, buttons.home(texts)))
    return Message(text, choices, lent=_lent(shown.proof, shown.proof.number, lost))


def twin(texts: Texts, other: EmployeesProof, *, beside: int) -> Message:
    """Show the proof of somebody else that is the same, beside the one at hand."""
    text = paragraphs(
        texts("queue-twin-picture"),
        lines(_who(texts, other), _handed_in_at(texts, other.proof), end_line(texts, other)),
    )
    return Message(text, lent=_lent(other.proof, beside, Message(text)))


def ask_accepting(texts: Texts, proof: Proof) -> Message:
    """Ask whether to accept a receipt that was read as incomplete."""
    number, reading = proof.number, proof.handed_in.reading
    yes = Button(
        texts.plain("queue-button-accept-yes"), pack(Action.QUEUE_ACCEPT, str(number), SURE)
    )
    asked = texts("queue-ask-accept", complete=reading.complete, members=reading.members)
    return Message(asked, rows((yes, _back(texts, number))))


def reasons(texts: Texts, number: int, *, name: str) -> Message:
    """Ask why a proof is returned."""
    carried = str(number)
    return Message(
        texts("queue-ask-reason", name=name or texts.plain("queue-nobody")),
        rows(
            *(
                Button(texts.plain(reason_key(reason)), pack(Action.QUEUE_REASON, carried, reason))
                for reason in ReturnReason
            ),
            Button(texts.plain("queue-button-own-words"), pack(Action.QUEUE_OWN_WORDS, carried)),
            _back(texts, number),
        ),
    )


def ask_words(texts: Texts, number: int) -> Message:
    """Ask for the reason in own words."""
    return Message(texts("queue-ask-words"), rows(_back(texts, number)))


def _back(texts: Texts, number: int) -> Button:
    return Button(texts.plain("queue-button-back"), pack(Action.QUEUE_NEXT, str(number - 1)))


def _lent(proof: Proof, noted: int, instead: Message) -> LentFile:
    sent = proof.handed_in
    return LentFile(sent.file_id, sent.file, noted, instead)


def _who(texts: Texts, shown: EmployeesProof) -> Html:
    post = names.shortened(shown.employee.position) if shown.employee else ""
    place = ", ".join(part for part in (post, _office(texts, shown)) if part)
    return texts("queue-who", name=_name(texts, shown), place=place)


def _handed_in_at(texts: Texts, proof: Proof) -> Html:
    return texts("queue-handed-in", moment=proof.handed_in.sent_at)


def _notes(texts: Texts, shown: ProofAtHand) -> Iterator[Html | None]:
    sent = shown.proof.handed_in
    if sent.claim is ProofClaim.CANNOT_ONLINE:
        known = f"offline-{sent.why.replace('_', '-')}"
        why = texts.plain(known) if texts.has(known) else sent.why
        yield texts("queue-cannot-online", why=why or "–")
    else:
        yield _reading(texts, shown.proof)
    if shown.proof.sample:
        yield texts("queue-is-sample")
    if shown.counts_for:
        yield texts("queue-counts-for", names=texts.listed(_also_counted(texts, shown.counts_for)))
    for other in shown.alike[:NAMED]:
        yield texts("queue-twin", name=_name(texts, other), office=_office(texts, other))
    if len(shown.alike) > NAMED:
        yield texts("queue-more", count=len(shown.alike) - NAMED)


def _also_counted(texts: Texts, others: Sequence[AlsoCounted]) -> list[str]:
    named = [
        f"{names.shortened(each.employee.name)} ({_office(texts, each)})" for each in others[:NAMED]
    ]
    left = len(others) - len(named)
    return [*named, texts.plain("queue-others", count=left)] if left else named


def _name(texts: Texts, shown: EmployeesProof) -> str:
    return names.shortened(name_of(texts, shown))


def _office(texts: Texts, shown: EmployeesProof | AlsoCounted) -> str:
    return names.shortened(names.unit_name(texts, shown.office)) if shown.office else "–"


def _reading(texts: Texts, proof: Proof) -> Html:
    reading = proof.handed_in.reading
    if reading.kind is not ProofKind.RECEIPT:
        return texts(f"queue-read-{reading.kind.replace('_', '-')}")
    key = "queue-read-complete" if reading.looks_complete else "queue-read-incomplete"
    if reading.members == reading.complete and proof.handed_in.nip not in reading.named:
        key = "queue-read-nobody"
    return texts(key, complete=reading.complete, members=reading.members)


def _office_line(texts: Texts, seen: QueueOverview) -> Iterator[Html]:
    for each in seen.offices[:SHOWN_OFFICES]:
        office = names.unit_name(texts, each.office)
        yield texts("queue-office", office=office, count=each.waiting, since=each.oldest)
    if len(seen.offices) > SHOWN_OFFICES:
        yield texts("queue-more", count=len(seen.offices) - SHOWN_OFFICES)


def _export_button(texts: Texts, seen: QueueOverview) -> Button:
    carried = (seen.exported,) if seen.exported else ()
    return Button(texts.plain("queue-button-export"), pack(Action.QUEUE_EXPORT, *carried))
