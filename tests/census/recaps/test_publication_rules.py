"""Whatever is published, corrected and withdrawn: the way back leads where it says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from census.errors import CensusError
from census.recaps.publication import Contents, Edition, plan_rollback, shows_first
from census.recaps.recap import Snapshot
from census.units import Measure, UnitKind

BEGIN = datetime(2020, 3, 1, tzinfo=UTC)
OFFICES: Contents = frozenset({(UnitKind.OFFICE, Measure.EMPLOYEES)})
VILLAGES: Contents = frozenset({(UnitKind.VILLAGE, Measure.FAMILIES)})


def edition(number: int, day: int, contents: Contents = OFFICES) -> Edition:
    """Published in the order of the numbers, whatever the day of the figures."""
    as_of, published_at = BEGIN + timedelta(days=day), BEGIN + timedelta(days=40, hours=number)
    return Edition(Snapshot(number, as_of, "BPS", published_at), contents)


def corrected(published: Sequence[Edition], number: int, by: int) -> list[Edition]:
    return [
        replace(each, replaced_by=by) if each.snapshot.id == number else each for each in published
    ]


def without(published: Sequence[Edition], gone: Sequence[Edition]) -> list[Edition]:
    """What is left when some are withdrawn: a correction that goes gives back what it replaced."""
    numbers = {each.snapshot.id for each in gone}
    return [
        replace(each, replaced_by=None if each.replaced_by in numbers else each.replaced_by)
        for each in published
        if each.snapshot.id not in numbers
    ]


def board_of(published: Sequence[Edition], contents: Contents) -> int | None:
    counting = (each for each in published if each.counts and each.contents & contents)
    shown = shows_first(counting)
    return shown[0].snapshot.id if shown else None


@st.composite
def histories(draw: st.DrawFn) -> list[Edition]:
    published: list[Edition] = []
    for number in range(1, draw(st.integers(1, 8)) + 1):
        counting = [each for each in published if each.counts]
        corrects: bool = draw(st.booleans())
        if counting and corrects:
            wrong = draw(st.sampled_from(counting))
            published = corrected(published, wrong.snapshot.id, number)
            day = (wrong.snapshot.as_of - BEGIN).days
            published.append(edition(number, day, wrong.contents))
        else:
            contents = draw(st.sampled_from([OFFICES, VILLAGES, OFFICES | VILLAGES]))
            published.append(edition(number, draw(st.integers(0, 5)), contents))
    return published


@given(histories(), st.data())
@settings(max_examples=60)
def test_boards_show_the_recap_one_returned_to(
    published: list[Edition], data: st.DataObject
) -> None:
    target = data.draw(st.sampled_from(published))
    if target.counts and board_of(published, target.contents) == target.snapshot.id:
        with pytest.raises(CensusError, match="recap-is-newest"):
            plan_rollback(published, target.snapshot.id)
        return
    plan = plan_rollback(published, target.snapshot.id)
    assert target not in plan.withdrawn
    assert board_of(without(published, plan.withdrawn), target.contents) == target.snapshot.id


@given(histories())
@settings(max_examples=60)
def test_undoing_the_last_publishing_leads_to_what_was_before_it(published: list[Edition]) -> None:
    last = published[-1]
    plan = plan_rollback(published)
    assert [each.snapshot.id for each in plan.withdrawn] == [last.snapshot.id]
    left = board_of(without(published, plan.withdrawn), last.contents)
    assert (plan.after.snapshot.id if plan.after else None) == left


def test_what_cannot_be_returned_to_is_said() -> None:
    gone = edition(1, 1)
    withdrawn = replace(gone, snapshot=replace(gone.snapshot, withdrawn_at=BEGIN))
    for published, to, key in (
        ([], None, "recap-nothing-published"),
        ([withdrawn], None, "recap-nothing-published"),
        ([edition(2, 1)], 9, "recap-unknown"),
        ([withdrawn, edition(2, 1)], 1, "recap-is-withdrawn"),
        ([edition(2, 1)], 2, "recap-is-newest"),
    ):
        with pytest.raises(CensusError, match=key):
            plan_rollback(published, to)
