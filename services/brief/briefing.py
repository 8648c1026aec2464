"""The regent's daily brief: one regency by the newest data, or by the data of a past day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from census.boards.board import Board
from census.boards.progress import Reading
from census.brief.brief import Brief, Gain, crossings, outlooks, sums
from census.brief.forecast import Count, forecast, weekly_pace
from census.campaign.phases import days_left, ends_at, open_phase
from census.errors import CensusError
from census.people.people import Person
from census.people.permissions import Permission, may
from census.units import BoardKind, Unit, UnitCode
from services.boards import standings
from services.brief.helping import field_in, help_in, visits_in
from services.ports.boards import OpenedBoard
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor
from services.rules.push_rules import PushRules

FILED = (BoardKind.DISTRICT, BoardKind.VILLAGE, BoardKind.OFFICE, BoardKind.COMPANY)
"""The boards in the workbook."""


@dataclass(frozen=True, slots=True)
class BriefView:
    """The brief of a regency, and the other regencies of the deployment."""

    report: Brief
    others: tuple[Unit, ...]


async def read_brief(
    uow: UnitOfWork,
    rules: PushRules,
    actor: Actor,
    area: UnitCode,
    *,
    at: datetime,
    published_by: datetime | None = None,
) -> Brief | None:
    """Return the brief of a regency; None without data. ``published_by`` asks for a past day.

    Raises CensusError("brief-not-yours") for everybody but regents, admins and the system.
    """
    if isinstance(actor, Person) and not may(actor, Permission.READ_BRIEF):
        raise CensusError("brief-not-yours")
    return await make_brief(uow, rules, area, at=at, published_by=published_by)


async def open_brief(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    areas: Sequence[UnitCode],
    *,
    at: datetime,
    area: UnitCode | None = None,
) -> BriefView | None:
    """Return the brief of one of the regencies, or of the first with data; None without data.

    It is recorded for a week, so corrections reach its reader. Raises CensusError: as
    ``read_brief``, or ("old-button") for another area.
    """
    if area is not None and area not in areas:
        raise CensusError("old-button")
    for each in areas if area is None else [area]:
        report = await read_brief(uow, rules, person, each, at=at)
        if report is not None:
            await uow.opened_boards.keep(OpenedBoard(person.chat, None, each, None, at))
            others = [await uow.units.get(code) for code in areas if code != each]
            return BriefView(report, tuple(unit for unit in others if unit is not None))
    return None


async def make_brief(
    uow: UnitOfWork,
    rules: PushRules,
    area: UnitCode,
    *,
    at: datetime,
    published_by: datetime | None = None,
) -> Brief | None:
    """Return the brief of a regency from the newest data; None without any."""
    unit = await uow.units.get(area)
    boards = _Boards(uow, rules, at, published_by)
    board = await standings.leading_board(uow, rules, area, at=at, published_by=published_by)
    if unit is None or board is None:
        return None
    days = await standings.board_history(
        uow, rules.census, board.rule.kind, area=area, published_by=published_by
    )
    counts = sums(days, board)
    whole = board.whole
    phase = open_phase(rules.census, at)
    left = days_left(phase, at, rules.census.zone) if phase else None
    before = None if board.ending else _day_before(days)
    end = ends_at(phase, rules.census.zone) if phase else None
    return Brief(
        area=unit,
        at=at,
        board=board,
        completed=whole.completed,
        base=whole.base,
        outlooks=outlooks(whole, board.shared_targets, left, counts),
        counts=counts,
        crossings=crossings(board, before.counts) if before else (),
        gain=_gain(counts, board),
        pace=None if board.ending else weekly_pace(counts),
        forecast=forecast(counts, base=whole.base, end=end) if end else None,
        phase=phase,
        days_left=left,
        end=end,
        province=await boards.province(unit),
        offices=await boards.offices(board, area),
        stale=not board.is_final and at - board.as_of > rules.stale_after,
        help=await help_in(uow, area, at=at) if published_by is None else None,
        visits=await visits_in(uow, area) if published_by is None else None,
        field=await field_in(uow, rules, area, at=at) if published_by is None else None,
    )


async def board_histories(
    uow: UnitOfWork,
    rules: PushRules,
    area: UnitCode,
    *,
    at: datetime,
    published_by: datetime | None = None,
) -> Sequence[tuple[Board, Sequence[Reading]]]:
    """Return all boards of a regency that have data, each with its days."""
    found = []
    for kind in FILED:
        board = await _Boards(uow, rules, at, published_by).of(kind, area)
        if board is not None:
            days = await standings.board_history(
                uow, rules.census, kind, area=area, published_by=published_by
            )
            found.append((board, days))
    return found


class _Boards:
    """The boards of one moment."""

    def __init__(
        self, uow: UnitOfWork, rules: PushRules, at: datetime, published_by: datetime | None
    ) -> None:
        self._uow, self._rules, self._at, self._by = uow, rules, at, published_by

    async def offices(self, leading: Board, area: UnitCode) -> Board | None:
        """Return the board of the offices, unless it is the leading board."""
        if leading.rule.kind is BoardKind.OFFICE:
            return None
        return await self.of(BoardKind.OFFICE, area)

    async def province(self, unit: Unit) -> Board | None:
        """Return the board of the regencies, if this regency stands on it."""
        board = await self.of(BoardKind.REGENCY, unit.parent)
        return board if board is not None and board.of(unit.code) is not None else None

    async def of(self, kind: BoardKind, area: UnitCode | None) -> Board | None:
        """Return a board of an area; None without such a board or without data."""
        if kind not in {rule.kind for rule in self._rules.census.boards}:
            return None
        return await standings.current_board(
            self._uow,
            self._rules.census,
            kind,
            at=self._at,
            targets=self._rules.targets,
            area=area,
            published_by=self._by,
        )


def _day_before(days: Sequence[Reading]) -> Reading | None:
    return days[-2] if len(days) > 1 else None


def _gain(counts: Sequence[Count], board: Board) -> Gain | None:
    """Return what the board's day added; None where only a part of the units has new figures."""
    if len(counts) < 2 or counts[-1].as_of != board.as_of:  # noqa: PLR2004 - two days
        return None
    before, newest = counts[-2:]
    return Gain(before.as_of, newest.completed - before.completed)
