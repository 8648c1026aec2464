"""What every command uses: census, texts, storage and rules, made from the settings.

It imports no library of Telegram, so commands that only use data start fast.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import structlog

from bot.run.areas import in_their_zone, prepare
from bot.settings.environment import Environment
from bot.settings.keys import hasher_of
from bot.settings.places import TEXTS, cache_folder, census_folders
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from bot.settings.terms import attempt_limits, broadcast_terms, proposals, quiet_hours
from census.campaign.phases import with_dates
from census.definition import BoardRule, Census, PhaseId, Targets
from census.errors import CensusError
from census.push.kinds import MessageKinds
from census.units import BoardKind, CountsFrom, Measure, Target, Unit, UnitCode, is_city
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.census_texts import required_keys
from services.broadcasts.views import BroadcastTerms
from services.campaign.calendar_cache import CalendarCache
from services.ports.unit_of_work import Clock, UnitOfWork
from services.rules.attempts import AttemptLimits
from services.rules.push_rules import PushRules
from sources.census.files import load_census
from storage.unit_of_work import Storage

log = structlog.get_logger()


class SystemClock:
    """The machine's clock. Nothing else reads it."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the clock adapter


@dataclass(slots=True)
class AppContext:
    """The context of a process. ``deployment`` and ``limits`` change when they are read again."""

    deployment: Deployment
    calendar_cache: CalendarCache
    catalogue: Catalogue
    storage: Storage
    clock: Clock
    limits: AttemptLimits

    @property
    def rules(self) -> PushRules:
        """The rules of now, as of the calendar's last refresh."""
        return self.calendar_cache.rules()

    @property
    def census(self) -> Census:
        """The census with the dates of now."""
        return self.rules.census

    @property
    def broadcast_terms(self) -> BroadcastTerms:
        """When a broadcast needs a second admin, how fast it is sent, and when it pauses."""
        return broadcast_terms(self.deployment)


@asynccontextmanager
async def open_app(
    deployment: Deployment,
    environment: Environment,
    *,
    clock: Clock | None = None,
    censuses: Path | None = None,
    migrate: bool = True,
    only_looks: bool = False,
) -> AsyncIterator[AppContext]:
    """Open a deployment's storage, migrated and with its areas; close it at the end.

    Who ``only_looks`` makes no database, and adds no areas to one.

    Raises SettingsError for settings that do not fit together, StorageError for the database.
    """
    census = make_census(deployment, censuses)
    catalogue = make_catalogue(deployment, census, censuses)
    rules = make_rules(deployment, census)
    storage = place_database(deployment, environment)
    clock = clock or SystemClock()
    try:
        if migrate:
            await prepare(storage, deployment, only_looks=only_looks)
        yield AppContext(
            deployment=deployment,
            calendar_cache=await _open_calendar_cache(storage, rules, catalogue.texts(None), clock),
            catalogue=catalogue,
            storage=storage,
            clock=clock,
            limits=attempt_limits(deployment),
        )
    finally:
        await storage.close()


async def _open_calendar_cache(
    storage: Storage, files: PushRules, texts: Texts, clock: Clock
) -> CalendarCache:
    """Look up what was changed since the files were written. Raises as ``require_calendar``."""

    def report(conflict: CensusError) -> None:
        log.error("calendar not followed", why=_of_calendar(conflict, texts))

    calendar_cache = CalendarCache(files, report=report, now=clock.now)
    async with storage.open() as uow:
        await require_calendar(uow, CalendarCache(files), texts)  # said once, by the error
        await calendar_cache.refresh(uow)
    return calendar_cache


async def require_calendar(uow: UnitOfWork, calendar_cache: CalendarCache, texts: Texts) -> None:
    """Read the stored changes. Raises SettingsError where they do not fit config.yaml."""
    await calendar_cache.refresh(uow)
    if calendar_cache.conflict is not None:
        raise SettingsError(_of_calendar(calendar_cache.conflict, texts))


def _of_calendar(conflict: CensusError, texts: Texts) -> str:
    sentence = texts.plain(f"error-{conflict.key}", **conflict.facts)
    return f"config.yaml: phases: {sentence} (together with what an admin has changed since)"


def place_database(deployment: Deployment, environment: Environment) -> Storage:
    """Return the storage. A SQLite file lies beside config.yaml. Raises StorageError."""
    url = environment.database_url.get_secret_value()
    return Storage(url, hasher_of(environment), beside=deployment.folder, kinds=_kinds)


def _kinds() -> MessageKinds:
    from bot.run.kinds import KINDS  # noqa: PLC0415 - most subjects; a board asks for none of them

    return KINDS


def census_folder(deployment: Deployment, censuses: Path | None = None) -> Path:
    """Return the folder of the census, the deployment's own first. Raises SettingsError."""
    places = (censuses,) if censuses else census_folders(deployment.folder)
    for place in places:
        if (place / deployment.census).is_dir():
            return place / deployment.census
    found = {entry.name for place in places if place.is_dir() for entry in place.iterdir()}
    known = ", ".join(sorted(name for name in found if not name.startswith(".")))
    raise SettingsError(f"config.yaml: census: there is no {deployment.census}; known: {known}")


def make_census(deployment: Deployment, censuses: Path | None = None) -> Census:
    """Load the census with this deployment's dates and zone. Raises SettingsError."""
    found = load_census(census_folder(deployment, censuses), cache_folder())
    census = _with_sources(found, deployment)
    phases = deployment.phases.items()
    dates = {PhaseId(name): (days.first_day, days.last_day) for name, days in phases}
    try:
        return with_dates(in_their_zone(census, deployment.areas), dates)
    except CensusError as refusal:
        texts = make_catalogue(deployment, census, censuses).texts(None)
        sentence = texts.plain(f"error-{refusal.key}", **refusal.facts)
        raise SettingsError(f"config.yaml: phases: {sentence}") from refusal


def _with_sources(census: Census, deployment: Deployment) -> Census:
    """Set the sources of boards that this deployment names. Raises SettingsError."""
    boards = [
        replace(rule, counts_from=deployment.counts_from.get(rule.kind, rule.counts_from))
        for rule in census.boards
    ]
    for rule in boards:
        if rule.counts_from is CountsFrom.PEOPLE and rule.measure is not Measure.EMPLOYEES:
            raise SettingsError(
                f"config.yaml: counts_from: {rule.kind}: people only where employees are counted"
            )
    return replace(census, boards=tuple(boards))


def make_catalogue(
    deployment: Deployment, census: Census, censuses: Path | None = None
) -> Catalogue:
    """Load the texts of the product and of the census."""
    return Catalogue.load(
        TEXTS,
        census_folder(deployment, censuses) / "locales",
        zone=census.zone,
        domain=census.official_domain,
        only=census.languages,
        city=all(map(is_city, deployment.areas)),
        year=census.year,
        lacks=census.lacks,
    )


def require_whole_texts(catalogue: Catalogue, census: Census) -> None:
    """Refuse catalogues with missing texts. Raises SettingsError, with the first of them."""
    if problems := catalogue.problems(required_keys(census)):
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise SettingsError(f"The texts are not whole: {problems[0]}{more}")


def make_rules(deployment: Deployment, census: Census) -> PushRules:
    """Return the rules for unasked messages. Raises SettingsError."""
    return PushRules(
        census=census,
        quiet=quiet_hours(deployment, census),
        targets=make_targets(deployment),
        stale_after=deployment.boards.stale_after,
        weekly_cap=deployment.push.weekly_cap,
        waves=tuple(wave.to_domain() for wave in deployment.waves),
        experiments=proposals(deployment, census),
        admin_names={each.id: each.name for each in deployment.admins if each.name},
        proofs=deployment.proofs.to_domain(),
        helpdesk=deployment.helpdesk.to_domain(each.to_domain() for each in deployment.contacts),
        retention=deployment.retention.to_domain(),
        loads=deployment.fieldwork.load_rules(),
        warnings=deployment.fieldwork.warning_rules(),
        four_counts=deployment.fieldwork.four_counts,
        asked_share=deployment.fieldwork.asked_share,
        page=deployment.web.url or "",
    )


def make_targets(deployment: Deployment) -> Targets:
    """Return the targets of boards."""
    by_board: Mapping[BoardKind, tuple[tuple[Target, frozenset[UnitCode]], ...]] = {
        kind: tuple(
            (Target(setting.owner, setting.share), setting.units)
            for setting in deployment.targets
            if setting.board is kind
        )
        for kind in BoardKind
    }

    def targets(unit: Unit, rule: BoardRule) -> tuple[Target, ...]:
        return tuple(each for each, units in by_board[rule.kind] if not units or unit.code in units)

    return targets
