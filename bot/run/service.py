"""The running bot: conversation, schedule and sender of one deployment, side by side."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic
from urllib.parse import urlsplit

import structlog

from bot.run.checking import keep_key, require_stored
from bot.run.jobs import make_schedule
from bot.run.kinds import compose, render
from bot.run.knowledge_base import load_knowledge_base as read_books
from bot.run.knowledge_service import LoadKnowledgeBase, ReloadingKnowledge
from bot.run.status_source import open_status_source
from bot.run.wiring import AppContext, require_whole_texts
from bot.settings.environment import Environment
from bot.settings.places import area_folders
from bot.settings.reading import SettingsError
from census.identity.hashing import NumberHasher
from census.people import Role
from handlers.run.running import (
    Conversations,
    OpenSession,
    TokenRefusedError,
    WebhookAddress,
    open_conversations,
)
from handlers.run.session import HardenedSession
from handlers.telegram.context import BotContext
from handlers.telegram.pending import PendingNumbers
from reminders.gateway import Gateway
from reminders.limiter import EvenLimiter
from reminders.picture_shelf import PictureShelf
from reminders.processes import has_ended, new_name
from reminders.schedule import Job, Schedule
from reminders.transport import AiohttpRequest
from services.broadcasts.worker import BroadcastWorker, PausedBroadcasts
from services.offices.appointing import appoint
from services.ports.unit_of_work import StorageError
from services.push.events import EventKind, PushEvent, Report
from services.push.pace import SharedPace
from services.push.sender import Sender, SenderSettings
from services.push.watching import Thresholds, Watch
from services.questions.asker import LocalContacts
from sources.recaps.dates import read_as_of
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes
from sources.registers.finished import read_finished

log = structlog.get_logger()

WATCH_SECONDS = 60
ALARMING = frozenset({EventKind.TELEGRAM_AWAY, EventKind.STORAGE_AWAY})


@dataclass(frozen=True, slots=True)
class Service:
    """The parts of the running bot, for the command line, the demonstration and the tests."""

    app: AppContext
    conversations: Conversations
    schedule: Schedule
    sender: Sender
    worker: BroadcastWorker
    watch: Watch
    knowledge_service: ReloadingKnowledge
    webhook: WebhookAddress | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set; then finish what is under way."""
        log.info("bot.started", census=self.app.census.id)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.conversations.run(stop, self.webhook))
            tasks.create_task(self.sender.run(stop))
            tasks.create_task(self.worker.run(stop))
            tasks.create_task(self.knowledge_service.run(stop))
            tasks.create_task(self._keep_time(stop))
            tasks.create_task(self._keep_watch(stop))
        log.info("bot.stopped")

    async def _keep_time(self, stop: asyncio.Event) -> None:
        self.schedule.start()
        try:
            await stop.wait()
        finally:
            await self.schedule.stop()

    async def _keep_watch(self, stop: asyncio.Event) -> None:
        """Check push every minute, the first time when the sender has had a minute to begin."""
        while not stop.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(WATCH_SECONDS):
                    await stop.wait()
                    return
            try:
                for alarm in await self.watch.look():
                    log.warning(alarm.trouble, **alarm.facts)
            except StorageError as trouble:
                log.warning("watch.storage_away", reason=str(trouble))
            except Exception:
                # A fault of the watch must not stop what it watches.
                log.exception("watch.failed")


@asynccontextmanager
async def open_service(
    app: AppContext,
    environment: Environment,
    *,
    report: Report | None = None,
    more_jobs: Sequence[Job] = (),
    pace_clock: Callable[[], float] = monotonic,
    load_knowledge_base: LoadKnowledgeBase | None = None,
    open_session: OpenSession = HardenedSession,
    open_transport: Callable[[], AiohttpRequest] = AiohttpRequest,
) -> AsyncIterator[Service]:
    """Open everything that talks to Telegram. Raises SettingsError for missing settings.

    ``report`` gets the events of the scheduler and the sender, besides the log. ``pace_clock``
    counts the seconds between messages. ``load_knowledge_base`` replaces the census's own
    faq.yaml. ``open_session`` and ``open_transport`` are the connections to Telegram: of the
    conversation and of push.
    """
    require_whole_texts(app.catalogue, app.census)
    token, api_base = environment.require_token(), environment.require_api_base()
    hasher = NumberHasher(environment.require_hash_key())
    tell = _both(_log_event, report) if report else _log_event
    await _prepare_database(app, hasher)
    limiter = EvenLimiter(app.deployment.push.messages_per_second, now=pace_clock)
    gateway = _make_gateway(app, token, api_base, limiter, open_transport())
    knowledge_service = ReloadingKnowledge(
        app.storage.open, load_knowledge_base or _knowledge_loader(app)
    )
    holds = PausedBroadcasts()
    pace = SharedPace(
        app.storage.open,
        limiter,
        app.deployment.push.messages_per_second,
        name=new_name(),
        ended=has_ended,
        now=pace_clock,
    )
    sender = _make_sender(app, gateway, knowledge_service, holds=holds, pace=pace, report=tell)
    bells = [sender.wake]
    area_places = area_folders(app.deployment.folder)

    def wake() -> None:
        for bell in bells:
            bell()

    def make_context(bot_username: str) -> BotContext:
        return BotContext(
            calendar_cache=app.calendar_cache,
            catalogue=app.catalogue,
            clock=app.clock,
            hasher=hasher,
            open_uow=app.storage.open,
            status_source=status_source,
            limits=app.limits,
            pending=PendingNumbers(),
            bot_username=bot_username,
            wake_sender=wake,
            read_recap=partial(read_recap, bps_codes=load_bps_codes(*area_places)),
            read_as_of=read_as_of,
            read_finished=read_finished,
            knowledge_service=knowledge_service,
            silence=pace,
            seconds=pace_clock,
            help_desk=_local_contacts(app),
            broadcasts=app.broadcast_terms,
            areas=app.deployment.areas,
        )

    async with AsyncExitStack() as stack:
        status_source = await stack.enter_async_context(
            open_status_source(
                app.deployment.status,
                environment,
                open_uow=app.storage.open,
                hasher=hasher,
                clock=app.clock,
            )
        )
        await stack.enter_async_context(gateway)
        stack.push_async_callback(sender.rest)
        try:
            conversations = await stack.enter_async_context(
                open_conversations(token, api_base, make_context, open_session)
            )
        except TokenRefusedError:
            raise SettingsError(
                f"SENSUSBOT_TOKEN is not known at {api_base}: copy it from @BotFather again."
            ) from None
        worker = _make_worker(app, conversations, sender, holds, pace_clock)
        bells.append(worker.wake)
        yield Service(
            app=app,
            conversations=conversations,
            worker=worker,
            schedule=make_schedule(app, sender, tell, more_jobs),
            sender=sender,
            watch=_make_watch(app, gateway),
            knowledge_service=knowledge_service,
            webhook=_webhook(app, environment),
        )


async def _prepare_database(app: AppContext, hasher: NumberHasher) -> None:
    async with app.storage.open() as uow:
        await require_stored(uow, app.deployment, None)
        await keep_key(uow, hasher)
        await appoint(uow, Role.ADMIN, app.deployment.admins, at=app.clock.now())
        await appoint(uow, Role.REGENT, app.deployment.regents, at=app.clock.now())
        await uow.commit()


def _make_gateway(
    app: AppContext, token: str, api_base: str, limiter: EvenLimiter, transport: AiohttpRequest
) -> Gateway:
    return Gateway(
        token,
        base_url=api_base,
        catalogue=app.catalogue,
        zone=app.census.zone,
        clock=app.clock,
        pictures=PictureShelf(app.storage.open, app.clock),
        render=render,
        limiter=limiter,
        paid_broadcast=app.deployment.push.paid_broadcast,
        transport=transport,
    )


def _make_sender(
    app: AppContext,
    gateway: Gateway,
    knowledge_service: ReloadingKnowledge,
    *,
    holds: PausedBroadcasts,
    pace: SharedPace,
    report: Report,
) -> Sender:
    return Sender(
        app.storage.open,
        gateway,
        app.clock,
        lambda: replace(app.calendar_cache.rules(), titles=knowledge_service.titles()),
        compose,
        refresh=app.calendar_cache.refresh,
        settings=SenderSettings(ahead=app.deployment.push.messages_per_second),
        is_held=holds.holds,
        pace=pace,
        report=report,
    )


def _make_worker(
    app: AppContext,
    conversations: Conversations,
    sender: Sender,
    holds: PausedBroadcasts,
    seconds: Callable[[], float],
) -> BroadcastWorker:
    return BroadcastWorker(
        app.storage.open,
        app.clock,
        app.calendar_cache.rules,
        app.broadcast_terms,
        screens=conversations.screens,
        holds=holds,
        wake_sender=sender.wake,
        trouble=lambda fault: log.error("broadcast.failed", exc_info=fault),
        now=seconds,
    )


def _knowledge_loader(app: AppContext) -> LoadKnowledgeBase:
    return lambda learned: read_books(app.deployment, app.census, learned)


def _local_contacts(app: AppContext) -> LocalContacts:
    settings = app.deployment
    return LocalContacts(tuple(each.to_domain() for each in settings.contacts), settings.areas[0])


def _make_watch(app: AppContext, gateway: Gateway) -> Watch:
    alerts = app.deployment.alerts
    thresholds = Thresholds(
        alerts.failed_share, alerts.of_at_least, alerts.late_after, alerts.still_after
    )
    return Watch(app.storage.open, gateway, app.clock, lambda: app.rules, thresholds)


def _webhook(app: AppContext, environment: Environment) -> WebhookAddress | None:
    updates = app.deployment.updates
    if updates.mode == "polling" or updates.url is None:
        return None
    host, _, port = updates.listen.rpartition(":")
    return WebhookAddress(
        url=updates.url,
        secret=environment.require_webhook_secret(),
        host=host,
        port=int(port),
        path=urlsplit(updates.url).path or "/",
    )


def _log_event(event: PushEvent) -> None:
    facts = {**event.facts, "campaign_time": event.at.isoformat()}
    if event.chat is not None:
        facts["chat"] = int(event.chat)
    if event.delivery is not None:
        facts["delivery"] = event.delivery.name
    tell = log.warning if event.kind in ALARMING else log.info
    tell(f"push.{event.kind.value}", **facts)


def _both(first: Report, second: Report) -> Report:
    def tell(event: PushEvent) -> None:
        first(event)
        second(event)

    return tell
