"""The news of a changed calendar, and what it means to the reader."""

from collections.abc import Sequence

from census.campaign.calendar import PhaseChange
from census.campaign.news import Listening
from census.campaign.notices import CalendarNews
from census.residents.journey import Journey
from presentation.campaign.calendar import headlines
from presentation.chat import buttons
from presentation.chat.messages import Message, Rows, rows
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.residents import days, home


def news(texts: Texts, notice: CalendarNews) -> Message:
    """Say what has changed and what it means to the reader."""
    first, *more = headlines(texts, _of_interest(notice))
    return Message(
        paragraphs(lines(texts("calendar-news", news=first), *more), _meaning(texts, notice)),
        _ways_on(texts, notice),
        topic=notice.topic,
    )


def _of_interest(notice: CalendarNews) -> Sequence[PhaseChange]:
    if notice.listening is not Listening.OFFLINE:
        return notice.changes
    return [change for change in notice.changes if not change.after.steps]


def _meaning(texts: Texts, notice: CalendarNews) -> Html:
    own = None
    if notice.journey is not None and notice.days_left is not None:
        own = lines(
            _time_left(texts, notice, notice.journey, notice.days_left),
            home.progress(texts, notice.journey),
        )
    match notice.listening:
        case Listening.LEADER | Listening.GROUP:
            return paragraphs(texts("calendar-for-leaders"), own)
        case Listening.OFFLINE:
            return texts("calendar-for-waiting")
    if own is not None:
        return own
    if any(change.after.steps for change in notice.changes):
        return texts("home-prepare")
    return texts("calendar-for-unfinished")


def _time_left(texts: Texts, notice: CalendarNews, journey: Journey, days_left: int) -> Html:
    if any(change.after.id == journey.phase.id for change in notice.changes):
        return texts("calendar-days-left", days=days_left)
    return days.days_left_line(texts, journey.phase, days_left)


def _ways_on(texts: Texts, notice: CalendarNews) -> Rows:
    if notice.journey is None:
        return ()
    return rows(buttons.next_step(texts, notice.journey), buttons.home(texts))
