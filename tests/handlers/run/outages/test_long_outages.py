"""Telegram out of reach for longer than patience lasts: what never left is no attempt."""

from collections import deque
from collections.abc import Callable
from datetime import timedelta

import aiohttp
import pytest
from aiogram.exceptions import TelegramAPIError, TelegramNetworkError, TelegramServerError
from aiogram.methods import SendMessage
from aiogram.types import Update
from aiohttp.client_reqrep import ConnectionKey

from census.people.people import ChatId
from handlers.telegram.answering.owed import OwedAnswer, OwedAnswers
from handlers.telegram.refusals import NotAllowed
from handlers.telegram.replies import Reply, Say
from presentation.chat.messages import Message
from presentation.language.html import Html
from tests.support.virtual_time import run_virtually, virtual_now

HOUR = 3600.0
CHAT = ChatId(7)
ASKED = SendMessage(chat_id=CHAT, text="?")


class NobodySilent:
    """The port ``Silence``, and nobody is."""

    def silence(self) -> float:
        return 0.0

    def be_silent(self, span: timedelta) -> None:
        raise AssertionError(span)


def no_connection() -> TelegramAPIError:
    """Return what aiogram raises when Telegram cannot be reached."""
    key = ConnectionKey("telegram", 443, True, True, None, None, None)
    fault = TelegramNetworkError(method=ASKED, message="cannot connect")
    fault.__cause__ = aiohttp.ClientConnectorError(key, ConnectionRefusedError("refused"))
    return fault


def server_error() -> TelegramAPIError:
    return TelegramServerError(method=ASKED, message="500")


async def arrives(trouble: Callable[[], TelegramAPIError], hours: float) -> float | None:
    """Let an answer meet trouble for so long; return when it arrived, in hours."""
    arrived: list[float] = []

    async def perform(_update: Update, _chat: ChatId, _reply: Reply) -> None:
        if virtual_now() < hours * HOUR:
            raise trouble()
        arrived.append(virtual_now() / HOUR)

    async def barred(_what: NotAllowed) -> None:
        raise AssertionError

    answers = OwedAnswers(perform, NobodySilent(), virtual_now)
    reply = Say(Message(Html("Halo")))
    owed = answers.add(OwedAnswer(Update(update_id=1), CHAT, deque([reply]), barred))
    await owed.settle()
    return arrived[0] if arrived else None


@pytest.mark.parametrize("hours", [0.5, 8])
def test_an_answer_waits_for_the_network_however_long_it_is_away(hours: float) -> None:
    arrived = run_virtually(arrives(no_connection, hours))
    assert arrived is not None, "the answer was given up"
    assert hours <= arrived < hours + 0.02


def test_what_telegram_itself_refuses_for_an_hour_is_given_up() -> None:
    assert run_virtually(arrives(server_error, 8)) is None
