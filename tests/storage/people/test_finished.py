"""Files of NIPs in the database: whom they name, what an office counts, taking one back."""

from datetime import timedelta

from census.offices.finished import FinishedFile, FinishedLine
from census.people.people import Employee, KeyedHash
from census.people.submission import Origin, SubmissionState
from census.units import UnitCode
from services.campaign.composing.triggered import THANKS
from services.ports.unit_of_work import UnitOfWork
from services.recaps.finished import take_finished, undo_finished
from services.rules.actors import System
from tests.push.processes import RULES
from tests.storage.making import (
    HEALTH,
    NIP,
    NOON,
    employed,
    of_employee,
    resident,
    said,
    unit,
)
from tests.support.records import history_of

S = SubmissionState
SOCIAL = UnitCode("D-02")
OTHER, THIRD = KeyedHash("nip-b"), KeyedHash("nip-c")


def a_file(*nips: KeyedHash, days: int = 0) -> FinishedFile:
    as_of = NOON - timedelta(days=1) + timedelta(days=days)
    lines = (FinishedLine(nip, "•••001", row, "", as_of) for row, nip in enumerate(nips, 2))
    return FinishedFile(tuple(lines), as_of)


async def three_employees(work: UnitOfWork) -> None:
    await work.units.put([unit(), unit(SOCIAL, "Dinas Sosial")])
    lines = [Employee(NIP, "Nur", HEALTH), Employee(OTHER, "Agus", HEALTH)]
    await work.roster.put([*lines, Employee(THIRD, "Tono", SOCIAL)])


async def take(work: UnitOfWork, file: FinishedFile, digest: str, **how: bool) -> int:
    done = await take_finished(
        work, RULES, file, System(), digest=KeyedHash(digest), at=NOON, **how
    )
    return done.taken.number


async def test_each_roster_is_counted_by_state_with_the_day_of_what_is_known(
    work: UnitOfWork,
) -> None:
    await three_employees(work)
    await take(work, a_file(NIP, days=-1), "one", whole=True)
    await take(work, a_file(NIP, OTHER), "two")
    counts = await work.finished.counts()
    health, social = counts[HEALTH], counts[SOCIAL]
    assert (health.states, health.as_of) == ({S.CONFIRMED: 2}, NOON - timedelta(days=1))
    assert health.whole_as_of == NOON - timedelta(days=2)
    assert (social.states, social.as_of) == ({S.UNKNOWN: 1}, None)
    assert await work.finished.counts(SOCIAL) == {SOCIAL: social}


async def test_taking_back_leads_to_what_was_before_and_leaves_what_others_said(
    work: UnitOfWork,
) -> None:
    await three_employees(work)
    await work.submissions.record(of_employee(NIP), said(S.CLAIMED))
    await work.submissions.record(
        of_employee(OTHER), said(S.CONFIRMED, origin=Origin.STATISTICS_OFFICE, actor="BPS")
    )
    number = await take(work, a_file(NIP, OTHER, THIRD), "one")
    done = await undo_finished(work, RULES, number, System(), at=NOON)
    assert done.reopened == 2
    states = [(await employed(work, nip)).state for nip in (NIP, OTHER, THIRD)]
    assert states == [S.CLAIMED, S.CONFIRMED, S.UNKNOWN]
    history = await history_of(work, of_employee(NIP))
    assert history[-1].reason == f"finished file {number} taken back"
    actions = {entry.action for entry in await work.audit.newest()}
    assert {"finished imported", "finished taken back"} <= actions


async def test_who_has_joined_is_thanked_for_what_the_file_says(work: UnitOfWork) -> None:
    await three_employees(work)
    person = await resident(work)
    await work.roster.link(NIP, person.chat)
    done = await take_finished(
        work, RULES, a_file(NIP, OTHER), System(), digest=KeyedHash("one"), at=NOON
    )
    assert done.thanks == 1
    assert [each.kind for each in await work.deliveries.of_chat(person.chat)] == [THANKS]
