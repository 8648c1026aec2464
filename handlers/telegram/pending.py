"""Numbers that were asked for, or wait for their other half. They are kept only in memory."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from census.identity.numbers import Nik
from census.people.people import ChatId

ASK_NIK = "nik"
ASK_FAMILY_CARD = "kk"
ASK_NIP = "nip"
CONFIRM = "nip-confirm"
"""Whether the line of a roster is this person."""
ASKED = frozenset({ASK_NIK, ASK_FAMILY_CARD, ASK_NIP})
"""The open questions whose answer is an identity number."""

STEP_SHOWN, CONSENT_SHOWN, OFFICER_SHOWN = "step shown", "consent shown", "officer shown"
TROUBLE_SHOWN, VISITS_SHOWN = "field trouble shown", "visits shown"
SCREENS = frozenset({STEP_SHOWN, CONSENT_SHOWN, OFFICER_SHOWN, TROUBLE_SHOWN, VISITS_SHOWN})
"""What a person looks at. It is kept in the place of an open question, and is none."""

DONE = "done"
"""What somebody has said before consent, who looks at CONSENT_SHOWN: that all is sent."""

LIVES = timedelta(minutes=10)


@dataclass(slots=True)
class PendingNumbers:
    """The NIK of a chat, until its family card number follows.

    It is never stored, so after a restart the person is asked again.
    """

    _kept: dict[ChatId, tuple[Nik, datetime]] = field(default_factory=dict, repr=False)

    def keep(self, chat: ChatId, nik: Nik, *, at: datetime) -> None:
        """Hold a number, and drop those that waited too long."""
        self._kept = {
            other: (held, since)
            for other, (held, since) in self._kept.items()
            if at - since < LIVES
        }
        self._kept[chat] = (nik, at)

    def get(self, chat: ChatId, *, at: datetime) -> Nik | None:
        """Return the number; None when there is none, or it waited too long."""
        nik, since = self._kept.get(chat, (None, at))
        return nik if at - since < LIVES else None

    def forget(self, chat: ChatId) -> None:
        """Drop the number, when it has been used and that has taken effect."""
        self._kept.pop(chat, None)
