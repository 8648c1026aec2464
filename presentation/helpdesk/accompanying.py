"""What the task force reads: its offices in figures, one of them, and a text for who leads it."""

from collections.abc import Iterator
from typing import Final

from census.boards.board import Board
from census.campaign.phases import Season
from census.helpdesk.accompanying import Accompanied, AccompaniedOffice, HelpGiven, OfficeInCare
from presentation.boards import text as board_text
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import start_link, unit_payload
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.helpdesk import helping
from presentation.helpdesk.names import step_title
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.census_texts import localized
from presentation.language.html import Html, lines, paragraphs, unmarked
from presentation.offices import sharing

ON_A_PAGE: Final = 5
"""So many offices are on a page, the most urgent first."""


def offices(texts: Texts, seen: Accompanied, *, page: int = 1) -> Message:
    """Show a page of the offices that somebody accompanies, and what was answered in all."""
    pages = -(-len(seen.offices) // ON_A_PAGE)
    page = min(max(page, 1), pages)
    first = (page - 1) * ON_A_PAGE
    shown = list(enumerate(seen.offices[first:][:ON_A_PAGE], start=first + 1))
    turning = tuple(
        Button(texts.plain(key), pack(Action.ACCOMPANY, str(to)))
        for key, to in (("office-page-before", page - 1), ("office-page-after", page + 1))
        if 1 <= to <= pages
    )
    return Message(
        paragraphs(
            texts(
                "force-title",
                offices=len(seen.offices),
                waiting=sum(each.waiting for each in seen.offices),
                lagging=sum(each.lags for each in seen.offices),
            ),
            *(_in_brief(texts, place, each) for place, each in shown),
            texts("office-open-page", page=page, pages=pages) if pages > 1 else None,
            _answered(texts, seen.answered),
            lines(*_data(texts, [each.board for _, each in shown])),
        ),
        rows(
            *(
                Button(
                    names.shortened(f"{place}. {each.office.name}", 36),
                    pack(Action.ACCOMPANY_OFFICE, each.office.code),
                )
                for place, each in shown
            ),
            turning,
            (helping.desk_button(texts), buttons.home(texts)),
        ),
    )


def office(texts: Texts, found: OfficeInCare) -> Message:
    """Show an office: its place on the board, its open requests, and what was answered there."""
    seen = found.seen
    code, figures = seen.office.code, sharing.figures(texts, seen.office, seen.board, found.known)
    return Message(
        paragraphs(
            figures or texts("home-task-silent", office=seen.office.name),
            texts("force-requests", waiting=seen.waiting, mine=seen.mine, asked=seen.asked),
            helping.listed(texts, "desk-open-title", found.waiting),
            helping.listed(texts, "desk-mine-title", found.mine),
            _answered(texts, seen.answered),
        ),
        rows(
            helping.numbered(texts, "desk-button-take-this", Action.DESK_TAKE, found.waiting),
            helping.numbered(texts, "desk-button-open-this", Action.DESK_MINE, found.mine),
            Button(texts.plain("force-button-text"), pack(Action.ACCOMPANY_TEXT, code)),
            buttons.around(texts, code) if seen.standing else None,
            (buttons.accompanied(texts), buttons.home(texts)),
        ),
    )


def leaders_text(texts: Texts, found: OfficeInCare, *, season: Season, bot: str) -> Message:
    """Return a text for who leads the office, to forward; it says never who asked."""
    written = unmarked(paragraphs(*_to_leader(texts, found, season, bot)))
    return sharing.to_forward(texts, written, buttons.accompanied(texts))


def _to_leader(
    texts: Texts, found: OfficeInCare, season: Season, bot: str
) -> Iterator[Html | None]:
    seen = found.seen
    yield texts("force-text-greeting", office=seen.office.name)
    yield sharing.figures(texts, seen.office, seen.board, found.known)
    if seen.answered.count:
        yield texts("force-text-answered", count=seen.answered.count)
    standing = seen.standing
    everybody = standing is not None and 0 < standing.base <= standing.completed
    if season.online and not everybody:
        link = start_link(bot, unit_payload(seen.office.code))
        yield texts("force-text-how", site=texts.official_site, link=link)
    else:
        yield texts("share-thanks")


def _in_brief(texts: Texts, place: int, seen: AccompaniedOffice) -> Html:
    board, standing = seen.board, seen.standing
    if board is None or standing is None:
        figures = [texts("force-office-silent", place=place, office=seen.office.name)]
    else:
        figures = [
            texts(
                "force-office",
                place=place,
                office=seen.office.name,
                rank=standing.rank,
                of=len(board.standings),
            ),
            board_text.figures(texts, board=board, standing=standing),
        ]
    some = seen.waiting or seen.mine or seen.asked
    return lines(
        *figures,
        texts("force-requests", waiting=seen.waiting, mine=seen.mine, asked=seen.asked)
        if some
        else None,
    )


def _answered(texts: Texts, answered: HelpGiven) -> Html:
    titled = [(step_title(texts, step), count) for step, count in answered.steps]
    steps = [_counted(texts, unmarked(title), count) for title, count in titled if title]
    topics = [
        _counted(texts, localized(title, texts.language), count) for title, count in answered.topics
    ]
    return lines(
        texts("force-answered", count=answered.count),
        texts("force-answered-steps", steps=texts.listed(steps)) if steps else None,
        texts("force-answered-topics", topics=texts.listed(topics)) if topics else None,
    )


def _counted(texts: Texts, what: str, count: int) -> str:
    return f"{what} ({texts.number(count)})"


def _data(texts: Texts, boards: list[Board | None]) -> list[Html]:
    """Return from when the data of each of these boards is."""
    said = (names.board_data_line(texts, board) for board in boards if board is not None)
    return list(dict.fromkeys(said))
