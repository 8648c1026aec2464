"""Links in Telegram's sense, in a text and on a button."""

from __future__ import annotations

import re

_USER_LINK = re.compile(r"tg://(?:user\?id=|openmessage\?user_id=)(\d+)$", re.IGNORECASE)
_OWN_SCHEME = re.compile(r"(tg|tonsite|ton):(?://)?([^/?#]*)(.*)$", re.IGNORECASE | re.DOTALL)
_WEB = re.compile(
    r"(?:(?P<scheme>[^:/?#@\[\]]*)://)?(?:(?P<user>[^/?#]*)@)?"
    r"(?P<host>[^/?#:@]*)(?::(?P<port>[^/?#]*))?(?P<rest>[/?#].*)?$",
    re.DOTALL,
)
_HOST = re.compile(r"(?:[\w.!$,~*'();&+=-]|%[0-9a-fA-F]{2})*")
_LAST_PORT = 65535


def linked_user(url: str) -> int | None:
    """Return the user that a `tg://user?id=…` link mentions."""
    match = _USER_LINK.match(url)
    return int(match.group(1)) if match else None


def check_link(url: str, *, https_only: bool = False) -> str:
    """Return a link as Telegram stores it: with a protocol, a lower-case host and a path.

    Raises ValueError with Telegram's reason: it is no link.
    """
    own = None if https_only else _OWN_SCHEME.match(url)
    if own is not None:
        scheme, host, rest = own.groups()
        if not re.fullmatch(r"[a-zA-Z0-9._-]+", host):
            raise ValueError("Unallowed characters in URL host" if host else "URL host is empty")
        return f"{scheme.lower()}://{host.lower()}{rest or '/'}"
    web = _WEB.match(url)
    if web is None:
        raise ValueError("Disallowed character in URL host")
    scheme = (web["scheme"] or "http").lower()
    _check_web(scheme, web, https_only=https_only)
    user = f"{web['user']}@" if web["user"] else ""
    port = f":{int(web['port'])}" if web["port"] else ""
    rest = (web["rest"] or "").rstrip()
    path = rest if rest.startswith("/") else f"/{rest}"
    return f"{scheme}://{user}{web['host'].lower()}{port}{_escaped(path)}"


def _check_web(scheme: str, web: re.Match[str], *, https_only: bool) -> None:
    host, port = web["host"], web["port"]
    if scheme not in {"http", "https"}:
        raise ValueError("Unsupported URL protocol")
    if port is not None and not (port.isdigit() and 0 < int(port) <= _LAST_PORT):
        raise ValueError("Wrong port number specified in the URL")
    if not host:
        raise ValueError("URL host is empty")
    if not _HOST.fullmatch(host):
        raise ValueError("Disallowed character in URL host")
    if https_only and scheme != "https":
        raise ValueError("Only HTTPS links are allowed")
    if "." not in host:
        raise ValueError("Wrong HTTP URL")


def _escaped(path: str) -> str:
    return re.sub("[\x00-\x20]", lambda match: f"%{ord(match.group()):02X}", path)
