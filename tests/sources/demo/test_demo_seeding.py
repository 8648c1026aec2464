from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.run.kinds import KINDS
from bot.run.wiring import make_census, make_rules
from bot.settings.reading import read_deployment
from census.definition import BoardRule
from census.fieldwork.allocation import FieldPhase
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import ChatId, Grant, Person, Role
from census.people.submission import Origin, SubmissionState, change
from census.recaps.recap import Snapshot
from census.units import BoardKind, Measure, UnitCode, UnitKind
from presentation.language.html import unmarked
from presentation.offices.heads import office_list
from services.boards.standings import current_board
from services.campaign.campaign import look_over
from services.fieldwork.entering.joining import join
from services.fieldwork.planning import move_field_phase, plan_fieldwork, publish_plan
from services.offices.offices import open_in_office
from services.ports.people.submissions import Subject, SubjectKind
from services.ports.registers import HouseholdProgress
from services.ports.unit_of_work import UnitOfWork
from services.recaps.publishing import publish_recap
from services.rules.actors import System
from services.rules.attempts import AttemptLimits
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import START, WIB
from sources.demo.fieldwork.field import code_of
from sources.demo.people import (
    AGUS,
    BUDI,
    EKO,
    INDAH,
    RINA,
    SITI,
    YANTI,
    DemoPerson,
    registry_entry,
)
from sources.demo.regencies import KUDUS
from sources.demo.seeding import add_day, begin_interviews, seed_demo, take_blocks, take_names
from sources.status.embedded import RegistryStatus
from storage.unit_of_work import Storage
from tests.presentation.every.examples import texts_in

DATA = Path(__file__).parents[3] / "data"
CAMPAIGN = DemoCampaign(DATA, KUDUS)
DEPLOYMENT = read_deployment(DATA / "demo" / "kudus" / "config.yaml")
CENSUS = make_census(DEPLOYMENT)
RULES = make_rules(DEPLOYMENT, CENSUS)
HEALTH = UnitCode("opd-dinkes")
HASHER = NumberHasher(b"a key for the tests")
OFFICES = BoardRule(
    BoardKind.OFFICE, (UnitKind.OFFICE, UnitKind.AGENCY), Measure.EMPLOYEES, counts=()
)
VILLAGES = BoardRule(BoardKind.VILLAGE, (UnitKind.VILLAGE,), Measure.FAMILIES, counts=())


@pytest.fixture(scope="module")
async def seeded(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Storage]:
    storage = Storage(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'demo.db'}", kinds=KINDS)
    await storage.migrate()
    async with storage.open() as uow:
        await seed_demo(uow, CAMPAIGN, HASHER)
        await uow.commit()
    yield storage
    await storage.close()


@pytest.fixture
async def work(seeded: Storage) -> AsyncIterator[UnitOfWork]:
    async with seeded.open() as uow:
        yield uow


def wib(day: int, hour: int) -> datetime:
    return datetime(2020, 3, day, hour, tzinfo=WIB)


async def test_the_offices_of_kudus_wait_and_two_days_of_them_are_published(
    work: UnitOfWork,
) -> None:
    (waiting,) = await work.snapshots.waiting()
    assert waiting.as_of == wib(6, 7)
    rows = await work.figures.rows(waiting.id, Measure.EMPLOYEES)
    assert sum(row.base for row in rows) == 7140
    published = await work.snapshots.published(OFFICES)
    assert [each.as_of for each in published] == [wib(5, 18), wib(4, 18)]


async def test_the_areas_are_published_as_of_the_morning_of_the_sixth(work: UnitOfWork) -> None:
    newest, before = await work.snapshots.published(VILLAGES)
    assert [newest.as_of, before.as_of] == [wib(6, 7), wib(5, 18)]
    families = {row.unit: row for row in await work.figures.rows(newest.id, Measure.FAMILIES)}
    districts = await work.units.within(UnitKind.DISTRICT, KUDUS.code)
    assert len(districts) == 9
    assert sum(families[district.code].completed for district in districts) == 16_603


async def test_a_civil_servant_is_found_by_the_number_to_type(work: UnitOfWork) -> None:
    assert RINA.nip
    employee = await work.roster.find(HASHER.employee(Nip.parse(RINA.nip)))
    assert employee
    assert (employee.name, employee.office) == ("Rina Lestari", "opd-dinkes")


@pytest.mark.parametrize(
    ("person", "progress"),
    [(SITI, HouseholdProgress.NOT_YET), (BUDI, HouseholdProgress.COMPLETE)],
    ids=["Siti", "Budi"],
)
async def test_a_household_is_found_by_the_numbers_to_type(
    seeded: Storage, person: DemoPerson, progress: HouseholdProgress
) -> None:
    home = KUDUS.households[person]
    status = await RegistryStatus(seeded.open, HASHER).look_up(
        Nik.parse(home.nik), FamilyCardNumber.parse(home.family_card)
    )
    assert status
    assert (status.progress, status.illustrative) == (progress, True)


async def test_a_household_moves_on_when_the_demonstration_says_so(work: UnitOfWork) -> None:
    entry = registry_entry(
        KUDUS.households[SITI], HASHER, HouseholdProgress.CHECKED, as_of=wib(9, 7)
    )
    assert await work.registry.put([entry]) == 1
    found = await work.registry.find(entry.pair)
    assert found
    assert found.progress is HouseholdProgress.CHECKED


async def test_the_next_day_brings_three_recaps_that_wait(work: UnitOfWork) -> None:
    added: tuple[Snapshot, ...] = await add_day(work, CAMPAIGN, date(2020, 3, 7))
    assert [each.as_of for each in added] == [wib(7, 7)] * 3
    waiting = await work.snapshots.waiting()
    assert all(each in waiting for each in added)


async def test_list_board_and_summary_name_the_same_people_as_the_recap(work: UnitOfWork) -> None:
    """Agus reads who is open once Dewi has published, and on the next day again."""
    head = Person(ChatId(1), grants=(Grant(Role.OFFICE_HEAD, HEALTH),))
    (waiting,) = await work.snapshots.waiting()
    at = wib(6, 8)
    await take_names(work, RULES, CAMPAIGN, START, at=at)
    await publish_recap(work, RULES, waiting.id, System("demo"), at=at, sure=True)
    assert "107 dari 910 pegawai di daftar belum tercatat" in await agrees(work, head, at)

    at = wib(7, 8)
    drafts = await add_day(work, CAMPAIGN, date(2020, 3, 7))
    taken = await take_names(work, RULES, CAMPAIGN, date(2020, 3, 7), at=at)
    await publish_recap(work, RULES, drafts[0].id, System("demo"), at=at, sure=True)
    assert "7 Maret 2020, 07.00 WIB" in await agrees(work, head, at)
    assert (len(taken.changes.known), taken.changes.unknown) == (803, ())


async def test_a_receipt_accepted_in_the_demonstration_counts_with_the_next_mornings_recap(
    work: UnitOfWork,
) -> None:
    """Vera accepts Rina's receipt on the 6th: one more than the day's data alone."""
    alone = CAMPAIGN.office_recap(date(2020, 3, 7))
    assert RINA.nip
    nip, accepted = HASHER.employee(Nip.parse(RINA.nip)), SubmissionState.PROOF_ACCEPTED
    for moment in (START, date(2020, 3, 7)):
        await take_names(work, RULES, CAMPAIGN, moment, at=wib(moment.day, 8))
        if moment == START:
            event = change(
                SubmissionState.UNKNOWN, accepted, at=wib(6, 9), origin=Origin.VERIFIER, actor="9"
            )
            await work.submissions.record(Subject(SubjectKind.EMPLOYEE, nip), event)
    drafts = await add_day(work, CAMPAIGN, date(2020, 3, 7))
    await publish_recap(work, RULES, drafts[0].id, System("demo"), at=wib(7, 8), sure=True)
    board = await current_board(work, CENSUS, BoardKind.OFFICE, at=wib(7, 8), targets=RULES.targets)
    assert board
    counted = {row.unit.code: row.completed for row in board.standings}
    expected = {row.unit: row.completed + (row.unit == HEALTH) for row in alone.rows}
    assert counted == {code: expected[code] for code in counted}
    head = Person(ChatId(1), grants=(Grant(Role.OFFICE_HEAD, HEALTH),))
    found = await open_in_office(work, RULES, head, HEALTH, at=wib(7, 8))
    assert found.known.finished == counted[HEALTH]


@pytest.mark.parametrize("who", [YANTI, EKO, INDAH], ids=lambda who: who.name)
async def test_the_cast_joins_the_field_work_by_badge_and_code(
    work: UnitOfWork, who: DemoPerson
) -> None:
    at, badge = wib(6, 8), KUDUS.badges[who]
    person = await work.people.change(await work.people.add(ChatId(3), at=at), consented_at=at)
    typed = f"{badge} {code_of(who)}"
    joined, (worker, village) = await join(work, person, typed, HASHER.code, AttemptLimits(), at=at)
    assert worker.name == who.name
    assert (village.code == KUDUS.village) == (who is not INDAH)
    assert [grant.role for grant in joined.grants] == [who.role]


async def test_the_interviews_begin_with_everybody_at_work(work: UnitOfWork) -> None:
    at = datetime(2020, 7, 1, 7, 30, tzinfo=WIB)
    await take_blocks(work, CAMPAIGN, date(2020, 4, 1))
    assert await begin_interviews(work, RULES, at=at) == 890
    current = await work.allocations.current()
    assert current
    assert current.phase is FieldPhase.STARTED
    assert len(current.allocation.blocks) == len(await work.blocks.listed())
    assert await begin_interviews(work, RULES, at=at) == 0


async def test_what_an_admin_locked_is_started_as_it_is(work: UnitOfWork) -> None:
    """The figures moved on since, so that a new plan would be another one."""
    admin, at = System("Dewi"), datetime(2020, 3, 20, 9, tzinfo=WIB)
    seen = await plan_fieldwork(work, RULES, admin, at=at)
    await publish_plan(work, RULES, admin, seen.token, at=at)
    await move_field_phase(work, admin, FieldPhase.LOCKED, at=at)
    await take_blocks(work, CAMPAIGN, date(2020, 4, 1))
    await begin_interviews(work, RULES, at=datetime(2020, 7, 1, 7, 30, tzinfo=WIB))
    current = await work.allocations.current()
    assert current
    assert (current.version, current.phase) == (1, FieldPhase.STARTED)
    assert current.allocation == seen.plan.allocation


async def agrees(work: UnitOfWork, head: Person, at: datetime) -> str:
    """Compare the head's list with the board and the summary; return what the head reads."""
    found = await open_in_office(work, RULES, head, HEALTH, at=at)
    board = await current_board(work, CENSUS, BoardKind.OFFICE, at=at, targets=RULES.targets)
    row = board.of(HEALTH) if board else None
    assert row
    assert found.known.covered
    assert (found.known.finished, found.listed) == (row.completed, row.base)
    assert len(found.open) == row.base - row.completed
    assert {RINA.name, AGUS.name} <= {each.name for each in found.open}
    seen = await look_over(work, RULES, System("demo"), at=at)
    assert seen.offices
    assert [unit.code for unit in seen.offices.largest] == [HEALTH]
    return unmarked(office_list(texts_in(), found=found).text)
