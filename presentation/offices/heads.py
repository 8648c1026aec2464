"""For heads of units: the digest, the unfinished people of their office, a call to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from census.companies.registration import KINDS
from census.offices.notices import HeadDigest, UnitNews
from census.offices.offices import OfficeList, told_apart
from census.people.people import Employee
from census.people.submission import SubmissionState
from census.units import Measure, Unit, UnitCode
from presentation.boards import rich as board_rich
from presentation.boards import text as board_text
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, Rows, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.offices.two_sources import board_counts, by_name, by_recap

PAGE = 20
"""Names on a page."""


def digest(texts: Texts, notice: HeadDigest) -> Message:
    """Say what is new of each unit, with buttons for the next steps."""
    parts = [_news(texts, each) for each in notice.news]
    below = [
        (said, each.board, each.standing.unit.code)
        for said, each in zip(parts, notice.news, strict=True)
    ]
    keys = _digest_buttons(texts, notice)
    return Message(paragraphs(*parts), keys, rich=board_rich.below(texts, below, keys))


def office_list(texts: Texts, *, found: OfficeList, page: int = 0) -> Message:
    """Show the unfinished people, a page of them, with a button to call them.

    Where names are not complete, show the count instead.
    """
    if not found.known.covered:
        return _notby_name(texts, found)
    pages = max(1, -(-len(found.open) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = found.open[page * PAGE : (page + 1) * PAGE]
    code = found.office.code
    return Message(
        paragraphs(
            lines(
                open_line(texts, found),
                *(_of_them(texts, found) if found.open else ()),
            ),
            lines(*person_lines(texts, found, shown)),
            lines(
                texts("office-open-page", page=page + 1, pages=pages) if pages > 1 else None,
                by_name(texts, found),
                *by_recap(texts, found),
                texts("office-open-as-of"),
            ),
        ),
        rows(
            tuple(_turning(texts, code, page, pages)),
            buttons.office_call(texts, code) if found.open and found.calls else None,
            _find_button(texts, code) if found.open else None,
            buttons.around(texts, code),
            buttons.home(texts),
        ),
    )


def _notby_name(texts: Texts, found: OfficeList) -> Message:
    code, callable_now = found.office.code, found.joined and found.calls
    if found.office.kind in KINDS and not found.listed:
        share = Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, code))
        said = texts("company-nobody-joined", company=found.office.name)
        return Message(said, rows(share, buttons.home(texts)))
    return Message(
        paragraphs(
            lines(
                texts("office-unnamed-title", office=found.office.name),
                *by_recap(texts, found),
                by_name(texts, found),
            ),
            lines(
                texts("office-unnamed-joined", count=found.joined) if callable_now else None,
                *_beside(texts, found),
            ),
            texts("office-unnamed-why"),
        ),
        rows(
            buttons.office_call(texts, code) if callable_now else None,
            buttons.around(texts, code),
            buttons.home(texts),
        ),
    )


def open_line(texts: Texts, found: OfficeList) -> Html:
    """Say of how many names it is not recorded that they have finished."""
    office, count = found.office.name, len(found.open)
    whose = "company" if found.office.kind in KINDS else "office"
    if not count:
        return texts(f"{whose}-open-nobody", office=office)
    beyond = max(found.known.names.size - found.listed, 0)
    return lines(
        texts(f"{whose}-open-title", office=office, count=count, listed=found.listed),
        texts("company-open-others", count=beyond) if beyond else None,
    )


def beside_lines(texts: Texts, found: OfficeList, counted: int | None) -> Html:
    """Return whose receipt came back, who says to have finished, and who waits for an officer.

    Where the board counted another number, it begins with how many are known by name. Receipts
    that wait are not among them: the queue beside it says since when as well.
    """
    known = found.known
    differs = known.covered and counted is not None and counted != known.finished
    others = _beside(texts, replace(found, waiting=0))
    own = (by_name(texts, found), board_counts(texts, found)) if differs else ()
    return lines(*own, *others)


def _of_them(texts: Texts, found: OfficeList) -> Iterator[Html]:
    if found.joined and found.calls:
        yield texts("office-open-joined", count=found.joined)
    yield from _beside(texts, found)


def _beside(texts: Texts, found: OfficeList) -> Iterator[Html]:
    counts = {
        "returned-count": len(found.returned),
        "waiting": found.waiting,
        "claimed": found.claimed,
        "excused": found.excused,
    }
    yield from (texts(f"office-open-{key}", count=count) for key, count in counts.items() if count)


def _news(texts: Texts, news: UnitNews) -> Html:
    standing, board = news.standing, news.board
    climb = board_text.climb(texts, board=board, standing=standing)
    return lines(
        *_titles(texts, news),
        board_text.figures(texts, board=board, standing=standing),
        texts("heads-final-thanks") if news.final else climb,
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )


def _titles(texts: Texts, news: UnitNews) -> Iterator[Html]:
    standing = news.standing
    unit = names.unit_name(texts, standing.unit)
    among = names.ranked_among(texts, news.board)
    if news.final is not None:
        phase = census_texts.phase_name(texts, news.final)
        key = "heads-final-changed" if news.again else "heads-final"
        yield texts(key, phase=phase, unit=unit, rank=standing.rank, among=among)
    for target in news.crossed:
        name = board_text.target_name(texts, target)
        yield texts("heads-target-reached", unit=unit, target=name)
    if news.final is None and news.before != standing.rank:
        yield _rank_title(texts, news, unit, among)


def _rank_title(texts: Texts, news: UnitNews, unit: str, among: str) -> Html:
    rank, before = news.standing.rank, news.before
    change = "new" if before is None else "up" if before > rank else "down"
    return texts(f"rank-{change}", unit=unit, rank=rank, before=before or rank, among=among)


def _digest_buttons(texts: Texts, notice: HeadDigest) -> Rows:
    if len(notice.news) > 1:
        units = [news.standing.unit for news in notice.news]
        return rows(*(_named(texts, unit) for unit in units))
    (news,) = notice.news
    code = news.standing.unit.code
    still_open = news.board.ending is None and news.standing.completed < news.standing.base
    counts_staff = news.board.rule.measure is Measure.EMPLOYEES
    return rows(
        (buttons.office_list(texts, code), buttons.office_call(texts, code))
        if still_open and counts_staff
        else None,
        Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, code))
        if news.standing.unit.kind in KINDS
        else None,
        buttons.around(texts, code),
    )


def _named(texts: Texts, unit: Unit) -> Button:
    label = texts.plain("button-own-unit", unit=names.shortened(names.unit_name(texts, unit)))
    return Button(label, pack(Action.BOARD_AROUND, unit.code))


def person_lines(texts: Texts, found: OfficeList, some: Sequence[Employee]) -> Iterator[Html]:
    """Yield people's names, posts, and how far they are."""
    named = told_apart(found.open)
    for each in some:
        name = ", ".join(filter(None, (named[each.nip], each.position)))
        yield texts(f"office-open-{how_far(found, each)}", name=name)


def how_far(found: OfficeList, employee: Employee) -> str:
    """Return the end of the key that says how far somebody of the list is."""
    if employee.nip in found.returned:
        return "returned"
    if employee.chat is None:
        return "stranger"
    return "started" if employee.state is SubmissionState.STARTED else "not-begun"


def _turning(texts: Texts, code: UnitCode, page: int, pages: int) -> Iterator[Button]:
    for way, to in (("before", page - 1), ("after", page + 1)):
        if 0 <= to < pages:
            yield Button(texts.plain(f"office-page-{way}"), pack(Action.OFFICE_OPEN, code, str(to)))


def thank_button(texts: Texts, code: UnitCode) -> Button:
    """Thank those who have finished."""
    return Button(texts.plain("button-office-thank"), pack(Action.OFFICE_THANK, code))


def tools_button(texts: Texts, code: UnitCode) -> Button:
    """Lead to what else a head can do."""
    return Button(texts.plain("button-office-tools"), pack(Action.OFFICE_TOOLS, code))


def _find_button(texts: Texts, code: UnitCode) -> Button:
    return Button(texts.plain("button-office-find"), pack(Action.OFFICE_FIND, code))
