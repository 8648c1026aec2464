"""Where an answer leads back to while only invited ones fill in."""

from datetime import UTC, datetime, timedelta

from census.definition import Slug, StepId
from census.people.people import ChatId, Person
from census.people.submission import SubmissionState
from presentation.questions.answers import SLOTS
from services.questions.asker import may_be_uninvited, walking
from sources.census.files import load_census
from sources.questions.files import load_knowledge
from tests.presentation.every.examples import ROOT

FOLDER = ROOT / "censuses" / "se2026"
CENSUS = load_census(FOLDER)
MAY = datetime(2026, 5, 6, 5, tzinfo=UTC)
OWNER = Person(ChatId(1), consented_at=MAY - timedelta(days=1))
WAITS = Person(ChatId(1), consented_at=OWNER.consented_at, state=SubmissionState.CANNOT_ONLINE)
FIRST, SECOND = StepId("invitation"), StepId("prepare")


def test_no_answer_leads_an_uninvited_owner_to_the_first_step() -> None:
    assert walking(CENSUS, OWNER, FIRST, at=MAY) is None
    there = walking(CENSUS, OWNER, SECOND, at=MAY)
    assert there is not None
    assert there[1].id == SECOND


def test_below_what_is_asked_of_online_one_may_say_that_one_is_not_invited() -> None:
    topics = load_knowledge(FOLDER, languages=CENSUS.languages, slots=SLOTS).topics
    online, other = topics[Slug("isi-sendiri-online")], topics[Slug("stiker")]
    assert may_be_uninvited(CENSUS, OWNER, online, FIRST, at=MAY) == "not_invited"
    assert may_be_uninvited(CENSUS, OWNER, other, FIRST, at=MAY) is None
    assert may_be_uninvited(CENSUS, OWNER, online, SECOND, at=MAY) is None
    assert may_be_uninvited(CENSUS, WAITS, online, FIRST, at=MAY) is None
    june = MAY + timedelta(days=40)
    assert may_be_uninvited(CENSUS, OWNER, online, FIRST, at=june) is None
