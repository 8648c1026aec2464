from datetime import timedelta

from census.definition import PhaseId, StepId
from census.people.people import ChatId, Choices, Grant, Language, Person, Role
from census.people.submission import SubmissionState
from census.push.delivery import NewDelivery
from census.units import UnitCode
from services.campaign.composing.reminders import REMINDER
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import (
    BUDI,
    HEALTH,
    HOUSEHOLD,
    NIP,
    NOON,
    ONLINE,
    PAPERS,
    SITE,
    SITI,
    chats,
    known,
    of_chat,
    of_employee,
    of_household,
    resident,
    said,
)

STARTED, CLAIMED, CONFIRMED = (
    SubmissionState.STARTED,
    SubmissionState.CLAIMED,
    SubmissionState.CONFIRMED,
)


async def test_a_stranger_is_nobody(work: UnitOfWork) -> None:
    assert await work.people.get(SITI) is None


async def test_somebody_who_writes_for_the_first_time_is_known_from_then_on(
    work: UnitOfWork,
) -> None:
    assert await work.people.add(SITI, at=NOON) == Person(SITI, seen_at=NOON)
    assert await work.people.get(SITI) == Person(SITI, seen_at=NOON)


async def test_adding_somebody_again_keeps_what_they_chose(work: UnitOfWork) -> None:
    person = await resident(work, language=Language("en"))
    again = await work.people.add(SITI, at=NOON)
    assert (again.language, again.reminders) == (person.language, True)


async def test_everything_a_person_chose_comes_back(work: UnitOfWork) -> None:
    await work.people.add(SITI, at=NOON)
    person = Person(
        chat=SITI,
        language=Language("jv"),
        consented_at=NOON,
        reminders=True,
        unit=HEALTH,
        household=HOUSEHOLD,
        reachable=False,
        evening_only=True,
        snoozed_until=NOON + timedelta(days=1, microseconds=1),
    )
    kept = {name: getattr(person, name) for name in Choices.__annotations__}
    assert await work.people.change(Person(SITI), **kept) == person
    assert await work.people.get(SITI) == person


async def test_a_role_given_twice_is_held_once(work: UnitOfWork) -> None:
    await work.people.add(SITI, at=NOON)
    for _ in range(2):
        await work.people.grant(SITI, Grant(Role.ADMIN))
        await work.people.grant(SITI, Grant(Role.VERIFIER, HEALTH))
    person = await known(work)
    assert person.grants == (Grant(Role.ADMIN), Grant(Role.VERIFIER, HEALTH))


async def test_a_role_for_the_whole_regency_counts_for_each_unit(work: UnitOfWork) -> None:
    for chat in (SITI, BUDI):
        await work.people.add(chat, at=NOON)
    await work.people.grant(SITI, Grant(Role.VERIFIER))
    await work.people.grant(BUDI, Grant(Role.VERIFIER, HEALTH))
    assert await work.people.holders(Role.VERIFIER, HEALTH) == [SITI, BUDI]
    assert await work.people.holders(Role.VERIFIER, UnitCode("D-02")) == [SITI]
    assert await work.people.holders(Role.VERIFIER) == [SITI, BUDI]


async def test_who_blocked_the_bot_is_not_among_the_holders(work: UnitOfWork) -> None:
    await resident(work, reachable=False)
    assert await work.people.holders(Role.RESIDENT) == []


async def test_a_person_is_as_far_as_the_furthest_of_all_they_are_linked_to(
    work: UnitOfWork,
) -> None:
    await resident(work, household=HOUSEHOLD, employee=NIP)
    await work.submissions.record(of_chat(), said(CLAIMED))
    await work.submissions.record(of_employee(), said(STARTED))
    assert (await known(work)).state is CLAIMED

    confirmed_at = NOON + timedelta(days=3)
    await work.submissions.record(of_household(), said(CONFIRMED, at=confirmed_at))
    person = await known(work)
    assert (person.state, person.state_since) == (CONFIRMED, confirmed_at)


async def test_a_state_reached_in_two_places_is_held_since_the_first(work: UnitOfWork) -> None:
    await resident(work, household=HOUSEHOLD)
    await work.submissions.record(of_chat(), said(CLAIMED, at=NOON))
    await work.submissions.record(of_household(), said(CLAIMED, at=NOON + timedelta(days=1)))
    assert (await known(work)).state_since == NOON


async def test_others_submissions_are_not_taken_for_ones_own(work: UnitOfWork) -> None:
    await resident(work)
    await resident(work, BUDI, household=HOUSEHOLD)
    await work.submissions.record(of_household(), said(CONFIRMED))
    assert (await known(work)).state is SubmissionState.UNKNOWN


async def test_many_people_are_read_at_once(work: UnitOfWork) -> None:
    await resident(work)
    await resident(work, BUDI, household=HOUSEHOLD)
    await work.submissions.record(of_household(), said(CONFIRMED))
    found = await work.people.get_all([SITI, BUDI, ChatId(999)])
    assert found == {SITI: await work.people.get(SITI), BUDI: await work.people.get(BUDI)}


async def test_pages_bring_every_resident_who_agreed_once(work: UnitOfWork) -> None:
    everybody = chats(25)
    for chat in everybody:
        await resident(work, chat)
    pages = [page async for page in work.people.pages(Role.RESIDENT, size=10)]
    assert [len(page) for page in pages] == [10, 10, 5]
    assert [person.chat for page in pages for person in page] == everybody
    assert pages[0][0] == await work.people.get(everybody[0])


async def test_pages_leave_out_who_declined_and_who_is_gone(work: UnitOfWork) -> None:
    await resident(work, ChatId(1))
    await resident(work, ChatId(2), reachable=False)
    await work.people.add(ChatId(3), at=NOON)
    await work.people.grant(ChatId(3), Grant(Role.RESIDENT))
    await resident(work, ChatId(4))
    pages = [page async for page in work.people.pages(Role.RESIDENT)]
    assert [person.chat for page in pages for person in page] == [1, 4]


async def test_pages_leave_out_who_has_a_delivery_of_the_occasion(work: UnitOfWork) -> None:
    for chat in chats(3):
        await resident(work, chat)
    first, second, third = chats(3)
    await work.deliveries.add(
        [
            NewDelivery("today", first, REMINDER, NOON, NOON),
            NewDelivery("yesterday", second, REMINDER, NOON, NOON),
        ]
    )
    pages = [page async for page in work.people.pages(Role.RESIDENT, without="today")]
    assert [person.chat for page in pages for person in page] == [second, third]


async def test_a_head_of_two_offices_comes_once(work: UnitOfWork) -> None:
    await resident(work)
    await work.people.grant(SITI, Grant(Role.OFFICE_HEAD, UnitCode("D-01")))
    await work.people.grant(SITI, Grant(Role.OFFICE_HEAD, UnitCode("D-02")))
    pages = [page async for page in work.people.pages(Role.OFFICE_HEAD)]
    assert [person.chat for page in pages for person in page] == [SITI]


async def test_pages_go_on_after_a_commit(work: UnitOfWork) -> None:
    for chat in chats(3):
        await resident(work, chat)
    seen: list[Person] = []
    async for page in work.people.pages(Role.RESIDENT, size=1):
        seen += page
        await work.commit()
    assert len(seen) == 3


async def test_a_step_is_done_once(work: UnitOfWork) -> None:
    assert await work.journeys.mark(SITI, ONLINE, PAPERS, at=NOON)
    assert not await work.journeys.mark(SITI, ONLINE, PAPERS, at=NOON)
    assert await work.journeys.done(SITI, ONLINE) == {PAPERS}
    assert await work.journeys.done(SITI, PhaseId("interview")) == frozenset()


async def test_the_steps_of_many_are_read_at_once(work: UnitOfWork) -> None:
    await work.journeys.mark(SITI, ONLINE, PAPERS, at=NOON)
    await work.journeys.mark(SITI, ONLINE, SITE, at=NOON)
    await work.journeys.mark(SITI, PhaseId("interview"), StepId("visit"), at=NOON)
    assert await work.journeys.done_by_all([SITI, BUDI], ONLINE) == {SITI: {PAPERS, SITE}}


async def test_a_role_can_be_taken_away(storage: Storage) -> None:
    async with storage.open() as uow:
        await uow.people.add(ChatId(7), at=NOON)
        await uow.people.grant(ChatId(7), Grant(Role.ADMIN))
        await uow.people.revoke(ChatId(7), Grant(Role.ADMIN))
        await uow.people.revoke(ChatId(7), Grant(Role.ADMIN))
        assert await uow.people.holders(Role.ADMIN, also_unreachable=True) == []
