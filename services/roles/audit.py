"""Reading the audit: the newest acts, of one kind, or of one person."""

from collections.abc import Mapping, Sequence

from census.audit import ACTS, ActKind, AuditView, ShownAct
from census.people.people import Person, Role
from census.people.permissions import Permission
from census.units import UnitCode
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from services.roles.listing import name_of_actor
from services.rules.actors import require
from services.rules.push_rules import PushRules

ON_A_PAGE = 10
MOST_IN_FILE = 20_000
MOST_ACTORS = 8
NUMBERS = (
    *("snapshot", "broadcast", "delivery", "import", "invitation", "proof", "company"),
    "experiment",
)
COUNTS = (
    *("recipients", "messages", "called", "thanked", "employees", "named", "units", "bases"),
    *("lines", "questions", "people", "reopened", "households", "uses", "proofs"),
)
UNITS = ("unit", "office")
PEOPLE = ("chat", "asked by", "by")
"""The facts of an act that its sentence tells. Hashes of identity numbers are none of them."""


async def read_audit(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    *,
    page: int = 1,
    kind: ActKind | None = None,
    by: str = "",
) -> AuditView:
    """Return a page of the newest acts. Raises CensusError("not-allowed")."""
    require(person, Permission.READ_AUDIT)
    actions = ACTS[kind] if kind else None
    count = await uow.audit.count(actor=by, actions=actions)
    pages = max(1, -(-count // ON_A_PAGE))
    page = min(max(page, 1), pages)
    entries = await uow.audit.newest(
        limit=ON_A_PAGE, skip=(page - 1) * ON_A_PAGE, actor=by, actions=actions
    )
    names = _Names(uow, rules)
    acts = [await names.shown(entry) for entry in entries]
    return AuditView(acts, page, pages, kind, by, await names.of(by))


async def whole_audit(
    uow: UnitOfWork,
    rules: PushRules,
    person: Person,
    *,
    kind: ActKind | None = None,
    by: str = "",
) -> Sequence[ShownAct]:
    """Return all acts for a file, the newest first. Raises CensusError("not-allowed")."""
    require(person, Permission.READ_AUDIT)
    actions = ACTS[kind] if kind else None
    names = _Names(uow, rules)
    found = await uow.audit.newest(limit=MOST_IN_FILE, actor=by, actions=actions)
    return [await names.shown(entry) for entry in found]


async def audit_actors(
    uow: UnitOfWork, rules: PushRules, person: Person
) -> Sequence[tuple[str, str]]:
    """Return who acted last, each with a name. Raises CensusError("not-allowed")."""
    require(person, Permission.READ_AUDIT)
    names = _Names(uow, rules)
    return [(each, await names.of(each)) for each in await uow.audit.actors(limit=MOST_ACTORS)]


class _Names:
    """The names of people and units, each looked up once."""

    def __init__(self, uow: UnitOfWork, rules: PushRules) -> None:
        self._uow, self._rules = uow, rules
        self._known: dict[str, str] = {}

    async def of(self, actor: str) -> str:
        """Return the name of a chat, else what stands there."""
        if actor not in self._known:
            self._known[actor] = await name_of_actor(self._uow, self._rules, actor)
        return self._known[actor]

    async def shown(self, entry: AuditEntry) -> ShownAct:
        """Return an act with its names."""
        facts = entry.facts
        code, role = _first(facts, UNITS), facts.get("role", "")
        count = _first(facts, COUNTS)
        whom = _first(facts, PEOPLE)
        return ShownAct(
            at=entry.at,
            who=await self.of(entry.actor),
            action=entry.action,
            unit=await self._uow.units.get(UnitCode(code)) if code else None,
            role=Role(role) if role in set(Role) else None,
            whom=await self.of(whom) if whom else "",
            number=_first(facts, NUMBERS),
            count=int(count) if count.isdecimal() else 0,
            arms=tuple(filter(None, facts.get("arms", "").split("; "))),
        )


def _first(facts: Mapping[str, str], names: Sequence[str]) -> str:
    return next((facts[name] for name in names if facts.get(name)), "")
