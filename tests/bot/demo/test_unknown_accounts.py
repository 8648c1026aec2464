"""A role may be given to any account's number; the page tells of one that is in no chat."""

from datetime import datetime
from pathlib import Path

from bot.demo.running import Demo
from bot.run.wiring import make_catalogue, make_census
from bot.settings.places import DATA
from bot.settings.reading import read_deployment
from census.people.people import ChatId
from services.fieldwork.leading.evening import FIELD_BRIEF, FIELD_WARNINGS
from services.push.events import EventKind, PushEvent
from services.roles.telling_holders import ROLE_TOLD
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from sources.demo.curves import WIB
from sources.demo.regencies import KUDUS


def test_an_account_that_nobody_knows_shows_by_its_number(tmp_path: Path) -> None:
    clock = MovableClock(datetime(2020, 3, 6, 8, tzinfo=WIB))
    deployment = read_deployment(DATA / "demo" / "kudus" / "config.yaml")
    catalogue = make_catalogue(deployment, make_census(deployment))
    demo = Demo(tmp_path, clock, Telegram(clock), catalogue, KUDUS, token="", status_service=False)
    demo.tell(PushEvent(EventKind.GONE, clock.now(), ChatId(9999999999), ROLE_TOLD))
    assert "9999999999" in str(demo.page.dump())


def test_the_log_names_what_the_field_hears_and_not_only_coordinators_hear_it(
    tmp_path: Path,
) -> None:
    """The regent and the admins get the same kinds of messages."""
    clock = MovableClock(datetime(2020, 7, 8, 19, tzinfo=WIB))
    deployment = read_deployment(DATA / "demo" / "kudus" / "config.yaml")
    catalogue = make_catalogue(deployment, make_census(deployment))
    demo = Demo(tmp_path, clock, Telegram(clock), catalogue, KUDUS, token="", status_service=False)
    for kind in (FIELD_BRIEF, FIELD_WARNINGS):
        demo.tell(PushEvent(EventKind.SENT, clock.now(), ChatId(9999999999), kind))
    told = str(demo.page.dump())
    assert "Laporan sore kunjungan terkirim ke" in told
    assert "Peringatan dini kunjungan terkirim ke" in told
