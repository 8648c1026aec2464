"""What a real process does once, and a process of trials or tests would do again for each bot."""

import gc
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from inspect import ismodule
from pathlib import Path
from types import SimpleNamespace, coroutine
from typing import Any

import pytest
from sqlalchemy import URL, event
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.util import LRUCache

from bot import imports
from bot.settings.places import SHIPPED
from census.definition import Census
from census.people.people import Language
from census.questions.knowledge import Knowledge
from census.units import UnitCode
from presentation.language import catalogue_check, fluent_files
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.fluent_files import Source
from sources.census.files import load_census as read_census
from sources.questions.files import load_knowledge as read_knowledge
from sources.registers.areas import load_bps_codes as read_codes
from storage.engine import engine
from storage.engine.driver import single_trip

PACE = (50_000, 20, 50)
"""New objects between two collections, and collections of one age to one of the next."""


def do_once(patch: pytest.MonkeyPatch) -> None:
    """Spare each bot what it would find done in a process that runs already."""
    _collect_less(patch)
    _compile_statements_once(patch)
    _trust_the_power(patch)
    _stay_on_this_thread(patch)
    _connect_lightly(patch)
    _build_routers_once(patch)
    _write_menus_once(patch)
    _read_what_is_shipped_once(patch)


def _collect_less(patch: pytest.MonkeyPatch) -> None:
    """Look for garbage more rarely, and never among the modules: not even now, for a second.

    A command that runs in this process would set its own pace for all that comes after it.
    """
    gc.freeze()
    gc.set_threshold(*PACE)
    gc.enable()
    patch.setattr(imports, "PACE_OF_COLLECTIONS", PACE)


def _compile_statements_once(patch: pytest.MonkeyPatch) -> None:
    """Let all databases of a kind share what SQLAlchemy compiles, which each engine keeps."""
    compiled: LRUCache[Any, Any] = LRUCache(2000)

    def create(url: URL, **options: Any) -> AsyncEngine:
        created = create_async_engine(url, **options)
        created.sync_engine._compiled_cache = compiled
        return created

    patch.setattr(engine, "create_async_engine", create)
    patch.setattr(DefaultDialect, "__hash__", lambda dialect: hash(type(dialect)))
    patch.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))


def _trust_the_power(patch: pytest.MonkeyPatch) -> None:
    """Wait for no disk: a file that is thrown away need not survive a power cut."""
    open_file = engine._sqlite

    def hasty(url: URL, **options: bool) -> AsyncEngine:
        opened = open_file(url, **options)

        @event.listens_for(opened.sync_engine, "connect")
        def hurry(connection: Any, _record: object) -> None:
            connection.execute("PRAGMA synchronous = OFF").close()

        return opened

    patch.setattr(engine, "_sqlite", hasty)


@coroutine
def _others() -> Iterator[None]:
    """Let others have their turn, as ``asyncio.sleep(0)`` does where no test has replaced it."""
    yield


def _stay_on_this_thread(patch: pytest.MonkeyPatch) -> None:
    """Ask SQLite without its thread: waking two threads costs more than our statements do.

    Others have their turn at each statement as ever. A lock is waited for in the thread.
    """

    class Near(single_trip.Connection):
        def is_quick(self, *_work: object) -> bool:
            return False

        def fill_in_thread(self, *work: Any) -> None:
            """Learn nothing of its time, which nobody asks for."""
            self._fill(*work)

        async def reach_disk(self) -> None:
            """Wait for no disk: a file that is thrown away need not survive a power cut."""

        async def _execute(self, fn: Callable[..., Any], *args: Any, **options: Any) -> Any:
            if fn == self.fill_patiently:
                return await super()._execute(fn, *args, **options)  # type: ignore[no-untyped-call]
            await _others()
            return fn(*args, **options)

    patch.setattr(single_trip, "Connection", Near)


def _connect_lightly(patch: pytest.MonkeyPatch) -> None:
    """Close without waiting a quarter of a second for TLS; read the certificates once."""
    from aiogram.client.session import aiohttp as sessions  # noqa: PLC0415 - after handlers

    async def close(session: sessions.AiohttpSession) -> None:
        if session._session is not None:
            await session._session.close()

    tls = SimpleNamespace(create_default_context=cache(ssl.create_default_context))
    patch.setattr(sessions.AiohttpSession, "close", close)
    patch.setattr(sessions, "ssl", tls)


def _build_routers_once(patch: pytest.MonkeyPatch) -> None:
    """Hand the same routers and their table, which know no bot, to each new conversation."""
    from handlers.run import dispatcher  # noqa: PLC0415 - aiogram is slow to import
    from handlers.run.handler_table import HandlerTable  # noqa: PLC0415 - with aiogram

    for room in filter(ismodule, list(vars(dispatcher).values())):
        patch.setattr(room, "setup", cache(room.setup))
    patch.setattr(dispatcher, "HandlerTable", lru_cache(4)(HandlerTable))


def _write_menus_once(patch: pytest.MonkeyPatch) -> None:
    """Offer each new bot the same menus in the same texts."""
    from aiogram.methods import SetMyCommands  # noqa: PLC0415 - aiogram is slow to import

    from handlers.run import running  # noqa: PLC0415 - with aiogram
    from handlers.telegram.menus import menus as write  # noqa: PLC0415 - with aiogram

    kept: dict[tuple[Texts, ...], Sequence[SetMyCommands]] = {}

    def menus(catalogue: Catalogue) -> Sequence[SetMyCommands]:
        spoken = tuple(map(catalogue.texts, catalogue.languages))
        if spoken not in kept:
            kept[spoken] = tuple(write(catalogue))
        return kept[spoken]

    patch.setattr(running, "menus", menus)


def _read_what_is_shipped_once(patch: pytest.MonkeyPatch) -> None:
    """Keep the census, texts and codes of the repository, which nobody changes meanwhile."""
    from bot.run import conversation, wiring  # noqa: PLC0415 - aiogram is slow to import
    from bot.run.knowledge import base  # noqa: PLC0415 - as the others
    from reminders import schedule  # noqa: PLC0415 - SQLAlchemy, too

    read_texts = fluent_files.sources_of
    kept_texts, kept_census, kept_codes = cache(read_texts), cache(read_census), cache(read_codes)
    kept_knowledge = cache(read_knowledge)

    def shipped(folder: Path) -> bool:
        return SHIPPED in folder.absolute().parents

    def sources_of(language: Language, folders: Sequence[Path]) -> list[Source]:
        return [
            source
            for folder in folders
            for source in (kept_texts if shipped(folder) else read_texts)(language, (folder,))
        ]

    def load_census(folder: Path, _: Path | None = None) -> Census:
        return (kept_census if shipped(folder) else read_census)(folder)

    def load_knowledge(
        folder: Path, *, languages: Sequence[Language], slots: Iterable[str]
    ) -> Knowledge:
        read = kept_knowledge if shipped(folder) else read_knowledge
        return read(folder, languages=tuple(languages), slots=tuple(slots))

    def load_bps_codes(*folders: Path) -> Mapping[str, UnitCode]:
        codes: dict[str, UnitCode] = {}
        for folder in reversed(folders):  # the first one counts
            codes.update((kept_codes if shipped(folder) else read_codes)(folder))
        return codes

    parsed = lru_cache(1000)(fluent_files.parsed)
    patch.setattr(fluent_files, "parsed", parsed)
    patch.setattr(catalogue_check, "parsed", parsed)
    patch.setattr(fluent_files, "sources_of", sources_of)
    patch.setattr(catalogue_check, "fingerprint", _once_for_the_same(catalogue_check.fingerprint))
    patch.setattr(wiring, "load_census", load_census)
    patch.setattr(base, "load_knowledge", load_knowledge)
    patch.setattr(conversation, "load_bps_codes", load_bps_codes)
    patch.setattr(schedule, "_trigger", cache(schedule._trigger))


def _once_for_the_same(
    fingerprint: Callable[[Mapping[Language, Sequence[Source]], Iterable[str]], str],
) -> Callable[..., str]:
    @cache
    def kept(every: tuple[tuple[Language, tuple[Source, ...]], ...], keys: tuple[str, ...]) -> str:
        return fingerprint(dict(every), keys)

    def of(languages: Mapping[Language, Sequence[Source]], required: Iterable[str] = ()) -> str:
        every = tuple((language, tuple(sources)) for language, sources in languages.items())
        return kept(every, tuple(required))

    return of
