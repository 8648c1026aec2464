"""What is read of each way of an experiment: who reads alike, and on which day."""

from dataclasses import replace
from datetime import time
from fractions import Fraction

import pytest

from census.broadcasts.audience import Audience
from census.broadcasts.broadcast import Broadcast
from census.broadcasts.notices import Announcement
from census.campaign.notices import ResidentReminder
from census.errors import CensusError
from census.experiments.experiment import Arm, Experiment, TriedMessage, about_reminder
from census.experiments.views import ExperimentView, ReadAlike, TriedReminder
from census.people.people import ChatId, Language, Role
from census.residents.journey import Journey
from services.experiments.tried import next_reading
from services.experiments.views import as_read
from tests.census.census_examples import RESIDENTS, local
from tests.services.small_campaign import Campaign

ID, NOW = Language("id"), local(3, 20, 12)
DAYS, AFTERNOON = Arm({ID: "Tinggal {sisa_hari} hari."}), Arm(at=time(15))
SILENT = Arm(silent=Fraction(1, 10))
TRIED = TriedMessage(Role.RESIDENT, rule=RESIDENTS)


async def read(campaign: Campaign, *arms: Arm, message: TriedMessage = TRIED) -> list[ReadAlike]:
    rules, person = campaign.rules, campaign.resident()
    usual, phase = None, rules.census.phases[0]
    if message.rule is not None:
        usual = ResidentReminder(99, phase.last_day, Journey(phase))
    about = about_reminder(message.rule) if message.rule else "broadcast:1"
    view = ExperimentView(
        *(Experiment(1, about, ChatId(9), NOW, arms=arms), message, NOW.date(), ID),
        reading=next_reading(message, rules, at=NOW),
    )
    async with campaign.storage.open() as uow:
        return list(await as_read(uow, rules, view, person, usual))


async def test_ways_in_the_same_words_are_read_alike_and_the_silent_one_is_last() -> None:
    silent, usual, days = SILENT, AFTERNOON, DAYS
    found = await read(Campaign(), Arm(), silent, days, usual)
    assert [each.places for each in found] == [[0, 3], [2], [1]]
    assert isinstance(found[0].notice, ResidentReminder)
    assert isinstance(found[1].notice, TriedReminder)
    assert found[1].notice.words.text == DAYS.texts[ID]
    assert found[2].notice is None


async def test_days_are_counted_from_the_day_of_the_next_reminder_not_from_today() -> None:
    found = await read(Campaign(), Arm(), DAYS)
    for each in found:
        assert each.moment == local(3, 24, 9)
    usual, tried = (each.notice for each in found)
    assert isinstance(usual, ResidentReminder)
    assert isinstance(tried, TriedReminder)
    assert usual.days_left == tried.usual.days_left == tried.words.days_left == 7


async def test_each_is_read_at_its_own_hour_also_before_the_usual_one() -> None:
    early = replace(DAYS, at=time(7))
    found = await read(Campaign(), AFTERNOON, early)
    assert [each.moment for each in found] == [local(3, 24, 15), local(3, 24, 7)]


async def test_a_broadcast_is_read_when_it_leaves_at_an_hour_that_is_over_a_day_later() -> None:
    cast = Broadcast(1, ChatId(9), NOW, Audience(Role.RESIDENT), picture="photo")
    said = {ID: "{sisa_hari} hari"}
    ways = Arm(said), Arm(said, time(9)), Arm(said, time(15))
    found = await read(Campaign(), *ways, message=TriedMessage(Role.RESIDENT, broadcast=cast))
    assert [(each.places, each.moment) for each in found] == [
        ([0, 2], NOW),
        ([1], local(3, 21, 9)),
    ]
    notices = [each.notice for each in found]
    assert all(isinstance(each, Announcement) for each in notices)
    assert [each.days_left for each in notices if isinstance(each, Announcement)] == [11, 10]


async def test_a_broadcast_where_no_phase_has_days_is_not_shown() -> None:
    cast = Broadcast(1, ChatId(9), NOW, Audience(Role.RESIDENT), not_before=local(5, 1))
    with pytest.raises(CensusError, match="broadcast-no-phase"):
        await read(Campaign(), DAYS, message=TriedMessage(Role.RESIDENT, broadcast=cast))
