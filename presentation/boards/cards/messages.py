"""What is said with a card: of who has taken part, and of a unit today."""

from collections.abc import Sequence
from datetime import datetime

from census.boards.board import Board
from census.boards.cards import CardOwner, FinishCard, UnitCard
from census.residents.journey import Journey
from census.units import Unit
from presentation.boards.cards.finish import finish_picture, headline
from presentation.boards.cards.sheet import CardSize
from presentation.boards.cards.unit_cards import ended, unit_card
from presentation.chat import buttons
from presentation.chat.card_actions import CardAction
from presentation.chat.field_actions import FieldAction
from presentation.chat.links import start_link, unit_page, unit_payload, whatsapp_link
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import escape, paragraphs, unmarked

NAMED = "name"
"""The last value of the button that asks for a name on the card."""


def finished(
    texts: Texts, *, made: FinishCard, bot: str, page: str, name: str = "", over: bool = False
) -> Message:
    """Send the card of somebody who has taken part, with the words to send along.

    ``bot`` is the bot's user name, ``page`` the address of the public page, "" without one;
    ``name`` is what the person wants to be written on it. ``over``: nobody can take part any more
    by themselves.
    """
    whose, other, card = made.whose, made.other, made.card
    link = link_of(card, bot, page)
    said = headline(texts, whose)
    words = texts.plain("card-words", said=said, link=link, over="yes" if over else "no")
    asks = "card-button-rename" if name else "card-button-name"
    beside = [Button(texts.plain(asks), pack(CardAction.FINISHED, whose, NAMED))]
    if name:
        beside.append(Button(texts.plain("card-button-plain"), pack(CardAction.FINISHED, whose)))
    elsewhere = [buttons.home(texts)]
    if other:
        label = texts.plain(f"card-button-{other}")
        elsewhere.insert(0, Button(label, pack(CardAction.FINISHED, other)))
    if card is None and whose is CardOwner.HOUSEHOLD:
        village = Button(texts.plain("card-button-home"), pack(CardAction.HOME))
        beside.insert(0, village)
    day = buttons.unit_card(texts, card.unit.code) if card and card.standing else None
    return Message(
        paragraphs(texts("card-caption", named="yes" if name else "no"), escape(words)),
        rows(send(texts, words), tuple(beside), day, tuple(elsewhere)),
        picture=finish_picture(texts, made, link=link, name=name, over=over),
    )


def not_yet(
    texts: Texts, journey: Journey | None, *, awaited: bool = False, over: bool = False
) -> Message:
    """Say when there is a card; ``journey`` is what is left to do, None where nothing is.

    ``awaited``: nothing is but to wait for an officer. ``over``: it is too late for either.
    """
    if over or awaited or journey is None:
        how_far = "over" if over else "visit" if awaited else "none"
        visits = buttons.visits(texts) if awaited and not over else None
        return Message(texts("card-not-yet", how_far=how_far), rows(visits, buttons.home(texts)))
    said = texts(
        "card-not-yet",
        how_far="on" if journey.done_count else "begin",
        done=journey.done_count,
        steps=journey.total,
    )
    return Message(said, rows(buttons.next_step(texts, journey), buttons.home(texts)))


def ask_name(texts: Texts, whose: CardOwner) -> Message:
    """Ask what to write on the card."""
    return Message(texts("card-ask-name", whose=whose), rows(buttons.cancel(texts)))


def ask_home(texts: Texts, choices: Sequence[Unit] = ()) -> Message:
    """Ask for the village of a household, or which of some is meant."""
    key = "visits-officer-which" if choices else "card-ask-home"
    offered = buttons.units(texts, choices, CardAction.HOME)
    return Message(texts(key), rows(*offered, buttons.cancel(texts)))


def ask_unit(texts: Texts, about: str, example: Unit | None) -> Message:
    """Ask for the unit of a "card" or a "certificate", with the name of one that may be typed."""
    named = names.unit_name(texts, example) if example else "none"
    said = texts(f"{about}-ask", example=named)
    return Message(said, rows((buttons.ranking(texts), buttons.home(texts))))


def of_unit(
    texts: Texts,
    *,
    made: UnitCard,
    bot: str,
    page: str,
    in_group: bool = False,
    visits: bool = False,
) -> Message:
    """Send a unit's card of the day; where there is none, say why.

    ``visits``: officers visit, and there is a board of what they have done.
    """
    unit, board, row = made.unit, made.board, made.standing
    name = names.unit_name(texts, unit)
    on = (buttons.ranking(texts), buttons.home(texts))
    if board is None or row is None:
        return Message(texts("card-no-figures", unit=name), () if in_group else rows(on))
    link, place = link_of(made, bot, page), made.regency.name if made.regency else ""
    figures = names.completed_of_base(texts, board.rule.measure, row.completed, row.base)
    day, invented = board.as_of_for(row), row.illustrative
    words = words_of_day(texts, name, figures, board, day, link=link, illustrative=invented)
    shown = link.removeprefix("https://")
    offered = made.certified and not in_group
    certificate = buttons.certificate(texts, unit.code) if offered else None
    seen = Button(texts.plain("card-button-visits"), pack(FieldAction.VISITS_BOARD, unit.code))
    below = (seen if visits else None, None if in_group else on)
    return Message(
        paragraphs(texts("card-day-caption", unit=name, **ended(texts, board)), escape(words)),
        rows(send(texts, words), certificate, *below),
        picture=unit_card(texts, board, row, CardSize.SQUARE, place=place, link=shown),
    )


def link_of(card: UnitCard | None, bot: str, page: str) -> str:
    """Return where a card leads: to its unit on the public page, else to the bot."""
    if card is None:
        return page or start_link(bot)
    code = card.unit.code
    return unit_page(page, code) if page else start_link(bot, unit_payload(code))


def words_of_day(
    texts: Texts,
    unit: str,
    figures: str,
    board: Board,
    as_of: datetime,
    *,
    link: str,
    illustrative: bool,
) -> str:
    """Return what is sent along with a card of the day, whose figures are ``as_of`` a moment."""
    mark = names.made_up(texts, illustrative=illustrative)
    return texts.plain(
        "card-day-words",
        unit=unit,
        figures=figures,
        census=texts.plain("census-name"),
        day=texts.local_day(as_of),
        mark=f" {unmarked(mark)}" if mark else "",
        link=link,
        **ended(texts, board),
    )


def send(texts: Texts, words: str) -> Button | None:
    """Pass words on in WhatsApp; None where they are too long for a link."""
    link = whatsapp_link(words)
    return Button(texts.plain("button-whatsapp"), url=link) if link else None
