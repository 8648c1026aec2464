"""What the closing message of a phase says at the moment of sending."""

from collections.abc import Iterable

from census.boards.board import Board
from census.campaign.cadence import NotOwed
from census.campaign.notices import ClosingForGroup, ClosingForPerson
from census.campaign.phases import closed_phase, season_of
from census.definition import Phase
from census.people.people import Person
from census.people.submission import SubmissionState
from census.push.delivery import Delivery
from census.push.kinds import MessageKind, Priority
from census.units import Unit, UnitCode
from services.boards.composing import BoardCache
from services.boards.standings import leading_board
from services.campaign.composing.reminders import CALENDAR_CHANGED
from services.ports.groups import BoundGroup
from services.push.composing import Batch, Composer
from services.rules.verdicts import Cancel, Send, Verdict

CLOSING = MessageKind(
    "closing",
    Priority.NOTICE,
    counted=True,
    waits_for_evening=True,
    retold=True,
    owed_after_bar=True,
)


def closing_id(phase: Phase, unit: str | None = None) -> str:
    """Return the occasion of a phase's closing message, in a group for one of its units.

    A phase with another end has another.
    """
    return _of_unit(f"closing:{phase.id}:{phase.last_day}", unit)


def changed_id(phase: Phase, unit: str | None = None) -> str:
    """Return the occasion of the one message that final figures have changed."""
    return _of_unit(f"closing-changed:{phase.id}:{phase.last_day}", unit)


def _of_unit(occasion: str, unit: str | None) -> str:
    return f"{occasion}:{unit}" if unit else occasion


def hears_closing(person: Person) -> bool:
    """Tell whether somebody wants to hear it: they agreed, and did not stop messages."""
    return person.reachable and person.reminders and person.consented_at is not None


class ClosingComposer(Composer[ClosingForPerson | ClosingForGroup]):
    """Says that a phase is over: the last figures, and what comes."""

    def __init__(self, batch: Batch) -> None:
        super().__init__(batch)
        self._boards = batch.share(BoardCache)
        self._whole: dict[UnitCode, Board | None] = {}

    async def to_person(
        self, delivery: Delivery, person: Person
    ) -> Verdict[ClosingForPerson | ClosingForGroup]:
        """Say it to somebody who agreed to messages, with the figures of their unit or regency."""
        phase = self._closed(delivery)
        if phase is None:
            return Cancel(CALENDAR_CHANGED)
        if not hears_closing(person):
            return Cancel(NotOwed.STOPPED.value)
        unit = await self._boards.office_of(person)
        if unit is None and person.unit is not None:
            unit = await self._boards.unit(person.unit)
        board = await self._boards.around(unit) if unit else None
        areas = delivery.facts["areas"].split()
        if board is None or unit is None or board.of(unit.code) is None:
            unit, board = None, await self._of_regency(unit, map(UnitCode, areas))
        season = season_of(self._rules.census, self._now)
        proof = None
        if person.employee and person.state is SubmissionState.CLAIMED:
            proof = await self._uow.proofs.newest_of(person.employee)
        notice = ClosingForPerson(
            phase, season, person.state, unit, board, proof, works=person.visits
        )
        return self._batch.say(notice, person)

    async def to_group(
        self, delivery: Delivery, group: BoundGroup
    ) -> Verdict[ClosingForPerson | ClosingForGroup]:
        """Say it to a group, with the board of its unit."""
        phase, unit = self._closed(delivery), await self._boards.unit(group.unit)
        if phase is None or unit is None:
            return Cancel(CALENDAR_CHANGED)
        board = await self._boards.around(unit)
        changed = delivery.occasion == changed_id(phase, delivery.facts.get("unit"))
        season = season_of(self._rules.census, self._now)
        notice = ClosingForGroup(phase, season, unit, board, changed, group.topic)
        return Send(notice, group.language)

    def _closed(self, delivery: Delivery) -> Phase | None:
        phase, unit = closed_phase(self._rules.census, self._now), delivery.facts.get("unit")
        if phase is None:
            return None
        if delivery.occasion not in (closing_id(phase, unit), changed_id(phase, unit)):
            return None
        return phase

    async def _of_regency(self, unit: Unit | None, areas: Iterable[UnitCode]) -> Board | None:
        """Return the board whose sum stands for somebody's regency, if that is known."""
        known = tuple(areas)
        if len(known) > 1:
            code = unit.code if unit else ""
            known = tuple(area for area in known if code.startswith(f"{area}."))
        for area in known:
            if area not in self._whole:
                found = await leading_board(self._uow, self._rules, area, at=self._now)
                self._whole[area] = found
            return self._whole[area]
        return None
