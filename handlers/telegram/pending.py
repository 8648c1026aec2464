"""The open questions whose answer is a number, and the screens that a person looks at.

No number waits for another one: what one process has read, the next one could not know.
"""

ASK_NIK = "nik"
"""NIK and family card number, in one message."""
ONE_BEFORE = "one"
"""Kept with the question when one number alone has come already."""
ASK_NIP = "nip"
CONFIRM = "nip-confirm"
"""Whether the line of a roster is this person."""
ASKED = frozenset({ASK_NIK, ASK_NIP})
"""The open questions whose answer is an identity number."""

STEP_SHOWN, CONSENT_SHOWN, OFFICER_SHOWN = "step shown", "consent shown", "officer shown"
TROUBLE_SHOWN, VISITS_SHOWN = "field trouble shown", "visits shown"
LONG_TEXT_SHOWN = "long text shown"
SCREENS = frozenset(
    {STEP_SHOWN, CONSENT_SHOWN, OFFICER_SHOWN, TROUBLE_SHOWN, VISITS_SHOWN, LONG_TEXT_SHOWN}
)
"""What a person looks at. It is kept in the place of an open question, and is none."""

DONE = "done"
"""What somebody has said before consent, who looks at CONSENT_SHOWN: that all is sent."""
