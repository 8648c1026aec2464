"""One process's way to Telegram, and what goes wrong on it.

What is done and what the bot hears of it are two things here: that is what faults before and after
the effect are.
"""

import asyncio
import json as json_format
import random
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import partial

from handlers.run.session import HardenedSession
from reminders.transport import AiohttpRequest
from simulator.api.arguments import Arguments
from simulator.api.dispatch import perform, refusal
from simulator.chats.world import Telegram
from simulator.cloud.errors import TooManyRequestsError
from trials.network.client import (
    Answer,
    Client,
    PushTransport,
    broken,
    fail,
    talk_session,
)
from trials.network.requests import HandedOut, Request
from trials.network.weather import AFTER, Trouble, Weather
from trials.world import World

PATIENT = {"getUpdates", "getMe", "setMyCommands", "deleteWebhook", "setMyDescription"}
"""What hangs while Telegram is away, as a connection does that nobody takes and nobody refuses:
the fetching of updates, and what a process asks at its start."""


class Network:
    """One process's connections. ``owed`` returns the rows that are on their way to a chat."""

    def __init__(
        self,
        world: World,
        telegram: Telegram,
        weather: Weather,
        chance: random.Random,
        *,
        process: int,
        requests: list[Request],
        handed_out: dict[int, HandedOut],
        first_fetches: dict[int, float],
        owed: Callable[[int], tuple[int, ...]],
    ) -> None:
        self._world, self._telegram, self._weather = world, telegram, weather
        self._chance, self._process = chance, process
        self._requests, self._handed_out, self._owed = requests, handed_out, owed
        self._first_fetches = first_fetches
        self.cut = False

    def open_session(self, api_base: str) -> HardenedSession:
        """Return the conversation's way."""
        session = copy(talk_session(api_base))
        session.client = Client(partial(self._carry, False))
        return session

    def open_transport(self) -> AiohttpRequest:
        """Return push's way."""
        return PushTransport(Client(partial(self._carry, True)))

    async def _carry(self, push: bool, method: str, arguments: Arguments) -> Answer:
        answer = await self._exchange(push, method, arguments)
        if method == "getUpdates" and answer.status == 200:
            self._note_handed_out(answer)
        return answer

    async def _exchange(self, push: bool, method: str, arguments: Arguments) -> Answer:
        """Carry one request out, or not, and answer, or not."""
        polls = method in PATIENT
        if not polls and self._weather.away_until(self._world.seconds) is None:
            # A connection that is refused stirs nothing: else an outage of hours is lived through
            # at the pace of the pollers.
            self._world.stir()
        await self._meet_outage(polls)
        await asyncio.sleep(self._chance.choice((0.02, 0.05, 0.2)))
        trouble = self._weather.draw(self._world.seconds, self._chance)
        if trouble is not None and trouble not in AFTER:
            self._note_failed(push, method, arguments, trouble)
        if trouble in {Trouble.REFUSED, Trouble.RESET_BEFORE, Trouble.TIMEOUT_BEFORE}:
            await fail(trouble)
        if trouble in {Trouble.SERVER_ERROR, Trouble.BAD_GATEWAY}:
            return broken(trouble)
        if trouble is Trouble.TOO_MANY:
            seconds = self._chance.randint(1, self._weather.longest_wait)
            self._telegram.flood.silence(seconds)
            return Answer(429, json_format.dumps(refusal(TooManyRequestsError(seconds)).body))
        answer = await self._done(push, method, arguments, trouble)
        noted = len(self._requests) - 1
        if trouble is not None:
            await fail(trouble)
        await asyncio.sleep(self._chance.choice((0.02, 0.05, 0.1)))
        if not polls and self._weather.away_until(self._world.seconds) is not None:
            self._requests[noted] = replace(self._requests[noted], heard=False)
            await fail(Trouble.RESET_AFTER)
        return answer

    def _note_handed_out(self, answer: Answer) -> None:
        """Note the updates that came to the bot, in an answer that it heard."""
        self._first_fetches.setdefault(self._process, self._world.seconds)
        for update in json_format.loads(answer.body).get("result", ()):
            number, before = update["update_id"], self._handed_out.get(update["update_id"])
            first = before.first if before else self._world.seconds
            self._handed_out[number] = HandedOut(first, self._process)

    def _note_failed(self, push: bool, method: str, arguments: Arguments, trouble: Trouble) -> None:
        """Note a request that was not carried out."""
        chat = arguments.number("chat_id") or None
        self._requests.append(
            Request(
                self._world.seconds, self._process, push, method, chat, 0, trouble, None, (), False
            )
        )

    async def _meet_outage(self, polls: bool) -> None:
        if self.cut:
            await fail(Trouble.REFUSED)
        again = self._weather.looked_at_again(self._world.seconds)
        if again is not None:
            await asyncio.sleep(again - self._world.seconds if polls else 0.05)
            await fail(Trouble.REFUSED)

    async def _done(
        self, push: bool, method: str, arguments: Arguments, trouble: Trouble | None
    ) -> Answer:
        if method == "getUpdates":
            return await self._updates(arguments)
        answer = await perform(self._telegram, method, arguments)
        chat = arguments.number("chat_id") or None
        if chat is None and method == "answerCallbackQuery":
            query = self._telegram.callbacks.get(arguments.text("callback_query_id"))
            chat = query.chat_id if query else None
        result = answer.body.get("result")
        message_id = result.get("message_id") if isinstance(result, dict) else None
        self._requests.append(
            Request(
                seconds=self._world.seconds,
                process=self._process,
                push=push,
                method=method,
                chat=chat,
                status=answer.status,
                said=str(answer.body.get("description", ""))
                or arguments.text("text")
                or arguments.text("caption"),
                message_id=message_id,
                owed=self._owed(chat) if push and chat and answer.status == 200 else (),
                heard=trouble is None,
            )
        )
        return Answer(answer.status, json_format.dumps(answer.body))

    async def _updates(self, arguments: Arguments) -> Answer:
        """Hold the request until something has happened: an empty answer says nothing."""
        while True:
            answer = await perform(self._telegram, "getUpdates", arguments)
            if self.cut or self._weather.away_until(self._world.seconds) is not None:
                # What is in this answer is handed out again: the next poll asks the same offset.
                await fail(Trouble.RESET_AFTER)
            if answer.body.get("result") != [] or not arguments.number("timeout"):
                break
        return Answer(answer.status, json_format.dumps(answer.body))
