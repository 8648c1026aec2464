"""Secrets and addresses from the environment. They are never read from a file."""

import re
from urllib.parse import urlsplit

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.settings.reading import SettingsError

PREFIX = "SENSUSBOT_"
LEAST_DIFFERENT = 6


class Environment(BaseSettings):
    """The secrets and addresses of one deployment, from SENSUSBOT_… variables alone."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True)

    token: SecretStr = SecretStr("")
    api_base: str = "https://api.telegram.org"
    database_url: SecretStr = SecretStr("sqlite:///sensusbot.db")
    hash_key: SecretStr = SecretStr("")
    hash_key_before: SecretStr = SecretStr("")
    webhook_secret: SecretStr = SecretStr("")
    webhook_secret_also: SecretStr = SecretStr("")
    status_token: SecretStr = SecretStr("")
    status_key: SecretStr = SecretStr("")
    ping_url: SecretStr = SecretStr("")
    backup_key: SecretStr = SecretStr("")

    def require_token(self) -> str:
        """Return the bot's token. Raises SettingsError if it is missing or not one."""
        token = self.token.get_secret_value()
        if not token:
            raise SettingsError("SENSUSBOT_TOKEN is missing: set it to the token from @BotFather.")
        # Source: Bot API, "Authorizing your bot".
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
            raise SettingsError(
                "SENSUSBOT_TOKEN does not look like a bot's token (123456789:AA…): copy it again."
            )
        return token

    def require_hash_key(self) -> bytes:
        """Return the key of the hashes. Raises SettingsError if it is missing or too short."""
        return _require_key("SENSUSBOT_HASH_KEY", self.hash_key)

    def hash_key_while_rotated(self) -> bytes:
        """Return the old key, empty where none is rotated. Raises SettingsError for a bad one."""
        given = self.hash_key_before
        if not given.get_secret_value():
            return b""
        if given == self.hash_key:
            raise SettingsError(
                "SENSUSBOT_HASH_KEY_BEFORE is SENSUSBOT_HASH_KEY: the first is the old key, the "
                "second the new one."
            )
        return _require_key("SENSUSBOT_HASH_KEY_BEFORE", given)

    def require_api_base(self) -> str:
        """Return the address of the Bot API server. Raises SettingsError if it is not one."""
        base = self.api_base.rstrip("/")
        if not _is_address(base):
            raise SettingsError(
                "SENSUSBOT_API_BASE must be an address such as https://api.telegram.org."
            )
        if base.endswith("/bot"):
            raise SettingsError("SENSUSBOT_API_BASE must not end in /bot: leave that part away.")
        return base

    def require_webhook_secret(self) -> str:
        """Return the webhook's secret. Raises SettingsError if it is missing or weak."""
        return _require_secret("SENSUSBOT_WEBHOOK_SECRET", self.webhook_secret)

    def require_webhook_secret_also(self) -> str:
        """Return the other one that is accepted while it is changed; empty without one.

        Raises SettingsError for a weak one.
        """
        given = self.webhook_secret_also
        name = "SENSUSBOT_WEBHOOK_SECRET_ALSO"
        return _require_secret(name, given) if given.get_secret_value() else ""

    def require_ping_url(self) -> str:
        """Return where signs of life are sent; empty for nowhere. Raises SettingsError."""
        url = self.ping_url.get_secret_value()
        if url and not _is_address(url.partition("?")[0]):
            raise SettingsError(
                "SENSUSBOT_PING_URL must be an address such as https://hc-ping.com/your-check."
            )
        return url

    def require_status_token(self) -> str:
        """Return the status service's token. Raises SettingsError if it is missing."""
        token = self.status_token.get_secret_value()
        if not token or not token.isascii() or not token.isprintable() or " " in token:
            raise SettingsError(
                "SENSUSBOT_STATUS_TOKEN is missing or not a token: status.source in config.yaml "
                "asks a service, which wants one."
            )
        return token

    def require_status_key(self) -> bytes:
        """Return the key that we share with the status service. Raises SettingsError."""
        key = self.status_key.get_secret_value().encode(errors="surrogateescape")
        if len(key) < 16:  # noqa: PLR2004 - 128 bits, if they are random bytes
            raise SettingsError(
                "SENSUSBOT_STATUS_KEY must be at least 16 characters: status.identity is keyed."
            )
        return key

    def require_backup_key(self) -> str:
        """Return the secret key of sealed backups, empty without one. Raises SettingsError."""
        key = self.backup_key.get_secret_value().strip()
        # Source: https://age-encryption.org/v1, "The X25519 recipient type"
        if key and not re.fullmatch(r"AGE-SECRET-KEY-1[0-9A-Z]{58}", key):
            raise SettingsError(
                "SENSUSBOT_BACKUP_KEY is no key: it begins with AGE-SECRET-KEY-1 and was printed "
                "by sensusbot backup-key."
            )
        return key


def _require_key(name: str, given: SecretStr) -> bytes:
    key = given.get_secret_value().encode(errors="surrogateescape")
    if not key:
        raise SettingsError(f"{name} is missing: set it to at least 16 random characters.")
    if len(key) < 16:  # noqa: PLR2004 - 128 bits, if they are random bytes
        raise SettingsError(f"{name} is too short: {len(key)} characters of at least 16.")
    if len(set(key.strip())) < LEAST_DIFFERENT:
        raise SettingsError(f"{name} is no random text: it has almost no different characters.")
    return key


def _require_secret(name: str, given: SecretStr) -> str:
    secret = given.get_secret_value()
    # Source: Bot API, setWebhook: 1-256 characters of A-Z, a-z, 0-9, _ and -.
    if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret):
        raise SettingsError(f"{name} must be 16 to 256 of A-Z a-z 0-9 _ - in webhook mode.")
    return secret


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        known_port = parts.port != 0
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or re.search(r"\s", text))
    return parts.scheme in ("http", "https") and bool(parts.hostname) and plain and known_port
