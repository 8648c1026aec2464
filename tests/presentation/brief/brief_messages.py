"""Every message about the regent's brief, and briefs to make them from."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.run.kinds import render
from census.brief.brief import Brief, Crossing, Gain, ToldBrief, outlooks
from census.brief.forecast import Count, forecast, weekly_pace
from census.definition import StepId
from census.fieldwork.following.pace import Finish
from census.fieldwork.following.tally import Tally
from census.fieldwork.following.team import AreaView
from census.helpdesk.figures import HelpFigures
from census.push.kinds import AdminNotice
from presentation.brief import messages as briefs
from presentation.brief.card import of_regency
from presentation.chat.messages import Document, Message
from presentation.language.catalogue import Texts
from presentation.pages.links import PageLinks
from services.brief.composing import BRIEF
from services.push.admin_news import ADMIN_NOTICE
from tests.presentation.every.examples import (
    AS_OF,
    BPS,
    JAKARTA,
    JEMBER,
    LONG_NAME,
    ONLINE,
    REGENT,
    a_board,
    a_district_board,
    a_unit,
    an_office_board,
    figures,
)

END = datetime(2020, 3, 31, 23, 59, tzinfo=JAKARTA)

HELPED = HelpFigures(
    AS_OF, 7, 2, timedelta(minutes=12), StepId("account"), by_task_force=3, accompanied=12
)


def a_brief(days: int = 20) -> Brief:
    """Jember after so many days of data."""
    board = a_district_board()
    completed, base = board.whole.completed, board.whole.base
    counts = tuple(
        Count(AS_OF - timedelta(days=days - 1 - day), completed * (day + 5) // (days + 4))
        for day in range(days)
    )
    gain = Gain(counts[-2].as_of, completed - counts[-2].completed) if days > 1 else None
    return Brief(
        JEMBER,
        AS_OF,
        board,
        completed,
        base,
        outlooks(board.whole, [REGENT, BPS], 25),
        counts,
        tuple(Crossing(row.unit, BPS) for row in board.standings[3:9]),
        gain,
        weekly_pace(counts),
        forecast(counts, base=base, end=END),
        ONLINE,
        25,
        END,
        offices=an_office_board(),
    )


def a_field() -> AreaView:
    """Visits that end late, perhaps."""
    day, tally = AS_OF.date(), Tally(2_000, 134, 12, 1_234, 229_000, 101_624)
    ends = Finish(day + timedelta(days=20), day + timedelta(days=40))
    paces = {day - timedelta(days=n): 9_800 for n in range(7)}
    return AreaView(JEMBER, tally, (), day, paces, {day: 1_340}, ends, day + timedelta(days=21))


def brief_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them by name."""
    whole = a_brief()
    empty = a_board([])
    nothing = replace(whole, board=empty, completed=0, base=0, outlooks=(), counts=(), offices=None)
    long = [
        figures(a_unit(f"{LONG_NAME} {number}", code=f"L{number}"), 700 - number, 12_345_678, BPS)
        for number in range(9)
    ]
    widest = a_board(long, before=a_board([row._replace(completed=9) for row in long]))
    long_names = replace(
        whole,
        board=widest,
        area=a_unit("Kabupaten Administrasi Kepulauan Seribu"),
        crossings=tuple(Crossing(row.unit, BPS) for row in widest.standings),
        help=HELPED,
    )
    report = {
        "whole": whole,
        "long names": long_names,
        "visits": replace(whole, phase=None, end=None, forecast=None, field=a_field()),
        "visits, long names": replace(long_names, field=a_field()),
        "two days": a_brief(2),
        "helped": replace(whole, help=HELPED),
        "nobody helped": replace(
            whole, help=HelpFigures(AS_OF, 0, 1, None, None, by_task_force=0, accompanied=0)
        ),
        "old": replace(whole, stale=True, at=AS_OF + timedelta(hours=40)),
        "one day": a_brief(1),
        "phase over": replace(whole, phase=None, days_left=None, end=None, forecast=None),
        "nothing": replace(nothing, gain=None, pace=None, forecast=None, crossings=()),
    }
    for name, brief in report.items():
        yield f"brief, {name}", render(BRIEF, ToldBrief(brief), texts, time(16, 30))
        for taken_part in (True, False):
            shown = of_regency(texts, brief=brief, link="https://t.me/bot", taken_part=taken_part)
            yield f"card of the regency, {name} {taken_part}", shown
    page = PageLinks("https://t.me/sensusbot", "sensus_bot").for_meeting(texts, whole.area.code)
    yield "brief, page", briefs.brief(texts, report=whole, page=page)
    yield "page of a regency", briefs.on_page(texts, whole.area, page)
    yield "brief, others", briefs.brief(texts, report=whole, others=[a_unit("Kabupaten Kudus")])
    yield "brief, no data", briefs.no_data(texts)
    file = Document("brief.xlsx", lambda: b"")
    yield "brief, file", briefs.as_file(texts, report=whole, document=file)
    old = AdminNotice("brief-old", {"area": "Kabupaten Jember", "hours": 40})
    yield "brief, old", render(ADMIN_NOTICE, old, texts, time(16, 30))
