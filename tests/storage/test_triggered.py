"""Answers to what happened to people, planned and said on both databases."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.run.kinds import compose
from census.campaign.notices import HelpOffer, ReturnedProof
from census.definition import PhaseId, StepId
from census.people.people import ChatId, Grant, Person, Role
from census.people.submission import Origin, SubmissionState
from census.push.delivery import Delivery, DeliveryState, Settlement
from services.campaign.composing.triggered import HELP, RETURNED_PROOF
from services.campaign.triggered import plan_triggered
from services.ports.unit_of_work import UnitOfWork
from services.rules.verdicts import Cancel, Expire, Postpone, Send, Verdict
from tests.census.census_examples import local
from tests.services.small_campaign import some_rules
from tests.storage.making import BUDI, HEALTH, NIP, SITI, of_employee, resident, said

ONLINE = PhaseId("online")
PREPARE, PASSWORD = StepId("prepare"), StepId("password")
RULES = some_rules()
BEGAN = local(3, 10, 9)
TWO_DAYS_LATER = local(3, 12, 10)
EARLY = local(3, 12, 6)


async def walking(work: UnitOfWork, chat: ChatId = SITI, *, at: datetime = BEGAN) -> Person:
    """Somebody who has done the first step."""
    person = await resident(work, chat, consented_at=local(2, 15))
    await work.journeys.mark(chat, ONLINE, PREPARE, at=at)
    return person


async def employee(work: UnitOfWork, chat: ChatId = SITI) -> Person:
    person = await resident(work, chat, consented_at=local(2, 15), employee=NIP)
    await work.people.grant(chat, Grant(Role.EMPLOYEE, HEALTH))
    return person


async def rejects(work: UnitOfWork, at: datetime, reason: str = "The photo is blurred.") -> None:
    before, after = SubmissionState.PROOF_SENT, SubmissionState.CLAIMED
    if await work.submissions.state(of_employee()) is not before:
        await work.submissions.record(of_employee(), said(before, at=at - timedelta(hours=1)))
    event = said(after, before, at, Origin.VERIFIER, "verifier 9")
    await work.submissions.record(of_employee(), replace(event, reason=reason))


async def plan(work: UnitOfWork, now: datetime = EARLY) -> int:
    return await plan_triggered(work, RULES, now=now)


async def owed(work: UnitOfWork, chat: ChatId = SITI) -> list[Delivery]:
    return list(await work.deliveries.of_chat(chat))


async def verdict(work: UnitOfWork, now: datetime, chat: ChatId = SITI) -> Verdict[object]:
    [delivery] = await owed(work, chat)
    return (await compose(work, [delivery], RULES, now))[delivery.id]


async def test_who_rests_on_a_step_for_two_days_is_offered_help_with_it_once(
    work: UnitOfWork,
) -> None:
    await walking(work)
    await walking(work, BUDI, at=local(3, 10, 11))
    assert await plan(work) == 1
    assert await plan(work, TWO_DAYS_LATER) == 0
    [offer] = await owed(work)
    assert (offer.kind, offer.not_before) == (HELP, TWO_DAYS_LATER)
    assert await owed(work, BUDI) == []
    said_now = await verdict(work, TWO_DAYS_LATER)
    assert isinstance(said_now, Send)
    assert isinstance(said_now.notice, HelpOffer)
    assert said_now.notice.step.id == PASSWORD


async def test_the_next_step_is_another_one(work: UnitOfWork) -> None:
    await walking(work)
    await plan(work)
    await work.journeys.mark(SITI, ONLINE, PASSWORD, at=local(3, 12, 9))
    assert await plan(work, local(3, 14, 11)) == 1
    assert [each.occasion for each in await owed(work)] == [
        "same_step:stuck:submit",
        "same_step:stuck:password",
    ]


async def test_who_has_gone_on_meanwhile_is_not_offered_help(work: UnitOfWork) -> None:
    await walking(work)
    await plan(work)
    await work.journeys.mark(SITI, ONLINE, PASSWORD, at=local(3, 12, 9))
    assert await verdict(work, TWO_DAYS_LATER) == Cancel("moved_on")


async def test_who_has_stopped_finished_or_cannot_is_not_offered_help(work: UnitOfWork) -> None:
    person = await walking(work)
    await plan(work)
    await work.people.change(person, reminders=False)
    assert await verdict(work, TWO_DAYS_LATER) == Cancel("stopped")
    assert await plan(work, local(3, 13, 11)) == 0


async def test_a_day_with_a_reminder_has_no_offer_besides(work: UnitOfWork) -> None:
    await walking(work, at=local(3, 22, 9))
    assert await plan(work, local(3, 24, 11)) == 0
    assert await plan(work, local(3, 25, 11)) == 1


async def test_nothing_is_offered_for_what_rests_since_long(work: UnitOfWork) -> None:
    await walking(work, at=local(2, 20, 9))
    assert await plan(work) == 0


async def test_who_wants_evenings_only_is_offered_help_in_the_evening(work: UnitOfWork) -> None:
    person = await walking(work)
    await plan(work)
    await work.people.change(person, evening_only=True)
    assert await verdict(work, TWO_DAYS_LATER) == Postpone(local(3, 12, 18, 30), "quiet hours")


async def test_a_proof_sent_back_is_answered_the_next_morning_with_the_reason(
    work: UnitOfWork,
) -> None:
    await employee(work)
    await rejects(work, local(3, 11, 21))
    assert await plan(work, local(3, 11, 22)) == 0
    assert await plan(work) == 1
    assert await plan(work, local(3, 12, 12)) == 0
    [answer] = await owed(work)
    assert (answer.kind, answer.not_before) == (RETURNED_PROOF, local(3, 12, 8))
    said_now = await verdict(work, local(3, 12, 8))
    assert isinstance(said_now, Send)
    assert isinstance(said_now.notice, ReturnedProof)
    assert said_now.notice.reason == "The photo is blurred."


async def test_a_proof_that_was_mended_overnight_is_not_asked_for(work: UnitOfWork) -> None:
    await employee(work)
    await rejects(work, local(3, 11, 21))
    await plan(work)
    again = said(SubmissionState.PROOF_SENT, SubmissionState.CLAIMED, local(3, 12, 7))
    await work.submissions.record(of_employee(), again)
    assert await verdict(work, local(3, 12, 8)) == Cancel("mended")
    await rejects(work, local(3, 12, 15), "The name is missing.")
    assert await plan(work, local(3, 13, 7)) == 1


async def test_a_rejection_nobody_has_planned_for_is_answered_a_day_later(
    work: UnitOfWork,
) -> None:
    await employee(work)
    await rejects(work, local(3, 11, 9))
    assert await plan(work, local(3, 13, 7)) == 1
    assert isinstance(await verdict(work, local(3, 13, 8)), Send)


@pytest.mark.parametrize("now", [local(4, 1, 9), local(7, 1, 9)])
async def test_after_the_phase_nothing_of_it_is_answered(work: UnitOfWork, now: datetime) -> None:
    await walking(work, at=now - timedelta(days=3))
    assert await plan(work, now) == 0


async def test_an_offer_that_waited_for_too_long_is_dropped(work: UnitOfWork) -> None:
    await walking(work)
    await plan(work)
    assert isinstance(await verdict(work, local(3, 12, 20)), Expire)
    [offer] = await owed(work)
    late = Settlement(offer.id, DeliveryState.EXPIRED, local(3, 12, 20))
    await work.deliveries.settle([late])
