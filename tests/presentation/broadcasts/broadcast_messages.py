"""Every message that a broadcast can show."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from census.boards.unit_names import Meant
from census.broadcasts.audience import Audience, Completion, everybody_in
from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastTally, BroadcastView
from census.broadcasts.notices import AgreementAsked, Announcement
from census.campaign.waves import Wave
from census.people.people import ChatId, Language, Role
from presentation.broadcasts import messages as broadcasts
from presentation.broadcasts import questions, words
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from tests.presentation.every.examples import AS_OF, LANGUAGES, LONG_NAME, a_journey, a_unit

ID, EN = Language("id"), Language("en")
LONG = "a < b & c {sisa_hari} " * 160
UNIT = a_unit(LONG_NAME)
WAVE = Wave("Perusahaan, sekolah, dan warga sekitar", (Role.OFFICE_HEAD,))
DRAFT = Broadcast(
    123456,
    ChatId(1),
    AS_OF,
    Audience(Role.OFFICE_HEAD, UNIT.code, Completion.UNFINISHED),
    {ID: LONG, EN: LONG},
    "file-id",
    expires_at=AS_OF,
    recipients=7140,
)
TALLY = BroadcastTally(
    waiting=4000, sent=3000, unclear=5, gone=100, failed=7, expired=20, cancelled=8
)


def view(broadcast: Broadcast, tally: BroadcastTally = TALLY, **changes: object) -> BroadcastView:
    usual = BroadcastView(broadcast, UNIT, 7140, tally, timedelta(minutes=5), needs_agreement=True)
    return replace(usual, **changes)  # type: ignore[arg-type]  # whatever a test changes


def broadcast_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield all of them."""
    yield from _panels(texts)
    yield from _questions(texts)
    for office, journey, left in ((UNIT, a_journey(2), 25), (None, None, None)):
        own = "{sisa_hari} {hari_terakhir} {langkah} " if journey else ""
        notice = Announcement(f"{own}{{nama_kantor}} {{situs}} <b>", "", office, journey, left)
        yield f"broadcast, announcement {left}", words.announcement(texts, notice)
    yield "broadcast, agreement", broadcasts.agreement(texts, AgreementAsked(DRAFT, UNIT))
    yield "broadcast, declined", broadcasts.declined(texts, broadcast=DRAFT)
    newest = [replace(DRAFT, state=state) for state in list(BroadcastState)[1:-1]]
    for draft in (None, DRAFT):
        shown = broadcasts.overview(texts, newest=newest, draft=draft)
        yield f"broadcast, overview {draft is None}", shown
    yield "broadcast, none", broadcasts.overview(texts, newest=[], draft=None)


def _panels(texts: Texts) -> Iterator[tuple[str, Message]]:
    for state in BroadcastState:
        for addressed in (False, True):
            for ended in (None, AS_OF + timedelta(days=2)):
                shown = replace(
                    DRAFT, state=state, addressed=addressed, started_at=AS_OF, ended_at=ended
                )
                name = f"broadcast, {state} {addressed} {ended is None}"
                yield name, broadcasts.panel(texts, view=view(shown))
                quiet = view(shown, resumes_at=AS_OF, needs_agreement=False)
                yield f"{name}, quiet", broadcasts.panel(texts, view=quiet)
                fresh = view(shown, BroadcastTally(), recipients=0, resumes_at=AS_OF)
                yield f"{name}, fresh", broadcasts.panel(texts, view=fresh)
    small = view(DRAFT, recipients=1, span=timedelta(seconds=1), needs_agreement=False)
    yield "broadcast, to one", broadcasts.panel(texts, view=small)
    for minutes in (60, 61, 200):
        long = view(DRAFT, span=timedelta(minutes=minutes))
        yield f"broadcast, {minutes} minutes", broadcasts.panel(texts, view=long)
    empty = replace(DRAFT, texts={}, picture="", lasts=timedelta(days=3))
    yield "broadcast, empty", broadcasts.panel(texts, view=view(empty))
    same_day = replace(DRAFT, state=BroadcastState.DONE, started_at=AS_OF, ended_at=AS_OF)
    yield "broadcast, same day", broadcasts.panel(texts, view=view(same_day))


def _questions(texts: Texts) -> Iterator[tuple[str, Message]]:
    for draft in (DRAFT, replace(DRAFT, texts={})):
        name = f"broadcast, {bool(draft.texts)}"
        yield f"{name}, role", questions.ask_whom(texts, draft=draft)
        yield f"{name}, wave", questions.ask_whom(texts, draft=draft, waves=[WAVE])
        meant = [Audience(role) for role in questions.ROLES]
        for audience in (*meant, everybody_in(WAVE)):
            asked = questions.ask_completion(texts, draft=draft, audience=audience, whom="wave-11")
            yield f"{name}, {audience}", asked
        staff = Audience(Role.EMPLOYEE)
        unit = questions.ask_unit(texts, draft=draft, audience=staff, whom="office_head")
        yield f"{name}, unit", unit
        yield f"{name}, type unit", questions.type_unit(texts, draft=draft)
        yield f"{name}, which", questions.choose_unit(texts, draft=draft, meant=Meant((UNIT, UNIT)))
        for language in LANGUAGES:
            asked = questions.ask_text(texts, draft=draft, language=language, languages=LANGUAGES)
            yield f"{name}, text {language}", asked
        yield f"{name}, picture", questions.ask_picture(texts, draft=draft)
        yield f"{name}, time", questions.ask_time(texts, draft=draft)
        yield f"{name}, text wanted", questions.expect_text(texts, draft=draft)
        yield f"{name}, picture wanted", questions.expect_picture(texts, draft=draft)
