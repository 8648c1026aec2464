"""Whatever is wrong with a setting ends in one sentence with its key and exit code 2.

Every key of config.yaml and every variable is spoilt in the ways in which people spoil them, and
held against what the start asks before anything else. One of each kind goes through both commands:
the start and the doctor say the same.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.run.checking import check_settings, raise_at_once
from bot.settings.environment import PREFIX, Environment
from bot.settings.reading import SettingsError, read_deployment
from bot.settings.settings import Deployment
from sources.census.problems import CensusFileError
from tests.bot.terminal import Terminal

TINY = Path(__file__).parents[2] / "censuses" / "tiny"
NOWHERE = "http://127.0.0.1:1"

GOOD: dict[str, Any] = {"census": "tiny", "areas": ["35.09"]}
SPANS: tuple[object, ...] = (36, "36", "-1h", "0h", "1w", "99999999999d", "", None, [], True)
SHARES: tuple[object, ...] = (0.5, "50", "0%", "150%", "-5%", "1e3%", "", None, [])
TIMES = (20.0, 1200, "24.00", "20.60", "20", "", None)
COUNTS: tuple[object, ...] = (0, -1, 1.5, "7", True, "many", None, [])
CRONS = ("", "16.00", "0 25 * * *", "0 16 * * 8", "0 16 31 2 *", "0 16 1 * mon", "@daily", 16, None)
WRONG: dict[str, tuple[object, ...]] = {
    "census": (None, "", 2020, "sp2021", "..", ".", "a/b", ["tiny"]),
    "counts_from": (None, [], "people", {"office": "peopel"}, {"offices": "people"}, {"office": 1}),
    "areas": (
        *(None, [], {}, "", 35, True, ["35"], [35.095], ["3509"], ["35.09.12"], ["99.99"]),
        *(["35.09", "35.09"], ["Jember", 35.09], ["Bogor"], ["Gowaa"], ["Gowa", "Kudus"]),
    ),
    "phases": (
        [],
        None,
        {"onlin": {"first_day": "2031-01-10", "last_day": "2031-01-11"}},
        {"count": None},
        {"count": {"first_day": "2031-01-10"}},
        {"count": {"first_day": "2031-02-30", "last_day": "2031-03-01"}},
        {"count": {"first_day": "2031-01-12", "last_day": "2031-01-10"}},
    ),
    "admins": (
        *(7, "Dewi", [0], [-100123], ["123"], [True], [1.5], [2**60], [5, 5], None),
        *([{"name": "Dewi"}], [{"id": 5, "name": "D" * 41}], [5, {"id": 5, "name": "Dewi"}]),
    ),
    "regents": ([0], ["@bupati"], None),
    "targets": (
        {},
        None,
        [{"board": "village", "owner": "BPS"}],
        [{"board": "villages", "owner": "BPS", "share": "50%"}],
        [{"board": "company", "owner": "BPS", "share": "50%"}],
        [{"board": "village", "owner": "", "share": "50%"}],
        [{"board": "village", "owner": "BPS", "share": "50%"}] * 2,
        *([{"board": "village", "owner": "BPS", "share": share}] for share in SHARES),
    ),
    "waves": (
        {},
        [{"name": "", "roles": ["employee"]}],
        [{"name": "A", "roles": []}],
        [{"name": "A", "roles": ["boss"]}],
        [{"name": "A", "roles": ["employee"], "units": ["offices"]}],
        [{"name": "A", "roles": ["employee"], "opens_on": "soon"}],
        [{"name": "A", "roles": ["employee"], "gate": "50%"}],
        [{"name": "A", "roles": ["employee"]}, {"name": "A", "roles": ["resident"], "gate": "1%"}],
        *(
            [{"name": "A", "roles": ["employee"]}, {"name": "B", "roles": ["resident"], "gate": g}]
            for g in SHARES
        ),
    ),
    "experiments": (
        *({}, None, [{"name": "A"}], [{"name": "A", "reminder": "owners", "arms": []}]),
        [{"name": "A", "reminder": "nobody", "arms": [{"at": "15.00"}]}],
        [{"name": "A", "reminder": "owners", "arms": [{}]}],
        [{"name": "A", "reminder": "owners", "arms": [{"at": "15.00", "silent": "10%"}]}],
        [{"name": "A", "reminder": "owners", "arms": [{"words": {"xx": "Halo"}}]}],
        [{"name": "A", "reminder": "owners", "within": 9, "days": 8, "arms": [{"at": "15.00"}]}],
        *([{"name": "A", "reminder": "owners", "arms": [{"silent": each}]}] for each in SHARES),
    ),
    "contacts": (
        {},
        [{"name": "Loket"}],
        [{"name": "", "reach": "x", "hours": "y"}],
        [{"name": "n" * 81, "reach": "x", "hours": "y"}],
        [{"name": "Loket", "reach": "x", "hours": "y", "unit": 35.09}],
    ),
    "jobs": ([], None, {"board": "0 16 * * *"}),
    **{
        f"jobs.{job}": CRONS
        for job in ("reminders", "boards", "brief", "housekeeping", "questions", "field_brief")
    },
    "catch_up": SPANS,
    "migrate": (None, "", True, "never", ["at_start"]),
    "quiet": ([], None, {"night": ["20.00", "07.00"]}),
    "quiet.nights": (
        None,
        [],
        ["20.00"],
        ["20.00", "07.00", "08.00"],
        ["00.00", "00.00"],
        *(["20.00", each] for each in TIMES),
    ),
    "quiet.friday": (["11.30", "x"], [], "11.30"),
    "quiet.maghrib": (["17.30", "25.00"], {}, ["18.00", "23.59"]),
    "quiet.days": ("2020-03-25", ["25 Maret"], [25], None),
    "quiet.holidays": ("kadang", 3, None),
    "push": ([], None, {"messages_per_second": 31}, {"speed": 1}),
    "push.messages_per_second": (*COUNTS, 1001),
    "push.weekly_cap": COUNTS,
    "push.paid_broadcast": ("perhaps", 7, None),
    "broadcast.second_person_above": (*COUNTS[1:],),
    "broadcast.failed_share": ("a lot", "0%", 5),
    "broadcast.of_at_least": (0, -1, "many"),
    "boards.stale_after": SPANS,
    "alerts.failed_share": SHARES,
    "alerts.of_at_least": COUNTS,
    "alerts.late_after": SPANS,
    "alerts.still_after": SPANS,
    "questions.kept_for": (*SPANS, "91d"),
    "questions.words_kept_for": SPANS,
    "helpdesk": ([], None, {"hour": ["08.00", "16.00"]}),
    "helpdesk.hours": (None, "08.00", ["08.00"], ["16.00", "08.00"], ["08.00", "08.00"]),
    "helpdesk.days": (None, "mon", [], ["monday"], [1]),
    "helpdesk.up_after": SPANS,
    "helpdesk.back_after": SPANS,
    "helpdesk.kept_for": (*SPANS, "91d"),
    "helpdesk.reopen_within": SPANS,
    "helpdesk.per_day": (None, 0, True, "3"),
    "fieldwork": ([], None, {"silent": "2d"}),
    **{
        f"fieldwork.{rule}": (*SPANS, "36h")
        for rule in ("silent_after", "still_after", "pace_over", "critical_after", "critical_late")
    },
    "backups": ([], None, {"dir": "x"}),
    "backups.folder": (3, "nowhere"),
    "backups.keep": COUNTS,
    "backups.encrypt_to": (3, "a key", "age1nonsense"),
    "retention": ([], None, {"person": "90d"}),
    "retention.people": (*SPANS, "366d"),
    "retention.deliveries": (*SPANS, "29d", "366d"),
    "retention.lists": (*SPANS, "366d"),
    "retention.invitations": (*SPANS, "366d"),
    "retention.audit": (*SPANS, "29d"),
    "retention.records": (*SPANS, "29d", "366d"),
    "proofs": ([], None, {"keep": "90d"}),
    "proofs.kept_for": (*SPANS, "91d"),
    "proofs.largest": (None, 0, 10, "0 MB", "21 MB", "10 GB", "big", True),
    "proofs.remind_after": SPANS,
    "proofs.accept_when_read": ("perhaps", 1, None),
    "proofs.offline_needs_proof": ("perhaps", 1, None, {}, [7], [""]),
    "limits.per_chat": COUNTS,
    "limits.proofs": COUNTS,
    "limits.overall": COUNTS,
    "status.source": ("service", "bps", None),
    "status.address": ("http://bps.go.id", "bps", 7, None, "https://a:b@c"),
    "status.identity": ("hashed", None),
    "status.timeout_seconds": (0, -1, 31, "4", True, float("nan"), float("inf"), None),
    "status.attempts": (*COUNTS, 11),
    "status.give_up_seconds": (0, 61, float("inf")),
    "status.cache_seconds": (-1, 3601, float("nan")),
    "status.rest_after": COUNTS,
    "status.rest_seconds": (0, -1, float("inf"), 1e12),
    "updates.mode": ("webhook", "pull", None),
    "updates.url": ("http://bot.example", "https://", "https://bot:1", "https://b:x", "bot", 7),
    "updates.listen": ("here", ":8443", "a:0", "a:65536", "a:99999999", "a:b", 8443, None),
    "updates.max_connections": (0, 101, -1, "many", 2.5, None, True),
    "operations.listen": ("here", ":9470", "a:0", 9470),
    "operations.log_level": ("loud", 3, None),
    "operations.ping_every": ("soon", "0m", 5),
    "telegram": ([], None, {"tables": True}),
    "telegram.rich_messages": ("perhaps", 3, None),
    "web": ([], None, {"port": 80}),
    "web.listen": ("here", ":8090", "a:0", 8090),
    "web.url": ("http://sensus.example", "https://", "https://a/b", "https://a?b", "sensus", 7),
}


def cases() -> Iterator[tuple[str, object]]:
    for key, values in WRONG.items():
        yield from ((key, value) for value in values)


def spoilt(key: str, value: object) -> str:
    """Return a config.yaml in which one key is wrong."""
    section, _, name = key.partition(".")
    return yaml.safe_dump({**GOOD, section: {name: value} if name else value})


@pytest.fixture
def own(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A deployment with a small census of its own; what gets as far as Telegram has started."""

    def started(*_: object) -> None:
        pytest.fail("it started")

    monkeypatch.setattr("bot.running.open_service", started)
    for name, value in terminal.environment.items():
        if value is not None:
            monkeypatch.setenv(name, value)
    shutil.copytree(TINY, terminal.folder / "censuses" / "tiny")
    terminal.file("config.yaml", yaml.safe_dump(GOOD))
    return terminal


def refusal() -> str:
    """Return what the start says of a config.yaml, without all that a command brings along."""
    try:
        deployment = read_deployment(Path("config.yaml"))
        check_settings(raise_at_once, deployment, Environment())
    except (SettingsError, CensusFileError) as told:
        return str(told)
    pytest.fail("it started")


def refusals(own: Terminal, **environment: str | None) -> tuple[str, str]:
    """Return the one sentence of the start, and the line of the doctor."""
    given = {"SENSUSBOT_API_BASE": NOWHERE, **environment}
    start, doctor = own.types("run", **given), own.types("doctor", **given)
    for done in (start, doctor):
        assert done.exit_code == 2, done.output
        assert done.exception is None or isinstance(done.exception, SystemExit)
        assert "Traceback" not in done.output
    (sentence,) = start.stderr.splitlines()
    assert start.stdout == ""
    (line,) = [line for line in doctor.stdout.splitlines() if sentence in line]
    assert line.startswith("✗ ")
    return sentence, line


@pytest.mark.parametrize(("key", "value"), list(cases()))
def test_a_wrong_value_is_refused_with_its_key(own: Terminal, key: str, value: object) -> None:
    own.file("config.yaml", spoilt(key, value))
    sentence = refusal()
    assert len(sentence.splitlines()) == 1
    assert sentence.startswith("config.yaml")
    assert key.partition(".")[0] in sentence


@pytest.mark.parametrize("key", ["census", "phases", "targets", "quiet.nights", "updates.mode"])
def test_the_start_and_the_doctor_say_the_same(own: Terminal, key: str) -> None:
    own.file("config.yaml", spoilt(key, WRONG[key][-1]))
    sentence, _ = refusals(own)
    assert sentence == refusal()


def test_every_key_of_config_yaml_is_in_the_table() -> None:
    spoilt_keys = {key.partition(".")[0] for key in WRONG}
    assert spoilt_keys == set(Deployment.model_fields)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("census: tiny\ncensus: tiny\nareas: ['35.09']\n", "census: is given twice"),
        ("census: tiny\nareas: ['35.09']\npush: {weekly_cap: 1, weekly_cap: 2}", "push.weekly_cap"),
        ("census: tiny\nareas: ['35.09']\nquite: {}", "did you mean quiet?"),
        ("census: tiny\nareas: ['35.09']\n1: 2", "1"),
        ("census: tiny\nareas: ['35.09']\n? [a]\n: b", "YAML"),
        ("census: tiny\n--- \nareas: []", "YAML"),
        ("\tcensus: tiny", "YAML"),
        ("census: !!python/object:os.system tiny", "YAML"),
        ("[" * 1200, "YAML"),
        ("", "must hold keys and values"),
        ("7", "must hold keys and values"),
    ],
)
def test_a_file_that_is_no_config_is_refused(own: Terminal, text: str, said: str) -> None:
    (own.folder / "config.yaml").write_text(text)
    sentence = refusal()
    assert sentence.startswith("config.yaml")
    assert said in sentence


def test_a_config_that_is_a_folder_or_no_text_is_refused(own: Terminal) -> None:
    config = own.folder / "config.yaml"
    config.write_bytes(b"census: \xff\xfe")
    assert "config.yaml is not readable" in refusals(own)[0]
    config.unlink()
    config.mkdir()
    assert "config.yaml cannot be read" in refusals(own)[0]


VARIABLES: dict[str, tuple[str | None, ...]] = {
    "TOKEN": (None, "", "my bot", "12:", ":AA", "\u0661:AA", "1:A A"),
    "BACKUP_KEY": ("a word", "AGE-SECRET-KEY-1", "age1abc"),
    "HASH_KEY": (None, "", "short", " " * 20, "a" * 40),
    "API_BASE": (
        "",
        "telegram",
        "ftp://x",
        "http://x:99999",
        "http://x:0",
        "http://u:p@x",
        "https://x/bot",
    ),
    "PING_URL": ("here", "ftp://x", "https://u:p@x/secret", "https://x/a secret"),
    "DATABASE_URL": (
        "",
        "sensusbot.db",
        "mysql://host/name",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:////nowhere/at/all.db",
        "sqlite:///.",
        "sqlite:///x.db?mode=ro",
        "postgresql://u:p@host:port/x",
        "postgresql://u:p@host:99999/x",
        "postgresql://u:p@ss@host/x",
        "postgresql://u:p@host/x?password=secret",
    ),
    "HASH_KEY_BEFORE": ("short", " " * 20, "a" * 40),
    "WEBHOOK_SECRET_ALSO": ("short", "with spaces in it, long", "\u00e4" * 20),
    "WEBHOOK_SECRET": ("short", "with spaces in it, long", "\u00e4" * 20),
    "STATUS_TOKEN": (),
    "STATUS_KEY": (),
}


def test_every_variable_is_in_the_table() -> None:
    assert {name.lower() for name in VARIABLES} == set(Environment.model_fields)


@pytest.mark.parametrize(
    ("name", "value"), [(name, each) for name, values in VARIABLES.items() for each in values]
)
def test_a_wrong_variable_is_refused_with_its_name(
    own: Terminal, name: str, value: str | None
) -> None:
    given = {f"{PREFIX}{name}": value}
    if value == VARIABLES[name][-1]:
        sentence, _ = refusals(own, **given)
    else:
        start = own.types("run", **{"SENSUSBOT_API_BASE": NOWHERE, **given})
        assert start.exit_code == 2, start.output
        (sentence,) = start.stderr.splitlines()
    assert f"{PREFIX}{name}" in sentence or "database URL" in sentence or "database can" in sentence
    assert "secret" not in sentence.replace("SECRET", "")


@pytest.mark.parametrize(
    ("identity", "name", "value"),
    [
        ("plain", "STATUS_TOKEN", None),
        ("plain", "STATUS_TOKEN", "a b"),
        ("keyed", "STATUS_KEY", None),
        ("keyed", "STATUS_KEY", "short"),
    ],
)
def test_the_secrets_of_the_status_service_are_asked_for(
    own: Terminal, identity: str, name: str, value: str | None
) -> None:
    status = {"source": "service", "address": "http://127.0.0.1:1", "identity": identity}
    own.file("config.yaml", yaml.safe_dump({**GOOD, "status": status}))
    given = {"SENSUSBOT_STATUS_TOKEN": "a-token", f"{PREFIX}{name}": value}
    start = own.types("run", SENSUSBOT_API_BASE=NOWHERE, **given)
    assert start.exit_code == 2
    assert f"{PREFIX}{name}" in start.stderr
    assert f"{PREFIX}{name}" in own.types("doctor", SENSUSBOT_API_BASE=NOWHERE, **given).stdout


def test_a_variable_with_a_typo_is_refused(own: Terminal) -> None:
    sentence, _ = refusals(own, SENSUSBOT_HASHKEY="a key for tests, long enough")
    assert sentence == "SENSUSBOT_HASHKEY is not known; did you mean SENSUSBOT_HASH_KEY?"
