from typing import Any

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from tests.simulator.conftest import Api


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani", started=True)


@pytest.fixture
def group(telegram: Telegram, ani: SimulatedPerson) -> SimulatedGroup:
    return telegram.group("Desa Sabrang", members=[ani], with_bot=True)


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_the_bot_is_told_that_it_was_added(
    telegram: Telegram, api: Api, ani: SimulatedPerson
) -> None:
    group = telegram.group("Desa Sabrang", members=[ani])

    await ani.adds_bot_to(group, queue=True)

    standing, service = await api.updates()
    assert standing["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert standing["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"][0]["username"] == "sensus_bot"
    assert service["message"]["chat"]["type"] == "group"


async def test_a_group_the_bot_was_never_in_is_unknown(
    telegram: Telegram, api: Api, ani: SimulatedPerson
) -> None:
    group = telegram.group("Desa Sabrang", members=[ani])

    sentence = await api.refuses("sendMessage", chat_id=group.chat_id, text="Halo")

    assert sentence == "Bad Request: chat not found"


async def test_in_privacy_mode_only_what_concerns_the_bot_is_heard(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    """Source: https://core.telegram.org/bots/faq, "What messages will my bot get?"."""
    await ani.sends("/peringkat", to=group, queue=True)
    board = await api.works("sendMessage", chat_id=group.chat_id, text="Papan")
    reply_to = group.chat.messages[board["message_id"]]
    await ani.sends("/lepas", to=group, queue=True)
    await group.other_bot_writes()
    await ani.sends("Selamat pagi semua", to=group, queue=True)
    await ani.sends("/peringkat", to=group, queue=True)
    await ani.sends("/peringkat@other_bot", to=group, queue=True)
    await ani.sends("/peringkat@Sensus_Bot", to=group, queue=True)
    await ani.sends("👋 @sensus_bot halo", to=group, queue=True)
    await ani.sends("Bagus!", to=group, reply_to=reply_to, queue=True)

    assert texts(await api.updates()) == ["/lepas", "/peringkat@Sensus_Bot", "Bagus!"]


async def test_an_administrator_hears_everything(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await group.set_admin(queue=True)
    await ani.sends("Selamat pagi semua", to=group, queue=True)

    promoted, message = await api.updates()
    assert promoted["my_chat_member"]["new_chat_member"]["status"] == "administrator"
    assert message["message"]["text"] == "Selamat pagi semua"


async def test_a_kicked_bot_is_refused(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await ani.removes_bot_from(group, queue=True)

    updates = await api.updates()
    sentence = await api.refuses("sendMessage", chat_id=group.chat_id, text="Halo")
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert sentence == "Forbidden: bot was kicked from the group chat"


async def test_a_bot_kicked_from_a_supergroup_is_refused(
    telegram: Telegram, api: Api, ani: SimulatedPerson
) -> None:
    group = telegram.group("Desa Sabrang", members=[ani], supergroup=True, with_bot=True)
    await group.kick_bot(queue=True)

    (update,) = await api.updates()
    sentence = await api.refuses("sendMessage", chat_id=group.chat_id, text="Halo")
    assert "my_chat_member" in update
    assert sentence == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_bot_that_left_is_no_member(api: Api, group: SimulatedGroup) -> None:
    await api.works("leaveChat", chat_id=group.chat_id)

    sentence = await api.refuses("sendMessage", chat_id=group.chat_id, text="Halo")

    assert sentence == "Forbidden: bot is not a member of the group chat"


async def test_a_deleted_group_is_refused(api: Api, group: SimulatedGroup) -> None:
    await group.delete(queue=True)

    sentence = await api.refuses("sendMessage", chat_id=group.chat_id, text="Halo")

    assert sentence == "Forbidden: the group chat was deleted"


async def test_an_upgraded_group_tells_its_new_id(
    telegram: Telegram, api: Api, group: SimulatedGroup
) -> None:
    old_id = group.chat_id
    new_id = await group.upgrade_to_supergroup(queue=True)

    moved, arrived = [update["message"] for update in await api.updates()]
    answer = await api.call("sendMessage", chat_id=old_id, text="Halo")
    await api.works("sendMessage", chat_id=new_id, text="Halo")

    assert (moved["chat"]["id"], moved["migrate_to_chat_id"]) == (old_id, new_id)
    assert (arrived["chat"]["id"], arrived["migrate_from_chat_id"]) == (new_id, old_id)
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new_id},
    }
    assert telegram.groups[old_id] is telegram.groups[new_id] is group
    assert group.sees() == "Halo"


async def test_a_new_title_is_told(api: Api, group: SimulatedGroup) -> None:
    await group.rename("Desa Sabrang Maju", queue=True)

    (update,) = await api.updates()
    assert update["message"]["new_chat_title"] == "Desa Sabrang Maju"
    assert (await api.works("getChat", chat_id=group.chat_id))["title"] == "Desa Sabrang Maju"


async def test_members_and_administrators_are_known(
    telegram: Telegram, api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    budi = telegram.person("Budi")
    named = {"chat_id": group.chat_id}

    owner = await api.works("getChatMember", **named, user_id=ani.user_id)
    stranger = await api.works("getChatMember", **named, user_id=budi.user_id)
    await group.add(budi, queue=True)
    await group.set_admin(budi, queue=True)
    administrators = await api.works("getChatAdministrators", **named)

    assert (owner["status"], stranger["status"]) == ("creator", "left")
    assert [each["status"] for each in administrators] == ["creator", "administrator"]
    assert administrators[1]["can_delete_messages"] is True
    assert await api.works("getChatMemberCount", **named) == 3


async def test_a_private_chat_has_no_administrators(api: Api, ani: SimulatedPerson) -> None:
    sentence = await api.refuses("getChatAdministrators", chat_id=ani.chat_id)

    assert sentence == "Bad Request: there are no administrators in the private chat"
    assert await api.works("getChatMemberCount", chat_id=ani.chat_id) == 2


async def test_others_standing_is_told_to_an_administrator_who_asked_for_it(
    telegram: Telegram, api: Api, group: SimulatedGroup
) -> None:
    budi = telegram.person("Budi")
    await api.updates(allowed_updates=["chat_member"])
    await group.add(budi, queue=True)
    await group.set_admin(queue=True)
    await group.remove(budi, queue=True)

    (update,) = await api.updates()
    assert update["chat_member"]["new_chat_member"]["user"]["id"] == budi.user_id


async def test_pinning_needs_the_right_in_a_group(api: Api, group: SimulatedGroup) -> None:
    board = await api.works("sendMessage", chat_id=group.chat_id, text="Papan")
    named = {"chat_id": group.chat_id, "message_id": board["message_id"]}

    sentence = await api.refuses("pinChatMessage", **named)
    await group.set_admin(queue=True)
    await api.works("pinChatMessage", **named)

    assert sentence == ("Bad Request: not enough rights to manage pinned messages in the chat")
    assert group.chat.pinned == [board["message_id"]]
    assert (await api.works("getChat", chat_id=group.chat_id))["pinned_message"]["text"] == "Papan"
    assert group.sees() == "Papan"


async def test_the_newest_pin_goes_first(api: Api, ani: SimulatedPerson) -> None:
    ids = []
    for text in ("Satu", "Dua", "Tiga"):
        message = await api.works("sendMessage", chat_id=ani.chat_id, text=text)
        await api.works("pinChatMessage", chat_id=ani.chat_id, message_id=message["message_id"])
        ids.append(message["message_id"])

    await api.works("unpinChatMessage", chat_id=ani.chat_id)
    assert ani.chat.pinned == ids[:2]
    await api.works("unpinAllChatMessages", chat_id=ani.chat_id)
    assert ani.chat.pinned == []
    assert (
        await api.refuses("unpinChatMessage", chat_id=ani.chat_id)
        == "Bad Request: message to unpin not found"
    )


def test_nobody_gets_the_account_of_somebody_else(telegram: Telegram) -> None:
    first = telegram.person("Ani")
    taken = telegram.person("Budi", user_id=first.user_id + 2)
    third = telegram.person("Cici")
    assert telegram.chats[taken.user_id].title == "Budi"
    assert third.user_id not in (first.user_id, taken.user_id)
