"""What people do: errands of a few steps each, at a human pace, and not always to the end."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from simulator.chats.people import SimulatedPerson
from simulator.chats.place import Place
from simulator.chats.world import Telegram
from simulator.cloud.cloud import CannotActError
from simulator.cloud.state import ChatMessage
from trials.ground import ID, NIPS, WIB
from trials.world import World


@dataclass(frozen=True, slots=True)
class Say:
    """Type something, in private or in the group."""

    text: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button by a part of its label; the newest message that has it."""

    label: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class PressAny:
    """Press any button below the newest message."""


@dataclass(frozen=True, slots=True)
class PressTwice:
    """Press a button twice, as impatient people do."""

    label: str


@dataclass(frozen=True, slots=True)
class Do:
    """Anything else, at once."""

    act: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Do nothing for so many seconds."""

    seconds: float


Step = Say | Press | PressAny | PressTwice | Do | Pause
Errand = Iterator[Step]


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
        self._world, self._telegram, self._chance = world, telegram, chance
        self.acts: list[Act] = []
        self.typed: list[str] = []
        self.given_up: list[str] = []

    def person(self, name: str) -> SimulatedPerson:
        return self._telegram.people[ID[name]]

    @property
    def group(self) -> Place:
        return next(iter(self._telegram.groups.values()))

    def goes(self, name: str, errand: Errand, at: float) -> None:
        """Let somebody begin an errand at a time."""
        self._world.at(at, lambda: self._step(name, errand, None, 0))

    def _step(self, name: str, errand: Errand, step: Step | None, tries: int) -> None:
        step = step or next(errand, None)
        if step is None:
            return
        done = self._does(name, step)
        if not done and tries >= 3:
            self.given_up.append(f"{name}: {step}")
            return
        pause = step.seconds if isinstance(step, Pause) else self._chance.uniform(2, 25)
        pause = pause if done else 30.0 * (tries + 1)
        following = (None, 0) if done else (step, tries + 1)
        self._world.at(self._world.seconds + pause, lambda: self._step(name, errand, *following))

    def _does(self, name: str, step: Step) -> bool:
        person = self.person(name)
        before = self._telegram.inbox.last_id
        place: Place = self.group if getattr(step, "group", False) else person
        if isinstance(step, Pause):
            return True
        try:
            self._acts(step, person, place)
        except CannotActError:
            return False
        pressed = isinstance(step, Press | PressTwice | PressAny)
        leaves = isinstance(step, Do)
        for update in range(before + 1, self._telegram.inbox.last_id + 1):
            self.acts.append(
                Act(self._world.seconds, place.chat_id, update, f"{name}: {step}", pressed, leaves)
            )
        return True

    def _acts(
        self, step: Say | Press | PressAny | PressTwice | Do, person: SimulatedPerson, place: Place
    ) -> None:
        match step:
            case Say(text):
                to = self.group if step.group else None
                _now(person.sends(text, to=to, queue=True))
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
            button = self._chance.choice(buttons)
        if "callback_data" in button:
            person.press(message, button["callback_data"])

    def number(self, *, card: bool = False) -> str:
        """Return an identity number that nobody else has, to be looked for afterwards."""
        day = "120615" if card else "120385"
        number = f"350912{day}{1000 + len(self.typed):04}"
        self.typed.append(number)
        return number

    # The errands

    def joins(self, language: str = "Indonesia") -> Errand:
        yield Say("/start")
        yield Press(language)
        yield Press("Setuju")

    def joins_as_employee(self, name: str) -> Errand:
        yield Say("/asn")
        self.typed.append(NIPS[name])
        yield Say(NIPS[name])
        yield Press("Ya, ini saya")

    def binds_the_group(self) -> Errand:
        yield Say("/kode")
        yield Pause(10)
        found = re.search(r"/ikat\S* (\S+)", self.person("Slamet").sees())
        yield Say(f"/ikat@sensus_bot {found[1] if found else ''}", group=True)

    def walks(self) -> Errand:
        yield Say("/menu")
        yield Press("langkah")
        for _ in range(self._chance.randint(1, 4)):
            yield Press("Sudah")
        if self._chance.random() < 0.5:
            yield PressAny()

    def finishes(self) -> Errand:
        yield Say("/menu")
        yield Press("Sudah terkirim?")
        yield Press("Sudah saya kirim")

    def cannot(self) -> Errand:
        yield Say("/menu")
        yield Press("langkah")
        yield Press("Saya terkendala")
        yield Press("Tidak bisa online")

    def puts_off(self) -> Errand:
        later = self._chance.choice(("Dua jam", "Nanti malam", "Besok pagi"))
        yield Say("/menu")
        yield Press("langkah")
        yield Press("Nanti saja")
        yield Press(later)

    def says_later(self) -> Errand:
        yield Say("nanti saja")
        yield PressAny()

    def stops(self) -> Errand:
        yield Say(self._chance.choice(("berhenti", "stop", "/berhenti")))

    def starts_again(self) -> Errand:
        yield Say("/menu")
        yield Press("Nyalakan pengingat")

    def wants_evenings(self) -> Errand:
        yield Say("/pengingat")
        yield Press(self._chance.choice(("Malam hari saja", "Boleh kapan saja")))

    def looks_up(self) -> Errand:
        yield Say("/status")
        yield Say(self.number())
        yield Say(self.number(card=True))

    def types_a_number(self) -> Errand:
        number = self.number()
        shown = self._chance.choice(
            (
                number,
                f"nik saya {number[:4]} {number[4:8]} {number[8:12]} {number[12:]}",
                f"ini {number[:6]}.{number[6:12]}.{number[12:]} ya",
            )
        )
        yield Say(shown, group=False)

    def types_wrongly(self) -> Errand:
        yield Say("/status")
        yield Say(self.number()[:-1])
        yield PressAny()

    def chats(self) -> Errand:
        yield Say(
            self._chance.choice(("halo", "apa itu sensus?", "👍", "/bantuan", "terima kasih"))
        )
        yield PressAny()

    def wanders(self) -> Errand:
        yield Say(
            self._chance.choice(
                ("/menu", "/bantuan", "/pengingat", "/peringkat", "/datasaya", "/privasi")
            )
        )
        for _ in range(self._chance.randint(1, 5)):
            yield PressAny()

    def blocks(self) -> Errand:
        person = self._telegram.people
        name = self._chance.choice(("Tini", "Umar"))
        yield Do(lambda: _now(person[ID[name]].blocks_bot(queue=True)))

    def blocks_and_returns(self, name: str) -> Errand:
        person = self.person(name)
        yield Do(lambda: _now(person.blocks_bot(queue=True)))
        yield Pause(self._chance.uniform(600, 40_000))
        yield Do(lambda: _now(person.opens_link(queue=True)))

    def looks_at_the_board(self) -> Errand:
        yield Say("/peringkat@sensus_bot", group=True)

    def types_a_number_in_the_group(self) -> Errand:
        yield Say(f"/tanya@sensus_bot nik saya {self.number()}", group=True)

    def broadcasts(self) -> Errand:
        who = self._chance.choice(("Semua peserta", "Warga"))
        yield Say("/siaran")
        if any("Buat siaran baru" in label for label in self.person("Dewi").buttons()):
            yield Press("Buat siaran baru")
        yield Press(who)
        yield Press("Semuanya")
        yield Press("Di mana saja")
        yield Say(f"Kabar {self._world.seconds:.0f}: besok petugas datang.")
        yield Press("Kirim ke")
        for _ in range(self._chance.choice((0, 0, 1, 2))):
            yield Press("Jeda")
            yield Pause(self._chance.choice((0.3, 1.0, 5.0, 60.0)))
            yield Press("Lanjutkan")
        if self._chance.random() < 0.2:
            yield Press("Hentikan")

    def publishes(self) -> Errand:
        yield Say("/terbit")
        yield self._chance.choice((Press("Terbitkan"), PressTwice("Terbitkan"), Press("Batal")))

    def moves_the_calendar(self) -> Errand:
        today = self._world.now().astimezone(WIB).date()
        day = today + timedelta(days=self._chance.choice((3, 7, 14)))
        yield Say("/tahap")
        yield Press("Ubah: Sensus online")
        yield Say(f"{day.day}/{day.month}/{day.year}")
        yield Press("Lanjut")
        yield Press("Ya, ubah jadwalnya")

    def manages(self) -> Errand:
        yield Say(
            self._chance.choice(("/ringkasan", "/kiriman", "/belumterjawab", "/tahap", "/siaran"))
        )
        yield PressAny()

    def heads_an_office(self) -> Errand:
        yield Say("/menu")
        yield Press("Kantor")
        yield PressAny()
        yield PressAny()

    def reads_the_brief(self) -> Errand:
        yield Say("/laporan")


def _now(act: Any) -> ChatMessage | None:
    """Do what a person does without waiting for the bot: it is done by the first step."""
    try:
        act.send(None)
    except StopIteration as done:
        result: ChatMessage | None = done.value
        return result
    raise RuntimeError("it waits for something")
