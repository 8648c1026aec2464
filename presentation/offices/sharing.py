"""What a head shares for the office, and a text for its WhatsApp group: to copy, forward or open.

The text says what holds today for the whole office, and never who.
"""

from collections.abc import Iterator

from census.boards.board import Board
from census.campaign.phases import Season, SeasonStage
from census.companies.registration import KINDS
from census.offices.finished import OfficeKnowledge
from census.units import Unit
from presentation.boards import text as board_text
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import start_link, unit_payload, whatsapp_link
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs, unmarked
from presentation.offices import two_sources
from presentation.offices.heads import thank_button
from presentation.residents import days


def tools(
    texts: Texts, *, office: Unit, posters: bool, letters: bool, workers: bool = False
) -> Message:
    """Show what else can be done for the office; ``posters`` while there is what to invite to.

    ``letters``: who looks may print circular letters. ``workers``: keeps a company's list, which
    stands in place of the letter; /edaran still makes one.
    """
    code = office.code
    poster = Button(texts.plain("button-poster"), pack(Action.POSTER, code))
    return Message(
        texts("office-tools", office=office.name),
        rows(
            Button(texts.plain("button-workers"), pack(Action.COMPANY_WORKERS, code))
            if workers
            else None,
            Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, code)),
            Button(texts.plain("button-office-letter"), pack(Action.OFFICE_LETTER, code))
            if posters and letters and not workers
            else None,
            thank_button(texts, code),
            buttons.group_code(texts, code),
            poster if posters else None,
            buttons.home(texts),
        ),
    )


def group_text(
    texts: Texts,
    *,
    office: Unit,
    board: Board | None,
    season: Season,
    bot: str,
    known: OfficeKnowledge,
) -> Message:
    """Return the text of today, with a button that opens WhatsApp with it.

    ``known`` counts the people of a company that no board ranks.
    """
    standing = board.of(office.code) if board else None
    some_done = bool(standing.completed if standing else known.finished)
    counted = figures(texts, office, board, known)
    parts = _parts(texts, office, counted, season, bot, some_done=some_done)
    written = unmarked(paragraphs(*parts))
    poster = Button(texts.plain("button-poster"), pack(Action.POSTER, office.code))
    return to_forward(texts, written, poster if season.stage is SeasonStage.OPEN else None)


def to_forward(texts: Texts, written: str, beside: Button | None) -> Message:
    """Return a text to copy or forward, with a button that opens WhatsApp with it."""
    link = whatsapp_link(written)
    return Message(
        Html(f"<code>{escape(written)}</code>"),
        rows(
            Button(texts.plain("button-whatsapp"), url=link) if link else None,
            beside,
            buttons.home(texts),
        ),
    )


def _parts(
    texts: Texts,
    office: Unit,
    standing: Html | None,
    season: Season,
    bot: str,
    *,
    some_done: bool,
) -> Iterator[Html | None]:
    without_nip = "yes" if office.kind in KINDS else "no"
    greeting = texts("share-greeting", office=office.name, workers=without_nip)
    yield lines(greeting, days.on_this_day(texts, season))
    yield standing
    if season.online:
        link = start_link(bot, unit_payload(office.code))
        someone = "yes" if some_done else "no"
        yield texts("share-how", site=texts.official_site, link=link, done=someone)
    elif season.stage is not SeasonStage.OPEN:
        yield texts("share-thanks")


def figures(texts: Texts, office: Unit, board: Board | None, known: OfficeKnowledge) -> Html | None:
    """Return an office's place on its board; without one, what is known of a company's people."""
    standing = board.of(office.code) if board else None
    if board is None or standing is None:
        return two_sources.company_line(texts, office, known)
    return lines(
        board_text.card(texts, board=board, standing=standing),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )
