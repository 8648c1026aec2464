"""Settings are read again while the bot runs: what may change holds at once, or nothing does."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import yaml

from bot.run.operations.changing import MAY_CHANGE, taken_over
from bot.run.operations.reloading import Reloader
from bot.running import hear_hangups, read_settings_again
from bot.settings.settings import Deployment
from bot.settings.values import Section
from services.operations.settings import SettingsChange
from services.ports.operations.changes import ChangeSubject
from services.ports.unit_of_work import UnitOfWork
from simulator.chats.people import SimulatedPerson as Somebody
from tests.support.talk import break_table, mend_table, the_log
from tests.support.town import JOBS, TARGETS, Town, open_town

FILE = {"census": "sp2020", "areas": ["35.09"], "targets": TARGETS, "jobs": JOBS}
DESK = {"name": "Loket Sensus", "reach": "0331-1", "hours": "hari kerja"}


@dataclass(frozen=True, slots=True, repr=False)
class Settable:
    """A campaign with its config.yaml."""

    town: Town
    dewi: Somebody
    config: Path

    def write(self, **changes: object) -> None:
        self.config.write_text(yaml.safe_dump({**FILE, **changes}))

    async def reads_again(self, **changes: object) -> str:
        """What an admin reads who changes the file and says /muatulang."""
        self.write(**changes)
        await self.dewi.sends("/muatulang")
        return self.dewi.sees()


@pytest.fixture
async def settable(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Settable]:
    config = tmp_path / "config.yaml"
    config.write_text(yaml.safe_dump(FILE))
    async with open_town(tmp_path, migrated_sqlite, config=config) as town:
        yield Settable(town, await town.admin(), config)


async def test_what_may_change_holds_at_once(settable: Settable) -> None:
    context = settable.town.service.conversations._bot_context
    said = await settable.reads_again(
        contacts=[DESK],
        push={"weekly_cap": 2},
        limits={"per_chat": 9},
        broadcast={"second_person_above": 7},
        alerts={"late_after": "5m"},
    )
    assert said == (
        "✅ Pengaturan dibaca ulang. Yang berubah dan langsung berlaku: push.weekly_cap, alerts, "
        "broadcast, limits, dan contacts."
    )
    assert context.help_desk.contacts[0].name == "Loket Sensus"
    assert context.limits.per_chat == 9
    assert context.broadcasts.second_person_above == 7
    assert settable.town.app.rules.weekly_cap == 2
    assert settable.town.service.watch._thresholds().late_after.total_seconds() == 300
    siti = await settable.town.resident()
    await siti.sends("bantuan")
    await siti.sends("/privasi")
    assert settable.town.app.rules.helpdesk.contacts[0].name == "Loket Sensus"


async def test_what_needs_a_restart_is_named_and_stays(settable: Settable) -> None:
    said = await settable.reads_again(
        areas=["33.19"], push={"messages_per_second": 3, "weekly_cap": 4}
    )
    assert "langsung berlaku: push.weekly_cap." in said
    assert said.endswith("setelah bot dijalankan ulang: areas dan push.messages_per_second.")
    deployment = settable.town.app.deployment
    assert deployment.areas == ("35.09",)
    assert deployment.push.messages_per_second == 25


async def test_a_file_that_says_the_same_changes_nothing(settable: Settable) -> None:
    assert await settable.reads_again() == "✅ Pengaturan dibaca ulang. Tidak ada yang berubah."


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"quiet": {"nights": ["07.00", "06.00"]}}, "quiet"),
        ({"push": {"weekly_cap": 0}}, "push.weekly_cap"),
        ({"pace": 3}, "pace: this key is not known"),
        (
            {"waves": [{"name": "x", "roles": ["employee"], "codes": ["opd-nowhere"]}]},
            "opd-nowhere",
        ),
        ({"targets": [{"board": "office", "owner": "B", "share": "200%"}]}, "targets"),
    ],
    ids=lambda value: str(value)[:20],
)
async def test_a_wrong_file_changes_nothing_at_all(
    settable: Settable, changes: Mapping[str, object], why: str
) -> None:
    before = settable.town.app.deployment
    said = await settable.reads_again(**{"contacts": [DESK], **changes})
    assert said.startswith("Pengaturan yang baru belum bisa dipakai, jadi yang lama tetap berlaku.")
    assert why in said
    assert settable.town.app.deployment == before
    assert settable.town.service.conversations._bot_context.help_desk.contacts == ()
    assert await settable.reads_again(contacts=[DESK]) != said


async def test_a_file_that_is_no_yaml_or_gone_changes_nothing(settable: Settable) -> None:
    settable.config.write_text("areas: [")
    await settable.dewi.sends("/muatulang")
    assert "not readable as YAML" in settable.dewi.sees()
    settable.config.write_bytes(b"\xff\xfe")
    await settable.dewi.sends("/muatulang")
    assert "yang lama tetap berlaku" in settable.dewi.sees()
    settable.config.unlink()
    await settable.dewi.sends("/reload")
    assert "yang lama tetap berlaku" in settable.dewi.sees()


async def test_nobody_else_may(settable: Settable) -> None:
    siti = await settable.town.resident()
    settable.write(contacts=[DESK])
    await siti.sends("/muatulang")
    assert settable.town.app.deployment.contacts == ()


async def test_a_new_admin_in_the_file_is_one(settable: Settable) -> None:
    siti = await settable.town.resident()
    said = await settable.reads_again(admins=[{"id": siti.user_id, "name": "Siti"}])
    assert "admins" in said
    await siti.sends("/muatulang")
    assert siti.sees() == "✅ Pengaturan dibaca ulang. Tidak ada yang berubah."
    assert settable.town.app.rules.admin_names == {siti.user_id: "Siti"}


async def test_a_calendar_that_was_moved_stays_moved(settable: Settable) -> None:
    before = settable.town.app.census
    await settable.reads_again(quiet={"nights": ["21.00", "06.00"]})
    assert settable.town.app.census is before
    assert settable.town.app.rules.quiet.nights[0].hour == 21


async def test_it_is_in_the_audit_and_the_others_are_told(settable: Settable) -> None:
    await settable.reads_again(contacts=[DESK])
    async with settable.town.app.storage.open() as uow:
        (entry,) = await uow.audit.newest(limit=1)
        versions = await uow.changes.versions()
    assert (entry.action, entry.facts) == ("settings read again", {"changed": "contacts"})
    assert versions[ChangeSubject.SETTINGS] == 1
    await settable.dewi.sends("/audit")
    assert "membaca ulang pengaturan" in settable.dewi.sees()


async def test_what_could_not_be_noted_does_not_hold_and_is_noted_when_it_does(
    settable: Settable,
) -> None:
    context = settable.town.service.conversations._bot_context
    break_table(settable.town, "versions")
    with the_log():
        assert "ada yang macet" in await settable.reads_again(contacts=[DESK])
    assert settable.town.app.deployment.contacts == ()
    mend_table(settable.town, "versions")
    assert "langsung berlaku: contacts." in await settable.reads_again(contacts=[DESK])
    assert context.help_desk.contacts[0].name == "Loket Sensus"
    async with settable.town.app.storage.open() as uow:
        (entry,) = await uow.audit.newest(limit=1)
    assert (entry.action, entry.facts) == ("settings read again", {"changed": "contacts"})


async def test_another_process_follows_and_says_in_its_log_what_is_wrong(
    settable: Settable,
) -> None:
    reloader = settable.town.service.read_settings
    assert isinstance(reloader, Reloader)
    settable.write(contacts=[DESK])
    with the_log() as log:
        async with settable.town.app.storage.open() as uow:
            await reloader.follow(uow)
        settable.write(pace=3)
        async with settable.town.app.storage.open() as uow:
            await reloader.follow(uow)
    done, refused = [json.loads(line) for line in log.getvalue().splitlines()]
    assert (done["event"], done["changed"]) == ("settings.read_again", ["contacts"])
    assert refused["event"] == "settings.not_read_again"
    assert "pace" in refused["why"]


async def test_a_signal_does_the_same(settable: Settable) -> None:
    settable.write(contacts=[DESK])
    with the_log() as log:
        await read_settings_again(settable.town.service)
        settable.write(pace=3)
        await read_settings_again(settable.town.service)
    events = [json.loads(line)["event"] for line in log.getvalue().splitlines()]
    assert events == ["settings.read_again", "settings.not_read_again"]
    assert settable.town.app.deployment.contacts


async def test_hangups_are_heard_and_a_closed_terminal_ends_the_process(
    settable: Settable,
) -> None:
    hung_up, stop, read = asyncio.Event(), asyncio.Event(), asyncio.Event()
    keeper, terminal = os.openpty()

    async def noted(uow: UnitOfWork) -> SettingsChange:
        read.set()
        return await settable.town.service.read_settings(uow)

    service = replace(settable.town.service, read_settings=noted)
    async with asyncio.timeout(30), asyncio.TaskGroup() as tasks:
        hearing = tasks.create_task(hear_hangups(service, hung_up, stop, terminal))
        await asyncio.sleep(0)
        hung_up.set()
        await read.wait()
        assert not stop.is_set()
        os.close(keeper)
        hung_up.set()
        await stop.wait()
        hearing.cancel()
    os.close(terminal)


async def test_without_a_file_there_is_nothing_to_read(town: Town) -> None:
    dewi = await town.admin()
    await dewi.sends("/muatulang")
    assert dewi.sees().startswith("Bot ini berjalan tanpa berkas pengaturan")


def test_every_key_that_may_change_is_one() -> None:
    fields = Deployment.model_fields
    for key in MAY_CHANGE:
        name, _, part = key.partition(".")
        assert name in fields
        if part:
            section = getattr(Deployment.model_validate(FILE), name)
            assert isinstance(section, Section)
            assert part in type(section).model_fields


def test_what_was_given_at_the_start_is_no_change() -> None:
    known = Deployment.model_validate(FILE)
    elsewhere = {"operations": {"listen": "127.0.0.1:1", "log_level": "debug"}}
    now = Deployment.model_validate({**FILE, **elsewhere})
    read = Deployment.model_validate({**FILE, "operations": {"log_level": "error"}})
    change = taken_over(known, read, now)
    assert (change.changed, change.waits) == (("operations.log_level",), ())
    assert change.deployment.operations.log_level == "error"
    assert change.deployment.operations.listen == "127.0.0.1:1"
