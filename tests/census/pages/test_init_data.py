"""Telegram's init data: believed only as Telegram signed it, and only for an hour.

The vectors are made here by the rule of Telegram's documentation, with the steps written out.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.pages.init_data import app_secret, visitor_of

TOKEN = "1234567:a-token-for-tests"
NOW = datetime(2020, 3, 6, 1, tzinfo=UTC)
USER = json.dumps({"id": 42, "first_name": "Siti & Budi", "language_code": "id"})
FIELDS = {"auth_date": str(int(NOW.timestamp())), "user": USER, "query_id": "AAF", "signature": "s"}
KNOWN = "user=%7B%22id%22%3A42%7D&auth_date=1583456400&hash="
KNOWN_HASH = "e2d4b5a61167a819fb1cac2219edd17ee53b6cf3fbdbfc8feac1dc6c592f1382"


def signed(fields: Mapping[str, str], token: str = TOKEN) -> str:
    """Sign as Telegram does: the key is HMAC-SHA256 of the token with the key "WebAppData"."""
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    text = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    return urlencode({**fields, "hash": hmac.new(key, text.encode(), hashlib.sha256).hexdigest()})


def test_who_opened_it_is_known_with_language_and_link() -> None:
    found = visitor_of(signed({**FIELDS, "start_param": "35-09-12"}), app_secret(TOKEN), at=NOW)
    assert found is not None
    assert (found.chat, found.language, found.start) == (42, "id", "35-09-12")


def test_a_known_vector() -> None:
    assert visitor_of(KNOWN + KNOWN_HASH, app_secret(TOKEN), at=NOW) is not None
    assert visitor_of(KNOWN + KNOWN_HASH[:-1] + "x", app_secret(TOKEN), at=NOW) is None


@pytest.mark.parametrize("age", [timedelta(0), timedelta(minutes=59), timedelta(seconds=-30)])
def test_it_is_believed_for_an_hour(age: timedelta) -> None:
    assert visitor_of(signed(FIELDS), app_secret(TOKEN), at=NOW + age) is not None


@pytest.mark.parametrize("age", [timedelta(minutes=61), timedelta(days=300), timedelta(hours=-1)])
def test_what_is_old_or_of_tomorrow_is_not(age: timedelta) -> None:
    assert visitor_of(signed(FIELDS), app_secret(TOKEN), at=NOW + age) is None


@given(st.sampled_from(sorted(FIELDS)), st.text(max_size=20))
def test_whatever_is_changed_is_not_believed(name: str, value: str) -> None:
    changed = signed(FIELDS).replace(
        urlencode({name: FIELDS[name]}), urlencode({name: FIELDS[name] + value + "1"})
    )
    assert visitor_of(changed, app_secret(TOKEN), at=NOW) is None


@given(st.text(max_size=300))
def test_whatever_comes_nothing_breaks(typed: str) -> None:
    assert visitor_of(typed, app_secret(TOKEN), at=NOW) is None


@pytest.mark.parametrize(
    "init_data",
    [
        signed(FIELDS, token="another:bot"),
        signed(FIELDS) + "&user=%7B%22id%22%3A1%7D",
        signed({**FIELDS, "user": "[]"}),
        signed({**FIELDS, "user": '{"id": "x"}'}),
        signed({**FIELDS, "auth_date": "9" * 30}),
        signed({name: value for name, value in FIELDS.items() if name != "user"}),
        signed({**FIELDS, "more": "x" * 5000}),
        "hash=",
    ],
)
def test_what_another_bot_signed_or_nobody_is_not_believed(init_data: str) -> None:
    assert visitor_of(init_data, app_secret(TOKEN), at=NOW) is None
