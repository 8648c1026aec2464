"""config.yaml read again while the bot runs: whole or not at all."""

import asyncio
from pathlib import Path

import structlog

from bot.run.checking import check_settings, raise_at_once, require_stored
from bot.run.logs import set_level
from bot.run.operations.changing import SettingsFileChange, taken_over
from bot.run.wiring import AppContext, make_rules
from bot.settings.environment import Environment
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.settings import Deployment
from bot.settings.terms import attempt_limits, local_contacts
from census.errors import CensusError
from census.people.people import Role
from handlers.telegram.bot_context import BotContext
from services.operations.settings import SettingsChange
from services.ports.unit_of_work import UnitOfWork
from services.roles.appointing import appoint_first
from sources.census.problems import CensusFileError

log = structlog.get_logger()


class Reloader:
    """The port ``ReadSettings``. ``config`` is None where a deployment has no file."""

    def __init__(
        self, app: AppContext, context: BotContext, environment: Environment, config: Path | None
    ) -> None:
        self._app, self._context, self._environment = app, context, environment
        self._config, self._known = config, app.deployment

    async def __call__(self, uow: UnitOfWork) -> SettingsChange:
        """Read and check everything; what changes holds from ``hold`` on."""
        if self._config is None:
            raise CensusError("settings-fixed")
        try:
            read = await asyncio.to_thread(self._read, self._config)
            await require_stored(uow, read, None)
            change = taken_over(self._known, read, self._app.deployment)
            rules = make_rules(change.deployment, self._app.calendar_cache.census_of_files)
        except (SettingsError, CensusFileError) as refusal:
            self._context.meter.reloaded(well=False)
            raise CensusError("settings-refused", why=str(refusal)) from None
        await self._appoint(uow, change.deployment)

        def hold() -> None:
            """Let it hold in this process. Nothing here can fail."""
            self._app.calendar_cache.take_files(rules)
            self._let_hold(change)
            self._known = read
            self._context.meter.reloaded(well=True)

        return SettingsChange(change.changed, change.waits, hold)

    async def follow(self, uow: UnitOfWork) -> None:
        """Read again because another process did. What is wrong is said in the log."""
        try:
            change = await self(uow)
            await uow.commit()
            change.hold()
        except CensusError as refusal:
            log.error("settings.not_read_again", why=refusal.facts.get("why", refusal.key))  # noqa: TRY400
        else:
            if not change.nothing:
                log.info("settings.read_again", changed=change.changed, waits=change.waits)

    def _read(self, config: Path) -> Deployment:
        read = read_deployment(config)
        check_settings(raise_at_once, read, self._environment)
        return read

    async def _appoint(self, uow: UnitOfWork, deployment: Deployment) -> None:
        hidden = self._app.storage.hasher.chat
        now, admins = self._app.clock.now(), [each.id for each in deployment.admins]
        await appoint_first(uow, Role.ADMIN, admins, hidden=hidden, at=now)
        await appoint_first(uow, Role.REGENT, deployment.regents, hidden=hidden, at=now)

    def _let_hold(self, change: SettingsFileChange) -> None:
        app, context, deployment = self._app, self._context, change.deployment
        app.deployment = deployment
        app.limits = context.limits = attempt_limits(deployment)
        context.help_desk = local_contacts(deployment)
        context.broadcasts = app.broadcast_terms
        if "operations.log_level" in change.changed:
            set_level(deployment.operations.log_level)
