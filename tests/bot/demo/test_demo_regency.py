"""One regency at a time: its people, its groups, and figures that end with the online phase."""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.demo.cast import DESK_GROUP, OFFICE_GROUP, VILLAGE_GROUP, gather, seats
from bot.demo.opening import open_demo
from bot.demo.own import read_own
from bot.run.kinds import KINDS
from bot.run.wiring import make_census
from bot.settings.reading import read_deployment
from census.campaign.phases import with_dates
from census.definition import PhaseId
from census.fieldwork.allocation import FieldPhase
from census.units import BoardKind
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from sources.census.problems import CensusFileError
from sources.demo.campaign import DemoCampaign
from sources.demo.curves import WIB, data_comes
from sources.demo.people import EKO, YANTI
from sources.demo.regencies import KUDUS, REGENCIES
from storage.unit_of_work import Storage
from tests.bot.terminal import Terminal

DATA = Path(__file__).parents[3] / "data"
CENSUS = make_census(read_deployment(DATA / "demo" / "kudus" / "config.yaml"))


@pytest.mark.parametrize(
    ("key", "who", "group"),
    [
        ("kudus", {"Warga · Desa Karangbener", "Warga · Panjunan", "Bupati Kudus"}, "Karangbener"),
        ("jember", {"Warga · Desa Sabrang", "Warga · Jemberkidul", "Bupati Jember"}, "Sabrang"),
    ],
)
def test_the_people_and_groups_are_of_the_regency(key: str, who: set[str], group: str) -> None:
    campaign = DemoCampaign(DATA, REGENCIES[key])
    assert who <= {seat.hint["id"] for seat in seats(campaign)}
    telegram = Telegram(MovableClock(datetime(2020, 3, 6, 8, tzinfo=WIB)))
    gather(telegram, campaign)
    assert telegram.chat(VILLAGE_GROUP).title == f"Warga Desa {group}"
    assert telegram.chat(DESK_GROUP).topics
    assert telegram.chat(OFFICE_GROUP).title == f"Dinas Kesehatan {campaign.regency.name}"


@pytest.mark.parametrize(
    ("last_day", "comes", "comes_no_more"),
    [
        ("2020-03-31", ["2020-03-07", "2020-03-31", "2020-04-01"], ["2020-04-02", "2020-07-15"]),
        ("2020-05-29", ["2020-04-02", "2020-05-30"], ["2020-05-31", "2020-09-10"]),
        ("2020-06-30", ["2020-05-30"], ["2020-05-31"]),
    ],
    ids=["as planned", "extended as it was", "extended beyond what is known"],
)
def test_data_comes_until_the_morning_after_the_online_phase(
    last_day: str, comes: list[str], comes_no_more: list[str]
) -> None:
    days = (date(2020, 2, 15), date.fromisoformat(last_day))
    census = with_dates(CENSUS, {PhaseId("online"): days})
    assert all(data_comes(census, date.fromisoformat(day)) for day in comes)
    assert not any(data_comes(census, date.fromisoformat(day)) for day in comes_no_more)
    assert not data_comes(census, date(2020, 3, 6))


async def test_after_the_phase_the_last_figures_stay_and_the_interviews_begin(
    tmp_path: Path,
) -> None:
    due = datetime(2020, 4, 2, 7, 30, tzinfo=WIB)
    storage = Storage(f"sqlite:///{tmp_path / 'sensusbot.db'}", kinds=KINDS)
    async with open_demo(tmp_path, 0, KUDUS) as demo, storage.open() as uow:
        await demo.receive_data(uow, due)
        newest, *_ = await uow.snapshots.published(CENSUS.board(BoardKind.DISTRICT))
        assert newest.as_of == datetime(2020, 3, 6, 7, tzinfo=WIB)
        assert len(await uow.snapshots.waiting()) == 1
        await demo.receive_data(uow, datetime(2020, 7, 1, 7, 30, tzinfo=WIB))
        allocation = await uow.allocations.current()
        assert allocation
        assert allocation.phase is FieldPhase.STARTED
        team = await uow.fieldworkers.get_all(allocation.allocation.team(KUDUS.badges[EKO]))
        assert all(each.chat for each in team.values() if each.name != YANTI.name)
        chats = {each.chat for each in team.values()} - {None}
        assert chats.isdisjoint(seat.chat_id for seat in seats(DemoCampaign(DATA, KUDUS)))
    await storage.close()


def test_a_census_of_ones_own_is_played_from_its_own_days(terminal: Terminal) -> None:
    assert read_own("boats", terminal.folder) is None
    terminal.says("census", "new", "boats", "--folder", str(terminal.folder / "censuses"))
    with pytest.raises(CensusFileError, match="official_domain"):
        read_own("boats", terminal.folder)
    place = terminal.folder / "censuses" / "boats"
    for file in place.rglob("*.*"):
        file.write_text(file.read_text().replace("…", "Hitung perahu"))
    census = (place / "census.yaml").read_text().replace("domain: Hitung perahu", "domain: desa.id")
    for day in ("2027-02-01", "2027-02-28", "2027-03-01", "2027-03-31"):
        census = census.replace("_day: Hitung perahu", f"_day: {day}", 1)
    (place / "census.yaml").write_text(census)
    own = read_own("boats", terminal.folder)
    assert own is not None
    assert own.regency.start == date(2027, 2, 6)
    assert make_census(own.deployment).id == "boats"
    assert {each.board for each in own.deployment.targets} == {
        BoardKind.DISTRICT,
        BoardKind.VILLAGE,
    }


def test_a_regency_without_a_demonstration_is_named(terminal: Terminal) -> None:
    folder = terminal.folder / "demo"
    done = terminal.types("demo", "--regency", "Bandung", "--folder", str(folder))
    assert done.exit_code == 2
    (said,) = done.stderr.splitlines()
    assert said.startswith('There is no demonstration of "Bandung": make demo REGENCY=kudus')
    assert "REGENCY=jember" in said
    assert not folder.exists()
