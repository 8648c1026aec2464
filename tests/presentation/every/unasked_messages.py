"""Every message that is sent unasked, at every hour that greets in its own way."""

from collections.abc import Iterator
from datetime import time

from census.push.notices import (
    AdminNotice,
    BoardPost,
    EmployeeReminder,
    HeadDigest,
    HelpOffer,
    Notice,
    Promise,
    ResidentReminder,
    ReturnedProof,
    Thanks,
    UnitNews,
    VisitNotice,
)
from presentation.boards import pictures
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.push import notices
from services.push.watching import PushTrouble
from tests.presentation.examples import (
    AS_OF,
    INTERVIEW,
    ONLINE,
    a_journey,
    an_office_board,
)

Named = Iterator[tuple[str, Message]]


def unasked_messages(texts: Texts) -> Named:
    """Yield them by name."""
    board = an_office_board()
    standing = board.standings[len(board.standings) // 2]
    owed: dict[str, Notice] = {"thanks": Thanks(AS_OF)}
    for days in (0, 1, 2, 3, 14, 25):
        for done in (0, 3, 7):
            journey = a_journey(done)
            key = f"{days} days, {done} steps"
            owed[f"resident, {key}"] = ResidentReminder(days, ONLINE.last_day, journey)
            owed[f"promise, {key}"] = Promise(days, journey)
            owed[f"employee, {key}"] = EmployeeReminder(
                days, ONLINE.last_day, journey, standing.unit, standing, AS_OF
            )
    owed["employee, no board"] = EmployeeReminder(
        7, ONLINE.last_day, a_journey(), standing.unit, None, None
    )
    owed["employee, called"] = EmployeeReminder(
        7, ONLINE.last_day, a_journey(), standing.unit, None, None, called=True
    )
    for before in (1, standing.rank, 45, None):
        owed[f"rank, before {before}"] = HeadDigest((UnitNews(board, standing, before),))
    for left in (0, 1, 25, None):
        owed[f"board, {left}"] = BoardPost(board, standing.unit, left)
    for step in ONLINE.steps:
        owed[f"help at {step.id}"] = HelpOffer(a_journey(3), step)
    owed["proof returned"] = ReturnedProof("Fotonya <gelap> & buram.", ONLINE)
    for today in (True, False):
        owed[f"visits, {today}"] = VisitNotice(INTERVIEW, begins_today=today)
    for trouble in PushTrouble:
        figures = {"count": 3, "total": 40, "minutes": 20}
        owed[f"alarm {trouble}"] = AdminNotice(trouble, figures)
    owed["group barred"] = AdminNotice("group-barred", {"unit": "Sabrang"})
    owed["old data"] = AdminNotice("data-old", {"boards": "office:40 village:49 company:60"})
    owed["admin"] = AdminNotice("never-heard-of", {"count": 3, "who": "a <b> & c"})
    for name, notice in owed.items():
        for hour in (7, 12, 17, 19):
            shown = notices.render(texts, notice, at=time(hour), draw=pictures.leaderboard)
            yield f"{name}, at {hour}", shown
