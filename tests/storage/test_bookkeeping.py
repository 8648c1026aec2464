from datetime import timedelta

from bot.run.kinds import KINDS
from census.identity.hashing import NumberHasher
from census.people.holdings import Limit
from census.people.people import ChatId
from census.units import UnitCode
from services.ports.operations.bookkeeping import AuditEntry, OpenQuestion
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, NOON, SITI

HOUR = timedelta(hours=1)


async def test_a_run_belongs_to_whoever_fires_first(work: UnitOfWork) -> None:
    assert await work.jobs.begin("boards", NOON, at=NOON)
    assert not await work.jobs.begin("boards", NOON, at=NOON)
    assert await work.jobs.begin("boards", NOON + HOUR, at=NOON)
    assert await work.jobs.begin("reminders", NOON, at=NOON)


async def test_a_run_that_was_skipped_is_not_begun_any_more(work: UnitOfWork) -> None:
    await work.jobs.skip("boards", [NOON], at=NOON + HOUR)
    assert not await work.jobs.begin("boards", NOON, at=NOON + HOUR)


async def test_the_last_run_is_the_newest_due_time(work: UnitOfWork) -> None:
    assert await work.jobs.last("boards") is None
    await work.jobs.begin("boards", NOON + HOUR, at=NOON)
    await work.jobs.skip("boards", [NOON], at=NOON)
    assert await work.jobs.last("boards") == NOON + HOUR


async def test_an_update_is_handled_once(work: UnitOfWork) -> None:
    assert await work.updates.first_time(7, at=NOON)
    assert not await work.updates.first_time(7, at=NOON)


async def test_what_serves_for_a_while_is_thrown_away_in_time(work: UnitOfWork) -> None:
    for number, at in ((7, NOON), (8, NOON + HOUR)):
        await work.updates.first_time(number, at=at)
        await work.pictures.put(f"board-{number}", "file", at=at)
        await work.snapshots.add([], as_of=at, source=f"recap {number}")
        await work.jobs.begin("boards", at, at=at)
    await work.jobs.begin("brief", NOON, at=NOON)
    published = await work.snapshots.add([], as_of=NOON, source="published")
    await work.snapshots.publish(published.id, at=NOON)

    assert await work.holdings.old(Limit.TWO_DAYS, NOON + HOUR) == {"handled_updates": 1}
    assert await work.holdings.forget(Limit.TWO_DAYS, NOON + HOUR, at_most=9) == 1
    assert await work.updates.first_time(7, at=NOON)
    assert not await work.updates.first_time(8, at=NOON)

    later = NOON + HOUR + HOUR
    gone = {"job_runs": 1, "pictures": 2, "snapshots": 2}
    assert await work.holdings.old(Limit.RECORDS, later) == gone
    while await work.holdings.forget(Limit.RECORDS, later, at_most=1):
        pass
    assert await work.holdings.old(Limit.RECORDS, later) == {}
    assert await work.pictures.get("board-7") is None
    assert await work.snapshots.waiting() == []
    assert await work.snapshots.get(published.id) is not None
    assert await work.jobs.last("boards") == NOON + HOUR
    assert await work.jobs.last("brief") == NOON, "the newest of a job says what was missed"


async def test_an_open_question_survives_a_restart(url: str) -> None:
    question = OpenQuestion("nip", {"office": UnitCode("D-01"), "try": "2"})
    before = Storage(url, kinds=KINDS)
    async with before.open() as work:
        await work.questions.ask(SITI, question)
        await work.commit()
    await before.close()

    after = Storage(url, kinds=KINDS)
    async with after.open() as work:
        assert await work.questions.get(SITI) == question
    await after.close()


async def test_a_new_question_replaces_the_open_one(work: UnitOfWork) -> None:
    await work.questions.ask(SITI, OpenQuestion("nip"))
    await work.questions.ask(SITI, OpenQuestion("nik"))
    assert await work.questions.get(SITI) == OpenQuestion("nik")
    assert await work.questions.get(BUDI) is None


async def test_an_answered_question_is_closed(work: UnitOfWork) -> None:
    await work.questions.ask(SITI, OpenQuestion("nip"))
    await work.questions.close(SITI)
    await work.questions.close(SITI)
    assert await work.questions.get(SITI) is None


async def test_the_audit_shows_the_newest_first(work: UnitOfWork) -> None:
    entries = [AuditEntry(NOON, "admin", f"action {n}", {"n": str(n)}) for n in range(3)]
    for entry in entries:
        await work.audit.add(entry)
    assert await work.audit.newest(limit=2) == [entries[2], entries[1]]


async def test_a_picture_is_known_by_what_it_shows(work: UnitOfWork) -> None:
    assert await work.pictures.get("hash") is None
    await work.pictures.put("hash", "file-1", at=NOON)
    await work.pictures.put("hash", "file-2", at=NOON)
    assert await work.pictures.get("hash") == "file-2"


async def test_attempts_are_counted_per_chat_and_overall(work: UnitOfWork) -> None:
    for chat, hours in ((SITI, 0), (SITI, 1), (BUDI, 1)):
        await work.attempts.add("status", chat, at=NOON + hours * HOUR)
    await work.attempts.add("join", SITI, at=NOON + HOUR)
    assert await work.attempts.since("status", NOON - HOUR, SITI) == 2
    assert await work.attempts.since("status", NOON, SITI) == 1
    assert await work.attempts.since("status", NOON) == 2
    assert await work.attempts.since("status", NOON, ChatId(9)) == 0


async def test_who_made_attempts_can_be_told_only_with_the_key(url: str) -> None:
    with_key, with_another = (
        Storage(url, NumberHasher(b"a key"), kinds=KINDS),
        Storage(url, kinds=KINDS),
    )
    async with with_key.open() as work:
        await work.attempts.add("status", SITI, at=NOON)
        await work.commit()
    for storage, counted in ((with_key, 1), (with_another, 0)):
        async with storage.open() as work:
            assert await work.attempts.since("status", NOON - HOUR) == 1
            assert await work.attempts.since("status", NOON - HOUR, SITI) == counted
        await storage.close()


async def test_old_attempts_are_forgotten(work: UnitOfWork) -> None:
    await work.attempts.add("status", SITI, at=NOON)
    await work.attempts.add("status", SITI, at=NOON + HOUR)
    assert await work.attempts.forget_before(NOON + HOUR) == 1
    assert await work.attempts.since("status", NOON - HOUR) == 1
