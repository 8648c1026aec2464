"""The readers of withdrawn data, and the news for them: once for each chat."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from census.boards.board import Board
from census.people.people import ChatId
from census.push.delivery import Delivery, NewDelivery
from census.recaps.recap import Snapshot
from census.units import UnitCode
from services.boards.composing import BoardCache
from services.boards.standings import leading_board
from services.brief.composing import BRIEF
from services.ports.boards import OpenedBoard
from services.ports.unit_of_work import UnitOfWork
from services.push.composing import Batch
from services.recaps.composing import CORRECTION
from services.rules.push_rules import PushRules

NEWS_LIVES = timedelta(days=2)
NEWER_CORRECTION = "a newer correction"


@dataclass(slots=True)
class HeardData:
    """What a chat got from some data: the units in its messages, and what it opened by itself.

    ``boards`` were opened as whole boards, as "kind" or "kind:area". ``brief`` tells whether a
    brief was opened.
    """

    units: list[UnitCode] = field(default_factory=list)
    opened: list[UnitCode] = field(default_factory=list)
    boards: list[str] = field(default_factory=list)
    brief: bool = False


Readers = Mapping[ChatId, HeardData]
"""The chats that got something from some data."""


async def readers_of(
    uow: UnitOfWork,
    rules: PushRules,
    snapshots: Sequence[Snapshot],
    *,
    at: datetime,
    named: Collection[UnitCode] | None = None,
    exclude: ChatId | None = None,
) -> Readers:
    """Return who was sent, or opened, a board or a rank made from these snapshots.

    It is called before they are withdrawn. A reader is a chat whose board shows a figure of them
    now, and that got a message since. Where newer data has come meanwhile, the last message is
    still true. ``named`` are the units that a correction corrects; other figures stay. ``exclude``
    is the person who corrects.
    """
    published = [each.published_at for each in snapshots if each.published_at is not None]
    if not published:
        return {}
    search = _Search(uow, rules, at, frozenset(each.id for each in snapshots), named)
    await search.messages(since=min(published))
    await search.views(since=min(published), exclude=exclude)
    return {chat: heard for chat, heard in search.heard.items() if heard != HeardData()}


class _Search:
    """The search for chats that got the wrong figures of snapshots, of some units or of all."""

    def __init__(
        self,
        uow: UnitOfWork,
        rules: PushRules,
        at: datetime,
        snapshots: frozenset[int],
        named: Collection[UnitCode] | None,
    ) -> None:
        self._uow, self._rules, self._at = uow, rules, at
        self._snapshots, self._named = snapshots, named
        self._boards = BoardCache(Batch(uow, rules, at))
        self.heard = defaultdict[ChatId, HeardData](HeardData)

    async def messages(self, *, since: datetime) -> None:
        """Find them in the messages that were sent."""
        groups = {group.chat: group.unit for group in reversed(await self._uow.groups.all())}
        for sent in await self._uow.deliveries.sent_of(self._uow.deliveries.kinds.retold, since):
            heard = self.heard[sent.chat]
            if sent.kind == BRIEF:
                heard.brief |= self._are_on(await self._of_brief(UnitCode(sent.facts["area"])))
                continue
            for code in _units_told(sent, groups):
                unit = await self._boards.unit(code)
                board = await self._boards.around(unit) if unit else None
                if self._are_on(board) and code not in heard.units:
                    heard.units.append(code)

    async def views(self, *, since: datetime, exclude: ChatId | None) -> None:
        """Find them on the boards that chats opened by themselves."""
        for opened in await self._uow.opened_boards.since(since):
            if opened.chat != exclude and self._are_on(await self._of_opened(opened)):
                _note(self.heard[opened.chat], opened)

    async def _of_opened(self, opened: OpenedBoard) -> Board | None:
        if opened.board is not None:
            return await self._boards.board(opened.board, opened.area)
        return await self._of_brief(opened.area) if opened.area else None

    async def _of_brief(self, area: UnitCode) -> Board | None:
        return await leading_board(self._uow, self._rules, area, at=self._at)

    def _are_on(self, board: Board | None) -> bool:
        """Tell whether a board shows one of the wrong figures."""
        return board is not None and any(
            row.snapshot in self._snapshots
            and (self._named is None or row.unit.code in self._named)
            for row in board.standings
        )


def _note(heard: HeardData, opened: OpenedBoard) -> None:
    if opened.board is None:
        heard.brief = True
    elif opened.unit is not None:
        if opened.unit not in heard.opened:
            heard.opened.append(opened.unit)
    else:
        heard.boards.append(f"{opened.board}:{opened.area}" if opened.area else opened.board.value)


async def tell_readers(
    uow: UnitOfWork,
    rules: PushRules,
    readers: Readers,
    withdrawn: Snapshot,
    *,
    at: datetime,
    by: Snapshot | None = None,
) -> int:
    """Plan the news for the readers; return how many. ``by`` is the correction, if there is one.

    A reader who has not got the news of an earlier correction yet gets both in one message.
    """
    waiting = await uow.deliveries.waiting(CORRECTION)
    earlier = await uow.deliveries.withdraw(list(waiting), reason=NEWER_CORRECTION, at=at)
    heard = {each.chat: each for each in earlier}
    start = rules.decent(at)
    return await uow.deliveries.add(
        [
            NewDelivery(
                occasion=f"correction:{withdrawn.id}:{at.timestamp():.0f}",
                chat=chat,
                kind=CORRECTION,
                not_before=start,
                expires_at=start + NEWS_LIVES,
                facts=_facts(readers.get(chat, HeardData()), heard.get(chat), withdrawn, by),
            )
            for chat in {**readers, **heard}
        ]
    )


def _facts(
    now: HeardData, earlier: Delivery | None, withdrawn: Snapshot, by: Snapshot | None
) -> Mapping[str, str]:
    """Name what the chat got, the oldest first, and what replaces it."""
    before = earlier.facts if earlier else {}
    facts = {
        "snapshot": before.get("snapshot", str(withdrawn.id)),
        "by": str(by.id) if by else "",
        "units": _joined(before.get("units", ""), now.units),
    }
    more = {
        "looked": _joined(before.get("looked", ""), now.opened),
        "boards": _joined(before.get("boards", ""), now.boards),
        "brief": before.get("brief", "") or ("yes" if now.brief else ""),
    }
    return facts | {name: value for name, value in more.items() if value}


def _joined(before: str, now: Sequence[str]) -> str:
    return " ".join(dict.fromkeys([*before.split(), *now]))


def _units_told(sent: Delivery, groups: Mapping[ChatId, UnitCode]) -> tuple[UnitCode, ...]:
    """Return the units in a delivery: those of a head's digest, or the group's own."""
    if sent.chat in groups:
        return (UnitCode(sent.facts.get("unit", groups[sent.chat])),)
    return tuple(map(UnitCode, sent.facts.get("units", "").split()))
