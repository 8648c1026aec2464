"""Telegram out of reach, for minutes and for hours: everybody waits, and nothing is lost of it."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from census.people.people import ChatId, Language
from census.push.delivery import DeliveryState
from census.push.kinds import MessageKind
from census.push.outcomes import NeverLeft, Outcome, Unclear
from services.ports.push import ShouldSend
from services.push.events import EventKind
from services.push.sending.sender import SenderSettings
from tests.services.small_campaign import Campaign, an_announcement
from tests.support.fakes import FakeCourier, HandClock
from tests.support.virtual_time import run_virtually, virtual_now

PEOPLE = 500
MINUTE, HOUR = 60.0, 3600.0


class LoopClock(HandClock):
    """A clock that goes with the loop."""

    def now(self) -> datetime:
        return self.moment + timedelta(seconds=virtual_now())


class FarCourier(FakeCourier):
    """Telegram, which cannot be reached between two seconds of the loop; each takes its time."""

    def __init__(self, away: tuple[float, float], refusal: Outcome) -> None:
        super().__init__()
        self.away, self.refusal = away, refusal
        self.arrived: Counter[ChatId] = Counter()
        self.tried: list[float] = []
        self._turn = asyncio.Lock()

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        async with self._turn:
            await asyncio.sleep(0.04)
            begin, end = self.away
            if begin <= virtual_now() < end and (should_send is None or should_send()):
                self.tried.append(virtual_now())
                return self.refusal
            outcome = await super().deliver(chat, kind, notice, language, should_send=should_send)
            self.arrived[chat] += outcome.__class__.__name__ == "Sent"
            return outcome


async def lives(campaign: Campaign, seconds: float) -> None:
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(campaign.sender().run(stop))
        await asyncio.sleep(seconds)
        stop.set()


def a_campaign(away: tuple[float, float], *, lasts: float, refusal: Outcome) -> Campaign:
    courier = FarCourier(away, refusal)
    campaign = Campaign(courier=courier, settings=SenderSettings(poll=300))
    campaign.clock = LoopClock(campaign.now)
    owed = []
    for chat in range(1, PEOPLE + 1):
        campaign.admin(chat)
        until = campaign.now + timedelta(seconds=lasts)
        owed.append(replace(an_announcement(chat), expires_at=until))
    run_virtually(campaign.owes(*owed))
    return campaign


@pytest.mark.parametrize(("away", "later"), [(20 * MINUTE, 3 * MINUTE), (20 * HOUR, 4 * HOUR)])
def test_after_an_outage_everybody_gets_it_once(away: float, later: float) -> None:
    campaign = a_campaign((5, 5 + away), lasts=48 * HOUR, refusal=NeverLeft("refused"))
    run_virtually(lives(campaign, away + later))
    courier = campaign.courier
    assert isinstance(courier, FarCourier)
    assert campaign.storage.states() == {DeliveryState.SENT: PEOPLE}
    assert courier.arrived == Counter(range(1, PEOPLE + 1))
    assert {each.attempts for each in campaign.storage.tables.deliveries.values()} == {1}
    # Probes, one at a time, ever more seldom: nobody hammers at a closed door.
    assert len(courier.tried) < 20 + away / MINUTE
    assert [each.kind for each in campaign.events if "telegram" in each.kind] == [
        EventKind.TELEGRAM_AWAY,
        EventKind.TELEGRAM_BACK,
    ]


def test_what_expires_during_an_outage_is_not_sent_and_has_not_failed() -> None:
    campaign = a_campaign((5, 12 * HOUR), lasts=10 * HOUR, refusal=NeverLeft("refused"))
    run_virtually(lives(campaign, 12 * HOUR + 10 * MINUTE))
    states = campaign.storage.states()
    arrived = len(campaign.courier.reached())
    assert states == {DeliveryState.SENT: arrived, DeliveryState.EXPIRED: PEOPLE - arrived}
    assert 50 < arrived < 200


def test_while_telegram_is_away_that_can_be_read_in_the_database() -> None:
    campaign = a_campaign((0, HOUR), lasts=10 * HOUR, refusal=NeverLeft("refused"))
    run_virtually(lives(campaign, 10 * MINUTE))
    assert campaign.storage.states() == {DeliveryState.PENDING: PEOPLE}
    since = campaign.storage.tables.line["down since"]
    assert since is not None
    assert since - campaign.now < timedelta(minutes=1)


def test_where_nobody_answers_only_a_few_are_at_stake() -> None:
    campaign = a_campaign((5, 5 + HOUR), lasts=10 * HOUR, refusal=Unclear("no answer"))
    run_virtually(lives(campaign, 2 * HOUR))
    states = campaign.storage.states()
    assert states[DeliveryState.UNKNOWN] < 80
    assert states[DeliveryState.SENT] == PEOPLE - states[DeliveryState.UNKNOWN]
