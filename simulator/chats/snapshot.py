"""The whole state as one JSON document, so that the demo goes on after a restart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.chats.codec import decode, encode
from simulator.cloud.accounts import User
from simulator.cloud.cloud import Cloud
from simulator.cloud.profile import Command, Profile, Scope
from simulator.cloud.state import (
    CallbackQuery,
    Chat,
    StoredFile,
    Update,
    WebhookTarget,
)


def snapshot_of(cloud: Cloud) -> dict[str, Any]:
    """Return all but the files' bytes, the clock, the subscribers and the log of requests."""
    profile = cloud.profile
    return {
        "users": encode(list(cloud.users.values())),
        "chats": encode(list(cloud.chats.values())),
        "callbacks": encode(list(cloud.callbacks.values())),
        "files": encode(cloud.files.all()),
        "updates": encode(cloud.inbox.pending()),
        "last_update_id": cloud.inbox.last_id,
        "allowed_updates": encode(cloud.inbox.allowed),
        "webhook": encode(cloud.webhook),
        "last_private_message_id": cloud.last_private_message_id,
        "profile": {
            "commands": [
                [encode(scope), language, encode(commands)]
                for (scope, language), commands in profile.commands.items()
            ],
            "names": profile.names,
            "descriptions": profile.descriptions,
            "short_descriptions": profile.short_descriptions,
            "menu_buttons": encode(profile.menu_buttons),
            "default_menu_button": encode(profile.default_menu_button),
        },
    }


def restore_cloud(cloud: Cloud, state: Mapping[str, Any]) -> None:
    """Replace the state by a snapshot."""
    users = decode(list[User], state["users"])
    cloud.users = {user.user_id: user for user in users}
    cloud.bot = cloud.users[cloud.bot.user_id]
    cloud.chats = {chat.chat_id: chat for chat in decode(list[Chat], state["chats"])}
    callbacks = decode(list[CallbackQuery], state["callbacks"])
    cloud.callbacks = {query.query_id: query for query in callbacks}
    cloud.files.restore(decode(list[StoredFile], state["files"]))
    cloud.inbox.allowed = decode(frozenset[str], state["allowed_updates"])
    cloud.inbox.restore(decode(list[Update], state["updates"]), state["last_update_id"])
    cloud.webhook = decode(WebhookTarget, state["webhook"])
    cloud.last_private_message_id = state["last_private_message_id"]
    cloud.profile = _profile(state["profile"])


def _profile(state: Mapping[str, Any]) -> Profile:
    return Profile(
        commands={
            (decode(Scope, scope), language): decode(tuple[Command, ...], commands)
            for scope, language, commands in state["commands"]
        },
        names=state["names"],
        descriptions=state["descriptions"],
        short_descriptions=state["short_descriptions"],
        menu_buttons=decode(dict[int, Any], state["menu_buttons"]),
        default_menu_button=state["default_menu_button"],
    )
