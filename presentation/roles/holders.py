"""Who holds which role: the list, one holder, giving and taking."""

from collections.abc import Sequence

from census.errors import CensusError
from census.people.held_roles import Holding, RoleCounts
from census.people.people import ChatId, Grant, Role
from census.units import Unit, UnitCode
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.links import start_link
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import Press, pack
from presentation.language import names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.roles.names import actor, place, role_name

ON_A_PAGE = 8
CODES = {
    Role.ADMIN: "ad",
    Role.REGENT: "re",
    Role.OFFICE_HEAD: "oh",
    Role.DEPUTY: "dp",
    Role.COMPANY_CONTACT: "cc",
    Role.VERIFIER: "vf",
    Role.DISTRICT_COORDINATOR: "dc",
    Role.COORDINATOR: "co",
    Role.HELPER: "hp",
    Role.ENUMERATOR: "en",
}
"""The roles on buttons, whose data is short: a unit's code takes half of it."""


def grant_values(grant: Grant) -> tuple[str, str]:
    """Return a role and its unit for a button."""
    return CODES[grant.role], grant.unit or ""


def pressed_grant(values: Sequence[str]) -> Grant:
    """Return the role and unit of a button. Raises CensusError("old-button")."""
    roles = {code: role for role, code in CODES.items()}
    match values:
        case (code, unit) if code in roles:
            return Grant(roles[code], UnitCode(unit) or None)
        case _:
            raise CensusError("old-button")


def pressed_holder(press: Press) -> tuple[ChatId, Grant]:
    """Return the chat and the role of a button. Raises CensusError("old-button")."""
    return ChatId(press.number()), pressed_grant(press.values[1:])


def overview(texts: Texts, found: RoleCounts) -> Message:
    """Show the roles with the number of their holders, and the own ones that can be given back."""
    counted = tuple(
        Button(
            texts.plain("roles-count", role=role_name(texts, role), count=count),
            pack(Action.ROLES_OF, CODES[role], "1"),
        )
        for role, count in found.counts.items()
    )
    return Message(
        paragraphs(
            texts("roles-title"),
            _own(texts, found.own) if found.own else None,
        ),
        rows(
            *counted,
            *(_button(texts, each, own=True) for each in found.own if not each.held.by_roster),
            (_search(texts), buttons.invite(texts)) if found.counts else None,
            buttons.home(texts),
        ),
    )


def holders(texts: Texts, role: Role, found: Sequence[Holding], *, page: int) -> Message:
    """Show a page of the holders of a role."""
    pages = max(1, -(-len(found) // ON_A_PAGE))
    page = min(max(page, 1), pages)
    turning = tuple(
        Button(texts.plain(key), pack(Action.ROLES_OF, CODES[role], str(to)))
        for key, to in (("office-page-before", page - 1), ("office-page-after", page + 1))
        if 1 <= to <= pages
    )
    heading = texts("roles-of", role=role_name(texts, role), count=len(found))
    invite = Button(texts.plain("invite-button"), pack(Action.INVITE_ROLE, role.value))
    paging = texts("office-open-page", page=page, pages=pages) if pages > 1 else None
    return Message(
        lines(heading, paging),
        rows(
            None if found else invite,
            *(_button(texts, each) for each in found[(page - 1) * ON_A_PAGE :][:ON_A_PAGE]),
            turning,
            (_search(texts), _list(texts)),
        ),
    )


def ask_search(texts: Texts) -> Message:
    """Ask for a name, a number, an office or an area."""
    return Message(texts("roles-search-ask"), rows(buttons.cancel(texts)))


def found(texts: Texts, typed: str, holders: Sequence[Holding]) -> Message:
    """Show who was found; the first of many."""
    some = holders[:ON_A_PAGE]
    return Message(
        lines(
            texts("roles-found", typed=names.shortened(typed), count=len(holders)),
            texts("roles-found-more", count=len(some)) if len(holders) > len(some) else None,
        ),
        rows(
            *(_button(texts, each, role=True) for each in some),
            (_search(texts), _list(texts)),
        ),
    )


def holder(texts: Texts, each: Holding, *, own: bool) -> Message:
    """Show one holder: since when, by whom, and taking the role."""
    take = Button(
        texts.plain("role-give-back" if own else "role-take"),
        _pack(Action.ROLE_TAKE_ASK, each),
    )
    return Message(
        paragraphs(
            lines(texts("role-holder", name=named(texts, each)), Html(_placed(texts, each))),
            lines(
                texts("role-account", chat=str(each.held.chat)),
                _origin(texts, each),
                None if each.held.reachable else texts("role-not-reached"),
            ),
        ),
        rows(None if each.held.by_roster else take, (_list(texts), buttons.home(texts))),
    )


def ask_take(texts: Texts, each: Holding, *, own: bool) -> Message:
    """Ask whether to take a role."""
    key = "role-give-back-ask" if own else "role-take-ask"
    return Message(
        texts(key, place=_placed(texts, each), name=named(texts, each)),
        rows(
            Button(
                texts.plain("role-give-back-yes" if own else "role-take-yes"),
                _pack(Action.ROLE_TAKE, each),
            ),
            Button(texts.plain("role-take-no"), _pack(Action.ROLE_SHOW, each)),
        ),
    )


def taken(texts: Texts, each: Holding, *, own: bool) -> Message:
    """Confirm that a role was taken, or given back."""
    key = "role-given-back" if own else "role-taken"
    return Message(
        texts(key, place=_placed(texts, each), name=named(texts, each)),
        rows(buttons.home(texts) if own else (_list(texts), buttons.home(texts))),
    )


def ask_whom(texts: Texts, grant: Grant, unit: Unit | None) -> Message:
    """Ask who gets a role."""
    return Message(
        texts("role-give-whom", place=place(texts, grant.role, unit)), rows(buttons.cancel(texts))
    )


def ask_give(
    texts: Texts, grant: Grant, unit: Unit | None, *, name: str, chat: ChatId, known: bool
) -> Message:
    """Ask whether this person gets the role.

    Without a ``name`` it says whether the account is ``known``: has opened the bot.
    """
    whom = name or texts.plain("role-nameless", chat=str(chat))
    return Message(
        lines(
            texts("role-give-ask", place=place(texts, grant.role, unit), name=whom),
            None if name else texts("role-give-account", known="yes" if known else "no"),
        ),
        rows(
            Button(texts.plain("role-give-yes"), pack(Action.ROLE_GIVE_DO)), buttons.cancel(texts)
        ),
    )


def given(texts: Texts, each: Holding, *, bot: str) -> Message:
    """Confirm that a role was given, with the link for somebody who does not know the bot."""
    return Message(
        texts(
            "role-given",
            place=_placed(texts, each),
            name=named(texts, each),
            link=start_link(bot),
        ),
        rows((_list(texts), buttons.home(texts))),
    )


def named(texts: Texts, each: Holding) -> str:
    """Return the name of a holder, or the number of the account."""
    return each.held.name or texts.plain("role-nameless", chat=str(each.held.chat))


def _origin(texts: Texts, each: Holding) -> Html | None:
    if each.held.by_roster:
        return texts("role-by-roster")
    if each.held.given_at is None:
        return None
    return texts("role-given-by", by=actor(texts, each.by), day=texts.date(each.held.given_at))


def _own(texts: Texts, own: Sequence[Holding]) -> Html:
    if len(own) == 1:
        return texts("roles-own", place=_placed(texts, own[0]))
    held = (texts("roles-own-one", place=_placed(texts, each)) for each in own)
    return lines(texts("roles-own-many"), *held)


def _placed(texts: Texts, each: Holding) -> str:
    return place(texts, each.held.grant.role, each.unit)


def _button(texts: Texts, each: Holding, *, role: bool = False, own: bool = False) -> Button:
    where = names.unit_name(texts, each.unit) if each.unit else ""
    placed = _placed(texts, each) if role or own else where
    said = [placed] if own else [named(texts, each), placed]
    return Button(names.shortened(" · ".join(filter(None, said))), _pack(Action.ROLE_SHOW, each))


def _pack(action: Action, each: Holding) -> str:
    return pack(action, str(each.held.chat), *grant_values(each.held.grant))


def _list(texts: Texts) -> Button:
    return Button(texts.plain("roles-button"), pack(Action.ROLES))


def _search(texts: Texts) -> Button:
    return Button(texts.plain("roles-search"), pack(Action.ROLES_SEARCH))
