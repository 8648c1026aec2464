"""Drafts of broadcasts: audience, text, picture, time. Nothing is sent here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from census.broadcasts.audience import Audience
from census.broadcasts.broadcast import Broadcast, BroadcastState, check_office
from census.broadcasts.text import check_text
from census.errors import CensusError
from census.people.people import ChatId, Language, Person
from census.people.permissions import Permission
from services.ports.unit_of_work import UnitOfWork
from services.rules.actors import Actor, require


async def newest_and_draft(
    uow: UnitOfWork, actor: Actor
) -> tuple[Sequence[Broadcast], Broadcast | None]:
    """Return the newest broadcasts, and the actor's own draft. Raises CensusError."""
    require(actor, Permission.BROADCAST)
    return await uow.broadcasts.newest(), await uow.broadcasts.draft_of(author_of(actor))


async def open_draft(uow: UnitOfWork, actor: Actor, *, at: datetime) -> Broadcast:
    """Return the actor's unfinished draft, or a new one. Raises CensusError."""
    require(actor, Permission.BROADCAST)
    author = author_of(actor)
    found = await uow.broadcasts.draft_of(author) if author is not None else None
    return found or await uow.broadcasts.add(Broadcast(id=0, author=author, created_at=at))


async def choose_audience(
    uow: UnitOfWork, number: int, audience: Audience, actor: Actor
) -> Broadcast:
    """Set the audience. Raises CensusError("unit-unknown"), or as ``own_draft``."""
    if audience.unit is not None and await uow.units.get(audience.unit) is None:
        raise CensusError("unit-unknown", typed=audience.unit)
    return await _change(uow, number, actor, lambda draft: replace(draft, audience=audience))


async def write_text(
    uow: UnitOfWork, number: int, language: Language, text: str, actor: Actor
) -> Broadcast:
    """Set the text in a language. Raises as ``check_text``, ``check_office`` and ``own_draft``."""

    def written(draft: Broadcast) -> Broadcast:
        check_text(text, with_picture=bool(draft.picture), role=draft.audience.role)
        changed = replace(draft, texts={**draft.texts, language: text.strip()})
        check_office(changed)
        return changed

    return await _change(uow, number, actor, written)


async def drop_text(uow: UnitOfWork, number: int, language: Language, actor: Actor) -> Broadcast:
    """Remove the text in a language. Its readers get the census's first language."""
    return await _change(
        uow,
        number,
        actor,
        lambda draft: replace(
            draft, texts={key: text for key, text in draft.texts.items() if key != language}
        ),
    )


async def choose_picture(uow: UnitOfWork, number: int, picture: str, actor: Actor) -> Broadcast:
    """Add a picture by Telegram's file id, or remove it with "".

    Raises CensusError("broadcast-caption-long") where a text is too long for a caption.
    """

    def illustrated(draft: Broadcast) -> Broadcast:
        for text in draft.texts.values():
            check_text(text, with_picture=bool(picture))
        return replace(draft, picture=picture)

    return await _change(uow, number, actor, illustrated)


async def keep_picture(uow: UnitOfWork, picture: str, content: bytes, *, at: datetime) -> None:
    """Store a whole picture, for a token that does not know its file id."""
    await uow.pictures.keep_whole(picture, content, at=at)


async def choose_time(
    uow: UnitOfWork, number: int, not_before: datetime | None, actor: Actor
) -> Broadcast:
    """Set when it leaves; None: as soon as it is sent."""
    return await _change(uow, number, actor, lambda draft: replace(draft, not_before=not_before))


async def choose_lasting(uow: UnitOfWork, number: int, lasts: timedelta, actor: Actor) -> Broadcast:
    """Set after which time messages that have not left are dropped."""
    return await _change(uow, number, actor, lambda draft: replace(draft, lasts=lasts))


async def discard(uow: UnitOfWork, number: int, actor: Actor) -> Broadcast:
    """Discard a draft."""
    return await _change(
        uow, number, actor, lambda draft: replace(draft, state=BroadcastState.DISCARDED)
    )


async def own_draft(uow: UnitOfWork, number: int, actor: Actor) -> Broadcast:
    """Return a draft, locked until the end of the transaction.

    Raises CensusError: "not-allowed", "old-button" for a draft that does not exist or has another
    author, "broadcast-under-way" for one that can no longer be changed.
    """
    require(actor, Permission.BROADCAST)
    draft = await uow.broadcasts.take(number)
    if draft is None or draft.author != author_of(actor):
        raise CensusError("old-button")
    if draft.state is not BroadcastState.DRAFT:
        raise CensusError("broadcast-under-way")
    return draft


def author_of(actor: Actor) -> ChatId | None:
    """Return the chat of an actor; None for the command line."""
    return actor.chat if isinstance(actor, Person) else None


async def _change(
    uow: UnitOfWork, number: int, actor: Actor, change: Callable[[Broadcast], Broadcast]
) -> Broadcast:
    draft = await own_draft(uow, number, actor)
    changed = change(draft)
    if changed == draft:
        return draft
    changed = replace(changed, version=draft.version + 1)
    await uow.broadcasts.save(changed)
    return changed
