"""The context of one update: person, chat, language, transaction."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from census.errors import CensusError
from census.people.people import ChatId, Language, Person, Role, other_duties
from handlers.telegram.bot_context import BotContext
from handlers.telegram.guard import Removal
from handlers.telegram.pending import SCREENS, STEP_SHOWN
from presentation.language.catalogue import Texts
from services.ports.operations.beginnings import Beginning
from services.ports.operations.bookkeeping import OpenQuestion, SeenUpdate
from services.ports.operations.turns import ANSWERED_WITHIN, BEGINS_WITHIN, QUESTION, ChatTurn
from services.ports.unit_of_work import AnsweredElsewhereError, UnitOfWork
from services.residents.guidance import back_in_reach

IN_ANOTHERS_NAME = frozenset({ChatId(1_087_968_824), ChatId(136_817_688)})
"""The accounts that write for anonymous group admins and for channels (Bot API, Message.from)."""


@dataclass(slots=True)
class UpdateContext:
    """The context of an update, handed to every handler.

    ``shown`` is one of SCREENS, where no question is open. ``told`` hears in private what a group
    does not take; None is who wrote. ``seen`` is an update that has taken effect before.
    ``afterwards`` runs when this one has: it changes memory that must not be ahead of the database.

    ``person`` is None in a group for people who never wrote to the bot in private. ``update`` is
    Telegram's number, the same when an update comes again; those that are ``shared`` may come to
    another process. ``removal`` says what became of a message with an identity number.
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
    here: bool = False
    shared: bool = False
    turn: ChatTurn = field(default_factory=lambda: ChatTurn(0))
    told: ChatId | None = None
    seen: SeenUpdate | None = None
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    found: OpenQuestion | None = field(default=None, init=False)
    _begun: datetime = field(init=False)
    _took_over: bool = field(default=False, init=False)
    _new_here: bool | None = field(default=None, init=False)
    _question_closed: bool = field(default=False, init=False)

    async def begin(self) -> None:
        """Take the chat's turn; record the update and its sender, who can be reached again.

        Raises AnsweredElsewhereError where another process may be about to answer the update.
        """
        begun = await self._take_turn()
        if self.shared and self.seen is not None and not (self.seen.answered or self._took_over):
            if self._begun - self.seen.at < ANSWERED_WITHIN:
                raise AnsweredElsewhereError("another process is about to answer it")
            # That process has died. Of several that notice it, one answers.
            await self.uow.turns.renew_answers([self.update], at=self._begun)
            self._took_over = True
            begun = await self._take_turn()
        self.turn, person = begun.turn, begun.person
        self.found = self.seen.opened if self.seen else begun.asked
        if self._new_here is None:
            self._new_here = person is None
        if self.private and self._new_here and person is None:
            # Everybody who writes is stored from then on, also without start.
            person = await self.uow.people.add(self.user, at=self.at)
        if self.here and not self.late and person is not None:
            person = await back_in_reach(self.uow, self.bot_context.rules, person, at=self.at)
        self.person = person

    async def _take_turn(self) -> Beginning:
        self._begun = self.bot_context.clock.now()
        begun = await self.uow.beginnings.begin(
            self.chat, self.user, self.update, at=self._begun, private=self.private
        )
        self.seen = None if begun.fresh else await self.uow.updates.seen(self.update)
        return begun

    async def begin_anew(self) -> None:
        """Begin again after a rollback. A person who was erased meanwhile is not stored again.

        While nobody had the chat's turn, the same update may have taken effect in another process:
        then it raises AnsweredElsewhereError, and the update comes again.
        """
        fresh = self.seen is None
        await self.begin()
        if fresh and self.seen is not None:
            raise AnsweredElsewhereError("another process was faster")

    @property
    def late(self) -> bool:
        """Whether a newer update of the chat has been handled."""
        return self.update < self.turn.newest

    @property
    def before_the_question(self) -> bool:
        """Whether a newer update has opened the question, so that this one cannot answer it."""
        return self.update < self.turn.set_by.get(QUESTION, 0)

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
        """The roles of the person, of those that the census has."""
        held = {grant.role for grant in self.person.grants} if self.person else set()
        return frozenset(filter(self.bot_context.census.has_role, held))

    @property
    def shown_roles(self) -> frozenset[Role]:
        """The roles that home, menu and help are for: of several duties one."""
        return self.roles - frozenset(other_duties(self.person) if self.person else ())

    @property
    def today(self) -> date:
        """The local date."""
        return self.at.astimezone(self.bot_context.census.zone).date()

    @property
    def own_texts(self) -> Texts:
        """The texts in the person's own language, for what they alone read in a group."""
        language = self.person.language if self.person else None
        return self.bot_context.catalogue.texts(language) if language else self.texts

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
        await self.begin_anew()
        if self._question_closed:
            await self.uow.questions.close(self.chat)

    async def ask(self, key: str, **facts: str) -> None:
        """Open a question: the next text of this chat answers it.

        Raises OvertakenError if a newer update has opened one.
        """
        self.uow.turns.sets(QUESTION)
        await self.uow.questions.ask(self.chat, OpenQuestion(key, facts))

    def claims(self, what: str) -> bool:
        """Take what one update of this chat may say alone; False where another one has."""
        mine = self.turn.set_by.get(what, self.update) == self.update
        if mine:
            self.uow.turns.sets(what)
        return mine

    def open_found(self) -> None:
        """Take what was found for this chat: the open question, or the screen in sight."""
        kept = self.found
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
            newest = await self.newest_unasked()
            seen = OpenQuestion(key, {**facts, "newest": str(newest)})
            await self.uow.last_answers.forget(self.chat)
            await self.uow.questions.ask(self.chat, seen)

    async def in_sight(self, key: str) -> Mapping[str, str] | None:
        """Return the facts of a screen, unless an unasked message has come below it."""
        if self.shown is None or self.shown.key != key:
            return None
        newest = await self.newest_unasked()
        return self.shown.facts if self.shown.facts["newest"] == str(newest) else None

    async def newest_unasked(self) -> int | None:
        """Return Telegram's number of the newest unasked message in the chat."""
        return await self.uow.deliveries.newest_message(self.chat)

    async def finish(self, *, answered: bool) -> None:
        """Let the update take effect; ``answered`` where it wants no answer.

        One that comes again changes nothing. Raises AnsweredElsewhereError where this process was
        held up for so long that another may have answered it, as one that was paused.
        """
        if self.seen is None:
            if answered:
                await self.uow.updates.answered([self.update])
            await self.uow.commit()
        for act in self.afterwards:
            act()
        held_up = self.bot_context.clock.now() - self._begun > BEGINS_WITHIN
        if self.shared and self.seen is None and not answered and held_up:
            raise AnsweredElsewhereError("another process may have answered it meanwhile")
