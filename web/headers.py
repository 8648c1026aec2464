"""What the public page says in the headers of its answers, so that nothing foreign runs in it."""

from collections.abc import Mapping
from typing import Final

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}"
)
"""No inline script or style, nothing from another address
(https://www.w3.org/TR/CSP3/)."""

TELEGRAM: Final = "https://web.telegram.org"
"""Telegram in a browser shows a Mini App in a frame."""


def headers(*, framed: bool) -> Mapping[str, str]:
    """Return the headers of every answer; ``framed`` lets Telegram show the page in a frame."""
    return {
        "Content-Security-Policy": POLICY.format(ancestors=TELEGRAM if framed else "'none'"),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Vary": "Accept-Language, Accept-Encoding",
    }
