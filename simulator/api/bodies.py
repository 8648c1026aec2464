"""Reads the parameters of an HTTP request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader

from simulator.api.arguments import Arguments, Upload
from simulator.cloud.errors import BadRequestError


async def read_arguments(
    query: str, headers: Mapping[str, str], body: bytes, multipart: MultipartReader | None
) -> Arguments:
    """Return the parameters of a request (or of a webhook's response) in any of its four forms."""
    values: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    if multipart is not None:
        return await _from_multipart(multipart, values)
    kind = headers.get("Content-Type", "")
    if kind.startswith("application/json"):
        values.update(_from_json(body))
    elif body:
        values.update(parse_qsl(body.decode(), keep_blank_values=True))
    return Arguments(values)


def is_multipart(headers: Mapping[str, str]) -> bool:
    """Tell whether parameters come as a form with files."""
    return headers.get("Content-Type", "").startswith("multipart/")


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body) if body else {}
    except ValueError:
        raise BadRequestError("can't parse request JSON object") from None
    if not isinstance(values, dict):
        raise BadRequestError("JSON object expected")
    return {name: value for name, value in values.items() if value is not None}


async def _from_multipart(reader: MultipartReader, values: dict[str, Any]) -> Arguments:
    files: dict[str, Upload] = {}
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read())
        if part.filename is None:
            values[part.name] = content.decode()
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(part.filename, mime, content)
    return Arguments(values, files)
