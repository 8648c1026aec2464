import pytest
from sqlalchemy import Text, cast, event, select

from census.fieldwork.visit_words import VisitWordKind
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId, Employee, Grant, KeyedHash, Language, Role
from census.people.submission import Origin, SubmissionState
from census.proofs.proof import Decision, ProofState
from census.units import UnitCode
from services.ports.helpdesk import Desk, RelayedMessage
from services.ports.operations.bookkeeping import AuditEntry, OpenQuestion
from services.ports.proofs import ShownCopy
from services.ports.unit_of_work import UnitOfWork
from storage.engine.engine import connect
from storage.people import mentions
from storage.repositories import StoredUnitOfWork
from storage.tables.whole import metadata
from storage.unit_of_work import Storage
from tests.storage.making import (
    BUDI,
    GROUP,
    HEALTH,
    NOON,
    ONLINE,
    PAPERS,
    claim,
    employed,
    group,
    group_code,
    handed_in,
    known,
    of_chat,
    of_employee,
    of_household,
    owed,
    resident,
    said,
    sent_file,
    settled,
)
from tests.storage.test_helpdesk import asked
from tests.support.records import history_of

SITI = ChatId(7_301_455_021)
"""A number that occurs nowhere by chance."""
HASH = KeyedHash("b0b4c1a5d99e")


ENUMERATOR = Fieldworker(Badge("P-001"), "Siti", FieldRole.ENUMERATOR, UnitCode("33.19.02.2003"))


async def a_full_life(work: UnitOfWork) -> None:
    """Somebody about whom something is kept in every place there is."""
    await work.roster.put([Employee(HASH, "Siti", HEALTH)])
    await resident(work, SITI, household=KeyedHash("household-a"), unit=HEALTH)
    await work.roster.link(HASH, SITI)
    await work.people.grant(SITI, Grant(Role.OFFICE_HEAD, HEALTH))
    await work.journeys.mark(SITI, ONLINE, PAPERS, at=NOON)
    for subject in (of_chat(SITI), of_household(), of_employee(HASH)):
        await work.submissions.record(subject, said(SubmissionState.CLAIMED, actor=str(SITI)))
    await work.submissions.record(
        of_household(), said(SubmissionState.STARTED, actor=f"look-up by {SITI}")
    )
    await work.questions.ask(SITI, OpenQuestion("nip"))
    await work.deliveries.add([owed("sent", SITI), owed("pending", SITI)])
    [first, _] = await claim(work)
    await work.deliveries.settle([settled(first)])
    await work.groups.bind(group(by=SITI))
    await work.groups.add_code(group_code(by=SITI))
    await work.attempts.add("status", SITI, at=NOON)
    await work.updates.first_time(5, at=NOON)
    await work.turns.take(SITI, 5, at=NOON)
    draft = await work.snapshots.add([], as_of=NOON, source="BPS", by=str(SITI))
    await work.snapshots.publish(draft.id, at=NOON, by=str(SITI))
    await work.snapshots.withdraw(draft.id, at=NOON, by=str(SITI))
    await work.explained.keep(str(SITI), "sdh isi", "families", at=NOON)
    await work.proofs.add(handed_in(SITI, nip=HASH))
    await work.proofs.ask(sent_file(SITI))
    other = await work.proofs.add(handed_in(BUDI, nip=KeyedHash("nip-b")))
    await work.proofs.decide(other.number, Decision(ProofState.ACCEPTED, NOON, SITI))
    await work.proofs.note_copy(ShownCopy(other.number, SITI, 7, NOON))
    third = await work.proofs.add(handed_in(ChatId(103), nip=KeyedHash("nip-c")))
    await work.proofs.lease(SITI, None, after=other.number, at=NOON, until=NOON)
    assert third.state is ProofState.WAITING
    await asked(work, SITI)
    helped = await asked(work, BUDI)
    await work.helpdesk.take(helped.number, SITI, at=NOON)
    await work.helpdesk.note_relayed(RelayedMessage(helped.number, BUDI, 5, SITI, 6))
    await work.helpdesk.bind_desk(Desk(GROUP, None, Language("id"), SITI, NOON))
    await work.helpdesk.set_absent(SITI, NOON)
    await work.fieldworkers.replace([ENUMERATOR], at=NOON)
    await work.fieldworkers.join(ENUMERATOR.badge, SITI)
    await work.visit_words.add(SITI, ENUMERATOR.village, VisitWordKind.MISSED, at=NOON)
    await work.audit.add(
        AuditEntry(NOON, str(SITI), "joined", {"office": HEALTH, "nip": HASH[:12]})
    )
    await work.audit.add(AuditEntry(NOON, "telegram", "chat ended", {"chat": str(SITI)}))


async def everything_kept(url: str) -> str:
    """The whole database as text."""
    engine = connect(url)
    rows: list[str] = []
    async with engine.connect() as connection:
        for table in metadata.sorted_tables:
            columns = [cast(column, Text) for column in table.columns]
            rows += map(repr, await connection.execute(select(*columns)))
    await engine.dispose()
    return "\n".join(rows)


async def test_nothing_that_is_kept_bears_the_number_of_who_was_erased(
    work: UnitOfWork, url: str
) -> None:
    await a_full_life(work)
    await work.commit()
    assert str(SITI) in await everything_kept(url)
    await work.people.erase(SITI)
    await work.commit()
    assert str(SITI) not in await everything_kept(url)


OTHERS = [ChatId(7_301_455_100 + each) for each in range(5)]


async def test_many_are_erased_at_once_like_one(
    work: UnitOfWork, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mentions, "PAGE", 2)
    await a_full_life(work)
    for chat in OTHERS:
        household = of_household(KeyedHash(f"household-{chat}"))
        await resident(work, chat, household=KeyedHash(f"household-{chat}"))
        await work.submissions.record(household, said(SubmissionState.CLAIMED, actor=str(chat)))
        await work.audit.add(AuditEntry(NOON, "7", "role given", {"to": str(chat), "role": "x"}))
    await resident(work, BUDI)
    kept = await known(work, BUDI)
    await work.audit.add(AuditEntry(NOON, str(BUDI), "joined", {"chat": str(BUDI)}))
    await work.commit()
    await work.people.erase(SITI, *OTHERS)
    await work.commit()
    everything = await everything_kept(url)
    assert [chat for chat in (SITI, *OTHERS) if str(chat) in everything] == []
    assert await known(work, BUDI) == kept
    [last, *acts] = await work.audit.newest()
    assert (last.actor, last.facts) == (str(BUDI), {"chat": str(BUDI)})
    assert [each.facts for each in acts[: len(OTHERS)]] == [{"to": "erased", "role": "x"}] * 5
    for chat in OTHERS:
        household = of_household(KeyedHash(f"household-{chat}"))
        assert await work.submissions.state(household) is SubmissionState.UNKNOWN


async def test_a_hundred_people_take_the_statements_of_one(
    work: UnitOfWork, storage: Storage
) -> None:
    """Otherwise each of them would read the audit and the outbox once more."""
    seen: list[str] = []
    people = [ChatId(9_000_000_000 + each) for each in range(101)]
    for chat in people:
        await resident(work, chat)
    assert isinstance(work, StoredUnitOfWork)

    @event.listens_for(storage._engine.sync_engine, "before_cursor_execute")
    def note(*call: object) -> None:
        seen.append(str(call[2]))

    await work.people.erase(people[0])
    of_one, seen[:] = len(seen), []
    await work.people.erase(*people[1:])
    assert len(seen) == of_one


async def test_an_erased_person_is_a_stranger_again(work: UnitOfWork) -> None:
    await a_full_life(work)
    await work.people.erase(SITI)
    assert await work.people.get(SITI) is None
    assert await work.people.holders(Role.OFFICE_HEAD) == []
    assert await work.journeys.done(SITI, ONLINE) == frozenset()
    assert await history_of(work, of_chat(SITI)) == []
    assert await work.questions.get(SITI) is None
    assert await work.deliveries.of_chat(SITI) == []
    assert (await employed(work, HASH)).chat is None
    assert await work.proofs.newest_of(HASH) is None


async def test_what_the_person_said_of_the_household_goes_and_the_rest_stays(
    work: UnitOfWork,
) -> None:
    household = of_household()
    for confirmed in (False, True):
        await resident(work, SITI, household=KeyedHash("household-a"))
        if confirmed:
            news = said(SubmissionState.STARTED, origin=Origin.STATISTICS_OFFICE, actor="registry")
            await work.submissions.record(household, news)
        await work.submissions.record(household, said(SubmissionState.CLAIMED, actor=str(SITI)))
        await work.people.erase(SITI)
        state = SubmissionState.STARTED if confirmed else SubmissionState.UNKNOWN
        assert await work.submissions.state(household) is state
        actors = [each.actor for each in await history_of(work, household)]
        assert actors == (["registry"] if confirmed else [])


async def test_an_own_word_that_somebody_overruled_goes_as_well(work: UnitOfWork) -> None:
    household = of_household()
    await resident(work, SITI, household=KeyedHash("household-a"))
    await work.submissions.record(household, said(SubmissionState.CLAIMED, actor=str(SITI)))
    office = said(
        SubmissionState.CONFIRMED,
        before=SubmissionState.CLAIMED,
        origin=Origin.STATISTICS_OFFICE,
        actor="registry",
    )
    await work.submissions.record(household, office)
    await work.people.erase(SITI)
    assert await work.submissions.state(household) is SubmissionState.CONFIRMED
    [left] = await history_of(work, household)
    assert (left.actor, left.before) == ("registry", SubmissionState.UNKNOWN)


async def test_what_others_said_of_the_household_stays(work: UnitOfWork) -> None:
    await a_full_life(work)
    await work.people.erase(SITI)
    assert await work.submissions.state(of_household()) is SubmissionState.STARTED
    assert await work.submissions.state(of_employee(HASH)) is SubmissionState.UNKNOWN
    assert [event.actor for event in await history_of(work, of_household())] == ["erased"]
    kept = await work.groups.get(GROUP)
    assert kept is not None
    assert kept.unit == HEALTH


async def test_the_audit_keeps_what_was_done_without_number_and_hash(work: UnitOfWork) -> None:
    await a_full_life(work)
    await work.people.erase(SITI)
    ended, joined = await work.audit.newest()
    assert (ended.actor, ended.facts) == ("telegram", {"chat": "erased"})
    assert (joined.actor, joined.facts) == ("erased", {"office": HEALTH, "nip": "erased"})


async def test_erasing_oneself_is_no_way_around_the_limit_of_attempts(work: UnitOfWork) -> None:
    await a_full_life(work)
    await work.people.erase(SITI)
    assert await work.attempts.since("status", NOON.replace(hour=0), SITI) == 1


async def test_others_are_left_alone(work: UnitOfWork) -> None:
    await a_full_life(work)
    person = await resident(work, BUDI)
    await work.deliveries.add([owed(chat=BUDI)])
    await work.people.erase(SITI)
    assert (await known(work, BUDI)).reminders == person.reminders
    assert len(await work.deliveries.of_chat(BUDI)) == 1
