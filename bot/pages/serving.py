"""Keeps the public page up to date, and serves it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from time import monotonic

import structlog

from bot.pages.tiles import tiles_of
from bot.run.wiring import AppContext
from census.pages.init_data import app_secret, visitor_of
from census.pages.site import Site
from census.people.people import Language
from presentation.chat.links import payload_unit
from services.pages.reading import newest_data, read_site
from services.pages.welcoming import Welcome, welcome
from services.ports.unit_of_work import StorageError
from web.public import PublicPages
from web.server import listening

log = structlog.get_logger()

LOOK_SECONDS = 5.0
"""It asks so often whether other data counts: one statement for each board."""
READ_SECONDS = 300.0
"""It reads everything again so often: names, bases and dates may change without new data."""


class PageKeeper:
    """The public page of a deployment. ``seconds`` is the source of time.

    ``token`` is the bot's: it shows who opens the page as a Mini App. ``bot`` is its user name.

    Raises SettingsError for a file of squares that cannot be read.
    """

    def __init__(
        self,
        app: AppContext,
        *,
        token: str = "",
        bot: str = "",
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        self._app, self._bot, self._seconds = app, bot, seconds
        self._secret = app_secret(token) if token and app.deployment.web.url else None
        self._areas = {area: tiles_of(app.deployment, area) for area in app.deployment.areas}
        self._pages: PublicPages | None = None
        self._seen: object = None
        self._read_at = 0.0

    async def look(self) -> None:
        """Read the campaign again where something differs. Raises StorageError."""
        app = self._app
        async with app.storage.open() as uow:
            rules, at = app.rules, app.clock.now()
            day = rules.today(at)
            seen = (await newest_data(uow, rules), day, rules.census.phases, rules.targets)
            due = self._seconds() - self._read_at >= READ_SECONDS
            if self._pages is not None and seen == self._seen and not due:
                return
            self._show(await read_site(uow, rules, self._areas, at=at))
        self._seen, self._read_at = seen, self._seconds()

    def _show(self, site: Site) -> None:
        if self._pages is None:
            base = self._app.deployment.web.url or ""
            enter = self._enter if self._secret is not None else None
            catalogue, bot = self._app.catalogue, self._bot
            self._pages = PublicPages(catalogue, site, base=base, bot=bot, enter=enter)
        else:
            self._pages.show(site)

    async def _enter(self, init_data: str) -> Welcome | None:
        """Return where a Mini App opens first; a link to a unit comes before the own one."""
        app, at = self._app, self._app.clock.now()
        visitor = visitor_of(init_data, self._secret or b"", at=at)
        if visitor is None:
            return None
        try:
            async with app.storage.open() as uow:
                found = await welcome(uow, app.rules, visitor, at=at)
        except StorageError:
            found = Welcome(None, Language(visitor.language))
        return replace(found, unit=payload_unit(visitor.start)) if visitor.start else found

    @asynccontextmanager
    async def serving(self, host: str, port: int) -> AsyncIterator[int]:
        """Serve the page; return its port. Raises OSError, StorageError."""
        await self.look()
        if self._pages is None:
            raise AssertionError("a look has read the campaign")
        async with listening(self._pages.app(), host, port) as served:
            yield served

    async def keep(self, stop: asyncio.Event, every: float = LOOK_SECONDS) -> None:
        """Look until ``stop`` is set. While the database is away, the last reading stays."""
        while not stop.is_set():
            with suppress(StorageError):
                await self.look()
            with suppress(TimeoutError):
                async with asyncio.timeout(every):
                    await stop.wait()

    async def run(self, stop: asyncio.Event) -> None:
        """Serve at ``web.listen`` until ``stop`` is set; where there is none, do nothing.

        People are answered in Telegram all the same where the page cannot be served.
        """
        address = self._app.deployment.web.listen
        if address is None:
            return
        host, _, port = address.rpartition(":")
        try:
            async with self.serving(host, int(port)):
                log.info("page.listening", address=address)
                await self.keep(stop)
        except (OSError, StorageError) as trouble:
            log.error("page.not_listening", address=address, reason=str(trouble))  # noqa: TRY400
