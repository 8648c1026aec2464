"""The search for typed numbers itself: it fails loudly when one is planted, wherever it lies."""

import sqlite3
from contextlib import closing
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]
import pytest

from tests.support.postgres import Postgres
from tests.support.town import NIK, open_town
from tests.support.typed_numbers import judge_output, left_in_files

NEVER_TYPED = "3509124708910007"


@pytest.mark.parametrize("typed", [NIK, f"NIK saya {NIK[:6]} {NIK[6:12]} {NIK[12:]}, min"])
@pytest.mark.parametrize("where", ["database", "bot"])
async def test_a_number_that_a_town_keeps_or_says_fails(
    tmp_path: Path, migrated_sqlite: Path, typed: str, where: str
) -> None:
    async def plant() -> None:
        async with open_town(tmp_path, migrated_sqlite) as town:
            siti = await town.resident()
            await siti.sends(typed)
            if where == "bot":
                town.telegram.post(siti.chat, town.telegram.bot.user_id, text=f"NIK {NIK}")
                return
            with closing(sqlite3.connect(tmp_path / "town.db", isolation_level=None)) as database:
                database.execute(f"CREATE TABLE planted AS SELECT 'NIK {NIK}' AS words")

    with pytest.raises(AssertionError, match=NIK):
        await plant()


async def test_a_number_in_postgresql_is_found_even_after_it_was_deleted(
    postgres_server: Postgres, postgres_url: str
) -> None:
    assert not left_in_files(postgres_server.files(), [NEVER_TYPED])
    connection = await asyncpg.connect(postgres_url)
    await connection.execute(f"CREATE TABLE planted AS SELECT 'NIK {NEVER_TYPED}' AS words")
    await connection.execute("DROP TABLE planted")
    await connection.close()
    assert left_in_files(postgres_server.files(), [NEVER_TYPED])


@pytest.mark.parametrize("where", ["Captured stdout call", "Captured log teardown"])
def test_a_number_in_the_log_fails_the_test(where: str) -> None:
    def report(text: str) -> pytest.TestReport:
        return pytest.TestReport(
            "a test", ("tests", 1, ""), {}, "passed", None, "call", sections=[(where, text)]
        )

    quiet, loud = report("push.sent chat=7"), report(f"asked.kept text='{NIK}'")
    judge_output(quiet, {NIK})
    judge_output(loud, {NIK})
    assert quiet.passed
    assert loud.failed
    assert NIK in str(loud.longrepr)
