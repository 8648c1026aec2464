"""Messages that events trigger: stuck on a step, a rejected proof, a complete submission."""

from datetime import time

from census.campaign.notices import HelpOffer, ReturnedProof, Thanks
from census.proofs.proof import ProofClaim
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs
from presentation.proofs.returned import advice, mend_button, reason_sentence


def help_offer(texts: Texts, notice: HelpOffer, at: time) -> Message:
    """Offer help with a step, the way without the internet, and a person to ask."""
    journey, step = notice.journey, notice.step
    place = journey.position(step.id)
    offline = Button(texts.plain("button-offline"), pack(Action.OFFLINE_ASK))
    ways = (
        (buttons.cannot_online(texts, notice.uninvited), buttons.reminders(texts))
        if notice.uninvited
        else (buttons.next_step(texts, journey), (offline, buttons.reminders(texts)))
    )
    return Message(
        paragraphs(
            lines(
                names.greeting(texts, at),
                texts(
                    "help-offer",
                    step=place,
                    total=journey.total,
                    title=census_texts.step_title(texts, step),
                ),
            ),
            texts("help-offer-human"),
        ),
        rows(
            Button(texts.plain("button-help-me", step=place), pack(Action.STEP_STUCK, step.id)),
            *ways,
        ),
    )


def returned_proof(texts: Texts, notice: ReturnedProof, at: time) -> Message:
    """Say why a proof was sent back, and what to do about just that."""
    mend = mend_button(texts, notice.reason, ProofClaim.RECEIPT)
    return Message(
        paragraphs(
            lines(names.greeting(texts, at), texts("proof-returned")),
            texts(
                "proof-returned-reason",
                reason=reason_sentence(texts, notice.reason),
                advice=advice(texts, notice.reason, ProofClaim.RECEIPT),
            ),
        ),
        rows(
            mend,
            buttons.office(texts),
            buttons.reminders(texts),
        ),
    )


def thanks(texts: Texts, notice: Thanks) -> Message:
    """Thank for a submission that is complete."""
    return Message(
        lines(
            texts("thanks"),
            names.data_line(texts, notice.as_of, source=names.recorder(texts, notice.origin)),
        ),
        rows(buttons.finish_card(texts), buttons.ranking(texts)),
    )
