"""The context of a bot: what every conversation works with, made once."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from census.boards.unit_names import Closeness
from census.definition import Census
from census.identity.hashing import NumberHasher
from census.units import UnitCode
from handlers.telegram.beside import Beside
from presentation.language.catalogue import Catalogue
from presentation.pages.links import PageLinks
from services.broadcasts.views import BroadcastTerms
from services.campaign.calendar_cache import CalendarCache
from services.fieldwork.known import BlockCodeCache
from services.operations.finishing import EndCache
from services.operations.metering import Meter, NoMeter
from services.operations.pulse import Pulse
from services.operations.rehearsing import Rehearse
from services.operations.settings import ReadSettings
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
from services.ports.unit_of_work import Clock, OpenUnitOfWork
from services.push.rich_forms import RichForms
from services.questions.asker import LocalContacts
from services.rules.attempts import AttemptLimits
from services.rules.push_rules import PushRules


@dataclass(slots=True)
class BotContext:
    """What every conversation uses; made once, in the composition root.

    ``silence`` is a pause that Telegram asks of all senders, in ``seconds``. What settings that
    are read again change is replaced: ``limits``, ``help_desk``, ``broadcasts``.
    """

    calendar_cache: CalendarCache
    block_codes: BlockCodeCache
    catalogue: Catalogue
    clock: Clock
    hasher: NumberHasher
    open_uow: OpenUnitOfWork
    status_source: StatusSource
    limits: AttemptLimits
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
    beside: Beside = field(default_factory=Beside)
    end_cache: EndCache = field(default_factory=EndCache)
    rich_forms: RichForms = field(default_factory=RichForms)
    read_settings: ReadSettings | None = None
    page_links: PageLinks | None = None

    @property
    def rules(self) -> PushRules:
        """The rules of now for unasked messages."""
        return self.calendar_cache.rules()

    @property
    def census(self) -> Census:
        """The census of this deployment, with the dates of now."""
        return self.rules.census
