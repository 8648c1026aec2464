"""Ephemeral messages: who gets one and when, and what others see of it."""

from datetime import timedelta
from typing import Any

import pytest

from simulator.chats.groups import SimulatedGroup
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.simulator.conftest import Api, keyboard


@pytest.fixture
def ani(telegram: Telegram) -> SimulatedPerson:
    return telegram.person("Ani")


@pytest.fixture
def group(telegram: Telegram, ani: SimulatedPerson) -> SimulatedGroup:
    return telegram.group("Desa", members=[telegram.person("Budi"), ani], with_bot=True)


async def declares(api: Api, name: str = "status") -> None:
    command = {"command": name, "description": "Status", "is_ephemeral": True}
    await api.works("setMyCommands", commands=[command])


def alone(somebody: SimulatedPerson, **more: Any) -> dict[str, Any]:
    return {"ephemeral_message_parameters": {"receiver_user_id": somebody.user_id, **more}}


async def test_an_ephemeral_command_and_its_answer_are_between_two(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await declares(api)

    await ani.sends("/status", to=group, queue=True)
    (update,) = await api.updates()
    command = update["message"]
    answer = await api.works(
        "sendMessage",
        chat_id=group.chat_id,
        text="Sudah selesai.",
        reply_parameters={"ephemeral_message_id": command["ephemeral_message_id"]},
        **alone(ani),
    )

    assert (command["message_id"], command["text"]) == (0, "/status")
    assert command["receiver_user"]["is_bot"] is True
    assert (answer["message_id"], answer["receiver_user"]["id"]) == (0, ani.user_id)
    assert [each.text for each in ani.sees_alone(group)] == ["Sudah selesai."]
    assert group.messages == []


async def test_a_press_may_be_answered_to_its_person_alone_for_fifteen_seconds(
    api: Api, clock: MovableClock, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await api.works(
        "sendMessage", chat_id=group.chat_id, text="Halo", reply_markup=keyboard("Status saya")
    )
    query = ani.press(group.last, "Status saya")
    request = {
        "chat_id": group.chat_id,
        "text": "Belum.",
        **alone(ani, callback_query_id=query.query_id),
    }

    await api.works("sendMessage", **request)
    clock.advance(timedelta(seconds=16))
    late = await api.refuses("sendMessage", **request)

    assert len(ani.sees_alone(group)) == 1
    assert late.endswith("query is too old and response timeout expired or query ID is invalid")


async def test_only_an_administrator_writes_to_one_member_without_an_occasion(
    telegram: Telegram, api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    request = {"chat_id": group.chat_id, "text": "Halo, Ani"}

    refused = await api.refuses("sendMessage", **request, **alone(ani))
    await group.set_admin(queue=True)
    await api.works("sendMessage", **request, **alone(ani))
    stranger = await api.refuses("sendMessage", **request, **alone(telegram.person("Cici")))
    private = await api.refuses("sendMessage", chat_id=ani.chat_id, text="Halo", **alone(ani))

    assert refused == "Bad Request: MESSAGE_NOT_COMMAND"
    assert stranger == "Bad Request: USER_NOT_PARTICIPANT"
    assert private == "Bad Request: PEER_ID_INVALID"


async def test_it_may_not_arrive_and_does_not_stay(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await group.set_admin(queue=True)
    request = {"chat_id": group.chat_id, "text": "Halo, Ani", **alone(ani)}

    await api.works("sendMessage", **request)
    ani.restarts_app()
    after_restart = len(ani.sees_alone(group))
    ani.goes_offline()
    lost = await api.works("sendMessage", **request)

    assert after_restart == 0
    assert lost["ephemeral_message_id"] == 2
    assert ani.sees_alone(group) == []


async def test_an_old_app_sends_the_command_to_everybody(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await declares(api)
    ani.uses_old_app()

    await ani.sends("/status@sensus_bot", to=group, queue=True)
    (update,) = await api.updates()

    assert "ephemeral_message_id" not in update["message"]
    assert [each.text for each in group.messages] == ["/status@sensus_bot"]


async def test_an_ephemeral_message_has_no_ordinary_number(
    api: Api, ani: SimulatedPerson, group: SimulatedGroup
) -> None:
    await group.set_admin(queue=True)
    sent = await api.works("sendMessage", chat_id=group.chat_id, text="Halo", **alone(ani))

    # As reported of Telegram: telegramdesktop/tdesktop, issue 31196.
    for number in (0, sent["ephemeral_message_id"]):
        refusal = await api.refuses("deleteMessage", chat_id=group.chat_id, message_id=number)
        assert "message" in refusal
    assert len(ani.sees_alone(group)) == 1
