"""Every screen about consent by purpose."""

from collections.abc import Iterator

from census.errors import CensusError
from census.people.consent import Consent, Purpose
from census.residents.contacts import Contact
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.privacy import consents
from services.rules.consent import UNASKED
from tests.presentation.every.examples import AS_OF

CONTACT = Contact("Loket Sensus", "telepon 0331-000000", "hari kerja 08.00-14.00")


def privacy_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    for purpose in Purpose:
        for changed in ("yes", "no"):
            refusal = CensusError(UNASKED, purpose=purpose.value, changed=changed)
            yield f"consent to {purpose}, {changed=}", consents.ask(texts, refusal)
        yield f"withdrawn {purpose}", consents.withdrawn(texts, purpose)
    agreed = [Consent(each, 1, AS_OF) for each in Purpose]
    yield "privacy, all agreed", consents.privacy(texts, agreed, contact=CONTACT)
    yield "privacy, nothing agreed", consents.privacy(texts, [])
