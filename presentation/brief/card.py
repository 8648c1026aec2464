"""The card of a whole regency: its sum of the day."""

from collections.abc import Iterator

from census.brief.brief import Brief
from presentation.boards.cards import messages as cards
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import MOST_FACTS, card_picture, ended, gauge_of
from presentation.brief import messages as brief_text
from presentation.brief.pictures import rate_of, whole_figures
from presentation.chat import buttons
from presentation.chat.messages import Message, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import escape, paragraphs, unmarked


def regency_sheet(texts: Texts, brief: Brief, size: CardSize, *, link: str) -> CardSheet:
    """Return the card; ``link`` is where to look, as people read it."""
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    return CardSheet(
        size,
        texts.plain("census-name"),
        "",
        brief.area.name,
        big=rate_of(texts, brief),
        beside=tuple(whole_figures(texts, brief)),
        gauge=gauge_of(texts, brief.rate, targets) if brief.base else None,
        facts=tuple(_facts(texts, brief))[: MOST_FACTS[size]],
        foot=(names.board_data(texts, brief.board),),
        link=link,
        mark=texts.plain("picture-illustrative") if brief.illustrative else "",
    )


def _facts(texts: Texts, brief: Brief) -> Iterator[str]:
    if brief.board.ending is not None:
        yield texts.plain("card-ended", **ended(texts, brief.board))
    yield from [unmarked(said) for said in brief_text.outlooks(texts, brief)][-1:]


def of_regency(
    texts: Texts, *, brief: Brief, link: str, taken_part: bool = False, in_group: bool = False
) -> Message:
    """Send the card of the day of a regency; who has taken part has a card of their own as well."""
    board, name = brief.board, brief.area.name
    figures = names.completed_of_base(texts, board.rule.measure, brief.completed, brief.base)
    words = cards.words_of_day(
        texts, name, figures, board, board.as_of, link=link, illustrative=brief.illustrative
    )
    sheet = regency_sheet(texts, brief, CardSize.SQUARE, link=link.removeprefix("https://"))
    own = buttons.finish_card(texts) if taken_part and not in_group else None
    on = None if in_group else (buttons.ranking(texts), buttons.home(texts))
    return Message(
        paragraphs(texts("card-day-caption", unit=name, **ended(texts, board)), escape(words)),
        rows(cards.send(texts, words), own, on),
        picture=card_picture(texts, sheet, brief.area.code, board),
    )
