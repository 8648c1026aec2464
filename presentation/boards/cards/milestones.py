"""What a unit has reached, as its group and its leaders read it once."""

from collections.abc import Iterator

from census.boards.milestones import MilestoneKind, MilestoneNews, aim_of, target_of
from census.units import WORKPLACES, Unit
from presentation.boards import text as board_text
from presentation.boards.cards.sheet import CardSize
from presentation.boards.cards.unit_cards import unit_card
from presentation.chat import buttons
from presentation.chat.links import unit_page
from presentation.chat.messages import Button, Message, rows
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, paragraphs


def news(texts: Texts, notice: MilestoneNews) -> Message:
    """Tell of a milestone with the unit's card, and the certificate of a target."""
    board, row, milestone = notice.board, notice.standing, notice.milestone
    link = unit_page(notice.page, row.unit.code) if notice.page else ""
    return Message(
        paragraphs(_said(texts, notice), names.board_data_line(texts, board)),
        rows(
            *(() if notice.in_group else _acts(texts, row.unit, milestone.kind)),
            buttons.page_of(texts, notice.page, row.unit.code),
        ),
        picture=unit_card(
            texts,
            board,
            row,
            CardSize.SQUARE,
            place=notice.regency.name if notice.regency else "",
            link=link.removeprefix("https://"),
        ),
        topic=notice.topic,
    )


def _acts(texts: Texts, unit: Unit, kind: MilestoneKind) -> Iterator[Button | tuple[Button, ...]]:
    """Yield what who leads a unit can do now."""
    code = unit.code
    if kind is MilestoneKind.REACHED:
        yield buttons.certificate(texts, code)
    elif kind is MilestoneKind.LAST_TEN and unit.kind in WORKPLACES:
        yield (buttons.office_list(texts, code), buttons.office_call(texts, code))
    else:
        yield buttons.unit_card(texts, code)


def _said(texts: Texts, notice: MilestoneNews) -> Html:
    board, row = notice.board, notice.standing
    unit, measure = names.unit_name(texts, row.unit), board.rule.measure
    figures = names.completed_of_base(texts, measure, row.completed, row.base)
    kind = notice.milestone.kind
    if kind is MilestoneKind.FIRST:
        among = names.ranked_among(texts, board)
        return texts("milestone-first", unit=unit, among=among, figures=figures)
    target = target_of(notice.milestone.aim)
    named = board_text.target_name(texts, target) if target.owner else ""
    if kind is MilestoneKind.REACHED:
        return texts("milestone-reached", unit=unit, target=named, figures=figures)
    missing = {aim_of(gap.target): gap.missing for gap in row.gaps}
    left = names.count(texts, measure, missing.get(notice.milestone.aim, row.base - row.completed))
    if not target.owner:
        return texts("milestone-last-of-all", unit=unit, left=left)
    return texts("milestone-last-ten", unit=unit, left=left, target=named)
