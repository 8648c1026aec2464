"""One update being answered: who writes, where, in which language, inside which transaction."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from time import monotonic

from census.definition import Census
from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.people import ChatId, Language, Person, Role
from census.units import UnitCode
from handlers.telegram.guard import Removal
from handlers.telegram.order import OvertakenError
from handlers.telegram.pending import PendingNumbers
from presentation.language.catalogue import Catalogue, Texts
from services.broadcasts.views import BroadcastTerms
from services.campaign.calendar_cache import CalendarCache
from services.ports.bookkeeping import OpenQuestion
from services.ports.incoming import ReadAsOf, ReadFinished, ReadRecap
from services.ports.questions import KnowledgeService
from services.ports.registers import StatusSource
from services.ports.senders import Silence
from services.ports.unit_of_work import Clock, OpenUnitOfWork, UnitOfWork
from services.questions.asker import LocalContacts
from services.residents.guidance import back_in_reach
from services.residents.status import AttemptLimits
from services.rules.push_rules import PushRules


@dataclass(frozen=True, slots=True)
class BotContext:
    """What every conversation stands on; made once, in the composition root.

    ``silence`` is what Telegram asks of all who send, ``seconds`` counts how long it lasts.
    """

    calendar_cache: CalendarCache
    catalogue: Catalogue
    clock: Clock
    hasher: NumberHasher
    open_uow: OpenUnitOfWork
    status_source: StatusSource
    limits: AttemptLimits
    pending: PendingNumbers
    bot_username: str
    wake_sender: Callable[[], None]
    read_recap: ReadRecap
    read_as_of: ReadAsOf
    read_finished: ReadFinished
    knowledge_service: KnowledgeService
    silence: Silence
    seconds: Callable[[], float] = monotonic
    help_desk: LocalContacts = field(default_factory=LocalContacts)
    broadcasts: BroadcastTerms = field(default_factory=BroadcastTerms)
    areas: tuple[UnitCode, ...] = ()

    @property
    def rules(self) -> PushRules:
        """What may be sent unasked, and when, as of now."""
        return self.calendar_cache.rules()

    @property
    def census(self) -> Census:
        """The census of this deployment, with the dates of now."""
        return self.rules.census


@dataclass(slots=True)
class UpdateContext:
    """The context handed to every handler.

    ``before_the_question`` says that a newer update has opened the question of this chat; ``asked``
    that this one has opened one. ``fresh`` is False for an update that has taken effect before.
    ``afterwards`` is done when this one has: what lives in memory and must not run ahead of it.

    ``person`` is None in a group for those who never wrote to the bot in private. ``update`` is
    Telegram's number, the same when an update comes a second time. ``removal`` says what became of
    a message that carries an identity number.
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
    removal: Removal | None = None
    before_the_question: bool = False
    here: bool = False
    asked: bool = False
    fresh: bool = True
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    _new_here: bool | None = field(default=None, init=False)
    _question_closed: bool = field(default=False, init=False)

    async def begin(self) -> None:
        """Record the update, and what it says by itself: who writes is known, and here again.

        Once more after whatever dropped it. Who was erased meanwhile is not made known again.
        """
        self.fresh = await self.uow.updates.first_time(self.update, at=self.at)
        person = await self.uow.people.get(self.user)
        if self._new_here is None:
            self._new_here = person is None
        if self.private and self._new_here and person is None:
            # Whoever writes is known from then on, whether or not they pressed start first.
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
    def roles(self) -> frozenset[Role]:
        """The roles of the person."""
        return frozenset(grant.role for grant in self.person.grants) if self.person else frozenset()

    @property
    def today(self) -> date:
        """The local date."""
        return self.at.astimezone(self.bot_context.census.zone).date()

    def speak(self, language: Language) -> None:
        """Go on in another language."""
        self.texts = self.bot_context.catalogue.texts(language)

    @asynccontextmanager
    async def outside(self) -> AsyncIterator[None]:
        """Let go of the transaction while something slow is waited for.

        Nothing that lasts may have been written before: it is dropped, but for what the update says
        by itself and a question that was closed. So until the one commit at the end the update has
        not taken effect, and is done from the beginning if the database goes away meanwhile. What
        has to last earlier must bear being done twice. The person may have changed, and is read
        again.
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

    async def close_question(self) -> None:
        """Close the open question, if any."""
        if self.question is not None:
            self.question, self._question_closed = None, True
            await self.uow.questions.close(self.chat)
