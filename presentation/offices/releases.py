"""Messages about an NIP that an old account holds, and about a line of a new roster."""

from census.offices.notices import ReleaseAsked, ReleaseEnd, ReleaseTold, RosterTold
from census.people.people import Employee
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs


def taken(texts: Texts) -> Message:
    """Say that another account holds the NIP, with the way to get it back."""
    ask = Button(texts.plain("release-ask"), pack(Action.RELEASE_ASK))
    return Message(texts("error-nip-taken"), rows(ask, buttons.cancel(texts)))


def sent(texts: Texts, *, by_head: bool) -> Message:
    """Say who decides now."""
    return Message(
        texts("release-sent-head" if by_head else "release-sent-admins"), rows(buttons.home(texts))
    )


def asked(texts: Texts, notice: ReleaseAsked) -> Message:
    """Ask the head, or an admin, whether it is that person."""
    number = str(notice.number)
    return Message(
        paragraphs(
            lines(
                texts("release-asked", name=notice.employee.name, office=notice.office.name),
                texts("release-means"),
            ),
            texts("release-make-sure"),
        ),
        rows(
            (
                Button(texts.plain("release-yes"), pack(Action.RELEASE_DO, number)),
                Button(texts.plain("release-no"), pack(Action.RELEASE_DECLINE, number)),
            )
        ),
    )


def decided(texts: Texts, *, employee: Employee, released: bool) -> Message:
    """Confirm the decision to the person who made it."""
    key = "release-done" if released else "release-left"
    return Message(texts(key, name=employee.name), rows(buttons.home(texts)))


def decision(texts: Texts, notice: ReleaseTold) -> Message:
    """Tell the decision to the person who asked, and to the account that had the NIP."""
    again = Button(texts.plain("join-again"), pack(Action.EMPLOYEE_JOIN))
    way_on = buttons.home(texts) if notice.end is ReleaseEnd.DECLINED else again
    return Message(texts(f"release-end-{notice.end}", office=notice.office.name), rows(way_on))


def roster_told(texts: Texts, notice: RosterTold) -> Message:
    """Tell somebody that they are no longer on the roster, or where they are on it now."""
    before, led, leads = notice.before.name, notice.led, notice.leads
    if notice.after is None:
        return Message(
            paragraphs(
                texts("roster-told-left", office=before),
                texts("roster-told-led", office=before) if led else None,
                texts("roster-told-mistake"),
            ),
            rows((buttons.home(texts), buttons.settings(texts))),
        )
    after, moved = notice.after.name, notice.after != notice.before
    here = None if moved or leads else texts("roster-told-again", office=after)
    return Message(
        paragraphs(
            texts("roster-told-moved", office=after, before=before) if moved else here,
            texts("roster-told-led", office=before) if led and (moved or not leads) else None,
            texts("roster-told-leads", office=after) if leads else None,
        ),
        rows((buttons.office(texts), buttons.home(texts))),
    )
