"""Rich messages: what Telegram takes, how it writes them, and its words of refusal."""

from typing import Any

import pytest

from simulator.chats.world import Telegram
from tests.simulator.conftest import Api, keyboard

HEADING = {"type": "heading", "text": "Peringkat", "size": 3}
FOOTER = {"type": "footer", "text": ["data per ", {"type": "bold", "text": "6 Maret"}]}


def cell(text: Any = None, **more: Any) -> dict[str, Any]:
    return {"text": text, "align": "left", "valign": "middle", **more}


def table(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "table", "cells": list(rows), "is_striped": True}


def link(text: str, data: str) -> dict[str, Any]:
    return {
        "type": "button",
        "button": {"text": text, "callback_data": data, "style": "link"},
    }


DETAILS = {
    "type": "details",
    "summary": "Peringkat 2",
    "blocks": [table([cell("2."), cell("Dinas Sosial")])],
}


async def test_a_rich_message_arrives_with_its_table_and_its_details(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)
    first = table([cell("1."), cell(link("Dinas Kesehatan", "unit")), cell()])

    message = await api.works(
        "sendRichMessage",
        chat_id=ani.chat_id,
        rich_message={"blocks": [HEADING, first, DETAILS, FOOTER]},
        reply_markup=keyboard("Cari"),
    )

    blocks = message["rich_message"]["blocks"]
    assert [each["type"] for each in blocks] == ["heading", "table", "details", "footer"]
    assert blocks[1]["cells"][0][2] == {"align": "left", "valign": "middle"}
    assert "text" not in message
    assert ani.sees().splitlines() == [
        "Peringkat",
        "1.\tDinas Kesehatan\t",
        "Peringkat 2",
        "2.\tDinas Sosial",
        "data per 6 Maret",
    ]
    await ani.presses("Dinas Kesehatan", queue=True)
    (update,) = await api.updates()
    assert update["callback_query"]["data"] == "unit"


async def test_a_text_becomes_rich_by_an_edit_and_a_text_again(
    telegram: Telegram, api: Api
) -> None:
    ani = telegram.person("Ani", started=True)
    sent = await api.works("sendMessage", chat_id=ani.chat_id, text="Halo")
    where = {"chat_id": ani.chat_id, "message_id": sent["message_id"]}

    rich = await api.works("editMessageText", **where, rich_message={"blocks": [HEADING]})
    same = await api.refuses("editMessageText", **where, rich_message={"blocks": [HEADING]})
    text = await api.works("editMessageText", **where, text="Halo")

    assert rich["rich_message"] == {"blocks": [HEADING]}
    assert same.startswith("Bad Request: message is not modified")
    assert (text["text"], "rich_message" in text) == ("Halo", False)


def nested(depth: int) -> dict[str, Any]:
    block = HEADING
    for _ in range(depth - 1):
        block = {"type": "details", "summary": "lagi", "blocks": [block]}
    return block


@pytest.mark.parametrize(
    ("blocks", "sentence"),
    [
        ([], "rich message must be non-empty"),
        ([{**HEADING, "text": ""}], "RICH_MESSAGE_CONTENT_REQUIRED"),
        ([{**HEADING, "size": 7}], "invalid section heading size specified"),
        (
            [{"type": "heading", "text": "x"}],
            "can't parse InputRichBlock: Can't find field \"size\"",
        ),
        ([{"type": "table"}], "can't parse InputRichBlock: Can't find field \"cells\""),
        ([table()], "RICH_MESSAGE_CONTENT_REQUIRED"),
        ([{**DETAILS, "blocks": []}], "RICH_MESSAGE_CONTENT_REQUIRED"),
        (
            [table([cell({"type": "plain", "text": "x"})])],
            "Can't parse PageBlockTableCell: Unsupported rich text type",
        ),
        ([table([cell("x", colspan=-1)])], "invalid table cell colspan specified"),
        ([table([cell("x")] * 21)], "RICH_MESSAGE_INVALID"),
        ([table(*[[cell("x")]] * 500)], "RICH_MESSAGE_BLOCKS_TOO_MANY"),
        ([{"type": "paragraph", "text": "x" * 32_769}], "RICH_MESSAGE_TEXT_TOO_LONG"),
        ([nested(17)], "RICH_MESSAGE_INVALID"),
        ([{"type": "paragraph", "text": link("x", "d" * 65)}], "BUTTON_DATA_INVALID"),
    ],
)
async def test_a_wrong_rich_message_is_refused(
    telegram: Telegram, api: Api, blocks: list[Any], sentence: str
) -> None:
    ani = telegram.person("Ani", started=True)

    refusal = await api.refuses(
        "sendRichMessage", chat_id=ani.chat_id, rich_message={"blocks": blocks}
    )

    assert refusal == f"Bad Request: {sentence}"


async def test_the_largest_rich_message_is_taken(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    rows = table(*[[cell("x" * 65)] * 20] * 25)
    long = {"type": "paragraph", "text": "y" * (32_768 - 25 * 20 * 65)}

    taken = await api.works(
        "sendRichMessage",
        chat_id=ani.chat_id,
        rich_message={"blocks": [rows, long]},
    )

    await api.works("sendRichMessage", chat_id=ani.chat_id, rich_message={"blocks": [nested(16)]})

    assert len(taken["rich_message"]["blocks"][0]["cells"]) == 25
