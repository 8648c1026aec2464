"""Lives a morning with new data: ``python -m bench.children.board_day``.

A regency of 31 districts with 248 villages, and 60 offices: each village and office has its group,
and each office a head. The recap is published, the boards and the regent's brief are planned, all
of it is claimed and composed as the sender does, put into words, and every picture is drawn.
Nothing is sent. It counts processor time.
"""

import asyncio
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bot.run.kinds import KINDS, compose, render
from census.people.people import ChatId, Grant, Language, Role
from census.recaps.recap import RecapRow
from census.units import Measure, Unit, UnitCode, UnitKind
from presentation.chat.messages import Message
from services.boards.announcing import plan_boards
from services.brief.planning import plan_briefs
from services.ports.groups import BoundGroup
from services.ports.unit_of_work import UnitOfWork
from services.push.sending.sender import SenderSettings
from services.recaps.publishing import publish_recap
from services.rules.actors import System
from services.rules.verdicts import Send
from storage.engine.migrating import migrate
from storage.unit_of_work import Storage
from tests.push.processes import CATALOGUE, RULES

REGENCY = UnitCode("35.09")
DISTRICTS, VILLAGES, OFFICES = 31, 248, 60
MORNINGS = 8
FIRST = datetime(2020, 3, 1, 18, tzinfo=RULES.census.zone)
BATCH = SenderSettings().ahead
LEASE = timedelta(minutes=5)
_WITH_GROUPS = (UnitKind.VILLAGE, UnitKind.OFFICE)


def units() -> list[Unit]:
    """Return the regency, its districts, villages and offices."""
    districts = [f"{REGENCY}.{n + 1:02d}" for n in range(DISTRICTS)]
    found = [Unit(REGENCY, "Jember", UnitKind.REGENCY, UnitCode("35"))]
    found += [
        Unit(UnitCode(code), f"Kecamatan {n}", UnitKind.DISTRICT, REGENCY)
        for n, code in enumerate(districts)
    ]
    for n in range(VILLAGES):
        above = UnitCode(districts[n % DISTRICTS])
        code = UnitCode(f"{above}.{2001 + n // DISTRICTS}")
        found.append(Unit(code, f"Sumber Rejo {n}", UnitKind.VILLAGE, above))
    found += [
        Unit(UnitCode(f"opd-{n:02d}"), f"Dinas Urusan {n}", UnitKind.OFFICE, REGENCY)
        for n in range(OFFICES)
    ]
    return found


def rows(all_units: Sequence[Unit], morning: int) -> Iterator[RecapRow]:
    """Yield what a morning's recap says of each unit. Some grow faster than others."""
    for unit in all_units:
        dice = Random(unit.code)
        base, gain = dice.randint(200, 4000), dice.randint(1, 40)
        measure = Measure.EMPLOYEES if unit.kind is UnitKind.OFFICE else Measure.FAMILIES
        if unit.kind is not UnitKind.REGENCY:
            yield RecapRow(unit.code, measure, min(gain * (morning + 5), base), base)


async def settle(storage: Storage, all_units: Sequence[Unit]) -> int:
    """Fill a database with units, people, groups and the mornings before; return today's recap."""
    async with storage.open() as uow:
        await uow.units.put(all_units)
        for n, unit in enumerate(each for each in all_units if each.kind in _WITH_GROUPS):
            chat = ChatId(-1001 - n)
            await uow.groups.bind(BoundGroup(chat, unit.code, Language("id"), ChatId(1), FIRST))
            if unit.kind is UnitKind.OFFICE:
                await _join(uow, ChatId(1001 + n), Grant(Role.OFFICE_HEAD, unit.code))
        await _join(uow, ChatId(999), Grant(Role.REGENT))
        for morning in range(MORNINGS):
            day = FIRST + timedelta(days=morning)
            draft = await uow.snapshots.add(list(rows(all_units, morning)), as_of=day, source="BPS")
            if morning < MORNINGS - 1:
                await uow.snapshots.publish(draft.id, at=day + timedelta(hours=13))
        await uow.commit()
    return draft.id


async def _join(uow: UnitOfWork, chat: ChatId, grant: Grant) -> None:
    person = await uow.people.add(chat, at=FIRST)
    await uow.people.change(person, consented_at=FIRST, reminders=True)
    await uow.people.grant(chat, grant)


async def measure(folder: Path) -> dict[str, float]:
    url = f"sqlite:///{folder / 'day.db'}"
    await migrate(url)
    storage = Storage(url, kinds=KINDS)
    recap = await settle(storage, units())
    now = FIRST + timedelta(days=MORNINGS - 1, hours=15)
    begun = time.process_time()
    async with storage.open() as uow:
        await publish_recap(uow, RULES, recap, System(), at=now, sure=True)
        await plan_boards(uow, RULES, now=now)
        await plan_briefs(uow, RULES, [REGENCY], now=now)
        await uow.commit()
    queued = time.process_time()
    said = await _composed(storage, now)
    composed = time.process_time()
    pictures = {each.content: each for message in said if (each := message.picture) is not None}
    for picture in pictures.values():
        picture.draw()
    drawn = time.process_time()
    await storage.close()
    return {
        "queued": queued - begun,
        "composed": composed - queued,
        "drawn": drawn - composed,
        "whole": drawn - begun,
        "messages": len(said),
        "pictures": len(pictures),
    }


async def _composed(storage: Storage, now: datetime) -> list[Message]:
    """Claim all that is due, as many at once as the sender does, and put it into words."""
    said: list[Message] = []
    while True:
        async with storage.open() as uow:
            due = await uow.deliveries.claim(now, limit=BATCH, lease_until=now + LEASE)
            await uow.commit()
        if not due:
            return said
        async with storage.open() as uow:
            verdicts = await compose(uow, due, RULES, now)
        for each in due:
            verdict = verdicts[each.id]
            assert isinstance(verdict, Send), verdict
            texts = CATALOGUE.texts(verdict.language)
            said.append(render(each.kind, verdict.notice, texts, now.time()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(asyncio.run(measure(Path(folder)))))
