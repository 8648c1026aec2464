"""The doctor: checks a deployment piece by piece, without changing anything."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TypeVar

import aiohttp

from bot.doctor.groups import groups_of
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

TELEGRAM_TIMEOUT = aiohttp.ClientTimeout(total=5)
MOST_ASTRAY = timedelta(minutes=1)
EARLIEST = datetime(2020, 1, 1, tzinfo=UTC)
"""A clock that shows an earlier time has lost its battery."""

_TYPED = "zxing-cpp cannot be loaded: residents type the number, a photo is not read"
_OWN = "go to its folder, or name it with --config"

Value = TypeVar("Value")


async def examine(config: Path, say: Callable[[str], None]) -> bool:
    """Print a line for each piece, with advice where something is wrong; return if all is well.

    It raises nothing, and never prints the token. A line with ``!`` is of something that works and
    is perhaps not meant so.
    """
    sheet = _Sheet(say)
    environment = Environment()
    deployment = sheet.note("settings", lambda: read_deployment(config), lambda _: f"{config}")
    if deployment is not None and config_at(config) != config:
        say(f"! settings: {config} is not here, so the package's own is used: {_OWN}")
    if deployment is not None:
        check_settings(sheet.note, deployment, environment)
        sheet.note("answers", lambda: _answers(deployment), str)
        sheet.note("proofs", reads_pictures, _read_of)
        sheet.note("badges", reads_codes, lambda reads: "photos are read" if reads else _TYPED)
        sheet.note("letter", lambda: _letter(deployment), str)
        found = await sheet.wait("database", lambda: _database(deployment, environment), _words_of)
        for piece, remark in await all_remarks(deployment, environment, found and found[1]):
            say(f"! {piece}: {remark}")
    else:
        check_environment(sheet.note, environment, None)
    if deployment is not None and deployment.status.asks_service:
        status = deployment.status
        await sheet.wait("status service", lambda: _status(status, environment), str)
    answer = await sheet.wait("Telegram", lambda: ask_telegram(environment), _bot_of)
    sheet.note("clock", lambda: _clock(answer), str)
    if answer is not None and deployment is not None:
        await sheet.wait("groups", lambda: groups_of(deployment, environment), str)
    return sheet.healthy


class _Sheet:
    """The results so far."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self.healthy = True
        self._said: set[str] = set()
        self._say = say

    def note(
        self, piece: str, look: Callable[[], Value], words: Callable[[Value], str]
    ) -> Value | None:
        """Check a piece and print its state; None when something is wrong with it."""
        try:
            found = look()
            self._say(f"✓ {piece}: {words(found)}")
        except Exception as trouble:  # noqa: BLE001 - every mistake is a result of the check
            self._complain(piece, trouble)
            return None
        return found

    async def wait(
        self, piece: str, look: Callable[[], Awaitable[Value]], words: Callable[[Value], str]
    ) -> Value | None:
        """Do the same for a piece that takes a while."""
        try:
            found = await look()
        except Exception as trouble:  # noqa: BLE001 - every mistake is a result of the check
            self._complain(piece, trouble)
            return None
        return self.note(piece, lambda: found, words)

    def _complain(self, piece: str, trouble: Exception) -> None:
        self.healthy = False
        words = str(trouble) or type(trouble).__name__
        self._say(f"✗ {piece}: {'waits for what is wrong above' if words in self._said else words}")
        self._said.add(words)


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
            return "is not there yet; run or migrate will make it", census
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
        return "is empty; run or migrate will fill it", census
    if found.too_new:
        raise SettingsError(found.too_new)
    words = f"is at revision {found.current}; run or migrate will bring it to {found.needed}"
    return words, census


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


@dataclass(frozen=True, slots=True)
class TelegramAnswer:
    """Telegram's answer, and its time by Telegram's clock."""

    bot: str
    at: datetime | None


def _bot_of(answer: TelegramAnswer) -> str:
    return f"knows the bot as @{answer.bot}"


async def ask_telegram(environment: Environment) -> TelegramAnswer:
    """Ask Telegram for the bot's name. Raises SettingsError where Telegram cannot be asked."""
    try:
        token, base = environment.require_token(), environment.require_api_base()
    except SettingsError:
        raise SettingsError("cannot be asked before token and address are right.") from None
    check = "check the network and SENSUSBOT_API_BASE."
    try:
        return await _get_me(token, base)
    except TimeoutError:
        raise SettingsError(f"{base} does not answer within 5 seconds: {check}") from None
    except (aiohttp.ClientError, OSError) as trouble:
        why = str(trouble).replace(token, "…")
        raise SettingsError(f"{base} cannot be reached ({why}): {check}") from None
    except (ValueError, LookupError, TypeError):
        raise SettingsError(f"{base} does not answer as Telegram does: {check}") from None


async def _get_me(token: str, base: str) -> TelegramAnswer:
    async with (
        aiohttp.ClientSession(timeout=TELEGRAM_TIMEOUT) as session,
        session.get(f"{base}/bot{token}/getMe") as response,
    ):
        # Source: Bot API, "Making requests": every answer is JSON with ok, result or description.
        said = await response.json(content_type=None)
        date = response.headers.get("Date")
    if not said["ok"]:
        raise SettingsError(
            f"refuses the token ({said.get('description')}): copy it again from @BotFather."
        )
    return TelegramAnswer(said["result"]["username"], parsedate_to_datetime(date) if date else None)


def _clock(answer: TelegramAnswer | None) -> str:
    now = SystemClock().now()
    telegram_time = answer.at if answer else None
    astray = abs(now - telegram_time) if telegram_time else timedelta()
    if now < EARLIEST or astray > MOST_ASTRAY:
        right = f", Telegram's {telegram_time:%Y-%m-%d %H:%M:%S}" if telegram_time else ""
        raise SettingsError(f"shows {now:%Y-%m-%d %H:%M:%S} UTC{right}: set this machine's clock.")
    return f"{now:%Y-%m-%d %H:%M:%S} UTC"
