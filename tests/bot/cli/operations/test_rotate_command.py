"""Changing keys and the bot, on the command line."""

from census.identity.hashing import NumberHasher
from census.identity.numbers import Nip
from census.people.people import Employee
from census.units import Unit, UnitCode, UnitKind
from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import KEY, TOKEN, Terminal

NEW = "another key for tests, long enough"
NIP = "198501012010011001"
HASH = NumberHasher(KEY.encode()).employee(Nip.parse(NIP))
OFFICE = Unit(UnitCode("opd-dinkes"), "Dinas Kesehatan", UnitKind.OFFICE, UnitCode("35.09"))
BOTH = {"SENSUSBOT_HASH_KEY": NEW, "SENSUSBOT_HASH_KEY_BEFORE": KEY}
ROSTER = f"""
    nip,nama,opd,jabatan
    {NIP},Siti Aminah,Dinas Kesehatan,staf
"""


async def a_roster(uow: UnitOfWork) -> None:
    await uow.facts.put("hash key", NumberHasher(KEY.encode()).fingerprint)
    await uow.units.put([OFFICE])
    await uow.roster.put([Employee(HASH, "Siti Aminah", OFFICE.code)])


def test_a_key_is_rotated_from_begin_to_end(terminal: Terminal) -> None:
    terminal.stored(a_roster)
    early = terminal.types("prune", **BOTH)
    assert early.exit_code == 2
    assert "begin with sensusbot rotate key" in early.stderr
    assert "There is one key" in terminal.types("rotate", "key").stderr

    begun = terminal.types("rotate", "key", **BOTH)
    assert begun.exit_code == 0, begun.output
    assert "Begun." in begun.stdout
    assert "employees.nip" in begun.stdout
    forgotten = terminal.types("prune", SENSUSBOT_HASH_KEY=NEW)
    assert "set SENSUSBOT_HASH_KEY_BEFORE" in forgotten.stderr

    path = terminal.file("roster.csv", ROSTER)
    taken = terminal.types("import", "roster", path, "--yes", **BOTH)
    assert taken.exit_code == 0, taken.output
    state = terminal.types("rotate", "status", **BOTH).stdout
    assert "is being rotated since" in state
    assert "Nothing is under the old key: end it." in state

    ended = terminal.types("rotate", "key", "--end", **BOTH)
    assert ended.exit_code == 0, ended.output
    assert "0 rows dropped" in ended.stdout
    assert "take it away" in terminal.types("prune", **BOTH).stderr
    assert terminal.types("prune", SENSUSBOT_HASH_KEY=NEW).exit_code == 0
    assert "is not the key of this database" in terminal.types("prune").stderr


def test_what_was_not_met_goes_at_a_typed_word_only(terminal: Terminal) -> None:
    terminal.stored(a_roster)
    terminal.types("rotate", "key", **BOTH)
    refused = terminal.types("rotate", "key", "--end", **BOTH)
    assert refused.exit_code == 1
    assert "employees.nip" in refused.stdout
    assert terminal.stored(lambda uow: uow.roster.of_office(OFFICE.code)) != []
    assert terminal.types("rotate", "key", SENSUSBOT_HASH_KEY=KEY).exit_code == 2


def test_the_token_of_another_bot_is_refused_until_it_is_meant(terminal: Terminal) -> None:
    terminal.stored(lambda uow: uow.facts.put("bot", "7654321"))
    refused = terminal.types("run", SENSUSBOT_API_BASE="http://127.0.0.1:1")
    assert refused.exit_code == 2
    assert "is of another bot (1234567) than this database knows (7654321)" in refused.stderr
    assert "press start again" in refused.stderr
    assert TOKEN.split(":")[1] not in refused.output
    said = terminal.says("rotate", "token")
    assert said == "The database is of bot 1234567 now, before of 7654321.\n"
    assert "bot: 1234567\nhash key: is not being rotated\n" in terminal.says("rotate", "status")


def test_without_a_database_there_is_nothing_to_rotate(terminal: Terminal) -> None:
    for words in (("rotate", "status"), ("rotate", "key"), ("rotate", "token")):
        said = terminal.types(*words, SENSUSBOT_DATABASE_URL="sqlite:///not-there.db")
        assert said.exit_code == 2
        assert "There is no database" in said.stderr
