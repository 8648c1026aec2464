"""`sensusbot doctor` looks at everything, says what to do, and touches nothing."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import docx
import pytest
from docx.shared import Mm

from bot.doctor.doctor import examine
from bot.run.kinds import KINDS
from bot.run.wiring import SystemClock
from census.identity.hashing import NumberHasher
from census.people.people import ChatId, Language
from services.operations.backups import note_backup
from services.operations.rotating import begin_rotation
from services.ports.groups import BoundGroup
from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
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
    lines: list[str] = []
    well = await examine(Path(config), lines.append)
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
        "database",
        "calendar",
        "admins",
        "contacts",
        "last backup",
        "Telegram",
        "clock",
        "groups",
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
    lines: list[str] = []
    await examine(Path("config.yaml"), lines.append)
    remark = next(line for line in lines if line.startswith("! settings"))
    assert remark.startswith("! settings: config.yaml is not here, so the package's own is used")


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
    assert said["groups"].startswith("✓ 4 bound, privacy mode is on; ")
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
