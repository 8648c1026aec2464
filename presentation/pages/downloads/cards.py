"""The picture beside a shared link to a regency: its figure, its targets, what is missing."""

from census.brief.brief import Brief
from presentation.boards.cards.sheet import CardSheet, CardSize
from presentation.boards.cards.unit_cards import card_picture, gauge_of
from presentation.brief import messages as brief_text
from presentation.brief.pictures import whole_figures
from presentation.chat.messages import Picture
from presentation.language import names
from presentation.language.html import unmarked
from presentation.pages.front import rate_of
from presentation.pages.view import PageView


def regency_card(view: PageView, brief: Brief) -> Picture:
    """Return the wide card of a regency."""
    texts, board = view.texts, brief.board
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    sheet = CardSheet(
        CardSize.WIDE,
        texts.plain("census-name"),
        "",
        brief.area.name,
        big=rate_of(texts, brief),
        beside=tuple(whole_figures(texts, brief)),
        gauge=gauge_of(texts, brief.rate, targets) if brief.base else None,
        facts=tuple(map(unmarked, brief_text.outlooks(texts, brief)))[-1:],
        foot=(names.board_data(texts, board),),
        link=view.shown(""),
        mark=texts.plain("picture-illustrative") if brief.illustrative else "",
    )
    return card_picture(texts, sheet, brief.area.code, board)
