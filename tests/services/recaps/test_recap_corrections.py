"""A recap of the same moment and units replaces the one before; what was published can go again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from census.errors import CensusError
from census.push.delivery import Delivery, DeliveryState
from census.recaps.recap import Snapshot
from services.offices.composing_heads import RANK_NOTICE
from services.ports.incoming import Recap
from services.recaps.composing import CORRECTION
from services.recaps.publishing import publish_recap, published_recaps, redate_recap
from services.recaps.rollback import preview_return, return_to
from tests.services.recaps.recap_work import (
    ADMIN,
    CENSUS,
    HEAD,
    MORNING,
    RULES,
    Work,
    employees,
    families,
    published,
    recap,
    staged,
    told,
)

LATER = MORNING + timedelta(hours=1)
YESTERDAY = recap(*employees(dinkes=40, dinsos=50), day=5)
WRONG = recap(*employees(dinkes=90, dinsos=50))
RIGHT = recap(*employees(dinkes=60, dinsos=50))


@pytest.fixture
def work() -> Work:
    return Work()


async def counting(work: Work) -> list[int]:
    rule = CENSUS.boards[0]
    return [each.id for each in await work.snapshots.published(rule, limit=10)]


async def corrected(work: Work, given: Recap, reason: str = "salah ketik") -> Snapshot:
    draft = await staged(work, given)
    done = await publish_recap(
        work.port, RULES, draft.snapshot.id, ADMIN, at=LATER, reason=reason, sure=True
    )
    return done.snapshot


def was_told(work: Work, unit: str = "opd-dinkes") -> None:
    """Let the head have read of a rank."""
    work.deliveries.sent.append(
        Delivery(
            id=1,
            occasion=f"rank:2:{unit}",
            chat=HEAD.chat,
            kind=RANK_NOTICE,
            not_before=MORNING,
            expires_at=LATER,
            state=DeliveryState.SENT,
            facts={"units": unit, "before": "2", "open": "-"},
        )
    )


def corrections(work: Work) -> list[dict[str, str]]:
    owed = (each for each in work.deliveries.owed if each.kind is CORRECTION)
    return [dict(each.facts) for each in owed]


async def test_the_same_moment_and_units_are_offered_as_a_correction(work: Work) -> None:
    number = await published(work, WRONG)
    preview = await staged(work, RIGHT)
    assert preview.corrects
    assert preview.corrects.id == number
    assert (await staged(work, recap(families("33.19.03", 5)))).corrects is None
    assert (await staged(work, recap(*employees(dinkes=91), day=7))).corrects is None


async def test_a_correction_needs_a_reason(work: Work) -> None:
    number = await published(work, WRONG)
    draft = await staged(work, RIGHT)
    with pytest.raises(CensusError) as refusal:
        await publish_recap(
            work.port, RULES, draft.snapshot.id, ADMIN, at=LATER, reason="  ", sure=True
        )
    assert (refusal.value.key, refusal.value.facts) == ("recap-needs-reason", {"number": number})
    assert await counting(work) == [number]


async def test_a_correction_names_what_it_replaces_and_counts_in_its_place(work: Work) -> None:
    before = await published(work, YESTERDAY)
    wrong = await published(work, WRONG)
    right = await corrected(work, RIGHT, "dua\n baris  tertukar")
    assert (right.replaces, right.reason) == (wrong, "dua baris tertukar")
    assert await counting(work) == [right.id, before]
    entry = work.audit.entries[-1]
    assert (entry.actor, entry.facts["replaces"]) == (str(ADMIN.chat), str(wrong))
    assert entry.facts["reason"] == "dua baris tertukar"


async def test_a_recap_can_replace_one_of_another_moment_that_is_named(work: Work) -> None:
    misdated = await published(work, recap(*employees(dinkes=60, dinsos=50), day=7))
    draft = (await staged(work, RIGHT)).snapshot.id
    await publish_recap(
        work.port, RULES, draft, ADMIN, at=LATER, reason="tanggalnya", replaces=misdated, sure=True
    )
    assert await counting(work) == [draft]


async def test_what_counts_no_more_cannot_be_replaced(work: Work) -> None:
    wrong = await published(work, WRONG)
    await corrected(work, RIGHT)
    draft = (await staged(work, recap(*employees(dinkes=61), day=7))).snapshot.id
    with pytest.raises(CensusError, match="recap-counts-not"):
        await publish_recap(
            work.port, RULES, draft, ADMIN, at=LATER, reason="lagi", replaces=wrong, sure=True
        )


async def test_the_same_file_of_the_same_moment_is_published_once(work: Work) -> None:
    number = await published(work, WRONG, file_hash="abc")
    preview = await staged(work, WRONG, file_hash="abc")
    assert (preview.snapshot.id, preview.snapshot.published_at) == (number, MORNING)
    again = await publish_recap(work.port, RULES, number, ADMIN, at=LATER, sure=True)
    assert again.again
    assert len(work.snapshots.kept) == 1


async def test_the_same_file_read_otherwise_is_a_correction_of_what_is_published(
    work: Work,
) -> None:
    number = await published(work, WRONG, file_hash="abc")
    other = replace(WRONG, rows=WRONG.rows[:1])
    preview = await staged(work, other, file_hash="abc")
    assert preview.snapshot.published_at is None
    assert preview.corrects is not None
    assert preview.corrects.id == number
    assert (await staged(work, other, file_hash="abc")).snapshot.id == preview.snapshot.id
    draft = preview.snapshot.id
    with pytest.raises(CensusError, match="recap-needs-reason"):
        await publish_recap(work.port, RULES, draft, ADMIN, at=LATER, sure=True)


async def test_yesterdays_file_as_todays_is_pointed_out(work: Work) -> None:
    await published(work, YESTERDAY, file_hash="abc")
    assert "same-file" in told(
        await staged(work, replace(YESTERDAY, as_of=MORNING), file_hash="abc")
    )


async def test_a_draft_can_be_given_another_moment(work: Work) -> None:
    number = (await staged(work, RIGHT)).snapshot.id
    moment = MORNING - timedelta(days=1)
    preview = await redate_recap(work.port, CENSUS, number, moment, ADMIN, at=MORNING)
    assert preview.snapshot.as_of == moment
    with pytest.raises(CensusError, match="as-of-ahead"):
        await redate_recap(work.port, CENSUS, number, LATER, ADMIN, at=MORNING)


async def test_a_head_who_read_of_the_wrong_rank_hears_of_the_correction_alone(work: Work) -> None:
    await published(work, YESTERDAY)
    wrong = await published(work, WRONG)
    work.deliveries.owed.clear()
    was_told(work)
    right = await corrected(work, RIGHT)
    facts = {"snapshot": str(wrong), "by": str(right.id), "units": "opd-dinkes"}
    assert corrections(work) == [facts]
    assert len(work.deliveries.owed) == 1


async def test_the_way_back_withdraws_the_last_publishing(work: Work) -> None:
    before, wrong = await published(work, YESTERDAY), await published(work, WRONG)
    was_told(work)
    way = await preview_return(work.port, RULES, ADMIN, at=LATER)
    assert [each.snapshot.id for each in way.withdrawn] == [wrong]
    assert way.after
    assert (way.after.snapshot.id, way.notified) == (before, 1)
    assert await counting(work) == [wrong, before]
    done = await return_to(work.port, RULES, ADMIN, at=LATER, seen=wrong)
    assert done.notified == 1
    assert await counting(work) == [before]
    assert corrections(work)[0]["by"] == ""
    assert work.audit.entries[-1].action == "recap withdrawn"


async def test_a_way_back_that_another_admin_has_gone_already_is_not_gone_twice(work: Work) -> None:
    before, wrong = await published(work, YESTERDAY), await published(work, WRONG)
    await return_to(work.port, RULES, ADMIN, at=LATER, seen=wrong)
    with pytest.raises(CensusError, match="recap-changed-meanwhile"):
        await return_to(work.port, RULES, ADMIN, at=LATER, seen=wrong)
    assert await counting(work) == [before]


async def test_a_correction_that_is_withdrawn_brings_back_what_it_replaced(work: Work) -> None:
    wrong = await published(work, WRONG)
    right = await corrected(work, RIGHT)
    await return_to(work.port, RULES, ADMIN, at=LATER, seen=right.id)
    assert await counting(work) == [wrong]


async def test_what_was_withdrawn_can_be_published_again(work: Work) -> None:
    wrong = await published(work, WRONG, file_hash="abc")
    await return_to(work.port, RULES, ADMIN, at=LATER, seen=wrong)
    again = await published(work, WRONG, file_hash="abc")
    assert await counting(work) == [again]


async def test_the_way_back_to_a_number_leaves_other_boards_alone(work: Work) -> None:
    first = await published(work, YESTERDAY)
    villages = await published(work, recap(families("33.19.03", 5)))
    second = await published(work, WRONG)
    await return_to(work.port, RULES, ADMIN, at=LATER, seen=second, to=first)
    history = await published_recaps(work.port, ADMIN)
    assert [each.snapshot.id for each in history if each.counts] == [villages, first]


async def test_only_admins_go_back(work: Work) -> None:
    number = await published(work, WRONG)
    for act in (
        published_recaps(work.port, HEAD),
        preview_return(work.port, RULES, HEAD, at=LATER),
        return_to(work.port, RULES, HEAD, at=LATER, seen=number),
        redate_recap(work.port, CENSUS, number, MORNING, HEAD, at=LATER),
    ):
        with pytest.raises(CensusError, match="not-allowed"):
            await act
