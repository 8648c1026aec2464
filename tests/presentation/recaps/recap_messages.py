"""Every message on the way of a recap: read, asked about, published, corrected, withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

from bot.run.kinds import render
from census.boards.totals import Whole
from census.errors import FileError, Finding
from census.people.people import ChatId
from census.recaps.columns import (
    CELL_MEANINGS,
    COLUMN_AS_TOLD,
    COLUMN_MEANINGS,
    NAME_AS_TOLD,
    UnclearColumn,
    UnclearName,
)
from census.recaps.moments import AsOfReading, DateDoubt, DateRole, GuessedAsOf
from census.recaps.notices import CorrectionNews, UnitPlace
from census.recaps.publication import Edition, Rollback
from census.recaps.recap import BoardEffect, Change, Preview, Published, Snapshot, Total
from census.units import BoardKind, Measure, UnitKind
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.recaps import history as recap_history
from presentation.recaps import messages as recaps
from presentation.recaps import questions as recap_questions
from services.recaps.composing import CORRECTION
from tests.presentation.every.examples import (
    AS_OF,
    JAKARTA,
    LONG_NAME,
    a_district_board,
    a_unit,
    an_office_board,
)

EVERYTHING = frozenset((kind, measure) for kind in UnitKind for measure in Measure)
ODD = (
    Finding("number-decimal", {"cell": "C12", "line": 12, "column": "KK", "value": "<b>"}),
    Finding("older-than-published", {"newest": AS_OF.isoformat(), "boards": "same"}),
    Finding("older-than-published", {"newest": AS_OF.isoformat(), "boards": "others"}),
    *[Finding("unit-missing", {"line": line}) for line in range(40)],
    *[
        Finding("number-wrong", {"cell": f"{letter}2", "line": 2, "column": "KK", "value": "x"})
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ],
)
SAME = Finding(
    COLUMN_AS_TOLD, {"column": "Sdh <isi>", "heading": "sdh", "meaning": "families_clean"}
)
UPLOAD = "123456789012"


def recap_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    yield from _previews(texts)
    yield from _questions(texts)
    yield from _history(texts)
    yield from _corrections(texts)


def _previews(texts: Texts) -> Iterator[tuple[str, Message]]:
    whole = Preview(
        _snapshot(),
        rows=31,
        totals={
            Measure.FAMILIES: Total(30_000, 37_819, 733_087),
            Measure.FAMILIES_CLEAN: Total(30_000, 30_000, 733_087),
            Measure.PERSONS: Total(200_000, 141_717, 0),
            Measure.EMPLOYEES: Total(None, 12, 40),
        },
        changes=tuple(
            Change(a_unit(LONG_NAME), Measure.EMPLOYEES, 100 if number else None, number * 50)
            for number in range(8)
        ),
        climbs=tuple(a_district_board().standings[:3]),
        boards=(
            BoardEffect(
                BoardKind.DISTRICT,
                Measure.FAMILIES,
                tuple(row.unit for row in a_district_board().standings),
                as_of=AS_OF,
                kept=2,
                of_other_days=1,
                never_reported=1,
                before=Whole(30_000, 733_087, 31, 31, 31),
                after=Whole(37_819, 733_087, 31, 29, 32),
            ),
            BoardEffect(
                BoardKind.OFFICE,
                Measure.EMPLOYEES,
                (),
                AS_OF,
                0,
                0,
                0,
                None,
                Whole(12, 40, 2, 2, 2),
            ),
        ),
        compared=AS_OF,
        warnings=(SAME, *ODD),
        kinds=dict.fromkeys(UnitKind, 31),
    )
    yield "preview", recaps.preview(texts, recap=whole)
    for page in (0, 2, 99):
        yield f"warnings {page}", recaps.all_warnings(texts, recap=whole, page=page)
    bare = Preview(_snapshot(illustrative=True), rows=1, kinds={UnitKind.OFFICE: 1})
    yield "preview, bare", recaps.preview(texts, recap=bare)
    correction = replace(bare, corrects=_published(2))
    odd = replace(bare, needs_word=True)
    yield "preview that needs a word", recaps.preview(texts, recap=odd)
    for again in (False, True):
        yield f"word {again}", recaps.ask_word(texts, draft=_snapshot(), again=again)
    yield "preview of a correction", recaps.preview(texts, recap=correction)
    for older in (bare, correction):
        recap = replace(older, stays=True)
        yield f"older preview {older is bare}", recaps.preview(texts, recap=recap)
    yield "preview of what is published", recaps.preview(texts, recap=Preview(_published(), rows=1))
    yield "reason", recaps.ask_reason(texts, corrected=_published(), number=3)
    for count in (0, 1, 12):
        done = Published(_published(), count)
        yield f"published {count}", recaps.published(texts, published=done)
        corrected = Published(replace(_published(), replaces=2), count, notified=count)
        yield f"corrected {count}", recaps.published(texts, published=corrected)
    yield "published, older", recaps.published(texts, published=Published(_published(), stays=True))
    yield "already", recaps.published(texts, published=Published(_published(), again=True))
    yield "discarded", recaps.discarded(texts, snapshot=_snapshot())
    yield "forgotten", recaps.forgotten(texts)


def _questions(texts: Texts) -> Iterator[tuple[str, Message]]:
    now = AS_OF + timedelta(hours=2)
    for doubt in DateDoubt:
        meant = tuple(GuessedAsOf(AS_OF - timedelta(days=n), "", timed=True) for n in range(3))
        days = (date(2020, 2, 15), date(2020, 5, 29))
        role = DateRole.IMPOSSIBLE if doubt is DateDoubt.IMPOSSIBLE else DateRole.STATED
        doubted = GuessedAsOf(AS_OF, "31 Februari 2020 <b>", timed=True, role=role)
        reading = AsOfReading(None, doubt, meant, doubted, days)
        yield (
            f"moment {doubt}",
            recap_questions.ask_moment(
                texts, upload=UPLOAD, reading=reading, zone=JAKARTA, now=now
            ),
        )
    yield (
        "other moment",
        recap_questions.ask_other_moment(texts, draft=_snapshot(), zone=JAKARTA, now=now),
    )
    for example in ("1.204 <b>", ""):
        column = UnclearColumn("Sdh <isi>", "sdh <isi>", "C4", example, COLUMN_MEANINGS)
        cell = UnclearColumn("KK clean", "-cell:", "C4", example, CELL_MEANINGS, count=31)
        asked = recap_questions.ask_column(texts, upload=UPLOAD, column=column, told=[SAME])
        yield f"column {example}", asked
        yield f"cell {example}", recap_questions.ask_column(texts, upload=UPLOAD, column=cell)
    office = a_unit(LONG_NAME)
    name = UnclearName("-name:dinkes <b>", "Dinkes <b>", "A2", (office.code,))
    read = {"heading": name.key, "example": name.name, "unit": office.code, "name": office.name}
    told = [Finding(NAME_AS_TOLD, read), Finding("name-as-before", read)]
    odd = Finding("line-left-out", {"example": "yang <b> 3"})
    for left in (0, 1, 5):
        asked = recap_questions.ask_unit(
            texts,
            upload=UPLOAD,
            name=name,
            units={office.code: office},
            left=left,
            told=[*told, odd],
        )
        yield f"name {left}", asked
    sheets = ("Rekap 1", "Sebuah lembar dengan nama yang panjang sekali, sungguh")
    yield "sheet", recap_questions.ask_sheet(texts, upload=UPLOAD, sheets=sheets)
    for count in (1, 3, 60):
        refusal = FileError("recap-refused", ODD[:count], [SAME])
        yield (
            f"refused {count}",
            recap_questions.refused(texts, refusal=refusal, upload=UPLOAD, page=1),
        )
    yield "gone", recap_questions.gone(texts)
    asked = recap_questions.gone(texts)
    yield "press instead", recap_questions.press_instead(texts, asked=asked)
    yield "not yours", recap_questions.not_yours(texts)
    yield "file in a group", recap_questions.in_group(texts, bot="sensusbot")


def _history(texts: Texts) -> Iterator[tuple[str, Message]]:
    right = replace(_published(3), replaces=2, reason="dua baris <tertukar>")
    gone = replace(_published(1), withdrawn_at=AS_OF, withdrawn_by="command line")
    editions = (
        Edition(right, EVERYTHING),
        Edition(_published(2), EVERYTHING, replaced_by=3),
        Edition(_published(2), EVERYTHING, replaced_by=3, partly=True),
        Edition(gone, EVERYTHING),
    )
    for waiting in (0, 1, 7):
        yield (
            f"history, {waiting} waiting",
            recap_history.overview(
                texts,
                published=editions,
                waiting=[_snapshot(9)] * waiting,
                reader="101",
                admins={ChatId(102): "Hendra"},
            ),
        )
    yield (
        "history, nothing",
        recap_history.overview(texts, published=(), waiting=(), reader="101", admins={}),
    )
    for notified in (0, 1, 12):
        plan = Rollback(editions[:1], editions[1] if notified else None, notified)
        yield f"return, {notified} told", recap_history.ask_return(texts, plan=plan)
        yield f"returned, {notified} told", recap_history.returned(texts, plan=plan)


def _corrections(texts: Texts) -> Iterator[tuple[str, Message]]:
    board = an_office_board()
    place = UnitPlace(board, board.standings[len(board.standings) // 2])
    news_of = {
        "to a group": CorrectionNews(
            AS_OF, corrected=True, reason="dua <baris>", places=(place,), to_group=True
        ),
        "to a head of two": CorrectionNews(
            AS_OF, corrected=False, reason="", places=(place, place)
        ),
        "to the regent": CorrectionNews(
            AS_OF, corrected=True, reason="salah baris", places=(), briefed=True
        ),
        "to who opened boards": CorrectionNews(
            AS_OF, corrected=True, reason="salah", places=(), boards=(board, a_district_board())
        ),
        "without other data": CorrectionNews(AS_OF, corrected=False, reason="", places=()),
    }
    for name, news in news_of.items():
        yield f"correction {name}", render(CORRECTION, news, texts, time(9))


def _snapshot(number: int = 3, *, illustrative: bool = False) -> Snapshot:
    return Snapshot(number, AS_OF, "rekap <6> & Maret.csv", None, illustrative)


def _published(number: int = 3) -> Snapshot:
    return replace(_snapshot(number), published_at=AS_OF, published_by="101")
