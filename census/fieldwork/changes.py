"""What a new list of blocks or of fieldworkers changes, and what people are told of it."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from census.fieldwork.blocks import Block
from census.fieldwork.workers import Fieldworker
from census.people.people import Role
from census.units import Unit

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class ListChanges(Generic[Line]):
    """The lines that are new, changed (before and after), gone, and how many stay as they are."""

    new: tuple[Line, ...]
    changed: tuple[tuple[Line, Line], ...]
    gone: tuple[Line, ...]
    same: int


@dataclass(frozen=True, slots=True)
class FieldListTold:
    """By a new list somebody is no longer a fieldworker (``now`` is None), or is another one.

    ``before`` was the role, and ``village`` is the home village of the new list. A badge that was
    ``released`` is free for another phone of its owner.
    """

    before: Role
    now: Fieldworker | None = None
    village: Unit | None = None
    released: bool = False


def block_changes(before: Iterable[Block], after: Iterable[Block]) -> ListChanges[Block]:
    """Return what a new list of blocks changes; their order alone is no change."""
    return _changes(before, after, lambda block: block.code, lambda block: replace(block, order=0))


def worker_changes(
    before: Iterable[Fieldworker], after: Iterable[Fieldworker]
) -> ListChanges[Fieldworker]:
    """Return what a new list of fieldworkers changes. It says nothing of chats and absences."""
    return _changes(
        before,
        after,
        lambda worker: worker.badge,
        lambda worker: replace(worker, chat=None, absent=False),
    )


def _changes(
    before: Iterable[Line],
    after: Iterable[Line],
    key: Callable[[Line], Hashable],
    said: Callable[[Line], Line],
) -> ListChanges[Line]:
    was, now = {key(line): line for line in before}, {key(line): line for line in after}
    both = [(was[each], line) for each, line in now.items() if each in was]
    changed = tuple((old, new) for old, new in both if said(old) != said(new))
    return ListChanges(
        tuple(line for each, line in now.items() if each not in was),
        changed,
        tuple(line for each, line in was.items() if each not in now),
        len(both) - len(changed),
    )
