"""The checks of a deployment's settings, which the start and the doctor share.

The start ends with the first mistake (``raise_at_once``); the doctor names all.
"""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from os import environ
from typing import Protocol, TypeVar

from bot.run.areas import read_areas
from bot.run.status_source import service_terms
from bot.run.wiring import (
    AppContext,
    make_catalogue,
    make_census,
    make_rules,
    place_database,
    require_whole_texts,
)
from bot.settings.environment import PREFIX, Environment
from bot.settings.keys import keep_bot, keep_key, require_same_key
from bot.settings.places import area_folders
from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from bot.settings.terms import proposals
from census.campaign.phases import days_of
from census.campaign.zones import zone_name
from census.definition import Census
from census.identity.hashing import NumberHasher
from census.people.people import Role
from census.units import WORKPLACES, UnitCode, lies_in
from presentation.language.census_texts import required_keys
from services.operations.finishing import is_finished
from services.ports.unit_of_work import UnitOfWork
from services.roles.appointing import appoint_first
from services.rules.push_rules import PushRules
from sources.registers.areas import area_files
from sources.registers.country import source_of_country
from storage.operations.backups.sealing import require_public

Value = TypeVar("Value")
WHOLE_TEXTS = "texts found whole"
"""The fact that names them by their fingerprint."""


class Note(Protocol):
    """Called for each checked piece; returns None where something is wrong."""

    def __call__(
        self, piece: str, look: Callable[[], Value], words: Callable[[Value], str]
    ) -> Value | None:
        """Check a piece."""


def raise_at_once(
    piece: str, look: Callable[[], Value], words: Callable[[Value], str]
) -> Value | None:
    """Raise whatever is wrong with a piece."""
    return look()


def check_settings(
    note: Note, deployment: Deployment, environment: Environment, *, once_checked: bool = True
) -> None:
    """Check all that needs neither database nor network. ``note`` decides what is raised.

    The start leaves out what is ``once_checked`` and remembered in the database: the texts, see
    ``prepare_database``, and the areas, see ``prepare``.
    """
    census = note("census", lambda: make_census(deployment), _phases_of)
    if census is not None:
        if once_checked:
            note("texts", lambda: _texts(deployment, census), str)
        alone = deployment.model_copy(update={"experiments": ()})
        note("quiet hours", lambda: make_rules(alone, census), _quiet_days)
        if deployment.experiments:
            note("experiments", lambda: len(proposals(deployment, census)), str)
        note("targets", lambda: _targets(deployment, census), str)
    if once_checked:
        note("areas", lambda: _areas(deployment), str)
    note("backups", lambda: _backups(deployment), str)
    check_environment(note, environment, deployment)


def check_environment(note: Note, environment: Environment, deployment: Deployment | None) -> None:
    """Check the secrets and addresses: the required ones, and all that are set."""
    note("environment", _known_variables, lambda _: "every SENSUSBOT_ variable is known")
    note("token", environment.require_token, lambda _: "has the form of one")
    note("hash key", environment.require_hash_key, lambda _: "long enough")
    if environment.hash_key_before.get_secret_value():
        note("old hash key", environment.hash_key_while_rotated, lambda _: "long enough")
    note("Bot API server", environment.require_api_base, str)
    webhook = deployment is not None and deployment.updates.mode == "webhook"
    if webhook or environment.webhook_secret.get_secret_value():
        note("webhook secret", environment.require_webhook_secret, lambda _: "strong enough")
    if environment.webhook_secret_also.get_secret_value():
        also = environment.require_webhook_secret_also
        note("webhook secret", also, lambda _: "another one is accepted too: it is being changed")
    if environment.ping_url.get_secret_value():
        note("sign of life", environment.require_ping_url, lambda _: "is sent to an address")
    if environment.backup_key.get_secret_value():
        note("backup key", environment.require_backup_key, lambda _: "has the form of one")
    if deployment is None:
        return
    if deployment.status.asks_service:
        status = deployment.status
        note("status secrets", lambda: service_terms(status, environment), lambda _: "are there")
    note("database address", lambda: place_database(deployment, environment).address, str)


async def require_stored(
    uow: UnitOfWork, deployment: Deployment, hasher: NumberHasher | None
) -> None:
    """Compare the settings with the database. Raises SettingsError for the first mistake."""
    if hasher is not None:
        await require_same_key(uow, hasher)
    for key, code in _named_units(deployment):
        if await uow.units.get(code) is None:
            known = [unit.code for kind in WORKPLACES for unit in await uow.units.within(kind)]
            raise _unknown_unit(key, code, known)


def require_areas(deployment: Deployment) -> None:
    """Check the settings for an empty database, which will have only the areas.

    Raises SettingsError as ``require_stored``.
    """
    areas = {unit.code for unit in read_areas(deployment)}
    for key, code in _named_units(deployment):
        if code not in areas:
            raise _unknown_unit(key, code)


def _unknown_unit(key: str, code: UnitCode, known: Sequence[UnitCode] = ()) -> SettingsError:
    near = get_close_matches(code, known, n=1)
    hint = (
        f"did you mean {near[0]}?"
        if near
        else "bring it in with sensusbot import units, or correct it."
    )
    return SettingsError(f"config.yaml: {key}: no unit has the code {code}; {hint}")


def _known_variables() -> None:
    known = [f"{PREFIX}{name.upper()}" for name in Environment.model_fields]
    for name in sorted(environ):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = get_close_matches(name.upper(), known, n=1)
            raise SettingsError(
                f"{name} is not known" + (f"; did you mean {near[0]}?" if near else ".")
            )


def _quiet_days(rules: PushRules) -> str:
    days = rules.quiet_days(*days_of(rules.census)).items()
    named = ", ".join(f"{day} {name}".strip() for day, name in days)
    return f"leave time enough; quiet days: {named or 'none'}"


def _phases_of(census: Census) -> str:
    phases = (f"{phase.id} {phase.first_day} to {phase.last_day}" for phase in census.phases)
    return f"{census.id}, {', '.join(phases)}"


def _texts(deployment: Deployment, census: Census) -> str:
    catalogue = make_catalogue(deployment, census)
    require_whole_texts(catalogue, census)
    return f"whole in {', '.join(catalogue.languages)}"


def _targets(deployment: Deployment, census: Census) -> str:
    boards = [rule.kind for rule in census.boards]
    strange = [
        f"targets.{place}.board: {census.id} has no board {target.board}"
        for place, target in enumerate(deployment.targets)
        if target.board not in boards
    ]
    if strange:
        known = f"known: {', '.join(boards) or 'none, so write targets: []'}"
        raise SettingsError(f"config.yaml: {'; '.join(strange)}; {known}")
    return f"{len(deployment.targets)} on {len(boards)} boards"


def _areas(deployment: Deployment) -> str:
    areas, wanted = read_areas(deployment), deployment.areas
    own = sum(any(lies_in(area.code, code) for code in wanted) for area in areas)
    named = [f"{area.name} ({area.code})" for area in areas if area.code in wanted]
    zone = zone_name(wanted[0]) or "the census's zone"
    files = area_files(*area_folders(deployment.folder))
    where = f"; first {', '.join(map(str, files))}" if files else ""
    return f"{own} in {', '.join(named)}, {zone}; {source_of_country()}{where}"


def _backups(deployment: Deployment) -> str:
    """Raise SettingsError for a folder that is not there, StorageError for what is no key."""
    settings = deployment.backups
    if settings.encrypt_to:
        require_public(settings.encrypt_to)
    folder = settings.folder_beside(deployment.folder)
    if folder is None:
        return "no daily one: config.yaml, backups, folder is empty"
    if not folder.is_dir():
        raise SettingsError(f"config.yaml: backups: folder: there is no folder {folder}.")
    return f"daily, {settings.keep} kept in {folder}, {'' if settings.encrypt_to else 'not '}sealed"


def _named_units(deployment: Deployment) -> list[tuple[str, UnitCode]]:
    """Return the single units in the settings, with their keys."""
    named = [
        (f"waves.{place}.codes", code)
        for place, wave in enumerate(deployment.waves)
        for code in sorted(wave.codes)
    ]
    named += [
        (f"targets.{place}.units", code)
        for place, target in enumerate(deployment.targets)
        for code in sorted(target.units)
    ]
    return named + [
        (f"contacts.{place}.unit", contact.unit)
        for place, contact in enumerate(deployment.contacts)
        if contact.unit is not None
    ]


async def prepare_database(app: AppContext, hasher: NumberHasher, token: str) -> None:
    """Keep whose bot and key it is, and appoint the first admins; once, however many start at once.

    Raises SettingsError, also for texts that are not whole.
    """
    async with app.storage.open() as uow:
        await _require_whole_texts_once(uow, app)
        await require_stored(uow, app.deployment, None)
        await keep_key(uow, hasher)
        await keep_bot(uow, token)
        admins = [each.id for each in app.deployment.admins]
        over = await is_finished(uow, app.census, now=app.clock.now())
        first = ((Role.ADMIN, admins), (Role.REGENT, app.deployment.regents))
        for role, chats in () if over else first:
            await appoint_first(uow, role, chats, hidden=hasher.chat, at=app.clock.now())
        await uow.commit()


async def _require_whole_texts_once(uow: UnitOfWork, app: AppContext) -> None:
    """Check the texts if they are not those that were checked last: it takes a second and more."""
    print_of_texts = app.catalogue.fingerprint(required_keys(app.census))
    if await uow.facts.get(WHOLE_TEXTS) != print_of_texts:
        require_whole_texts(app.catalogue, app.census)
        await uow.facts.put(WHOLE_TEXTS, print_of_texts)
