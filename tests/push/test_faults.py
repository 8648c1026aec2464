"""A bad day at Telegram: every message ends where it belongs, and nobody holds the others."""

from dataclasses import replace
from datetime import timedelta

from census.people.people import ChatId, Language
from census.push.delivery import DeliveryState
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from services.boards.announcing import plan_boards
from services.ports.groups import BoundGroup
from services.push.events import PushEvent
from simulator.api.server import Simulator
from simulator.chats.groups import SimulatedGroup
from simulator.chats.world import Telegram
from simulator.cloud.trouble.faults import FaultKind
from storage.unit_of_work import Storage
from tests.push.processes import RULES, gateway
from tests.push.stage import NINE, opened, owes_reminders, received, send_all, sender

PEOPLE = 300
BLOCKED = 9
GROUPS = 6
BAD_DAY = {
    FaultKind.TOO_MANY_REQUESTS: 0.05,
    FaultKind.SERVER_ERROR: 0.03,
    FaultKind.BAD_GATEWAY: 0.02,
    FaultKind.SILENT_AFTER: 0.02,
}

JEMBER = Unit(UnitCode("35.09"), "Jember", UnitKind.REGENCY)
AMBULU = Unit(UnitCode("35.09.12"), "Ambulu", UnitKind.DISTRICT, JEMBER.code)
SABRANG = Unit(UnitCode("35.09.12.2002"), "Sabrang", UnitKind.VILLAGE, AMBULU.code)


async def test_on_a_bad_day_every_chat_ends_in_the_right_state(
    url: str, telegram: Telegram, simulator: Simulator
) -> None:
    chats = await owes_reminders(url, telegram, PEOPLE)
    blocked = chats[:: PEOPLE // BLOCKED][:BLOCKED]
    for chat in blocked:
        await telegram.people[chat].blocks_bot(queue=True)
    async with opened(url) as storage:
        groups = await _bound_groups(storage, telegram)
        moved = {group.chat_id: await group.upgrade_to_supergroup(queue=True) for group in groups}
        await _owe_boards(storage)
        telegram.faults.shares = BAD_DAY
        telegram.faults.silence = 0.05
        told: list[PushEvent] = []
        async with gateway(simulator.base_url, storage, telegram.clock) as courier:
            await send_all(sender(storage, courier, telegram.clock, told), storage, telegram.clock)
        stands = await _where_all_stand(storage, [*chats, *moved.values()])
        people = await _reachable(storage, chats)

    assert telegram.refusals["sendMessage", 429] > 5
    assert telegram.refusals["sendMessage", 500] + telegram.refusals["sendMessage", 502] > 5
    silent = {sent.chat_id for sent in telegram.sent_log if sent.fault}
    assert silent
    for chat in set(stands) - set(blocked):
        expected = DeliveryState.UNKNOWN if chat in silent else DeliveryState.SENT
        assert stands[chat] is expected, chat
        assert received(telegram)[chat] == 1, chat
    # Where even "blocked" was not heard, it is heard the next time.
    assert {stands[chat] for chat in blocked} <= {DeliveryState.CANCELLED, DeliveryState.UNKNOWN}
    gone = {chat for chat in chats if not people[chat]}
    assert gone == {chat for chat in blocked if stands[chat] is DeliveryState.CANCELLED}
    assert len(gone) > BLOCKED // 2


async def _bound_groups(storage: Storage, telegram: Telegram) -> list[SimulatedGroup]:
    """Let village groups exist, some of them about to become supergroups."""
    dewi = telegram.person("Dewi", started=True)
    async with storage.open() as uow:
        await uow.units.put([JEMBER, AMBULU, SABRANG])
        rows = [RecapRow(SABRANG.code, Measure.FAMILIES, 1204, 2310)]
        as_of = NINE - timedelta(hours=3)
        snapshot = await uow.snapshots.add(rows, as_of=as_of, source="BPS")
        await uow.snapshots.publish(snapshot.id, at=as_of)
        groups = [
            telegram.group(f"RT {number}", members=[dewi], with_bot=True)
            for number in range(GROUPS)
        ]
        usual = BoundGroup(ChatId(0), SABRANG.code, Language("id"), ChatId(dewi.chat_id), as_of)
        for group in groups:
            await uow.groups.bind(replace(usual, chat=ChatId(group.chat_id)))
        await uow.commit()
    return groups


async def _owe_boards(storage: Storage) -> None:
    async with storage.open() as uow:
        assert await plan_boards(uow, RULES, now=NINE) == GROUPS
        await uow.commit()


async def _where_all_stand(storage: Storage, chats: list[int]) -> dict[int, DeliveryState]:
    async with storage.open() as uow:
        owed = {chat: await uow.deliveries.of_chat(ChatId(chat)) for chat in chats}
    assert {len(each) for each in owed.values()} == {1}
    return {chat: one.state for chat, (one,) in owed.items()}


async def _reachable(storage: Storage, chats: list[int]) -> dict[int, bool]:
    async with storage.open() as uow:
        people = await uow.people.get_all([ChatId(chat) for chat in chats])
    return {int(chat): person.reachable for chat, person in people.items()}
