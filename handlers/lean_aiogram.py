"""Makes importing aiogram four times as fast: its models are built at their first use.

aiogram rebuilds all of its 440 pydantic models when it is imported (2.2 s of processor time and
100 MiB here); the bot uses some forty. While ``aiogram.types`` is imported, its calls of
``model_rebuild`` are only recorded, and their names become the default for the rebuild that
pydantic attempts at first use. Methods are not built at import either (``defer_build``), what
nobody reads of a message has no model, and no update is kept after its answer. If aiogram was
imported before, or works differently in a new version, this file changes nothing. See
docs/adr/0005-aiogram-models-on-first-use.md.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from pydantic import BaseModel

_names: dict[str, Any] = {}

UNREAD = frozenset(
    """
    boost_added chat_background_set chat_owner_changed chat_owner_left chat_shared checklist
    checklist_tasks_added checklist_tasks_done community_chat_added community_chat_joined
    community_chat_removed direct_message_price_changed direct_messages_topic external_reply game
    gift gift_upgrade_sent giveaway giveaway_completed giveaway_created giveaway_winners invoice
    live_photo managed_bot_created paid_media paid_message_price_changed passport_data
    poll_option_added poll_option_deleted proximity_alert_triggered refunded_payment reply_to_story
    rich_message sender_business_bot story successful_payment suggested_post_approval_failed
    suggested_post_approved suggested_post_declined suggested_post_info suggested_post_paid
    suggested_post_refunded unique_gift user_shared users_shared video_chat_ended
    video_chat_participants_invited video_chat_scheduled video_chat_started write_access_allowed
    """.split()  # noqa: SIM905 - names are easier to read without quotes
)
"""What of a message nobody looks into, except for words in it: it stays as it came. The models of
it would take 2 MiB, and a third of a second of the first update."""


def postpone_rebuilds() -> None:
    """Import aiogram with its rebuilds postponed; does nothing if it is imported already."""
    if "aiogram" in sys.modules:
        return
    rebuild, usual = BaseModel.__dict__["model_rebuild"], BaseModel.model_config
    BaseModel.model_rebuild = classmethod(_note)  # type: ignore[method-assign, assignment]
    BaseModel.model_config = {**usual, "defer_build": True}
    try:
        import aiogram.types  # noqa: PLC0415 - the import is what is being changed
    finally:
        BaseModel.model_rebuild = rebuild  # type: ignore[method-assign]
        BaseModel.model_config = usual
    from aiogram.methods.base import Response, TelegramMethod  # noqa: PLC0415
    from aiogram.types.base import TelegramObject  # noqa: PLC0415

    for base in (TelegramObject, TelegramMethod, Response):
        base.model_rebuild = classmethod(_rebuild)  # type: ignore[method-assign, assignment]
    _leave_unread(aiogram.types.Message)
    _keep_no_updates(aiogram.types.Update)


@contextmanager
def marks_alone() -> Iterator[None]:
    """Let ``unittest.mock`` have nothing but its ``sentinel``, of which aiogram takes three marks.

    All of unittest would be imported for them: 1.2 MiB. Who asks for it later gets it whole.
    """
    name = "unittest.mock"
    if name in sys.modules:
        yield
        return
    marks: Any = ModuleType(name)
    marks.sentinel = _Marks()
    sys.modules[name] = marks
    try:
        yield
    finally:
        del sys.modules[name]


class _Marks:
    """Makes a mark of each name that is asked for, and the same one each time."""

    def __getattr__(self, name: str) -> object:
        made = self.__dict__[name] = type(name, (), {})()
        return made


def _leave_unread(message: type[BaseModel]) -> None:
    for name in UNREAD & message.model_fields.keys():
        field = message.model_fields[name]
        field.annotation = field._original_annotation = Any  # noqa: SLF001 - else it is built again from its text
        field._complete = True  # noqa: SLF001


def _keep_no_updates(update: Any) -> None:
    """Let an update find its kind anew. aiogram remembers it, and with it the last 128 updates."""
    if (find := getattr(update.event_type.fget, "__wrapped__", None)) is not None:
        update.event_type = property(find)


def _note(_: type[BaseModel], /, **options: Any) -> None:
    _names.update(options.get("_types_namespace") or {})


def _rebuild(
    model: type[BaseModel], /, *, _types_namespace: Mapping[str, Any] | None = None, **options: Any
) -> bool | None:
    rebuild = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined]
    done: bool | None = rebuild(model, _types_namespace=_types_namespace or _names, **options)
    return done
