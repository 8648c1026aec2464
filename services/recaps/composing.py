"""What there is to say about withdrawn data at the moment of sending."""

from collections.abc import Iterable, Sequence

from census.boards.board import Board
from census.people.people import Person, Role
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.recaps.notices import CorrectionNews, UnitPlace
from census.recaps.recap import Snapshot
from census.units import UnitCode
from services.boards.composing import BoardCache
from services.ports.groups import BoundGroup
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Send, Verdict

CORRECTION = MessageKind(
    "correction", Priority.NOTICE, repeated_when_unclear=True, counted=True, retold=True
)
COUNTS_AGAIN = "it counts again"


class CorrectionComposer(Composer[CorrectionNews]):
    """Says that data counts no more."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._boards = batch.share(BoardCache)

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[CorrectionNews]:
        """Say to a head what no longer holds and where the own units stand now; to a regent both.

        Whoever opened a board themselves hears the same of what they opened. The regent, and admins
        who opened it, read the new figures in the brief.
        """
        facts = delivery.facts
        led = [
            UnitCode(code)
            for code in facts["units"].split()
            if person.holds(Role.OFFICE_HEAD, UnitCode(code))
        ]
        units = list(dict.fromkeys([*led, *map(UnitCode, facts.get("looked", "").split())]))
        opened = "brief" in facts and person.holds(Role.ADMIN)
        briefed = person.holds(Role.REGENT) or opened
        boards = await self._opened(facts.get("boards", "").split())
        if not units and not briefed and not boards:
            return Cancel("no longer the head")
        news = await self._news(delivery, units, briefed=briefed, boards=boards)
        return self._batch.say(news, person) if news else Cancel(COUNTS_AGAIN)

    async def to_group(self, delivery: Delivery, group: BoundGroup) -> Verdict[CorrectionNews]:
        """Say the same to a group, of those of its units whose figures it was told."""
        told = delivery.facts["units"].split()
        bound = await self._uow.groups.of(group.chat)
        of_told = [each for each in bound if each.unit in told] or [group]
        units = [each.unit for each in of_told]
        news = await self._news(delivery, units, to_group=True, topic=of_told[0].topic)
        return Send(news, group.language) if news else Cancel(COUNTS_AGAIN)

    async def _news(
        self,
        delivery: Delivery,
        units: Iterable[UnitCode],
        *,
        to_group: bool = False,
        briefed: bool = False,
        boards: Sequence[Board] = (),
        topic: int | None = None,
    ) -> CorrectionNews | None:
        heard = await self._snapshot(delivery.facts["snapshot"])
        by = await self._snapshot(delivery.facts["by"])
        corrected = by is not None and by.withdrawn_at is None
        if heard is None or (heard.withdrawn_at is None and not corrected):
            return None
        reason = by.reason if by is not None and corrected else ""
        places = await self._places(units)
        return CorrectionNews(
            heard.as_of, corrected, reason, places, to_group, briefed, tuple(boards), topic
        )

    async def _opened(self, addresses: Iterable[str]) -> Sequence[Board]:
        found = []
        for address in addresses:
            kind, _, area = address.partition(":")
            rule = next((each for each in self._rules.census.boards if each.kind == kind), None)
            board = (
                await self._boards.board(rule.kind, UnitCode(area) if area else None)
                if rule
                else None
            )
            found += [board] if board else []
        return found

    async def _places(self, units: Iterable[UnitCode]) -> tuple[UnitPlace, ...]:
        places: Sequence[UnitPlace | None] = [await self._place(code) for code in units]
        return tuple(place for place in places if place is not None)

    async def _place(self, code: UnitCode) -> UnitPlace | None:
        unit = await self._boards.unit(code)
        board = await self._boards.around(unit) if unit else None
        standing = board.of(code) if board else None
        return UnitPlace(board, standing) if board and standing else None

    async def _snapshot(self, number: str) -> Snapshot | None:
        return await self._uow.snapshots.get(int(number)) if number else None
