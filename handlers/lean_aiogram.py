"""Makes importing aiogram four times as fast: its models are built at their first use.

aiogram rebuilds all of its 440 pydantic models when it is imported (2.2 s of processor time and
100 MiB here); the bot uses some forty. While ``aiogram.types`` is imported, its calls of
``model_rebuild`` are only recorded, and their names become the default for the rebuild that
pydantic attempts at first use. Methods are not built at import either (``defer_build``). If
aiogram was imported before, or works differently in a new version, this file changes nothing. See
docs/adr/0005-aiogram-models-on-first-use.md.
"""

import sys
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

_names: dict[str, Any] = {}


def postpone_rebuilds() -> None:
    """Import aiogram with its rebuilds postponed; does nothing if it is imported already."""
    if "aiogram" in sys.modules:
        return
    rebuild, usual = BaseModel.__dict__["model_rebuild"], BaseModel.model_config
    BaseModel.model_rebuild = classmethod(_note)  # type: ignore[method-assign, assignment]
    BaseModel.model_config = {**usual, "defer_build": True}
    try:
        import aiogram.types  # noqa: F401, PLC0415 - the import is what is being changed
    finally:
        BaseModel.model_rebuild = rebuild  # type: ignore[method-assign]
        BaseModel.model_config = usual
    from aiogram.methods.base import Response, TelegramMethod  # noqa: PLC0415
    from aiogram.types.base import TelegramObject  # noqa: PLC0415

    for base in (TelegramObject, TelegramMethod, Response):
        base.model_rebuild = classmethod(_rebuild)  # type: ignore[method-assign, assignment]


def _note(_: type[BaseModel], /, **options: Any) -> None:
    _names.update(options.get("_types_namespace") or {})


def _rebuild(
    model: type[BaseModel], /, *, _types_namespace: Mapping[str, Any] | None = None, **options: Any
) -> bool | None:
    rebuild = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined]
    done: bool | None = rebuild(model, _types_namespace=_types_namespace or _names, **options)
    return done
