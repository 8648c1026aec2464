"""answerCallbackQuery, setMessageReaction."""

from __future__ import annotations

from datetime import timedelta

from simulator.api.access import Access, find_message
from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError
from simulator.cloud.state import CallbackAnswer
from simulator.text.text import utf16_length

_ANSWER_LENGTH = 200
_ANSWERABLE_FOR = timedelta(seconds=150)
# https://core.telegram.org/bots/api#reactiontypeemoji
_EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 "
    "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 "
    "😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
_REACTIONS = frozenset(_EMOJI.split())


def answer_callback_query(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery."""
    query = cloud.callbacks.get(arguments.text("callback_query_id"))
    too_old = query is not None and cloud.clock.now() - query.moment > _ANSWERABLE_FOR
    if query is None or too_old or query.answer is not None:
        raise BadRequestError(
            "query is too old and response timeout expired or query ID is invalid"
        )
    text, url = arguments.text("text"), arguments.text("url")
    if utf16_length(text) > _ANSWER_LENGTH:
        raise BadRequestError("MESSAGE_TOO_LONG")
    if url and not url.startswith((f"https://t.me/{cloud.bot.username}?", "tg://")):
        raise BadRequestError("URL_INVALID")
    query.answer = CallbackAnswer(text, arguments.flag("show_alert"), url)
    cloud.announce(
        "callback_answered",
        query.chat_id,
        query,
        text=text,
        show_alert=query.answer.show_alert,
        url=url,
    )
    return True


def set_message_reaction(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#setmessagereaction; emoji only, and a bot sets one."""
    given = arguments.parsed("reaction", "can't parse reaction types JSON object") or []
    if not isinstance(given, list):
        raise BadRequestError("expected an Array of ReactionType")
    emoji = tuple(_reaction(each) for each in given)
    message = find_message(cloud, arguments, Access.READ, "message to react")
    if len(emoji) > 1:
        raise BadRequestError("REACTIONS_TOO_MANY")
    if message.service is not None or not _REACTIONS.issuperset(emoji):
        raise BadRequestError("REACTION_INVALID")
    cloud.change(message, "reaction", reactions=emoji)
    return True


def _reaction(given: object) -> str:
    if not isinstance(given, dict):
        raise BadRequestError("can't parse ReactionType: expected an Object")
    if given.get("type") != "emoji":
        raise BadRequestError("can't parse ReactionType: invalid reaction type specified")
    return str(given.get("emoji", "")).replace("\ufe0f", "")
