from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest

from simulator.api.server import Simulator
from simulator.chats.world import Telegram
from simulator.cloud.clock import MovableClock
from tests.simulator.conftest import TOKEN, Api, jpeg, png


@pytest.mark.parametrize("content", [png(800, 600), jpeg(800, 600)])
async def test_a_picture_arrives_with_its_size(
    telegram: Telegram, api: Api, content: bytes
) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.uploads("sendPhoto", "photo", content, chat_id=ani.chat_id, caption="Papan")

    whole = answer["result"]["photo"][-1]
    assert (whole["width"], whole["height"], whole["file_size"]) == (800, 600, len(content))
    assert ani.sees() == "Papan"


async def test_a_picture_can_be_attached_under_another_name(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.uploads(
        "sendPhoto", "papan", png(), chat_id=ani.chat_id, photo="attach://papan"
    )

    assert answer["ok"]


async def test_a_picture_is_sent_again_by_its_id(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    answer = await api.uploads("sendPhoto", "photo", png(), chat_id=ani.chat_id)
    file_id = answer["result"]["photo"][-1]["file_id"]

    again = await api.works("sendPhoto", chat_id=ani.chat_id, photo=file_id)

    assert again["photo"][-1]["file_id"] == file_id


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Bukan gambar", "Bad Request: IMAGE_PROCESS_FAILED"),
        (b"", "Bad Request: file must be non-empty"),
        (png()[:-4], "Bad Request: IMAGE_PROCESS_FAILED"),
        (png().replace(b"\x08\x02", b"\x08\x03"), "Bad Request: IMAGE_PROCESS_FAILED"),
        (jpeg()[:-2], "Bad Request: IMAGE_PROCESS_FAILED"),
        (png(9000, 1001), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (png(2100, 100), "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (
            png() + bytes(10 * 1024 * 1024),
            f"Bad Request: file of size {len(png()) + 10 * 1024 * 1024} bytes is too big "
            "for a photo; the maximum size is 10485760 bytes",
        ),
    ],
)
async def test_what_is_no_picture_is_refused(
    telegram: Telegram, api: Api, content: bytes, sentence: str
) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.uploads("sendPhoto", "photo", content, chat_id=ani.chat_id)

    assert answer["description"] == sentence


@pytest.mark.parametrize(
    ("photo", "sentence"),
    [
        ("", "Bad Request: there is no photo in the request"),
        ("attach://papan", "Bad Request: there is no photo in the request"),
        ("https://bps.go.id/papan.png", "Bad Request: failed to get HTTP URL content"),
        # td FileManager.cpp 3986-4001
        (
            "AgACAgUAAx",
            "Bad Request: wrong remote file identifier specified: "
            "can't unserialize it. Wrong last symbol",
        ),
        (
            "é!",
            "Bad Request: wrong remote file identifier specified: Wrong character in the string",
        ),
    ],
)
async def test_a_picture_that_is_not_there_is_refused(
    telegram: Telegram, api: Api, photo: str, sentence: str
) -> None:
    ani = telegram.person("Ani", started=True)

    assert await api.refuses("sendPhoto", chat_id=ani.chat_id, photo=photo) == sentence


async def test_a_document_is_no_photo(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)
    answer = await api.uploads("sendDocument", "document", png(), chat_id=ani.chat_id)
    file_id = answer["result"]["document"]["file_id"]

    sentence = await api.refuses("sendPhoto", chat_id=ani.chat_id, photo=file_id)

    assert sentence == "Bad Request: can't use file of type Document as Photo"


async def test_a_caption_has_1024_characters_at_most(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani", started=True)

    answer = await api.uploads("sendPhoto", "photo", png(), chat_id=ani.chat_id, caption="a" * 1025)

    assert answer["description"] == "Bad Request: message caption is too long"


async def test_what_a_person_sent_can_be_downloaded(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    await ani.sends_document("rekap.csv", b"kode,selesai\n", "text/csv", queue=True)
    (update,) = await api.updates()

    file = await api.works("getFile", file_id=update["message"]["document"]["file_id"])
    url = f"{api.base_url}/file/bot{TOKEN}/{file['file_path']}"
    async with api.session.get(url) as response:
        assert await response.read() == b"kode,selesai\n"
    async with api.session.get(url.replace("rekap", "").replace(TOKEN, "1:x")) as response:
        assert response.status == 404


async def test_the_path_of_a_file_holds_for_an_hour(
    telegram: Telegram, api: Api, clock: MovableClock
) -> None:
    await telegram.person("Ani").sends_document("bukti.pdf", b"%PDF", queue=True)
    (update,) = await api.updates()
    asked = {"file_id": update["message"]["document"]["file_id"]}
    file = await api.works("getFile", **asked)
    url = f"{api.base_url}/file/bot{TOKEN}/{file['file_path']}"
    clock.advance(timedelta(minutes=61))
    async with api.session.get(url) as response:
        assert response.status == 404
    await api.works("getFile", **asked)
    async with api.session.get(url) as response:
        assert response.status == 200


async def test_a_file_above_20_megabytes_cannot_be_downloaded(telegram: Telegram, api: Api) -> None:
    ani = telegram.person("Ani")
    await ani.sends_document("besar.bin", bytes(20 * 1024 * 1024 + 1), queue=True)
    (update,) = await api.updates()

    file_id = update["message"]["document"]["file_id"]
    assert await api.refuses("getFile", file_id=file_id) == "Bad Request: file is too big"


async def test_an_unknown_file_is_refused(api: Api) -> None:
    assert await api.refuses("getFile") == "Bad Request: file_id not specified"
    assert await api.refuses("getFile", file_id="AgAC") == "Bad Request: invalid file_id"


async def test_files_in_a_folder_outlive_the_process(clock: MovableClock, tmp_path: Path) -> None:
    telegram = Telegram(clock, files_folder=tmp_path)
    ani = telegram.person("Ani")
    said = await ani.sends_photo(png(), queue=True)

    again = Telegram(clock, files_folder=tmp_path)
    again.restore(telegram.dump())

    media = again.people[ani.chat_id].messages[0].media
    assert media == said.media
    assert media is not None
    file = again.files.get(media.file_id or "")
    assert file is not None
    assert again.files.content(file) == png()


async def test_a_server_on_the_bots_own_machine_gives_absolute_paths(
    clock: MovableClock, tmp_path: Path
) -> None:
    """Source: Client.cpp 16676-16681, and core.telegram.org/bots/api#using-a-local-bot-api-server.

    It serves no files over HTTP.
    """
    telegram = Telegram(clock, is_local=True, files_folder=tmp_path)
    ani = telegram.person("Ani", started=True)
    message = await ani.sends_document("rekap.csv", b"a,b", queue=True)
    assert message.media is not None
    async with (
        Simulator(telegram, token=TOKEN) as running,
        aiohttp.ClientSession() as session,
    ):
        api = Api(running.base_url, session)
        file = await api.works("getFile", file_id=message.media.file_id)
        path = file["file_path"]
        assert path.startswith(str(tmp_path))
        async with session.get(f"{running.base_url}/file/bot{TOKEN}/{path}") as answer:
            assert answer.status == 404
