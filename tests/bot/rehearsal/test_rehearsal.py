"""What a rehearsal says is what then happens; the deployment itself notices nothing of it."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.rehearsal.rehearsing import rehearse
from bot.settings.environment import Environment
from bot.settings.sections.backups import BackupSettings
from census.people.consent import Purpose
from services.push.events import EventKind, PushEvent
from tests.handlers.groups.grouping import a_bound_group, a_helper, villages_are_ranked
from tests.support.town import HEADS_NIP, Town

LIVED = timedelta(days=4, hours=3)
"""Over the employees' reminder of 10 March, help for who is stuck, and a board that grows old."""


def environment_of(town: Town) -> Environment:
    return Environment(database_url=SecretStr(f"sqlite:///{town.app.storage.file}"))


def left(events: Sequence[PushEvent]) -> list[tuple[datetime, int | None, str, object]]:
    """Everything that left, in a settled order."""
    return sorted(
        (each.at, each.chat, each.delivery.name, each.facts["occasion"])
        for each in events
        if each.kind is EventKind.SENT and each.delivery is not None
    )


def rows_of(town: Town) -> Mapping[str, list[object]]:
    """All that the database holds."""
    with sqlite3.connect(f"file:{town.app.storage.file}?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master")]
        kinds = dict(database.execute("SELECT name, type FROM sqlite_master"))
        return {
            name: database.execute(f"SELECT * FROM {name}").fetchall()
            for name in tables
            if kinds[name] == "table"
        }


async def settle(town: Town) -> None:
    """Let a few people, a head, a group and an admin be there, and figures of this morning."""
    await town.admin()
    people = [await town.employee(), await town.employee("Agus", HEADS_NIP), await town.resident()]
    for each in people:
        await town.agrees(each, Purpose.REMINDERS)
    await people[-1].sends("/langkah")
    await people[-1].presses("Mulai")
    await a_bound_group(town, await a_helper(town))
    await villages_are_ranked(town)


async def test_what_is_rehearsed_is_what_happens_and_changes_nothing(
    town: Town, tmp_path: Path
) -> None:
    await settle(town)
    begin, end = town.clock.now(), town.clock.now() + LIVED
    heard: list[PushEvent] = []

    kept, before = rows_of(town), len(town.events)

    backups = BackupSettings(folder=tmp_path / "backups")
    deployment = town.app.deployment.model_copy(update={"backups": backups})
    rehearsal = await rehearse(
        deployment, environment_of(town), begin, end, now=begin, report=heard.append
    )

    assert rows_of(town) == kept, "the database is as it was"
    assert len(town.events) == before, "nothing was sent"
    assert not (tmp_path / "backups").exists(), "nothing was done beside the database"
    await town.until(end)

    assert left(heard) == left(town.events[before:])
    assert {kind for _, _, kind, _ in left(heard)} >= {"reminder", "board", "admin_notice"}
    assert rehearsal.count == len(left(heard))
