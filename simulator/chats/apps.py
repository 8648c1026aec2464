"""Opening a Mini App: its address, with what Telegram's own app tells it and signs.

Sources: https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app, and
https://docs.telegram-mini-apps.com/platform/launch-parameters for the names behind the #.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlencode

from simulator.chats.wire import user_json
from simulator.cloud.accounts import User

_KEY = b"WebAppData"
_VERSION = "9.2"
_PLATFORM = "weba"
"""Telegram in a browser."""


def app_address(
    url: str,
    *,
    user: User,
    token: str,
    at: datetime,
    theme: Mapping[str, str],
    start: str = "",
) -> str:
    """Return the address at which Telegram opens a Mini App for somebody.

    ``theme`` are colours by Telegram's names, ``start`` is what followed ``startapp=`` in a link.
    """
    fields = {
        "auth_date": str(int(at.timestamp())),
        "user": json.dumps(user_json(user), separators=(",", ":"), ensure_ascii=False),
        **({"start_param": start} if start else {}),
    }
    launch = {
        "tgWebAppData": signed(fields, token),
        "tgWebAppVersion": _VERSION,
        "tgWebAppPlatform": _PLATFORM,
        "tgWebAppThemeParams": json.dumps(dict(theme)),
        **({"tgWebAppStartParam": start} if start else {}),
    }
    asked = f"{url}{'&' if '?' in url else '?'}{urlencode({'tgWebAppStartParam': start})}"
    return f"{asked if start else url}#{urlencode(launch)}"


def signed(fields: Mapping[str, str], token: str) -> str:
    """Return init data with its hash, as a query."""
    key = hmac.digest(_KEY, token.encode(), "sha256")
    text = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    return urlencode({**fields, "hash": hmac.digest(key, text.encode(), "sha256").hex()})
