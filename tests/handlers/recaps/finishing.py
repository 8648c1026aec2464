"""Files that name who has finished, as they have come in before a test begins."""

from datetime import datetime, timedelta

from census.identity.numbers import Nip
from census.offices.finished import FinishedFile, FinishedLine
from census.people.people import KeyedHash
from services.recaps.finished import take_finished
from services.rules.actors import System
from tests.support.town import MORNING, Town

EVENING_BEFORE = MORNING - timedelta(hours=8, minutes=1)


async def finish(
    town: Town, *nips: str, as_of: datetime = EVENING_BEFORE, whole: bool = False
) -> int:
    """Let a file name some employees; return the number of its import."""
    hashes = [town.hasher.employee(Nip.parse(nip)) for nip in nips]
    lines = tuple(FinishedLine(nip, "•••001", row, "", as_of) for row, nip in enumerate(hashes, 2))
    file, digest = FinishedFile(lines, as_of), KeyedHash(f"file of {len(nips)} {as_of}")
    async with town.app.storage.open() as uow:
        done = await take_finished(
            uow, town.app.rules, file, System(), digest=digest, at=town.clock.now(), whole=whole
        )
        await uow.commit()
    return done.taken.number
