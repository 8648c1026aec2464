"""Home of those who work in the campaign: what waits for them, and the first button leads there.

``hello`` is the greeting with the state of the campaign. The own family is one button away, at
``presentation.residents.home``.
"""

from collections.abc import Sequence

from census.boards.board import Board
from census.boards.standing import Standing
from census.brief.brief import Brief
from census.offices.offices import OfficeList
from census.proofs.queue import WaitingInOffice
from census.units import Unit
from presentation.boards import text as board_text
from presentation.brief import units as brief
from presentation.brief.pictures import rate_of
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs
from presentation.offices import heads, two_sources
from presentation.proofs import queue
from presentation.residents.home import unit_line


def regents(texts: Texts, hello: Html, *, report: Brief | None) -> Message:
    """Show the regency, and while people can still take part whom to accompany today."""
    if report is None:
        return Message(
            paragraphs(hello, texts("brief-no-data")),
            rows(buttons.own_home(texts), (buttons.ranking(texts), buttons.help_(texts))),
        )
    measure, open_still = report.board.rule.measure, report.days_left is not None
    figures = names.completed_of_base(texts, measure, report.completed, report.base)
    facts = {"unit": names.unit_name(texts, report.area), "figures": figures}
    today = brief.listed(texts, report.furthest) if open_still else ""
    return Message(
        paragraphs(
            hello,
            lines(
                texts("unit-line", rate=rate_of(texts, report), **facts)
                if report.base
                else texts("unit-line-without-base", **facts),
                names.board_data_line(texts, report.board),
            ),
            texts("home-regent-today", units=today) if today else None,
        ),
        rows(
            Button(
                texts.plain("button-brief-final" if report.board.is_final else "button-brief"),
                pack(Action.BRIEF_OPEN, report.area.code),
            ),
            (buttons.ranking(texts), buttons.own_home(texts)),
            buttons.help_(texts),
        ),
    )


def admins(
    texts: Texts, hello: Html, *, recaps: int, questions: int, companies: int = 0
) -> Message:
    """Show what waits: recaps, companies, questions; the first button leads to the most urgent."""
    campaign = Button(texts.plain("button-campaign"), pack(Action.CAMPAIGN))
    to_recaps = Button(texts.plain("button-recaps"), pack(Action.RECAPS))
    unanswered = Button(texts.plain("button-unanswered"), pack(Action.UNANSWERED))
    broadcast = Button(texts.plain("broadcast-button-new"), pack(Action.BROADCAST_NEW))
    to_companies = Button(texts.plain("company-look"), pack(Action.COMPANY_OPEN))
    beside = to_companies if companies else broadcast
    waiting = unanswered if questions else campaign
    first = to_recaps if recaps else to_companies if companies else waiting
    other = [each for each in (to_recaps, beside, unanswered, campaign) if each is not first]
    waits = lines(
        texts("home-admin-recaps", count=recaps) if recaps else None,
        texts("company-list", count=companies) if companies else None,
        texts("home-admin-questions", count=questions) if questions else None,
    )
    idle = not (recaps or questions or companies)
    return Message(
        paragraphs(hello, texts("home-admin-nothing") if idle else waits),
        rows(
            *(first, tuple(other[:2]), (other[2], buttons.invite(texts)), buttons.own_home(texts)),
        ),
    )


def heads_of_office(
    texts: Texts,
    hello: Html,
    *,
    found: OfficeList,
    board: Board | None,
    calls: bool,
    waits: Sequence[WaitingInOffice] = (),
    verifies: bool = False,
) -> Message:
    """Show the office's rank with its targets, and what waits; ``calls`` while a call can go out.

    The first button leads to the proofs that wait, else to whom to reach today: those who are open,
    else those to be thanked. Who ``verifies`` has the queue first in any case, and invites nobody.
    """
    code = found.office.code
    to_list, call = buttons.office_list(texts, code), buttons.office_call(texts, code)
    thank = heads.thank_button(texts, code)
    first = to_list if found.open else thank
    second = (call if calls else thank) if found.open else to_list
    waiting = sum(each.waiting - each.own for each in waits)
    standing = board.of(code) if board else None
    return Message(
        paragraphs(
            hello,
            _ranked(texts, found, board, standing),
            lines(
                heads.open_line(texts, found) if found.known.covered else None,
                heads.beside_lines(texts, found, standing.completed if standing else None),
                *(
                    queue.waiting_line(
                        texts, each.waiting, each.oldest, own=each.own, by_family=each.by_family
                    )
                    for each in waits
                ),
            ),
        ),
        rows(
            queue.queue_button(texts, waiting) if waiting or verifies else None,
            queue.decided_button(texts) if verifies else first,
            (to_list if verifies else second, heads.tools_button(texts, code)),
            (buttons.own_home(texts), buttons.help_(texts) if verifies else buttons.invite(texts)),
        ),
    )


def _ranked(
    texts: Texts, found: OfficeList, board: Board | None, standing: Standing | None
) -> Html:
    if board is None or standing is None:
        # A list of names that are known begins with the office as well.
        heading = texts("office-heading", office=found.office.name)
        counted = two_sources.unranked(texts, found.office, found.known)
        return lines(None if found.known.covered else heading, counted)
    return lines(
        board_text.card(texts, board=board, standing=standing),
        names.board_data_line(texts, board, illustrative=standing.illustrative),
    )


def helpers(
    texts: Texts, hello: Html, *, village: Unit, board: Board | None, connected: bool, posters: bool
) -> Message:
    """Show the village; first its group is to be connected, then there are posters to print.

    ``posters`` is whether there is still something that a poster can invite to.
    """
    poster = Button(texts.plain("button-poster"), pack(Action.POSTER, village.code))
    group = Button(texts.plain("button-village-code"), pack(Action.GROUP_CODE, village.code))
    print_ = (poster,) if posters else ()
    named = escape(names.unit_name(texts, village))
    return Message(
        paragraphs(
            hello,
            unit_line(texts, village, board) or named,
            None if connected else texts("home-helper-group"),
        ),
        rows(
            *((*print_, group) if connected else (group, *print_)),
            buttons.around(texts, village.code),
            (buttons.own_home(texts), buttons.help_(texts)),
        ),
    )
