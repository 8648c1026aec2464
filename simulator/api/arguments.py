"""The parameters of one request, from query, form, multipart or JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from simulator.cloud.errors import BadRequestError

_TRUE = {"true", "yes", "1"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came along with a request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Arguments:
    """Parameters by name. As with Telegram, malformed ones read as absent, 0 or false."""

    values: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the parameter is there at all."""
        return self.values.get(name) is not None or name in self.files

    def text(self, name: str) -> str:
        """Return a parameter as text; '' if it is absent."""
        value = self.values.get(name)
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        return json.dumps(value)

    def flag(self, name: str) -> bool:
        """Return a parameter as a boolean."""
        value = self.values.get(name)
        return value if isinstance(value, bool) else self.text(name).lower() in _TRUE

    def number(self, name: str, default: int = 0) -> int:
        """Return a parameter as an integer; `default` if it is absent, 0 if it is none."""
        text = self.text(name)
        if not text:
            return default
        try:
            return int(text)
        except ValueError:
            return 0

    def parsed(self, name: str, complaint: str) -> Any:
        """Return a JSON parameter; None if it is absent.

        Raises BadRequestError with `complaint`: it is no JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise BadRequestError(complaint) from None

    def lenient(self, name: str) -> Any:
        """Return a JSON parameter; None if it is absent or no JSON."""
        try:
            return self.parsed(name, "")
        except BadRequestError:
            return None

    def required(self, name: str) -> str:
        """Return a required parameter.

        Raises BadRequestError: it is missing.
        """
        text = self.text(name)
        if not text:
            raise BadRequestError(f'parameter "{name}" is required')
        return text
