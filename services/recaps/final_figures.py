"""What a recap that comes after the phase changes: groups and regents are told once."""

from collections.abc import Collection
from datetime import datetime

from census.campaign.phases import closed_phase
from census.definition import Phase
from census.people.people import ChatId, Role
from census.push.delivery import DeliveryState, NewDelivery
from census.recaps.recap import Snapshot
from census.units import BoardKind, UnitCode
from services.boards.standings import Publishing, board_kind, leading_board, publishing_of
from services.brief.composing import BRIEF
from services.brief.planning import FINAL_LIVES, brief_id
from services.campaign.composing.closing import CLOSING, changed_id, closing_id
from services.ports.unit_of_work import UnitOfWork
from services.rules.push_rules import PushRules

TOLD = (DeliveryState.SENT, DeliveryState.UNKNOWN)


async def tell_changed(
    uow: UnitOfWork,
    rules: PushRules,
    snapshot: Snapshot,
    *,
    at: datetime,
    exclude: Collection[ChatId] = (),
) -> None:
    """Owe the new figures to who was told others when the phase was over.

    Only figures of the whole phase are told. What has not left yet tells the new figures anyway.
    ``exclude`` chats hear of it in another message.
    """
    phase = closed_phase(rules.census, at)
    if phase is None:
        return
    after = _After(uow, rules, snapshot, phase, at)
    await uow.deliveries.add([*await after.groups(exclude), *await after.regents(exclude)])


class _After:
    """One recap after the phase; each board is compared once."""

    def __init__(
        self, uow: UnitOfWork, rules: PushRules, snapshot: Snapshot, phase: Phase, at: datetime
    ) -> None:
        self._uow, self._rules, self._snapshot = uow, rules, snapshot
        self._phase, self._at = phase, at
        self._start = rules.decent(at)
        self._compared: dict[tuple[BoardKind, UnitCode | None], Publishing | None] = {}

    async def groups(self, exclude: Collection[ChatId]) -> list[NewDelivery]:
        """Return what is owed to the groups whose own row has changed."""
        owed = []
        for group in await self._uow.groups.all():
            unit = await self._uow.units.get(group.unit)
            kind = board_kind(self._rules.census, unit) if unit else None
            if unit is None or kind is None or group.chat in exclude:
                continue
            new = await self._on_board(kind, unit.parent)
            if new is None or unit.code not in new.differs:
                continue
            if await self._told(group.chat, closing_id(self._phase, unit.code)):
                occasion, facts = changed_id(self._phase, unit.code), {"unit": unit.code}
                start, expires = self._start, self._start + FINAL_LIVES
                owed.append(NewDelivery(occasion, group.chat, CLOSING, start, expires, facts))
        return owed

    async def regents(self, exclude: Collection[ChatId]) -> list[NewDelivery]:
        """Return what is owed to the regents whose regency has other figures."""
        owed = []
        for chat in await self._uow.people.holders(Role.REGENT):
            for each in await self._uow.deliveries.of_chat(chat):
                if each.kind != BRIEF or chat in exclude or each.state not in TOLD:
                    continue
                area = UnitCode(each.facts["area"])
                board = await leading_board(self._uow, self._rules, area, at=self._at)
                if board is None or each.occasion != brief_id(area, board):
                    continue
                new = await self._on_board(board.rule.kind, area)
                if new is not None and new.differs:
                    occasion = f"{each.occasion}|changed"
                    expires = self._start + FINAL_LIVES
                    owed.append(
                        NewDelivery(occasion, chat, BRIEF, self._start, expires, each.facts)
                    )
        return owed

    async def _on_board(self, kind: BoardKind, area: UnitCode | None) -> Publishing | None:
        """Return what changed on a board; None where it has no figures of the whole phase."""
        if (kind, area) not in self._compared:
            found = await publishing_of(
                self._uow,
                self._rules.census,
                kind,
                self._snapshot,
                at=self._at,
                targets=self._rules.targets,
                area=area,
            )
            self._compared[kind, area] = found if found and found.board.is_final else None
        return self._compared[kind, area]

    async def _told(self, chat: ChatId, occasion: str) -> bool:
        """Tell whether a chat has got a message."""
        sent = await self._uow.deliveries.of_chat(chat)
        return any(each.occasion == occasion and each.state in TOLD for each in sent)
