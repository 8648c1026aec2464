"""Topics of a forum that the bot opens, renames, closes and deletes, and copies into them.

Source: tdlib/telegram-bot-api, Client.cpp 14955-15030 and 17399-17440; td ForumTopicManager.cpp.
"""

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.state import ChatMessage
from tests.simulator.conftest import Api
from tests.support.talk import PNG


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani", started=True)


@pytest.fixture
async def desk(telegram: Telegram, ani: SimulatedPerson) -> SimulatedGroup:
    group = telegram.group("Meja Sabrang", members=[ani], supergroup=True, with_bot=True)
    group.make_forum()
    await group.set_admin(rights=["can_manage_topics"], queue=True)
    return group


async def test_a_topic_is_opened_renamed_closed_and_reopened(
    api: Api, ani: SimulatedPerson, desk: SimulatedGroup
) -> None:
    await api.updates()
    opened = await api.works("createForumTopic", chat_id=desk.chat_id, name=" 12 ·  Sabrang ")
    thread = opened["message_thread_id"]
    assert opened == {"message_thread_id": thread, "name": "12 · Sabrang", "icon_color": 7322096}
    topic = {"chat_id": desk.chat_id, "message_thread_id": thread}
    assert await api.works("editForumTopic", name="12 · selesai", **topic)
    assert await api.refuses("editForumTopic", name="12 · selesai", **topic) == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )
    assert await api.works("editForumTopic", **topic)
    assert await api.works("closeForumTopic", **topic)
    assert await api.refuses("closeForumTopic", **topic) == "Bad Request: TOPIC_NOT_MODIFIED"
    assert desk.chat.topics[thread].closed
    assert await api.works("reopenForumTopic", **topic)

    told = [update["message"] for update in await api.updates() if "message" in update]
    kinds = ("created", "edited", "closed", "reopened")
    assert [next(k for k in kinds if f"forum_topic_{k}" in message) for message in told] == [*kinds]
    assert {message["message_thread_id"] for message in told} == {thread}
    assert told[0]["message_id"] == thread

    written = await ani.sends("Halo", to=desk, topic=thread, queue=True)
    (heard,) = [u["message"] for u in await api.updates(offset=-1)]
    assert heard["message_id"] == written.message_id
    assert "forum_topic_created" in heard["reply_to_message"]


async def test_a_deleted_topic_is_gone_with_its_messages(api: Api, desk: SimulatedGroup) -> None:
    opened = await api.works("createForumTopic", chat_id=desk.chat_id, name="12")
    topic = {"chat_id": desk.chat_id, "message_thread_id": opened["message_thread_id"]}
    await api.works("sendMessage", text="Kartu", **topic)
    assert await api.works("deleteForumTopic", **topic)
    assert not [each for each in desk.messages if each.topic == opened["message_thread_id"]]
    assert await api.refuses("sendMessage", text="Kartu", **topic) == (
        "Bad Request: message thread not found"
    )
    for method in ("editForumTopic", "closeForumTopic", "reopenForumTopic", "deleteForumTopic"):
        assert await api.refuses(method, name="x", **topic) == "Bad Request: TOPIC_ID_INVALID"


@pytest.mark.parametrize(
    ("method", "act"),
    [
        ("editForumTopic", "edit the topic"),
        ("closeForumTopic", "close or open the topic"),
        ("deleteForumTopic", "delete the topic"),
    ],
)
async def test_without_the_right_a_bot_manages_only_its_own_topics(
    api: Api, desk: SimulatedGroup, method: str, act: str
) -> None:
    (others,) = desk.make_forum("Lain-lain")
    own = await api.works("createForumTopic", chat_id=desk.chat_id, name="12")
    await desk.set_admin(rights=[], queue=True)
    refused = await api.refuses("createForumTopic", chat_id=desk.chat_id, name="13")
    assert refused == "Bad Request: not enough rights to create a topic"
    refused = await api.refuses(method, chat_id=desk.chat_id, message_thread_id=others, name="x")
    assert refused == f"Bad Request: not enough rights to {act}"
    thread = own["message_thread_id"]
    await api.works(method, chat_id=desk.chat_id, message_thread_id=thread, name="x")


async def test_what_is_no_topic_is_refused(
    api: Api, ani: SimulatedPerson, desk: SimulatedGroup, telegram: Telegram
) -> None:
    chat = desk.chat_id
    plain = telegram.group("Desa Suci", members=[ani], supergroup=True, with_bot=True)
    for where in (plain.chat_id, ani.chat_id):
        refused = await api.refuses("createForumTopic", chat_id=where, name="12")
        assert refused == "Bad Request: the chat is not a forum"
    assert await api.refuses("createForumTopic", chat_id=chat, name=" ") == (
        "Bad Request: title must be non-empty"
    )
    assert await api.refuses("createForumTopic", chat_id=chat, name="12", icon_color=1) == (
        "Bad Request: invalid icon color specified"
    )
    assert await api.refuses("closeForumTopic", chat_id=chat) == (
        "Bad Request: invalid message thread identifier specified"
    )


async def test_copies_of_every_kind_go_into_a_topic_and_back(
    api: Api, ani: SimulatedPerson, desk: SimulatedGroup
) -> None:
    opened = await api.works("createForumTopic", chat_id=desk.chat_id, name="12")
    thread = opened["message_thread_id"]
    sent = [
        await ani.sends("Halo", queue=True),
        await ani.sends_photo(PNG, caption="layar", queue=True),
        await ani.sends_voice(caption="suara", queue=True),
        await ani.sends_document("surat.pdf", b"%PDF-", queue=True),
        await ani.sends_location(-8.17, 113.7, queue=True),
        await ani.sends_sticker(queue=True),
    ]
    ani_side = {"from_chat_id": ani.chat_id, "chat_id": desk.chat_id, "message_thread_id": thread}
    for message in sent:
        await api.works("copyMessage", message_id=message.message_id, caption="baru", **ani_side)
    copies = desk.in_topic(thread)
    assert [copy.media and copy.media.kind for copy in copies] == [
        message.media and message.media.kind for message in sent
    ]
    assert [copy.text for copy in copies] == ["Halo", "baru", "baru", "baru", "", ""]
    assert not any(copy.origin for copy in copies)
    answered = await api.works(
        "copyMessage",
        chat_id=ani.chat_id,
        from_chat_id=desk.chat_id,
        message_id=copies[0].message_id,
        reply_parameters={"message_id": sent[1].message_id},
    )
    assert ani.last.message_id == answered["message_id"]
    assert ani.last.reply_to == sent[1].message_id

    await api.works("editMessageText", text="Halo!", **_place(copies[0]))
    await api.works("editMessageCaption", caption="ganti", **_place(copies[2]))
    assert [each.text for each in desk.in_topic(thread)[:3]] == ["Halo!", "baru", "ganti"]
    refused = await api.refuses("editMessageCaption", caption="x", **_place(copies[4]))
    assert refused == "Bad Request: there is no caption in the message to edit"


def _place(message: ChatMessage) -> dict[str, int]:
    return {"chat_id": message.chat_id, "message_id": message.message_id}


async def test_a_bot_that_may_send_no_voices_is_told(
    api: Api, ani: SimulatedPerson, desk: SimulatedGroup
) -> None:
    """Source: td MessageContent.cpp 6203-6302."""
    await desk.restrict_bot("can_send_voice_notes", queue=True)
    voice = await ani.sends_voice(queue=True)
    refused = await api.refuses(
        "copyMessage",
        chat_id=desk.chat_id,
        from_chat_id=ani.chat_id,
        message_id=voice.message_id,
    )
    assert refused == "Bad Request: not enough rights to send voice notes to the chat"
