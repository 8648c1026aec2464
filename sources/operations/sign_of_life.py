"""A sign of life to a service that tells the operator when it stays away (a dead man's switch)."""

import httpx

TIMEOUT = 10.0
"""Seconds for one sign; the next one follows soon."""


class SignOfLife:
    """Sends signs of life to one address, which may hold a secret and so is never named."""

    def __init__(self, url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._url = url
        self._client = httpx.AsyncClient(timeout=TIMEOUT, transport=transport)

    async def send(self) -> str | None:
        """Send one by GET; return why it did not arrive, None if it did."""
        try:
            answer = await self._client.get(self._url)
        except httpx.HTTPError as trouble:
            return type(trouble).__name__
        return None if answer.is_success else f"HTTP {answer.status_code}"

    async def close(self) -> None:
        """Close the connection."""
        await self._client.aclose()
