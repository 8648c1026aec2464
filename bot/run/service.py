"""The running bot: conversation, schedule and sender of one deployment, side by side."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic
from urllib.parse import urlsplit

import structlog

from bot.run.checking import demand_stored, keep_key
from bot.run.composing import compose
from bot.run.jobs import make_schedule
from bot.run.knowledge_base import open_books as read_books
from bot.run.knowledge_service import OpenBooks, ReadingLibrary
from bot.run.status_source import open_status_source
from bot.run.wiring import Desk, demand_whole_texts
from bot.settings.environment import Environment
from bot.settings.places import area_folders
from bot.settings.settings import SettingsError
from census.identity.hashing import NumberHasher
from census.people import Role
from handlers.run.running import (
    Conversations,
    OpenSession,
    TokenRefusedError,
    Webhook,
    open_conversations,
)
from handlers.run.session import Session
from handlers.telegram.context import House
from handlers.telegram.pending import PendingNumbers
from presentation.boards.pictures import leaderboard
from reminders.gateway import Gateway
from reminders.limiter import EvenLimiter
from reminders.picture_shelf import PictureShelf
from reminders.processes import has_ended, new_name
from reminders.schedule import Job, Schedule
from reminders.transport import AiohttpRequest
from services.broadcasts.worker import BroadcastClerk
from services.offices.appointing import appoint
from services.ports.unit_of_work import StorageError
from services.push.events import Event, EventKind, Report
from services.push.holds import Holds
from services.push.pace import SharedPace
from services.push.sender import Sender, SenderSettings
from services.push.watching import Thresholds, Watch
from services.questions.answering import HelpDesk
from sources.recaps.dates import read_as_of
from sources.recaps.files import read_recap
from sources.registers.areas import load_bps_codes
from sources.registers.finished import read_finished

log = structlog.get_logger()

WATCH_SECONDS = 60
ALARMING = frozenset({EventKind.TELEGRAM_AWAY, EventKind.STORAGE_AWAY})


@dataclass(frozen=True, slots=True)
class Service:
    """What runs, for those who steer it: the command line, the demonstration, the tests."""

    desk: Desk
    conversations: Conversations
    schedule: Schedule
    sender: Sender
    clerk: BroadcastClerk
    watch: Watch
    library: ReadingLibrary
    webhook: Webhook | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop; then finish what is under way and leave nothing undone."""
        log.info("bot.started", census=self.desk.census.id)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.conversations.run(stop, self.webhook))
            tasks.create_task(self.sender.run(stop))
            tasks.create_task(self.clerk.run(stop))
            tasks.create_task(self.library.run(stop))
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
        """Look every minute, first when the sender has had one to begin."""
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
                # Who watches must not bring down what is watched.
                log.exception("watch.failed")


@asynccontextmanager
async def open_service(
    desk: Desk,
    environment: Environment,
    *,
    report: Report | None = None,
    more_jobs: Sequence[Job] = (),
    pace_clock: Callable[[], float] = monotonic,
    open_books: OpenBooks | None = None,
    open_session: OpenSession = Session,
    open_transport: Callable[[], AiohttpRequest] = AiohttpRequest,
) -> AsyncIterator[Service]:
    """Open everything that talks to Telegram. Raises SettingsError for what is missing.

    ``report`` hears what the scheduler and the sender do, besides the log. ``pace_clock`` counts
    the seconds between messages. ``open_books`` reads what the bot knows, from the census's own
    faq.yaml if it is not given. ``open_session`` and ``open_transport`` are the two ways to
    Telegram: of the conversation and of push.
    """
    demand_whole_texts(desk.catalogue, desk.census)
    token, api_base = environment.demand_token(), environment.demand_api_base()
    hasher = NumberHasher(environment.demand_hash_key())
    tell = _both(_log_event, report) if report else _log_event
    await _settle_in(desk, hasher)
    limiter = EvenLimiter(desk.deployment.push.messages_per_second, now=pace_clock)
    gateway = _make_gateway(desk, token, api_base, limiter, open_transport())
    library = ReadingLibrary(desk.storage.open, open_books or _books_of(desk))
    holds = Holds()
    pace = SharedPace(
        desk.storage.open,
        limiter,
        desk.deployment.push.messages_per_second,
        name=new_name(),
        ended=has_ended,
        now=pace_clock,
    )
    sender = _make_sender(desk, gateway, library, holds=holds, pace=pace, report=tell)
    bells = [sender.wake]
    area_places = area_folders(desk.deployment.folder)

    def wake() -> None:
        for bell in bells:
            bell()

    def make_house(bot_username: str) -> House:
        return House(
            almanac=desk.almanac,
            catalogue=desk.catalogue,
            clock=desk.clock,
            hasher=hasher,
            open_uow=desk.storage.open,
            status_source=status_source,
            limits=desk.limits,
            pending=PendingNumbers(),
            bot_username=bot_username,
            wake_sender=wake,
            read_recap=partial(read_recap, bps_codes=load_bps_codes(*area_places)),
            read_as_of=read_as_of,
            read_finished=read_finished,
            library=library,
            silence=pace,
            seconds=pace_clock,
            help_desk=_help_desk(desk),
            broadcasts=desk.broadcast_terms,
            areas=desk.deployment.areas,
        )

    async with AsyncExitStack() as stack:
        status_source = await stack.enter_async_context(
            open_status_source(
                desk.deployment.status,
                environment,
                open_uow=desk.storage.open,
                hasher=hasher,
                clock=desk.clock,
            )
        )
        await stack.enter_async_context(gateway)
        stack.push_async_callback(sender.rest)
        try:
            conversations = await stack.enter_async_context(
                open_conversations(token, api_base, make_house, open_session)
            )
        except TokenRefusedError:
            raise SettingsError(
                f"SENSUSBOT_TOKEN is not known at {api_base}: copy it from @BotFather again."
            ) from None
        clerk = _make_clerk(desk, conversations, sender, holds, pace_clock)
        bells.append(clerk.wake)
        yield Service(
            desk=desk,
            conversations=conversations,
            clerk=clerk,
            schedule=make_schedule(desk, sender, tell, more_jobs),
            sender=sender,
            watch=_make_watch(desk, gateway),
            library=library,
            webhook=_webhook(desk, environment),
        )


async def _settle_in(desk: Desk, hasher: NumberHasher) -> None:
    async with desk.storage.open() as uow:
        await demand_stored(uow, desk.deployment, None)
        await keep_key(uow, hasher)
        await appoint(uow, Role.ADMIN, desk.deployment.admins, at=desk.clock.now())
        await appoint(uow, Role.REGENT, desk.deployment.regents, at=desk.clock.now())
        await uow.commit()


def _make_gateway(
    desk: Desk, token: str, api_base: str, limiter: EvenLimiter, transport: AiohttpRequest
) -> Gateway:
    return Gateway(
        token,
        base_url=api_base,
        catalogue=desk.catalogue,
        zone=desk.census.zone,
        clock=desk.clock,
        pictures=PictureShelf(desk.storage.open, desk.clock),
        draw=leaderboard,
        limiter=limiter,
        paid_broadcast=desk.deployment.push.paid_broadcast,
        transport=transport,
    )


def _make_sender(
    desk: Desk,
    gateway: Gateway,
    library: ReadingLibrary,
    *,
    holds: Holds,
    pace: SharedPace,
    report: Report,
) -> Sender:
    return Sender(
        desk.storage.open,
        gateway,
        desk.clock,
        lambda: replace(desk.almanac.rules(), titles=library.titles()),
        compose,
        look=desk.almanac.look,
        settings=SenderSettings(ahead=desk.deployment.push.messages_per_second),
        holds=holds,
        pace=pace,
        report=report,
    )


def _make_clerk(
    desk: Desk,
    conversations: Conversations,
    sender: Sender,
    holds: Holds,
    seconds: Callable[[], float],
) -> BroadcastClerk:
    return BroadcastClerk(
        desk.storage.open,
        desk.clock,
        desk.almanac.rules,
        desk.broadcast_terms,
        screens=conversations.screens,
        holds=holds,
        wake_sender=sender.wake,
        trouble=lambda fault: log.error("broadcast.failed", exc_info=fault),
        now=seconds,
    )


def _books_of(desk: Desk) -> OpenBooks:
    return lambda learned: read_books(desk.deployment, desk.census, learned)


def _help_desk(desk: Desk) -> HelpDesk:
    settings = desk.deployment
    return HelpDesk(tuple(each.meant() for each in settings.contacts), settings.areas[0])


def _make_watch(desk: Desk, gateway: Gateway) -> Watch:
    alerts = desk.deployment.alerts
    thresholds = Thresholds(
        alerts.failed_share, alerts.of_at_least, alerts.late_after, alerts.still_after
    )
    return Watch(desk.storage.open, gateway, desk.clock, lambda: desk.rules, thresholds)


def _webhook(desk: Desk, environment: Environment) -> Webhook | None:
    updates = desk.deployment.updates
    if updates.mode == "polling" or updates.url is None:
        return None
    host, _, port = updates.listen.rpartition(":")
    return Webhook(
        url=updates.url,
        secret=environment.demand_webhook_secret(),
        host=host,
        port=int(port),
        path=urlsplit(updates.url).path or "/",
    )


def _log_event(event: Event) -> None:
    facts = {**event.facts, "campaign_time": event.at.isoformat()}
    if event.chat is not None:
        facts["chat"] = int(event.chat)
    if event.delivery is not None:
        facts["delivery"] = event.delivery.value
    tell = log.warning if event.kind in ALARMING else log.info
    tell(f"push.{event.kind.value}", **facts)


def _both(first: Report, second: Report) -> Report:
    def tell(event: Event) -> None:
        first(event)
        second(event)

    return tell
