"""Dataclasses as JSON and back, by their field types."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints


def encode(value: Any) -> Any:
    """Return a value of dicts, lists, strings and numbers."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): encode(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [encode(each) for each in value]
    return value


def decode(kind: Any, value: Any) -> Any:
    """Return the value of type `kind` that `encode` wrote."""
    if value is None:
        return None
    if isinstance(kind, type) and is_dataclass(kind):
        return _decode_dataclass(kind, value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    if isinstance(kind, type) and (issubclass(kind, StrEnum) or kind is int):
        return kind(value)
    return _decode_generic(kind, value)


def _decode_dataclass(kind: type, value: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    return kind(**{name: decode(hints[name], each) for name, each in value.items()})


def _decode_generic(kind: Any, value: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        (inner,) = [each for each in arguments if each is not type(None)]
        return decode(inner, value)
    if origin is dict:
        return {decode(arguments[0], k): decode(arguments[1], v) for k, v in value.items()}
    if origin in {list, tuple, frozenset}:
        return origin(decode(arguments[0], each) for each in value)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
