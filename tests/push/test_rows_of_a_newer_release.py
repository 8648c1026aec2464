"""Rows that a newer release wrote are set aside; the others leave, and admins hear of it."""

from datetime import timedelta

from sqlalchemy import Connection, text

from census.broadcasts.broadcast import Broadcast, BroadcastState
from census.people.people import ChatId
from census.push.delivery import DeliveryState, NewDelivery
from services.broadcasts.composing import BROADCAST
from services.campaign.overview import overview
from services.push.events import PushEvent
from services.push.watching import PushTrouble, Thresholds, troubles
from services.rules.actors import System
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from storage.unit_of_work import Storage
from tests.push.processes import gateway
from tests.push.stage import NINE, opened, owes_reminders, received, sender
from tests.storage.engine.test_migrations import in_database

PEOPLE = 8


async def test_a_kind_a_state_or_a_role_that_is_unknown_stops_nobody(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(url, telegram, PEOPLE)
    async with opened(url) as storage:
        await _broadcast_to(storage, chats[0])

        def newer(connection: Connection) -> None:
            for statement, chat in (
                ("UPDATE deliveries SET kind = 'lottery' WHERE chat = :chat", chats[5]),
                ("UPDATE deliveries SET state = 'parked' WHERE chat = :chat", chats[6]),
                ("UPDATE deliveries SET priority = 5 WHERE chat = :chat", chats[7]),
                ("UPDATE broadcasts SET role = 'inspector' WHERE 0 < :chat", 1),
            ):
                connection.execute(text(statement), {"chat": chat})

        await in_database(url, newer)
        told: list[PushEvent] = []
        async with gateway(simulator.base_url, storage, telegram.clock) as courier:
            await sender(storage, courier, telegram.clock, told).drain()
        async with storage.open() as uow:
            seen = await overview(uow, System("test"), now=NINE)
            alarms = await troubles(uow, Thresholds(), now=NINE)
            under_way = await uow.broadcasts.under_way()
            mine = await uow.deliveries.of_chat(ChatId(chats[0]))

    assert set(received(telegram)) == set(chats[:5])
    assert seen.aside == 3
    assert [alarm.trouble for alarm in alarms] == [PushTrouble.ASIDE]
    assert under_way == []
    # The message of a broadcast that cannot be read waits for who can.
    assert {each.state for each in mine} == {DeliveryState.SENT, DeliveryState.PENDING}


async def _broadcast_to(storage: Storage, chat: int) -> None:
    async with storage.open() as uow:
        running = Broadcast(0, None, NINE, state=BroadcastState.RUNNING, addressed=True)
        running = await uow.broadcasts.add(running)
        owed = NewDelivery(
            running.occasion,
            ChatId(chat),
            BROADCAST,
            NINE,
            NINE + timedelta(hours=8),
        )
        await uow.deliveries.add([owed])
        await uow.commit()
