"""What the bot says unasked, in words: reminders, promises, ranks, boards, thanks."""

from collections.abc import Callable
from datetime import time

from census.boards.board import Board, Standing
from census.push.notices import (
    DATA_OLD,
    AdminNotice,
    AgreementAsked,
    Announcement,
    BoardPost,
    CalendarNews,
    CorrectionNews,
    DailyBrief,
    EmployeeReminder,
    HeadDigest,
    HelpOffer,
    Notice,
    Promise,
    QuestionNews,
    ReleaseAsked,
    ReleaseTold,
    ResidentReminder,
    ReturnedProof,
    Thanks,
    VisitNotice,
)
from census.residents.journey import Journey
from census.units import Measure, UnitCode
from presentation.boards import text as board_text
from presentation.brief import messages as briefs
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import words as broadcast_words
from presentation.campaign import calendar_news, triggered
from presentation.chat import buttons
from presentation.chat.actions import Action, Snooze, pack
from presentation.chat.messages import Button, Message, Picture, Rows, rows
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.offices import heads, releases
from presentation.questions import digest as question_digest
from presentation.recaps import corrections
from presentation.residents import home

DrawBoard = Callable[[Texts, Board, UnitCode], Picture]

AFTERNOON = time(15)


def render(  # noqa: C901, PLR0911, PLR0912 - a line for each notice
    texts: Texts, notice: Notice, *, at: time, draw: DrawBoard | None = None
) -> Message:
    """Put a notice into words. ``at`` is the local time of day, ``draw`` adds boards' pictures."""
    match notice:
        case ResidentReminder():
            return _resident_reminder(texts, notice, at)
        case EmployeeReminder():
            return _employee_reminder(texts, notice, at)
        case VisitNotice() | HelpOffer() | ReturnedProof():
            return triggered.answer(texts, notice, at)
        case Promise():
            return _promise(texts, notice, at)
        case HeadDigest():
            return heads.digest(texts, notice)
        case BoardPost():
            return _board_post(texts, notice, draw)
        case DailyBrief():
            return briefs.brief(texts, report=notice.brief)
        case Thanks():
            return _thanks(texts, notice)
        case CalendarNews():
            return calendar_news.news(texts, notice)
        case CorrectionNews():
            return corrections.news(texts, notice)
        case AdminNotice():
            return _admin_notice(texts, notice)
        case Announcement():
            return broadcast_words.announcement(texts, notice)
        case AgreementAsked():
            return broadcasts.agreement(texts, notice)
        case ReleaseAsked():
            return releases.asked(texts, notice)
        case ReleaseTold():
            return releases.decision(texts, notice)
        case QuestionNews():
            return question_digest.week(
                texts,
                week=notice.week,
                titles=notice.titles,
                units=notice.units,
                teaches=notice.teaches,
            )


def _resident_reminder(texts: Texts, notice: ResidentReminder, at: time) -> Message:
    return Message(
        paragraphs(
            lines(
                names.greeting(texts, at),
                home.days_left_line(texts, notice.journey.phase, notice.days_left),
            ),
            _where_one_is(texts, notice.journey),
        ),
        _reminder_buttons(texts, notice, at),
    )


def _employee_reminder(texts: Texts, notice: EmployeeReminder, at: time) -> Message:
    office = None
    standing = notice.standing
    # "All of your office have finished" would contradict the line above it.
    if standing is not None and notice.as_of is not None and not _all_done(standing):
        office = lines(
            names.unit_line(texts, standing, measure=Measure.EMPLOYEES),
            names.data_line(
                texts,
                notice.as_of,
                source=names.counted_from(texts, notice.source, notice.counts_from),
                illustrative=standing.illustrative,
            ),
        )
    return Message(
        paragraphs(
            lines(
                names.greeting(texts, at),
                texts("office-call-heard", office=notice.office.name) if notice.called else None,
                texts(
                    "reminder-employee",
                    phase=census_texts.phase_name(texts, notice.journey.phase),
                    days=notice.days_left,
                    last_day=notice.last_day,
                ),
            ),
            office,
        ),
        _reminder_buttons(texts, notice, at),
    )


def _all_done(standing: Standing) -> bool:
    return 0 < standing.base <= standing.completed


def _promise(texts: Texts, notice: Promise, at: time) -> Message:
    return Message(
        lines(
            texts("promise"),
            _where_one_is(texts, notice.journey),
            home.days_left_line(texts, notice.journey.phase, notice.days_left),
        ),
        _reminder_buttons(texts, notice, at),
    )


def _board_post(texts: Texts, notice: BoardPost, draw: DrawBoard | None) -> Message:
    own = notice.unit.code
    days = (
        texts("board-post-days-left", days=notice.days_left)
        if notice.days_left is not None
        else None
    )
    return Message(
        paragraphs(
            board_text.brief(texts, board=notice.board, own=own, row_of_days=notice.streak), days
        ),
        picture=draw(texts, notice.board, own) if draw else None,
        topic=notice.topic,
    )


def _thanks(texts: Texts, notice: Thanks) -> Message:
    return Message(
        lines(texts("thanks"), names.data_line(texts, notice.as_of)),
        rows(buttons.ranking(texts)),
    )


def _admin_notice(texts: Texts, notice: AdminNotice) -> Message:
    key = f"admin-{notice.key}"
    if notice.key == DATA_OLD:
        ages = str(notice.facts["boards"]).split()
        return Message(texts(key, boards=texts.listed([_old_data(texts, age) for age in ages])))
    if texts.has(key):
        return Message(texts(key, **notice.facts))
    facts = ", ".join(f"{name} {value}" for name, value in notice.facts.items())
    return Message(texts("admin-other", key=notice.key, facts=facts))


def _old_data(texts: Texts, age: str) -> str:
    kind, hours = age.split(":")
    board = texts.plain("brief-board", kind=kind)
    days = int(hours) // 24
    # Two days are said as such, less is said in hours.
    return texts.plain("old-data", board=board, hours=int(hours), days=days if days > 1 else 0)


def _where_one_is(texts: Texts, journey: Journey) -> Html:
    current = journey.current
    if current is None:
        return texts("reminder-walked")
    if journey.done_count == 0:
        return texts("reminder-not-begun", total=journey.total)
    return texts(
        "reminder-next-step",
        step=journey.position(current.id),
        total=journey.total,
        title=census_texts.step_title(texts, current),
    )


def _reminder_buttons(
    texts: Texts, notice: ResidentReminder | EmployeeReminder | Promise, at: time
) -> Rows:
    journey = notice.journey
    current = journey.current
    if current is None:
        not_yet = Button(texts.plain("claim-not-yet"), pack(Action.CLAIM_NO))
        return rows(buttons.sent(texts), not_yet, buttons.reminders(texts))
    when = Snooze.EVENING if at < AFTERNOON else Snooze.MORNING
    too_late = when is Snooze.MORNING and notice.days_left == 0
    again = Button(texts.plain(f"button-remind-{when}"), pack(Action.STEP_SNOOZE, current.id, when))
    stuck = buttons.stuck(texts, current)
    return rows(
        buttons.next_step(texts, journey),
        buttons.sent(texts),
        stuck if too_late else (again, stuck),
        buttons.reminders(texts),
    )
