"""Every message about the offices that a task force accompanies."""

from collections.abc import Iterator

from census.campaign.phases import Season
from census.helpdesk.accompanying import Accompanied, AccompaniedOffice, HelpGiven, OfficeInCare
from census.helpdesk.request import HelpRequest, Tried
from census.helpdesk.views import HelpersDesk, RequestCard
from census.offices.finished import NamedCount, OfficeKnowledge
from census.people.people import ChatId
from presentation.chat.messages import Message
from presentation.helpdesk import accompanying, helping
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LONG_NAME, ONLINE, a_unit, an_office_board

NOTHING = HelpGiven(AS_OF, 0)
BOT = "a_bot_with_a_name_of_32_letters1"


def accompanying_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    board, silent = an_office_board(), a_unit(LONG_NAME)
    title = {texts.language: LONG_NAME}
    much = HelpGiven(
        AS_OF, 1204, tuple((step.id, 300) for step in ONLINE.steps[:3]), ((title, 12),) * 3
    )
    ranked = [AccompaniedOffice(row.unit, board, 12, 3, 40, much) for row in board.standings[:6]]
    unranked = AccompaniedOffice(silent, None, 0, 0, 0, NOTHING)
    several = Accompanied((*ranked, unranked), much)
    for page in (1, 2):
        yield f"accompanied, page {page}", accompanying.offices(texts, several, page=page)
    only = Accompanied((unranked,), NOTHING)
    yield "accompanied, one without data", accompanying.offices(texts, only)
    request = HelpRequest(12, ChatId(1), texts.language, silent.code, None, Tried(), AS_OF, AS_OF)
    cards = (RequestCard(request, silent),) * 9
    known = OfficeKnowledge(NamedCount(silent.code), None, finished=0, covered=False)
    for name, found in {
        "much": OfficeInCare(ranked[0], cards, cards[:2], known),
        "nothing": OfficeInCare(unranked, (), (), known),
    }.items():
        yield f"accompanied office, {name}", accompanying.office(texts, found)
        for phase in (ONLINE, None):
            season = Season(AS_OF.date(), phase, None)
            text = accompanying.leaders_text(texts, found, season=season, bot=BOT)
            yield f"accompanied text, {name}, {phase is not None}", text
    force = HelpersDesk((), (), 0, in_offices=True)
    yield "desk, task force", helping.desk(texts, force)
