"""Homes of duties that are given: the task force, helpers of a district, officers of the visits."""

from collections.abc import Sequence
from dataclasses import replace

from census.boards.board import Board
from census.definition import Phase
from census.people.people import Role
from census.units import Unit
from presentation.brief import units as brief
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.leading.team import team_button
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.residents.home import unit_line
from presentation.roles.names import place, role_name

SHOWN_OFFICES = 12
ACCOMPANIED = 3

Ranked = tuple[Unit, Board | None]
"""A unit with the board that ranks it, if there is one."""


def task_force(texts: Texts, hello: Html, offices: Sequence[Ranked]) -> Message:
    """Show the offices of a helper with rank and how many are open, without any name."""
    shown = [_office_line(texts, unit, board) for unit, board in offices[:SHOWN_OFFICES]]
    more = len(offices) - len(shown)
    dated = next((board for _, board in offices if board is not None), None)
    return Message(
        paragraphs(
            hello,
            lines(*shown, texts("home-task-more", count=more) if more else None),
            names.board_data_line(texts, dated) if dated else None,
        ),
        rows(
            buttons.accompanied(texts),
            (buttons.ranking(texts), buttons.invite(texts)),
            (buttons.own_home(texts), buttons.help_(texts)),
        ),
    )


def district_helper(
    texts: Texts, hello: Html, district: Ranked, inside: Board | None, *, connected: bool
) -> Message:
    """Show the district, and which of its villages to accompany today."""
    unit, board = district
    behind = sorted(
        (row for row in (inside.standings if inside else ()) if row.base and row.rate < 1),
        key=lambda row: row.rate,
    )
    open_still = inside is not None and inside.ending is None
    today = brief.listed(texts, behind[:ACCOMPANIED]) if open_still else ""
    group = Button(texts.plain("button-group-code-of"), pack(Action.GROUP_CODE, unit.code))
    return Message(
        paragraphs(
            hello,
            unit_line(texts, unit, board) or texts("home-duty", place=_own(texts, unit)),
            texts("home-regent-today", units=today) if today else None,
        ),
        rows(
            buttons.around(texts, unit.code),
            buttons.invite(texts) if connected else (group, buttons.invite(texts)),
            (buttons.own_home(texts), buttons.help_(texts)),
        ),
    )


def field(
    texts: Texts, hello: Html, role: Role, unit: Unit | None, visits: Phase | None, *, now: bool
) -> Message:
    """Show an officer of the visits what they can do today; ``now`` while the visits run."""
    if visits is None:
        said = texts("home-field-over")
    elif now:
        said = texts("home-field-now")
    else:
        period = texts.period(visits.first_day, visits.last_day)
        said = texts("home-field-before", period=period)
    ranks = buttons.around(texts, unit.code) if unit else buttons.ranking(texts)
    works = (buttons.field_day(texts),) if now and role is not Role.DISTRICT_COORDINATOR else ()
    own = (
        ((team_button(texts), *works), (buttons.ranking(texts), buttons.invite(texts)))
        if role is not Role.ENUMERATOR
        else (works, ranks)
    )
    return Message(
        paragraphs(hello, texts("home-duty", place=place(texts, role, unit)), said),
        rows(*own, (buttons.own_home(texts), buttons.help_(texts))),
    )


def choose_duty(
    texts: Texts, others: Sequence[Role], offices: Sequence[tuple[Role, Unit]] = ()
) -> Message:
    """Offer the other duties of a person, the offices of the present one, and the own family."""
    choices = tuple(
        Button(role_name(texts, role), pack(Action.ACT_AS, role.value)) for role in others
    )
    choices += tuple(
        Button(
            names.shortened(place(texts, role, office)),
            pack(Action.ACT_AS, role.value, office.code),
        )
        for role, office in offices
    )
    return Message(
        texts("act-which"), rows(*choices, (buttons.own_home(texts), buttons.home(texts)))
    )


def with_others(texts: Texts, home: Message) -> Message:
    """Lead from a home to the person's other duties; the own family is beside them there."""
    own, others = (
        pack(Action.HOME_OWN),
        Button(texts.plain("act-button"), pack(Action.ACT_CHOOSE)),
    )
    changed = tuple(
        tuple(others if each.data == own else each for each in row) for row in home.buttons
    )
    return replace(home, buttons=changed)


def _office_line(texts: Texts, unit: Unit, board: Board | None) -> Html:
    standing = board.of(unit.code) if board else None
    if board is None or standing is None:
        return texts("home-task-silent", office=unit.name)
    measure = board.rule.measure
    return texts(
        "home-task-office",
        office=unit.name,
        figures=names.completed_of_base(texts, measure, standing.completed, standing.base),
        rate=names.rate(texts, standing),
        rank=standing.rank,
        of=len(board.standings),
        open=max(standing.base - standing.completed, 0),
    )


def _own(texts: Texts, unit: Unit) -> str:
    return place(texts, Role.HELPER, unit)
