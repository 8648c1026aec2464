"""The parts of a board as text: heading, rows, one unit's card, footing."""

from census.boards.board import Board
from census.boards.progress import Streak
from census.boards.standing import Standing
from census.companies.registration import KINDS
from census.units import CountsFrom, Target, UnitCode
from presentation.boards.table import leaders, left_out, place_of
from presentation.language import names, places
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, join, lines, paragraphs

SHOWN_BASES, SHORTEST_LEAD, SHORTEST_GROWTH = 2, 2, 3


def heading(texts: Texts, board: Board) -> Html:
    """Return the title of a board, its sum, and its targets."""
    title = texts("board-title", among=names.ranked_among(texts, board))
    return lines(title, *(escape(fact) for fact in facts(texts, board)))


def facts(texts: Texts, board: Board) -> list[str]:
    """Return the sum of a board and its targets, one line each, without markup."""
    targets = [target_name(texts, target) for target in board.shared_targets]
    return [
        total(texts, board),
        *([texts.plain("board-targets", targets=texts.listed(targets))] if targets else []),
    ]


def every_target(board: Board) -> list[Target]:
    """Return all targets on a board, also those of single units."""
    return list(dict.fromkeys(gap.target for row in board.standings for gap in row.gaps))


def footing(texts: Texts, board: Board) -> Html:
    """Return the most improved units, the counting rule, and the date of the data."""
    return lines(
        *improved(texts, board),
        escape(names.counting_rule(texts, board.rule)),
        bases(texts, board),
        names.board_data_line(texts, board),
    )


def improved(texts: Texts, board: Board) -> tuple[Html, ...]:
    """Return the most improved units since the day before and since a week before, a line each."""
    said = []
    found = (("day", board.improved_day), ("week", board.improved_week))
    for key, best in () if board.ending else found:
        row = board.of(best.unit) if best else None
        if best is not None and row is not None:
            unit = places.listed_whole(texts, row.unit, board.area)
            points = texts.points(best.growth)
            since = texts.local_day(best.since)
            said.append(texts(f"board-improved-{key}", unit=unit, points=points, since=since))
    return tuple(said)


def bases(texts: Texts, board: Board) -> Html | None:
    """Return the sources of the bases, each with its day."""
    if board.rule.counts_from is CountsFrom.PEOPLE:
        return texts("board-bases-roster")
    if not board.bases:
        return None
    named = [
        texts.plain("base-source", source=base.source, as_of=base.as_of)
        for base in board.bases[:SHOWN_BASES]
    ]
    if more := len(board.bases) - len(named):
        named.append(texts.plain("base-sources-more", count=more))
    return texts("board-bases", measure=board.rule.measure.value, sources=texts.listed(named))


def row(texts: Texts, board: Board, standing: Standing, own: UnitCode | None = None) -> Html:
    """Return one row: rank, name, movement, rate, completed of base. The own row is bold."""
    reached = " ✅" if standing.gaps and standing.gaps[0].reached else ""
    base = texts.number(standing.base) if standing.base else texts.plain("rate-unknown")
    name = join(
        " ",
        (
            escape(names.shortened(places.listed(standing.unit, board.area))),
            names.movement(standing),
        ),
    )
    line = join(
        " · ",
        (
            Html(
                f"{standing.placed}. {name}" if standing.placed else f"{place_of(standing)} {name}"
            ),
            Html(f"{names.rate(texts, standing)}{reached}"),
            texts("board-row-figures", completed=standing.completed, base=base),
            _own_date(texts, standing),
        ),
    )
    return Html(f"👉 <b>{line}</b>") if standing.unit.code == own else line


def card(texts: Texts, *, board: Board, standing: Standing, today: bool = False) -> Html:
    """Return one unit's card: rank, figures, targets, and what it takes to climb."""
    title = texts(
        "card-title" if standing.placed else "card-title-none",
        unit=names.unit_name(texts, standing.unit),
        rank=standing.rank,
        completed=standing.completed,
        among=names.ranked_among(texts, board),
    )
    return lines(
        join(" ", (title, names.movement(standing))),
        figures(texts, board=board, standing=standing, every_target=False),
        *missing(texts, board, standing, today=today),
        climb(texts, board=board, standing=standing, today=today),
    )


def figures(texts: Texts, *, board: Board, standing: Standing, every_target: bool = True) -> Html:
    """Return one unit's figures with its targets: 803 dari 910 pegawai · 88,2% · target 100%."""
    measure = board.rule.measure
    parts = [escape(names.completed_of_base(texts, measure, standing.completed, standing.base))]
    if standing.base:
        parts.append(texts("card-rate", rate=names.rate(texts, standing)))
    for gap in standing.gaps:
        if gap.reached or every_target:
            key = "card-target-reached" if gap.reached else "card-target"
            parts.append(texts(key, target=target_name(texts, gap.target)))
    return join(" · ", (*parts, _own_date(texts, standing)))


def _own_date(texts: Texts, standing: Standing) -> Html | None:
    said = names.own_date(texts, standing)
    return escape(said) if said else None


def climb(texts: Texts, *, board: Board, standing: Standing, today: bool = False) -> Html | None:
    """Return how many more it takes to overtake the next unit, or that no unit is ahead.

    After the phase nobody can climb. Where neither the next unit nor a rung is within reach, every
    single one counts. ``today`` makes it the day's aim if that is within reach: no more than the
    unit gained since the data before, or than its target needs in a day.
    """
    if board.ending or standing.next_above is None or standing.to_overtake is None:
        key = "card-first-over" if board.ending else "card-first"
        return texts(key) if standing.placed == 1 else None
    if not standing.can_overtake:
        alone = standing.out_of_reach and not standing.rung
        return texts("card-every-one", measure=board.rule.measure.value) if alone else None
    above = board.of(standing.next_above.code)
    within_reach = max(standing.gained or 0, standing.daily_pace or 0)
    when = "today" if today and standing.to_overtake <= within_reach else "open"
    return texts(
        "card-to-be-first" if above and above.rank == 1 else "card-to-overtake",
        when=when,
        more=names.count(texts, board.rule.measure, standing.to_overtake),
        unit=names.unit_name(texts, standing.next_above),
    )


def pace(texts: Texts, *, board: Board, standing: Standing) -> Html | None:
    """Return the daily pace that reaches the target by the end of the phase."""
    if standing.daily_pace is None:
        return None
    return texts("card-pace", more=names.count(texts, board.rule.measure, standing.daily_pace))


def streak(texts: Texts, row: Streak) -> Html | None:
    """Return the days in a row at the top, or with growth. One or two days are no streak."""
    if row.leading >= SHORTEST_LEAD:
        return texts("streak-leading", days=row.leading)
    if row.growing >= SHORTEST_GROWTH:
        return texts("streak-growing", days=row.growing)
    return None


def brief(texts: Texts, *, board: Board, own: UnitCode, row_of_days: Streak | None = None) -> Html:
    """Return a board for a group: the own unit's card, the leaders, and the date of the data.

    The own row is among them; of the others it is said how many there are.
    """
    shown = leaders(board.standings, board.of(own))
    listed = (row(texts, board, each, own) for each in shown)
    return paragraphs(
        of_own(texts, board, own, row_of_days),
        lines(*listed, left_out(texts, board.standings, shown)) if len(shown) > 1 else None,
        names.board_data_line(texts, board),
    )


def of_own(texts: Texts, board: Board, own: UnitCode, row_of_days: Streak | None) -> Html:
    """Return the own unit's card; without one the heading of the board."""
    standing = board.of(own)
    if standing is None:
        return heading(texts, board)
    return lines(
        card(texts, board=board, standing=standing, today=True),
        streak(texts, row_of_days) if row_of_days else None,
    )


def total(texts: Texts, board: Board) -> str:
    """Return the sum of a board, and how many units are in it where some are missing."""
    whole = board.whole
    if whole.base:
        figures = names.completed_of_base(texts, board.rule.measure, whole.completed, whole.base)
        rate = texts.percent(whole.rate, targets=[each.share for each in board.shared_targets])
        said = texts.plain("board-total", figures=figures, rate=rate)
    else:
        known = names.count(texts, board.rule.measure, whole.completed)
        said = texts.plain("board-total-without-base", figures=known)
    part = names.of_how_many(texts, board)
    return f"{said} · {part}" if part else said


def target_name(texts: Texts, target: Target) -> str:
    """Return a target with its owner: 50% (Bupati)."""
    return texts.plain("target", share=texts.share(target.share), owner=target.owner)


def missing(texts: Texts, board: Board, standing: Standing, *, today: bool = False) -> list[Html]:
    """Return what is missing to each target that is possible, or else to the next rung.

    After the phase it is what was missed. ``today`` adds the day's part of the first target.
    """
    said: list[Html] = []
    measure = board.rule.measure
    if standing.rung is not None:
        more = names.count(texts, measure, standing.rung.missing)
        return [texts("card-rung", share=texts.share(standing.rung.share), more=more)]
    for gap in [gap for gap in standing.gaps if not gap.reached and gap.possible]:
        values = {
            "target": target_name(texts, gap.target),
            "missing": names.count(texts, measure, gap.missing),
        }
        if today and not said and standing.daily_pace is not None:
            more = names.count(texts, measure, standing.daily_pace)
            said.append(texts("card-target-missing-today", more=more, **values))
        else:
            key = "card-target-missed" if board.is_final else "card-target-missing"
            said.append(texts(key, **values))
    return said


def without(texts: Texts, board: Board) -> Html:
    """Say that the reader's unit is not on a board; of companies, also why."""
    counts = board.rule.counts_from
    of_companies = board.rule.units[0] in KINDS
    why = texts("company-not-ranked", counts=counts) if of_companies else None
    return paragraphs(texts("board-without-own"), why)
