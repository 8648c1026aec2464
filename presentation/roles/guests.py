"""What somebody reads who opens an invitation."""

from census.people.invitations import ShownInvitation
from census.people.people import Role
from census.units import WORKPLACES
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.roles.invitations import inviter
from presentation.roles.names import place


def invited(texts: Texts, shown: ShownInvitation) -> Message:
    """Ask whoever opened the link: who invites, to which role, for which unit."""
    found = shown.invitation
    number = str(found.number)
    role = found.grant.role
    return Message(
        paragraphs(
            texts(
                "invited",
                place=place(texts, role, shown.unit),
                inviter=inviter(texts, shown.inviter),
            ),
            lines(texts(names.key("role-does", role)), texts("invited-name-seen")),
        ),
        rows(
            (
                Button(texts.plain("invited-yes"), pack(Action.INVITATION_ACCEPT, number)),
                Button(texts.plain("invited-no"), pack(Action.INVITATION_DECLINE, number)),
            )
        ),
    )


def accepted(texts: Texts, shown: ShownInvitation) -> Message:
    """Welcome the new holder of a role."""
    role = shown.invitation.grant.role
    named, does = place(texts, role, shown.unit), texts(names.key("role-does", role))
    accompanies = role is Role.HELPER and shown.unit is not None and shown.unit.kind in WORKPLACES
    first = buttons.accompanied(texts) if accompanies else None
    return Message(
        paragraphs(texts("invited-accepted", place=named), does), rows(first, buttons.home(texts))
    )


def declined(texts: Texts, shown: ShownInvitation) -> Message:
    """Accept a refusal kindly."""
    said = texts("invited-declined", until=shown.invitation.expires_at)
    return Message(said, rows(buttons.home(texts)))


def in_group(texts: Texts, *, bot: str) -> Message:
    """Say in a group that everybody there can read the link."""
    return Message(texts("invited-in-group"), rows(buttons.private_chat(texts, bot)))


def consent_line(texts: Texts, shown: ShownInvitation) -> Html:
    """Return what somebody is invited to, for the screen that asks for consent."""
    return texts("invited-consent", place=place(texts, shown.invitation.grant.role, shown.unit))
