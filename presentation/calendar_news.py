"""The news that the calendar has moved, and what that means to whoever reads it."""

from collections.abc import Sequence

from census.calendar import PhaseChange
from census.calendar_news import Listening
from census.journey import Journey
from census.notices import CalendarNews
from presentation import buttons, home
from presentation.calendar import headlines
from presentation.catalogue import Texts
from presentation.html import Html, lines, paragraphs
from presentation.messages import Message, Rows, rows


def news(texts: Texts, notice: CalendarNews) -> Message:
    """Say what moved and what that means to whoever reads it."""
    first, *more = headlines(texts, _of_interest(notice))
    return Message(
        paragraphs(lines(texts("calendar-news", news=first), *more), _meaning(texts, notice)),
        _ways_on(texts, notice),
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
    return home.days_left_line(texts, journey.phase, days_left)


def _ways_on(texts: Texts, notice: CalendarNews) -> Rows:
    if notice.journey is None:
        return ()
    return rows(buttons.next_step(texts, notice.journey), buttons.home(texts))
