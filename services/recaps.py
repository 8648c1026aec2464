"""A recap's way: staged as a draft, looked at, then published once or discarded."""

from collections.abc import Sequence
from datetime import datetime

from census.definition import Census
from census.errors import CensusError
from census.recap import Preview, Published, Snapshot
from census.units import Measure, UnitKind
from services.actors import Actor, demand_admin, name_of
from services.announcing import plan_rank_notices
from services.ports import AuditEntry, KnownUnits, Recap, UnitOfWork
from services.push_rules import PushRules
from services.recap_preview import make_preview, overtaken_by


async def known_units(uow: UnitOfWork) -> KnownUnits:
    """Return what the reader of a recap needs to know."""
    return KnownUnits(
        units=[unit for kind in UnitKind for unit in await uow.units.within(kind)],
        bases={measure: await uow.units.bases(measure) for measure in Measure},
    )


async def stage_recap(
    uow: UnitOfWork, census: Census, recap: Recap, actor: Actor, *, at: datetime
) -> Preview:
    """Keep a recap as a draft and tell what publishing it would change.

    Raises CensusError("not-allowed") for anybody but an admin.
    """
    demand_admin(actor)
    snapshot = await uow.snapshots.add(
        recap.rows,
        as_of=recap.as_of,
        source=recap.source,
        illustrative=recap.illustrative,
        warnings=[warning.to_text() for warning in recap.warnings],
    )
    await _note(uow, "recap staged", snapshot, actor, at)
    return await make_preview(uow, census, snapshot)


async def waiting_recaps(uow: UnitOfWork, actor: Actor) -> Sequence[Snapshot]:
    """Return the recaps that wait, by date. Raises CensusError("not-allowed")."""
    demand_admin(actor)
    return await uow.snapshots.waiting()


async def preview_recap(
    uow: UnitOfWork, census: Census, actor: Actor, snapshot_id: int | None = None
) -> Preview | None:
    """Tell what a recap that waits would change; without an id the oldest, None if none waits.

    Raises CensusError("not-allowed"), or ("recap-unknown") for an id that does not wait.
    """
    demand_admin(actor)
    waiting = await uow.snapshots.waiting()
    if snapshot_id is None:
        return await make_preview(uow, census, waiting[0]) if waiting else None
    for snapshot in waiting:
        if snapshot.id == snapshot_id:
            return await make_preview(uow, census, snapshot)
    raise CensusError("recap-unknown", number=snapshot_id)


async def publish_recap(
    uow: UnitOfWork, rules: PushRules, snapshot_id: int, actor: Actor, *, at: datetime
) -> Published:
    """Publish a recap, once; heads whose rank it changes will hear of it.

    Data that is older than what is published changes no board, so nobody is told.
    Raises CensusError("not-allowed") or ("recap-unknown").
    """
    demand_admin(actor)
    draft = await _get(uow, snapshot_id)
    fresh = await uow.snapshots.publish(snapshot_id, at=at)
    snapshot = await _get(uow, snapshot_id)
    if not fresh:
        return Published(snapshot, again=True)
    await _note(uow, "recap published", draft, actor, at)
    if await overtaken_by(uow, rules.census, snapshot) is not None:
        return Published(snapshot)
    return Published(snapshot, await plan_rank_notices(uow, rules, snapshot, at=at))


async def discard_recap(
    uow: UnitOfWork, snapshot_id: int, actor: Actor, *, at: datetime
) -> Snapshot:
    """Drop a recap that waits, and return what it was.

    Raises CensusError("not-allowed"), ("recap-unknown"), or ("recap-is-published").
    """
    demand_admin(actor)
    snapshot = await _get(uow, snapshot_id)
    if not await uow.snapshots.discard(snapshot_id):
        raise CensusError("recap-is-published", number=snapshot_id)
    await _note(uow, "recap discarded", snapshot, actor, at)
    return snapshot


async def _get(uow: UnitOfWork, snapshot_id: int) -> Snapshot:
    snapshot = await uow.snapshots.get(snapshot_id)
    if snapshot is None:
        raise CensusError("recap-unknown", number=snapshot_id)
    return snapshot


async def _note(
    uow: UnitOfWork, action: str, snapshot: Snapshot, actor: Actor, at: datetime
) -> None:
    facts = {"snapshot": str(snapshot.id), "as_of": snapshot.as_of.isoformat()}
    await uow.audit.add(AuditEntry(at, name_of(actor), action, facts))
