"""Invitations as messages: made, listed, ended, and read by who is invited."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO

import segno

from census.people.giving import uses_of
from census.people.invitations import (
    DAYS,
    USES,
    InvitationState,
    Inviter,
    ShownInvitation,
)
from census.people.people import Grant, Role
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import start_link
from presentation.chat.messages import Button, Message, picture_of, rows
from presentation.chat.presses import pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import lines, paragraphs
from presentation.roles.holders import grant_values
from presentation.roles.names import place, role_name

PAYLOAD = "undang_"
"""How the payload of an invitation's link begins. With the token it is longer than any unit's."""
SHOWN_GUESTS = 10
FIRST_USES, FIRST_DAYS = USES[0], DAYS[1]
SQUARE, QUIET_ZONE = 12, 4
"""Pixels of a square of the QR code, and the squares that stay free around it (ISO 18004)."""


def choose_role(texts: Texts, roles: Sequence[Role]) -> Message:
    """Ask for the role; each of ``roles`` is one that the person may give."""
    choices = (
        Button(role_name(texts, role), pack(Action.INVITE_ROLE, role.value)) for role in roles
    )
    return Message(
        texts("invite-which-role"),
        rows(*choices, (list_button(texts), buttons.home(texts))),
    )


def ask_place(texts: Texts, role: Role, own: Sequence[Unit], example: Unit | None) -> Message:
    """Ask for the unit; the person's ``own`` ones are buttons, and others can be typed.

    Without an ``example`` no such unit is known yet: it says how one comes to be.
    """
    if example is None:
        send = Button(texts.plain("invite-send-list"), pack(Action.LIST_UNITS))
        return Message(
            texts("invite-place-none", role=role.value), rows(send, buttons.cancel(texts))
        )
    return Message(
        texts("invite-place", role=role.value, example=names.unit_name(texts, example)),
        rows(*buttons.units(texts, own, Action.INVITE_FORM, role.value), buttons.cancel(texts)),
    )


def choose_place(texts: Texts, role: Role, found: Sequence[Unit]) -> Message:
    """Ask which of several units is meant."""
    choices = buttons.units(texts, found, Action.INVITE_FORM, role.value)
    return Message(texts("invite-which-unit"), rows(*choices, buttons.cancel(texts)))


def form(texts: Texts, grant: Grant, unit: Unit | None, *, uses: int, days: int) -> Message:
    """Show for how many people and days the invitation will be; both are changed by buttons."""

    def choice(action: Action, label: str, uses: int, days: int, *, chosen: bool) -> Button:
        shown = texts.plain("invite-chosen", choice=label) if chosen else label
        values = (grant.role.value, grant.unit or "", str(uses), str(days))
        return Button(shown, pack(action, *values))

    change = partial(choice, Action.INVITE_FORM)
    several = uses_of(grant.role)[1:] and uses_of(grant.role)
    return Message(
        texts("invite-form", place=place(texts, grant.role, unit), uses=uses, days=days),
        rows(
            tuple(
                change(texts.plain("invite-uses", count=each), each, days, chosen=each == uses)
                for each in several
            ),
            tuple(
                change(texts.plain("invite-days", count=each), uses, each, chosen=each == days)
                for each in DAYS
            ),
            choice(Action.INVITE_MAKE, texts.plain("invite-make"), uses, days, chosen=False),
            Button(texts.plain("role-give"), pack(Action.ROLE_GIVE, *grant_values(grant))),
            buttons.cancel(texts),
        ),
    )


def made(texts: Texts, *, shown: ShownInvitation, token: str, bot: str) -> Message:
    """Show the link as text and as a QR code, this once."""
    link = start_link(bot, PAYLOAD + token)
    found = shown.invitation
    return Message(
        texts(
            "invite-made",
            place=place(texts, found.grant.role, shown.unit),
            uses=found.uses,
            until=found.expires_at,
            link=link,
        ),
        rows((list_button(texts), buttons.home(texts))),
        picture=picture_of(link, "undangan.png", _paint),
    )


def listed(texts: Texts, found: Sequence[ShownInvitation]) -> Message:
    """List the newest invitations, the open ones first."""
    ordered = sorted(found, key=lambda each: each.state is not InvitationState.OPEN)
    return Message(
        texts("invite-list-title") if found else texts("invite-list-none"),
        rows(
            *(
                Button(_line(texts, each), pack(Action.INVITE_SHOW, str(each.invitation.number)))
                for each in ordered
            ),
            (_again(texts), buttons.home(texts)),
        ),
    )


def one(texts: Texts, shown: ShownInvitation) -> Message:
    """Show an invitation: how many came by it, and who."""
    found = shown.invitation
    ask = pack(Action.INVITE_REVOKE_ASK, str(found.number))
    revoke = Button(texts.plain("invite-revoke"), ask)
    guests = [
        texts(
            "invite-guest",
            name=each.name or texts.plain("invite-nameless"),
            day=texts.date(each.at),
        )
        for each in shown.guests[:SHOWN_GUESTS]
    ]
    more = len(shown.guests) - len(guests)
    return Message(
        paragraphs(
            lines(
                texts("invite-shown", **_facts(texts, shown)),
                texts(f"invite-state-{shown.state}", until=found.expires_at),
                texts("invite-by", inviter=inviter(texts, shown.inviter))
                if shown.inviter
                else None,
            ),
            lines(*guests, texts("invite-guests-more", count=more) if more else None)
            if guests
            else None,
        ),
        rows(
            revoke if shown.state is InvitationState.OPEN else None,
            (list_button(texts), _again(texts)),
            buttons.home(texts),
        ),
    )


def ask_revoking(texts: Texts, shown: ShownInvitation) -> Message:
    """Ask before an invitation is ended: what ends, and what stays."""
    number = str(shown.invitation.number)
    return Message(
        texts("invite-revoke-ask", **_facts(texts, shown)),
        rows(
            Button(texts.plain("invite-revoke-yes"), pack(Action.INVITE_REVOKE, number)),
            Button(texts.plain("invite-revoke-no"), pack(Action.INVITE_SHOW, number)),
        ),
    )


def inviter(texts: Texts, by: Inviter | None) -> str:
    """Return who invites: the name on the roster and the role, or the role alone."""
    named = place(texts, by.role if by else Role.ADMIN, by.unit if by else None)
    return texts.plain("inviter-named", name=by.name, place=named) if by and by.name else named


def list_button(texts: Texts) -> Button:
    """Lead to the invitations so far."""
    return Button(texts.plain("invite-list-button"), pack(Action.INVITES))


def _again(texts: Texts) -> Button:
    return Button(texts.plain("invite-again"), pack(Action.INVITE))


def _line(texts: Texts, shown: ShownInvitation) -> str:
    return names.shortened(texts.plain("invite-line", **_facts(texts, shown)))


def _facts(texts: Texts, shown: ShownInvitation) -> dict[str, str | int]:
    found = shown.invitation
    named = place(texts, found.grant.role, shown.unit)
    return {"place": named, "used": found.used, "uses": found.uses}


def _paint(link: str) -> bytes:
    drawn = BytesIO()
    made = segno.make(link, error="q", micro=False)
    made.save(drawn, kind="png", scale=SQUARE, border=QUIET_ZONE)
    return drawn.getvalue()
