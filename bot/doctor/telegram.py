"""What Telegram says of the bot: its name, its time, its webhook."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp

from bot.settings.environment import Environment
from bot.settings.reading import SettingsError
from bot.settings.sections.updates import UpdateSettings

TELEGRAM_TIMEOUT = aiohttp.ClientTimeout(total=5)
UNANSWERED = 500
"""So many updates that wait are more than a few minutes bring: nobody takes them."""
RECENT = timedelta(hours=1)
ASKED_AGAIN = "503"
"""What the bot's own webhook answers where an update has to come again, and some proxies too."""

Ask = Callable[..., Awaitable[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class TelegramAnswer:
    """Telegram's answer, and its time by Telegram's clock."""

    bot: str
    at: datetime | None


async def ask_telegram(environment: Environment) -> TelegramAnswer:
    """Ask Telegram for the bot's name. Raises SettingsError where Telegram cannot be asked."""
    try:
        token, base = environment.require_token(), environment.require_api_base()
    except SettingsError:
        raise SettingsError("cannot be asked before token and address are right.") from None
    check = "check the network and SENSUSBOT_API_BASE."
    try:
        return await _get_me(token, base)
    except TimeoutError:
        raise SettingsError(f"{base} does not answer within 5 seconds: {check}") from None
    except (aiohttp.ClientError, OSError) as trouble:
        why = str(trouble).replace(token, "…")
        raise SettingsError(f"{base} cannot be reached ({why}): {check}") from None
    except (ValueError, LookupError, TypeError):
        raise SettingsError(f"{base} does not answer as Telegram does: {check}") from None


async def _get_me(token: str, base: str) -> TelegramAnswer:
    async with (
        aiohttp.ClientSession(timeout=TELEGRAM_TIMEOUT) as session,
        session.get(f"{base}/bot{token}/getMe") as response,
    ):
        # Source: Bot API, "Making requests": every answer is JSON with ok, result or description.
        said = await response.json(content_type=None)
        date = response.headers.get("Date")
    if not said["ok"]:
        raise SettingsError(
            f"refuses the token ({said.get('description')}): copy it again from @BotFather."
        )
    return TelegramAnswer(said["result"]["username"], parsedate_to_datetime(date) if date else None)


@asynccontextmanager
async def asking(environment: Environment) -> AsyncIterator[Ask]:
    """Yield what asks Telegram by a method's name. Raises SettingsError where no answer comes."""
    token, base = environment.require_token(), environment.require_api_base()
    try:
        async with aiohttp.ClientSession(timeout=TELEGRAM_TIMEOUT) as session:

            async def ask(method: str, **parameters: int) -> Mapping[str, Any]:
                async with session.get(f"{base}/bot{token}/{method}", params=parameters) as answer:
                    said: Mapping[str, Any] = await answer.json(content_type=None)
                return said

            yield ask
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError, LookupError, TypeError):
        raise SettingsError("Telegram gives no answer to this: try again.") from None


async def webhook_of(
    settings: UpdateSettings, environment: Environment, now: datetime
) -> tuple[str, str]:
    """Return where Telegram brings updates to, and what there is to remark of it.

    Source: https://core.telegram.org/bots/api#webhookinfo. Raises SettingsError for a webhook that
    did not answer lately.
    """
    async with asking(environment) as ask:
        info = (await ask("getWebhookInfo"))["result"]
    waiting, url = info["pending_update_count"], info["url"]
    said = f"{f'is {url}' if url else 'none'}; {waiting} updates wait"
    if settings.mode == "polling":
        taken = "is set although config.yaml says polling: sensusbot run takes it away"
        return said, taken if url else _of_waiting(waiting)
    if url != settings.address:
        return said, f"config.yaml, updates, says {settings.address}: sensusbot run tells Telegram"
    failed = datetime.fromtimestamp(info.get("last_error_date", 0), UTC)
    why = info.get("last_error_message", "")
    if now - failed < RECENT and ASKED_AGAIN in why:
        return said, (
            f"an update was asked for again at {failed:%H:%M} UTC (503): the database was away, it "
            "failed, or its answer waits, as the log says; a proxy that finds no process at work "
            "says the same. Telegram brings it"
        )
    if now - failed < RECENT:
        raise SettingsError(
            f"{url} did not answer Telegram at {failed:%H:%M} UTC "
            f"({why}): see that sensusbot run is at work and listens "
            f"at {settings.listen}, that the TLS proxy passes on to it, and that its certificate "
            "holds."
        )
    return said, _of_waiting(waiting)


def _of_waiting(waiting: int) -> str:
    return f"{waiting} updates wait: is sensusbot run at work?" if waiting > UNANSWERED else ""
