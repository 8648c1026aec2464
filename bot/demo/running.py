"""The demonstration: its people, its page, its days of data, and the bot that they talk to."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.demo.cast import CHATS, Cast, gather, let_team_join, seats, sections, use_the_bot_before
from bot.demo.folder import write_state
from bot.demo.jumps import JUMPS, jump_target, quiet_days
from bot.demo.log import line_of
from bot.demo.receipts import sample_receipts
from bot.demo.status import DemoStatus
from bot.rehearsal.time_travel import live_until, reach
from bot.run.service import Service
from bot.run.wiring import AppContext
from bot.settings.places import DATA
from census.identity.hashing import NumberHasher
from census.people.people import ChatId
from census.people.submission import SubmissionState
from census.proofs.matching import RosterName
from presentation.language.catalogue import Catalogue
from services.campaign.triggered import plan_thanks
from services.ports.registers import HouseholdProgress
from services.ports.unit_of_work import StorageUnavailableError, UnitOfWork
from services.push.events import PushEvent
from services.recaps.publishing import publish_recap
from services.rules.actors import System
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.page.chat_page import ChatPage, Jump, PageFile
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import WIB, data_comes, visits_begin
from sources.demo.people import DEWI, EKO, SITI, YANTI, registry_entry
from sources.demo.regencies import DemoRegency
from sources.demo.seeding import (
    add_day,
    begin_interviews,
    report_visits,
    seed_demo,
    take_blocks,
    take_names,
)

HASH_KEY = "the demonstration's data is invented"

OPENING = datetime(2020, 3, 6, 8, tzinfo=WIB)
SAVE_EVERY = 10.0


class Demo:
    """One demonstration: its people, its page, and the bot."""

    def __init__(
        self,
        folder: Path,
        clock: MovableClock,
        telegram: Telegram,
        catalogue: Catalogue,
        regency: DemoRegency,
        *,
        token: str,
        status_service: bool,
    ) -> None:
        self._folder, self._clock, self.telegram = folder, clock, telegram
        self._catalogue, self._regency = catalogue, regency
        self._hasher = NumberHasher(HASH_KEY.encode())
        self.status = DemoStatus(regency, self._hasher, asked=status_service)
        self._campaign = DemoCampaign(DATA, regency)
        self._cast: Cast | None = None
        self.page = ChatPage(
            telegram,
            seats=seats(self._campaign),
            sections=sections(regency),
            zone=WIB,
            jumps=[Jump(key, self._words(f"demo-jump-{key}")) for key in JUMPS],
            on_jump=self.jump,
            title=self._words("demo-title"),
            subtitle=self._words("demo-subtitle"),
            token=token,
        )

    def offer_receipts(self, rosters: Sequence[RosterName]) -> None:
        """Have receipts of the cast on the page, for somebody who has none to send."""
        self.page.offer(
            [
                PageFile(each.filename, each.mime, each.content, each.shows)
                for each in sample_receipts(rosters)
            ]
        )

    async def seed(self, app: AppContext) -> None:
        """Fill an empty database."""
        async with app.storage.open() as uow:
            waiting = await seed_demo(uow, self._campaign, self._hasher)
            await self._take_names(uow, app, self._regency.start, at=self._clock.now())
            await uow.commit()
        self._waiting = waiting.as_of

    @property
    def app(self) -> AppContext:
        """The bot's context, from ``begin`` on."""
        return self._app

    def begin(self, app: AppContext, service: Service, saved: Mapping[str, Any] | None) -> None:
        """Connect the bot, and restore the state of an earlier run."""
        self._app, self._service = app, service
        if saved is None:
            self._cast = gather(self.telegram, self._campaign)
        else:
            self.telegram.restore(saved["telegram"])
            self.page.restore(saved["page"])

    async def run(self, stop: asyncio.Event, ready: Callable[[], None]) -> None:
        """Set everybody up the first time, call ``ready``, and work until ``stop`` is set."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._service.run(stop))
            if self._cast is not None:
                await self._first_morning(self._cast)
            self.page.preparing = False
            ready()
            while not stop.is_set():
                with suppress(TimeoutError):
                    async with asyncio.timeout(SAVE_EVERY):
                        await stop.wait()
                self._save()

    def tell(self, event: PushEvent) -> None:
        """Write what the scheduler or the sender did into the page's log."""
        if line := line_of(event, self._catalogue, self._name_of):
            self.page.tell(line[0], kind=line[1], at=event.at)

    async def receive_data(self, uow: UnitOfWork, due: datetime) -> None:
        """Let the day's recaps and names arrive and count, and the households progress.

        The last ones come on the morning after the online phase, as it stands in the calendar.
        """
        await self._complete_household(uow, due)
        await self._app.calendar_cache.refresh(uow)
        day = due.astimezone(WIB).date()
        if visits_begin(self._app.census, day):
            await self._begin_interviews(uow, due)
        later = self._regency.later
        if not data_comes(self._app.census, day, later):
            return
        await self._take_names(uow, self._app, day, at=due)
        drafts = await add_day(uow, self._campaign, day)
        if not data_comes(self._app.census, day + timedelta(days=1), later):
            await take_blocks(uow, self._campaign, day)
        # If an admin published the same day's figures before, the office's own correct them.
        reason = self._catalogue.texts(None).plain("demo-data-reason")
        notices = 0
        for draft in await uow.snapshots.waiting():
            if draft.staged_by:
                continue
            published = await publish_recap(
                uow, self._app.rules, draft.id, System("demo"), at=due, reason=reason, sure=True
            )
            notices += published.notices
        self.say("demo-data-published", "data", as_of=drafts[-1].as_of, notices=notices)

    async def _take_names(
        self, uow: UnitOfWork, app: AppContext, day: date, *, at: datetime
    ) -> None:
        if self._regency.counts_employees:
            await take_names(uow, app.rules, self._campaign, day, at=at)

    async def receive_visits(self, uow: UnitOfWork, due: datetime) -> None:
        """Let the day's reports of the field come in; the cast reports for itself."""
        await self._app.calendar_cache.refresh(uow)
        count = await report_visits(uow, self._app.rules, self._campaign, at=due)
        if count:
            self.say("demo-visits-reported", "data", count=count)

    async def _begin_interviews(self, uow: UnitOfWork, due: datetime) -> None:
        """Let everybody in the field have their work, as an admin does it with /alokasi."""
        count = await begin_interviews(uow, self._app.rules, at=due)
        await let_team_join(self.telegram, uow, self._regency.badges[EKO], at=due)
        self.say("demo-field-began", "person", count=count, enumerator=YANTI.name, lead=EKO.name)

    async def _complete_household(self, uow: UnitOfWork, due: datetime) -> None:
        """Record Siti's household as complete on the morning after her claim."""
        siti = await uow.people.get(ChatId(CHATS[SITI]))
        known = self._regency.households.get(SITI)
        if known is None or siti is None or siti.state is not SubmissionState.CLAIMED:
            return
        entry = registry_entry(known, self._hasher, HouseholdProgress.COMPLETE, as_of=due)
        await uow.registry.put([entry])
        await self.status.learn(uow)
        await uow.people.change(siti, household=entry.household)
        await plan_thanks(uow, self._app.rules, entry.household, as_of=due, at=due)
        self.say("demo-household-complete", "done", name=SITI.name)

    async def _first_morning(self, cast: Cast) -> None:
        await use_the_bot_before(cast, self._app)
        await live_until(self._service, self._clock, OPENING + self._regency.later)
        self.say("demo-data-waiting", "data", as_of=self._waiting, name=DEWI.name)
        for who, home in self._regency.households.items():
            self.say("demo-numbers", "person", name=who.name, nik=home.nik, card=home.family_card)
        self.say("demo-began", "info")
        self._save()

    async def jump(self, key: str, stop: asyncio.Event) -> None:
        """Live until the moment of a button beside the clock, or until stopped."""
        async with self._app.storage.open() as uow:
            await self._app.calendar_cache.refresh(uow)
        now, census = self._clock.now(), self._app.census
        moment = jump_target(key, now, census)
        if moment <= now:
            self.say("demo-jump-nowhere", "clock")
            return
        self.say("demo-jumped", "clock")
        if quiet := quiet_days(key, now, moment, census):
            await self._live_until(quiet[0], stop)
            if not stop.is_set():
                reach(self._clock, quiet[1])
        await self._live_until(moment, stop)
        await self.telegram.settled()
        self._save()

    async def _live_until(self, moment: datetime, stop: asyncio.Event) -> None:
        """Live until a moment, on and on where the database was busy with something long."""
        while not stop.is_set():
            with suppress(StorageUnavailableError):
                await live_until(self._service, self._clock, moment, stopped=stop.is_set)
                return

    def say(self, key: str, icon: str, **facts: str | int | datetime) -> None:
        """Write a text of the catalogue into the page's log."""
        self.page.tell(self._words(key, **facts), kind=icon)

    def _words(self, key: str, **facts: str | int | datetime) -> Mapping[str, str]:
        return {
            language: self._catalogue.texts(language).plain(key, **facts)
            for language in self._catalogue.languages
        }

    def _name_of(self, chat: int) -> str:
        known = self.telegram.chats.get(chat)  # A role may be given to any account's number.
        return known.title if known else str(chat)

    def _save(self) -> None:
        state = {
            "moment": self._clock.now().isoformat(),
            "telegram": self.telegram.dump(),
            "page": self.page.dump(),
        }
        write_state(self._folder, state)
