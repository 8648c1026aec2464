"""Workers who join by their company's link, and the contact who keeps the list of them."""

from census.companies.workers import CompanyCount, CompanyView, SeenWorkers
from census.offices.offices import key_of_person
from census.offices.rosters import RosterChanges
from census.people.people import Employee
from census.units import Unit, UnitCode
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs

PAGE = 8
"""Names on a page, each with its button."""
MUCH_LESS = 2
"""So many times fewer employees than were told are asked about."""


def ask_worker(texts: Texts, company: Unit, *, listed: bool) -> Message:
    """Ask who somebody is that came by a company's link."""
    key = "worker-ask-listed" if listed else "worker-ask-name"
    no = Button(texts.plain("worker-no"), pack(Action.COMPANY_LEAVE))
    return Message(
        paragraphs(texts("worker-at", company=company.name), texts(key, company=company.name)),
        rows(no),
    )


def counted_there(texts: Texts, office: Unit) -> Message:
    """Say that somebody is counted where they have joined already, and only there."""
    said = texts("worker-counted", office=office.name)
    return Message(said, rows((buttons.office(texts), buttons.home(texts))))


def left(texts: Texts, company: Unit) -> Message:
    """Confirm that somebody no longer counts there."""
    return Message(
        texts("worker-left", company=company.name),
        rows((buttons.office(texts), buttons.home(texts))),
    )


def workers(texts: Texts, view: CompanyView, *, page: int = 0) -> Message:
    """Show how many joined, and who: each can be taken off."""
    code, pages = view.company.code, max(1, -(-len(view.there) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = view.there[page * PAGE : (page + 1) * PAGE]
    strike = (
        Button(
            names.shortened(texts.plain("worker-strike", name=each.name)),
            pack(Action.COMPANY_STRIKE, code, key_of_person(each)),
        )
        for each in shown
    )
    turning = tuple(
        Button(texts.plain(key), pack(Action.COMPANY_WORKERS, code, str(to)))
        for key, to in (("office-page-before", page - 1), ("office-page-after", page + 1))
        if 0 <= to < pages
    )
    return Message(
        paragraphs(
            lines(
                texts("workers-title", company=view.company.name),
                texts("workers-joined", joined=len(view.there), told=view.told),
                texts("workers-listed", count=view.listed)
                if view.listed
                else texts("workers-unlisted"),
                texts("workers-too-many") if view.told < len(view.there) else None,
            ),
            texts("workers-strike") if shown else None,
        ),
        rows(
            *strike,
            turning,
            Button(texts.plain("workers-list-button"), pack(Action.COMPANY_LIST, code)),
            buttons.home(texts),
        ),
    )


def struck(texts: Texts, worker: Employee) -> Html:
    """Say who was taken off."""
    return texts("worker-struck", name=worker.name)


def count(texts: Texts, notice: CompanyCount) -> Message:
    """Tell a contact how many are done, with the text to forward."""
    code = notice.company.code
    share = Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, code))
    return Message(
        lines(
            escape(notice.company.name),
            texts("company-count", finished=notice.finished, size=notice.size),
            texts("company-forward"),
        ),
        rows(share, (buttons.office_list(texts, code), buttons.office_call(texts, code))),
    )


def ask_list(texts: Texts) -> Message:
    """Ask for the company's list, with its columns."""
    return Message(texts("workers-ask-list"), rows(buttons.cancel(texts)))


def preview(texts: Texts, seen: SeenWorkers, changes: RosterChanges, *, told: int) -> Message:
    """Say what a list would change, who is taken for whom, and where another number was told."""
    take = Button(texts.plain("list-take"), pack(Action.COMPANY_LIST_TAKE))
    count = len(seen.roster)
    much_less = "yes" if seen.size * MUCH_LESS < told else "no"
    others = texts.listed([each.name for each in seen.unlisted[:PAGE]])
    return Message(
        paragraphs(
            texts("workers-seen", count=count, new=len(changes.new), left=len(changes.left)),
            lines(
                *(
                    texts("workers-near", typed=typed, listed=listed)
                    for typed, listed in seen.near[:PAGE]
                )
            ),
            texts("workers-unlisted-there", count=len(seen.unlisted), names=others)
            if seen.unlisted
            else None,
            texts("workers-differ", count=seen.size, told=told, less=much_less)
            if seen.size != told
            else None,
        ),
        rows(take, buttons.cancel(texts)),
    )


def taken(texts: Texts, count: int, code: UnitCode) -> Message:
    """Confirm the list, with the way to tell the workers."""
    share = Button(texts.plain("button-office-text"), pack(Action.OFFICE_TEXT, code))
    return Message(texts("workers-taken", count=count), rows(share, buttons.home(texts)))
