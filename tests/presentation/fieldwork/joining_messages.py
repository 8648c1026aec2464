"""Every message about joining as a fieldworker."""

from collections.abc import Iterator

from census.fieldwork.changes import FieldListTold
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import Role
from census.units import Unit, UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork import joining
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import LONG_NAME


def joining_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    village = Unit(
        UnitCode("33.19.01.2001"), LONG_NAME, UnitKind.VILLAGE, UnitCode("33.19.01"), "Kaliwungu"
    )
    yield "field: ask badge", joining.ask_badge(texts)
    yield "field: left", joining.left(texts)
    for role in FieldRole:
        worker = Fieldworker(Badge("P-001"), LONG_NAME, role, village.code)
        yield f"field: joined, {role}", joining.joined(texts, worker, village)
        yield f"field: own, {role}", joining.own(texts, worker, village)
        told = FieldListTold(Role.ENUMERATOR, worker, village)
        yield f"field: list told, {role}", joining.list_told(texts, told)
    for released in (True, False):
        told = FieldListTold(Role.COORDINATOR, released=released)
        yield f"field: told, {released=}", joining.list_told(texts, told)
