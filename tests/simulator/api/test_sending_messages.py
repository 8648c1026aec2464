import pytest

from simulator.chats.world import Telegram
from tests.simulator.conftest import MORNING, Api, keyboard


async def test_a_message_reaches_the_person(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    message = await api.works("sendMessage", chat_id=ani.chat_id, text="Halo 👋")

    assert ani.sees() == "Halo 👋"
    assert message["from"]["is_bot"] is True
    assert message["chat"] == {"id": ani.chat_id, "first_name": "Ani", "type": "private"}
    assert message["date"] == int(MORNING.timestamp())


async def test_what_reached_a_chat_is_on_record(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    message = await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")

    (sent,) = telegram.sent_log
    assert (sent.chat_id, sent.message_id) == (ani.chat_id, message["message_id"])
    assert (sent.method, sent.text, sent.moment) == ("sendMessage", "Halo", MORNING)
    assert telegram.requests["sendMessage"] == 1


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"text": "Halo"}, "Bad Request: chat_id is empty"),
        ({"chat_id": 1_000_001}, "Bad Request: message text is empty"),
        ({"chat_id": 1_000_001, "text": " \n "}, "Bad Request: text must be non-empty"),
        ({"chat_id": 1_000_001, "text": "a" * 4097}, "Bad Request: message is too long"),
        ({"chat_id": 1_000_001, "text": "👋" * 2049}, "Bad Request: message is too long"),
        ({"chat_id": 1_000_001, "text": "a" * 32_769}, "Bad Request: text is too long"),
        ({"chat_id": 99, "text": "Halo"}, "Bad Request: chat not found"),
        ({"chat_id": "Ani", "text": "Halo"}, "Bad Request: chat not found"),
        ({"chat_id": "@ani", "text": "Halo"}, "Bad Request: chat not found"),
        (
            {"chat_id": 1_000_001, "text": "Halo", "parse_mode": "BBCode"},
            "Bad Request: unsupported parse_mode",
        ),
        (
            {"chat_id": 1_000_001, "text": "Halo", "reply_parameters": {"message_id": 77}},
            "Bad Request: message to be replied not found",
        ),
        (
            {
                "chat_id": 1_000_001,
                "text": "Halo",
                "entities": [{"type": "bold", "offset": 9, "length": 1}],
            },
            "Bad Request: entity begins after the end of the text at UTF-16 offset 9",
        ),
    ],
)
async def test_a_wrong_message_is_refused_in_telegrams_words(
    telegram: Telegram, api: Api, parameters: dict[str, object], sentence: str
) -> None:
    telegram.person("Ani", started=True)

    assert await api.refuses("sendMessage", **parameters) == sentence
    assert not telegram.sent_log


async def test_length_is_counted_after_the_markup_is_gone(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    await api.works(
        "sendMessage", chat_id=ani.chat_id, text=f"<b>{'a' * 4096}</b>", parse_mode="HTML"
    )

    assert len(ani.sees()) == 4096


async def test_a_text_is_trimmed_and_its_control_characters_become_spaces(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)

    await api.works("sendMessage", chat_id=ani.chat_id, text="\n Halo\tAni\r\n")

    assert ani.sees() == "Halo Ani"


async def test_links_and_commands_in_a_plain_text_are_found(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    message = await api.works(
        "sendMessage", chat_id=ani.chat_id, text="👋 /status, sensus.bps.go.id. atau a@bps.go.id"
    )

    assert [(e["type"], e["offset"], e["length"]) for e in message["entities"]] == [
        ("bot_command", 3, 7),
        ("url", 12, 16),
        ("email", 35, 11),
    ]


async def test_a_stranger_cannot_be_written_to(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")

    sentence = await api.refuses("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert sentence == "Bad Request: chat not found"


async def test_somebody_known_from_a_group_cannot_be_written_to_first(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani")
    telegram.group("Desa Sabrang", members=[ani], with_bot=True)

    sentence = await api.refuses("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert sentence == "Forbidden: bot can't initiate conversation with a user"


async def test_who_blocked_the_bot_is_not_reached(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    await ani.blocks_bot(queue=True)

    answer = await api.call("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert answer == {
        "ok": False,
        "error_code": 403,
        "description": "Forbidden: bot was blocked by the user",
    }


async def test_a_deleted_account_is_not_reached(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    await ani.deactivate()

    sentence = await api.refuses("sendMessage", chat_id=ani.chat_id, text="Halo")

    assert sentence == "Forbidden: user is deactivated"


async def test_a_reply_shows_what_it_replies_to(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    asked = await ani.sends("Apa itu sensus?", queue=True)

    answer = await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Begini …",
        reply_parameters={"message_id": asked.message_id},
    )

    assert answer["reply_to_message"]["text"] == "Apa itu sensus?"


async def test_a_reply_to_a_deleted_message_can_be_sent_all_the_same(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.works(
        "sendMessage",
        chat_id=ani.chat_id,
        text="Begini …",
        reply_parameters={"message_id": 77, "allow_sending_without_reply": True},
    )

    assert "reply_to_message" not in answer


async def test_unknown_parameters_are_ignored(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo", colour="red")

    assert ani.sees() == "Halo"


async def test_forwarding_names_the_sender_and_copying_does_not(
    telegram: Telegram, api: Api
) -> None:
    ani, budi = telegram.person("Ani"), telegram.person("Budi", started=True)
    said = await ani.sends("Saya terkendala", queue=True)
    route = {
        "chat_id": budi.chat_id,
        "from_chat_id": ani.chat_id,
        "message_id": said.message_id,
    }

    forwarded = await api.works("forwardMessage", **route)
    copied = await api.works("copyMessage", **route, reply_markup=keyboard("Bantu"))

    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Ani"
    assert set(copied) == {"message_id"}
    assert budi.sees() == "Saya terkendala"
    assert budi.buttons() == ["Bantu"]


async def test_the_person_sees_that_the_bot_is_typing(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    with telegram.subscribe() as events:
        await api.works("sendChatAction", chat_id=ani.chat_id, action="typing")
        sentence = await api.refuses("sendChatAction", chat_id=ani.chat_id, action="dancing")

    assert [(e.kind, e.chat_id) for e in events.waiting()[:1]] == [("chat_action", ani.chat_id)]
    assert sentence == "Bad Request: wrong parameter action in request"


async def test_private_chats_share_one_numbering_of_messages(telegram: Telegram, api: Api) -> None:
    ani, budi = telegram.person("Ani", started=True), telegram.person("Budi", started=True)

    first = await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")
    second = await api.works("sendMessage", chat_id=budi.chat_id, text="Halo")

    assert second["message_id"] == first["message_id"] + 1


async def test_a_supergroup_numbers_its_messages_by_itself(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    group = telegram.group("Desa Sabrang", members=[ani], supergroup=True, with_bot=True)
    await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")

    message = await api.works("sendMessage", chat_id=group.chat_id, text="Halo")

    assert message["message_id"] == 1
