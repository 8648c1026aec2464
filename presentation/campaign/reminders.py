"""Reminders in words: those of the census's rules, of a head's call, and those asked for."""

from datetime import time

from census.boards.standing import Standing
from census.campaign.cadence import Snooze
from census.campaign.notices import EmployeeReminder, Promise, ResidentReminder, VisitNotice
from census.residents.journey import Journey
from census.units import Measure
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, join, lines, paragraphs
from presentation.residents import days

AFTERNOON = time(15)


def reminder(
    texts: Texts, notice: ResidentReminder | EmployeeReminder | VisitNotice, at: time
) -> Message:
    """Put a reminder into words; ``at`` is the local time of day."""
    match notice:
        case ResidentReminder():
            return _resident_reminder(texts, notice, at)
        case EmployeeReminder():
            return _employee_reminder(texts, notice, at)
        case VisitNotice():
            return _visits(texts, notice, at)


def promise(texts: Texts, notice: Promise, at: time) -> Message:
    """Keep a promise: the reminder that a person asked for."""
    return Message(
        lines(
            texts("promise"),
            _where_one_is(texts, notice.journey),
            days.days_left_line(texts, notice.journey.phase, notice.days_left),
        ),
        reminder_buttons(texts, notice, at),
    )


def _resident_reminder(texts: Texts, notice: ResidentReminder, at: time) -> Message:
    return Message(
        paragraphs(
            lines(
                names.greeting(texts, at),
                days.days_left_line(texts, notice.journey.phase, notice.days_left),
            ),
            _where_one_is(texts, notice.journey),
        ),
        reminder_buttons(texts, notice, at),
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
                texts(
                    "office-call-heard",
                    speaker=notice.called_by.kind,
                    name=notice.called_by.name,
                    office=notice.office.name,
                )
                if notice.called_by
                else None,
                texts("office-own-words", words=notice.words) if notice.words else None,
                texts(
                    "reminder-employee",
                    phase=census_texts.phase_name(texts, notice.journey.phase),
                    days=notice.days_left,
                    last_day=notice.last_day,
                ),
            ),
            office,
        ),
        reminder_buttons(texts, notice, at),
    )


def _all_done(standing: Standing) -> bool:
    return 0 < standing.base <= standing.completed


def _visits(texts: Texts, notice: VisitNotice, at: time) -> Message:
    """Say that officers visit, and how to recognise a real one."""
    key = "visits-begun" if notice.begun else "visits-go-on"
    key = "visits-begin" if notice.begins_today else key
    key = "visits-end-soon" if notice.ends_soon else key
    key = "visits-own-family" if notice.works else key
    advice = texts("visits-still-to-do" if notice.ends_soon else "home-await-visit")
    at_home = notice.waits and not (notice.ends_soon or notice.works)
    said = [texts(key, last_day=notice.phase.last_day)]
    if at_home:
        said.append(texts("visits-wait-at-home"))
    return Message(
        paragraphs(
            lines(names.greeting(texts, at), join(" ", said)),
            None if notice.works else advice,
        ),
        rows(
            None if notice.works else buttons.visits(texts),
            (
                buttons.counted(texts) if notice.own_word else buttons.status(texts),
                buttons.home(texts),
            ),
            buttons.reminders(texts),
        ),
    )


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


def reminder_buttons(
    texts: Texts, notice: ResidentReminder | EmployeeReminder | Promise, at: time
) -> Rows:
    """Return what a reminder can be answered with."""
    journey = notice.journey
    current = journey.current
    if current is None:
        not_yet = Button(texts.plain("claim-not-yet"), pack(Action.CLAIM_NO))
        return rows(buttons.sent(texts), not_yet, buttons.reminders(texts))
    when = Snooze.EVENING if at < AFTERNOON else Snooze.MORNING
    too_late = when is Snooze.MORNING and notice.days_left == 0
    again = Button(texts.plain(f"button-remind-{when}"), pack(Action.STEP_SNOOZE, current.id, when))
    wait = buttons.stuck(texts, current) if too_late else again
    uninvited = None if isinstance(notice, EmployeeReminder) else notice.uninvited
    return rows(
        buttons.next_step(texts, journey),
        buttons.cannot_online(texts, uninvited) if uninvited else buttons.sent(texts),
        (wait, buttons.reminders(texts)),
    )
