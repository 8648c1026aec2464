from datetime import timedelta

from census.people.submission import Origin, SubmissionState
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import NOON, known, of_chat, of_household, resident, said
from tests.support.records import history_of


async def test_nothing_recorded_is_unknown(work: UnitOfWork) -> None:
    assert await work.submissions.state(of_chat()) is SubmissionState.UNKNOWN
    assert await history_of(work, of_chat()) == []


async def test_every_change_is_kept_oldest_first(work: UnitOfWork) -> None:
    claimed = said(SubmissionState.CLAIMED)
    back = said(
        SubmissionState.STARTED,
        SubmissionState.CLAIMED,
        at=NOON + timedelta(hours=1),
        origin=Origin.ADMIN,
    )
    for event in (claimed, back):
        await work.submissions.record(of_household(), event)
    assert await work.submissions.state(of_household()) is SubmissionState.STARTED
    assert await history_of(work, of_household()) == [claimed, back]
    assert await history_of(work, of_chat()) == []


async def test_saying_the_same_again_does_not_make_the_state_younger(work: UnitOfWork) -> None:
    await resident(work)
    claimed = SubmissionState.CLAIMED
    await work.submissions.record(of_chat(), said(claimed))
    await work.submissions.record(of_chat(), said(claimed, claimed, at=NOON + timedelta(days=9)))
    assert (await known(work)).state_since == NOON
