"""The table of handlers asks fewer of them, and the same one answers."""

from datetime import UTC, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any, cast

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Chat, Message, TelegramObject, User
from hypothesis import given
from hypothesis import strategies as st

from handlers.run.handler_table import HandlerRow, HandlerTable, _glance, _may_match
from handlers.telegram.context import UpdateContext
from handlers.telegram.filters import (
    AnswerTo,
    AskedOtherwise,
    AtAGlance,
    Carries,
    Idle,
    InGroup,
    InPrivate,
    Pressed,
)
from handlers.telegram.pending import ASK_NIK
from presentation.chat.actions import Action
from services.ports.operations.bookkeeping import OpenQuestion

SOMEBODY = User(id=7, is_bot=False, first_name="Siti")
HERE = Chat(id=7, type="private")
BOT = cast(Any, SimpleNamespace())


async def _me() -> Any:
    return SimpleNamespace(username="sensus_bot")


BOT.me = _me

QUICK = [
    InPrivate(),
    InGroup(),
    Idle(),
    Carries("text"),
    Carries("photo", "document"),
    AnswerTo("reason"),
    AnswerTo("reason", any_words=True),
    AskedOtherwise("reason", ASK_NIK),
    Pressed(Action.HOME, Action.STEP_DONE),
    Pressed(Action.PURPOSE_AGREE),
    Command("bantuan", "help"),
    Command("Bantuan", ignore_case=True),
    Command("start"),
]

TEXTS = st.one_of(
    st.none(),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(("", " ", "\n")),
        st.sampled_from(("/bantuan", "/BANTUAN", "/help", "/start", "bantuan", "/", "batal", "")),
        st.sampled_from(("", "@sensus_bot", "@other_bot", "@")),
        st.sampled_from(("", " x", "\ty", " /start")),
    ),
)
PRESSES = st.one_of(
    st.sampled_from((Action.HOME, Action.STEP_DONE, Action.PURPOSE_AGREE)),
    st.text(max_size=8),
    st.just(f"{Action.PURPOSE_AGREE}:status"),
)


def context(*, private: bool = True, asked: str | None = None) -> UpdateContext:
    question = OpenQuestion(asked, {}) if asked else None
    return cast(UpdateContext, SimpleNamespace(private=private, question=question))


def message(text: str | None, caption: str | None = None) -> Message:
    moment = datetime(2020, 3, 6, tzinfo=UTC)
    return Message(
        message_id=1, date=moment, chat=HERE, from_user=SOMEBODY, text=text, caption=caption
    )


def press(data: str | None) -> CallbackQuery:
    return CallbackQuery(id="1", from_user=SOMEBODY, chat_instance="", data=data)


@cache
def registered(each: Any) -> HandlerRow:
    """A handler behind one filter."""
    router = Router()
    router.message.register(_yes, each)
    (registration,) = HandlerTable([router])._rows["message"]
    return registration


async def says_yes(each: Any, event: TelegramObject, data: dict[str, Any]) -> bool:
    (asked,) = registered(each).filters
    return bool(await asked.call(event, **data))


async def _yes(event: TelegramObject) -> str:
    return "yes"


@given(
    st.one_of(
        st.builds(message, TEXTS),
        st.builds(message, st.none(), TEXTS),
        st.builds(press, st.one_of(st.none(), PRESSES)),
    ),
    st.booleans(),
    st.sampled_from((None, "reason", ASK_NIK, "other")),
)
async def test_what_a_glance_says_is_what_a_filter_would_have_said(
    event: Message | CallbackQuery, private: bool, asked: str | None
) -> None:
    around = context(private=private, asked=asked)
    glance = _glance(event, around)
    of_presses = isinstance(event, CallbackQuery)
    for each in QUICK:
        if of_presses != isinstance(each, Pressed) and not isinstance(each, InPrivate | InGroup):
            continue
        if not _may_match(each, glance):
            assert not await says_yes(each, event, {"context": around, "bot": BOT})
        elif isinstance(each, AtAGlance) and each.decides:
            assert await says_yes(each, event, {"context": around, "bot": BOT})


async def test_what_a_handler_listens_to_is_never_ruled_out() -> None:
    ours = (
        (Command("bantuan"), message("/bantuan")),
        (Command("bantuan"), message("/bantuan@sensus_bot dulu")),
        (Command("bantuan"), message(None, "/bantuan")),
        (AnswerTo("reason"), message("sakit")),
        (AskedOtherwise("reason"), message(None)),
        (Pressed(Action.HOME), press(Action.HOME)),
        (Pressed(Action.PURPOSE_AGREE), press(f"{Action.PURPOSE_AGREE}:status:ask")),
        (InPrivate(), message("sakit")),
    )
    around = context(asked="reason")
    for each, event in ours:
        assert _may_match(cast(AtAGlance, each), _glance(event, around)), each
        assert await says_yes(each, event, {"context": around, "bot": BOT}), each


async def test_the_first_that_matches_answers_with_what_its_filters_found() -> None:
    heard: list[str] = []

    async def found(event: Message) -> dict[str, str]:
        heard.append("asked")
        return {"what": f"found in {event.text}"}

    async def wrapped(handler: Any, event: TelegramObject, data: dict[str, Any]) -> str:
        return f"<{await handler(event, data)}>"

    async def first(event: Message, what: str) -> str:
        return f"first, {what}"

    async def second(event: Message, what: str = "nothing") -> str:
        return f"second, {what}"

    one, other = Router(), Router()
    one.message.filter(found)
    one.message.register(first, F.text == "satu")
    one.message.middleware(wrapped)
    other.message.register(second, F.text)
    table = HandlerTable([one, other])
    assert table.kinds == ["message"]

    async def answer(text: str | None) -> object:
        return await table.answer("message", message(text), {"context": context()})

    assert await answer("satu") == "<first, found in satu>"
    assert await answer("dua") == "second, nothing", "what a filter found for another is dropped"
    assert await answer(None) is None
    assert heard == ["asked"] * 3
    assert await table.answer("poll", message("satu"), {"context": context()}) is None
