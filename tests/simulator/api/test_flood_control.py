from simulator.chats.world import Telegram
from simulator.cloud.trouble.flood import Flood, Limits
from tests.simulator.conftest import Api, HandTime


def accepted(flood: Flood, chat_id: int, times: int, *, group: bool = False) -> int:
    """How many of some messages pass before the first is refused."""
    for count in range(times):
        if flood.retry_after(chat_id, group=group) is not None:
            return count
    return times


async def test_too_much_is_refused_with_the_seconds_to_wait(strict: Telegram, api: Api) -> None:
    ani = strict.person("Ani", started=True)
    for _ in range(3):
        await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")

    answer = await api.call("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    assert strict.refusals == {("sendMessage", 429): 1}
    assert len(ani.messages) == 3


async def test_while_it_waits_the_bot_reaches_nobody(
    strict: Telegram, api: Api, flood_time: HandTime
) -> None:
    ani, budi = strict.person("Ani", started=True), strict.person("Budi", started=True)
    for _ in range(3):
        await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")
    await api.refuses("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert "retry after 1" in await api.refuses("sendMessage", chat_id=budi.chat_id, text="Halo")
    flood_time.passes(1.0)
    await api.works("sendMessage", chat_id=budi.chat_id, text="Halo")


async def test_what_sends_nothing_is_not_counted(strict: Telegram, api: Api) -> None:
    ani = strict.person("Ani", started=True)
    for _ in range(40):
        await api.works("sendChatAction", chat_id=ani.chat_id, action="typing")
        await api.works("getChat", chat_id=ani.chat_id)

    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")


async def test_edits_in_a_group_count_like_messages(
    strict: Telegram, api: Api, flood_time: HandTime
) -> None:
    ani = strict.person("Ani")
    group = strict.group("Desa Sabrang", members=[ani], with_bot=True)
    message = await api.works("sendMessage", chat_id=group.chat_id, text="0")
    named = {"chat_id": group.chat_id, "message_id": message["message_id"]}
    for count in range(19):
        await api.works("editMessageText", **named, text=f"Papan {count}")

    sentence = await api.refuses("editMessageText", **named, text="Satu lagi")

    assert sentence == "Too Many Requests: retry after 60"


async def test_a_person_is_answered_again_after_a_second_each(flood_time: HandTime) -> None:
    flood = Flood(now=flood_time)
    assert accepted(flood, 1, 3) == 3

    for _ in range(10):
        flood_time.passes(1.0)
        assert flood.retry_after(1, group=False) is None


def test_30_a_second_pass_over_all_chats(flood_time: HandTime) -> None:
    flood = Flood(now=flood_time)
    passed = sum(flood.retry_after(chat_id, group=False) is None for chat_id in range(31))

    assert passed == 30
    flood_time.passes(1.01)
    assert flood.retry_after(99, group=False) is None


def test_the_second_is_a_sliding_one(flood_time: HandTime) -> None:
    flood = Flood(now=flood_time)
    for chat_id in range(30):
        flood.retry_after(chat_id, group=False)
        flood_time.passes(0.03)

    assert flood.retry_after(100, group=False) == 1


def test_20_a_minute_pass_to_a_group(flood_time: HandTime) -> None:
    flood = Flood(now=flood_time)
    for _ in range(20):
        assert flood.retry_after(-1, group=True) is None
        flood_time.passes(1.0)

    assert flood.retry_after(-1, group=True) == 40
    flood_time.passes(40.01)
    assert flood.retry_after(-1, group=True) is None


def test_a_paid_broadcast_may_go_faster(flood_time: HandTime) -> None:
    flood = Flood(now=flood_time)
    passed = sum(flood.retry_after(chat, group=False, paid=True) is None for chat in range(1001))

    assert passed == 1000


def test_a_limit_can_be_switched_off(flood_time: HandTime) -> None:
    flood = Flood(Limits(overall_per_second=None, chat_burst=None), now=flood_time)

    assert accepted(flood, 1, 500) == 500
