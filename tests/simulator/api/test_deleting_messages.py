import json
from datetime import timedelta

from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.simulator.conftest import Api

NOT_FOR_EVERYONE = "Bad Request: message can't be deleted for everyone"


async def test_a_number_typed_by_a_person_is_deleted(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    said = await ani.sends("3509xxxxxxxxxxxx", queue=True)

    await api.works("deleteMessage", chat_id=ani.chat_id, message_id=said.message_id)

    assert ani.messages == []


async def test_nothing_older_than_48_hours_is_deleted(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    ani = telegram.person("Ani")
    said = await ani.sends("Halo", queue=True)
    clock.advance(timedelta(hours=48, seconds=1))

    sentence = await api.refuses("deleteMessage", chat_id=ani.chat_id, message_id=said.message_id)

    assert sentence == NOT_FOR_EVERYONE


async def test_what_is_gone_is_not_found(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    sentence = await api.refuses("deleteMessage", chat_id=ani.chat_id, message_id=5)

    assert sentence == "Bad Request: message to delete not found"


async def test_a_message_must_be_named(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    assert (
        await api.refuses("deleteMessage", chat_id=ani.chat_id)
        == "Bad Request: message identifier is not specified"
    )
    assert (
        await api.refuses("deleteMessage", message_id=5)
        == "Bad Request: chat identifier is not specified"
    )


async def test_in_a_group_only_an_administrator_deletes_others_messages(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani")
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    said = await ani.sends("3509xxxxxxxxxxxx", to=group, queue=True)
    named = {"chat_id": group.chat_id, "message_id": said.message_id}

    as_member = await api.refuses("deleteMessage", **named)
    await group.set_admin(rights=["can_pin_messages"], queue=True)
    without_the_right = await api.refuses("deleteMessage", **named)
    await group.set_admin(queue=True)
    await api.works("deleteMessage", **named)

    assert as_member == without_the_right == NOT_FOR_EVERYONE
    assert said not in group.messages


async def test_in_a_supergroup_the_sentence_is_shorter(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    group = telegram.group("Desa Sabrang", members=[ani], supergroup=True, with_bot=True)
    said = await ani.sends("Halo", to=group, queue=True)

    sentence = await api.refuses("deleteMessage", chat_id=group.chat_id, message_id=said.message_id)

    assert sentence == "Bad Request: message can't be deleted"


async def test_the_bot_deletes_its_own_message_in_a_group(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    group = telegram.group("Desa Sabrang", members=[ani], with_bot=True)
    message = await api.works("sendMessage", chat_id=group.chat_id, text="Papan")

    await api.works("deleteMessage", chat_id=group.chat_id, message_id=message["message_id"])

    assert group.messages == []


async def test_several_are_deleted_at_once_and_the_missing_skipped(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani")
    ids = [(await ani.sends(str(n), queue=True)).message_id for n in range(3)]

    await api.works("deleteMessages", chat_id=ani.chat_id, message_ids=[*ids[:2], 999])

    assert [m.text for m in ani.messages] == ["2"]


async def test_the_name_of_a_file_goes_with_its_message(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    sent = await ani.sends_document("KK 3509125203850001.pdf", b"a file", queue=True)
    (update,) = await api.works("getUpdates")
    await api.works("getUpdates", offset=update["update_id"] + 1)

    await api.works("deleteMessage", chat_id=ani.chat_id, message_id=sent.message_id)

    assert sent.media is not None
    assert sent.media.file_id
    assert sent.media.file_id in json.dumps(telegram.dump())
    await api.works("getFile", file_id=sent.media.file_id)
    assert "3509125203850001" not in json.dumps(telegram.dump())


async def test_a_list_of_messages_is_checked(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    assert (
        await api.refuses("deleteMessages", chat_id=ani.chat_id, message_ids=[])
        == "Bad Request: message identifiers are not specified"
    )
    assert (
        await api.refuses("deleteMessages", chat_id=ani.chat_id, message_ids=list(range(1, 102)))
        == "Bad Request: too many message identifiers specified"
    )
    assert (
        await api.refuses("deleteMessages", chat_id=ani.chat_id, message_ids=["x"])
        == "Bad Request: can't parse message identifier as a Number"
    )
