"""What cannot be used ends in one sentence on standard error and exit code 2."""

from pathlib import Path

import pytest
from typer.testing import Result

from bot.cli.exits import AWAY, UNUSABLE
from bot.run.checking import require_stored
from bot.run.wiring import make_census, make_targets
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.settings import Deployment, WaveSetting
from bot.settings.terms import quiet_hours
from census.definition import PhaseId
from census.units import BoardKind, Unit, UnitCode, UnitKind
from tests.bot.terminal import CONFIG, TOKEN, Terminal
from tests.support.town import HEALTH, Town


def sentence(done: Result, code: int = UNUSABLE) -> str:
    """Return the one sentence with which a command ended."""
    assert done.exit_code == code, done.output
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (
            {"SENSUSBOT_TOKEN": None},
            "SENSUSBOT_TOKEN is missing: set it to the token from @BotFather.",
        ),
        (
            {"SENSUSBOT_TOKEN": ""},
            "SENSUSBOT_TOKEN is missing: set it to the token from @BotFather.",
        ),
        (
            {"SENSUSBOT_TOKEN": "my bot"},
            "SENSUSBOT_TOKEN does not look like a bot's token (123456789:AA…): copy it again.",
        ),
        (
            {"SENSUSBOT_HASH_KEY": None},
            "SENSUSBOT_HASH_KEY is missing: set it to at least 16 random characters.",
        ),
        (
            {"SENSUSBOT_HASH_KEY": "short"},
            "SENSUSBOT_HASH_KEY is too short: 5 characters of at least 16.",
        ),
        (
            {"SENSUSBOT_API_BASE": "https://api.telegram.org/bot"},
            "SENSUSBOT_API_BASE must not end in /bot: leave that part away.",
        ),
        *(
            (
                {"SENSUSBOT_API_BASE": base},
                "SENSUSBOT_API_BASE must be an address such as https://api.telegram.org.",
            )
            for base in ("localhost:8081", "ftp://host", "http://[bad", "http://host:port", "/bot")
        ),
        (
            {"SENSUSBOT_DATABASE_URL": "mysql://host/name"},
            "The database URL cannot be used: write sqlite:///path/to/file.db or "
            "postgresql://user:password@host/database.",
        ),
        (
            {"SENSUSBOT_DATABASE_URL": "sqlite:////nowhere/at/all.db"},
            "The database cannot be used: there is no folder /nowhere/at.",
        ),
    ],
)
def test_a_missing_or_malformed_variable_stops_the_start(
    terminal: Terminal, changed: dict[str, str | None], said: str
) -> None:
    assert sentence(terminal.types("run", **changed)) == said


def test_a_database_that_cannot_be_reached_stops_every_command(terminal: Terminal) -> None:
    away = "postgresql://user:the-password@127.0.0.1:1/name"
    for words in (["migrate"], ["publish"], ["board", "office", "--json"]):
        said = sentence(terminal.types(*words, SENSUSBOT_DATABASE_URL=away), AWAY)
        assert "127.0.0.1" in said
        assert "the-password" not in said


def test_a_database_that_is_none_stops_every_command(terminal: Terminal) -> None:
    path = terminal.file("notes.db", "these are notes, and long enough to be looked at " * 40)
    done = terminal.types("publish", SENSUSBOT_DATABASE_URL=f"sqlite:///{path}")
    assert "notes.db" in sentence(done)


def test_a_roster_needs_the_key_of_the_hashes(terminal: Terminal) -> None:
    file = terminal.file("r.csv", "nip;nama;opd\n1;2;3\n")
    done = terminal.types("import", "roster", file, SENSUSBOT_HASH_KEY=None)
    assert sentence(done).startswith("SENSUSBOT_HASH_KEY is missing")


def test_a_board_needs_neither_token_nor_key(terminal: Terminal) -> None:
    bare = {"SENSUSBOT_TOKEN": None, "SENSUSBOT_HASH_KEY": None}
    assert terminal.types("board", "district", **bare).exit_code == 0


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("census: sp2020", "config.yaml: areas: is missing"),
        ("- a list", "config.yaml must hold keys and values, such as census: sp2020."),
        (
            f"{CONFIG}    qiuet: {{}}\n",
            "config.yaml: qiuet: this key is not known; did you mean quiet?",
        ),
        (
            f"{CONFIG}    quiet: {{nigths: ['20.00', '07.00']}}\n",
            "config.yaml: quiet.nigths: this key is not known; did you mean nights?",
        ),
        (
            f"{CONFIG}    quiet: {{nights: ['20.00', '7']}}\n",
            'config.yaml: quiet.nights.1: expected a time of day such as "07.00", '
            "in quotation marks",
        ),
        (
            f"{CONFIG}    boards: {{stale_after: 36}}\n",
            "config.yaml: boards.stale_after: expected a length of time such as 36h, 90m or 2d, "
            "at most 366d",
        ),
        (
            CONFIG.replace("27%", "0.27"),
            "config.yaml: targets.1.share: expected a share such as 50%, above 0% and at most 100%",
        ),
        (
            CONFIG.replace("board: office", "board: offices"),
            "config.yaml: targets.2.board: expected 'office', 'district', 'village', 'company' or"
            " 'regency'",
        ),
        (
            f"{CONFIG}    push: {{messages_per_second: 300}}\n",
            "config.yaml: push: expected at most 30 messages_per_second without paid_broadcast",
        ),
        (
            f"{CONFIG}    jobs: {{boards: '16.00'}}\n",
            'config.yaml: jobs.boards: expected five fields such as "0 16 * * *"',
        ),
        (
            f"{CONFIG}    updates: {{listen: here}}\n",
            "config.yaml: updates.listen: expected host:port, such as 127.0.0.1:8443",
        ),
        (
            f"{CONFIG}    updates: {{mode: webhook}}\n",
            "config.yaml: updates: expected url: https://…, which Telegram can reach on port 443, "
            "80, 88 or 8443, for webhook mode",
        ),
        (
            CONFIG.replace("sp2020", "sp2021"),
            "config.yaml: census: there is no sp2021; known: se2026, sp2020",
        ),
        (
            CONFIG.replace("35.09", "35.99"),
            "config.yaml: areas: no regency or city has the code 35.99; near it: 35.79 Kota Batu, "
            "35.78 Kota Surabaya, 35.77 Kota Madiun.",
        ),
        (
            f"{CONFIG}    phases: {{onlin: {{first_day: 2020-02-15, last_day: 2020-05-29}}}}\n",
            "config.yaml: phases: Tahap onlin tidak ada di sensus ini. "
            "Yang ada: online, interview.",
        ),
        (
            f"{CONFIG}    phases: {{online: {{first_day: 2020-02-15, last_day: 2020-02-30}}}}\n",
            None,
        ),
        ("census: [sp2020\n", None),
    ],
)
def test_a_config_that_cannot_be_used_names_file_key_and_what_was_expected(
    terminal: Terminal, config: str, said: str | None
) -> None:
    terminal.file("config.yaml", config)
    stopped = sentence(terminal.types("publish"))
    assert stopped.startswith("config.yaml")
    assert stopped == (said or stopped)


def test_several_faults_of_a_config_are_said_at_once(terminal: Terminal) -> None:
    terminal.file("config.yaml", f"{CONFIG}    pusch: 1\n    catch_up: 1\n")
    said = sentence(terminal.types("publish"))
    assert "pusch: this key is not known; did you mean push?" in said
    assert "catch_up: expected a length of time" in said


def test_a_config_that_is_not_there_is_named(terminal: Terminal) -> None:
    said = sentence(terminal.types("board", "office", "--config", "other.yaml"))
    assert said.startswith("other.yaml is not there")


def test_the_shipped_config_is_usable() -> None:
    deployment = read_deployment(Path(__file__).parents[3] / "config.yaml")
    census = make_census(deployment)
    quiet_hours(deployment, census)
    district = Unit(UnitCode("35.09.12"), "Ambulu", UnitKind.DISTRICT)
    targets = make_targets(deployment)(district, census.board(BoardKind.DISTRICT))
    assert [target.owner for target in targets] == ["Bupati", "BPS"]


def test_a_deployment_extends_the_phases_of_the_census() -> None:
    longer = {"first_day": "2020-02-15", "last_day": "2020-05-29"}
    moved = {"first_day": "2020-09-01", "last_day": "2020-09-30"}
    values = {
        "census": "sp2020",
        "areas": ["35.09"],
        "phases": {"online": longer, "interview": moved},
    }
    census = make_census(Deployment.model_validate(values))
    assert census.phase(PhaseId("online")).last_day.isoformat() == "2020-05-29"
    assert census.phase(PhaseId("interview")).first_day.isoformat() == "2020-09-01"


def test_phases_that_overlap_are_refused() -> None:
    longer = {"first_day": "2020-02-15", "last_day": "2020-07-15"}
    values = {"census": "sp2020", "areas": ["35.09"], "phases": {"online": longer}}
    with pytest.raises(SettingsError, match="phases: Tahap interview dimulai sebelum"):
        make_census(Deployment.model_validate(values))


def test_the_token_is_in_no_sentence(terminal: Terminal) -> None:
    done = terminal.types("run", SENSUSBOT_HASH_KEY="short", SENSUSBOT_TOKEN=TOKEN)
    assert TOKEN not in done.output


async def test_a_wave_of_a_unit_that_is_not_there_is_refused_at_the_start(town: Town) -> None:
    wave = {"name": "Percontohan", "roles": ["employee"], "codes": [HEALTH.code]}
    async with town.app.storage.open() as uow:
        for code, help_ in ((f"{HEALTH.code}x", f"mean {HEALTH.code}"), ("?", "import units")):
            known, unknown = (
                town.app.deployment.model_copy(
                    update={"waves": (WaveSetting.model_validate(wave | {"codes": [each]}),)}
                )
                for each in (HEALTH.code, code)
            )
            await require_stored(uow, known, None)
            with pytest.raises(SettingsError, match=r"waves\.0\.codes: no unit has the code") as no:
                await require_stored(uow, unknown, None)
            assert help_ in str(no.value)
