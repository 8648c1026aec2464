"""aiogram imported in a fraction of the time reads and writes exactly as it does by itself."""

import json
import subprocess
import sys
import weakref
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import Message, Update

from handlers.lean_aiogram import UNREAD, marks_alone
from handlers.telegram.messages.carried import carried

ROOT = Path(__file__).parents[3]
WHOLE = """
import aiogram
import json
from tests.handlers.run.test_lean_import import seen
print(json.dumps(seen()))
"""

METHODS = ("SendMessage", "EditMessageText", "AnswerCallbackQuery", "SendPhoto", "SetMyCommands")

SITI = {"id": 5, "is_bot": False, "first_name": "Siti", "language_code": "id"}
CHAT = {"id": 5, "type": "private", "first_name": "Siti"}
MESSAGE: dict[str, Any] = {"message_id": 1, "date": 1583456400, "chat": CHAT, "from": SITI}
BOT = {"id": 9, "is_bot": True, "first_name": "Bot"}
UPDATES: list[dict[str, Any]] = [
    {
        "message": MESSAGE
        | {
            "text": "/start 35_09",
            "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
            "reply_to_message": MESSAGE | {"text": "halo"},
        }
    },
    {
        "edited_message": MESSAGE
        | {
            "edit_date": 1583456500,
            "caption": "KTP",
            "photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}],
        }
    },
    {
        "callback_query": {
            "id": "7",
            "from": SITI,
            "chat_instance": "x",
            "data": "step:open",
            "message": MESSAGE | {"text": "Langkah"},
        }
    },
    {
        "callback_query": {
            "id": "8",
            "from": SITI,
            "chat_instance": "x",
            "data": "step:open",
            "message": {"chat": CHAT, "message_id": 3, "date": 0},
        }
    },
    {
        "my_chat_member": {
            "chat": {"id": -5, "type": "group", "title": "Warga"},
            "from": SITI,
            "date": 1583456400,
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        }
    },
    {"message": MESSAGE | {"sticker": {"file_id": 3}}},
    {"message": MESSAGE | {"migrate_to_chat_id": -1001, "unknown_to_us": {"a": 1}}},
]


def seen() -> list[Any]:
    """What aiogram, as this process has imported it, makes of updates, methods and answers."""
    from aiogram import Bot, methods, types  # noqa: PLC0415 - how it is imported is the question

    def read(update: dict[str, Any]) -> list[str]:
        try:
            model = types.Update.model_validate(update)
        except ValueError as refusal:
            return ["refused", str(refusal)]
        return [model.event_type, model.model_dump_json(exclude_none=True)]

    keys = [[types.InlineKeyboardButton(text="Sudah", callback_data="step:done:prepare")]]
    keyboard = types.InlineKeyboardMarkup(inline_keyboard=keys)
    message = methods.SendMessage(chat_id=5, text="<b>halo</b>", reply_markup=keyboard)
    bot = Bot("1:" + "a" * 35)
    form = bot.session.build_form_data(bot, message)  # type: ignore[attr-defined]
    answer = {"ok": True, "result": UPDATES[0]["message"]}
    return [
        *(read({"update_id": number} | update) for number, update in enumerate(UPDATES)),
        *([name, *_required(getattr(methods, name))] for name in METHODS),
        sorted([field["name"], value] for field, _, value in form._fields),
        methods.Response[types.Message].model_validate(answer).model_dump_json(exclude_none=True),
    ]


def _required(method: Any) -> list[str]:
    fields = (name for name, field in method.model_fields.items() if field.is_required())
    return [repr(method.__returning__), *sorted(fields)]


def test_models_read_and_write_the_same_with_and_without_it() -> None:
    lean = seen()
    done = subprocess.run(
        [sys.executable, "-c", WHOLE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == lean
    kinds = [each[0] for each in lean[: len(UPDATES)]]
    assert kinds[:3] == ["message", "edited_message", "callback_query"]
    assert kinds.count("refused") == 1


def test_what_nobody_reads_of_a_message_stays_as_it_came() -> None:
    story = {"chat": {"id": -7, "type": "channel", "title": "Warta"}, "id": 3}
    message = Message.model_validate(MESSAGE | {"story": story, "unknown_to_us": 1})
    assert message.__dict__["story"] == story
    assert message.content_type == "story"
    assert Message.model_fields.keys() >= UNREAD
    others = {"external_reply": {"checklist": {"title": "Panci", "tasks": [{"text": "cuci"}]}}}
    said = Message.model_validate(MESSAGE | {"story": story} | others)
    assert sorted(carried(said)) == ["Panci", "cuci"]


def test_an_update_is_not_kept_when_it_was_asked_for_its_kind() -> None:
    update = Update.model_validate({"update_id": 1} | UPDATES[0])
    assert update.event_type == "message"
    seen = weakref.ref(update)
    del update
    assert seen() is None


def test_marks_are_had_without_all_of_unittest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "unittest.mock", raising=False)
    with marks_alone():
        marks = import_module("unittest.mock").sentinel
        assert marks.UNHANDLED is marks.UNHANDLED is not marks.REJECTED
        assert not hasattr(import_module("unittest.mock"), "Mock")
    assert "unittest.mock" not in sys.modules
    whole = import_module("unittest.mock")
    with marks_alone():
        assert import_module("unittest.mock") is whole
