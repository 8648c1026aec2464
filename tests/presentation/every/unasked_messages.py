"""Every message that is sent unasked, at every hour that greets in its own way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import product

from bot.run.kinds import render
from census.boards.board import Ending
from census.boards.notices import BoardPost
from census.boards.standing import Standing
from census.campaign.notices import (
    ClosingForGroup,
    ClosingForPerson,
    EmployeeReminder,
    HelpOffer,
    Promise,
    ResidentReminder,
    ReturnedProof,
    Thanks,
    VisitNotice,
)
from census.campaign.phases import Season
from census.companies.workers import CompanyCount
from census.offices.notices import HeadDigest, UnitNews
from census.people.speakers import Speaker
from census.people.submission import SubmissionState
from census.push.kinds import AdminNotice, MessageKind
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from services.boards.announcing import DATA_OLD
from services.boards.composing import BOARD
from services.boards.milestones import MILESTONE
from services.campaign.composing.closing import CLOSING
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.campaign.composing.triggered import HELP, RETURNED_PROOF, THANKS
from services.companies.counting import COMPANY_COUNT
from services.offices.composing_heads import RANK_NOTICE
from services.push.admin_news import ADMIN_NOTICE
from services.push.barring import GROUP_BARRED, GROUP_MOVED, GROUP_REMOVED, GROUP_TOPIC_GONE
from services.push.watching import PushTrouble
from tests.presentation.boards.card_messages import milestones
from tests.presentation.every.examples import (
    AS_OF,
    INTERVIEW,
    ONLINE,
    a_journey,
    an_office_board,
)

Named = Iterator[tuple[str, Message]]


Owed = dict[str, tuple[MessageKind, object]]


def unasked_messages(texts: Texts) -> Named:
    """Yield them by name."""
    owed = _reminders() | _closings() | _of_boards_and_help() | _to_admins()
    for name, (kind, notice) in owed.items():
        for hour in (7, 12, 17, 19):
            shown = render(kind, notice, texts, time(hour))
            yield f"{name}, at {hour}", shown


def _reminders() -> Owed:
    standing = _standing()
    owed: Owed = {"thanks": (THANKS, Thanks(AS_OF))}
    for days, done in product((0, 1, 2, 3, 14, 25), (0, 3, 7)):
        journey = a_journey(done)
        key = f"{days} days, {done} steps"
        owed[f"resident, {key}"] = (REMINDER, ResidentReminder(days, ONLINE.last_day, journey))
        owed[f"promise, {key}"] = (PROMISE, Promise(days, journey))
        owed[f"employee, {key}"] = (
            REMINDER,
            EmployeeReminder(days, ONLINE.last_day, journey, standing.unit, standing, AS_OF),
        )
    asked = ResidentReminder(7, ONLINE.last_day, a_journey(0), "other")
    owed["resident, invited?"] = (REMINDER, asked)
    owed["employee, no board"] = (
        REMINDER,
        EmployeeReminder(7, ONLINE.last_day, a_journey(), standing.unit, None, None),
    )
    owed["employee, called"] = (
        REMINDER,
        EmployeeReminder(
            7,
            ONLINE.last_day,
            a_journey(),
            standing.unit,
            None,
            None,
            called_by=Speaker("Sri <Wahyuni>"),
        ),
    )
    owed["visits, end soon"] = (
        REMINDER,
        VisitNotice(INTERVIEW, begins_today=False, ends_soon=True),
    )
    owed["visits, of an officer"] = (
        REMINDER,
        VisitNotice(INTERVIEW, begins_today=True, works=True),
    )
    owed["visits, of a regent"] = (REMINDER, VisitNotice(INTERVIEW, True, waits=False))
    begun = VisitNotice(INTERVIEW, begins_today=False, begun=True, own_word=True)
    owed["visits, just begun, where only a person's word tells"] = (REMINDER, begun)
    for today in (True, False):
        owed[f"visits, {today}"] = (REMINDER, VisitNotice(INTERVIEW, begins_today=today))
    return owed


def _closings() -> Owed:
    day, standing = date(2020, 4, 1), _standing()
    board = replace(an_office_board(), ending=Ending(ONLINE, final=True))
    owed: Owed = {}
    for coming, state in product((INTERVIEW, None), SubmissionState):
        for unit, shown in ((standing.unit, board), (None, board), (None, None)):
            notice = ClosingForPerson(ONLINE, Season(day, None, coming), state, unit, shown)
            name = f"closing, {coming is None}, {state}, {unit is None}, {shown is None}"
            owed[name] = (CLOSING, notice)
    season = Season(day, None, INTERVIEW)
    officer = ClosingForPerson(ONLINE, season, SubmissionState.STARTED, works=True)
    owed["closing, to an officer"] = (CLOSING, officer)
    for current, changed in product((INTERVIEW, None), (True, False)):
        season = Season(day, current, INTERVIEW)
        group = ClosingForGroup(ONLINE, season, standing.unit, board, changed)
        owed[f"closing in a group, {changed}, {current is None}"] = (CLOSING, group)
    return owed


def _of_boards_and_help() -> Owed:
    board, standing = an_office_board(), _standing()
    owed: Owed = {"proof returned": (RETURNED_PROOF, ReturnedProof("Fotonya <gelap> & buram."))}
    for before in (1, standing.rank, 45, None):
        owed[f"rank, before {before}"] = (
            RANK_NOTICE,
            HeadDigest((UnitNews(board, standing, before),)),
        )
    for left in (0, 1, 25, None):
        owed[f"board, {left}"] = (BOARD, BoardPost(board, standing.unit, left))
    owed |= {name: (MILESTONE, news) for name, news in milestones()}
    owed["company count"] = (COMPANY_COUNT, CompanyCount(standing.unit, 212, 300))
    for step in ONLINE.steps:
        owed[f"help at {step.id}"] = (HELP, HelpOffer(a_journey(3), step))
    owed["help, invited?"] = (HELP, HelpOffer(a_journey(0), ONLINE.steps[0], "other"))
    return owed


def _to_admins() -> Owed:
    owed: Owed = {
        **{
            kind.key: (kind, AdminNotice(kind.key, {"unit": "Sabrang"}))
            for kind in (GROUP_BARRED, GROUP_REMOVED, GROUP_MOVED, GROUP_TOPIC_GONE)
        },
        "calendar conflict": (
            ADMIN_NOTICE,
            AdminNotice("calendar-conflict", {"phase": "interview"}),
        ),
        "updates fail": (ADMIN_NOTICE, AdminNotice("updates-fail", {"trouble": "1f0c3a"})),
        "old data": (
            DATA_OLD,
            AdminNotice("data-old", {"boards": "office:40 village:49 company:60"}),
        ),
        "admin": (ADMIN_NOTICE, AdminNotice("never-heard-of", {"count": 3, "who": "a <b> & c"})),
    }
    for trouble in PushTrouble:
        figures = {"count": 3, "total": 40, "minutes": 20}
        owed[f"alarm {trouble}"] = (ADMIN_NOTICE, AdminNotice(trouble, figures))
    return owed


def _standing() -> Standing:
    standings = an_office_board().standings
    return standings[len(standings) // 2]
