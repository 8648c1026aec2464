"""getUpdates, setWebhook, deleteWebhook, getWebhookInfo, logOut, close."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from simulator.api.arguments import Arguments
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError, ConflictError, TooManyRequestsError
from simulator.cloud.state import Update, WebhookTarget

# https://core.telegram.org/bots/api#getupdates and #setwebhook
_MOST_UPDATES = 100
_LONGEST_POLL = 50
_MOST_CONNECTIONS = 100
_CONNECTIONS = 40
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_SECRET_LENGTH = 256
_LOOPBACK = re.compile(r"http://(?:127\.0\.0\.1|localhost|\[::1\])(?=[:/]|$)")
_HTTPS = re.compile(r"https://[^\s/:]+(?::(?:443|80|88|8443))?(?=[/?#]|$)")


class Described:
    """A result that comes with a sentence."""

    def __init__(self, result: object, description: str) -> None:
        self.result = result
        self.description = description


async def get_updates(cloud: Cloud, arguments: Arguments) -> list[dict[str, Any]]:
    """https://core.telegram.org/bots/api#getupdates; `timeout` is in real seconds."""
    inbox = cloud.inbox
    _check_no_webhook(cloud)
    limit = min(max(arguments.number("limit", _MOST_UPDATES), 1), _MOST_UPDATES)
    timeout = min(max(arguments.number("timeout"), 0), _LONGEST_POLL)
    _choose_kinds(cloud, arguments)
    offset = arguments.number("offset")
    limit, timeout = cloud.haste.slowed(offset, limit=limit, timeout=timeout)
    turn = inbox.take_turn()
    inbox.forget_before(offset)
    try:
        async with asyncio.timeout(timeout):
            while not inbox.first(1):
                await inbox.change()
                _check_turn(cloud, turn)
    except TimeoutError:
        return []
    return [update_json(update) for update in inbox.first(limit)]


def set_webhook(cloud: Cloud, arguments: Arguments) -> Described:
    """https://core.telegram.org/bots/api#setwebhook; loopback addresses may do without TLS."""
    url = arguments.text("url")
    if not url:
        return delete_webhook(cloud, arguments)
    if cloud.haste.too_soon_for_a_webhook():
        raise TooManyRequestsError(1)
    if not (_LOOPBACK.match(url) or url.startswith("https://")):
        raise BadRequestError("bad webhook: An HTTPS URL must be provided for webhook")
    if not (_LOOPBACK.match(url) or _HTTPS.match(url)):
        raise BadRequestError(
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
        )
    secret = arguments.text("secret_token")
    if len(secret) > _SECRET_LENGTH:
        raise BadRequestError("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise BadRequestError("secret token contains unallowed characters")
    connections = min(max(arguments.number("max_connections", _CONNECTIONS), 1), _MOST_CONNECTIONS)
    new = WebhookTarget(url, secret, connections)
    unchanged = new == cloud.webhook and not arguments.flag("drop_pending_updates")
    _choose_kinds(cloud, arguments)
    _drop_pending(cloud, arguments)
    cloud.webhook, cloud.webhook_error = new, None
    cloud.inbox.wake()
    return Described(True, "Webhook is already set" if unchanged else "Webhook was set")  # noqa: FBT003


def delete_webhook(cloud: Cloud, arguments: Arguments) -> Described:
    """https://core.telegram.org/bots/api#deletewebhook."""
    _drop_pending(cloud, arguments)
    was_set = cloud.webhook is not None
    cloud.webhook, cloud.webhook_error = None, None
    cloud.inbox.wake()
    return Described(True, "Webhook was deleted" if was_set else "Webhook is already deleted")  # noqa: FBT003


def get_webhook_info(cloud: Cloud, _: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getwebhookinfo."""
    info: dict[str, Any] = {
        "url": cloud.webhook.url if cloud.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(cloud.inbox),
    }
    if cloud.webhook is not None:
        info["max_connections"] = cloud.webhook.max_connections
    if cloud.webhook_error is not None:
        moment, why = cloud.webhook_error
        info["last_error_date"] = int(moment.timestamp())
        info["last_error_message"] = why
    if cloud.inbox.allowed is not None:
        info["allowed_updates"] = sorted(cloud.inbox.allowed)
    return info


def log_out(cloud: Cloud, arguments: Arguments) -> bool:
    """https://core.telegram.org/bots/api#logout; the simulator lets the bot in again at once."""
    delete_webhook(cloud, arguments)
    return True


def close(cloud: Cloud, _: Arguments) -> bool:
    """https://core.telegram.org/bots/api#close; refused while a webhook is set up."""
    if cloud.webhook is not None:
        raise BadRequestError("the webhook must be deleted first")
    return True


def update_json(update: Update) -> dict[str, Any]:
    """Write an `Update`."""
    return {"update_id": update.update_id, update.kind: update.payload}


def _check_no_webhook(cloud: Cloud) -> None:
    if cloud.webhook is not None:
        raise ConflictError(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )


def _check_turn(cloud: Cloud, turn: int) -> None:
    if cloud.webhook is not None:
        raise ConflictError("terminated by setWebhook request")
    if cloud.inbox.turn != turn:
        raise ConflictError(
            "terminated by other getUpdates request; "
            "make sure that only one bot instance is running"
        )


def _choose_kinds(cloud: Cloud, arguments: Arguments) -> None:
    """Store `allowed_updates`. Without it the last choice stays; [] means the default.

    A value that is no JSON counts as absent (Client.cpp 16889-16900).
    """
    given = arguments.lenient("allowed_updates")
    if isinstance(given, list):
        cloud.inbox.allowed = frozenset(map(str, given)) or None


def _drop_pending(cloud: Cloud, arguments: Arguments) -> None:
    if arguments.flag("drop_pending_updates"):
        cloud.inbox.forget_all()
