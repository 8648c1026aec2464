"""A NIP that an old account holds: its owner asks, and the head of the office releases it.

The request travels in the message to the head, and its two buttons carry that message's number. So
nobody types a NIP to another person, and nothing else is stored. Without another head the admins
decide.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from census.errors import CensusError
from census.offices.notices import ReleaseAsked, ReleaseEnd, ReleaseTold
from census.people.people import DUTIES, ChatId, Employee, KeyedHash, Person, Role
from census.people.permissions import Permission, holders_of, may
from census.push.delivery import Delivery, NewDelivery
from census.push.kinds import MessageKind
from census.units import Unit
from services.offices.joining import holder_of, take_roles_back
from services.ports.unit_of_work import UnitOfWork
from services.push.admin_news import ADMIN_NOTICE
from services.push.composing import Composer
from services.rules.actors import note
from services.rules.push_rules import PushRules
from services.rules.verdicts import Cancel, Verdict

RELEASE_ASKED = ADMIN_NOTICE.keyed("release-asked")
RELEASE_TOLD = ADMIN_NOTICE.keyed("release-told")
"""To the person who decides, and to the people concerned."""

ASKING = "release"
DAY = timedelta(days=1)
LIVES = timedelta(days=7)
NO_LINE = "no longer on the roster"


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
    leads = [role for role in DUTIES if role in holders_of(Permission.FREE_NIP) - {Role.ADMIN}]
    heads = [chat for role in leads for chat in await uow.people.holders(role, employee.office)]
    to = [chat for chat in dict.fromkeys(heads) if chat not in (person.chat, employee.chat)]
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
    occasion = f"{RELEASE_ASKED.key}:{at.isoformat()}:{nip[:12]}"
    start = rules.decent(at)
    asked = [_owed(RELEASE_ASKED, occasion, chat, facts, at=start) for chat in to]
    await uow.deliveries.add(asked)
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
    facts = {"end": ReleaseEnd.TAKEN, "nip": employee.nip}
    occasion = f"{RELEASE_TOLD.key}:{number}"
    told = _owed(RELEASE_TOLD, occasion, request.holder, facts, at=rules.decent(at))
    await uow.deliveries.add([told])
    return employee


async def decline(
    uow: UnitOfWork, rules: PushRules, person: Person, number: int, *, at: datetime
) -> Employee:
    """Refuse a request; the person who asked is told whom to see. Raises as ``release``."""
    request = await _open_request(uow, person, number)
    await _settled(uow, rules, person, request, ReleaseEnd.DECLINED, at=at)
    return request.employee


class ReleaseAskedComposer(Composer[ReleaseAsked]):
    """Says who asks for which NIP."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[ReleaseAsked]:
        """Say it while it is still to be decided by them."""
        employee, office = await _line(self._uow, delivery)
        if employee is None or office is None:
            return Cancel(NO_LINE)
        request = _read(employee, delivery)
        if not _decides(person, request):
            return Cancel("no longer the head")
        if not request.is_open:
            return Cancel("settled already")
        return self._batch.say(ReleaseAsked(delivery.id, employee, office), person)


class ReleaseToldComposer(Composer[ReleaseTold]):
    """Says how it was decided."""

    async def to_person(self, delivery: Delivery, person: Person) -> Verdict[ReleaseTold]:
        """Say it as long as the line is there."""
        employee, office = await _line(self._uow, delivery)
        if employee is None or office is None:
            return Cancel(NO_LINE)
        end = ReleaseEnd(delivery.facts["end"])
        return self._batch.say(ReleaseTold(end, employee, office), person)


async def _line(uow: UnitOfWork, delivery: Delivery) -> tuple[Employee | None, Unit | None]:
    """Return the line of the roster that a message is about, with its office."""
    employee = await uow.roster.find(KeyedHash(delivery.facts["nip"]))
    return employee, await uow.units.get(employee.office) if employee else None


async def _open_request(uow: UnitOfWork, person: Person, number: int) -> _Request:
    asked = await uow.reports.get(number)
    if asked is None or asked.chat != person.chat or asked.kind != RELEASE_ASKED:
        raise CensusError("old-button")
    nip = KeyedHash(asked.facts["nip"])
    await uow.roster.hold(nip)
    employee = await uow.roster.find(nip)
    if employee is None:
        raise CensusError("release-settled")
    request = _read(employee, asked)
    if not _decides(person, request):
        raise CensusError("not-allowed", who="offices")
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
    facts = {"end": end, "nip": employee.nip}
    occasion = f"{RELEASE_TOLD.key}:{request.number}:{end}"
    told = _owed(RELEASE_TOLD, occasion, request.asker, facts, at=rules.decent(at))
    await uow.deliveries.add([told])
    about = {
        "office": employee.office,
        "nip": employee.nip[:12],
        "held by": request.holder,
        "asked by": request.asker,
    }
    await note(uow, person, f"nip {end}", about, at=at)


def _decides(person: Person, request: _Request) -> bool:
    """Tell whether a person may decide: the head or an admin, and never in their own matter."""
    if person.chat in (request.asker, request.holder):
        return False
    return may(person, Permission.FREE_NIP, request.employee.office)


def _read(employee: Employee, asked: Delivery) -> _Request:
    asker, holder = ChatId(int(asked.facts["asker"])), ChatId(int(asked.facts["holder"]))
    return _Request(asked.id, employee, asker, holder)


def _owed(
    kind: MessageKind, occasion: str, chat: ChatId, facts: Mapping[str, str], *, at: datetime
) -> NewDelivery:
    return NewDelivery(occasion, chat, kind, at, at + LIVES, facts)
