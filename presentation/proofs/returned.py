"""A proof that came back or falls short: the reason in words, and the button to what to do."""

from census.proofs.proof import Proof, ProofClaim
from census.proofs.queue import ReturnReason, to_mend
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts

FULL_STOPS = (".", "!", "?", "…")


def reason_words(texts: Texts, reason: str) -> str:
    """Return a reason in words: a usual one in the reader's language, own ones as written."""
    return texts.plain(reason_key(reason)) if reason in list(ReturnReason) else reason


def reason_sentence(texts: Texts, reason: str) -> str:
    """Return the same as a sentence, which ends with one full stop."""
    words = reason_words(texts, reason)
    return words if words.endswith(FULL_STOPS) else f"{words}."


def reason_key(reason: str) -> str:
    """Return the key of a usual reason's words."""
    return f"queue-reason-{reason.replace('_', '-')}"


def advice(texts: Texts, reason: str, claim: ProofClaim, *, online: bool = True) -> str:
    """Say what to do about a reason; outside of the ``online`` phase no form can be completed."""
    if claim is ProofClaim.CANNOT_ONLINE:
        return texts.plain("proof-advice-offline")
    known = reason in list(ReturnReason)
    if not online and (reason == ReturnReason.INCOMPLETE or not known):
        return ""
    return texts.plain(f"proof-advice-{reason.replace('_', '-')}" if known else "proof-advice")


def mend_button_of(texts: Texts, proof: Proof, *, online: bool = True) -> Button | None:
    """Lead to what mends a proof that came back or falls short."""
    return mend_button(texts, to_mend(proof), proof.handed_in.claim, online=online)


def mend_button(
    texts: Texts, reason: str, claim: ProofClaim, *, online: bool = True
) -> Button | None:
    """Lead to the steps or to what a receipt looks like, as the reason wants it."""
    if claim is ProofClaim.CANNOT_ONLINE:
        return None
    if reason != ReturnReason.INCOMPLETE:
        return example_button(texts)
    return buttons.walk(texts) if online else None


def example_button(texts: Texts) -> Button:
    """Lead to what a receipt looks like."""
    return Button(texts.plain("proof-button-example"), pack(Action.PROOF_EXAMPLE))
