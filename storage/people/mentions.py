"""Numbers of people inside of facts, which no index finds: each table is read once, by pages."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, Text, cast, delete, or_, select, true, update

from census.people.people import ChatId
from census.push.kinds import MessageKind
from storage.engine.batch import among, upsert
from storage.engine.transaction import Transaction
from storage.tables.bookkeeping import audit
from storage.tables.push import broadcasts, deliveries

ERASED = "erased"
PAGE = 5000
FEW = 3
"""For so few people the database itself looks for the numbers, and most rows are never read."""

_HASH_PART = 8
_QUOTED = re.compile(r'"(-?[0-9]+)"')


async def forget_notices(
    transaction: Transaction, chats: Collection[ChatId], naming_people: Iterable[MessageKind]
) -> None:
    """Delete the messages to others that name people, where their kind may do so."""
    kinds = sorted({kind.name for kind in naming_people})
    about = deliveries.c.kind.in_(kinds)
    found = await _mentioning(transaction, deliveries, deliveries.c.facts, chats, about)
    if found:
        theirs, given = among(transaction, deliveries.c.id, found)
        await transaction.run(delete(deliveries).where(theirs), given)


async def hide_in_panels(transaction: Transaction, chats: Collection[ChatId]) -> None:
    """Remove people from those to whom a broadcast shows how far it is."""
    named = {str(chat) for chat in chats}
    found = await _mentioning(transaction, broadcasts, broadcasts.c.panels, chats, true())
    shown = select(broadcasts.c.id, broadcasts.c.panels).where(broadcasts.c.id.in_(found))
    for row in await transaction.all(shown):
        panels = {other: message for other, message in row.panels.items() if other not in named}
        of_one = update(broadcasts).where(broadcasts.c.id == row.id)
        await transaction.run(of_one.values(panels=panels))


async def hide_in_audit(
    transaction: Transaction, chats: Collection[ChatId], hashes: Collection[str]
) -> None:
    """Remove people from what was done, by them or to them: their numbers, and parts of hashes."""
    named = {str(chat) for chat in chats}
    known = sorted(hashes)
    told = await _mentioning(transaction, audit, audit.c.facts, chats, true())
    by_them = select(audit.c.id).where(audit.c.actor.in_(named))
    acts = sorted({*told, *(row.id for row in await transaction.all(by_them))})
    for start in range(0, len(acts), PAGE):
        theirs, given = among(transaction, audit.c.id, acts[start : start + PAGE])
        rows = await transaction.all(select(audit).where(theirs), given)
        await upsert(transaction, audit, [_hidden(row, named, known) for row in rows])


def _hidden(row: Row[Any], named: Collection[str], known: Sequence[str]) -> Mapping[str, Any]:
    """Return an act without the people."""

    def tells(value: str) -> bool:
        place = bisect_left(known, value)  # where a hash stands that begins so
        part = len(value) >= _HASH_PART and place < len(known) and known[place].startswith(value)
        return value in named or part

    facts = {key: ERASED if tells(value) else value for key, value in row.facts.items()}
    actor = ERASED if row.actor in named else row.actor
    return {"id": row.id, "at": row.at, "actor": actor, "action": row.action, "facts": facts}


async def _mentioning(
    transaction: Transaction,
    table: Table,
    facts: ColumnElement[Any],
    chats: Collection[ChatId],
    where: ColumnElement[bool],
) -> list[int]:
    """Return the ids of the rows whose facts hold the number of one of these people."""
    named, text = {str(chat) for chat in chats}, cast(facts, Text)
    if len(named) <= FEW:
        where &= or_(*(text.contains(f'"{each}"') for each in named))
    query = select(table.c.id, text.label("facts")).where(where).order_by(table.c.id).limit(PAGE)
    found: list[int] = []
    after = 0
    while rows := await transaction.all(query.where(table.c.id > after)):
        found += [row.id for row in rows if not named.isdisjoint(_QUOTED.findall(row.facts))]
        after = rows[-1].id
        if len(rows) < PAGE:
            break
    return found
