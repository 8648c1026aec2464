import asyncio
from datetime import timedelta
from typing import Any

import pytest

from census.people.people import ChatId, Employee, KeyedHash
from census.proofs.proof import (
    Decision,
    Proof,
    ProofClaim,
    ProofKind,
    ProofReading,
    ProofState,
)
from census.units import UnitCode
from services.ports.proofs import OfficeQueue, ProofLease, ShownCopy
from services.ports.unit_of_work import UnitOfWork
from storage.unit_of_work import Storage
from tests.storage.making import BUDI, HEALTH, NIP, NOON, SITI, handed_in, sent_file

OTHERS_NIP = KeyedHash("nip-b")
SCHOOLS = UnitCode("D-02")
DEWI, EKO = ChatId(301), ChatId(302)
"""Two verifiers."""
MINUTE = timedelta(minutes=1)
ACCEPTED = Decision(ProofState.ACCEPTED, NOON, DEWI)
BLURRED = Decision(ProofState.RETURNED, NOON, DEWI, "buram")


@pytest.fixture
async def queue(work: UnitOfWork) -> list[Proof]:
    """Four proofs of four people; the last one is of another office."""
    return [
        await work.proofs.add(
            handed_in(
                ChatId(100 + turn),
                nip=KeyedHash(f"nip-{turn}"),
                office=HEALTH if turn < 3 else SCHOOLS,
                sent_at=NOON + turn * MINUTE,
            )
        )
        for turn in range(4)
    ]


async def leased(
    work: UnitOfWork, verifier: ChatId, *, after: int = 0, minutes: int = 0
) -> int | None:
    at = NOON + minutes * MINUTE
    proof = await work.proofs.lease(verifier, [HEALTH], after=after, at=at, until=at + 5 * MINUTE)
    return None if proof is None else proof.number


async def test_a_proof_is_kept_whole(work: UnitOfWork) -> None:
    sent = handed_in(
        claim=ProofClaim.CANNOT_ONLINE,
        why="no_network",
        content=KeyedHash("bytes"),
        family=KeyedHash("family"),
        reading=ProofReading(ProofKind.RECEIPT, 3, 2, (NIP, OTHERS_NIP)),
    )
    proof = await work.proofs.add(sent)
    assert proof == Proof(proof.number, sent)
    assert await work.proofs.get(proof.number) == proof == await work.proofs.newest_of(NIP)
    assert await work.proofs.get(proof.number + 1) is None
    assert await work.proofs.count(SITI) == 1


async def test_of_two_decisions_at_the_same_moment_one_counts(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as uow:
        proof = await uow.proofs.add(handed_in())
        await uow.commit()
    returned = Decision(ProofState.RETURNED, NOON, EKO, "buram")
    both_looked = asyncio.Barrier(2)

    async def decides(opened: Storage, decision: Decision) -> bool:
        async with opened.open() as uow:
            seen = await uow.proofs.get(proof.number)
            assert seen is not None
            assert seen.state is ProofState.WAITING
            await uow.rollback()
            await both_looked.wait()
            done = await uow.proofs.decide(proof.number, decision)
            await uow.commit()
        return done

    done = await asyncio.gather(decides(storage, ACCEPTED), decides(second_process, returned))
    assert sorted(done) == [False, True]
    async with storage.open() as uow:
        kept = await uow.proofs.get(proof.number)
    assert kept is not None
    assert kept.decision == (ACCEPTED if done[0] else returned)


async def test_a_second_one_replaces_the_one_that_waits(work: UnitOfWork) -> None:
    first = await work.proofs.add(handed_in())
    second = await work.proofs.add(handed_in(unique_id="another"))
    replaced = await work.proofs.get(first.number)
    assert replaced is not None
    assert replaced.state is ProofState.REPLACED
    assert not await work.proofs.decide(first.number, ACCEPTED)
    assert not await work.proofs.wait_again(first.number)
    assert await work.proofs.newest_of(NIP) == second
    assert [each.number for each in await work.proofs.of_office(HEALTH)] == [
        first.number,
        second.number,
    ]


async def test_a_file_waits_for_an_answer_and_an_album_is_one(work: UnitOfWork) -> None:
    first = sent_file(album="a1")
    assert await work.proofs.ask(first)
    assert not await work.proofs.ask(sent_file(album="a1", message=8, file_id="file-8"))
    assert await work.proofs.asked(SITI) == first
    newer = sent_file(message=9, file_id="file-9", album=None)
    assert await work.proofs.ask(newer)
    assert await work.proofs.asked(SITI) == newer
    assert await work.proofs.asked(SITI, first.message) == first
    await work.proofs.drop(SITI, newer.message)
    assert await work.proofs.asked(SITI) == first
    await work.proofs.drop(SITI, first.message)
    assert await work.proofs.asked(SITI) is None


async def test_a_decision_is_made_once_and_can_be_taken_back(
    work: UnitOfWork, queue: list[Proof]
) -> None:
    number = queue[0].number
    assert await work.proofs.decide(number, BLURRED)
    assert not await work.proofs.decide(number, ACCEPTED)
    decided = await work.proofs.get(number)
    assert decided is not None
    assert (decided.state, decided.decision) == (ProofState.RETURNED, BLURRED)
    assert await work.proofs.decided_by(DEWI, since=NOON) == [decided]
    assert await work.proofs.decided_by(DEWI, since=NOON + MINUTE) == []
    assert await work.proofs.wait_again(number)
    assert not await work.proofs.wait_again(number)
    assert await work.proofs.get(number) == queue[0]


async def test_a_decision_is_not_taken_back_when_a_new_proof_came(work: UnitOfWork) -> None:
    first = await work.proofs.add(handed_in())
    await work.proofs.decide(first.number, BLURRED)
    await work.proofs.add(handed_in())
    assert not await work.proofs.wait_again(first.number)


async def test_two_verifiers_never_see_the_same_one(work: UnitOfWork, queue: list[Proof]) -> None:
    one, two, three, _ = (proof.number for proof in queue)
    assert await leased(work, DEWI) == one
    assert await leased(work, EKO) == two
    assert await leased(work, DEWI) == one  # The own one, again.
    assert await leased(work, DEWI, after=one) == three  # Skipped.
    until = NOON + 5 * MINUTE
    held = [ProofLease(two, EKO, until), ProofLease(three, DEWI, until)]
    assert await work.proofs.leases(at=NOON) == await work.proofs.leases([HEALTH], at=NOON) == held
    assert await work.proofs.leases([SCHOOLS], at=NOON) == []
    assert await leased(work, DEWI, after=three) is None
    assert await leased(work, DEWI, minutes=6) == one  # A new round.
    await work.proofs.decide(one, ACCEPTED)
    assert await work.proofs.leases(at=NOON + 6 * MINUTE) == []
    assert await leased(work, DEWI, minutes=6) == two  # Its lease has passed.
    await work.proofs.release(DEWI)
    assert await leased(work, EKO, minutes=6) == two
    assert await work.proofs.lease(DEWI, [], at=NOON, until=NOON) is None
    everywhere = await work.proofs.lease(DEWI, None, after=three, at=NOON, until=NOON + MINUTE)
    assert everywhere is not None
    assert everywhere.handed_in.office == SCHOOLS


async def test_verifiers_in_several_processes_get_different_ones(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        for turn in range(6):
            await work.proofs.add(handed_in(ChatId(100 + turn), nip=KeyedHash(f"nip-{turn}")))
        await work.commit()

    async def take(opened: Storage, verifier: int) -> int | None:
        async with opened.open() as work:
            number = await leased(work, ChatId(verifier))
            await work.commit()
            return number

    taken = await asyncio.gather(
        *(take((storage, second_process)[turn % 2], 300 + turn) for turn in range(6))
    )
    assert None not in taken
    assert len(set(taken)) == 6


async def test_of_two_processes_that_decide_at_once_one_does(
    storage: Storage, second_process: Storage
) -> None:
    async with storage.open() as work:
        number = (await work.proofs.add(handed_in())).number
        await work.commit()

    async def decide(opened: Storage, decision: Decision) -> bool:
        async with opened.open() as work:
            decided = await work.proofs.decide(number, decision)
            await work.commit()
            return decided

    both = await asyncio.gather(decide(storage, ACCEPTED), decide(second_process, BLURRED))
    assert sorted(both) == [False, True]
    async with storage.open() as work:
        proof = await work.proofs.get(number)
    assert proof is not None
    assert proof.decision == (ACCEPTED if both[0] else BLURRED)


async def test_a_sample_waits_for_a_person_too(work: UnitOfWork, queue: list[Proof]) -> None:
    number = queue[0].number
    by_rule = Decision(ProofState.ACCEPTED, NOON, None)
    assert await work.proofs.decide(number, by_rule, sample=True)
    sample = await work.proofs.get(number)
    assert sample is not None
    assert (sample.state, sample.sample, sample.decision) == (ProofState.ACCEPTED, True, by_rule)
    assert await work.proofs.queues([HEALTH]) == {
        HEALTH: OfficeQueue(HEALTH, 2, queue[1].handed_in.sent_at, samples=1)
    }
    assert await leased(work, EKO) == number
    assert await work.proofs.decide(number, ACCEPTED)
    assert not await work.proofs.decide(number, ACCEPTED)
    checked = await work.proofs.get(number)
    assert checked is not None
    assert (checked.sample, checked.decision) == (False, ACCEPTED)


async def test_the_queues_of_offices(work: UnitOfWork, queue: list[Proof]) -> None:
    everywhere = await work.proofs.queues()
    assert everywhere == {
        HEALTH: OfficeQueue(HEALTH, 3, queue[0].handed_in.sent_at),
        SCHOOLS: OfficeQueue(SCHOOLS, 1, queue[3].handed_in.sent_at),
    }
    await work.proofs.decide(queue[3].number, ACCEPTED)
    assert list(await work.proofs.queues()) == [HEALTH]
    assert await work.proofs.of_office(None) == [
        *queue[:3],
        await work.proofs.get(queue[3].number),
    ]
    await work.proofs.withdraw(queue[0].handed_in.nip)
    await work.proofs.decide(queue[1].number, ACCEPTED, sample=True)
    assert await work.proofs.waiting() == [queue[2]]


async def test_the_same_receipt_of_others_is_found(work: UnitOfWork) -> None:
    alike: dict[str, Any] = {"content": KeyedHash("bytes"), "family": KeyedHash("family")}
    mine = await work.proofs.add(handed_in(**alike))
    await work.proofs.add(handed_in(**alike))  # The same person, on another day.
    for turn, same in enumerate(("unique_id", "content", "family", "nothing")):
        of_other = {"nip": KeyedHash(f"nip-{turn}"), "unique_id": f"other-{turn}"}
        shared = {same: getattr(mine.handed_in, same)} if same != "nothing" else {}
        await work.proofs.add(handed_in(BUDI, **{**of_other, **shared}))
    found = await work.proofs.alike(mine)
    assert [each.handed_in.nip for each in found] == ["nip-0", "nip-1", "nip-2"]


async def test_a_proof_that_waits_moves_to_the_new_office(
    work: UnitOfWork, queue: list[Proof]
) -> None:
    await leased(work, DEWI)
    await work.proofs.decide(queue[1].number, BLURRED)
    await work.roster.put([Employee(queue[turn].handed_in.nip, "Siti", SCHOOLS) for turn in (0, 1)])
    waiting = {office: each.waiting for office, each in (await work.proofs.queues()).items()}
    assert waiting == {HEALTH: 1, SCHOOLS: 2}
    assert await work.proofs.leases(at=NOON) == []
    decided = await work.proofs.get(queue[1].number)
    assert decided is not None
    assert decided.handed_in.office == HEALTH


async def test_copies_are_deleted_in_time_and_when_the_proof_is_gone(
    work: UnitOfWork, queue: list[Proof]
) -> None:
    old = ShownCopy(queue[0].number, DEWI, 11, NOON)
    new = ShownCopy(queue[1].number, DEWI, 12, NOON + 2 * MINUTE)
    gone = ShownCopy(999, EKO, 11, NOON + 3 * MINUTE)
    for copy in (old, old, new, gone):
        await work.proofs.note_copy(copy)
    assert await work.proofs.copies(queue[0].number) == [old]
    assert await work.proofs.copies() == [old, new, gone]
    assert await work.proofs.copies(shown_before=NOON + MINUTE) == [old, gone]
    await work.proofs.forget_copy(old)
    assert await work.proofs.copies() == [new, gone]


async def test_nothing_is_left_of_what_is_old(work: UnitOfWork, queue: list[Proof]) -> None:
    await work.proofs.decide(queue[0].number, ACCEPTED)
    await work.proofs.ask(sent_file())
    later = NOON + 2 * MINUTE
    assert await work.proofs.forget_before(later, unanswered=NOON) == 2
    assert await work.proofs.asked(SITI) is not None
    assert await work.proofs.of_office(None) == queue[2:]
    assert await work.proofs.forget_before(NOON, unanswered=later) == 0
    assert await work.proofs.asked(SITI) is None
