"""What a group allows the bot: permissions, topics; and who speaks in it besides people.

Each rule names its source: files and lines of tdlib/telegram-bot-api at 01a3679 and of td at
022d602, or Telegram's documentation.
"""

from typing import Any

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from tests.simulator.conftest import Api
from tests.support.talk import PNG


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani", started=True)


@pytest.fixture
def group(telegram: Telegram, ani: SimulatedPerson) -> SimulatedGroup:
    return telegram.group("Desa Sabrang", members=[ani], supergroup=True, with_bot=True)


async def says(api: Api, group: SimulatedGroup, **more: Any) -> str:
    """Send a text, and return what Telegram answers to it; "" where it takes it."""
    answer = await api.call("sendMessage", chat_id=group.chat_id, text="Papan", **more)
    return str(answer.get("description", ""))


async def shows(api: Api, group: SimulatedGroup) -> str:
    answer = await api.uploads("sendPhoto", "photo", PNG, chat_id=group.chat_id)
    return str(answer.get("description", ""))


async def test_a_restricted_bot_is_told_what_it_may_not(api: Api, group: SimulatedGroup) -> None:
    """Source: td MessageContent.cpp 6203-6302."""
    await group.restrict_bot("can_send_photos", queue=True)
    assert await shows(api, group) == "Bad Request: not enough rights to send photos to the chat"
    assert await says(api, group) == ""

    await group.restrict_bot(queue=True)
    assert await says(api, group) == (
        "Bad Request: not enough rights to send text messages to the chat"
    )
    answer = await api.uploads("sendDocument", "document", b"x", chat_id=group.chat_id)
    assert answer["description"] == ("Bad Request: not enough rights to send documents to the chat")
    me = (await api.works("getMe"))["id"]
    member = await api.works("getChatMember", chat_id=group.chat_id, user_id=me)
    assert (member["status"], member["can_send_messages"]) == ("restricted", False)


async def test_where_only_administrators_write_the_bot_must_be_one(
    api: Api, group: SimulatedGroup
) -> None:
    """Source: td MessageContent.cpp 6203-6302, with the chat's default permissions."""
    group.withhold()
    assert "not enough rights to send text messages" in await says(api, group)
    chat = await api.works("getChat", chat_id=group.chat_id)
    assert chat["permissions"]["can_send_messages"] is False
    await group.set_admin(queue=True)
    assert await says(api, group) == ""


async def test_what_only_the_servers_know_is_in_capitals(api: Api, group: SimulatedGroup) -> None:
    """Source: Client.cpp 89-101: a 403 in capitals becomes a 400; older servers passed it on."""
    group.close_to_bot()
    assert await says(api, group) == "Bad Request: CHAT_WRITE_FORBIDDEN"
    group.close_to_bot("older")
    assert await says(api, group) == "Forbidden: CHAT_WRITE_FORBIDDEN"


async def test_a_message_goes_to_its_topic_and_else_to_general(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    """Source: Client.cpp 8255-8292, 6812-6818 and 18431-18453."""
    (board,) = group.make_forum("Papan peringkat")
    assert await says(api, group, message_thread_id=board) == ""
    assert await says(api, group) == ""
    assert len(group.in_topic(board)) == len(group.in_topic(None)) == 1
    for thread in (1, 4711):
        refused = await says(api, group, message_thread_id=thread)
        assert refused == "Bad Request: message thread not found"

    await ani.sends("/peringkat@sensus_bot", to=group, topic=board, queue=True)
    await ani.sends("/peringkat@sensus_bot", to=group, queue=True)
    in_topic, in_general = [update["message"] for update in await api.updates()]
    assert (in_topic["message_thread_id"], in_topic["is_topic_message"]) == (board, True)
    assert not {"message_thread_id", "is_topic_message"} & in_general.keys()
    assert in_general["chat"]["is_forum"] is True


async def test_closed_and_deleted_topics_take_nothing(api: Api, group: SimulatedGroup) -> None:
    """TOPIC_CLOSED is the servers' own word; of a deleted one see Client.cpp 6812-6818."""
    board, other = group.make_forum("Papan peringkat", "Lain-lain")
    group.close_topic(board)
    assert await says(api, group, message_thread_id=board) == "Bad Request: TOPIC_CLOSED"
    group.close_topic()
    assert await says(api, group) == "Bad Request: TOPIC_CLOSED"
    group.delete_topic(other)
    assert await says(api, group, message_thread_id=other) == (
        "Bad Request: message thread not found"
    )
    await group.set_admin(rights=["can_manage_topics"], queue=True)
    assert await says(api, group, message_thread_id=board) == ""


async def test_an_album_is_a_message_for_each_picture(api: Api, ani: SimulatedPerson) -> None:
    """Source: https://core.telegram.org/bots/api#message, media_group_id."""
    await ani.sends_album("KTP", "", "", picture=PNG, queue=True)
    messages = [update["message"] for update in await api.updates()]
    assert [message.get("caption") for message in messages] == ["KTP", None, None]
    assert len({message["media_group_id"] for message in messages}) == 1


async def test_an_anonymous_administrator_is_the_group_itself(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    """Source: Client.cpp 18147-18158; the account is documented at bots/api#message."""
    await group.set_admin(ani, anonymous=True, queue=True)
    await ani.sends("/ikat@sensus_bot KODE", to=group, queue=True)
    message = (await api.updates())[-1]["message"]
    assert (message["from"]["id"], message["from"]["username"]) == (
        1087968824,
        "GroupAnonymousBot",
    )
    assert message["sender_chat"]["id"] == group.chat_id


async def test_channels_speak_in_groups(api: Api, group: SimulatedGroup) -> None:
    """Source: Client.cpp 18147-18158 and 4131-4134."""
    await group.set_admin(queue=True)
    await group.channel_posts("Kabar baru", queue=True)
    await group.channel_posts("Saya juga", linked=False, queue=True)
    forwarded, written = [update["message"] for update in (await api.updates())[-2:]]
    assert (forwarded["from"]["id"], forwarded["is_automatic_forward"]) == (777000, True)
    assert forwarded["sender_chat"]["type"] == forwarded["forward_from_chat"]["type"] == "channel"
    assert (written["from"]["username"], written["sender_chat"]["type"]) == (
        "Channel_Bot",
        "channel",
    )


async def test_a_start_links_payload_is_short(ani: SimulatedPerson) -> None:
    """Source: https://core.telegram.org/bots/features#deep-linking."""
    with pytest.raises(Exception, match="no link carries"):
        await ani.opens_link("x" * 65, queue=True)


async def test_malformed_lists_are_passed_over(
    telegram: Telegram, api: Api, ani: SimulatedPerson
) -> None:
    """Source: Client.cpp 11330 and 16889-16900."""
    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo", entities="{")
    assert await api.updates(allowed_updates="[nonsense") == []


async def test_edits_that_are_too_long_are_refused_in_capitals(
    api: Api, ani: SimulatedPerson
) -> None:
    """The servers' own words; a foreign message's media: "message media can't be edited"."""
    text = await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")
    photo = (await api.uploads("sendPhoto", "photo", PNG, chat_id=ani.chat_id))["result"]
    foreign = await ani.sends("Halo", queue=True)

    async def refused(method: str, message_id: int, **content: Any) -> str:
        named = {"chat_id": ani.chat_id, "message_id": message_id}
        return await api.refuses(method, **named, **content)

    assert await refused("editMessageText", text["message_id"], text="a" * 4097) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )
    assert await refused("editMessageCaption", photo["message_id"], caption="a" * 1025) == (
        "Bad Request: MEDIA_CAPTION_TOO_LONG"
    )
    media = {"type": "photo", "media": photo["photo"][-1]["file_id"]}
    assert await refused("editMessageMedia", foreign.message_id, media=media) == (
        "Bad Request: message media can't be edited"
    )
