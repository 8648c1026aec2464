"""The log: one JSON line an event, and nothing in it that must not be there.

Its numbers are typed in no other test: pytest captures them before they are masked.
"""

import io
import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from bot.run.logs import configure_logs, set_level
from bot.run.push import logged
from services.push.events import EventKind, PushEvent, unheard


@pytest.fixture
def log() -> io.StringIO:
    stream = io.StringIO()
    configure_logs(stream)
    return stream


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_json_line(log: io.StringIO) -> None:
    structlog.get_logger().info("bot.started", census="sp2020")
    (line,) = lines(log)
    assert line["event"] == "bot.started"
    assert line["census"] == "sp2020"
    assert line["level"] == "info"


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        (EventKind.JOB_RAN, None),
        (EventKind.JOB_SKIPPED, None),
        (EventKind.JOB_FAILED, "warning"),
        (EventKind.SENT, "info"),
    ],
)
def test_runs_of_jobs_are_no_news_unless_they_fail(
    log: io.StringIO, kind: EventKind, level: str | None
) -> None:
    set_level("info")
    logged(unheard)(PushEvent(kind, datetime(2020, 3, 6, 9, tzinfo=UTC), facts={"job": "boards"}))
    assert [line["level"] for line in lines(log)] == ([level] if level else [])


def test_what_a_library_logs_is_json_as_well(log: io.StringIO) -> None:
    logging.getLogger("aiogram").warning("something odd with %s", "a chat")
    (line,) = lines(log)
    assert line["event"] == "something odd with a chat"


def test_a_number_that_slipped_through_is_masked(log: io.StringIO) -> None:
    structlog.get_logger().warning("oops", said="NIK saya 3509125203850099")
    assert "3509125203850099" not in log.getvalue()


def test_nothing_that_is_nested_passes_the_mask(log: io.StringIO) -> None:
    nik, token = "3509125203850099", "1234567:AAabcdefghijklmnopqrstuvwxyz0123456"
    structlog.get_logger().warning(
        "oops",
        facts={f"NIK {nik}": [token, ("a", {"deep": f"KK {nik}"})]},
        fault=ValueError(f"no such number {nik} at {token}"),
        raw=f"NIK {nik}".encode(),
        named={nik},
        number=int(nik),
        path=Path(f"/tmp/{nik}.csv"),
    )
    logging.getLogger("aiogram").warning("odd: %s %s", {"said": [nik]}, token)
    assert nik not in log.getvalue()
    assert token not in log.getvalue()
    assert len(lines(log)) == 2


def test_what_is_no_secret_is_logged_as_it_was(log: io.StringIO) -> None:
    structlog.get_logger().info(
        "ok", chat=-1001234567890, facts={"share": 0.5, "names": ["a", None]}
    )
    (line,) = lines(log)
    assert line["chat"] == -1001234567890
    assert line["facts"] == {"share": 0.5, "names": ["a", None]}


def test_the_token_is_masked_also_in_a_traceback(log: io.StringIO) -> None:
    token = "1234567:AAabcdefghijklmnopqrstuvwxyz0123456"
    try:
        Path(f"https://api.telegram.org/bot{token}/getMe").read_text()
    except OSError:
        structlog.get_logger().exception("update.failed")
        logging.getLogger("aiohttp").exception("request failed")
    assert token not in log.getvalue()
    assert len(lines(log)) == 2


def test_one_setting_says_from_which_level_on_is_logged(log: io.StringIO) -> None:
    ours, theirs = structlog.get_logger(), logging.getLogger("aiogram")
    for level, heard in (("debug", 4), ("info", 3), ("warning", 2), ("error", 0)):
        log.seek(0)
        log.truncate()
        set_level(level)
        ours.debug("step")
        ours.info("done")
        ours.warning("odd")
        theirs.info("a library's chatter")
        theirs.warning("a library's trouble")
        assert len(lines(log)) == heard, level
