"""The message with the recap of the field work."""

from collections.abc import Iterator
from datetime import date

from census.fieldwork.following.recap import FieldRecap
from presentation.chat.messages import Message
from presentation.fieldwork.recap import recap
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import LONG_NAME


def fieldrecap_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """The recap of an area."""
    found = FieldRecap(LONG_NAME, date(2020, 7, 8), (), {}, {}, (), (), {}, names=True)
    yield "field recap", recap(texts, found)
