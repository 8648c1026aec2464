"""Who opened the page as a Mini App: Telegram's init data, believed only if Telegram signed it.

Source: https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app.
"""

import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final
from urllib.parse import parse_qsl

from census.people.people import ChatId

KEY: Final = b"WebAppData"
VALID: Final = timedelta(hours=1)
"""The page asks as soon as it is opened; what is older was carried off from somewhere."""
CLOCKS: Final = timedelta(minutes=1)
"""Telegram's clock and ours may differ by so much."""
LONGEST, MOST_FIELDS = 4096, 30


@dataclass(frozen=True, slots=True)
class AppVisitor:
    """Who opened it: the account, its language in Telegram, and what followed ``startapp=``."""

    chat: ChatId
    language: str = ""
    start: str = ""


def app_secret(token: str) -> bytes:
    """Return the key of a bot's init data."""
    return hmac.digest(KEY, token.encode(), sha256)


def visitor_of(init_data: str, secret: bytes, *, at: datetime) -> AppVisitor | None:
    """Return who opened the Mini App; None for what Telegram did not sign in the last hour."""
    fields = _fields(init_data)
    signed = fields.pop("hash", "")
    checked = "\n".join(f"{key}={value}" for key, value in sorted(fields.items()))
    expected = hmac.digest(secret, checked.encode(), sha256).hex()
    if not hmac.compare_digest(expected.encode(), signed.encode()):
        return None
    try:
        opened = datetime.fromtimestamp(int(fields["auth_date"]), UTC)
        user = json.loads(fields["user"])
        chat, language = ChatId(int(user["id"])), str(user.get("language_code", ""))
    except (KeyError, TypeError, ValueError, OverflowError, OSError, AttributeError):
        return None
    if not -CLOCKS <= at - opened <= VALID:
        return None
    return AppVisitor(chat, language, fields.get("start_param", ""))


def _fields(init_data: str) -> dict[str, str]:
    """Return the fields; none of what is too long, no query, or says a field twice."""
    if len(init_data) > LONGEST:
        return {}
    try:
        pairs = parse_qsl(
            init_data, keep_blank_values=True, strict_parsing=True, max_num_fields=MOST_FIELDS
        )
    except ValueError:
        return {}
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else {}
