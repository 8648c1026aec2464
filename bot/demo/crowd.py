"""Made-up people of the demonstration whom nobody plays, so that an experiment has somebody to try.

They read what the bot writes to them and answer it as is said openly in the page's log: so many of
a hundred finish in the evening of any reminder, and more of those who read the one phrase that
moves them. Nothing else moves them, neither the hour nor other words.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from typing import Final

from census.people.people import ChatId, Grant, Person, Role
from census.people.submission import Origin, SubmissionEvent, SubmissionState
from census.units import UnitCode
from services.ports.people.submissions import SubjectKind
from services.ports.unit_of_work import UnitOfWork
from services.push.events import PushEvent, Report
from simulator.chats.people import SimulatedPerson
from simulator.chats.world import Telegram
from simulator.cloud.state import ChatMessage

FIRST: Final = 1_100_001
EACH: Final = 240
"""So many civil servants, and so many residents. An effect of 30 points is then hardly ever missed:
the interval of two ways reaches 12.5 points to either side."""
PHRASE: Final = "sepuluh menit"
"""What moves them."""
USUAL: Final = Fraction(30, 100)
MOVED: Final = Fraction(60, 100)
"""The shares that finish after one reminder."""
ANSWER_TIME: Final = "0 20 * * *"


class MadeUpPeople:
    """The made-up people."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def gather(
        self, uow: UnitOfWork, offices: Sequence[UnitCode], *, each: int, at: datetime
    ) -> None:
        """Let them have joined: so many civil servants of these offices in turn, and residents."""
        for place in range(2 * each):
            chat = ChatId(FIRST + place)
            self._telegram.person("Peraga", last_name=str(place + 1), user_id=chat, started=True)
            person = await uow.people.add(chat, at=at)
            await uow.people.change(person, reminders=True, consented_at=at)
            office = Grant(Role.EMPLOYEE, offices[place % len(offices)])
            await uow.people.grant(chat, office if place < each else Grant(Role.RESIDENT))

    async def answer(self, uow: UnitOfWork, due: datetime) -> int:
        """Let those finish whom today's message has moved; return how many."""
        start = due.replace(hour=0, minute=0, second=0, microsecond=0)
        moved = [
            ChatId(each.chat_id)
            for each in self._people()
            if any(is_moved(each.chat_id, message) for message in _read(each, start))
        ]
        known = await uow.people.get_all(moved)
        finished = {str(chat): _sent(person, due) for chat, person in known.items()}
        finished = {
            chat: event for chat, event in finished.items() if event.before is not event.after
        }
        await uow.submissions.record_all(SubjectKind.CHAT, finished)
        return len(finished)

    def _people(self) -> Iterator[SimulatedPerson]:
        known = self._telegram.people
        return (known[chat] for chat in range(FIRST, FIRST + 2 * EACH) if chat in known)


def beside(report: Report) -> Report:
    """Return a report that says nothing of the single messages to the made-up people."""

    def told(event: PushEvent) -> None:
        if event.chat is None or not FIRST <= event.chat < FIRST + 2 * EACH:
            report(event)

    return told


def is_moved(chat: int, message: ChatMessage) -> bool:
    """Tell whether somebody finishes after reading a message: by lot, which the phrase betters."""
    lot = int.from_bytes(sha256(f"{chat} {message.message_id}".encode()).digest()[:4])
    share = MOVED if PHRASE in message.text.casefold() else USUAL
    return Fraction(lot, 2**32) < share


def _read(person: SimulatedPerson, since: datetime) -> Iterator[ChatMessage]:
    return (each for each in person.from_bot if each.moment >= since)


def _sent(person: Person, at: datetime) -> SubmissionEvent:
    """Return what somebody says who has finished; nothing changes for who had said it before."""
    new = person.state is SubmissionState.UNKNOWN
    after = SubmissionState.CLAIMED if new else person.state
    return SubmissionEvent(person.state, after, at=at, origin=Origin.PERSON, actor=str(person.chat))
