"""What there is to say to a head at the moment of sending: once a day, and what still holds."""

from collections.abc import Mapping
from datetime import date

from census.definition import Phase
from census.offices.news import HeardRank, crossed, from_facts
from census.offices.notices import HeadDigest, UnitNews
from census.people.people import LEADERS, Person
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from services.boards.composing import BoardCache
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Expire, Postpone, Verdict

RANK_NOTICE = MessageKind(
    "rank_notice",
    Priority.NOTICE,
    repeated_when_unclear=True,
    capped=True,
    waits_for_evening=True,
    retold=True,
)


class HeadComposer(Composer[HeadDigest]):
    """Says a head's digest."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._boards = batch.share(BoardCache)

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[HeadDigest]:
        """Say what changed for the units of a head since they last heard."""
        heard = from_facts(delivery.facts)
        led = [grant.unit for grant in person.grants if grant.role in LEADERS]
        mine = [each for each in heard if each.unit in led or None in led]
        if not mine:
            return Cancel("no longer the head")
        midnight = self._rules.start_of_day(self._now)
        if await self._uow.deliveries.sent_since([person.chat], midnight, [RANK_NOTICE]):
            return Postpone(self._rules.next_morning(self._now), "one digest a day")
        final = self._final(delivery.facts)
        again = "again" in delivery.facts
        known = [await self._news(each, final, again=again) for each in mine]
        fresh = tuple(news for news in known if news is not None)
        if not fresh:
            return Expire("no fresh data")
        new = tuple(news for news in fresh if _says_something(news))
        if not new:
            return Cancel("the rank is back where it was")
        return self._batch.say(HeadDigest(new), person)

    async def _news(self, heard: HeardRank, final: Phase | None, *, again: bool) -> UnitNews | None:
        unit = await self._boards.unit(heard.unit)
        board = await self._boards.fresh_around(unit) if unit else None
        standing = board.of(heard.unit) if board else None
        if board is None or standing is None:
            return None
        return UnitNews(board, standing, heard.rank, crossed(heard, standing), final, again)

    def _final(self, facts: Mapping[str, str]) -> Phase | None:
        """Return the phase whose last data it is, unless the phase was extended meanwhile."""
        for phase in self._rules.census.phases:
            if phase.id == facts.get("final"):
                return phase if phase.last_day == date.fromisoformat(facts["last_day"]) else None
        return None


def _says_something(news: UnitNews) -> bool:
    return news.before != news.standing.rank or bool(news.crossed) or news.final is not None
