"""People who cannot take part online, or are not invited to: why, what follows, the way back."""

from collections.abc import Sequence
from typing import Final

from census.definition import Phase
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import lines

INVITED: Final = "invited"
"""Behind the button of the way back where only invited ones take part: it asks first."""


def offline_reasons(texts: Texts, reasons: Sequence[str]) -> Message:
    """Ask why a person cannot take part online. Afterwards they get no more reminders."""
    choices = [buttons.cannot_online(texts, reason) for reason in reasons]
    return Message(texts("offline-question"), rows(*choices, buttons.cancel(texts)))


def offline_noted(
    texts: Texts,
    *,
    visits: Phase | None,
    proof_wanted: bool = False,
    by_invitation: bool = False,
) -> Message:
    """Say that an officer will visit; ``visits`` is the phase of the visits, if it is known.

    ``proof_wanted``: the person's office wants to see why. ``by_invitation``: only those who are
    invited take part online, so the way on is the visit.
    """
    when = (
        texts("offline-noted-visits", period=texts.period(visits.first_day, visits.last_day))
        if visits
        else None
    )
    visit = buttons.visits(texts), invited_after_all(texts)
    ways_on = visit if by_invitation else (try_online(texts),)
    return Message(
        lines(
            texts("offline-noted"),
            when,
            texts("proof-offline-wanted") if proof_wanted else None,
            None if by_invitation else texts("offline-noted-end"),
        ),
        rows(*ways_on, buttons.home(texts)),
    )


def ask_invited(texts: Texts) -> Message:
    """Ask who said that they are not invited whether an invitation came after all."""
    yes = Button(texts.plain("offline-invited-yes"), pack(Action.OFFLINE_UNDO))
    no = Button(texts.plain("offline-invited-no"), pack(Action.HOME))
    return Message(texts("offline-invited-question"), rows(yes, no))


def try_online(texts: Texts) -> Button:
    """Lead back to the steps."""
    return Button(texts.plain("button-try-online"), pack(Action.OFFLINE_UNDO))


def invited_after_all(texts: Texts) -> Button:
    """Lead back where only invited ones take part, by a question."""
    return Button(texts.plain("button-invited"), pack(Action.OFFLINE_UNDO, INVITED))
