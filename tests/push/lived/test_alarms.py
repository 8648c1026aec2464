"""The admins hear once a day that messages do not get through."""

from datetime import timedelta

from census.people.people import ChatId
from census.push.delivery import DeliveryState, NewDelivery, Settlement
from services.broadcasts.composing import BROADCAST
from services.push.admin_news import ADMIN_NOTICE
from services.push.watching import PushTrouble
from simulator.chats.people import SimulatedPerson as Somebody
from simulator.cloud.trouble.faults import FaultKind
from tests.support.town import MORNING, Town

A_DAY = timedelta(days=1)


def news(chat: int, number: int = 0) -> NewDelivery:
    return NewDelivery(
        f"news {number}", ChatId(chat), ADMIN_NOTICE,
        MORNING, MORNING + 3 * A_DAY, {"key": "news"},
    )  # fmt: skip


async def owes(town: Town, somebody: Somebody, count: int = 1) -> None:
    async with town.app.storage.open() as uow:
        await uow.deliveries.add([news(somebody.chat_id, number) for number in range(count)])
        await uow.commit()


async def settles(town: Town, *states: DeliveryState) -> None:
    """Let what is due have these outcomes."""
    now = town.clock.now()
    async with town.app.storage.open() as uow:
        claimed = await uow.deliveries.claim(now, limit=len(states), lease_until=now + A_DAY)
        await uow.deliveries.settle(
            [
                Settlement(each.id, state, now, reason="too long")
                for each, state in zip(claimed, states, strict=True)
            ]
        )
        await uow.commit()


async def looks(town: Town) -> set[PushTrouble]:
    return {alarm.trouble for alarm in await town.service.watch.check()}


async def test_where_all_is_well_nobody_is_told(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi)
    await town.service.sender.drain()
    town.clock.advance(timedelta(hours=2))
    assert await looks(town) == set()


async def test_many_failures_in_an_hour_are_told_once(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi, 40)
    await settles(town, *[DeliveryState.SENT] * 37, *[DeliveryState.FAILED] * 3)
    for _ in range(2):
        assert await looks(town) == {PushTrouble.FAILING}
        await town.service.sender.drain()
    told = [sent.text for sent in town.telegram.sent_log if "/kiriman" in sent.text]
    assert told == [
        "⚠️ Dalam satu jam terakhir 3 dari 40 kiriman tidak terkirim. Sebabnya ada di /kiriman."
    ]
    assert dewi.sees() == told[0]


async def test_a_few_failures_are_no_alarm(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi, 40)
    await settles(town, *[DeliveryState.SENT] * 38, *[DeliveryState.FAILED] * 2)
    assert await looks(town) == set()


async def test_a_message_that_waits_too_long_is_told(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi, 2)
    town.clock.advance(timedelta(minutes=40))
    await settles(town, DeliveryState.SENT)
    assert await looks(town) == {PushTrouble.LATE}
    await town.passes(timedelta(minutes=1))
    texts = [sent.text for sent in town.telegram.sent_log]
    assert any("sudah menunggu 40 menit" in text for text in texts)


async def test_a_broadcast_that_takes_its_time_is_not_late(town: Town) -> None:
    dewi = await town.admin()
    async with town.app.storage.open() as uow:
        await uow.deliveries.add(
            [
                NewDelivery(
                    f"broadcast:{number}", ChatId(dewi.chat_id), BROADCAST,
                    MORNING, MORNING + A_DAY,
                )
                for number in (1, 2)
            ]
        )  # fmt: skip
        await uow.commit()
    town.clock.advance(timedelta(minutes=40))
    assert await looks(town) == {PushTrouble.STILL}
    await settles(town, DeliveryState.SENT)
    assert await looks(town) == set()


async def test_a_sender_that_stands_still_is_told_past_it_and_once(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi)
    town.clock.advance(timedelta(minutes=20))
    before = len(dewi.from_bot)
    for _ in range(2):
        assert await looks(town) == {PushTrouble.STILL}
    assert len(dewi.from_bot) == before + 1
    assert "Sudah 20 menit tidak ada kiriman yang berangkat" in dewi.sees()


async def test_while_nobody_can_be_reached_the_telling_is_tried_again(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi)
    town.clock.advance(timedelta(minutes=20))
    town.telegram.faults.plan(FaultKind.BAD_GATEWAY, method="sendMessage")
    before = len(dewi.from_bot)
    await looks(town)
    assert len(dewi.from_bot) == before
    await looks(town)
    assert "tidak ada kiriman yang berangkat" in dewi.sees()


async def test_nobody_is_woken_at_night(town: Town) -> None:
    dewi = await town.admin()
    await owes(town, dewi)
    town.clock.advance(timedelta(hours=13))
    before = len(dewi.from_bot)
    assert await looks(town) == {PushTrouble.STILL}
    assert len(dewi.from_bot) == before
