"""Who holds which role, giving and taking, and the audit."""

from collections.abc import Iterator
from datetime import time

from bot.run.kinds import render
from census.audit import ACTS, ActKind, AuditView, ShownAct
from census.people.held_roles import LISTED, HeldRole, Holding, RoleCounts, RoleTold
from census.people.people import ChatId, Grant, Role
from census.units import Unit, UnitCode
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.roles import audit, holders
from presentation.roles import names as role_names
from services.roles.telling_holders import ROLE_TOLD
from tests.presentation.every.examples import AS_OF, LONG_NAME, a_unit

CODE = UnitCode("k" * 32)
REGENCY = Grant(Role.ADMIN, None)
VERIFIER = Grant(Role.VERIFIER, CODE)
NAME = "Sri <Wahyuni> & Co"


def role_messages(texts: Texts) -> Iterator[tuple[str, Message]]:
    """Yield them all, with their names."""
    unit = a_unit(LONG_NAME)
    yield from _listed(texts, unit)
    yield from _changing(texts, unit)
    yield from _audits(texts, unit)


def _holding(
    grant: Grant, unit: Unit | None, *, name: str = NAME, by_roster: bool = False
) -> Holding:
    held = HeldRole(
        ChatId(10**12), grant, name, by_roster, "" if by_roster else "101", AS_OF, by_roster
    )
    return Holding(held, unit, "" if by_roster else "Agus & Co")


def _listed(texts: Texts, unit: Unit) -> Iterator[tuple[str, Message]]:
    own = [_holding(REGENCY, None), _holding(VERIFIER, unit)]
    counts = {role: place * 1000 for place, role in enumerate(Role) if role in LISTED}
    yield "roles: of all", holders.overview(texts, RoleCounts(counts, own))
    yield "roles: own", holders.overview(texts, RoleCounts({}, own))
    yield "roles: none", holders.overview(texts, RoleCounts({}, ()))
    many = [_holding(VERIFIER, unit, name=name) for name in (NAME, "", NAME)] * 8
    for page in (1, 2, 3):
        shown = holders.holders(texts, Role.VERIFIER, many, page=page)
        yield f"roles: holders, page {page}", shown
    yield "roles: no holders", holders.holders(texts, Role.VERIFIER, (), page=1)
    yield "roles: search", holders.ask_search(texts)
    for found in ((), many):
        yield f"roles: found, {len(found)}", holders.found(texts, "dinas <kes>", found)
    for by_roster, own_role in ((True, False), (False, True), (False, False)):
        each = _holding(VERIFIER, unit, by_roster=by_roster)
        name = f"roles: one, roster {by_roster}, own {own_role}"
        yield name, holders.holder(texts, each, own=own_role)


def _changing(texts: Texts, unit: Unit) -> Iterator[tuple[str, Message]]:
    for grant, placed in ((REGENCY, None), (VERIFIER, unit)):
        each, role = _holding(grant, placed), grant.role
        for own in (True, False):
            yield f"roles: take {role}, own {own}", holders.ask_take(texts, each, own=own)
            yield f"roles: taken {role}, own {own}", holders.taken(texts, each, own=own)
        yield f"roles: give {role}, whom", holders.ask_whom(texts, grant, placed)
        for name, known in ((NAME, True), ("", True), ("", False)):
            asked = holders.ask_give(texts, grant, placed, name=name, chat=ChatId(7), known=known)
            yield f"roles: give {role}, {name} {known}", asked
        yield f"roles: given {role}", holders.given(texts, each, bot="sensusbot")
        for given in (True, False):
            notice = RoleTold(role, placed, given)
            yield f"roles: told {role}, {given}", render(ROLE_TOLD, notice, texts, time(9))
        left = RoleTold(role, placed, given=False, who=NAME)
        yield f"roles: told {role}, left", render(ROLE_TOLD, left, texts, time(9))


def _audits(texts: Texts, unit: Unit) -> Iterator[tuple[str, Message]]:
    for kind, acts in ACTS.items():
        shown = [
            ShownAct(AS_OF, NAME, act, unit, Role.VERIFIER, "Budi & Co", "12", 45) for act in acts
        ]
        yield f"audit: {kind}", audit.audit(texts, AuditView(shown, 2, 3, kind, "101", NAME))
    itself = [ShownAct(AS_OF, who, "never heard of") for who in role_names.ITSELF]
    yield "audit: itself", audit.audit(texts, AuditView(itself, 1, 1))
    yield "audit: nothing", audit.audit(texts, AuditView((), 1, 1, ActKind.REST))
    yield "audit: kinds", audit.choose_kind(texts)
    people = [(str(place), NAME) for place in range(8)]
    yield "audit: people", audit.choose_actor(texts, [("", ""), *people])
    yield "audit: file", audit.file(texts, itself)
