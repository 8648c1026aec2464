"""Every message to coordinators of the visits, and what they and enumerators tell each other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from census.fieldwork.blocks import Block, BlockCode
from census.fieldwork.following.newest import Contradiction, Doubt
from census.fieldwork.following.pace import Finish
from census.fieldwork.following.tally import Tally
from census.fieldwork.following.team import (
    AreaLine,
    AreaView,
    FieldNotice,
    NewsOfWork,
    OfficerLine,
    Taker,
    Team,
    WaitingBlock,
    WorkerBlock,
    WorkerView,
)
from census.fieldwork.following.warnings import FieldWarning, WarningKind
from census.fieldwork.progress import BlockProgress, BlockState, Visits
from census.fieldwork.visit_words import VisitOutcome
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.people import ChatId
from census.units import Unit, UnitCode, UnitKind
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Message
from presentation.fieldwork import asking
from presentation.fieldwork.leading import evening, team, team_acts
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME
from tests.presentation.fieldwork.left_messages import an_export

Named = Iterator[tuple[str, Message]]
VILLAGE = UnitCode("35.09.12.2002")
NAME = f"{LONG_NAME} <S.Pd>"
WORK = Tally(open=3, finished=2, reopened=1, approved=9, to_visit=400, remaining=120)
TODAY = date(2020, 7, 10)


def a_worker(number: int, *, chat: int | None = 1) -> Fieldworker:
    """An enumerator with a long name."""
    known = ChatId(chat) if chat else None
    return Fieldworker(Badge(f"3509-{number:04}"), NAME, FieldRole.ENUMERATOR, VILLAGE, known)


def a_line(number: int, kind: WarningKind | None = None, *, never: bool = False) -> OfficerLine:
    """An enumerator at a glance, perhaps with a warning."""
    found = None
    if kind is not None:
        ends_on = None if never else date(2020, 8, 9)
        found = FieldWarning(kind, Badge("1"), 9, critical=never, ends_on=ends_on)
    seen = AS_OF if number % 2 else None
    wants = AS_OF if kind is WarningKind.STILL else None
    worker = a_worker(number, chat=number % 3)
    doubted = tuple(a_doubt(each) for each in range(number % 4))
    return OfficerLine(worker, WORK, Visits(12, 1, 2), seen, found, wants, 2, doubted, AS_OF)


def a_doubt(number: int) -> Contradiction:
    """A block that is reported as finished, while the office's export says that some are open."""
    each = a_block(number)
    return Contradiction(Doubt.OPEN, each.block, each.progress, an_export(each.block))


def a_block(number: int) -> WorkerBlock:
    """A block in one of the states."""
    state = list(BlockState)[number % 4]
    code = BlockCode(f"35091220020001{number:02}")
    progress = BlockProgress(code, state, Visits(done=7, empty=2), AS_OF)
    return WorkerBlock(Block(code, VILLAGE, f"RT {number:02} <RW> 01", 40, 3), progress)


def team_messages(texts: Texts) -> Named:
    """The screens, and the news."""
    lines = (
        a_line(1, WarningKind.LATE, never=True),
        *(a_line(number, kind) for number, kind in enumerate(WarningKind, 2)),
        *(a_line(number) for number in range(5, 20)),
    )
    leader = a_worker(90)
    teams = (Team((), TODAY), Team(lines, TODAY, leader), Team(lines[6:], TODAY))
    for (number, each), behind in product(enumerate(teams), (False, True)):
        for page in (1, 2):
            yield (
                f"team: {number} {behind} {page}",
                team.glance(texts, each, page=page, behind=behind),
            )
    blocks = tuple(map(a_block, range(14)))
    notes = ((LONG_NAME, LONG_NAME),) * 3
    for number, line in enumerate((*lines[:6], OfficerLine(a_worker(7), Tally(approved=1)))):
        said = team.asked(texts, line.worker) if number == 1 else None
        yield (
            f"officer {number}",
            team.one(texts, WorkerView(line, blocks, leader, notes=notes), said=said),
        )
    view, other = WorkerView(lines[0], blocks), a_worker(8)
    yield "team: which block", team_acts.choose_block(texts, view)
    free, busy = Taker(replace(other, role=FieldRole.RESERVE), Tally()), Taker(other, WORK, leader)
    for number, takers in enumerate(((), (free, busy, replace(busy, lead=None)) * 3)):
        what = team_acts.hand_what(texts, view)
        yield (
            f"team: hand to {number}",
            team_acts.choose_taker(texts, what, takers, FieldAction.TEAM_HAND_TO, other.badge),
        )
        what = team_acts.move_what(texts, blocks[0])
        yield (
            f"team: move to {number}",
            team_acts.choose_taker(
                texts, what, takers, FieldAction.TEAM_MOVE_TO, blocks[0].block.code
            ),
        )
    for to in (free, busy):
        yield f"hand sure {to.tally.blocks}", team_acts.confirm_hand(texts, view, to)
        yield f"move sure {to.tally.blocks}", team_acts.confirm_move(texts, view, blocks[0], to)
    yield "handed", team_acts.handed(texts, 12, 400, other)
    waiting = tuple(WaitingBlock(each, NAME, AS_OF) for each in blocks)
    yield "check", team_acts.check(texts, waiting)
    yield "check sure", team_acts.sure_of_all(texts, waiting)
    yield "checked", team_acts.check(texts, (), said=team_acts.approved(texts, waiting, 2))
    for news, name in product(NewsOfWork, ("", NAME)):
        yield f"{news} {name}", asking.news(texts, FieldNotice(news, lines[0], name))
    yield from evening_messages(texts, teams[1])
    for told in (True, False):
        yield f"help {told}", asking.help_wanted(texts, told=told)
        yield f"away {told}", asking.away(texts, told=told)
    away = FieldNotice(NewsOfWork.AWAY, lines[0], NAME, TODAY)
    yield "away, to the coordinator", asking.news(texts, away)


def evening_messages(texts: Texts, team: Team) -> Named:
    """The evening, and areas."""
    yield "field warnings", evening.warnings(texts, team)
    yield "field warning", evening.warnings(texts, Team(team.lines[3:4], TODAY))
    yield "field brief", evening.brief(texts, team)
    yield "field brief, well", evening.brief(texts, Team((), TODAY))
    soon, later, last = date(2020, 7, 20), date(2020, 8, 5), date(2020, 7, 31)
    ends = (None, Finish(None, None), Finish(soon, None), Finish(soon, soon), Finish(soon, later))
    for (number, end), kind in product(enumerate(ends), (UnitKind.REGENCY, UnitKind.DISTRICT)):
        unit = Unit(UnitCode("35.09"), LONG_NAME, kind)
        village = Unit(VILLAGE, LONG_NAME, UnitKind.VILLAGE)
        parts = (AreaLine(village, WORK, end),) * 8
        view = AreaView(unit, WORK, parts, TODAY, {TODAY: 40}, {TODAY: 2}, end, last)
        view = replace(view, asked=VisitOutcome(1200, 900, 40))
        yield f"team: area {number} {kind}", evening.area(texts, view, leads=bool(number))
        yield f"area brief {number} {kind}", evening.brief(texts, view)
    yield "forecast late", Message(evening.forecast(texts, Finish(later, later), last))
    yield "forecast open", Message(evening.forecast(texts, Finish(later, later), None))
