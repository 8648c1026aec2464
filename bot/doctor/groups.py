"""The permissions of the bot in its groups, asked of Telegram one by one.

Source: https://core.telegram.org/bots/faq, "What messages will my bot get?", and
https://core.telegram.org/bots/api#chatmember.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import aiohttp

from bot.run.wiring import place_database
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from services.ports.groups import BoundGroup

TELEGRAM_TIMEOUT = aiohttp.ClientTimeout(total=5)
MOST_ASKED = 50
"""At most this many groups are asked about at once."""

Ask = Callable[..., Awaitable[Mapping[str, Any]]]


async def groups_of(deployment: Deployment, environment: Environment) -> str:
    """Return what every bound group allows, and name groups with problems. Raises SettingsError."""
    bound = await _bound(deployment, environment)
    token, base = environment.require_token(), environment.require_api_base()

    async def ask(method: str, **parameters: int) -> Mapping[str, Any]:
        async with session.get(f"{base}/bot{token}/{method}", params=parameters) as response:
            said: Mapping[str, Any] = await response.json(content_type=None)
        return said

    try:
        async with aiohttp.ClientSession(timeout=TELEGRAM_TIMEOUT) as session:
            me = (await ask("getMe"))["result"]
            limits = [
                f"{group.unit} ({group.chat}) {lacks}"
                for group in bound[:MOST_ASKED]
                if (lacks := ", ".join(await _lacks(ask, group, me)))
            ]
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError, LookupError, TypeError):
        raise SettingsError("Telegram does not say what they allow: try again.") from None
    mode = "off" if me.get("can_read_all_group_messages") else "on"
    return "; ".join([f"{len(bound)} bound, privacy mode is {mode}", *limits])


async def _bound(deployment: Deployment, environment: Environment) -> Sequence[BoundGroup]:
    storage = place_database(deployment, environment)
    try:
        if storage.file is not None and not storage.file.exists():
            return ()
        if not (await storage.revisions()).up_to_date:
            return ()
        async with storage.open() as uow:
            return await uow.groups.all()
    finally:
        await storage.close()


async def _lacks(ask: Ask, group: BoundGroup, me: Mapping[str, Any]) -> Sequence[str]:
    """Return what the bot cannot do in a group, in plain words."""
    said = await ask("getChatMember", chat_id=group.chat, user_id=me["id"])
    if not said["ok"]:
        return (f"is out of reach: {said.get('description')}",)
    member = said["result"]
    if member["status"] == "creator":
        return ()
    if member["status"] == "administrator":
        return () if member.get("can_delete_messages") else ("lets it delete no numbers",)
    if member["status"] not in {"member", "restricted"}:
        return ("has put it out",)
    chat = await ask("getChat", chat_id=group.chat)
    allowed = {**chat.get("result", {}).get("permissions", {})}
    if member["status"] == "restricted":
        allowed = {name: member.get(name, True) and may for name, may in allowed.items()}
    lacks = ["has not made it an admin: it deletes no numbers"]
    if not me.get("can_read_all_group_messages"):
        lacks[0] += " and gets no mentions"
    if not allowed.get("can_send_messages", True):
        return ("does not let it write", *lacks)
    return (
        ("lets it send no pictures", *lacks) if not allowed.get("can_send_photos", True) else lacks
    )
