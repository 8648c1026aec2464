"""Publishing a recap: it is staged as a draft, previewed, then published once or discarded.

A published recap never changes. Another recap of the same moment and units is its correction: it
needs a reason, and readers of the replaced data are told.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from census.campaign.phases import require_possible
from census.definition import Census
from census.errors import CensusError, Finding
from census.identity.free_text import require_no_number
from census.people.people import Person
from census.people.permissions import Permission
from census.recaps.columns import EXPLAINED
from census.recaps.publication import Edition
from census.recaps.recap import Preview, Published, Snapshot
from services.offices.digests import plan_head_digests
from services.ports.unit_of_work import UnitOfWork
from services.recaps.corrections import Readers, readers_of, tell_readers
from services.recaps.final_figures import tell_changed
from services.recaps.preview import corrected_by, corrected_in, make_preview, overtaken_by, units_of
from services.recaps.staging import counts_of, note_recap, same_before
from services.rules.actors import Actor, name_of, require
from services.rules.push_rules import PushRules

HISTORY = 6
"""The history shows this many publishings."""


async def waiting_recaps(uow: UnitOfWork, actor: Actor) -> Sequence[Snapshot]:
    """Return the waiting recaps, by date. Raises CensusError("not-allowed")."""
    require(actor, Permission.PUBLISH_RECAPS)
    return await uow.snapshots.waiting()


async def published_recaps(uow: UnitOfWork, actor: Actor) -> Sequence[Edition]:
    """Return the last publishings, the newest first. Raises CensusError("not-allowed")."""
    require(actor, Permission.PUBLISH_RECAPS)
    return await uow.snapshots.editions(limit=HISTORY)


async def preview_recap(
    uow: UnitOfWork, census: Census, actor: Actor, snapshot_id: int | None = None
) -> Preview | None:
    """Return the preview of a waiting recap; without an id of the oldest, None if none waits.

    Raises as ``waiting_recap``.
    """
    if snapshot_id is not None:
        return await make_preview(uow, census, await waiting_recap(uow, actor, snapshot_id))
    waiting = await waiting_recaps(uow, actor)
    return await make_preview(uow, census, waiting[0]) if waiting else None


async def waiting_recap(uow: UnitOfWork, actor: Actor, snapshot_id: int) -> Snapshot:
    """Return a recap that waits.

    Raises CensusError("not-allowed"), or ("recap-unknown") for an id that does not wait.
    """
    for snapshot in await waiting_recaps(uow, actor):
        if snapshot.id == snapshot_id:
            return snapshot
    raise CensusError("recap-unknown", number=snapshot_id)


async def redate_recap(
    uow: UnitOfWork,
    census: Census,
    snapshot_id: int,
    as_of: datetime,
    actor: Actor,
    *,
    at: datetime,
) -> Preview:
    """Change the moment of a waiting recap, and return the new preview.

    Raises CensusError("not-allowed"), ("recap-unknown"), ("recap-is-published"), ("as-of-ahead")
    or ("as-of-before").
    """
    require(actor, Permission.PUBLISH_RECAPS)
    require_possible(census, as_of, at=at)
    draft = await _get(uow, snapshot_id)
    if not await uow.snapshots.redate(snapshot_id, as_of):
        raise CensusError("recap-is-published", number=snapshot_id)
    await note_recap(uow, "recap redated", draft, actor, at, now=as_of.isoformat())
    return await make_preview(uow, census, await _get(uow, snapshot_id))


async def publish_recap(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot_id: int,
    actor: Actor,
    *,
    at: datetime,
    reason: str = "",
    replaces: int | None = None,
    sure: bool = False,
) -> Published:
    """Publish a recap, once. Heads whose rank it changes get a digest.

    Published recaps of the same moment and units are replaced, and so is the recap that
    ``replaces`` names, for the units in the new one. That needs a reason, and the readers of the
    replaced data get the news. Data that is older than what is published of its units changes no
    board, so nobody is told. ``sure`` means that the person typed the word for a recap with odd
    figures.

    Raises CensusError("not-allowed"), ("recap-unknown"), ("recap-needs-reason"),
    ("words-have-number"), ("recap-needs-word") or, for what ``replaces`` names,
    ("recap-counts-not").
    """
    require(actor, Permission.PUBLISH_RECAPS)
    require_no_number(reason)
    await uow.snapshots.take_turn()
    draft = await _get(uow, snapshot_id)
    if draft.published_at is not None:
        return Published(draft, again=True)
    there = await same_before(uow, draft.file_hash, draft.as_of, await counts_of(uow, draft))
    if there is not None and there.published_at is not None:
        await uow.snapshots.discard(snapshot_id)
        return Published(there, again=True)
    replaced = await _replaced(uow, draft, replaces)
    said = " ".join(reason.split())
    if replaced is not None and not said:
        raise CensusError("recap-needs-reason", number=replaced.id)
    preview = await make_preview(uow, rules.census, draft)
    if preview.needs_word and not sure:
        raise CensusError("recap-needs-word", number=draft.id)
    done = await _publish(uow, rules, draft, actor, at=at, replaced=replaced, reason=said)
    return replace(done, stays=preview.stays)


async def discard_recap(
    uow: UnitOfWork, snapshot_id: int, actor: Actor, *, at: datetime
) -> Snapshot:
    """Discard a waiting recap, and return it.

    Raises CensusError("not-allowed"), ("recap-unknown"), or ("recap-is-published").
    """
    require(actor, Permission.PUBLISH_RECAPS)
    snapshot = await _get(uow, snapshot_id)
    if not await uow.snapshots.discard(snapshot_id):
        raise CensusError("recap-is-published", number=snapshot_id)
    await note_recap(uow, "recap discarded", snapshot, actor, at)
    return snapshot


async def forget_columns(
    uow: UnitOfWork, snapshot_id: int, actor: Actor, *, at: datetime
) -> Snapshot:
    """Delete the explanations of a draft's columns, and discard the draft that was read with them.

    Raises as ``discard_recap``.
    """
    draft = await discard_recap(uow, snapshot_id, actor, at=at)
    found = map(Finding.from_text, draft.warnings)
    headings = [str(each.facts["heading"]) for each in found if each.key in EXPLAINED]
    await uow.explained.forget(draft.staged_by, headings)
    return draft


async def _publish(
    uow: UnitOfWork,
    rules: PushRules,
    draft: Snapshot,
    actor: Actor,
    *,
    at: datetime,
    replaced: Snapshot | None,
    reason: str,
) -> Published:
    readers: Readers = {}
    if replaced is not None:
        wrong = {each.id: each for each in (replaced, *await corrected_in(uow, draft))}
        readers = await readers_of(
            uow,
            rules,
            list(wrong.values()),
            at=at,
            named=await units_of(uow, draft),
            exclude=actor.chat if isinstance(actor, Person) else None,
        )
    number, reason = (replaced.id, reason) if replaced else (None, "")
    await uow.snapshots.publish(draft.id, at=at, by=name_of(actor), replaces=number, reason=reason)
    snapshot = await _get(uow, draft.id)
    facts = {"replaces": str(number or ""), "reason": reason, "file": draft.file_hash}
    await note_recap(uow, "recap published", draft, actor, at, **facts)
    notified = 0
    if replaced is not None:
        notified = await tell_readers(uow, rules, readers, replaced, at=at, by=snapshot)
    if await overtaken_by(uow, rules.census, snapshot) is not None:
        return Published(snapshot, notified=notified)
    notices = await plan_head_digests(uow, rules, snapshot, at=at, exclude=readers)
    await tell_changed(uow, rules, snapshot, at=at, exclude=readers)
    return Published(snapshot, notices, notified=notified)


async def _replaced(uow: UnitOfWork, draft: Snapshot, named: int | None) -> Snapshot | None:
    if named is None:
        return await corrected_by(uow, draft)
    for edition in await uow.snapshots.editions():
        if edition.snapshot.id == named and edition.counts:
            return edition.snapshot
    raise CensusError("recap-counts-not", number=named)


async def _get(uow: UnitOfWork, snapshot_id: int) -> Snapshot:
    snapshot = await uow.snapshots.get(snapshot_id)
    if snapshot is None:
        raise CensusError("recap-unknown", number=snapshot_id)
    return snapshot
