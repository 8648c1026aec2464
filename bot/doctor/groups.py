"""The permissions of the bot in its groups, asked of Telegram one by one.

Source: https://core.telegram.org/bots/faq, "What messages will my bot get?", and
https://core.telegram.org/bots/api#chatmember.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.doctor.telegram import Ask, asking
from bot.run.wiring import place_database
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.units import UnitKind
from services.ports.groups import BoundGroup
from services.ports.helpdesk import Desk

MOST_ASKED = 50
"""At most this many groups are asked about at once."""
_TODO = "in the group, make the bot an admin who may delete messages, or unbind what is gone"
_DESK = "as an admin who may manage topics, in a group with topics turned on"


async def groups_of(deployment: Deployment, environment: Environment) -> tuple[str, str]:
    """Return how many groups are bound, and what is missing in which. Raises SettingsError."""
    bound, _ = await _bound(deployment, environment)
    async with asking(environment) as ask:
        me = (await ask("getMe"))["result"]
        limits = [
            f"{group.unit} ({group.chat}) {lacks}"
            for group in bound[:MOST_ASKED]
            if (lacks := ", ".join(await _lacks(ask, group, me)))
        ]
    mode = "off" if me.get("can_read_all_group_messages") else "on"
    said = f"{len(bound)} bound, privacy mode is {mode}"
    return said, "; ".join([*limits, _TODO]) if limits else ""


async def topics_of(deployment: Deployment, environment: Environment) -> tuple[str, str]:
    """Return how many boards and desks live in topics, and what is wrong where.

    Whether a single topic is still there Telegram does not say; what did not let the bot write is
    known from when it tried. Raises SettingsError.
    """
    bound, desks = await _bound(deployment, environment)
    boards = [group for group in bound if group.topic is not None]
    async with asking(environment) as ask:
        me = (await ask("getMe"))["result"]
        wrong = [
            f"{board.unit} ({board.chat}): {lacks}, so bind the board anew"
            for board in boards[:MOST_ASKED]
            if (lacks := await _topic_lacks(ask, board))
        ] + [
            f"the desk of {desk.unit or 'the regency'} ({desk.chat}) wants the bot {_DESK}"
            for desk in desks[:MOST_ASKED]
            if desk.barred_since is not None or not await _opens_topics(ask, desk, me)
        ]
    return f"{len(boards)} boards and {len(desks)} desks in topics", "; ".join(wrong)


async def _topic_lacks(ask: Ask, board: BoundGroup) -> str:
    if board.barred_since is not None:
        return f"its topic lets nothing in since {board.barred_since:%Y-%m-%d}"
    chat = await ask("getChat", chat_id=board.chat)
    return "" if chat.get("result", {}).get("is_forum") else "the group has no topics any more"


async def _opens_topics(ask: Ask, desk: Desk, me: Mapping[str, Any]) -> bool:
    chat = await ask("getChat", chat_id=desk.chat)
    said = await ask("getChatMember", chat_id=desk.chat, user_id=me["id"])
    member = said.get("result", {})
    may = member.get("status") == "creator" or bool(member.get("can_manage_topics"))
    return may and bool(chat.get("result", {}).get("is_forum"))


async def _bound(
    deployment: Deployment, environment: Environment
) -> tuple[Sequence[BoundGroup], Sequence[Desk]]:
    storage = place_database(deployment, environment)
    try:
        if storage.file is not None and not storage.file.exists():
            return (), ()
        if not (await storage.revisions()).up_to_date:
            return (), ()
        async with storage.open() as uow:
            units = [unit.code for kind in UnitKind for unit in await uow.units.within(kind)]
            return await uow.groups.all(), await uow.helpdesk.desks([None, *units])
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
