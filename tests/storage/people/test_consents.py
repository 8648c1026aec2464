"""What people agreed to, by purpose, on both engines."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection, text

from census.people import consent as rules
from census.people.consent import Consent, Purpose
from services.ports.unit_of_work import UnitOfWork
from storage.engine.migrating import known_revisions, walk
from tests.storage.engine.test_migrations import in_database
from tests.storage.making import BUDI, NOON, SITI, resident

LATER = NOON + timedelta(days=1)
MIGRATION = "0024"


async def test_each_purpose_is_agreed_to_and_withdrawn_by_itself(work: UnitOfWork) -> None:
    assert await work.consents.give(SITI, Purpose.STATUS, at=NOON)
    assert not await work.consents.give(SITI, Purpose.STATUS, at=LATER), "it holds already"
    assert await work.consents.give(SITI, Purpose.PROOFS, at=NOON)
    assert await work.consents.withdraw(SITI, Purpose.STATUS, at=LATER)
    assert not await work.consents.withdraw(SITI, Purpose.STATUS, at=LATER), "nothing stands"
    assert await work.consents.of_chat(SITI) == {
        Purpose.STATUS: Consent(Purpose.STATUS, 1, NOON, withdrawn_at=LATER),
        Purpose.PROOFS: Consent(Purpose.PROOFS, 1, NOON),
    }
    assert await work.consents.of_chat(BUDI) == {}


async def test_who_agrees_again_has_the_day_of_then(work: UnitOfWork) -> None:
    await work.consents.give(SITI, Purpose.STATUS, at=NOON)
    await work.consents.withdraw(SITI, Purpose.STATUS, at=NOON)
    assert await work.consents.give(SITI, Purpose.STATUS, at=NOON), "in the same moment"
    await work.consents.withdraw(SITI, Purpose.STATUS, at=LATER)
    assert await work.consents.give(SITI, Purpose.STATUS, at=LATER)
    assert (await work.consents.of_chat(SITI))[Purpose.STATUS].given_at == LATER


async def test_new_words_are_agreed_to_anew(
    work: UnitOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    await work.consents.give(SITI, Purpose.HELPDESK, at=NOON)
    monkeypatch.setattr(rules, "VERSIONS", {**rules.VERSIONS, Purpose.HELPDESK: 2})
    found = (await work.consents.of_chat(SITI))[Purpose.HELPDESK]
    assert found.stands
    assert not found.holds


async def test_erasing_a_person_erases_what_they_agreed_to(work: UnitOfWork) -> None:
    await resident(work)
    await work.consents.give(SITI, Purpose.STATUS, at=NOON)
    await work.people.erase(SITI)
    assert await work.consents.of_chat(SITI) == {}


async def test_who_agreed_before_agrees_to_what_they_have_used(empty_url: str) -> None:
    def before(connection: Connection) -> None:
        columns = "chat, added_at, consented_at, reminders, household, reachable, evening_only"
        noon = f"'{NOON.isoformat()}'"
        for person in (
            f"1, {noon}, {noon}, TRUE, NULL",
            f"2, {noon}, {noon}, FALSE, 'a-household'",
            f"3, {noon}, NULL, FALSE, NULL",
        ):
            row = f"INSERT INTO people ({columns}) VALUES ({person}, TRUE, FALSE)"
            connection.execute(text(row))

    def after(connection: Connection) -> Sequence[Any]:
        query = text("SELECT chat, purpose, version FROM consents ORDER BY chat")
        return [tuple(row) for row in connection.execute(query)]

    earlier = known_revisions()[known_revisions().index(MIGRATION) - 1]
    await in_database(empty_url, partial(walk, target=earlier))
    await in_database(empty_url, before)
    await in_database(empty_url, partial(walk, target=MIGRATION))
    assert await in_database(empty_url, after) == [(1, "reminders", 1), (2, "status", 1)]
