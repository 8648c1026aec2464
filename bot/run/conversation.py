"""The conversation of one deployment: what it works with, and how updates reach it."""

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from bot.run.wiring import AppContext
from bot.settings.environment import Environment
from bot.settings.places import area_folders, letter_template
from bot.settings.sections.updates import UpdateSettings
from bot.settings.terms import local_contacts
from census.identity.hashing import NumberHasher
from handlers.run.running import WebhookAddress
from handlers.telegram.bot_context import BotContext
from presentation.pages.links import PageLinks
from services.fieldwork.known import BlockCodeCache
from services.operations.metering import Meter
from services.operations.pulse import Pulse
from services.operations.rehearsing import Rehearse
from services.ports.incoming import ReadCodes
from services.ports.operations.silence import Silence
from services.ports.proofs import ReadProofFile
from services.ports.questions import KnowledgeService
from services.ports.registers import StatusSource
from services.push.rich_forms import RichForms
from sources.files.closeness import closeness
from sources.recaps.dates import read_as_of
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes
from sources.registers.finished import read_finished
from sources.registers.rosters import read_roster
from sources.registers.units import read_units
from sources.registers.workers import read_workers


def make_context(
    app: AppContext,
    *,
    bot_username: str,
    hasher: NumberHasher,
    status_source: StatusSource,
    knowledge_service: KnowledgeService,
    silence: Silence,
    read_proof: ReadProofFile,
    read_codes: ReadCodes,
    seconds: Callable[[], float],
    wake: Callable[[], None],
    meter: Meter,
    pulse: Pulse,
    rehearse: Rehearse,
    rich_forms: RichForms,
) -> BotContext:
    """Return what every conversation uses; ``wake`` is called when something became owed."""
    settings = app.deployment
    bps_codes = load_bps_codes(*area_folders(settings.folder))
    return BotContext(
        calendar_cache=app.calendar_cache,
        block_codes=BlockCodeCache(seconds=seconds),
        catalogue=app.catalogue,
        clock=app.clock,
        hasher=hasher,
        open_uow=app.storage.open,
        status_source=status_source,
        limits=app.limits,
        bot_username=bot_username,
        wake_sender=wake,
        closeness=closeness,
        read_recap=partial(read_recap, bps_codes=bps_codes),
        read_as_of=read_as_of,
        read_finished=read_finished,
        read_roster=lambda content, key, units: read_roster(content, key, units).employees,
        read_units=lambda content, known, name, day: read_units(
            content, known, source=name, as_of=day, regencies=settings.areas
        ),
        read_workers=read_workers,
        read_letter_template=lambda: letter_template(settings.folder).read_bytes(),
        read_proof=read_proof,
        read_codes=read_codes,
        knowledge_service=knowledge_service,
        silence=silence,
        seconds=seconds,
        help_desk=local_contacts(settings),
        broadcasts=app.broadcast_terms,
        areas=settings.areas,
        meter=meter,
        pulse=pulse,
        rehearse=rehearse,
        rich_forms=rich_forms,
        page_links=PageLinks(settings.web.url, bot_username) if settings.web.url else None,
    )


def webhook_address(updates: UpdateSettings, environment: Environment) -> WebhookAddress | None:
    """Return where updates are posted; None for long polling. Raises SettingsError."""
    if updates.mode == "polling" or updates.url is None:
        return None
    host, _, port = updates.listen.rpartition(":")
    return WebhookAddress(
        url=updates.address,
        secret=environment.require_webhook_secret(),
        host=host,
        port=int(port),
        path=urlsplit(updates.address).path,
        max_connections=updates.max_connections,
        also=environment.require_webhook_secret_also(),
    )
