"""Push of one deployment: the gateway to Telegram, the sender, and the watch over both."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import structlog

from bot.run.kinds import compose, render
from bot.run.wiring import AppContext
from bot.settings.terms import thresholds
from census.definition import Slug
from census.people.people import Language
from reminders.gateway import Gateway
from reminders.limiter import EvenLimiter
from reminders.picture_shelf import PictureShelf
from reminders.transport import AiohttpRequest
from services.broadcasts.worker import PausedBroadcasts
from services.push.election import Unopposed
from services.push.events import Alive, EventKind, PushEvent, Report
from services.push.rich_forms import RichForms
from services.push.sending.sender import Sender, SenderSettings
from services.push.silence import SharedSilence
from services.push.watching import Watch

log = structlog.get_logger()

ALARMING = frozenset({EventKind.TELEGRAM_AWAY, EventKind.STORAGE_AWAY, EventKind.JOB_FAILED})
EVERYDAY = frozenset({EventKind.JOB_RAN, EventKind.JOB_SKIPPED})
"""Most lines of a log, and no news: metrics and the table of runs have them."""


@dataclass(frozen=True, slots=True)
class Push:
    """What sends unasked, and what others need of it.

    ``silence`` and ``rich_forms`` are kept by the conversation, too. ``paused`` is told which
    broadcasts stay.
    """

    sender: Sender
    watch: Watch
    silence: SharedSilence
    paused: PausedBroadcasts
    rich_forms: RichForms


@asynccontextmanager
async def open_push(
    app: AppContext,
    token: str,
    api_base: str,
    transport: AiohttpRequest,
    *,
    titles: Callable[[], Mapping[Slug, Mapping[Language, str]]],
    election: Unopposed,
    report: Report,
    alive: Alive,
    seconds: Callable[[], float],
) -> AsyncIterator[Push]:
    """Open the gateway and make its sender, which resigns from its election at the end.

    ``titles`` returns the titles of topics by key.
    """
    settings, open_uow = app.deployment.push, app.storage.open
    limiter = EvenLimiter(settings.messages_per_second, now=seconds)
    rich_forms = RichForms(open_uow, usual=app.deployment.telegram.rich_messages)
    gateway = Gateway(
        token,
        base_url=api_base,
        catalogue=app.catalogue,
        zone=app.census.zone,
        clock=app.clock,
        pictures=PictureShelf(open_uow, app.clock),
        render=render,
        rich_forms=rich_forms,
        limiter=limiter,
        paid_broadcast=settings.paid_broadcast,
        transport=transport,
    )
    paused = PausedBroadcasts()
    silence = SharedSilence(open_uow, limiter, now=seconds)
    sender = Sender(
        open_uow,
        gateway,
        app.clock,
        lambda: replace(app.rules, titles=titles()),
        compose,
        refresh=app.calendar_cache.refresh,
        settings=SenderSettings(ahead=settings.messages_per_second),
        is_held=paused.holds,
        election=election,
        silence=silence,
        report=report,
        alive=alive,
    )
    rules, limits = app.calendar_cache.rules, lambda: thresholds(app.deployment)
    watch = Watch(open_uow, gateway, app.clock, rules, limits)
    async with gateway:
        try:
            yield Push(sender, watch, silence, paused, rich_forms)
        finally:
            await election.resign()


def logged(report: Report) -> Report:
    """Return a report that writes each event into the log first."""

    def tell(event: PushEvent) -> None:
        _log_event(event)
        report(event)

    return tell


def _log_event(event: PushEvent) -> None:
    facts = {**event.facts, "campaign_time": event.at.isoformat()}
    if event.chat is not None:
        facts["chat"] = int(event.chat)
    if event.delivery is not None:
        facts["delivery"] = event.delivery.name
    if event.kind in ALARMING:
        tell = log.warning
    else:
        tell = log.debug if event.kind in EVERYDAY else log.info
    tell(f"push.{event.kind.value}", **facts)
