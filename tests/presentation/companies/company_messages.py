"""What contacts of companies and the admins who decide read."""

from collections.abc import Iterator
from dataclasses import replace

from census.companies.registration import (
    KINDS,
    CompanyFacts,
    CompanyTold,
    Registration,
    RegistrationField,
    RegistrationState,
    ShownRegistration,
)
from census.people.people import ChatId
from census.units import UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.companies import deciding, registering
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit

MILL = CompanyFacts(UnitKind.COMPANY, "PT <Mekar> & Co", UnitCode("35.09.12.2002"), 100_000)
VILLAGE = a_unit("Sumberejo", UnitKind.VILLAGE, "35.09.12.2003")


def company_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    yield "company: begin", registering.begin(texts)
    for kind in KINDS:
        for field in RegistrationField:
            yield f"company: {field}, {kind}", registering.ask(texts, field, CompanyFacts(kind))
    yield "company: village", registering.which_village(texts, [VILLAGE, VILLAGE])
    yield "company: check", registering.check(texts, MILL, VILLAGE)
    yield "company: withdrawn", registering.withdrawn(texts)
    for state in RegistrationState:
        unit = a_unit(LONG_NAME, UnitKind.COMPANY, "k" * 32)
        made = Registration(12, MILL, ChatId(1), "Budi & Co", AS_OF, state, 3, unit.code)
        shown = ShownRegistration(replace(made, reason="<Warung>."), VILLAGE, unit, (unit, unit))
        told = CompanyTold(shown)
        yield f"company: own, {state}", registering.own(texts, shown)
        yield f"company: told, {state}", registering.told(texts, told)
        yield f"company: asked, {state}", deciding.asked(texts, told)
        yield f"company: card, {state}", deciding.card(texts, shown)
        yield f"company: decided, {state}", deciding.decided(texts, shown)
        yield f"company: field, {state}", deciding.ask_field(texts, shown)
        yield f"company: reason, {state}", deciding.ask_reason(texts, shown)
        yield f"company: list, {state}", deciding.listed(texts, [made, made])
    yield "company: list, none", deciding.listed(texts, [])
