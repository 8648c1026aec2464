"""What contacts of companies and the admins who decide read."""

from collections.abc import Iterator
from dataclasses import replace

from census.campaign.phases import Season
from census.companies.registration import (
    KINDS,
    CompanyFacts,
    CompanyTold,
    Registration,
    RegistrationField,
    RegistrationState,
    ShownRegistration,
)
from census.companies.workers import CompanyView, SeenWorkers
from census.offices.rosters import RosterChanges
from census.people.people import ChatId, KnownBy
from census.people.submission import SubmissionState
from census.units import UnitCode, UnitKind
from presentation.chat.messages import Message
from presentation.companies import deciding, registering, workers
from presentation.language.catalogue import Texts
from presentation.offices import joining
from tests.presentation.every.examples import AS_OF, LONG_NAME, ONLINE, a_unit, an_employee

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
        colleague = replace(told, colleague=True)
        yield f"company: told a colleague, {state}", registering.told(texts, colleague)
        yield f"company: merge, {state}", deciding.check_merge(texts, shown, unit, size=12)
        yield f"company: reason, {state}", deciding.check_reason(texts, shown, "<Warung> kecil.")
        yield f"company: asked, {state}", deciding.asked(texts, told)
        yield f"company: card, {state}", deciding.card(texts, shown)
        yield f"company: decided, {state}", deciding.decided(texts, shown)
        yield f"company: field, {state}", deciding.ask_field(texts, shown)
        yield f"company: reason, {state}", deciding.ask_reason(texts, shown)
        yield f"company: list, {state}", deciding.listed(texts, [made, made])
    yield "company: list, none", deciding.listed(texts, [])
    yield from _workers(texts)


def _workers(texts: Texts) -> Iterator[tuple[str, Message]]:
    company = a_unit(LONG_NAME, UnitKind.COMPANY, "k" * 32)
    sri = an_employee("Sri <Wahyuni> Lestari")
    view = CompanyView(company, told=5, listed=300, there=(sri,) * 20)
    changes = RosterChanges((sri,), (), (), (sri,), 12)
    for listed in (True, False):
        yield f"worker: {listed}", workers.ask_worker(texts, company, listed=listed)
    yield "worker: counted", workers.counted_there(texts, company)
    yield (
        "worker: own company",
        joining.own_office(
            texts,
            employee=replace(sri, known_by=KnownBy.SELF),
            office=company,
            state=SubmissionState.UNKNOWN,
            season=Season(AS_OF.date(), ONLINE, None),
        ),
    )
    yield "worker: left", workers.left(texts, company)
    yield "workers", workers.workers(texts, view, page=1)
    yield "workers: nobody", workers.workers(texts, CompanyView(company, 300, 0, ()))
    yield "workers: ask", workers.ask_list(texts)
    for told in (3, 300):
        seen = SeenWorkers((sri,), (("Sri <Wahyuni>", "Sri Wahyuny"),), (sri, sri))
        yield f"workers: seen, {told}", workers.preview(texts, seen, changes, told=told)
    yield "workers: taken", workers.taken(texts, 280, company.code)
