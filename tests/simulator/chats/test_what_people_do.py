from datetime import timedelta

import pytest

from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.cloud import CannotActError
from tests.simulator.conftest import Api, png


async def test_a_person_starts_the_bot_by_a_link(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", last_name="Wijaya", username="aniw")

    await ani.opens_link("k3509", queue=True)

    (update,) = await api.updates()
    message = update["message"]
    assert message["text"] == "/start k3509"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert message["from"] == {
        "id": ani.user_id,
        "is_bot": False,
        "first_name": "Ani",
        "last_name": "Wijaya",
        "username": "aniw",
        "language_code": "id",
    }


async def test_a_person_shares_contact_place_sticker_and_file(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    await ani.sends_contact("+62811", queue=True)
    await ani.sends_location(-8.17, 113.7, queue=True)
    await ani.sends_sticker("🎉", queue=True)
    await ani.sends_document("rekap.csv", b"a,b", "text/csv", caption="Rekap", queue=True)

    contact, place, sticker, file = [update["message"] for update in await api.updates()]
    assert contact["contact"] == {
        "phone_number": "+62811",
        "first_name": "Ani",
        "user_id": ani.user_id,
    }
    assert place["location"] == {"latitude": -8.17, "longitude": 113.7}
    assert sticker["sticker"]["emoji"] == "🎉"
    assert (file["document"]["file_name"], file["caption"]) == ("rekap.csv", "Rekap")


async def test_a_photo_comes_in_sizes_the_largest_last(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")

    await ani.sends_photo(png(1280, 640), caption="Bukti", queue=True)

    (update,) = await api.updates()
    small, large = update["message"]["photo"]
    assert (small["width"], small["height"]) == (90, 45)
    assert (large["width"], large["height"]) == (1280, 640)
    assert small["file_id"] != large["file_id"]


async def test_a_person_corrects_a_message(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    said = await ani.sends("Hlo", queue=True)

    await ani.edits(said, "Halo", queue=True)

    _, update = await api.updates()
    assert update["edited_message"]["text"] == "Halo"
    assert "edit_date" in update["edited_message"]


async def test_blocking_and_unblocking_are_told(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    await ani.blocks_bot(queue=True)
    await ani.opens_link(queue=True)

    blocked, unblocked, start = await api.updates()
    assert blocked["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert unblocked["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert unblocked["my_chat_member"]["new_chat_member"]["user"]["is_bot"] is True
    assert start["message"]["text"] == "/start"


async def test_who_blocked_the_bot_cannot_write_to_it(telegram: Telegram) -> None:
    ani = telegram.person("Ani", started=True)
    await ani.blocks_bot(queue=True)

    with pytest.raises(CannotActError, match="blocked"):
        await ani.sends("Halo", queue=True)


async def test_an_act_waits_until_the_bot_has_acknowledged_it(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    await ani.sends("Halo", queue=True)

    with pytest.raises(TimeoutError, match="left 1 updates unread"):
        await telegram.settled(timeout=0.01)
    telegram.patience = 0.01
    with pytest.raises(TimeoutError, match="left 2 updates unread"):
        await ani.sends("Ada orang?")
    (update, second) = await api.updates()
    assert second["update_id"] == update["update_id"] + 1
    await api.updates(offset=second["update_id"] + 1)
    await telegram.settled(timeout=0.01)


async def test_updates_are_kept_for_24_hours(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    ani = telegram.person("Ani")
    await ani.sends("Kemarin", queue=True)
    clock.advance(timedelta(hours=23))
    await ani.sends("Hari ini", queue=True)
    clock.advance(timedelta(hours=2))

    assert [update["message"]["text"] for update in await api.updates()] == ["Hari ini"]


async def test_everything_is_still_there_after_a_restart(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    ani = telegram.person("Ani")
    group = telegram.group("Desa Sabrang", members=[ani])
    await ani.adds_bot_to(group, queue=True)
    await group.upgrade_to_supergroup(queue=True)
    await ani.sends("Halo", queue=True)
    await api.works("sendMessage", chat_id=ani.chat_id, text="<b>Hai</b>", parse_mode="HTML")
    await api.works("setMyCommands", commands=[{"command": "start", "description": "Mulai"}])

    state = telegram.dump()
    again = Telegram(clock)
    again.restore(state)

    assert again.dump() == state
    assert again.people[ani.chat_id].messages == ani.messages
    assert again.groups[group.chat_id].title == "Desa Sabrang"
    assert again.inbox.pending() == telegram.inbox.pending()
