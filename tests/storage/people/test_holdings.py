"""The registry of tables that hold people, on both engines."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from census.companies.registration import RegistrationState
from census.experiments.experiment import Experiment
from census.fieldwork.allocation import Allocation, FieldPhase
from census.people.consent import Purpose
from census.people.holdings import HoldingSection, Limit
from census.people.people import Grant, KeyedHash, Role
from census.people.submission import SubmissionState
from census.proofs.proof import Decision, ProofState
from census.questions.following import LastAnswer
from census.units import BoardKind
from services.ports.boards import OpenedBoard
from services.ports.campaign import DrawnPerson
from services.ports.operations.failing import Failure
from services.ports.unit_of_work import UnitOfWork
from storage.people.holdings.registry import HOLDINGS, NOBODY
from storage.people.holdings.rows import Whose
from storage.repositories import StoredUnitOfWork
from storage.tables.whole import metadata
from tests.storage.fieldwork.test_reports import RT_3, visited
from tests.storage.making import (
    BUDI,
    HEALTH,
    NOON,
    handed_in,
    known,
    of_employee,
    resident,
    said,
)
from tests.storage.people.test_erasing import HASH, SITI, a_full_life
from tests.storage.test_broadcasts import DRAFT
from tests.storage.test_calendar import a_change
from tests.storage.test_companies import MILL
from tests.storage.test_helpdesk import asked

NOT_IN_A_LIFE = {"attempts", "registry", "households", "replaced_pairs", "replaced_households"}
"""Tables of hashes alone, which the erasing of a person leaves to the statistics office."""


def test_every_table_holds_people_or_says_why_it_holds_nobody() -> None:
    held = [holding.table.name for holding in HOLDINGS]
    assert len(held) == len(set(held))
    assert set(held) & set(NOBODY) == set()
    assert set(held) | set(NOBODY) == set(metadata.tables)
    assert all(NOBODY.values())


def test_what_is_shown_are_columns_and_what_grows_old_has_a_limit() -> None:
    for holding in HOLDINGS:
        assert set(holding.shown) <= set(holding.table.c.keys()), holding.table.name
        kept_elsewhere = {Limit.PERSON, Limit.PROOFS, Limit.HELPDESK}
        assert (holding.old is None) == (holding.limit in kept_elsewhere), holding.table.name


async def speaking_of(work: UnitOfWork, whose: Whose) -> set[str]:
    """The tables that still have a row of somebody."""
    assert isinstance(work, StoredUnitOfWork)
    found = set()
    for holding in HOLDINGS:
        query = select(*holding.table.primary_key).where(holding.theirs(whose))
        if await work.transaction.all(query):
            found.add(holding.table.name)
    return found


async def a_life_on_duty(work: UnitOfWork) -> None:
    """What somebody leaves behind who was on every duty."""
    await work.consents.give(SITI, Purpose.STATUS, at=NOON)
    by, unit = str(SITI), HEALTH
    await work.finished.add(
        {HASH: NOON}, as_of=NOON, file=KeyedHash("f"), whole=True, at=NOON, by=by
    )
    await work.registry_imports.begin(KeyedHash("r"), lines=1, at=NOON, by=by)
    made = await work.invitations.add(
        KeyedHash("t"), Grant(Role.DEPUTY, unit), SITI, uses=1, made_at=NOON, expires_at=NOON
    )
    await work.invitations.open(made.number, SITI, at=NOON)
    other = await work.invitations.add(
        KeyedHash("u"), Grant(Role.DEPUTY, unit), BUDI, uses=1, made_at=NOON, expires_at=NOON
    )
    await work.invitations.open(other.number, SITI, at=NOON)
    await work.opened_boards.keep(OpenedBoard(SITI, BoardKind.OFFICE, None, None, NOON))
    await work.last_answers.keep(LastAnswer(SITI, None, (), NOON))
    await work.failed_updates.count(Failure(5, SITI, "message", "ValueError", "1f0c3a", NOON))
    await work.helpdesk.count_assisted(unit, SITI, at=NOON)
    await work.companies.add(MILL, SITI, "Siti", at=NOON)
    await work.broadcasts.add(replace(DRAFT, author=SITI))
    await work.experiments.add(Experiment(0, "reminder:online:employees", SITI, NOON))
    await work.experiments.draw(1, [DrawnPerson(SITI, "", 0, NOON)])
    await work.calendar.add(replace(a_change(1), actor=by))
    await work.allocations.publish(Allocation(), FieldPhase.PLANNED, actor=by, at=NOON)
    await work.block_reports.add(visited(RT_3, actor=SITI))


async def test_erasing_reaches_every_table_that_speaks_of_a_person(work: UnitOfWork) -> None:
    await a_full_life(work)
    await a_life_on_duty(work)
    before = await speaking_of(work, Whose(SITI, KeyedHash("household-a"), HASH))
    tables = {holding.table.name for holding in HOLDINGS}
    assert tables - NOT_IN_A_LIFE - before == set(), "the example has to speak of everything"
    await work.people.erase(SITI)
    assert await speaking_of(work, Whose(SITI)) == set()


async def test_what_is_shown_of_a_person_is_theirs_and_no_other_number(work: UnitOfWork) -> None:
    await a_full_life(work)
    person = await known(work, SITI)
    held = {each.table: each for each in await work.holdings.of(person)}
    assert {"people", "employees", "proofs", "help_requests", "journey_steps"} <= set(held)
    assert str(BUDI) not in repr([each.rows for each in held.values()])


async def test_of_what_somebody_did_for_others_only_the_act_is_shown(work: UnitOfWork) -> None:
    siti, theirs = await resident(work, SITI), KeyedHash("nip-of-budi")
    await resident(work, BUDI)
    proof = await work.proofs.add(handed_in(BUDI, nip=theirs, file_id="file-of-budi"))
    await work.proofs.decide(proof.number, Decision(ProofState.ACCEPTED, NOON, SITI))
    accepted = said(SubmissionState.PROOF_ACCEPTED, actor=str(SITI))
    await work.submissions.record(of_employee(theirs), accepted)
    helped = await asked(work, BUDI)
    await work.helpdesk.take(helped.number, SITI, at=NOON)
    mill = await work.companies.add(MILL, BUDI, "Budi Utomo", at=NOON)
    await work.companies.decide(mill.number, 1, RegistrationState.CONFIRMED, by=SITI, at=NOON)
    await work.people.grant(
        BUDI, Grant(Role.DEPUTY, HEALTH), name="Budi Utomo", by=str(SITI), at=NOON
    )
    held = await work.holdings.of(siti)
    others = {"proofs", "submission_events", "help_requests", "companies", "grants"}
    acts = {each.table: each.columns for each in held if each.section is HoldingSection.ACTS}
    assert set(acts) == others
    words = repr([each.rows for each in held])
    for word in ("file-of-budi", "nip-of-budi", "Budi", "nik-tidak-ditemukan", "PT Mekar"):
        assert word not in words


@pytest.mark.parametrize("limit", [limit for limit in Limit if limit is not Limit.PERSON])
async def test_what_is_older_than_its_limit_goes_in_portions(
    work: UnitOfWork, limit: Limit
) -> None:
    await a_full_life(work)
    await a_life_on_duty(work)
    assert await work.holdings.forget(limit, NOON, at_most=10) == 0 or limit is Limit.LISTS
    later, rounds = NOON + timedelta(days=1), 0
    while await work.holdings.forget(limit, later, at_most=1):
        rounds += 1
    assert rounds < 20
    assert isinstance(work, StoredUnitOfWork)
    for holding in HOLDINGS:
        if holding.limit is limit and holding.old is not None:
            old = select(*holding.table.primary_key).where(holding.old(later))
            assert not await work.transaction.all(old), holding.table.name


@pytest.mark.parametrize("blocked", [True, False])
async def test_who_has_left_is_found_and_admins_stay(work: UnitOfWork, *, blocked: bool) -> None:
    for chat in (SITI, BUDI):
        person = await resident(work, chat)
        await work.people.change(person, reachable=not blocked, seen_at=NOON)
    await work.people.grant(BUDI, Grant(Role.ADMIN))
    later = NOON + timedelta(days=1)

    async def gone(*, silent: bool = False) -> Sequence[int]:
        return await work.holdings.gone(
            blocked_before=later, silent_before=later if silent else None, at_most=10
        )

    assert await gone() == ([SITI] if blocked else [])
    assert await gone(silent=True) == [SITI]
    await work.people.change(await known(work, SITI), seen_at=later)
    assert await gone(silent=True) == []
