"""What residents read of officers, and what admins and coordinators hear of it."""

from collections.abc import Iterator
from itertools import product

from census.fieldwork.badges import BadgeCheck, BadgeVerdict
from census.fieldwork.visiting import CheckedOfficer, OfficerReported, VisitDays, VisitStage
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork import officers
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from tests.presentation.every.examples import AS_OF, INTERVIEW, a_unit

VILLAGE = a_unit("Sumberejo", UnitKind.VILLAGE, "35.09.12.2003")
SITI = Fieldworker(
    Badge("3509-0123"), "Siti <Nur> Aminah", FieldRole.ENUMERATOR, UnitCode("35.09.12.2003")
)


def door_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    yield "door: who", officers.ask(texts)
    yield "door: village", officers.ask_village(texts)
    yield "door: which village", officers.ask_village(texts, [VILLAGE, VILLAGE])
    yield "door: reported", officers.reported(texts)
    yield "door: in a group", officers.in_group(texts, bot="sensusbot")
    yield (
        "door: alert",
        officers.alert(texts, OfficerReported(VILLAGE, "Rahmat & <b>Co</b>", AS_OF)),
    )
    looks = Html("<b>rompi</b>")
    checks = [BadgeCheck(verdict) for verdict in BadgeVerdict if verdict != BadgeVerdict.GENUINE]
    checks += [BadgeCheck(BadgeVerdict.GENUINE, SITI, by_number=each) for each in (True, False)]
    for stage, check, left in product(VisitStage, checks, (0, 1, 4)):
        found = CheckedOfficer("Siti", VILLAGE, check, VisitDays(stage, INTERVIEW), left)
        shown = officers.checked(texts, found, looks=looks, number=900_000_001)
        yield f"door: {stage}, {check.verdict}, {check.by_number}, {left}", shown
