"""Loads the knowledge base in the background, while the bot answers everything else."""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from bot.memory import give_back_memory
from census.questions.questions import LearnedExample, Titles
from services.ports.questions import KnowledgeBase
from services.ports.unit_of_work import OpenUnitOfWork, StorageUnavailableError, UnitOfWork
from sources.census.problems import CensusFileError

log = structlog.get_logger()

LoadKnowledgeBase = Callable[[Sequence[LearnedExample]], KnowledgeBase | None]
"""Loads the knowledge base with attached phrasings. It may take seconds."""

PAUSE = 5.0
"""Seconds between two tries while the database is away."""


class ReloadingKnowledge:
    """The port ``KnowledgeService``: loads at start, and again when admins have attached phrasings.

    Until new knowledge is loaded the old one stays. With a wrong faq.yaml the bot has no answers,
    but does everything else, and the log names the mistake. While the database is away it tries
    again every ``pause`` seconds.
    """

    def __init__(
        self,
        open_uow: OpenUnitOfWork,
        load_knowledge_base: LoadKnowledgeBase,
        *,
        pause: float = PAUSE,
    ) -> None:
        self._open_uow, self._load_knowledge_base, self._pause = (
            open_uow,
            load_knowledge_base,
            pause,
        )
        self._known: KnowledgeBase | None = None
        self._opened = asyncio.Event()
        self._asked = asyncio.Event()
        self._asked.set()
        self._idle = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Whether the reading is over; ``knowledge_base`` answers at once then."""
        return self._opened.is_set()

    async def knowledge_base(self) -> KnowledgeBase | None:
        """Return what is known; None where a census knows nothing. Waits while it is read."""
        await self._opened.wait()
        return self._known

    def read_again(self) -> None:
        """Learn what admins have attached since, in the background."""
        self._idle.clear()
        self._asked.set()

    async def phrasings_changed(self, uow: UnitOfWork) -> None:
        """Learn what admins have attached since, in whichever process."""
        self.read_again()

    async def settled(self) -> None:
        """Wait until everything requested is loaded."""
        await self._idle.wait()

    def titles(self) -> Titles:
        """Return the titles of the topics, as far as they are loaded."""
        topics = self._known.knowledge.topics if self._known else {}
        return {slug: topic.title for slug, topic in topics.items()}

    async def run(self, stop: asyncio.Event) -> None:
        """Load whenever that is requested, until ``stop`` is set."""
        async with asyncio.TaskGroup() as tasks:
            reading = tasks.create_task(self._read_when_asked())
            await stop.wait()
            reading.cancel()

    async def _read_when_asked(self) -> None:
        while True:
            await self._asked.wait()
            self._asked.clear()
            try:
                await self._read()
            except CensusFileError as refusal:
                log.error("library.refused", reason=str(refusal))  # noqa: TRY400 - no trace needed
            except StorageUnavailableError as trouble:
                log.warning("library.storage_away", reason=str(trouble))
                await asyncio.sleep(self._pause)
                self._asked.set()
                continue
            except Exception:
                # A fault here must not stop the rest of the bot.
                log.exception("library.failed")
            self._opened.set()
            if not self._asked.is_set():
                self._idle.set()

    async def _read(self) -> None:
        async with self._open_uow() as uow:
            learned = await uow.asked.learned()
        self._known = await asyncio.to_thread(self._load_knowledge_base, learned)
        give_back_memory()
        if self._known is not None:
            log.info("library.open", topics=len(self._known.knowledge.topics), learned=len(learned))
