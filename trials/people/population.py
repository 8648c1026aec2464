"""The people of a run: they take steps at a human pace, and what they do is written down."""

import random
from dataclasses import dataclass
from typing import Any

from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from simulator.chats.world import Telegram
from simulator.cloud.cloud import CannotActError
from simulator.cloud.state import ChatMessage
from trials.people.steps import Do, Errand, Pause, Press, PressAny, PressTwice, Say, Step
from trials.town.ground import ID
from trials.world import World


@dataclass(frozen=True, slots=True)
class Act:
    """Something that Telegram told the bot of. ``update`` is its number."""

    seconds: float
    chat: int
    update: int
    what: str
    pressed: bool
    leaves: bool = False


class Population:
    """The people of a run, and what they have done so far. ``typed`` are identity numbers."""

    def __init__(self, world: World, telegram: Telegram, chance: random.Random) -> None:
        self.world, self.telegram, self.chance = world, telegram, chance
        self.acts: list[Act] = []
        self.typed: list[str] = []
        self.given_up: list[str] = []

    def person(self, name: str) -> SimulatedPerson:
        return self.telegram.people[ID[name]]

    @property
    def group(self) -> Place:
        return next(iter(self.telegram.groups.values()))

    def goes(self, name: str, errand: Errand, at: float) -> None:
        """Let somebody begin an errand at a time."""
        self.world.at(at, lambda: self._step(name, errand, None, 0))

    def _step(self, name: str, errand: Errand, step: Step | None, tries: int) -> None:
        step = step or next(errand, None)
        if step is None:
            return
        done = self._does(name, step)
        if not done and tries >= 3:
            self.given_up.append(f"{name}: {step}")
            return
        pause = step.seconds if isinstance(step, Pause) else self.chance.uniform(2, 25)
        pause = pause if done else 30.0 * (tries + 1)
        following = (None, 0) if done else (step, tries + 1)
        self.world.at(self.world.seconds + pause, lambda: self._step(name, errand, *following))

    def _does(self, name: str, step: Step) -> bool:
        person = self.person(name)
        before = self.telegram.inbox.last_id
        place: Place = self.group if getattr(step, "group", False) else person
        if isinstance(step, Pause):
            return True
        try:
            self._acts(step, person, place)
        except CannotActError:
            return False
        pressed = isinstance(step, Press | PressTwice | PressAny)
        leaves = isinstance(step, Do)
        for update in range(before + 1, self.telegram.inbox.last_id + 1):
            self.acts.append(
                Act(self.world.seconds, place.chat_id, update, f"{name}: {step}", pressed, leaves)
            )
        return True

    def _acts(
        self, step: Say | Press | PressAny | PressTwice | Do, person: SimulatedPerson, place: Place
    ) -> None:
        match step:
            case Say(text):
                to = self.group if step.group else None
                at_once(person.sends(text, to=to, queue=True))
            case Press(label):
                self._press(person, place, label)
            case PressTwice(label):
                self._press(person, place, label)
                self._press(person, place, label)
            case PressAny():
                self._press(person, place, None)
            case Do(act):
                act()

    def _press(self, person: SimulatedPerson, place: Place, label: str | None) -> None:
        if label is not None:
            message, button = place.find_button(label)
        else:
            message = place.last
            buttons = [b for row in message.inline_rows for b in row if "callback_data" in b]
            if not buttons:
                raise CannotActError("no button to press")
            button = self.chance.choice(buttons)
        if "callback_data" in button:
            person.press(message, button["callback_data"])

    def number(self, *, card: bool = False) -> str:
        """Return an identity number that nobody else has, to be looked for afterwards."""
        day = "120615" if card else "120385"
        number = f"350912{day}{1000 + len(self.typed):04}"
        self.typed.append(number)
        return number


def at_once(act: Any) -> ChatMessage | None:
    """Do what a person does without waiting for the bot: it is done by the first step."""
    try:
        act.send(None)
    except StopIteration as done:
        result: ChatMessage | None = done.value
        return result
    raise RuntimeError("it waits for something")
