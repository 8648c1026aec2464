"""The rehearsal: the deployment's own jobs and sender, on a copy, with a courier that counts."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.rehearsal.copied import ClockAhead, open_copy
from bot.rehearsal.time_travel import live_until
from bot.run.jobs import make_schedule
from bot.run.kinds import compose, render
from bot.run.knowledge.base import read_knowledge
from bot.run.wiring import AppContext
from bot.settings.environment import Environment
from bot.settings.settings import Boards, Deployment
from census.broadcasts.broadcast import BroadcastView
from census.people.people import ChatId, Language
from census.push.kinds import MessageKind
from census.push.outcomes import Outcome, Sent
from census.push.rehearsal import Rehearsal
from presentation.language.html import unmarked
from reminders.schedule import Schedule
from services.broadcasts.worker import BroadcastWorker, PausedBroadcasts
from services.operations.pulse import Pulse
from services.operations.rehearsing import Notebook, find_gaps, roles_of_chats
from services.ports.push import ShouldSend
from services.push.election import Unopposed
from services.push.events import PushEvent, Report, unheard
from services.push.sending.sender import Sender, SenderSettings

ALWAYS_FRESH = timedelta(days=3650)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """The parts that live through the days; the same as of the running bot."""

    app: AppContext
    schedule: Schedule
    sender: Sender
    worker: BroadcastWorker


class CountingCourier:
    """The port ``Courier``. It sends nothing, and puts the first of each kind into words."""

    def __init__(self, app: AppContext, notebook: Notebook) -> None:
        self._app, self._notebook, self._sent = app, notebook, 0

    async def deliver(
        self,
        chat: ChatId,
        kind: MessageKind,
        notice: object,
        language: Language,
        *,
        tables: bool | None = None,
        should_send: ShouldSend | None = None,
    ) -> Outcome:
        """Take a message for sent."""
        at = self._app.clock.now()
        if self._notebook.wants(chat, kind.name, at):
            local = at.astimezone(self._app.census.zone).time()
            message = render(kind, notice, self._app.catalogue.texts(language), local)
            self._notebook.show(chat, kind.name, at, unmarked(message.text))
        self._sent += 1
        return Sent(self._sent)

    def on_the_way(self) -> int:
        """Nothing ever is."""
        return 0


class NoScreens:
    """The port ``ProgressScreens``, where nobody looks on."""

    async def show(
        self, chat: ChatId, message: int, language: Language, outlook: BroadcastView
    ) -> bool:
        """Take it as shown."""
        return True


async def rehearse(
    deployment: Deployment,
    environment: Environment,
    begin: datetime,
    end: datetime,
    *,
    now: datetime,
    fresh_data: bool = False,
    censuses: Path | None = None,
    report: Report = unheard,
) -> Rehearsal:
    """Live through the time from ``begin`` to ``end`` on a copy, and return what would be sent.

    What lies between ``now`` and a later ``begin`` is lived through as well, and not counted. With
    ``fresh_data`` boards are posted as if new data came every day. ``report`` hears all that
    happens. Raises SettingsError, StorageError.
    """
    if fresh_data:
        deployment = deployment.model_copy(update={"boards": Boards(stale_after=ALWAYS_FRESH)})
    clock = ClockAhead(min(now, begin))
    async with open_copy(deployment, environment, clock, censuses=censuses) as app:
        async with app.storage.open() as uow:
            notebook = Notebook(begin, await roles_of_chats(uow))

        def hear(event: PushEvent) -> None:
            notebook.hear(event)
            report(event)

        lived = _assemble(app, notebook, hear, censuses)
        await live_until(lived, clock, end)
        async with app.storage.open() as uow:
            gaps = await find_gaps(uow, notebook.with_boards())
        pace = deployment.push.messages_per_second
        return notebook.rehearsal(app.rules, end, per_second=pace, gaps=gaps)


def _assemble(
    app: AppContext, notebook: Notebook, hear: Report, censuses: Path | None
) -> Rehearsed:
    knowledge = read_knowledge(app.deployment, app.census, censuses)
    titles = {slug: topic.title for slug, topic in knowledge.topics.items()}
    paused = PausedBroadcasts()
    sender = Sender(
        app.storage.open,
        CountingCourier(app, notebook),
        app.clock,
        lambda: replace(app.rules, titles=titles),
        compose,
        refresh=app.calendar_cache.refresh,
        settings=SenderSettings(ahead=app.deployment.push.messages_per_second),
        is_held=paused.holds,
        report=hear,
    )
    worker = BroadcastWorker(
        app.storage.open,
        app.clock,
        app.calendar_cache.rules,
        lambda: app.broadcast_terms,
        screens=NoScreens(),
        holds=paused,
        wake_sender=sender.wake,
        now=lambda: app.clock.now().timestamp(),
    )
    schedule = make_schedule(
        app, sender, _not_at_telegram, _not_at_telegram, Unopposed(), hear, (), Pulse()
    )
    return Rehearsed(app, schedule, sender, worker)


async def _not_at_telegram() -> None:
    """Leave Telegram alone."""
