"""A NIP that an old account holds: its owner asks, and the head of the office releases it.

The request travels in the message to the head, and its two buttons carry that message's number. So
nobody types a NIP to another person, and nothing else is stored. Without another head the admins
decide.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.errors import CensusError
from census.people import ChatId, Employee, KeyedHash, Person, Role
from census.push.delivery import PRIORITY, Delivery, DeliveryKind, NewDelivery
from census.push.notices import ReleaseAsked, ReleaseEnd, ReleaseTold
from services.offices.joining import holder_of, take_roles_back
from services.ports.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Send, Verdict

RELEASE_ASKED = "release-asked"
RELEASE_TOLD = "release-told"
RELEASES = frozenset({RELEASE_ASKED, RELEASE_TOLD})
"""The keys of the notices to the person who decides, and to the people concerned."""

ASKING = "release"
DAY = timedelta(days=1)
LIVES = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Request:
    """A request: who asks, for which roster line, which chat held it, and the message's number."""

    number: int
    employee: Employee
    asker: ChatId
    holder: ChatId

    @property
    def is_open(self) -> bool:
        return self.employee.chat == self.holder


async def ask_release(
    uow: UnitOfWork, rules: PushRules, person: Person, nip: KeyedHash, *, at: datetime
) -> bool:
    """Send a request to the head of the office, or the admins; return whether it is the head.

    Raises CensusError: ("nip-not-on-roster"); ("nip-free") when nobody holds it any more;
    ("release-asked") within a day; ("release-nobody") when there is nobody to decide.
    """
    employee = await holder_of(uow, person, nip)
    if employee is None or employee.chat is None:
        raise CensusError("nip-free")
    heads = await uow.people.holders(Role.OFFICE_HEAD, employee.office)
    to = [chat for chat in heads if chat not in (person.chat, employee.chat)]
    by_head = bool(to)
    if not by_head:
        admins = await uow.people.holders(Role.ADMIN)
        to = [chat for chat in admins if chat not in (person.chat, employee.chat)]
    if not to:
        raise CensusError("release-nobody")
    kind = f"{ASKING}:{nip[:12]}"
    if await uow.attempts.since(kind, at - DAY, person.chat):
        raise CensusError("release-asked")
    await uow.attempts.add(kind, person.chat, at=at)
    facts = {"nip": nip, "asker": str(person.chat), "holder": str(employee.chat)}
    asked = {"key": RELEASE_ASKED, **facts}
    occasion = f"{RELEASE_ASKED}:{at.isoformat()}:{nip[:12]}"
    await uow.deliveries.add([_owed(occasion, chat, asked, rules, at) for chat in to])
    return by_head


async def release(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> Employee:
    """Free the roster line of a request: the old chat loses its roles, and both chats are told.

    Raises CensusError: ("old-button") for a request that this person never got, ("not-allowed"),
    ("release-settled") when the line is no longer held as it was then.
    """
    request = await _open_request(uow, person, number)
    employee = request.employee
    await take_roles_back(uow, request.holder, employee.office)
    await uow.roster.unlink(employee.nip)
    await _settled(uow, rules, person, request, ReleaseEnd.RELEASED, at=at)
    facts = {"key": RELEASE_TOLD, "end": ReleaseEnd.TAKEN, "nip": employee.nip}
    occasion = f"{RELEASE_TOLD}:{number}"
    await uow.deliveries.add([_owed(occasion, request.holder, facts, rules, at)])
    return employee


async def decline(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> Employee:
    """Refuse a request; the person who asked is told whom to see. Raises as ``release``."""
    request = await _open_request(uow, person, number)
    await _settled(uow, rules, person, request, ReleaseEnd.DECLINED, at=at)
    return request.employee


async def release_news(
    uow: UnitOfWork, rules: PushRules, delivery: Delivery, person: Person
) -> Verdict:
    """Compose a request that is still open, or the decision on one."""
    employee = await uow.roster.find(KeyedHash(delivery.facts["nip"]))
    office = await uow.units.get(employee.office) if employee else None
    if employee is None or office is None:
        return Cancel("no longer on the roster")
    language = rules.language_of(person)
    if delivery.facts["key"] == RELEASE_TOLD:
        end = ReleaseEnd(delivery.facts["end"])
        return Send(ReleaseTold(end, employee, office), language)
    request = _read(employee, delivery)
    if not _decides(person, request):
        return Cancel("no longer the head")
    if not request.is_open:
        return Cancel("settled already")
    return Send(ReleaseAsked(delivery.id, employee, office), language)


async def _open_request(uow: UnitOfWork, person: Person, number: int) -> _Request:
    asked = await uow.reports.get(number)
    if asked is None or asked.chat != person.chat or asked.facts.get("key") != RELEASE_ASKED:
        raise CensusError("old-button")
    nip = KeyedHash(asked.facts["nip"])
    await uow.roster.hold(nip)
    employee = await uow.roster.find(nip)
    if employee is None:
        raise CensusError("release-settled")
    request = _read(employee, asked)
    if not _decides(person, request):
        raise CensusError("not-allowed", who="leaders")
    if not request.is_open:
        raise CensusError("release-settled")
    return request


async def _settled(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    request: _Request,
    end: ReleaseEnd,
    *,
    at: datetime,
) -> None:
    """Record the decision, and tell the person who asked."""
    employee = request.employee
    facts = {"key": RELEASE_TOLD, "end": end, "nip": employee.nip}
    occasion = f"{RELEASE_TOLD}:{request.number}:{end}"
    await uow.deliveries.add([_owed(occasion, request.asker, facts, rules, at)])
    about = {
        "office": employee.office,
        "nip": employee.nip[:12],
        "held by": str(request.holder),
        "asked by": str(request.asker),
    }
    await uow.audit.add(AuditEntry(at, str(person.chat), f"nip {end}", about))


def _decides(person: Person, request: _Request) -> bool:
    """Tell whether a person may decide: the head or an admin, and never in their own matter."""
    if person.chat in (request.asker, request.holder):
        return False
    return person.holds(Role.ADMIN) or person.holds(Role.OFFICE_HEAD, request.employee.office)


def _read(employee: Employee, asked: Delivery) -> _Request:
    asker, holder = ChatId(int(asked.facts["asker"])), ChatId(int(asked.facts["holder"]))
    return _Request(asked.id, employee, asker, holder)


def _owed(
    occasion: str, chat: ChatId, facts: Mapping[str, str], rules: PushRules, at: datetime
) -> NewDelivery:
    start = rules.decent(at)
    kind = DeliveryKind.ADMIN_NOTICE
    return NewDelivery(
        occasion=occasion,
        chat=chat,
        kind=kind,
        priority=PRIORITY[kind],
        not_before=start,
        expires_at=start + LIVES,
        facts=facts,
    )
