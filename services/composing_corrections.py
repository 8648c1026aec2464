"""What there is to say about withdrawn data at the moment of sending."""

from collections.abc import Iterable, Sequence

from census.delivery import Delivery
from census.notices import CorrectionNews, Place
from census.people import Person, Role
from census.recap import Snapshot
from census.units import UnitCode
from services.composing_boards import BoardDesk
from services.ports import UnitOfWork
from services.push_rules import PushRules
from services.verdicts import Cancel, Send, Verdict


class CorrectionDesk:
    """The corrections, as one batch needs them."""

    def __init__(self, uow: UnitOfWork, rules: PushRules, boards: BoardDesk) -> None:
        self._uow, self._rules, self._boards = uow, rules, boards

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict:
        """Say to a head what no longer holds and where the own units stand now; to a regent both.

        The regent reads the new figures in the brief.
        """
        units = [
            UnitCode(code)
            for code in delivery.facts["units"].split()
            if person.holds(Role.OFFICE_HEAD, UnitCode(code))
        ]
        briefed = person.holds(Role.REGENT)
        if not units and not briefed:
            return Cancel("no longer the head")
        news = await self._news(delivery, units, briefed=briefed)
        return Send(news, self._rules.language_of(person)) if news else Cancel("it counts again")

    async def to_group(self, delivery: Delivery) -> Verdict:
        """Say the same to a group."""
        group = await self._uow.groups.get(delivery.chat)
        if group is None:
            return Cancel("not a bound group")
        news = await self._news(delivery, [group.unit], to_group=True)
        return Send(news, group.language) if news else Cancel("it counts again")

    async def _news(
        self,
        delivery: Delivery,
        units: Iterable[UnitCode],
        *,
        to_group: bool = False,
        briefed: bool = False,
    ) -> CorrectionNews | None:
        heard = await self._snapshot(delivery.facts["snapshot"])
        by = await self._snapshot(delivery.facts["by"])
        corrected = by is not None and by.withdrawn_at is None
        if heard is None or (heard.withdrawn_at is None and not corrected):
            return None
        reason = by.reason if by is not None and corrected else ""
        places = await self._places(units)
        return CorrectionNews(heard.as_of, corrected, reason, places, to_group, briefed)

    async def _places(self, units: Iterable[UnitCode]) -> tuple[Place, ...]:
        places: Sequence[Place | None] = [await self._place(code) for code in units]
        return tuple(place for place in places if place is not None)

    async def _place(self, code: UnitCode) -> Place | None:
        unit = await self._boards.unit(code)
        board = await self._boards.around(unit) if unit else None
        standing = board.of(code) if board else None
        return Place(board, standing) if board and standing else None

    async def _snapshot(self, number: str) -> Snapshot | None:
        return await self._uow.snapshots.get(int(number)) if number else None
