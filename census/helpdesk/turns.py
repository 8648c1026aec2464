"""Whose turn a request is: what the title of its topic shows."""

from datetime import datetime, timedelta

from census.helpdesk.request import HelpRequest, RequestSide, RequestState, Turn

RENAMED_AFTER = timedelta(minutes=2)
"""A title does not follow each word: renaming counts against Telegram's limits of a group."""


def turn_of(request: HelpRequest) -> Turn:
    """Return whose turn it is. Who was accepted and has not been answered waits for the helper."""
    if request.state is RequestState.WAITING:
        return Turn.NOBODYS
    if request.state is RequestState.CLOSED:
        return Turn.OVER
    return Turn.PERSONS if request.spoken_by is RequestSide.HELPER else Turn.HELPERS


def is_title_due(request: HelpRequest, at: datetime) -> bool:
    """Tell whether the title of a request's topic is to be changed now."""
    thread, turn = request.thread, turn_of(request)
    if thread is None or thread.shows is turn:
        return False
    talks = {thread.shows, turn} <= {Turn.PERSONS, Turn.HELPERS}
    return not talks or thread.shown_at is None or at - thread.shown_at >= RENAMED_AFTER
