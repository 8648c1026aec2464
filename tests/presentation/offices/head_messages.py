"""Every message that heads of offices get about their own unit and its people."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

from bot.run.kinds import render
from census.campaign.notices import EmployeeReminder
from census.campaign.phases import Season
from census.offices.finished import NamedCount, OfficeKnowledge
from census.offices.letter import Letter
from census.offices.notices import HeadDigest, HeadThanks, UnitNews
from census.offices.offices import OfficeCall, OfficeList, OfficeThanks
from census.people.people import ChatId, KeyedHash
from census.people.speakers import Speaker
from census.people.submission import SubmissionState
from census.units import CountedFigure, CountsFrom, UnitKind
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.offices import calling, finding, heads, sharing
from presentation.offices.letters import messages as letters
from presentation.offices.letters.filling import fill
from services.offices.composing_calls import OFFICE_CALL
from services.offices.composing_heads import RANK_NOTICE
from services.offices.thanking import OFFICE_THANKS
from tests.presentation.every.examples import (
    ALL_OF_THEM,
    AS_OF,
    INTERVIEW,
    JEMBER,
    LONG_NAME,
    ONLINE,
    ROOT,
    a_district_board,
    a_journey,
    a_unit,
    an_employee,
    an_office_board,
    texts_in,
)

OFFICE = a_unit(LONG_NAME)
OPEN = tuple(
    replace(an_employee(f"Sri <Wahyuni> Lestari {number}"), chat=chat, state=state)
    for number in range(15)
    for chat, state in (
        (None, SubmissionState.UNKNOWN),
        (ChatId(7), SubmissionState.UNKNOWN),
        (ChatId(8), SubmissionState.STARTED),
    )
)

BACK = KeyedHash("b" * 64)
KNOWN = OfficeKnowledge(
    NamedCount(OFFICE.code, {SubmissionState.CONFIRMED: 803, SubmissionState.UNKNOWN: 107}, AS_OF),
    CountedFigure(768, 910, AS_OF, "BPS"),
    finished=803,
    covered=True,
)
FOUND = OfficeList(
    OFFICE,
    AS_OF,
    KNOWN,
    claimed=12,
    excused=3,
    open=(replace(OPEN[0], nip=BACK), *OPEN[1:]),
    waiting=2,
    returned=frozenset({BACK}),
)


def head_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    board = an_office_board()
    news = [UnitNews(board, row, row.rank) for row in board.standings[:3]]
    digests = {
        "crossed": (replace(news[0], crossed=(ALL_OF_THEM,)),),
        "crossed and climbed": (replace(news[1], before=9, crossed=(ALL_OF_THEM,)),),
        "final": (replace(news[2], final=ONLINE),),
        "two units": (replace(news[1], before=9), replace(news[2], before=None)),
        "a district": (UnitNews(a_district_board(), a_district_board().standings[4], 6),),
    }
    for name, told in digests.items():
        yield f"digest, {name}", render(RANK_NOTICE, HeadDigest(told), texts, time(8))
    for page in (0, 1, 99):
        yield f"open, page {page}", heads.office_list(texts, found=FOUND, page=page)
    of_names = replace(FOUND, known=replace(KNOWN, counts_from=CountsFrom.PEOPLE))
    yield "open, page of a board of names", heads.office_list(texts, found=of_names)
    nobody = OfficeList(OFFICE, AS_OF, KNOWN, claimed=0, excused=0, open=())
    yield "open, nobody", heads.office_list(texts, found=nobody)
    for counted in (CountedFigure(768, 0, AS_OF, "BPS"), None):
        for names in (KNOWN.names, NamedCount(OFFICE.code)):
            said = replace(KNOWN, names=names, recap=counted, covered=False)
            by_number = replace(FOUND, known=said)
            yield f"by number, {counted}, {names.as_of}", heads.office_list(texts, found=by_number)
    yield from _finding(texts)
    template = (ROOT / "data" / "letters" / "edaran.docx").read_bytes()
    facts = Letter(OFFICE, JEMBER, ONLINE, 910, (ALL_OF_THEM,), "Sri <W>", "", AS_OF.date())
    filled = fill(texts_in(), facts, template=template, bot="sensusbot")
    yield "letter to print", letters.to_print(texts, filled)
    yield "letter to edit", letters.to_edit(texts, filled)
    for keeps in (True, False):
        yield (
            f"tools, {keeps}",
            sharing.tools(texts, office=OFFICE, posters=True, letters=True, workers=keeps),
        )
    seasons = {
        "online": Season(ONLINE.last_day, ONLINE, INTERVIEW),
        "before": Season(ONLINE.first_day - timedelta(days=3), None, ONLINE),
        "visits": Season(INTERVIEW.first_day, INTERVIEW, None),
        "over": Season(date(2020, 9, 1), None, None),
    }
    for name, season in seasons.items():
        for ranked in (board, None):
            row = board.standings[1].unit
            shown = sharing.group_text(
                texts, office=row, board=ranked, season=season, bot="sensusbot", known=KNOWN
            )
            yield f"group text, {name}, {ranked is None}", shown
        mill = a_unit("PT <Mekar>", UnitKind.COMPANY, "pt-mekar-1")
        shown = sharing.group_text(
            texts, office=mill, board=None, season=season, bot="sensusbot", known=KNOWN
        )
        yield f"group text of a company, {name}", shown
    yield from _calls(texts)
    yield from _thanks(texts)


def _calls(texts: Texts) -> Iterator[tuple[str, Message]]:
    begun = EmployeeReminder(
        7, ONLINE.last_day, a_journey(0), OFFICE, None, None, called_by=Speaker("Sri")
    )
    for count in (0, 1, 12):
        call = OfficeCall(OFFICE, AS_OF, count, reminded=count, silent=count, strangers=count)
        call = replace(call, returned=count, own=count > 0)
        for at_once in (True, False):
            name = f"called {count}, at once {at_once}"
            yield name, calling.called(texts, call=call, bot="sensusbot", at_once=at_once)
            for words, whom in (("", ""), ("Mari <b>tuntas</b>kan & menang.", "Perawat <muda>")):
                screen = calling.preview_call(
                    texts,
                    call=replace(call, whom=whom),
                    reads=render(OFFICE_CALL, replace(begun, words=words), texts, time(8)),
                    words=words,
                    bot="sensusbot",
                    at_once=at_once,
                    shown="abc123",
                )
                yield f"{name}, preview {words}", screen
            yield f"{name}, anew", calling.anew(texts, screen)
    yield "called, number in own words", calling.number_in_words(texts, calling.CALL, OFFICE.code)


def _thanks(texts: Texts) -> Iterator[tuple[str, Message]]:
    for count, words, by in (
        (0, "", Speaker("Budi", verifies=True)),
        (1, "", Speaker()),
        (12, "Terima <i>kasih</i>!", Speaker("Sri <Wahyuni>")),
    ):
        thanks = OfficeThanks(
            OFFICE, AS_OF, count, count, before=count, silent=count, strangers=count
        )
        notice = HeadThanks(OFFICE, by, words, an_office_board() if count else None)
        yield f"thanks {count}", render(OFFICE_THANKS, notice, texts, time(8))
        for at_once in (True, False):
            sent = calling.thanked(texts, thanks=thanks, at_once=at_once)
            yield f"thanked {count}, at once {at_once}", sent
            screen = calling.preview_thanks(
                texts, thanks=thanks, notice=notice, at_once=at_once, shown="abc123"
            )
            yield f"thanks {count}, preview {at_once}", screen


def _finding(texts: Texts) -> Iterator[tuple[str, Message]]:
    posts = (LONG_NAME, "Perawat & Bidan", "Bidan", "Sopir", "")
    spread = tuple(
        replace(each, position=posts[place % 5], nip=KeyedHash(f"{place:064x}"))
        for place, each in enumerate(OPEN)
    )
    for name, listed in (("posts", spread), ("no posts", OPEN)):
        found = replace(FOUND, open=listed)
        yield f"find, {name}", finding.find(texts, found=found)
        for some in ((), listed[:1], listed[::5], listed):
            shown = finding.people(texts, found=found, some=some, what="Sri <W> & co")
            yield f"found, {name}, {len(some)}", shown
        yield f"file, {name}", finding.file(texts, found=found)
