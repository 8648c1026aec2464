"""The start checks texts that it has not checked before, and no others."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.run.checking import prepare_database
from bot.settings.reading import SettingsError
from presentation.language import catalogue_check
from presentation.language.fluent_files import FALLBACK, Source
from tests.support.town import TOKEN, Town


async def test_the_same_texts_are_not_checked_again(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_check, "problems", lambda *_: pytest.fail("checked again"))
    await prepare_database(town.app, town.hasher, TOKEN)


async def test_texts_that_changed_are_checked_and_refused_each_time(town: Town) -> None:
    catalogue = town.app.catalogue
    sources = {each: list(found) for each, found in catalogue._sources.items()}
    sources[FALLBACK].append(Source(Path("own.ftl"), b"own = {"))
    town.app.catalogue = replace(catalogue, _sources=sources)
    for _ in range(2):
        with pytest.raises(SettingsError, match=r"not whole: own\.ftl:1: not Fluent"):
            await prepare_database(town.app, town.hasher, TOKEN)
