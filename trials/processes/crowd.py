"""People who use the bot: each waits for the answer, as people do, and what they did is noted."""

import asyncio
import time
from collections.abc import Sequence
from random import Random

from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.cloud import CannotActError
from simulator.cloud.state import ChatMessage
from tests.support.typed_numbers import TYPED
from trials.processes.history import CrowdDeed, CrowdPerson, Setting

LANGUAGES = ("id", "jv", "mad", "en")
LETTERS = "bcdfghjkmnpqrtvwxz"
"""No vowels: among drawn letters there was a word of anger once, which is answered and not kept."""
PATIENCE = 200.0
"""Seconds after which somebody who waits for an answer is stuck."""

LOOK_UPS = 3
"""How often somebody asks for a status; five times an hour are allowed."""

STEP_BY_STEP = ("step:done", "claim:yes", "claim:ask", "step:open")
"""The buttons that lead on, the nearest first."""


class Talker:
    """Somebody who talks with the bot until about ``wanted`` updates are made, within ``lasts``.

    Who has waited long for an answer thinks less before the next deed.
    """

    def __init__(
        self, telegram: Telegram, name: str, *, wanted: int, lasts: float, chance: Random
    ) -> None:
        self._telegram, self._chance = telegram, chance
        self._wanted, self._lasts = wanted, lasts
        self._person: SimulatedPerson = telegram.person(name)
        self.resident = CrowdPerson(self._person.chat_id)

    async def lives(self) -> None:
        """Do everything; where it did not go on is noted."""
        until = time.monotonic() + self._lasts
        try:
            await asyncio.sleep(self._chance.random() * self._mean_pause(until))
            await self._says("/start")
            await self._chooses_language()
            await self._presses("consent:give", Setting.REMINDERS, "on")
            while len(self.resident.deeds) < self._wanted:
                await asyncio.sleep(self._chance.expovariate(1.0) * self._mean_pause(until))
                await self._chance.choice(self._deeds)(self)
        except (TimeoutError, CannotActError) as fault:
            self.resident.stuck = f"{type(fault).__name__} {fault}, sees {self._person.sees()!r}"

    def _mean_pause(self, until: float) -> float:
        """Return the mean of the seconds between two deeds, each of which is about two updates."""
        left = self._wanted - len(self.resident.deeds)
        return 2 * max(until - time.monotonic(), 0.0) / max(left, 1)

    async def _asks(self) -> None:
        words = "".join(self._chance.choices(LETTERS, k=14))
        await self._says(f"pertanyaan {words}", Setting.QUESTION, f"pertanyaan {words}")

    async def _changes_language(self) -> None:
        await self._says("/bahasa")
        await self._chooses_language()

    async def _chooses_language(self) -> None:
        language = self._chance.choice(LANGUAGES)
        await self._presses(f"language:set:{language}", Setting.LANGUAGE, language)

    async def _goes_on(self) -> None:
        """Take the next step of the census; after the last one say that it is sent."""
        if self.resident.claimed:
            return await self._asks()
        await self._says("/langkah")
        message, data = self._button(*STEP_BY_STEP)
        if data.startswith("step:open"):
            await self._presses_on(message, data)
            message, data = self._button("step:done")
        if data == "claim:ask":
            await self._presses_on(message, data)
            message, data = self._button("claim:yes")
        done = data.startswith("step:done")
        what = Setting.STEP if done else Setting.CLAIM
        await self._presses_on(message, data, what, data.rpartition(":")[2])
        return None

    async def _looks_up(self) -> None:
        """Ask for the status of a household that nobody knows, with both numbers in one message."""
        looked_up = len(self.resident.all_of(Setting.LOOK_UP))
        if looked_up >= LOOK_UPS:
            return await self._asks()
        await self._says("/status")
        if looked_up == 0:
            message, data = self._button("purpose:agree")
            await self._presses_on(message, data)
        serial = self._person.user_id % 1000 * 10 + looked_up
        numbers = f"350912120385{serial:04}", f"350912120615{serial:04}"
        TYPED.update(numbers)
        await self._says(" ".join(numbers), Setting.LOOK_UP)
        return None

    def shows_numbers(self) -> bool:
        """Tell whether identity numbers still stand in the chat."""
        return any(number in message.text for message in self._person.messages for number in TYPED)

    async def _chooses_the_hour(self) -> None:
        await self._says("/pengingat")
        try:
            message, data = self._button("evening:")
        except CannotActError:
            return  # Who is not reminded chooses no hour.
        await self._presses_on(message, data, Setting.EVENING, data.rpartition(":")[2])

    async def _is_of_two_minds(self) -> None:
        """Press one thing and type the other at once: they may reach two processes."""
        await self._says("/pengingat")
        message, data = self._button("reminders:")
        words, value = ("/berhenti", "off") if data.endswith("on") else ("ingatkan lagi", "on")
        typed_first = self._chance.random() < 0.5
        begun = time.time()
        if typed_first:
            await self._types(words, begun, Setting.REMINDERS, value)
        self._person.press(message, data)
        self._note(begun, Setting.REMINDERS, data.rpartition(":")[2])
        if not typed_first:
            await self._types(words, begun, Setting.REMINDERS, value)
        await self._is_answered()

    _deeds = (
        _asks, _asks, _asks, _asks, _changes_language, _goes_on, _goes_on,
        _looks_up, _chooses_the_hour, _is_of_two_minds, _is_of_two_minds,
    )  # fmt: skip

    def _button(self, *beginnings: str) -> tuple[ChatMessage, str]:
        """Find the newest button whose data begins with the first of these that there is."""
        for beginning in beginnings:
            for message in reversed(self._person.from_bot):
                for button in (each for row in message.inline_rows for each in row):
                    if button.get("callback_data", "").startswith(beginning):
                        return message, button["callback_data"]
        raise CannotActError(f"no button {beginnings}")

    async def _presses(self, data: str, what: Setting, value: str) -> None:
        message, found = self._button(data)
        await self._presses_on(message, found, what, value)

    async def _presses_on(
        self,
        message: ChatMessage,
        data: str,
        what: Setting = Setting.NOTHING,
        value: str = "",
    ) -> None:
        begun = time.time()
        self._person.press(message, data)
        self._note(begun, what, value)
        await self._is_answered()

    async def _says(self, text: str, what: Setting = Setting.NOTHING, value: str = "") -> None:
        await self._types(text, time.time(), what, value)
        await self._is_answered()

    async def _types(self, text: str, begun: float, what: Setting, value: str) -> None:
        await self._person.sends(text, queue=True)
        self._note(begun, what, value)

    def _note(self, begun: float, what: Setting, value: str) -> None:
        number = self._telegram.inbox.last_id
        self.resident.deeds.append(CrowdDeed(number, begun, what, value))

    async def _is_answered(self) -> None:
        """Wait until Telegram has no update of this chat any more."""
        chat, inbox, begun = self.resident.chat, self._telegram.inbox, time.time()
        async with asyncio.timeout(PATIENCE):
            while any(update.chat_id == chat for update in inbox.pending()):
                await inbox.change()
        self.resident.answers.append((begun, time.time()))


def make_talkers(
    telegram: Telegram, people: int, *, updates: int, lasts: float, chance: Random
) -> Sequence[Talker]:
    """Return so many people, who together make so many updates in about so many seconds."""
    each = updates // people
    return [
        Talker(
            telegram,
            f"Orang {number}",
            wanted=each,
            lasts=lasts,
            chance=Random(chance.random()),
        )
        for number in range(people)
    ]
