"""The relay: what a person and their helper write to each other, in private chats.

The bot is silent meanwhile. Commands, buttons, whole names of buttons and answers to an open
question are for the bot; all else is for the other side.
"""

from typing import Any

from aiogram import Router
from aiogram.enums import ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from census.errors import CensusError
from census.helpdesk.request import RequestSide
from census.identity.free_text import find_numbers, redact
from census.people.permissions import Permission, may
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import InPrivate, Pressed
from handlers.telegram.messages.carried import carried, name_of_file
from handlers.telegram.messages.parcels import Parcel
from handlers.telegram.replies import Forget, Relay, Replies, Say, Show
from presentation.chat.actions import Action
from presentation.chat.presses import Press, unpack
from presentation.chat.typed_buttons import is_whole_name
from presentation.helpdesk import relay
from services.helpdesk.relaying import (
    Route,
    copy_of,
    moved,
    route_in_private,
    route_of_edit,
    route_to,
    spoken,
)

PASSED = frozenset(
    {
        ContentType.TEXT,
        ContentType.PHOTO,
        ContentType.VOICE,
        ContentType.DOCUMENT,
        ContentType.LOCATION,
        ContentType.VENUE,
        ContentType.STICKER,
        ContentType.DICE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.AUDIO,
        ContentType.ANIMATION,
    }
)
NOT_PASSED = frozenset(
    {
        ContentType.CONTACT,
        ContentType.POLL,
        ContentType.STORY,
        ContentType.GAME,
        ContentType.INVOICE,
        ContentType.PAID_MEDIA,
        ContentType.CHECKLIST,
    }
)
"""Kinds that show an account, or that a bot cannot copy."""


class Speaking(Filter):
    """A message or an edit to the other side; the handler gets its ``route``."""

    async def __call__(self, event: Message, context: UpdateContext) -> bool | dict[str, Any]:
        """Match in a conversation. A command is for the bot, and what an open question waits for.

        A reply to the other side is for them, also while a question is open.
        """
        replied = event.reply_to_message
        asked = context.question is not None
        if not context.private or (asked and (replied is None or context.removal is not None)):
            return False
        if event.content_type not in PASSED | NOT_PASSED or (event.text or "").startswith("/"):
            return False
        route = await route_in_private(
            context.uow,
            context.chat,
            replied=replied.message_id if replied else None,
            about=request_named_on(replied),
        )
        if route is None or not (
            route.reply_to or (not asked and _is_for_them(event, context, route))
        ):
            return False
        return {"route": route}


def setup() -> Router:
    """Return the router of this conversation."""
    router = Router(name="relay")
    router.message.register(speak, Speaking())
    router.edited_message.register(edit, Speaking())
    router.callback_query.register(move, Pressed(Action.RELAY_MOVE), InPrivate())
    return router


async def speak(message: Message, context: UpdateContext, route: Route) -> Replies:
    """Pass a message on. To whom it went is said when that was not clear."""
    if message.content_type in NOT_PASSED:
        return Say(relay.not_passed(context.texts, kind=message.content_type))
    if context.removal is not None:
        return await _speak_masked(message, context, route)
    await spoken(context.uow, route, at=context.at)
    passed = Relay(parcel_of(message, context, route))
    if not route.others:
        return passed
    went = relay.went_to(
        context.texts,
        number=route.request.number,
        unit=route.unit,
        others=tuple(each.number for each in route.others),
        message=message.message_id,
    )
    return passed, Say(went, stays=True)


async def edit(message: Message, context: UpdateContext, route: Route) -> Replies:
    """Let the copy follow, without a number that the edit has put in."""
    copy = await copy_of(context.uow, context.chat, message.message_id)
    way = await route_of_edit(context.uow, copy) if copy else route
    if way is None:
        return Say(relay.edit_not_passed(context.texts))
    if context.removal is not None:
        return await _speak_masked(message, context, way, edited=copy is not None)
    return Relay(parcel_of(message, context, way, edited=True))


async def move(event: CallbackQuery, press: Press, context: UpdateContext) -> Replies:
    """Take a message back from the wrong person, and give it to the right one."""
    number, message = press.number(), press.number(1)
    route = await route_to(context.uow, context.chat, number)
    copy = await copy_of(context.uow, context.chat, message)
    said = relay.moved(context.texts, number=number, unit=route.unit)
    if copy is None:
        raise CensusError("old-button")
    if copy.request == number:
        return Show(said)
    await moved(context.uow, copy, route, at=context.at)
    parcel = Parcel(number, context.chat, message, route.to, context.texts, taken_back=copy)
    return Relay(parcel), Show(said)


def request_named_on(message: Message | None) -> int | None:
    """Return the number of the request that the buttons of a message are about."""
    if message is None or message.reply_markup is None:
        return None
    for row in message.reply_markup.inline_keyboard:
        for button in row:
            press = unpack(button.callback_data or "")
            if press is not None and press.action in NUMBERED and press.values:
                return press.number()
    return None


NUMBERED = frozenset(
    {Action.RELAY_MOVE, Action.DESK_END, Action.DESK_HAND, Action.DESK_BACK, Action.DESK_MINE}
)
"""The buttons of a request's card. Its number is their first value."""


def parcel_of(
    message: Message, context: UpdateContext, route: Route, *, edited: bool = False
) -> Parcel:
    """Return a message as it goes to the other side."""
    head = relay.head(
        context.texts,
        number=route.request.number if route.one_of_many else None,
        unit=route.unit,
        forwarded=message.forward_origin is not None,
    )
    masked = context.removal is not None
    return Parcel(
        route.request.number,
        context.chat,
        message.message_id,
        route.to,
        context.texts,
        route.topic,
        route.reply_to,
        head,
        message if head or masked or edited else None,
        masked,
        edited,
    )


async def _speak_masked(
    message: Message, context: UpdateContext, route: Route, *, edited: bool = False
) -> Replies:
    """Pass on a message that was deleted, without its numbers; its sender hears why."""
    to_helper = route.side is RequestSide.PERSON
    if _shows_a_number_elsewhere(message):
        named = bool(find_numbers(name_of_file(message)))
        said = relay.number_not_passed(context.texts, in_name=named)
        return Forget(deleted=said, kept=said)
    await spoken(context.uow, route, at=context.at)
    return (
        Forget(
            deleted=relay.masked(context.texts, to_helper=to_helper, deleted=True),
            kept=relay.masked(context.texts, to_helper=to_helper, deleted=False),
        ),
        Relay(parcel_of(message, context, route, edited=edited)),
    )


def _shows_a_number_elsewhere(message: Message) -> bool:
    """Tell whether a number stands in anything but the words: the name of a file, a place."""
    hidden: dict[str, object] = {"entities": None, "caption_entities": None}
    for field in ("text", "caption"):
        if typed := getattr(message, field):
            hidden[field] = redact(typed)
    return any(map(find_numbers, carried(message.model_copy(update=hidden))))


def _is_for_them(message: Message, context: UpdateContext, route: Route) -> bool:
    """Tell whether a message is for the other side, though it answers nobody.

    The name of a button is not, nor the file of a helper who also takes files in.
    """
    helps = route.side is RequestSide.HELPER and context.person is not None
    if message.document and helps and may(context.somebody(), Permission.TAKE_FILES):
        return False
    catalogue = context.bot_context.catalogue
    every = [catalogue.texts(language) for language in catalogue.languages]
    return not is_whole_name(message.text or "", every, context.roles)
