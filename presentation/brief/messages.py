"""The regent's brief in words: the whole against its targets, where it leads, who to accompany."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from census.boards.ranking import Standing
from census.brief.brief import Brief, TargetOutlook
from census.units import Unit
from presentation.boards import text as board_text
from presentation.brief.pictures import brief_picture, share_range
from presentation.chat import buttons
from presentation.chat.actions import Action, pack
from presentation.chat.messages import Button, Document, Message, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines, paragraphs

NAMED_CROSSINGS = 3
LONGEST_NAME = 28
WEEK = 7
SHORTEST_PACE = 2
"""Days of which an average says something."""


def brief(texts: Texts, *, told: Brief, others: Sequence[Unit] = ()) -> Message:
    """Show a brief with its picture; ``others`` are the regencies that have one as well."""
    return Message(
        description(texts, told=told),
        rows(
            Button(texts.plain("button-as-xlsx"), pack(Action.BRIEF_FILE, told.area.code)),
            tuple(_switch(texts, unit) for unit in others),
            (buttons.ranking(texts), buttons.home(texts)),
        ),
        picture=brief_picture(texts, told),
    )


def no_data(texts: Texts) -> Message:
    """Say that no data is published yet."""
    return Message(texts("brief-no-data"), rows(buttons.home(texts)))


def as_file(texts: Texts, *, told: Brief, document: Document) -> Message:
    """Send the workbook below the brief."""
    board = told.board
    return Message(
        lines(
            texts("brief-file", area=told.area.name),
            names.board_data_line(texts, board),
        ),
        document=document,
    )


def description(texts: Texts, *, told: Brief) -> Html:
    """Return the brief in words: as many as a picture's caption holds."""
    board = told.board
    return paragraphs(
        lines(texts("brief-title", area=told.area.name), _whole(texts, told), _part(texts, told)),
        lines(*_outlooks(texts, told), _pace(texts, told), _forecast(texts, told)),
        lines(*_parts(texts, told)),
        lines(
            _age(texts, told) if told.stale else None,
            names.board_data_line(texts, board),
        ),
    )


def _age(texts: Texts, told: Brief) -> Html:
    hours = int((told.at - told.board.as_of).total_seconds() // 3600)
    return texts("brief-stale", hours=hours, days=hours // 24)


def _whole(texts: Texts, told: Brief) -> Html:
    measure = told.board.rule.measure
    parts = [escape(names.completed_of_base(texts, measure, told.completed, told.base))]
    if told.base:
        parts.append(texts("card-rate", rate=told.rate))
    row = told.province.of(told.area.code) if told.province else None
    if row is not None and told.province is not None and row.base:
        of = len(told.province.standings)
        parts.append(texts("brief-province", rank=row.rank, of=of))
    return join(" · ", parts)


def _part(texts: Texts, told: Brief) -> Html | None:
    of_how_many = names.of_how_many(texts, told.board)
    return escape(of_how_many) if of_how_many else None


def _outlooks(texts: Texts, told: Brief) -> Iterator[Html]:
    measure = told.board.rule.measure
    for outlook in told.outlooks:
        target = board_text.target_name(texts, outlook.target)
        if not outlook.missing:
            key = "brief-target-reached" if outlook.reached else "brief-target-unsure"
            yield texts(key, target=target)
            continue
        missing = names.count(texts, measure, outlook.missing)
        yield _open_target(texts, outlook, target, missing)


def _open_target(texts: Texts, outlook: TargetOutlook, target: str, missing: str) -> Html:
    if outlook.daily is None:
        return texts("brief-target-missed", target=target, missing=missing)
    daily = texts.number(outlook.daily)
    return texts("brief-target-open", target=target, missing=missing, daily=daily)


def _pace(texts: Texts, told: Brief) -> Html | None:
    if told.pace is None or told.gain is None:
        return None
    measure = told.board.rule.measure
    days = (told.counts[-1].as_of - told.counts[0].as_of).days
    gained, since = told.gain.completed, texts.short_date(told.gain.since)
    if days < SHORTEST_PACE:
        added = names.count(texts, measure, gained)
        return texts("brief-picture-gain", gained=added, since=since)
    return texts(
        "brief-pace",
        days=min(WEEK, days),
        pace=names.count(texts, measure, int(told.pace + Fraction(1, 2))),
        gained=texts.number(gained),
        since=since,
    )


def _forecast(texts: Texts, told: Brief) -> Html | None:
    if told.end is None or not told.base:
        return None
    if told.forecast is None:
        return texts("brief-forecast-none")
    return texts("brief-forecast", share=share_range(texts, told), end=texts.local_day(told.end))


def _parts(texts: Texts, told: Brief) -> Iterator[Html]:
    if told.best:
        yield texts("brief-best", units=_listed(texts, told.best))
    improved = told.improved
    row = told.board.of(improved.unit) if improved else None
    if improved is not None and row is not None:
        unit, points = _name(row.unit), texts.points(improved.growth)
        since = texts.short_date(improved.since)
        yield texts("brief-improved", unit=unit, points=points, since=since)
    if told.crossings:
        named = [
            texts.plain("brief-crossing", unit=_name(each.unit), share=texts.share(share))
            for each in told.crossings[:NAMED_CROSSINGS]
            for share in (each.target.share,)
        ]
        more = len(told.crossings) - len(named)
        yield texts("brief-crossed", units=", ".join(named), more=more)
    if told.furthest:
        yield texts("brief-furthest", units=_listed(texts, told.furthest))
    yield from _offices(texts, told)


def _offices(texts: Texts, told: Brief) -> Iterator[Html]:
    board = told.offices
    if board is None or not board.standings:
        return
    whole = board.whole
    reached = sum(bool(row.gaps) and row.gaps[0].reached for row in board.standings)
    yield texts(
        "brief-offices",
        figures=names.completed_of_base(texts, board.rule.measure, whole.completed, whole.base),
        share=texts.percent(whole.rate) if whole.base else texts.plain("rate-unknown"),
        reached=reached,
        units=len(board.standings),
    )


def _listed(texts: Texts, standings: Sequence[Standing]) -> str:
    named = [f"{_name(row.unit)} ({names.rate(texts, row)})" for row in standings]
    return ", ".join(named)


def _name(unit: Unit) -> str:
    return names.shortened(unit.name, LONGEST_NAME)


def _switch(texts: Texts, unit: Unit) -> Button:
    label = texts.plain("button-own-unit", unit=names.shortened(unit.name, 22))
    return Button(label, pack(Action.BRIEF_OPEN, unit.code))
