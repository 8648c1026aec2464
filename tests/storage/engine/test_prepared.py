"""A statement that is run again does what it did when SQLAlchemy executed it."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from sqlalchemy import Executable, bindparam, func, insert, literal, select, text, update
from sqlalchemy.exc import IntegrityError

from census.people.people import Role
from services.ports.unit_of_work import UnitOfWork
from storage.engine.driver.prepared import prepared
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import handled_updates, questions
from storage.tables.columns import Foreign
from storage.tables.people.people import grants
from tests.storage.making import NOON

ADD = insert(handled_updates)
KEPT = select(handled_updates).where(handled_updates.c.id == bindparam("number"))
UPDATE = {"id": 5, "at": NOON, "opened": {"key": "nip", "facts": {"office": "Dinas"}}}


@pytest.fixture
def transaction(work: UnitOfWork) -> Transaction:
    """Return the transaction of a unit of work, on either database."""
    return cast("Any", work.questions)._transaction  # type: ignore[no-any-return]


def is_prepared(transaction: Transaction, statement: Executable, parameters: Any) -> bool:
    return prepared(statement, parameters, transaction._engine.sync_engine) is not None


async def test_values_are_written_and_read_as_by_sqlalchemy(transaction: Transaction) -> None:
    for number in (5, 6, 7):
        assert await transaction.change(ADD, UPDATE | {"id": number}) == 1
    rows = [await transaction.first(KEPT, {"number": number}) for number in (5, 6, 7)]
    assert is_prepared(transaction, ADD, UPDATE)
    assert is_prepared(transaction, KEPT, {"number": 5})
    for number, row in zip((5, 6, 7), rows, strict=True):
        assert row is not None
        assert (row.id, row.at, row.opened, row.answered) == (number, NOON, UPDATE["opened"], None)
        assert dict(row._mapping) == UPDATE | {"id": number, "answered": None}
    assert await transaction.first(KEPT, {"number": 8}) is None


async def test_sqlalchemy_keeps_nothing_of_what_is_prepared(transaction: Transaction) -> None:
    kept = transaction._engine.sync_engine._compiled_cache
    assert kept is not None
    await transaction.run(text("SELECT 1"))
    before = {*kept}
    own = select(handled_updates.c.id).where(handled_updates.c.id == bindparam("number"))
    await transaction.run(own, {"number": 5})
    assert len({*kept} - before) == 1
    for number in (5, 6):
        await transaction.run(own, {"number": number})
        assert {*kept} == before
    assert is_prepared(transaction, own, {"number": 5})


async def test_very_many_rows_come_as_the_database_keeps_them(transaction: Transaction) -> None:
    await transaction.change(ADD, UPDATE)
    some = select(handled_updates.c.id).where(handled_updates.c.id == bindparam("number"))
    for _ in range(2):
        rows = await transaction.tuples(some, {"number": 5})
        assert [tuple(row) for row in rows] == [(5,)]
    varying = select(handled_updates.c.id).where(handled_updates.c.id.in_([5, 6]))
    with pytest.raises(ValueError, match="no fixed text"):
        await transaction.tuples(varying, {})


async def test_literals_of_a_statement_stay_with_it(transaction: Transaction) -> None:
    joined: Any = select(
        func.aggregate_strings(questions.c.key, ", "),
        literal("kept"),
        bindparam("said", type_=None),
    )
    for _ in range(3):
        row = await transaction.first(joined, {"said": "this"})
        assert row is not None
        assert tuple(row) == (None, "kept", "this")
    assert is_prepared(transaction, joined, {"said": "this"})


async def test_a_text_of_a_newer_release_is_foreign_each_time(transaction: Transaction) -> None:
    await transaction.run(
        text("INSERT INTO grants (chat, role, unit, name, given_by) VALUES (1, 'king', '', '', '')")
    )
    roles = select(grants.c.role)
    found = [await transaction.value(roles) for _ in range(3)]
    assert list(map(type, found)) == [Foreign] * 3
    assert Role.ADMIN not in found


async def test_a_fault_is_the_same_fault(transaction: Transaction) -> None:
    await transaction.change(ADD, UPDATE)
    await transaction.change(ADD, UPDATE | {"id": 6})
    with pytest.raises(IntegrityError) as refused:
        await transaction.change(ADD, UPDATE)
    assert "Dinas" not in str(refused.value), "what people wrote is not logged"


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (lambda: text("SELECT 1"), [{}] * 3),
        (
            lambda: select(handled_updates.c.id).where(
                handled_updates.c.id.in_(bindparam("numbers", expanding=True))
            ),
            [{"numbers": [5]}, {"numbers": [5, 6]}, {"numbers": []}],
        ),
    ],
    ids=["a text", "a list of any length"],
)
async def test_what_has_no_fixed_text_or_columns_is_left_to_sqlalchemy(
    transaction: Transaction, make: Callable[[], Executable], given: list[dict[str, Any]]
) -> None:
    statement = make()
    for parameters in given:
        await transaction.all(statement, parameters)
        assert not is_prepared(transaction, statement, parameters)


async def test_parameters_of_another_name_are_another_text(transaction: Transaction) -> None:
    noting = update(handled_updates).where(handled_updates.c.id == bindparam("number"))
    await transaction.run(ADD, UPDATE)
    for _ in range(2):
        assert await transaction.change(noting, {"number": 5, "answered": True}) == 1
        assert await transaction.change(noting, {"number": 5, "opened": None}) == 1
    row = await transaction.first(KEPT, {"number": 5})
    assert row is not None
    assert (row.answered, row.opened) == (True, None)
