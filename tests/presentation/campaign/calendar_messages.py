"""Every message on the calendar, to be judged like all the others."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from census.campaign.calendar import CalendarChange, CalendarPreview, NewsAudience, PhaseChange
from census.campaign.news import Listening
from census.campaign.notices import CalendarNews
from census.definition import Phase
from presentation.campaign import calendar, calendar_news
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from tests.census.census_examples import a_census, local
from tests.presentation.every.examples import INTERVIEW, ONLINE, a_journey

EXTENDED = PhaseChange(ONLINE, replace(ONLINE, last_day=date(2020, 5, 29)))
SHORTENED = PhaseChange(ONLINE, replace(ONLINE, last_day=date(2020, 3, 20)))
MOVED = PhaseChange(
    INTERVIEW, Phase(INTERVIEW.id, date(2020, 9, 1), date(2020, 9, 30), INTERVIEW.steps)
)
NOW = local(3, 28, 8)
QUIET = {date(2020, 3, 25): "Nyepi", date(2020, 3, 28): ""}


def calendar_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield what admins see, then the news."""
    newest = CalendarChange(1, NOW, "7", ())
    for name, today, changed in (
        ("before", date(2020, 2, 1), None),
        ("last day", date(2020, 3, 31), newest),
        ("day before", date(2020, 3, 30), newest),
        ("over", date(2021, 1, 1), newest),
    ):
        shown = calendar.overview(
            texts, census=a_census(), today=today, newest=changed, quiet=QUIET
        )
        yield f"calendar, {name}", shown
    for phase in (ONLINE, INTERVIEW):
        asked = calendar.ask_days(texts, phase=phase, today=date(2020, 3, 28))
        yield f"calendar, days of {phase.id}", asked
    room = calendar.ask_room(texts, moving=EXTENDED.after, pushed=INTERVIEW)
    yield "calendar, room for another", room
    for name, seen in (
        ("nothing", CalendarPreview(0, (EXTENDED,))),
        ("one", CalendarPreview(0, (MOVED,), 1, 1, 1, 1, 1, 1, NewsAudience(1, 1, 1))),
        ("all", CalendarPreview(12, (EXTENDED,), 9, 8, 7, 6, 5, 4, NewsAudience(7140, 45, 12))),
    ):
        yield f"calendar preview, {name}", calendar.preview(texts, seen=seen)
        yield f"calendar, sure, {name}", calendar.sure(texts, seen=seen, announced_from=NOW)
        done = calendar.done(texts, changes=seen.changes, announced_from=NOW)
        yield f"calendar, done, {name}", done
    yield from _news(texts)


def _news(texts: Texts) -> Iterator[tuple[str, Message]]:
    for listening in Listening:
        notice = CalendarNews((EXTENDED, MOVED), listening)
        yield f"calendar news, {listening}", calendar_news.news(texts, notice)
    for done, left in ((0, 62), (3, 1), (7, 0)):
        for change in (EXTENDED, SHORTENED, MOVED):
            notice = CalendarNews((change,), Listening.UNFINISHED, a_journey(done), left)
            yield f"calendar news, {done} {left}", calendar_news.news(texts, notice)
    leader = CalendarNews((EXTENDED,), Listening.LEADER, a_journey(3), 62)
    yield "calendar news, a leader who has not finished", calendar_news.news(texts, leader)
    between = CalendarNews((MOVED,), Listening.UNFINISHED)
    yield "calendar news, between", calendar_news.news(texts, between)
