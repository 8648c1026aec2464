"""What people are told of roles: given, taken, given back, and who came by an invitation."""

from census.people.held_roles import RoleTold
from census.people.invitations import GuestsCame
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import paragraphs
from presentation.roles.invitations import SHOWN_GUESTS
from presentation.roles.names import place


def told(texts: Texts, notice: RoleTold) -> Message:
    """Tell somebody that a role is theirs, or no longer; or that who had it from them left it."""
    placed = place(texts, notice.role, notice.unit)
    if notice.who:
        said = texts("role-told-left", name=notice.who, place=placed)
        return Message(said, rows((buttons.invite(texts), buttons.home(texts))))
    if not notice.given:
        return Message(texts("role-told-taken", place=placed), rows(buttons.home(texts)))
    to_home = Button(texts.plain("button-home"), pack(Action.ACT_AS, notice.role.value))
    said = texts("role-told-given", place=placed)
    return Message(paragraphs(said, texts(names.key("role-does", notice.role))), rows(to_home))


def guests_came(texts: Texts, news: GuestsCame) -> Message:
    """Tell who invited that somebody came."""
    found = news.invitation
    come = [each.name or texts.plain("invite-nameless") for each in news.guests[:SHOWN_GUESTS]]
    show = Button(texts.plain("invite-list-button"), pack(Action.INVITE_SHOW, str(found.number)))
    return Message(
        texts(
            "guests-came",
            names=", ".join(come) + ("…" if len(news.guests) > len(come) else ""),
            place=place(texts, found.grant.role, news.unit),
            used=found.used,
            uses=found.uses,
        ),
        rows(show, buttons.home(texts)),
    )
