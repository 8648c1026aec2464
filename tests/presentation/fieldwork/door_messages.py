"""What residents read of officers, and what admins and coordinators hear of it."""

from collections.abc import Iterator
from itertools import product

from census.fieldwork.badges import BadgeCheck, BadgeVerdict
from census.fieldwork.visit_words import (
    VisitAnswer,
    VisitAsked,
    VisitsMissed,
    VisitTold,
    WaitingIn,
)
from census.fieldwork.visiting import (
    CheckedOfficer,
    Coming,
    OfficerReported,
    VisitDays,
    VisitStage,
)
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.units import UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.fieldwork.doors import officers, visits
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
    yield "door: who, again", officers.ask_again(texts)
    yield "door: late name", officers.late(texts, "Rahmat & <b>Co</b>")
    yield "door: village", officers.ask_village(texts)
    yield "door: which village", officers.ask_village(texts, [VILLAGE, VILLAGE])
    yield "door: reported", officers.reported(texts)
    yield "door: in a group", officers.in_group(texts, bot="sensusbot")
    yield (
        "door: alert",
        officers.alert(texts, OfficerReported(VILLAGE, "Rahmat & <b>Co</b>", AS_OF)),
    )
    yield from _visits(texts)
    looks = Html("<b>rompi</b>")
    checks = [BadgeCheck(verdict) for verdict in BadgeVerdict if verdict != BadgeVerdict.GENUINE]
    checks += [BadgeCheck(BadgeVerdict.NEAR, form="PPL-\u2022\u2022\u2022\u2022")]
    checks += [BadgeCheck(BadgeVerdict.GENUINE, SITI, by_number=each) for each in (True, False)]
    for stage, check, left in product(VisitStage, checks, (0, 1, 4)):
        found = CheckedOfficer("Siti", VILLAGE, check, VisitDays(stage, INTERVIEW), left)
        shown = officers.checked(texts, found, looks=looks, number=900_000_001)
        yield f"door: {stage}, {check.verdict}, {check.by_number}{check.form}, {left}", shown


def _visits(texts: Texts) -> Iterator[tuple[str, Message]]:
    yield "visits: village", visits.ask_village(texts)
    yield "visits: which village", visits.ask_village(texts, [VILLAGE, VILLAGE])
    yield "visits: noted", visits.noted(texts, VILLAGE)
    yield "visits: to be noted", Message(visits.to_be_noted(texts, VILLAGE))
    yield "visits: counted before", visits.counted_before(texts)
    yield "visits: taken back", visits.taken_back(texts)
    contact = Html("BPS, telepon …")
    for stage, comers, ending, done in product(VisitStage, (0, 1, 3), (True, False), (0, 9)):
        for flag in (True, False):
            days = VisitDays(stage, INTERVIEW if done else None, early=flag)
            found = Coming(VILLAGE, days, (SITI,) * comers, 9, done, flag, not flag and ending)
            name = f"visits: {stage}, {comers}, {ending}, {done}, {flag}"
            yield name, visits.coming(texts, found, contact=contact, last_days=ending)
    for stage, complete in product(VisitStage, (True, False)):
        days = VisitDays(stage, INTERVIEW)
        found = Coming(VILLAGE, days, complete=complete, claimed=not complete)
        yield f"visits: own, {stage}, {complete}", visits.not_missed(texts, found)
        shown = visits.coming(texts, found, contact=contact, last_days=False)
        yield f"visits: own days, {stage}, {complete}", shown
    begun = Coming(VILLAGE, VisitDays(VisitStage.DURING, INTERVIEW, day=1))
    yield "visits: too soon", visits.too_soon(texts, begun)
    for leads, denied in product((True, False), (0, 3)):
        waiting = WaitingIn(12, denied)
        missed = VisitsMissed(((VILLAGE, waiting),) * 9, leads=leads)
        yield f"visits: missed, {leads}, {denied}", visits.missed(texts, missed)
    for count in (0, 1, 12):
        yield f"visits: answered {count}", visits.answered(texts, VILLAGE, count)
    for answer in VisitAnswer:
        yield f"visits: told {answer}", visits.told(texts, VisitTold(VILLAGE, answer))
    yield "visits: asked", visits.asked(texts, VisitAsked(1, VILLAGE))
    for real, first in product((True, False), (True, False)):
        shown = visits.answer_noted(texts, real=real, first=first)
        yield f"visits: answer, {real}, {first}", shown
