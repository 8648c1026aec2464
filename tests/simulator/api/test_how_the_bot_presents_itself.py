from typing import Any

import pytest

from simulator.chats.world import Telegram
from tests.simulator.conftest import Api

START = {"command": "start", "description": "Mulai"}


async def test_the_bot_knows_itself(api: Api) -> None:
    me = await api.works("getMe")

    assert (me["is_bot"], me["username"]) == (True, "sensus_bot")
    assert me["can_read_all_group_messages"] is False


async def test_commands_depend_on_language_and_chat(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", language_code="id")
    john = telegram.person("John", language_code="en", started=True)
    group = telegram.group("Desa Sabrang", members=[ani, john], with_bot=True)
    await api.works("setMyCommands", commands=[START])
    await api.works(
        "setMyCommands",
        commands=[{"command": "start", "description": "Begin"}],
        language_code="en",
    )
    await api.works(
        "setMyCommands",
        commands=[{"command": "peringkat", "description": "Papan"}],
        scope={"type": "all_group_chats"},
    )
    await api.works(
        "setMyCommands",
        commands=[{"command": "bind", "description": "Ikat"}],
        scope={"type": "chat_administrators", "chat_id": group.chat_id},
    )

    def seen(chat_id: int, user_id: int) -> list[str]:
        return [each.description for each in telegram.commands_for(chat_id, user_id)]

    assert seen(ani.chat_id, ani.user_id) == ["Mulai"]
    assert seen(john.chat_id, john.user_id) == ["Begin"]
    assert seen(group.chat_id, john.user_id) == ["Papan"]
    assert seen(group.chat_id, ani.user_id) == ["Ikat"]
    await api.works("deleteMyCommands", language_code="en")
    assert seen(john.chat_id, john.user_id) == ["Mulai"]
    assert await api.works("getMyCommands") == [START]


TOO_LONG = "command length must not exceed 32"


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"commands": [{"command": "Mulai!", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a" * 33, "description": "x"}]}, TOO_LONG),
        ({"commands": [{"command": "", "description": "x"}]}, "command must be non-empty"),
        (
            {"commands": [{"command": "a", "description": " "}]},
            "command description must be non-empty",
        ),
        (
            {"commands": [{"command": "a", "description": "x" * 257}]},
            "command description length must not exceed 256",
        ),
        ({"commands": [START] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [START], "language_code": "ind"}, "invalid language code specified"),
        ({"commands": {"start": "Mulai"}}, "expected an Array of BotCommand"),
        (
            {"commands": [START], "scope": {"type": "everybody"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        ({"commands": [START], "scope": {"type": "chat", "chat_id": 99}}, "chat not found"),
    ],
)
async def test_wrong_commands_are_refused(
    api: Api, parameters: dict[str, Any], sentence: str
) -> None:
    assert await api.refuses("setMyCommands", **parameters) == f"Bad Request: {sentence}"


async def test_a_description_falls_back_to_that_of_all_languages(api: Api) -> None:
    await api.works("setMyDescription", description="Membantu sensus")
    await api.works("setMyDescription", description="Helps", language_code="en")

    assert await api.works("getMyDescription", language_code="en") == {"description": "Helps"}
    assert await api.works("getMyDescription", language_code="jv") == {
        "description": "Membantu sensus"
    }


async def test_texts_have_limits(api: Api) -> None:
    assert (
        await api.refuses("setMyDescription", description="a" * 513)
        == "Bad Request: DESCRIPTION_TOO_LONG"
    )
    assert (
        await api.refuses("setMyShortDescription", short_description="a" * 121)
        == "Bad Request: SHORT_DESCRIPTION_TOO_LONG"
    )
    await api.works("setMyShortDescription", short_description="Sensus")
    assert await api.works("getMyShortDescription") == {"short_description": "Sensus"}
    assert await api.works("getMyName") == {"name": "Sensus Bot"}


async def test_a_chat_has_its_own_menu_button(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    button = {"type": "web_app", "text": "Buka", "web_app": {"url": "https://bps.go.id/x"}}

    await api.works("setChatMenuButton", chat_id=ani.chat_id, menu_button=button)

    assert await api.works("getChatMenuButton", chat_id=ani.chat_id) == button
    assert await api.works("getChatMenuButton") == {"type": "commands"}
    assert telegram.profile.menu_button(ani.chat_id) == button
