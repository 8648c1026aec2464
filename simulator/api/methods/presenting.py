"""The bot's profile: getMe, commands, name, descriptions, menu button."""

from __future__ import annotations

import re
from typing import Any

from simulator.api.access import Access, find_chat
from simulator.api.arguments import Arguments
from simulator.chats.wire import user_json
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.profile import DEFAULT_MENU, Command, Scope
from simulator.cloud.state import Json
from simulator.text.links import check_link

# https://core.telegram.org/bots/api#botcommand and #setmycommands
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_COMMAND_LENGTH = 32
_COMMANDS = 100
_COMMAND_DESCRIPTION = 256
_LANGUAGE = re.compile(r"[a-z]{2}")
_PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}


def get_me(cloud: Cloud, _: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getme."""
    return {
        **user_json(cloud.bot),
        "can_join_groups": True,
        "can_read_all_group_messages": cloud.can_read_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": bool(cloud.main_app),
    }


def set_my_commands(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmycommands."""
    commands = _commands(arguments)
    scope, language = _scope(cloud, arguments), _language(arguments)
    if len(commands) > _COMMANDS:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command.command):
            raise BadRequestError("BOT_COMMAND_INVALID")
    cloud.profile.commands[scope, language] = commands
    cloud.announce("commands_changed", scope.chat_id or None)
    return True


def get_my_commands(cloud: Cloud, arguments: Arguments) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#getmycommands."""
    key = _scope(cloud, arguments), _language(arguments)
    commands = cloud.profile.commands.get(key, ())
    return [
        {
            "command": each.command,
            "description": each.description,
            **({"is_ephemeral": True} if each.ephemeral else {}),
        }
        for each in commands
    ]


def delete_my_commands(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands."""
    scope, language = _scope(cloud, arguments), _language(arguments)
    cloud.profile.commands.pop((scope, language), None)
    cloud.announce("commands_changed", scope.chat_id or None)
    return True


def set_my_name(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmyname."""
    return _set_text(cloud.profile.names, arguments, "name", 64)


def get_my_name(cloud: Cloud, arguments: Arguments) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmyname."""
    name = _get_text(cloud.profile.names, arguments)
    return {"name": name or cloud.bot.first_name}


def set_my_description(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmydescription."""
    return _set_text(cloud.profile.descriptions, arguments, "description", 512)


def get_my_description(cloud: Cloud, arguments: Arguments) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmydescription."""
    return {"description": _get_text(cloud.profile.descriptions, arguments)}


def set_my_short_description(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmyshortdescription."""
    return _set_text(cloud.profile.short_descriptions, arguments, "short_description", 120)


def get_my_short_description(cloud: Cloud, arguments: Arguments) -> dict[str, str]:
    """https://core.telegram.org/bots/api#getmyshortdescription."""
    return {"short_description": _get_text(cloud.profile.short_descriptions, arguments)}


def set_chat_menu_button(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setchatmenubutton."""
    button = _menu_button(arguments)
    if arguments.has("chat_id"):
        chat_id = _private_chat_id(cloud, arguments)
        if button["type"] == "default":
            cloud.profile.menu_buttons.pop(chat_id, None)
        else:
            cloud.profile.menu_buttons[chat_id] = button
    else:
        cloud.profile.default_menu_button = DEFAULT_MENU if button["type"] == "default" else button
    cloud.announce("commands_changed")
    return True


def get_chat_menu_button(cloud: Cloud, arguments: Arguments) -> Json:
    """https://core.telegram.org/bots/api#getchatmenubutton."""
    if not arguments.has("chat_id"):
        return cloud.profile.default_menu_button
    chat_id = _private_chat_id(cloud, arguments)
    return cloud.profile.menu_buttons.get(chat_id, {"type": "default"})


def _commands(arguments: Arguments) -> tuple[Command, ...]:
    given = arguments.parsed("commands", "can't parse commands JSON object") or []
    if not isinstance(given, list):
        raise BadRequestError("expected an Array of BotCommand")
    return tuple(_command(each) for each in given)


def _command(given: Any) -> Command:
    if not isinstance(given, dict):
        raise BadRequestError("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if name not in given:
            raise BadRequestError(f"can't parse BotCommand: Can't find field \"{name}\"")
    command = str(given["command"]).strip().removeprefix("/")
    description = str(given["description"]).strip()
    if not command:
        raise BadRequestError("command must be non-empty")
    if len(command) > _COMMAND_LENGTH:
        raise BadRequestError(f"command length must not exceed {_COMMAND_LENGTH}")
    if not description:
        raise BadRequestError("command description must be non-empty")
    if len(description) > _COMMAND_DESCRIPTION:
        raise BadRequestError(f"command description length must not exceed {_COMMAND_DESCRIPTION}")
    return Command(command, description, ephemeral=given.get("is_ephemeral") is True)


def _scope(cloud: Cloud, arguments: Arguments) -> Scope:
    given = arguments.parsed("scope", "can't parse BotCommandScope JSON object")
    if given is None:
        return Scope()
    if not isinstance(given, dict):
        raise BadRequestError("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = given.get("type")
    if kind in _PLAIN_SCOPES:
        return Scope(kind)
    if kind not in _CHAT_SCOPES:
        raise BadRequestError("can't parse BotCommandScope: Unsupported type specified")
    chat = find_chat(cloud, Arguments(given), Access.READ_MEMBERS)
    if chat.is_private and kind != "chat":
        raise BadRequestError("can't use specified scope in private chats")
    user_id = int(given.get("user_id", 0)) if kind == "chat_member" else 0
    if kind == "chat_member" and user_id not in cloud.users:
        raise BadRequestError("can't parse BotCommandScope: Invalid user_id specified")
    return Scope(kind, chat.chat_id, user_id)


def _language(arguments: Arguments) -> str:
    language = arguments.text("language_code")
    if language and not _LANGUAGE.fullmatch(language):
        raise BadRequestError("invalid language code specified")
    return language


def _set_text(texts: dict[str, str], arguments: Arguments, name: str, longest: int) -> bool:
    """Set the text for a language, or remove it if it is empty."""
    language, text = _language(arguments), arguments.text(name)
    if len(text) > longest:
        raise BadRequestError(f"{name.upper()}_TOO_LONG")
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    return True


def _get_text(texts: dict[str, str], arguments: Arguments) -> str:
    return texts.get(_language(arguments)) or texts.get("", "")


def _menu_button(arguments: Arguments) -> dict[str, Any]:
    given = arguments.parsed("menu_button", "can't parse menu button JSON object")
    if given is None:
        return {"type": "default"}
    if not isinstance(given, dict):
        raise BadRequestError("can't parse menu button: MenuButton must be an Object")
    kind = given.get("type")
    if kind in {"default", "commands"}:
        return {"type": kind}
    if kind != "web_app" or not isinstance(given.get("web_app"), dict):
        raise BadRequestError("can't parse menu button: MenuButton has unsupported type")
    if not given.get("text"):
        raise BadRequestError("menu button text must be non-empty")
    url = str(given["web_app"].get("url"))
    try:
        link = check_link(url, https_only=True)
    except ValueError as why:
        raise BadRequestError(f"menu button Web App URL '{url}' is invalid: {why}") from None
    return {"type": "web_app", "text": given["text"], "web_app": {"url": link}}


def _private_chat_id(cloud: Cloud, arguments: Arguments) -> int:
    chat_id = arguments.number("chat_id")
    if chat_id <= 0:
        raise BadRequestError("invalid chat_id specified")
    if chat_id not in cloud.users:
        raise BadRequestError("user not found")
    return chat_id
