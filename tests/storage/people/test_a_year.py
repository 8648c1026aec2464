"""A year and more lived through with retention: what goes when, and what stays, on both engines."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select

from census.people.holdings import Limit, Retention
from census.people.people import Grant, Role
from census.units import CountsFrom
from services.ports.unit_of_work import UnitOfWork
from services.privacy.retention import cut_offs, forget_what_is_old
from services.recaps.counting_names import count_names
from storage.people.holdings.registry import HOLDINGS
from storage.repositories import StoredUnitOfWork
from tests.census.census_examples import a_census, local
from tests.services.small_campaign import OFFICES, some_rules
from tests.storage.making import BUDI, HEALTH, NOON, known, resident, unit
from tests.storage.people.test_erasing import SITI, a_full_life
from tests.storage.people.test_holdings import a_life_on_duty

RULES = some_rules()
DAY = timedelta(days=1)
END = local(7, 31, 23)


async def sizes(work: UnitOfWork) -> Mapping[str, int]:
    """How many rows each table that holds people has."""
    assert isinstance(work, StoredUnitOfWork)
    return {
        holding.table.name: await work.transaction.value(
            select(func.count()).select_from(holding.table)
        )
        for holding in HOLDINGS
    }


async def lives_until(work: UnitOfWork, moment: datetime) -> Mapping[str, int]:
    """Let the night's job run, and look."""
    await forget_what_is_old(work, RULES, now=moment)
    return await sizes(work)


async def test_a_year_goes_by_and_only_what_has_a_reason_stays(work: UnitOfWork) -> None:
    await a_full_life(work)
    await a_life_on_duty(work)
    admin = await resident(work, BUDI)
    await work.people.grant(BUDI, Grant(Role.ADMIN))
    before = await sizes(work)

    after = await lives_until(work, NOON + 3 * DAY)
    assert after["attempts"] == 0
    assert after["employees"] == before["employees"] > 0
    assert after["people"] == 2

    after = await lives_until(work, NOON + 91 * DAY)
    gone = ("proofs", "pending_files", "invitations", "invitation_guests", "board_looks")
    assert {table: after[table] for table in gone} == dict.fromkeys(gone, 0)
    assert after["deliveries"] > 0, "its phase began with it, and 180 days have not passed"

    after = await lives_until(work, END + 100 * DAY)
    assert after["deliveries"] - before["deliveries"] < 0
    assert after["employees"] > 0, "lists are counted from the end of the campaign"

    await work.people.change(admin, seen_at=END)
    after = await lives_until(work, END + 182 * DAY)
    lists = [holding.table.name for holding in HOLDINGS if holding.limit is Limit.LISTS]
    assert {table: after[table] for table in lists} == dict.fromkeys(lists, 0)
    assert after["people"] == 1, "an admin runs the bot and stays"
    assert str(SITI) not in str(await work.audit.newest(limit=50))
    [forgotten] = await work.audit.newest(actions=["people forgotten"])
    assert forgotten.facts == {"people": "1"}

    after = await lives_until(work, END + 182 * DAY + 366 * DAY)
    assert after["audit"] == 0
    assert (await known(work, BUDI)).chat == BUDI


async def test_who_writes_again_after_the_campaign_is_not_forgotten(work: UnitOfWork) -> None:
    siti = await resident(work, SITI)
    await work.people.change(siti, seen_at=END + 170 * DAY)
    assert (await lives_until(work, END + 200 * DAY))["people"] == 1
    assert (await lives_until(work, END + 351 * DAY))["people"] == 0


async def test_who_blocked_the_bot_is_forgotten_while_the_campaign_lasts(
    work: UnitOfWork,
) -> None:
    rules = replace(RULES, retention=Retention(people=30 * DAY))
    for chat in (SITI, BUDI):
        await resident(work, chat)
    await work.people.change(await known(work, SITI), reachable=False)
    await forget_what_is_old(work, rules, now=NOON + 31 * DAY)
    assert await work.people.get(SITI) is None
    assert await work.people.get(BUDI) is not None


async def test_what_was_sent_in_this_phase_is_not_forgotten_however_long_it_lasts() -> None:
    long = a_census(interview=(local(7, 1).date(), local(12, 31).date()))
    rules = some_rules(long, retention=Retention(deliveries=30 * DAY))
    assert cut_offs(rules, now=local(12, 30, 12))[Limit.DELIVERIES] == local(7, 1, 0)
    assert Limit.LISTS not in cut_offs(rules, now=local(12, 30, 12))


async def test_counts_of_names_stay_when_the_names_are_forgotten(work: UnitOfWork) -> None:
    census = replace(a_census(), boards=(replace(OFFICES, counts_from=CountsFrom.PEOPLE),))
    rules = some_rules(census)
    await a_full_life(work)
    await a_life_on_duty(work)
    await work.units.put([unit(HEALTH)])
    await count_names(work, rules, at=NOON)
    published = [each.snapshot.id for each in await work.snapshots.editions()]
    assert published
    later = END + 182 * DAY
    await forget_what_is_old(work, rules, now=later)
    await count_names(work, rules, at=later)
    assert [each.snapshot.id for each in await work.snapshots.editions()] == published
