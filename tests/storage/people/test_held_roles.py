"""Who holds which role, on both engines."""

from census.people.people import Grant, Role
from census.units import UnitCode
from services.ports.operations.bookkeeping import AuditEntry
from services.ports.unit_of_work import UnitOfWork
from tests.storage.making import BUDI, HEALTH, NOON, SITI, resident


async def test_roles_are_listed_with_names_and_counted(work: UnitOfWork) -> None:
    await resident(work)
    await work.people.add(BUDI, at=NOON)
    await work.people.grant(BUDI, Grant(Role.VERIFIER, HEALTH), name="Budi", by="1", at=NOON)
    await work.people.grant(SITI, Grant(Role.ADMIN), by="config.yaml", at=NOON)
    (found,) = await work.held_roles.listed([Role.VERIFIER, Role.DEPUTY], [HEALTH])
    assert (found.chat, found.name, found.given_by, found.given_at) == (BUDI, "Budi", "1", NOON)
    assert await work.held_roles.listed([Role.VERIFIER], [UnitCode("opd-lain")]) == []
    assert (await work.held_roles.counts())[Role.VERIFIER] == 1
    assert await work.held_roles.hold(Role.ADMIN) == [SITI]
    first = (await work.held_roles.of_chat(SITI))[0]
    assert first.grant == Grant(Role.ADMIN)


async def test_erasing_who_gave_a_role_hides_the_number(work: UnitOfWork) -> None:
    await resident(work)
    await work.people.add(BUDI, at=NOON)
    await work.people.grant(BUDI, Grant(Role.VERIFIER, HEALTH), by=str(SITI), at=NOON)
    await work.people.erase(SITI)
    assert [each.given_by for each in await work.held_roles.of_chat(BUDI)] == ["erased"]


async def test_the_audit_is_read_by_actor_and_by_act(work: UnitOfWork) -> None:
    for actor, action in (("1", "role given"), ("2", "joined"), ("1", "role taken")):
        await work.audit.add(AuditEntry(NOON, actor, action, {}))
    assert await work.audit.count(actor="1") == 2
    assert await work.audit.actors(limit=5) == ["1", "2"]
    (found,) = await work.audit.newest(actions=["joined", "role taken"], skip=1)
    assert (found.actor, found.action) == ("2", "joined")
