from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from census.helpdesk.request import (
    HelpRequest,
    RequestSide,
    RequestState,
    Thread,
    Tried,
    Turn,
)
from census.helpdesk.turns import RENAMED_AFTER, is_title_due, turn_of
from census.people.people import ChatId, Language

NOON = datetime(2020, 3, 6, 12, tzinfo=UTC)
ASKED = HelpRequest(1, ChatId(1), Language("id"), None, None, Tried(), NOON, NOON)


@pytest.mark.parametrize(
    ("state", "spoken_by", "turn"),
    [
        (RequestState.WAITING, None, Turn.NOBODYS),
        (RequestState.TAKEN, None, Turn.HELPERS),
        (RequestState.TAKEN, RequestSide.PERSON, Turn.HELPERS),
        (RequestState.TAKEN, RequestSide.HELPER, Turn.PERSONS),
        (RequestState.CLOSED, RequestSide.HELPER, Turn.OVER),
    ],
)
def test_whose_turn_it_is(state: RequestState, spoken_by: RequestSide | None, turn: Turn) -> None:
    assert turn_of(replace(ASKED, state=state, spoken_by=spoken_by)) is turn


def test_a_title_follows_what_happens_at_once_and_the_talk_from_time_to_time() -> None:
    talk = replace(ASKED, state=RequestState.TAKEN, spoken_by=RequestSide.HELPER)
    assert not is_title_due(talk, NOON), "there is no topic"
    shown = replace(talk, thread=Thread(ChatId(-1), 7, Turn.HELPERS, NOON))
    assert not is_title_due(shown, NOON + RENAMED_AFTER - timedelta(seconds=1))
    assert is_title_due(shown, NOON + RENAMED_AFTER)
    assert is_title_due(replace(shown, state=RequestState.CLOSED), NOON)
    same = replace(shown, spoken_by=RequestSide.PERSON)
    assert not is_title_due(same, NOON + RENAMED_AFTER)
