"""A whole campaign for tests: the bot against the simulator, with people who use it.

Nothing here sleeps: what a person does returns when the bot has handled it, and the campaign's
clock stands still until a test moves it.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.rehearsal.rehearsing import rehearse
from bot.rehearsal.time_travel import live_now, live_until
from bot.run.checking import WHOLE_TEXTS
from bot.run.kinds import KINDS
from bot.run.knowledge.service import LoadKnowledgeBase
from bot.run.service import Service, open_service
from bot.run.wiring import AppContext, make_catalogue, make_census, open_app
from bot.settings.environment import Environment
from bot.settings.settings import Deployment
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.consent import Purpose
from census.people.people import ChatId, Employee, Grant, Language, Person, Role
from census.push.rehearsal import Rehearsal
from census.questions.questions import LearnedExample
from census.recaps.recap import RecapRow
from census.units import Unit, UnitCode, UnitKind
from presentation.language.census_texts import required_keys
from services.operations.metering import Meter
from services.operations.pulse import Pulse
from services.ports.questions import KnowledgeBase
from services.ports.registers import HouseholdProgress, RegistryEntry
from services.push.events import PushEvent
from services.residents import guidance
from simulator.api.server import Simulator
from simulator.chats.people import SimulatedPerson as Somebody
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.events import Subscription
from simulator.cloud.trouble.flood import NO_LIMITS, Flood
from storage.unit_of_work import Storage
from tests.support.near_telegram import NearSession, NearTransport, paced_at_once
from tests.support.typed_numbers import left_in_files, left_in_text, said_by_bot, typed_by_people

TOKEN = "1234567:a-token-for-tests"
KEY = "a key for tests, long enough"
STATUS_TOKEN = "a-token-of-the-statistics-office"
WIB = ZoneInfo("Asia/Jakarta")
MORNING = datetime(2020, 3, 6, 8, tzinfo=WIB)

HEALTH = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("33.19"))
SOCIAL = Unit(UnitCode("opd-dinsos"), "Dinas Sosial", UnitKind.OFFICE, UnitCode("33.19"))
KUDUS = Unit(UnitCode("33.19"), "Kabupaten Kudus", UnitKind.REGENCY)
JEMBER = Unit(UnitCode("35.09"), "Kabupaten Jember", UnitKind.REGENCY)
AMBULU = Unit(UnitCode("35.09.12"), "Ambulu", UnitKind.DISTRICT, JEMBER.code)
SABRANG = Unit(UnitCode("35.09.12.2002"), "Sabrang", UnitKind.VILLAGE, AMBULU.code)
SUMBEREJO = Unit(UnitCode("35.09.12.2003"), "Sumberejo", UnitKind.VILLAGE, AMBULU.code)
UNITS = (KUDUS, JEMBER, HEALTH, SOCIAL, AMBULU, SABRANG, SUMBEREJO)

NIK = "3509125203850001"
FAMILY_CARD = "3509121206150001"
NIP = "198503152010012001"
HEADS_NIP = "197004121998031001"
LANGUAGES = {"Indonesia": Language("id"), "English": Language("en")}


@dataclass(frozen=True, slots=True, repr=False)
class Town:
    """One campaign. ``telegram`` is what everybody sees, ``service`` what answers.

    It is not written out: asyncio does that with the result of each task that it runs.
    """

    clock: MovableClock
    telegram: Telegram
    app: AppContext
    service: Service
    hasher: NumberHasher
    events: list[PushEvent]

    async def resident(self, name: str = "Siti", *, language: str = "Indonesia") -> Somebody:
        """Somebody who has chosen a language and agreed, also to later uses, and comes back.

        How one gets there is in ``tests/handlers/residents/test_start.py``; here it is written
        down as the use cases do, and the home screen is the answer to one message, not to three.
        """
        somebody, now = self.telegram.person(name), self.clock.now()
        async with self.app.storage.open() as uow:
            person = await guidance.greet(uow, ChatId(somebody.chat_id), at=now)
            person = await guidance.choose_language(uow, person, LANGUAGES[language])
            await guidance.give_consent(uow, person, at=now)
            for purpose in (Purpose.STATUS, Purpose.PROOFS):
                await uow.consents.give(person.chat, purpose, at=now)
            await uow.commit()
        await somebody.sends("/start")
        return somebody

    async def agrees(self, somebody: Somebody, *purposes: Purpose) -> None:
        """Let somebody have agreed to purposes at an earlier use."""
        async with self.app.storage.open() as uow:
            for purpose in purposes:
                await uow.consents.give(ChatId(somebody.chat_id), purpose, at=self.clock.now())
            await uow.commit()

    async def employee(self, name: str = "Rina", nip: str = NIP) -> Somebody:
        """A civil servant who has joined with the NIP; it must stand on the roster."""
        somebody = await self.resident(name)
        await somebody.sends("/asn")
        await somebody.sends(nip)
        await somebody.presses("Ya, ini saya")
        return somebody

    async def admin(self, name: str = "Dewi") -> Somebody:
        """One of the people who run the campaign."""
        somebody = await self.resident(name)
        await self.grants(somebody, Role.ADMIN)
        return somebody

    async def grants(self, somebody: Somebody, role: Role, unit: Unit | None = None) -> None:
        """Give a role behind the scenes."""
        async with self.app.storage.open() as uow:
            code = unit.code if unit else None
            await uow.people.grant(ChatId(somebody.chat_id), Grant(role, code))
            await uow.commit()

    async def knows_household(
        self, progress: HouseholdProgress, *, as_of: datetime = MORNING
    ) -> None:
        """Let the statistics office say how far the household of NIK and FAMILY_CARD is."""
        nik, card = Nik.parse(NIK), FamilyCardNumber.parse(FAMILY_CARD)
        entry = RegistryEntry(
            self.hasher.pair(nik, card), self.hasher.household(card), progress, as_of
        )
        async with self.app.storage.open() as uow:
            await uow.registry.put([entry])
            await uow.commit()

    async def publishes(
        self,
        rows: Sequence[RecapRow],
        *,
        as_of: datetime | None = None,
        illustrative: bool = False,
    ) -> None:
        """Publish a recap without telling anybody."""
        moment = as_of or self.clock.now()
        async with self.app.storage.open() as uow:
            snapshot = await uow.snapshots.add(
                rows, as_of=moment, source="BPS", illustrative=illustrative
            )
            await uow.snapshots.publish(snapshot.id, at=moment)
            await uow.commit()

    async def person(self, somebody: Somebody) -> Person:
        """Return what is stored of somebody."""
        async with self.app.storage.open() as uow:
            found = await uow.people.get(ChatId(somebody.chat_id))
        assert found is not None
        return found

    async def until(self, moment: datetime) -> None:
        """Let time pass: every job and every message has its turn at its own moment."""
        await live_until(self.service, self.clock, moment)

    async def days_until(self, moment: datetime) -> None:
        """Let weeks pass in one step a day, at the hour of ``moment``: the cheap way.

        Jobs of the two hours before each step have their turn, older ones are skipped.
        """
        while self.clock.now() + timedelta(days=1) < moment:
            now = self.clock.now()
            today = now.replace(hour=moment.hour, minute=moment.minute)
            self.clock.move_to(today if today > now else today + timedelta(days=1))
            await live_now(self.service)
        await self.until(moment)

    async def later(self, moment: datetime) -> None:
        """Let a time pass in which nothing matters but its last half hour."""
        self.clock.move_to(moment - timedelta(minutes=30))
        await self.until(moment)

    async def passes(self, span: timedelta) -> None:
        """Let some time pass."""
        await self.until(self.clock.now() + span)


def nothing_known(learned: Sequence[LearnedExample]) -> KnowledgeBase | None:
    """Know nothing: what people ask is for the tests of questions alone."""
    return None


@asynccontextmanager
async def open_town(
    folder: Path,
    database: Path | str,
    *,
    begin: datetime = MORNING,
    censuses: Path | None = None,
    settled: bool = True,
    load_knowledge_base: LoadKnowledgeBase = nothing_known,
    meter: Meter | None = None,
    pulse: Pulse | None = None,
    config: Path | None = None,
    **settings: object,
) -> AsyncIterator[Town]:
    """Open a campaign, as a rule on the morning of 6 March 2020.

    ``database`` is a migrated file, which is copied, or a URL. ``load_knowledge_base`` reads
    what the bot knows; as a rule it has no answers, and so need not learn any. Not ``settled``, a
    file has no units of ours and no roster, only the areas that every deployment has.
    """
    clock = MovableClock(begin)
    telegram = Telegram(clock, flood=Flood(NO_LIMITS))
    hasher = NumberHasher(KEY.encode())
    if isinstance(database, Path):
        url = _copy(await _settled(database, hasher) if settled else database, folder)
    else:
        url = database
    deployment = Deployment.model_validate(SETTINGS | settings)
    events: list[PushEvent] = []
    async with Simulator(telegram, token=TOKEN) as simulator:
        environment = Environment(
            token=SecretStr(TOKEN),
            api_base=simulator.base_url,
            database_url=SecretStr(url),
            hash_key=SecretStr(KEY),
            status_token=SecretStr(STATUS_TOKEN),
        )

        async def rehearse_here(begin: datetime, end: datetime) -> Rehearsal:
            return await rehearse(deployment, environment, begin, end, now=clock.now())

        async with AsyncExitStack() as opened:
            opened.enter_context(paced_at_once())
            opened.callback(_look_for_numbers, telegram, telegram.subscribe(), url)
            app = await opened.enter_async_context(
                open_app(
                    deployment, environment, clock=clock, censuses=censuses, migrate=not settled
                )
            )
            if isinstance(database, str):
                await _settle(app.storage, hasher)
            service = await opened.enter_async_context(
                open_service(
                    app,
                    environment,
                    rehearse=rehearse_here,
                    report=events.append,
                    # A day that was skipped is a day's silence for the pace as well.
                    pace_clock=lambda: clock.now().timestamp() + monotonic(),
                    load_knowledge_base=load_knowledge_base,
                    open_session=lambda api_base: NearSession(api_base, telegram),
                    open_transport=lambda: NearTransport(telegram),
                    meter=meter,
                    pulse=pulse,
                    config=config,
                )
            )
            stop = asyncio.Event()
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(service.conversations.run(stop))
                tasks.create_task(service.knowledge_service.run(stop))
                try:
                    yield Town(clock, telegram, app, service, hasher, events)
                finally:
                    stop.set()


def _look_for_numbers(telegram: Telegram, heard: Subscription, url: str) -> None:
    """Fail if a number that somebody typed lies in the database, or in the bot's own words."""
    events, bot = heard.waiting(), telegram.bot.user_id
    numbers = typed_by_people(events, bot)
    database = Path(url.removeprefix("sqlite:///"))
    files = database.parent.glob(f"{database.name}*") if url.startswith("sqlite") else ()
    left = left_in_files(files, numbers) + left_in_text(said_by_bot(events, bot), numbers)
    assert not left, f"identity numbers that people typed were kept or said: {left}"


JOBS = {"reminders": "0 6,8,12 * * *", "proofs": "20 8 * * *", "helpdesk": "40 8 * * *"}
"""A few looks a day are enough here, and weeks pass quickly."""

TARGETS = [
    {"board": "office", "owner": "Bupati", "share": "100%"},
    {"board": "village", "owner": "Bupati", "share": "50%"},
]


SETTINGS = {"census": "sp2020", "areas": ["35.09"], "targets": TARGETS, "jobs": JOBS}


async def _settled(database: Path, hasher: NumberHasher) -> Path:
    """Return a migrated file with units and the roster, made once beside the one without.

    It says that the texts of the product are whole, as after a first start: for two seconds each
    process would look through them. ``tests/presentation/language/test_every_text.py`` does.
    """
    settled = database.with_name("settled.db")
    if not settled.exists():
        storage = Storage(_copy(database, database.parent), kinds=KINDS)
        await _settle(storage, hasher)
        deployment = Deployment.model_validate(SETTINGS)
        census = make_census(deployment)
        catalogue = make_catalogue(deployment, census)
        async with storage.open() as uow:
            await uow.facts.put(WHOLE_TEXTS, catalogue.fingerprint(required_keys(census)))
            await uow.commit()
        await storage.close()
        (database.parent / "town.db").rename(settled)
    return settled


async def _settle(storage: Storage, hasher: NumberHasher) -> None:
    """Fill units and the roster."""
    async with storage.open() as uow:
        await uow.units.put(UNITS)
        await uow.roster.put(
            [
                Employee(hasher.employee(Nip.parse(NIP)), "Rina Lestari", HEALTH.code),
                Employee(
                    hasher.employee(Nip.parse(HEADS_NIP)), "Agus Wibowo", HEALTH.code, head=True
                ),
            ]
        )
        await uow.commit()


def _copy(database: Path, folder: Path) -> str:
    return f"sqlite:///{shutil.copy(database, folder / 'town.db')}"
