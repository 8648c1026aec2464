"""Waves on both databases: who is counted, what opens, who is urged."""

from dataclasses import replace
from datetime import datetime, time
from fractions import Fraction

from bot.run.kinds import compose
from census.campaign.waves import Wave, in_a_row
from census.definition import ReminderRule
from census.people.people import ChatId, Employee, Grant, KeyedHash, Role
from census.people.submission import SubmissionState
from census.units import UnitKind
from services.campaign.composing.reminders import REMINDER
from services.campaign.reminding import plan_reminders
from services.campaign.waves import open_next_waves
from services.ports.campaign import Headcount
from services.ports.unit_of_work import UnitOfWork
from services.rules.verdicts import Cancel
from tests.census.census_examples import INTERVIEW, a_census, local
from tests.services.small_campaign import a_reminder, some_rules
from tests.storage.making import BUDI, HEALTH, SITI, of_employee, resident, said, unit

LEADERS = Wave("leaders", (Role.OFFICE_HEAD,))
STAFF = Wave("staff", (Role.EMPLOYEE,), frozenset({UnitKind.OFFICE}), gate=Fraction(1, 2))
PUBLIC = Wave("public", (Role.EMPLOYEE, Role.RESIDENT), gate=Fraction(1, 2))
RULES = some_rules(waves=in_a_row((LEADERS, STAFF, PUBLIC)))
EARLY = local(3, 24, 6)
ADMIN = ChatId(900)


async def an_office(work: UnitOfWork, heads: int = 1, staff: int = 2) -> None:
    """An office with its roster: heads are h0, h1, …, the others s0, s1, …."""
    await work.units.put([unit()])
    lines = [("h", heads, True), ("s", staff, False)]
    await work.roster.put(
        [
            Employee(KeyedHash(f"{letter}{number}"), "Somebody", HEALTH, head=head)
            for letter, count, head in lines
            for number in range(count)
        ]
    )


async def finishes(work: UnitOfWork, nip: str, at: datetime = EARLY) -> None:
    event = said(SubmissionState.CLAIMED, at=at)
    await work.submissions.record(of_employee(KeyedHash(nip)), event)


async def opened(work: UnitOfWork, now: datetime = EARLY) -> list[str]:
    return [wave.name for wave in await open_next_waves(work, RULES, now=now)]


async def agreed(work: UnitOfWork, chat: ChatId = SITI, role: Role | None = None) -> None:
    await resident(work, chat, consented_at=local(2, 15))
    if role is not None:
        await work.people.grant(chat, Grant(role, HEALTH))


async def test_people_are_counted_by_roster_and_those_who_agreed_as_residents(
    work: UnitOfWork,
) -> None:
    await an_office(work)
    await finishes(work, "s1")
    await agreed(work, SITI)
    await resident(work, BUDI, employee=KeyedHash("s0"))
    await work.roster.link(KeyedHash("s0"), BUDI)
    staff = ((Role.EMPLOYEE, HEALTH),)
    unknown, claimed = SubmissionState.UNKNOWN, SubmissionState.CLAIMED
    assert set(await work.waves.headcounts()) == {
        Headcount(((Role.OFFICE_HEAD, HEALTH), *staff), unknown, reached=False, people=1),
        Headcount(staff, unknown, reached=True, people=1),
        Headcount(staff, claimed, reached=False, people=1),
        Headcount(((Role.RESIDENT, None),), unknown, reached=True, people=1),
    }


async def test_the_next_wave_opens_at_its_gate_and_stays_open(work: UnitOfWork) -> None:
    await an_office(work, heads=2)
    assert await opened(work) == ["leaders"]
    await finishes(work, "h0")
    assert await opened(work) == ["staff"]
    await work.submissions.record(
        of_employee(KeyedHash("h0")),
        replace(said(SubmissionState.STARTED, SubmissionState.CLAIMED), reason="taken back"),
    )
    assert await opened(work) == []
    assert set(await work.waves.opened()) == {"leaders", "staff"}


async def test_who_cannot_take_part_online_does_not_keep_a_gate_closed(work: UnitOfWork) -> None:
    await an_office(work, heads=2)
    for nip in ("h0", "h1"):
        event = said(SubmissionState.CANNOT_ONLINE)
        await work.submissions.record(of_employee(KeyedHash(nip)), event)
    assert await opened(work) == ["leaders"]
    await work.roster.put([Employee(KeyedHash("h2"), "Somebody", HEALTH, head=True)])
    await finishes(work, "h2")
    assert await opened(work) == ["staff"]


async def test_admins_hear_once_that_a_wave_has_opened_and_the_audit_keeps_it(
    work: UnitOfWork,
) -> None:
    await an_office(work)
    await agreed(work, ADMIN)
    await work.people.grant(ADMIN, Grant(Role.ADMIN))
    await finishes(work, "h0")
    assert await opened(work) == ["leaders", "staff"]
    await opened(work)
    [news] = await work.deliveries.of_chat(ADMIN)
    assert news.facts == {"key": "wave-opened", "wave": "staff", "people": "2"}
    entries = [entry.facts["wave"] for entry in await work.audit.newest()]
    assert sorted(entries) == ["leaders", "staff"]


async def test_people_of_a_closed_wave_are_not_urged_until_it_opens(work: UnitOfWork) -> None:
    await an_office(work)
    await agreed(work, SITI)
    await opened(work)
    assert await plan_reminders(work, RULES, now=EARLY) == 0
    await finishes(work, "h0")
    await finishes(work, "s0")
    assert await opened(work) == ["staff", "public"]
    assert await plan_reminders(work, RULES, now=EARLY) == 1


async def test_a_reminder_that_was_owed_before_there_were_waves_is_dropped(
    work: UnitOfWork,
) -> None:
    await agreed(work, SITI)
    await work.deliveries.add([a_reminder(SITI)])
    [reminder] = await work.deliveries.of_chat(SITI)
    assert reminder.kind is REMINDER
    answers = await compose(work, [reminder], RULES, local(3, 24, 9))
    assert answers[reminder.id] == Cancel("wave_closed")


async def test_that_officers_come_by_is_told_to_people_of_a_closed_wave_too(
    work: UnitOfWork,
) -> None:
    visits = ReminderRule("visits", Role.RESIDENT, INTERVIEW, time(9), on_first_day=True)
    rules = some_rules(a_census(reminders=(visits,)), waves=RULES.waves)
    await agreed(work, SITI)
    assert await plan_reminders(work, rules, now=local(7, 1, 6)) == 1


async def test_without_waves_nothing_is_asked_and_everybody_is_urged(work: UnitOfWork) -> None:
    await agreed(work, SITI)
    assert await open_next_waves(work, some_rules(), now=EARLY) == ()
    assert await plan_reminders(work, some_rules(), now=EARLY) == 1
