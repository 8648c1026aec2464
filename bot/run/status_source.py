"""The source of status look-ups by the settings, opened and closed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import structlog

from bot.settings.environment import Environment
from bot.settings.sections.status import StatusSettings
from census.identity.hashing import NumberHasher
from census.residents.breaker import BreakerRule
from services.ports.registers import StatusSource
from services.ports.unit_of_work import Clock, OpenUnitOfWork
from sources.status.chain import ServiceThenRegistry
from sources.status.embedded import RegistryStatus
from sources.status.terms import ServiceTerms

log = structlog.get_logger()


@asynccontextmanager
async def open_status_source(
    settings: StatusSettings,
    environment: Environment,
    *,
    open_uow: OpenUnitOfWork,
    hasher: NumberHasher,
    clock: Clock,
) -> AsyncIterator[StatusSource]:
    """Open the source. Raises SettingsError for a missing secret."""
    registry = RegistryStatus(open_uow, hasher)
    if not settings.asks_service:
        yield registry
        return
    # httpx is imported only where a service is asked.
    from sources.status.service import StatusService  # noqa: PLC0415

    service = StatusService(service_terms(settings, environment), hasher, clock, trouble=_log)
    try:
        yield service if settings.source == "service" else ServiceThenRegistry(service, registry)
    finally:
        await service.close()


def service_terms(settings: StatusSettings, environment: Environment) -> ServiceTerms:
    """Return the service's address, timeouts and secrets. Raises SettingsError."""
    return ServiceTerms(
        address=settings.address,
        token=environment.require_status_token(),
        key=environment.require_status_key() if settings.identity == "keyed" else None,
        timeout=settings.timeout_seconds,
        attempts=settings.attempts,
        give_up_after=settings.give_up_seconds,
        cache=settings.cache_seconds,
        breaker=BreakerRule(settings.rest_after, timedelta(seconds=settings.rest_seconds)),
    )


async def examine_service(settings: StatusSettings, environment: Environment, clock: Clock) -> None:
    """Ask the service for a sign of life. Raises SettingsError, or ConnectionError."""
    from sources.status.service import StatusService  # noqa: PLC0415

    terms = service_terms(settings, environment)
    service = StatusService(terms, NumberHasher(environment.require_hash_key()), clock)
    try:
        await service.health()
    finally:
        await service.close()


def _log(why: str) -> None:
    log.warning("status_service.trouble", reason=why)
