"""One id leads from an update, a job or a command to the message that leaves because of it."""

import json
from datetime import timedelta

import pytest

from services.push.events import EventKind
from tests.support.talk import the_log
from tests.support.town import Town


@pytest.fixture
def town(own_town: Town) -> Town:
    return own_town


async def test_what_an_update_caused_is_sent_under_its_name(town: Town) -> None:
    siti = await town.resident()
    await siti.presses("Mulai langkah 1")
    await siti.sends("nanti malam ingatkan")
    with the_log() as log:
        await town.passes(timedelta(hours=12))
    sent = [event for event in town.events if event.kind is EventKind.SENT]
    origins = {str(event.facts.get("origin", "")).partition(":")[0] for event in sent}
    assert "update" in origins
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    logged = {line.get("origin") for line in lines if line["event"] == "push.sent"}
    assert logged == {event.facts["origin"] for event in sent}


async def test_what_breaks_in_an_update_is_logged_with_its_name(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    siti = await town.resident()

    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(town.app.calendar_cache), "refresh_if_stale", broken)
    with the_log() as log:
        await siti.sends("/langkah")
    lines = [json.loads(each) for each in log.getvalue().splitlines()]
    assert [line["event"] for line in lines] == ["update.fails", "update.fails", "update.failed"]
    assert {line["origin"] for line in lines} == {f"update:{lines[0]['update']}"}
