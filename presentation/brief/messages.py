"""The regent's brief as text: the regency, its targets, the leaders, units in need of help."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from census.boards.board import Ending
from census.brief.brief import Brief, TargetOutlook
from census.broadcasts.text import CAPTION_LIMIT, telegram_length
from census.units import Unit
from presentation.boards import text as board_text
from presentation.brief.beside import help_given, visits_of_officers
from presentation.brief.pictures import brief_picture, rate_of, share_range
from presentation.brief.rich import PICTURE, of_brief
from presentation.brief.units import changes, listed, offices
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines, paragraphs, unmarked

WEEK = 7
SHORTEST_PACE = 2
"""An average over fewer days is not shown."""


def brief(
    texts: Texts,
    report: Brief,
    *,
    others: Sequence[Unit] = (),
    page: Sequence[tuple[Button, ...]] = (),
) -> Message:
    """Show a brief with its picture, or with its tables; ``others`` have a brief, too.

    ``page`` leads to the public page, its slides and its print.
    """
    code = report.area.code
    file = Button(texts.plain("button-as-xlsx"), pack(Action.BRIEF_FILE, code))
    drawn = Button(texts.plain("button-as-picture"), pack(Action.BRIEF_OPEN, code, PICTURE))
    keys = (
        *page,
        tuple(_switch(texts, unit) for unit in others),
        (buttons.ranking(texts), buttons.home(texts)),
    )
    return Message(
        description(texts, report=report),
        rows(file, *keys),
        picture=brief_picture(texts, report),
        rich=of_brief(texts, report, _sections(texts, report), rows((file, drawn), *keys)),
    )


def on_page(texts: Texts, area: Unit, page: Sequence[tuple[Button, ...]]) -> Message:
    """Lead to the public page of a regency, its slides and its print."""
    return Message(texts("brief-page", area=area.name), rows(*page, buttons.home(texts)))


def no_data(texts: Texts) -> Message:
    """Say that no data is published yet."""
    return Message(texts("brief-no-data"), rows(buttons.home(texts)))


def as_file(texts: Texts, *, report: Brief, document: Document) -> Message:
    """Send the workbook below the brief."""
    board = report.board
    return Message(
        lines(
            texts("brief-file", area=report.area.name),
            names.board_data_line(texts, board),
        ),
        document=document,
    )


def description(texts: Texts, *, report: Brief) -> Html:
    """Return the brief as a text that fits a picture's caption.

    Where names are long, the units that have just reached a target are left to their boards, then
    the offices, then who was helped, and at last what residents say of visits.
    """
    shorter = replace(report, crossings=())
    shortest = replace(shorter, offices=None)
    without_help = replace(shortest, help=None)
    for each in (report, shorter, shortest, without_help):
        said = _description(texts, each)
        if telegram_length(unmarked(said)) <= CAPTION_LIMIT:
            return said
    return _description(texts, replace(without_help, visits=None))


def _description(texts: Texts, report: Brief) -> Html:
    return paragraphs(*_sections(texts, report))


def _sections(texts: Texts, report: Brief) -> list[Html]:
    """Return the paragraphs of a brief, whatever their length."""
    visits = visits_of_officers(texts, report.field) if report.field else None
    online = lines(_title(texts, report), _whole(texts, report), _part(texts, report))
    # While officers visit, the brief is of that; the final figures stand below, with their title.
    first = visits and report.board.is_final
    said = (
        lines(texts("brief-title", area=report.area.name), visits) if first else online,
        online if first else visits,
        lines(*outlooks(texts, report), pace(texts, report), _forecast(texts, report)),
        lines(*_parts(texts, report)),
        help_given(texts, report.help) if report.help else None,
        texts("brief-visits", asked=said.asked, came=said.came, nobody=said.nobody)
        if (said := report.visits)
        else None,
        lines(
            _age(texts, report) if report.stale else None,
            names.board_data_line(texts, report.board),
        ),
    )
    return [each for each in said if each]


def _title(texts: Texts, report: Brief) -> Html:
    ending = report.board.ending
    if ending is None or not report.board.is_final:
        return texts("brief-title", area=report.area.name)
    phase = census_texts.phase_within(texts, ending.phase)
    return texts("brief-title-final", area=report.area.name, phase=phase)


def _age(texts: Texts, report: Brief) -> Html:
    hours = int((report.at - report.board.as_of).total_seconds() // 3600)
    return texts("brief-stale", hours=hours, days=hours // 24)


def unpictured(texts: Texts, report: Brief) -> list[Html]:
    """Return the lines of a brief that its picture does not have already."""
    paced = len(report.counts) > SHORTEST_PACE
    said = (
        join(" · ", _in_province(texts, report)),
        *outlooks(texts, report),
        pace(texts, report) if paced else None,
        _forecast(texts, report) if report.forecast is None else None,
        *changes(texts, report),
        *offices(texts, report),
    )
    return [each for each in said if each]


def _whole(texts: Texts, report: Brief) -> Html:
    measure = report.board.rule.measure
    parts = [escape(names.completed_of_base(texts, measure, report.completed, report.base))]
    if report.base:
        parts.append(texts("card-rate", rate=rate_of(texts, report)))
    return join(" · ", (*parts, *_in_province(texts, report)))


def _in_province(texts: Texts, report: Brief) -> Iterator[Html]:
    if report.in_province is not None and report.province is not None:
        row, moment = report.in_province
        yield texts("brief-province", rank=row.rank, of=len(report.province.standings))
        if moment != report.board.as_of:
            yield texts("own-date", day=texts.moment(moment))


def _part(texts: Texts, report: Brief) -> Html | None:
    of_how_many = names.of_how_many(texts, report.board)
    return escape(of_how_many) if of_how_many else None


def outlooks(texts: Texts, report: Brief) -> Iterator[Html]:
    """Say of each target what is missing, and what reaches it in time."""
    measure = report.board.rule.measure
    for outlook in report.outlooks:
        target = board_text.target_name(texts, outlook.target)
        if not outlook.missing:
            key = "brief-target-reached" if outlook.reached else "brief-target-unsure"
            yield texts(key, target=target)
            continue
        missing = names.count(texts, measure, outlook.missing)
        ending = report.board.ending if report.board.is_final else None
        if ending is not None:
            yield _missed(texts, ending, target, missing)
        else:
            yield _open_target(texts, outlook, target, missing)


def _missed(texts: Texts, ending: Ending, target: str, missing: str) -> Html:
    """Say that a target was not reached, and that nobody can take part any more."""
    day = ending.phase.last_day
    return texts("brief-target-missed", target=target, missing=missing, end=day)


def _open_target(texts: Texts, outlook: TargetOutlook, target: str, missing: str) -> Html:
    if outlook.rung is not None:
        share, more = texts.share(outlook.rung.share), texts.number(outlook.rung.missing)
        return texts("brief-target-rung", target=target, missing=missing, share=share, more=more)
    if outlook.daily is None:
        return texts("brief-target-short", target=target, missing=missing)
    daily = texts.number(outlook.daily)
    return texts("brief-target-open", target=target, missing=missing, daily=daily)


def pace(texts: Texts, report: Brief) -> Html | None:
    """Return how many a day there are of late; None where nothing is known of that."""
    if report.pace is None or report.gain is None:
        return None
    measure = report.board.rule.measure
    days = (report.counts[-1].as_of - report.counts[0].as_of).days
    gained, since = report.gain.completed, texts.short_date(report.gain.since)
    if days < SHORTEST_PACE:
        added = names.count(texts, measure, gained)
        return texts("brief-picture-gain", gained=added, since=since)
    return texts(
        "brief-pace",
        days=min(WEEK, days),
        pace=names.count(texts, measure, int(report.pace + Fraction(1, 2))),
        gained=texts.number(gained),
        since=since,
    )


def _forecast(texts: Texts, report: Brief) -> Html | None:
    if report.end is None or not report.base:
        return None
    if report.forecast is None:
        return texts("brief-forecast-none")
    return texts(
        "brief-forecast", share=share_range(texts, report), end=texts.local_day(report.end)
    )


def _parts(texts: Texts, report: Brief) -> Iterator[Html]:
    if report.best:
        yield texts("brief-best", units=listed(texts, report.best))
    yield from changes(texts, report)
    if report.furthest:
        key = "brief-furthest-over" if report.board.ending else "brief-furthest"
        yield texts(key, units=listed(texts, report.furthest))
    yield from offices(texts, report)


def _switch(texts: Texts, unit: Unit) -> Button:
    label = texts.plain("button-own-unit", unit=names.shortened(unit.name, 22))
    return Button(label, pack(Action.BRIEF_OPEN, unit.code))
