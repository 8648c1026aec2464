"""A recap that arrives: read with what its sender has explained, then kept as a draft."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from itertools import chain

from census.campaign.phases import require_possible
from census.definition import Census
from census.people.permissions import Permission
from census.recaps.recap import Preview, RecapRow, Snapshot
from census.units import Measure, UnitCode, UnitKind
from services.ports.incoming import KnownUnits, Recap
from services.ports.unit_of_work import UnitOfWork
from services.recaps.preview import make_preview, source_before
from services.rules.actors import Actor, name_of, note, require

CountedUnits = AbstractSet[tuple[UnitCode, Measure, int]]


async def known_units(uow: UnitOfWork) -> KnownUnits:
    """Return what the reader of a recap needs to know."""
    return KnownUnits(
        units=[unit for kind in UnitKind for unit in await uow.units.within(kind)],
        bases={measure: await uow.units.bases(measure) for measure in Measure},
    )


async def explained_columns(uow: UnitOfWork, actor: Actor) -> Mapping[str, str]:
    """Return the meanings of columns that a sender has explained. Raises CensusError."""
    require(actor, Permission.PUBLISH_RECAPS)
    return await uow.explained.of(name_of(actor))


async def explain_columns(
    uow: UnitOfWork, actor: Actor, meanings: Mapping[str, str], *, at: datetime
) -> None:
    """Keep the meanings of columns for the sender's next files. Raises CensusError."""
    require(actor, Permission.PUBLISH_RECAPS)
    for heading, meaning in meanings.items():
        await uow.explained.keep(name_of(actor), heading, meaning, at=at)


async def forget_explained(uow: UnitOfWork, actor: Actor, headings: Sequence[str]) -> None:
    """Delete what a sender has explained. Raises CensusError."""
    require(actor, Permission.PUBLISH_RECAPS)
    await uow.explained.forget(name_of(actor), headings)


async def stage_upload(
    uow: UnitOfWork, census: Census, recap: Recap, actor: Actor, *, at: datetime, file_hash: str
) -> Preview:
    """Stage a recap that names no source: it has that of the newest data for its units.

    Raises as ``stage_recap``.
    """
    source = await source_before(uow, census, recap) or recap.source
    recap = replace(recap, source=source)
    return await stage_recap(uow, census, recap, actor, at=at, file_hash=file_hash)


async def stage_recap(
    uow: UnitOfWork,
    census: Census,
    recap: Recap,
    actor: Actor,
    *,
    at: datetime,
    file_hash: str = "",
    explained: bool = False,
) -> Preview:
    """Store a recap as a draft and return its preview.

    The same file of the same moment is stored once: the preview is then that of the existing
    recap, which may be published already. Read otherwise than the published one, as with another
    meaning of its empty cells, it is a draft that corrects it. Where the sender has just
    ``explained`` it otherwise, it takes the place of the draft. Raises CensusError("not-allowed")
    for everybody but admins, and ("as-of-ahead") or ("as-of-before") for an impossible moment.
    """
    require(actor, Permission.PUBLISH_RECAPS)
    require_possible(census, recap.as_of, at=at)
    there = await same_before(uow, file_hash, recap.as_of, _counts(recap.rows))
    warnings = [warning.to_text() for warning in recap.warnings]
    if there is not None:
        waits = there.published_at is None
        if not (waits and explained and list(there.warnings) != warnings):
            return await make_preview(uow, census, there)
        await uow.snapshots.discard(there.id)
        await note_recap(uow, "recap discarded", there, actor, at)
    snapshot = await uow.snapshots.add(
        recap.rows,
        as_of=recap.as_of,
        source=recap.source,
        illustrative=recap.illustrative,
        warnings=warnings,
        file_hash=file_hash,
        by=name_of(actor),
    )
    await note_recap(uow, "recap staged", snapshot, actor, at, file=file_hash)
    return await make_preview(uow, census, snapshot)


async def note_recap(
    uow: UnitOfWork, action: str, snapshot: Snapshot, actor: Actor, at: datetime, **more: str
) -> None:
    """Write into the audit what was done with a recap."""
    facts = {"snapshot": snapshot.id, "as_of": snapshot.as_of.isoformat()}
    said = {name: value for name, value in more.items() if value}
    await note(uow, actor, action, {**facts, **said}, at=at)


async def same_before(
    uow: UnitOfWork, file_hash: str, as_of: datetime, counts: CountedUnits
) -> Snapshot | None:
    """Return the recap of the same file and moment: published with these counts, else waiting."""
    if not file_hash:
        return None
    found = [each for each in await uow.snapshots.same_file(file_hash) if each.as_of == as_of]
    for each in found:
        if each.published_at is not None and await counts_of(uow, each) == counts:
            return each
    return next((each for each in found if each.published_at is None), None)


async def counts_of(uow: UnitOfWork, snapshot: Snapshot) -> CountedUnits:
    """Return what a stored recap counts."""
    rows = [await uow.figures.rows(snapshot.id, measure) for measure in Measure]
    return _counts(chain.from_iterable(rows))


def _counts(rows: Iterable[RecapRow]) -> CountedUnits:
    return {(row.unit, row.measure, row.completed) for row in rows}
