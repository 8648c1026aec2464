"""The doctor: checks a deployment piece by piece, without changing anything."""

from collections.abc import Callable
from pathlib import Path

from bot.doctor.check_list import CheckList, PieceFound
from bot.doctor.groups import groups_of, topics_of
from bot.doctor.machine import clock, disk, fonts, programs, writes_dumps
from bot.doctor.telegram import TelegramAnswer, ask_telegram, webhook_of
from bot.doctor.upkeep import all_remarks
from bot.run.checking import check_environment, check_settings, require_areas, require_stored
from bot.run.knowledge.base import read_knowledge
from bot.run.status_source import examine_service
from bot.run.wiring import (
    SystemClock,
    make_catalogue,
    make_census,
    make_rules,
    place_database,
    require_calendar,
)
from bot.settings.environment import Environment
from bot.settings.keys import hasher_of
from bot.settings.places import config_at, letter_template
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.sections.status import StatusSettings
from bot.settings.settings import Deployment
from census.definition import Census
from census.errors import CensusError
from census.identity.hashing import NumberHasher
from census.people.people import Language
from presentation.offices.letters.filling import fields_of
from services.campaign.calendar_cache import CalendarCache
from sources.fieldwork.codes import reads_codes
from sources.proofs.picture_text import reads_pictures

_TYPED = "zxing-cpp cannot be loaded: residents type the number, a photo is not read"
_OWN = "go to its folder, or name it with --config"


async def examine(config: Path, tell: Callable[[PieceFound], None]) -> bool:
    """Tell a finding for each piece, with advice where something is wrong; return if all is well.

    It raises nothing, and never tells the token.
    """
    sheet = CheckList(tell)
    environment = Environment()
    deployment = sheet.note("settings", lambda: read_deployment(config), lambda _: f"{config}")
    census = None
    if deployment is None:
        check_environment(sheet.note, environment, None)
        sheet.note("fonts", fonts, str)
    else:
        if config_at(config) != config:
            sheet.remark("settings", f"{config} is not here, so the package's own is used: {_OWN}")
        census = await _examine_deployment(sheet, deployment, environment)
    answer = await sheet.wait("Telegram", lambda: ask_telegram(environment), _bot_of)
    sheet.note("clock", lambda: clock(answer, census), str)
    if answer is not None and deployment is not None:
        updates, now = deployment.updates, SystemClock().now()
        await sheet.look("webhook", lambda: webhook_of(updates, environment, now))
        await sheet.look("groups", lambda: groups_of(deployment, environment))
        await sheet.look("topics", lambda: topics_of(deployment, environment))
    return sheet.healthy


async def _examine_deployment(
    sheet: CheckList, deployment: Deployment, environment: Environment
) -> Census | None:
    """Check all but Telegram; return the census with the dates that hold."""
    check_settings(sheet.note, deployment, environment)
    sheet.note("answers", lambda: _answers(deployment), str)
    sheet.note("proofs", reads_pictures, _read_of)
    sheet.note("badges", reads_codes, lambda reads: "photos are read" if reads else _TYPED)
    sheet.note("letter", lambda: _letter(deployment), str)
    sheet.note("fonts", fonts, str)
    await sheet.look("disk", lambda: disk(deployment, environment))
    found = await sheet.wait("database", lambda: _database(deployment, environment), _words_of)
    if found is not None and writes_dumps(environment):
        await sheet.wait("backup programs", lambda: programs(deployment, environment), str)
    census = found[1] if found is not None else None
    for piece, remark in await all_remarks(deployment, environment, census):
        sheet.remark(piece, remark)
    if deployment.status.asks_service:
        status = deployment.status
        await sheet.wait("status service", lambda: _status(status, environment), str)
    return census


def _answers(deployment: Deployment) -> str:
    knowledge = read_knowledge(deployment, make_census(deployment))
    return f"{len(knowledge.topics)} topics, {sum(1 for _ in knowledge.examples())} examples"


def _read_of(pictures: bool) -> str:  # noqa: FBT001 - what a note was found to be
    if pictures:
        return "PDFs and pictures are read before a verifier looks at them"
    return "PDFs are read; pictures are left to verifiers: pip install 'sensusbot[ocr]' reads them"


def _letter(deployment: Deployment) -> str:
    """Return how many fields the circular letter has. Raises SettingsError for a broken one."""
    path = letter_template(deployment.folder)
    try:
        return f"{len(fields_of(path.read_bytes()))} fields in {path}"
    except CensusError as refusal:
        texts = make_catalogue(deployment, make_census(deployment)).texts(Language("en"))
        raise SettingsError(texts.plain(f"error-{refusal.key}", **refusal.facts)) from None


def _words_of(found: tuple[str, Census]) -> str:
    return found[0]


async def _database(deployment: Deployment, environment: Environment) -> tuple[str, Census]:
    """Return the state of the database, and the census with the dates that hold."""
    census = make_census(deployment)
    storage = place_database(deployment, environment)
    try:
        if storage.file is not None and not storage.file.exists():
            require_areas(deployment)
            return f"is not there yet; {_who_migrates(deployment)} will make it", census
        found = await storage.revisions()
        foreign = {}
        if found.up_to_date:
            foreign = dict(await storage.foreign_values())
            async with storage.open() as uow:
                await require_stored(uow, deployment, _hasher(environment))
                texts = make_catalogue(deployment, census).texts(None)
                calendar_cache = CalendarCache(make_rules(deployment, census))
                await require_calendar(uow, calendar_cache, texts)
                census = calendar_cache.rules().census
    finally:
        await storage.close()
    if found.up_to_date:
        aside = ", ".join(f"{value} ({rows})" for value, rows in foreign.items())
        return f"at revision {found.current}" + (f"; set aside: {aside}" if aside else ""), census
    if found.current is None:
        require_areas(deployment)
        return f"is empty; {_who_migrates(deployment)} will fill it", census
    if found.too_new:
        raise SettingsError(found.too_new)
    who = _who_migrates(deployment)
    return f"is at revision {found.current}; {who} will bring it to {found.needed}", census


def _who_migrates(deployment: Deployment) -> str:
    return "sensusbot migrate" if deployment.migrate == "by_hand" else "run or migrate"


def _hasher(environment: Environment) -> NumberHasher | None:
    """Return the hashes; None without a usable key, which has a line of its own."""
    try:
        environment.require_hash_key()
        return hasher_of(environment)
    except SettingsError:
        return None


async def _status(settings: StatusSettings, environment: Environment) -> str:
    try:
        await examine_service(settings, environment, SystemClock())
    except ConnectionError as trouble:
        raise SettingsError(
            f"{settings.address} is not ready: {trouble}; check status.address and "
            "SENSUSBOT_STATUS_TOKEN."
        ) from None
    return f"answers at {settings.address}"


def _bot_of(answer: TelegramAnswer) -> str:
    return f"knows the bot as @{answer.bot}"
