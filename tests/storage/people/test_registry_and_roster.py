from dataclasses import replace

import pytest
from sqlalchemy import text

from census.people.people import Employee, KeyedHash
from census.people.submission import Origin, SubmissionState
from census.proofs.matching import RosterName
from census.units import UnitCode
from services.ports.registers import HouseholdProgress
from services.ports.unit_of_work import UnitOfWork
from storage.engine.transaction import Transaction
from tests.storage.making import (
    BUDI,
    HEALTH,
    HOUSEHOLD,
    NIP,
    NOON,
    SITI,
    employed,
    known,
    line,
    of_chat,
    of_employee,
    of_household,
    resident,
    said,
)
from tests.support.records import history_of

NURSE = Employee(NIP, "Nur Aini", HEALTH)


async def test_a_pair_finds_its_household(work: UnitOfWork) -> None:
    entry = line(progress="started")._replace(illustrative=True)
    await work.registry.put([entry])
    assert await work.registry.find(entry.pair) == entry
    assert await work.registry.find(KeyedHash("another")) is None


@pytest.mark.parametrize(
    ("progress", "state"),
    [
        ("not_yet", SubmissionState.UNKNOWN),
        ("started", SubmissionState.STARTED),
        ("complete", SubmissionState.CONFIRMED),
        ("checked", SubmissionState.CONFIRMED),
    ],
)
async def test_the_households_submission_follows_the_registry(
    work: UnitOfWork, progress: str, state: SubmissionState
) -> None:
    await work.registry.put([line(progress=progress)])
    assert await work.submissions.state(of_household()) is state


async def test_a_change_by_the_registry_is_an_event_of_the_statistics_office(
    work: UnitOfWork,
) -> None:
    await work.registry.put([line(progress="started")])
    await work.registry.put([line(progress="complete", days=1)])
    first, second = await history_of(work, of_household())
    assert (first.after, second.before, second.after) == (
        SubmissionState.STARTED,
        SubmissionState.STARTED,
        SubmissionState.CONFIRMED,
    )
    assert second.origin is Origin.STATISTICS_OFFICE
    assert second.at == line(days=1).as_of


async def test_households_whose_progress_changed_are_counted_once(work: UnitOfWork) -> None:
    family = [line("pair-a"), line("pair-b"), line("pair-c", KeyedHash("household-b"))]
    assert await work.registry.put(family) == 0
    later = [entry._replace(progress=line(progress="started").progress) for entry in family[:2]]
    assert await work.registry.put(later) == 1
    assert await work.registry.put(later) == 0


async def test_the_same_file_again_adds_no_event(work: UnitOfWork) -> None:
    for _ in range(2):
        await work.registry.put([line(progress="complete")])
    assert len(await history_of(work, of_household())) == 1


async def test_progress_holds_for_every_member_of_the_household(work: UnitOfWork) -> None:
    await work.registry.put([line("pair-a"), line("pair-b")])
    await work.registry.put([line("pair-b", progress="complete", days=1)])
    found = await work.registry.find(KeyedHash("pair-a"))
    assert found is not None
    assert found.progress is HouseholdProgress.COMPLETE


async def test_an_older_file_changes_nothing(work: UnitOfWork) -> None:
    await work.registry.put([line(progress="complete", days=1)])
    assert await work.registry.put([line(progress="started", days=0)]) == 0
    assert await work.submissions.state(of_household()) is SubmissionState.CONFIRMED


async def test_a_persons_claim_outlives_a_registry_that_lags_behind(work: UnitOfWork) -> None:
    await work.submissions.record(of_household(), said(SubmissionState.CLAIMED))
    await work.registry.put([line(progress="started")])
    assert await work.submissions.state(of_household()) is SubmissionState.CLAIMED


async def test_the_office_can_take_back_what_it_said(work: UnitOfWork) -> None:
    await work.registry.put([line(progress="complete")])
    await work.registry.put([line(progress="started", days=1)])
    assert await work.submissions.state(of_household()) is SubmissionState.STARTED


async def test_a_family_split_over_new_and_known_lines_is_stored_whole(work: UnitOfWork) -> None:
    await work.registry.put([line("pair-a", progress="started")], number=1)
    other = KeyedHash("household-b")
    lines = [
        line("pair-a", other, "complete", 1),
        line("pair-b", HOUSEHOLD, "started", 1),
        line("pair-c", other, "started", 1),
        line("pair-c", other, "started"),
    ]
    assert await work.registry.put(lines, number=2) == 1
    found = [await work.registry.find(KeyedHash(f"pair-{letter}")) for letter in "abc"]
    assert [entry.household for entry in found if entry] == [other, HOUSEHOLD, other]
    assert [entry.progress.value for entry in found if entry] == ["complete", "started", "complete"]
    assert await work.registry_imports.restore(2, at=NOON, by="admin") == 2
    assert await work.registry.find(KeyedHash("pair-a")) == line("pair-a", progress="started")
    assert await work.registry.find(KeyedHash("pair-c")) is None


async def test_what_a_newer_release_wrote_of_a_household_is_replaced(work: UnitOfWork) -> None:
    transaction: Transaction = work.registry._transaction  # type: ignore[attr-defined]
    await work.registry.put([line(progress="started")])
    await transaction.run(text("UPDATE households SET progress = 'visited'"))
    assert await work.registry.find(KeyedHash("pair-a")) is None
    assert await work.registry.put([line(progress="complete", days=1)]) == 1
    assert await work.registry.find(KeyedHash("pair-a")) == line(progress="complete", days=1)


async def test_the_chats_of_a_household_are_those_linked_to_it(work: UnitOfWork) -> None:
    await resident(work, SITI, household=HOUSEHOLD)
    await resident(work, BUDI)
    assert await work.registry.chats_of(HOUSEHOLD) == [SITI]


async def test_the_chats_of_many_households_are_found_at_once(work: UnitOfWork) -> None:
    await resident(work, SITI, household=HOUSEHOLD)
    await resident(work, BUDI, household=KeyedHash("household-b"))
    households = [KeyedHash("nobody's"), HOUSEHOLD]
    assert await work.registry.linked_chats(households) == [SITI]


async def test_more_lines_than_fit_one_statement(
    work: UnitOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.people.registry.stored.AT_ONCE", 7)
    entries = [line(f"pair-{n}", KeyedHash(f"h-{n}"), "started") for n in range(20)]
    assert await work.registry.put(entries) == 20
    assert await work.registry.find(entries[19].pair) == entries[19]


async def test_an_employee_is_found_by_the_hash_of_the_nip(work: UnitOfWork) -> None:
    assert await work.roster.put([NURSE]) == 1
    assert await work.roster.find(NIP) == NURSE
    assert await work.roster.find(KeyedHash("another")) is None


async def test_a_receipt_is_compared_with_the_names_of_all_who_work(work: UnitOfWork) -> None:
    await work.roster.put([NURSE, Employee(KeyedHash("nip-b"), "Agus", HEALTH)])
    await work.roster.leave(KeyedHash("nip-b"), at=NOON, reminded=False)
    assert await work.roster.names() == [RosterName(NURSE.nip, NURSE.name, NURSE.office)]


async def test_a_new_roster_counts_new_lines_and_keeps_links_and_states(work: UnitOfWork) -> None:
    await work.roster.put([NURSE])
    await resident(work)
    await work.roster.link(NIP, SITI)
    await work.submissions.record(of_employee(), said(SubmissionState.CLAIMED))
    moved = replace(NURSE, name="Nur Aini, S.Kep.", office=UnitCode("D-02"), head=True)
    assert await work.roster.put([moved, Employee(KeyedHash("nip-b"), "Agus", HEALTH)]) == 1
    assert await work.roster.find(NIP) == replace(moved, chat=SITI, state=SubmissionState.CLAIMED)


async def test_who_joined_knows_the_nip_and_the_roster_knows_the_chat(work: UnitOfWork) -> None:
    await work.roster.put([NURSE])
    await resident(work)
    await work.roster.link(NIP, SITI)
    assert (await known(work)).employee == NIP
    assert (await employed(work)).chat == SITI


async def test_a_nip_belongs_to_the_chat_that_joined_last(work: UnitOfWork) -> None:
    await work.roster.put([NURSE])
    for chat in (SITI, BUDI):
        await resident(work, chat)
        await work.roster.link(NIP, chat)
    assert (await known(work)).employee is None
    assert (await employed(work)).chat == BUDI


async def test_an_employee_shares_the_state_of_the_household_behind_the_chat(
    work: UnitOfWork,
) -> None:
    await work.roster.put([NURSE])
    await resident(work, household=HOUSEHOLD)
    await work.roster.link(NIP, SITI)
    await work.submissions.record(of_household(), said(SubmissionState.CONFIRMED))
    assert (await employed(work)).state is SubmissionState.CONFIRMED
    [listed] = await work.roster.of_office(HEALTH)
    assert listed.state is SubmissionState.CONFIRMED


async def test_an_employee_shares_the_own_word_of_the_chat(work: UnitOfWork) -> None:
    await work.roster.put([NURSE])
    await resident(work)
    await work.roster.link(NIP, SITI)
    await work.submissions.record(of_chat(), said(SubmissionState.CLAIMED, at=NOON))
    assert (await employed(work)).state is SubmissionState.CLAIMED


async def test_an_office_lists_its_employees_by_name(work: UnitOfWork) -> None:
    names = ["zainal", "Budi", "agus"]
    await work.roster.put([Employee(KeyedHash(name), name, HEALTH) for name in names])
    await work.roster.put([Employee(KeyedHash("other"), "Aan", UnitCode("D-02"))])
    assert [each.name for each in await work.roster.of_office(HEALTH)] == ["agus", "Budi", "zainal"]
