"""Membership: joining, leaving, being removed, blocking, upgrading and deleting groups."""

from __future__ import annotations

from simulator.chats.telling import tell_of_message, tell_of_standing
from simulator.chats.wire import ADMINISTRATOR_RIGHTS, chat_json, user_json
from simulator.cloud.accounts import ChatKind, Member, Membership
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import Chat, Json


def add_to_group(cloud: Cloud, chat: Chat, user_id: int, by: int) -> None:
    """Add a user to a group, with the service message that everybody sees."""
    if chat.standing_of(user_id).inside:
        return
    set_standing(cloud, chat, Member(user_id, Membership.MEMBER), by)
    user = user_json(cloud.users[user_id])
    _service(
        cloud,
        chat,
        by,
        {"new_chat_participant": user, "new_chat_member": user, "new_chat_members": [user]},
    )


def take_out(cloud: Cloud, chat: Chat, user_id: int, by: int) -> None:
    """Take a user out of a group: removed by another, or left.

    A bot that is taken out of a supergroup gets only its own changed membership; in a basic group
    it still gets the service message.
    """
    standing = Membership.LEFT if user_id == by else Membership.KICKED
    is_bot = user_id == cloud.bot.user_id
    service = {
        "left_chat_participant": user_json(cloud.users[user_id]),
        "left_chat_member": user_json(cloud.users[user_id]),
    }
    if is_bot and by != user_id and chat.kind is ChatKind.GROUP:
        _service(cloud, chat, by, service)
        set_standing(cloud, chat, Member(user_id, standing), by)
        return
    set_standing(cloud, chat, Member(user_id, standing), by)
    _service(cloud, chat, by, service)


def set_standing(cloud: Cloud, chat: Chat, new: Member, by: int) -> None:
    """Change a user's membership in a group, and tell the bot if it may know."""
    old = chat.standing_of(new.user_id)
    chat.members[new.user_id] = new
    cloud.announce("member", chat.chat_id, user_id=new.user_id, standing=str(new.standing))
    if old != new:
        tell_of_standing(cloud, chat, by, old, new)


def promoted(
    user_id: int, rights: frozenset[str] | None = None, *, anonymous: bool = False
) -> Member:
    """Return an administrator, with all the usual rights unless some are named."""
    usual = frozenset(ADMINISTRATOR_RIGHTS) - {"can_promote_members", "can_manage_topics"}
    chosen = usual if rights is None else rights
    return Member(user_id, Membership.ADMINISTRATOR, chosen, anonymous)


def set_blocked(cloud: Cloud, chat: Chat, *, blocked: bool) -> None:
    """Let the person of a private chat block or unblock the bot."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    bot = cloud.bot.user_id
    before, after = Member(bot, Membership.MEMBER), Member(bot, Membership.KICKED)
    if not blocked:
        before, after = after, before
    cloud.announce("chat_changed", chat.chat_id, blocked=blocked)
    tell_of_standing(cloud, chat, chat.chat_id, before, after)


def upgrade(cloud: Cloud, chat: Chat, supergroup_id: int, by: int) -> Chat:
    """Turn a basic group into a supergroup: a new chat with a new id. The old one is closed."""
    supergroup = Chat(
        supergroup_id,
        ChatKind.SUPERGROUP,
        chat.title,
        members=dict(chat.members),
        migrated_from=chat.chat_id,
    )
    cloud.chats[supergroup_id] = supergroup
    _service(cloud, chat, by, {"migrate_to_chat_id": supergroup_id})
    chat.migrated_to = supergroup_id
    _service(cloud, supergroup, by, {"migrate_from_chat_id": chat.chat_id})
    cloud.announce("chat_changed", chat.chat_id, migrated_to=supergroup_id)
    return supergroup


def retitle(cloud: Cloud, chat: Chat, title: str, by: int) -> None:
    """Change the title of a group."""
    chat.title = title
    _service(cloud, chat, by, {"new_chat_title": title})
    cloud.announce("chat_changed", chat.chat_id, title=title)


def delete_group(cloud: Cloud, chat: Chat, by: int) -> None:
    """Delete a group for everybody."""
    chat.deleted = True
    cloud.announce("chat_changed", chat.chat_id, deleted=True, chat=chat_json(cloud, chat))
    old = cloud.bot_in(chat)
    if old.inside:
        gone = Member(old.user_id, Membership.LEFT)
        chat.members[old.user_id] = gone
        tell_of_standing(cloud, chat, by, old, gone)


def _service(cloud: Cloud, chat: Chat, by: int, fields: Json) -> None:
    message = cloud.post(chat, by, service=fields)
    tell_of_message(cloud, message)
