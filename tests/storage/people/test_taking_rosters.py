"""A new roster: who has left is told and reminded no more, who returns is reminded as before."""

from dataclasses import replace

from census.people.people import Employee, Grant, KeyedHash, Role
from census.units import UnitCode
from services.offices.joining import join_office
from services.offices.moving import ROSTER_TOLD
from services.offices.rosters import RosterTaken, foresee_roster, take_roster
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import System
from tests.services.small_campaign import some_rules
from tests.storage.making import HEALTH, NIP, NOON, SITI, known, owed, resident, unit

SOCIAL = UnitCode("D-02")
NURSE = Employee(NIP, "Nur Aini", HEALTH)
DOCTOR = Employee(KeyedHash("nip-b"), "Agus", HEALTH)
CLERK = Employee(KeyedHash("nip-c"), "Tono", SOCIAL)


async def takes(work: UnitOfWork, *lines: Employee) -> RosterTaken:
    return await take_roster(work, some_rules(), lines, System(), at=NOON)


async def a_nurse_who_has_joined(work: UnitOfWork) -> None:
    await work.units.put([unit(), unit(SOCIAL, "Dinas Sosial")])
    await takes(work, NURSE, DOCTOR, CLERK)
    await join_office(work, await resident(work), NIP, at=NOON)


async def test_who_has_left_keeps_no_role_and_is_told_once(work: UnitOfWork) -> None:
    await a_nurse_who_has_joined(work)
    await work.deliveries.add([owed()])
    taken = await takes(work, DOCTOR)
    assert [each.name for each in taken.changes.left] == ["Nur Aini"]
    person = await known(work)
    assert person.grants == (Grant(Role.RESIDENT),)
    assert not person.reminders
    told, reminder = await work.deliveries.of_chat(SITI)
    assert told.kind == ROSTER_TOLD
    assert reminder.last_error == "left the roster"
    assert await work.roster.find(NIP) is None
    assert await work.roster.of_office(HEALTH) == [DOCTOR]
    assert sum(count.people for count in await work.waves.headcounts()) == 2


async def test_who_comes_back_is_an_employee_again_and_reminded(work: UnitOfWork) -> None:
    await a_nurse_who_has_joined(work)
    await takes(work, DOCTOR)
    taken = await takes(work, DOCTOR, replace(NURSE, office=SOCIAL))
    assert [line.employee.name for line in taken.changes.back] == ["Nur Aini"]
    person = await known(work)
    assert person.holds(Role.EMPLOYEE, SOCIAL)
    assert person.reminders


async def test_who_had_stopped_the_reminders_comes_back_without_them(work: UnitOfWork) -> None:
    await a_nurse_who_has_joined(work)
    await work.people.change(await known(work), reminders=False)
    await takes(work, DOCTOR)
    await takes(work, DOCTOR, NURSE)
    assert not (await known(work)).reminders


async def test_an_office_that_a_roster_does_not_name_keeps_its_people(work: UnitOfWork) -> None:
    await a_nurse_who_has_joined(work)
    await takes(work, NURSE, DOCTOR)
    assert await work.roster.find(CLERK.nip) == CLERK


async def test_a_preview_tells_who_is_new_moves_and_leaves(work: UnitOfWork) -> None:
    await a_nurse_who_has_joined(work)
    new = Employee(KeyedHash("nip-d"), "Wati", HEALTH)
    moved = replace(CLERK, office=HEALTH)
    renamed = replace(DOCTOR, name="Agus, S.Ked.")
    seen = await foresee_roster(work, [new, moved, renamed], System())
    assert seen.new == (new,)
    assert [each.after for each in seen.moved] == [moved]
    assert [each.after for each in seen.changed if not each.elsewhere] == [renamed]
    assert [each.name for each in seen.left] == ["Nur Aini"]
    assert await work.roster.find(NIP) is not None
