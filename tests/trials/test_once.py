"""What is made once for many bots is not added to by each of them."""

from inspect import ismodule
from pathlib import Path

from aiogram import Router

from handlers.run import dispatcher
from tests.support.town import open_town


async def test_a_router_that_bots_share_does_the_same_for_each(
    tmp_path: Path, migrated_sqlite: Path
) -> None:
    rooms = [room for room in vars(dispatcher).values() if ismodule(room)]
    routers: list[Router] = [room.setup() for room in rooms]
    assert all(room.setup() is router for room, router in zip(rooms, routers, strict=True))
    before = [_work_of(router) for router in routers]
    async with open_town(tmp_path, migrated_sqlite):
        pass
    assert [_work_of(router) for router in routers] == before


def _work_of(router: Router) -> dict[str, tuple[int, int, int]]:
    """Count what each kind of update goes through."""
    return {
        kind: (len(each.handlers), len(each.middleware), len(each.outer_middleware))
        for kind, each in router.observers.items()
    }
