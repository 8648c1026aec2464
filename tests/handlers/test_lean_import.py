"""aiogram imported in a fraction of the time reads and writes exactly as it does by itself."""

import json
import subprocess
import sys
from typing import Any

PROGRAM = """
import json, sys
if sys.argv[1] == "lean":
    import handlers
else:
    import aiogram
    import handlers
from aiogram import Bot, methods, types

shown = []
for update in json.load(sys.stdin):
    try:
        read = types.Update.model_validate(update)
    except ValueError as refusal:
        shown.append(sorted({".".join(map(str, error["loc"])) for error in refusal.errors()}))
        continue
    shown.append([read.event_type, read.model_dump_json(exclude_none=True)])
for name in ("SendMessage", "EditMessageText", "AnswerCallbackQuery", "SendPhoto", "SetMyCommands"):
    method = getattr(methods, name)
    required = sorted(field for field, of in method.model_fields.items() if of.is_required())
    shown.append([name, repr(method.__returning__), required])
keyboard = types.InlineKeyboardMarkup(
    inline_keyboard=[[types.InlineKeyboardButton(text="Sudah", callback_data="step:done:prepare")]]
)
message = methods.SendMessage(chat_id=5, text="<b>halo</b>", reply_markup=keyboard)
bot = Bot("1:" + "a" * 35)
form = bot.session.build_form_data(bot, message)
shown.append(sorted([field["name"], value] for field, _, value in form._fields))
answer = methods.Response[bool].model_validate({"ok": True, "result": True})
shown.append(answer.model_dump(mode="json", exclude_none=True))
json.dump(shown, sys.stdout)
"""

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


def begun(how: str) -> subprocess.Popen[str]:
    """A process of its own, since aiogram can be imported only once in each."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    updates = [{"update_id": number} | update for number, update in enumerate(UPDATES)]
    process.stdin.write(json.dumps(updates))
    process.stdin.close()
    return process


def shown(process: subprocess.Popen[str]) -> list[Any]:
    with process:
        assert process.stdout is not None
        answer: list[Any] = json.load(process.stdout)
    return answer


def test_models_read_and_write_the_same_with_and_without_it() -> None:
    processes = begun("lean"), begun("whole")
    lean, whole = map(shown, processes)
    assert lean == whole
    assert [each[0] for each in lean[:4]] == [
        "message",
        "edited_message",
        "callback_query",
        "callback_query",
    ]
