"""The context of one update: person, chat, language, transaction."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from time import monotonic

from census.boards.unit_names import Closeness
from census.definition import Census
from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.people.people import ChatId, Language, Person, Role, other_duties
from census.units import UnitCode
from handlers.telegram.guard import Removal
from handlers.telegram.order import OvertakenError
from handlers.telegram.pending import SCREENS, STEP_SHOWN, PendingNumbers
from presentation.language.catalogue import Catalogue, Texts
from services.broadcasts.views import BroadcastTerms
from services.campaign.calendar_cache import CalendarCache
from services.fieldwork.known import BlockCodeCache
from services.operations.metering import Meter, NoMeter
from services.operations.pulse import Pulse
from services.operations.rehearsing import Rehearse
from services.ports.bookkeeping import OpenQuestion
from services.ports.incoming import (
    ReadAsOf,
    ReadCodes,
    ReadFinished,
    ReadRecap,
    ReadRoster,
    ReadUnits,
    ReadWorkers,
)
from services.ports.operations.silence import Silence
from services.ports.proofs import ReadProofFile
from services.ports.questions import KnowledgeService
from services.ports.registers import StatusSource
from services.ports.unit_of_work import Clock, OpenUnitOfWork, UnitOfWork
from services.questions.asker import LocalContacts
from services.residents.guidance import back_in_reach
from services.residents.status import AttemptLimits
from services.rules.push_rules import PushRules

IN_ANOTHERS_NAME = frozenset({ChatId(1_087_968_824), ChatId(136_817_688)})
"""The accounts that write for anonymous group admins and for channels (Bot API, Message.from)."""


@dataclass(frozen=True, slots=True)
class BotContext:
    """What every conversation uses; made once, in the composition root.

    ``silence`` is a pause that Telegram asks of all senders, measured by ``seconds``.
    """

    calendar_cache: CalendarCache
    block_codes: BlockCodeCache
    catalogue: Catalogue
    clock: Clock
    hasher: NumberHasher
    open_uow: OpenUnitOfWork
    status_source: StatusSource
    limits: AttemptLimits
    pending: PendingNumbers
    bot_username: str
    wake_sender: Callable[[], None]
    closeness: Closeness
    read_recap: ReadRecap
    read_as_of: ReadAsOf
    read_finished: ReadFinished
    read_roster: ReadRoster
    read_units: ReadUnits
    read_workers: ReadWorkers
    read_letter_template: Callable[[], bytes]
    read_proof: ReadProofFile
    read_codes: ReadCodes
    knowledge_service: KnowledgeService
    silence: Silence
    rehearse: Rehearse
    seconds: Callable[[], float] = monotonic
    help_desk: LocalContacts = field(default_factory=LocalContacts)
    broadcasts: BroadcastTerms = field(default_factory=BroadcastTerms)
    areas: tuple[UnitCode, ...] = ()
    meter: Meter = field(default_factory=NoMeter)
    pulse: Pulse = field(default_factory=Pulse)

    @property
    def rules(self) -> PushRules:
        """The rules of now for unasked messages."""
        return self.calendar_cache.rules()

    @property
    def census(self) -> Census:
        """The census of this deployment, with the dates of now."""
        return self.rules.census


@dataclass(slots=True)
class UpdateContext:
    """The context of an update, handed to every handler.

    ``shown`` is one of SCREENS, where no question is open. ``before_the_question`` means that a
    newer update has opened the chat's question, ``asked`` that this update has. ``told`` hears in
    private what a group does not take; None is who wrote. ``fresh`` is False
    for an update that has taken effect before. ``afterwards`` runs when this update has taken
    effect: it changes memory that must not be ahead of the database.

    ``person`` is None in a group for people who never wrote to the bot in private. ``update`` is
    Telegram's number, the same when an update comes again. ``removal`` says what became of a
    message with an identity number.
    """

    bot_context: BotContext
    uow: UnitOfWork
    at: datetime
    update: int
    chat: ChatId
    user: ChatId
    private: bool
    person: Person | None
    texts: Texts
    question: OpenQuestion | None = None
    shown: OpenQuestion | None = None
    removal: Removal | None = None
    before_the_question: bool = False
    here: bool = False
    asked: bool = False
    told: ChatId | None = None
    fresh: bool = True
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    _new_here: bool | None = field(default=None, init=False)
    _question_closed: bool = field(default=False, init=False)

    async def begin(self) -> None:
        """Record the update and its sender, who can be reached again.

        This is repeated after a rollback. A person who was erased meanwhile is not stored again.
        """
        self.fresh = await self.uow.updates.first_time(self.update, at=self.at)
        person = await self.uow.people.get(self.user)
        if self._new_here is None:
            self._new_here = person is None
        if self.private and self._new_here and person is None:
            # Everybody who writes is stored from then on, also without start.
            person = await self.uow.people.add(self.user, at=self.at)
        if self.here and person is not None:
            person = await back_in_reach(self.uow, self.bot_context.rules, person, at=self.at)
        self.person = person

    def somebody(self) -> Person:
        """Return the person, if they have ever written to the bot.

        Raises CensusError("start-first").
        """
        if self.person is None:
            raise CensusError("start-first")
        return self.person

    def resident(self) -> Person:
        """Return the person if they have agreed.

        Raises CensusError("start-first") or ("consent-first").
        """
        person = self.somebody()
        if person.consented_at is None:
            raise CensusError("consent-first")
        return person

    @property
    def anonymous(self) -> bool:
        """Whether somebody writes in the name of the group or of a channel."""
        return self.user in IN_ANOTHERS_NAME

    @property
    def roles(self) -> frozenset[Role]:
        """The roles of the person."""
        return frozenset(grant.role for grant in self.person.grants) if self.person else frozenset()

    @property
    def shown_roles(self) -> frozenset[Role]:
        """The roles that home, menu and help are for: of several duties one."""
        return self.roles - frozenset(other_duties(self.person) if self.person else ())

    @property
    def today(self) -> date:
        """The local date."""
        return self.at.astimezone(self.bot_context.census.zone).date()

    def speak(self, language: Language) -> None:
        """Change the language of the answers."""
        self.texts = self.bot_context.catalogue.texts(language)

    @asynccontextmanager
    async def outside(self) -> AsyncIterator[None]:
        """Leave the transaction while something slow runs.

        Nothing lasting may have been written before: it is rolled back, except the update itself
        and a closed question. The update takes effect with the one commit at its end, and is
        handled from the beginning if the database goes away meanwhile. What has to last earlier
        must be safe to repeat. The person is read again, since they may have changed.
        """
        await self.uow.rollback()
        try:
            yield
        except CensusError:
            await self._go_on()
            raise
        await self._go_on()

    async def _go_on(self) -> None:
        await self.begin()
        if self._question_closed:
            await self.uow.questions.close(self.chat)

    async def ask(self, key: str, **facts: str) -> None:
        """Open a question: the next text of this chat answers it.

        Raises OvertakenError if a newer update has opened one.
        """
        if self.before_the_question:
            raise OvertakenError
        self.asked = True
        await self.uow.questions.ask(self.chat, OpenQuestion(key, facts))

    def open_with(self, kept: OpenQuestion | None) -> None:
        """Take what is kept for this chat: the open question, or the screen in sight."""
        is_screen = kept is not None and kept.key in SCREENS
        self.question, self.shown = (None, kept) if is_screen else (kept, None)

    async def close_question(self) -> None:
        """Close the open question, if any; the person no longer looks at a step."""
        at_step = self.shown is not None and self.shown.key == STEP_SHOWN
        if self.question is not None or at_step:
            self.question, self.shown, self._question_closed = None, None, True
            await self.uow.questions.close(self.chat)

    async def show_screen(self, key: str, **facts: str) -> None:
        """Note which of SCREENS the person looks at, unless a question is open."""
        if self.question is None and not self.before_the_question:
            newest = await self.uow.deliveries.newest_message(self.chat)
            seen = OpenQuestion(key, {**facts, "newest": str(newest)})
            await self.uow.last_answers.forget(self.chat)
            await self.uow.questions.ask(self.chat, seen)

    async def in_sight(self, key: str) -> Mapping[str, str] | None:
        """Return the facts of a screen, unless an unasked message has come below it."""
        if self.shown is None or self.shown.key != key:
            return None
        newest = await self.uow.deliveries.newest_message(self.chat)
        return self.shown.facts if self.shown.facts["newest"] == str(newest) else None
