"""Certificates as messages and files."""

from collections.abc import Sequence
from typing import Final

from census.boards.cards import UnitCard
from census.boards.milestones import Certificate
from census.units import Unit
from presentation.boards.text import target_name
from presentation.chat import buttons
from presentation.chat.card_actions import CardAction
from presentation.chat.links import unit_payload
from presentation.chat.messages import Button, Document, Message, rows
from presentation.chat.presses import pack
from presentation.groups.certificate_layout import certificate_sheet
from presentation.groups.poster_sheet import printed_apart
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

EXAMPLE: Final = "7QK4-M9XP-3HRT"
"""How a code is written. It is nobody's."""
NAME_BESIDE: Final = 22
"""Letters of a name on a button that says more."""


def certificate(
    texts: Texts,
    *,
    made: Certificate,
    page: str,
    bot: str = "",
    in_group: bool = False,
    asked: bool = False,
) -> Message:
    """Send a unit's certificate as a file to print; ``page`` and ``bot`` as in the sheet.

    Who ``asked`` by its code reads that it is genuine.
    """
    document = Document(filename(texts, made), lambda: printed(texts, made, page=page, bot=bot))
    fallen = made.fallen
    said = paragraphs(
        texts("page-certificate-genuine", code=made.code) if asked else None,
        texts(
            "certificate-sent",
            unit=names.unit_name(texts, made.unit),
            target=target_name(texts, made.target),
            day=texts.local_day(made.kept.as_of),
            verified="yes" if page else "no",
        ),
        texts("page-certificate-changed", rate=names.rate(texts, fallen)) if fallen else None,
        names.made_up(texts, illustrative=made.kept.illustrative),
    )
    on = None if in_group else (buttons.ranking(texts), buttons.home(texts))
    return Message(said, rows(on), document=document)


def unknown_code(texts: Texts, *, own: Sequence[Unit] = (), in_group: bool = False) -> Message:
    """Say that a code is none of ours, what that may mean, and how one looks.

    In private another try may be typed, and ``own`` are the reader's units with a certificate.
    """
    said = (
        Html(f"<b>{texts('page-certificate-unknown')}</b>"),
        texts("page-certificate-unknown-why"),
        texts("certificate-code-looks", example=EXAMPLE),
    )
    if in_group:
        return Message(paragraphs(*said))
    theirs = [_of_unit(texts, unit) for unit in own]
    again = texts("certificate-try-again")
    return Message(paragraphs(*said[:2], lines(said[2], again)), rows(*theirs, buttons.home(texts)))


def _of_unit(texts: Texts, unit: Unit) -> Button:
    name = names.shortened(names.unit_name(texts, unit), NAME_BESIDE)
    label = texts.plain("button-certificate-of", unit=name)
    return Button(label, pack(CardAction.CERTIFICATE, unit.code))


def not_yet(
    texts: Texts,
    *,
    card: UnitCard,
    over: bool,
    leads: bool,
    page: str = "",
    bot: str = "",
    in_group: bool = False,
) -> Message:
    """Say what is missing to a unit's certificate; who ``leads`` it sees who has not finished.

    ``over``: nobody can take part any more by themselves. A group gets the link by which its
    members take part, then the public ``page``.
    """
    board, row, aim, code = card.board, card.standing, card.next_aim, card.unit.code
    unit = names.unit_name(texts, card.unit)
    if board is None or row is None or aim is None:
        on = (buttons.ranking(texts), buttons.home(texts))
        return Message(texts("certificate-no-figures", unit=unit), rows(None if in_group else on))
    measure = board.rule.measure
    said = texts(
        "certificate-not-yet",
        unit=unit,
        target=target_name(texts, aim.target),
        left=names.count(texts, measure, aim.missing),
        figures=names.completed_of_base(texts, measure, row.completed, row.base),
        over="yes" if over else "no",
    )
    shown = paragraphs(said, names.board_data_line(texts, board, illustrative=row.illustrative))
    if in_group:
        private = buttons.private_chat(texts, bot, unit_payload(code))
        return Message(shown, rows(buttons.page_of(texts, page, code) if over else private))
    helps = buttons.office_list(texts, code) if leads else buttons.unit_card(texts, code)
    return Message(shown, rows(helps, buttons.home(texts)))


def ask_code(texts: Texts) -> Message:
    """Ask for the code of a certificate, to verify it."""
    return Message(texts("page-certificate-check-why"), rows(buttons.cancel(texts)))


def printed(texts: Texts, made: Certificate, *, page: str, bot: str = "") -> bytes:
    """Return the PDF."""
    return printed_apart(certificate_sheet(texts, made, page=page, bot=bot))


def filename(texts: Texts, made: Certificate) -> str:
    """Return what the file is called."""
    return f"{texts.plain('certificate-filename')}-{made.unit.code}.pdf"
