"""The running bot: conversation, schedule and sender of one deployment, side by side."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import structlog

from bot.run.checking import prepare_database
from bot.run.conversation import make_context, webhook_address
from bot.run.jobs import make_schedule
from bot.run.knowledge.base import load_knowledge_base as read_books
from bot.run.knowledge.service import LoadKnowledgeBase, ReloadingKnowledge
from bot.run.operations.jobs import operation_jobs
from bot.run.operations.reloading import Reloader
from bot.run.process_roles import ProcessElections, ProcessRole, make_elections
from bot.run.push import logged, open_push
from bot.run.status_source import open_status_source
from bot.run.wiring import AppContext
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from handlers.broadcasts.live import LiveScreens
from handlers.helpdesk.topics import DeskTopics
from handlers.proofs.copies import ProofCopies
from handlers.run.running import (
    Conversations,
    OpenSession,
    TokenRefusedError,
    WebhookAddress,
    open_client,
)
from handlers.run.session import HardenedSession
from reminders.schedule import Job, Schedule
from reminders.transport import AiohttpRequest
from services.broadcasts.worker import BroadcastWorker
from services.operations.changes import ChangeWatch
from services.operations.metering import Meter, MeteredStatus, NoMeter
from services.operations.pulse import ProcessPart, Pulse
from services.operations.rehearsing import Rehearse
from services.operations.settings import ReadSettings
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import StorageError
from services.push.events import Report, unheard
from services.push.sending.sender import Sender
from services.push.silence import SharedSilence
from services.push.watching import Watch
from sources.fieldwork.codes import CodeReader
from sources.proofs.reader import ProofReader, ReadingLimits

log = structlog.get_logger()

WATCH_SECONDS = 60


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
    changes: ChangeWatch
    silence: SharedSilence
    elections: ProcessElections
    read_settings: ReadSettings
    webhook: WebhookAddress | None = None

    async def run(self, stop: asyncio.Event, role: ProcessRole = ProcessRole.ALL) -> None:
        """Do the work of a role until ``stop`` is set; then finish what is under way."""
        log.info("bot.started", census=self.app.census.id, role=role)
        works = [self.changes.run(stop), self.silence.run(stop)]
        if role is not ProcessRole.SCHEDULE:
            works.append(self.knowledge_service.run(stop))
        if role.has(ProcessRole.CONVERSATION):
            works.append(self.conversations.run(stop, self.webhook))
        if role.has(ProcessRole.PUSH):
            works += [self.sender.run(stop), self.worker.run(stop), self._keep_watch(stop)]
        if role.has(ProcessRole.SCHEDULE):
            works += [self._keep_time(stop), self.elections.keep_time.run(stop)]
        async with asyncio.TaskGroup() as tasks:
            for work in works:
                tasks.create_task(work)
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
            if not self.elections.send.certain():
                continue
            try:
                for alarm in await self.watch.check():
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
    rehearse: Rehearse,
    report: Report = unheard,
    more_jobs: Sequence[Job] = (),
    pace_clock: Callable[[], float] = monotonic,
    load_knowledge_base: LoadKnowledgeBase | None = None,
    open_session: OpenSession = HardenedSession,
    open_transport: Callable[[], AiohttpRequest] = AiohttpRequest,
    meter: Meter | None = None,
    pulse: Pulse | None = None,
    config: Path | None = None,
) -> AsyncIterator[Service]:
    """Open everything that talks to Telegram. Raises SettingsError for missing settings.

    ``report`` gets the events of the scheduler and the sender, besides the log. ``pace_clock``
    counts the seconds between messages. ``load_knowledge_base`` replaces the census's faq.yaml.
    ``open_session`` and ``open_transport`` connect the conversation and push with Telegram.
    ``rehearse`` looks ahead for an admin; ``config`` is the file that is read again.
    """
    meter, pulse = meter or NoMeter(), pulse or Pulse()
    token, api_base = environment.require_token(), environment.require_api_base()
    environment.require_hash_key()
    hasher, open_uow, tell = app.storage.hasher, app.storage.open, logged(report)
    await prepare_database(app, hasher, token)
    knowledge_service = ReloadingKnowledge(
        open_uow,
        load_knowledge_base or (lambda found: read_books(app.deployment, app.census, found)),
    )
    elections = make_elections(app, pace_clock, meter)
    changes = ChangeWatch(
        open_uow,
        app.storage.bell,
        trouble=lambda fault: log.error("changes.not_read", exc_info=fault),
    )
    await changes.look()
    changes.on(ChangeSubject.PHRASINGS, knowledge_service.phrasings_changed)
    async with AsyncExitStack() as stack:
        status_source = await stack.enter_async_context(
            open_status_source(
                app.deployment.status,
                environment,
                open_uow=open_uow,
                hasher=hasher,
                clock=app.clock,
            )
        )
        push = await stack.enter_async_context(
            open_push(
                app,
                token,
                api_base,
                open_transport(),
                titles=knowledge_service.titles,
                election=elections.send,
                report=tell,
                alive=lambda: pulse.beat(ProcessPart.PUSH),
                seconds=pace_clock,
            )
        )
        try:
            client = await stack.enter_async_context(open_client(token, api_base, open_session))
        except TokenRefusedError:
            raise SettingsError(
                f"SENSUSBOT_TOKEN is not known at {api_base}: copy it from @BotFather again."
            ) from None
        worker = BroadcastWorker(
            open_uow,
            app.clock,
            app.calendar_cache.rules,
            lambda: app.broadcast_terms,
            screens=LiveScreens(client.bot, app.catalogue, push.silence),
            holds=push.paused,
            elected=elections.send.certain,
            wake_sender=push.sender.wake,
            trouble=lambda fault: log.error("broadcast.failed", exc_info=fault),
            now=pace_clock,
        )
        proof_reader = ProofReader(ReadingLimits(largest=app.deployment.proofs.largest))
        code_reader = CodeReader()
        for reader in (proof_reader, code_reader):
            stack.push_async_callback(reader.close)

        def wake() -> None:
            push.sender.wake()
            worker.wake()

        context = make_context(
            app,
            bot_username=client.username,
            hasher=hasher,
            status_source=MeteredStatus(status_source, meter),
            knowledge_service=knowledge_service,
            silence=push.silence,
            read_proof=proof_reader,
            read_codes=code_reader,
            seconds=pace_clock,
            wake=wake,
            meter=meter,
            pulse=pulse,
            rehearse=rehearse,
            rich_forms=push.rich_forms,
        )
        async with open_uow() as uow:
            await push.silence.hear(uow)
            await context.block_codes.refresh(uow)
        changes.on(ChangeSubject.SILENCE, push.silence.hear)
        context.read_settings = reloader = Reloader(app, context, environment, config)
        changes.on(ChangeSubject.SETTINGS, reloader.follow)
        changes.on(ChangeSubject.BLOCKS, context.block_codes.refresh)
        copies = ProofCopies(client.bot, open_uow, app.clock, app.catalogue)
        topics = DeskTopics(client.bot, open_uow, app.clock, app.catalogue, lambda: app.rules)
        jobs = (*operation_jobs(app), *more_jobs)
        yield Service(
            app=app,
            conversations=Conversations(client.bot, context, elections.fetch),
            worker=worker,
            schedule=make_schedule(
                app, push.sender, copies.sweep, topics.tend, elections.keep_time, tell, jobs, pulse
            ),
            sender=push.sender,
            watch=push.watch,
            knowledge_service=knowledge_service,
            read_settings=reloader,
            changes=changes,
            silence=push.silence,
            elections=elections,
            webhook=webhook_address(app.deployment.updates, environment),
        )
