"""The chat page in a real browser: what a person sees and does there."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.simulator.page.browsing import (
    CHROMIUM,
    DESKTOP,
    PHONE,
    Screen,
    Stage,
    opened_browser,
    opened_screen,
    opened_stage,
    opened_tab,
    picture,
)


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no chromium, chromium-browser or google-chrome on PATH")
    async with opened_browser(CHROMIUM) as opened:
        yield opened


@pytest.fixture(scope="module")
async def tab(browser: Browser) -> AsyncIterator[Page]:
    async with opened_tab(browser, DESKTOP) as opened:
        yield opened


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with opened_stage() as opened:
        yield opened


@pytest.fixture
async def screen(tab: Page, stage: Stage) -> AsyncIterator[Screen]:
    async with opened_screen(tab, stage) as opened:
        yield opened


@pytest.fixture
async def phone(browser: Browser, stage: Stage) -> AsyncIterator[Screen]:
    async with opened_tab(browser, PHONE) as tab, opened_screen(tab, stage) as opened:
        yield opened


async def test_a_person_presses_start_and_the_answer_appears_by_itself(
    stage: Stage, screen: Screen
) -> None:
    await screen.opens(stage.budi)
    await screen.page.get_by_role("button", name="MULAI", exact=True).click()

    heard = await stage.bot.hears()
    assert heard["message"]["text"] == "/start"
    await stage.bot.says(stage.budi.chat_id, "Halo <b>Pak Budi</b>")

    await expect(screen.thread.locator("strong")).to_have_text("Pak Budi")
    await expect(screen.page.locator("#writing")).to_be_editable()


async def test_start_goes_to_the_open_chat_not_to_the_one_looked_at_before(
    tab: Page, stage: Stage
) -> None:
    stage.telegram.chats[stage.siti.chat_id].started = False
    async with opened_screen(tab, stage) as screen:
        await screen.opens(stage.siti)
        await screen.opens(stage.budi)
        await screen.page.get_by_role("button", name="MULAI", exact=True).click()

        heard = await stage.bot.hears()
    assert heard["message"]["chat"]["id"] == stage.budi.chat_id


async def test_an_inline_button_shimmers_until_answered_and_the_message_changes_in_place(
    stage: Stage, screen: Screen
) -> None:
    await stage.bot.says(stage.siti.chat_id, "Langkah 1", [("Sudah", "done"), ("Nanti", "later")])
    await screen.opens(stage.siti)
    button = screen.thread.get_by_role("button", name="Sudah")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")

    query = (await stage.bot.hears())["callback_query"]
    assert query["data"] == "done"
    await stage.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Bagus!")
    await expect(screen.page.get_by_role("status").filter(has_text="Bagus!")).to_be_visible()
    await expect(button).not_to_have_attribute("aria-busy", "true")

    message = query["message"]["message_id"]
    await stage.bot.call(
        "editMessageText", chat_id=stage.siti.chat_id, message_id=message, text="Langkah 2"
    )
    await expect(screen.thread.locator(".message")).to_have_count(1)
    await expect(screen.thread.locator(".message")).to_contain_text("Langkah 2")
    await expect(screen.thread.locator(".message")).to_contain_text("diedit")


async def test_an_alert_waits_until_it_is_read(stage: Stage, screen: Screen) -> None:
    await stage.bot.says(stage.siti.chat_id, "Langkah 1", [("Sudah", "done")])
    await screen.thread.get_by_role("button", name="Sudah").click()
    query = (await stage.bot.hears())["callback_query"]
    await stage.bot.call(
        "answerCallbackQuery", callback_query_id=query["id"], text="Belum bisa", show_alert=True
    )

    dialog = screen.page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Belum bisa")
    await dialog.get_by_role("button", name="OK").click()
    await expect(dialog).to_have_count(0)


async def test_a_picture_shows_and_opens_at_full_size(stage: Stage, screen: Screen) -> None:
    await stage.bot.shows("photo", stage.siti.chat_id, "papan.png", picture(), caption="Papan")
    shown = screen.thread.get_by_role("img", name="Papan")
    await expect(shown).to_be_visible()
    assert await shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 300

    await shown.click()
    await expect(screen.page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    await screen.page.keyboard.press("Escape")
    await expect(screen.page.get_by_role("dialog")).to_have_count(0)


async def test_a_document_downloads_under_its_name(
    stage: Stage, screen: Screen, tmp_path: Path
) -> None:
    await stage.bot.shows("document", stage.siti.chat_id, "rekap.csv", b"kode,keluarga\n")
    async with screen.page.expect_download() as download:
        await screen.thread.get_by_role("link", name="rekap.csv").click()
    file = await download.value
    assert file.suggested_filename == "rekap.csv"
    await file.save_as(tmp_path / "rekap.csv")
    assert (tmp_path / "rekap.csv").read_bytes() == b"kode,keluarga\n"


async def test_a_deleted_message_vanishes(stage: Stage, screen: Screen) -> None:
    sent = await stage.bot.says(stage.siti.chat_id, "Sebentar saja")
    await expect(screen.thread.get_by_text("Sebentar saja")).to_be_visible()
    await stage.bot.call("deleteMessage", chat_id=stage.siti.chat_id, message_id=sent["message_id"])
    await expect(screen.thread.get_by_text("Sebentar saja")).to_have_count(0)


async def test_markup_that_a_person_types_is_shown_as_text(screen: Screen) -> None:
    await screen.writes('<img src=x onerror="alert(1)"> & <b>tebal</b>')
    await expect(screen.thread.locator(".words")).to_have_text(
        '<img src=x onerror="alert(1)"> & <b>tebal</b>'
    )
    await expect(screen.thread.locator(".words img")).to_have_count(0)


async def test_formatting_counts_as_telegram_does_behind_an_emoji(
    stage: Stage, screen: Screen
) -> None:
    await stage.bot.says(
        stage.siti.chat_id,
        '👋🏽 <b>tebal <i>miring</i></b> <code>kode</code> <a href="https://bps.go.id/x">situs</a> '
        "<tg-spoiler>rahasia</tg-spoiler><blockquote>kutipan</blockquote>",
    )
    await expect(screen.thread.locator("strong")).to_have_text("tebal miring")
    await expect(screen.thread.locator("strong em")).to_have_text("miring")
    await expect(screen.thread.locator("code")).to_have_text("kode")
    await expect(screen.thread.locator("blockquote")).to_have_text("kutipan")
    await expect(screen.thread.get_by_role("link", name="situs")).to_have_attribute(
        "href", "https://bps.go.id/x"
    )
    await screen.thread.get_by_text("rahasia").click()
    await expect(screen.thread.locator(".spoiler.shown")).to_have_text("rahasia")


async def test_the_commands_menu_offers_what_the_bot_has_set(stage: Stage, screen: Screen) -> None:
    commands = [
        {"command": "status", "description": "Cek status"},
        {"command": "tanya", "description": "Tanya soal sensus"},
    ]
    await stage.bot.call("setMyCommands", commands=commands)
    await screen.page.get_by_role("button", name="Daftar perintah").click()
    await expect(screen.page.get_by_role("option")).to_have_count(2)

    await screen.page.locator("#writing").fill("/ta")
    await expect(screen.page.get_by_role("option")).to_have_text(["/tanyaTanya soal sensus"])
    await screen.page.keyboard.press("Enter")
    assert (await stage.bot.hears())["message"]["text"] == "/tanya"


async def test_the_clock_shows_the_campaigns_time_and_jumps(stage: Stage, screen: Screen) -> None:
    clock = screen.page.locator("#clock")
    await expect(clock).to_have_text("Jumat, 6 Maret 202008.00WIB")
    await screen.page.get_by_role("button", name="+1 hari").click()
    await expect(clock).to_have_text("Sabtu, 7 Maret 202008.00WIB")
    assert stage.jumped == ["day"]
    await expect(screen.page.get_by_role("button", name="+1 hari")).to_be_enabled()


async def test_the_key_of_a_running_jump_stops_it(stage: Stage, screen: Screen) -> None:
    stage.jump_may_end.clear()
    await screen.page.get_by_role("button", name="+1 hari").click()
    await screen.page.get_by_role("button", name="Hentikan").click()
    await expect(screen.page.get_by_role("button", name="+1 hari")).to_be_enabled()
    await expect(screen.page.locator("#clock")).to_contain_text("6 Maret 2020")


async def test_a_long_chat_stays_light(stage: Stage, screen: Screen) -> None:
    await screen.opens(stage.siti)
    for number in range(400):
        stage.telegram.post(stage.siti.chat, stage.telegram.bot.user_id, text=f"Kabar {number}")
    await expect(screen.thread).to_contain_text("Kabar 399")
    await expect(screen.thread.locator(".message")).to_have_count(150)
    await screen.page.reload()
    await expect(screen.thread.locator(".message")).to_have_count(150)


async def test_the_clock_follows_when_something_else_moves_it(stage: Stage, screen: Screen) -> None:
    stage.clock.advance(timedelta(hours=3))
    await expect(screen.page.locator("#clock")).to_contain_text("11.00")


async def test_the_log_tells_what_was_done_newest_first(stage: Stage, screen: Screen) -> None:
    stage.chat_page.tell({"id": "Pengingat dijadwalkan", "en": "Reminders planned"})
    stage.chat_page.tell({"id": "Papan terkirim", "en": "Board sent"}, kind="send")
    lines = screen.page.locator(".log .entry p")
    await expect(lines).to_have_text(["Papan terkirim", "Pengingat dijadwalkan"])


async def test_a_message_in_another_chat_raises_an_unread_badge(
    stage: Stage, screen: Screen
) -> None:
    await screen.opens(stage.siti)
    await stage.bot.says(stage.village.chat_id, "Papan hari ini")
    badge = screen.row(stage.village).locator(".unread")
    await expect(badge).to_have_text("1")
    await screen.opens(stage.village)
    await expect(badge).to_have_count(0)


async def test_in_a_group_one_chooses_who_speaks(stage: Stage, screen: Screen) -> None:
    await screen.opens(stage.village)
    await screen.page.get_by_role("radio", name="Budi Santoso").click()
    await screen.writes("/peringkat@sensus_bot")
    assert (await stage.bot.hears())["message"]["from"]["first_name"] == "Budi"
    await expect(screen.thread.locator(".message.out")).to_contain_text("/peringkat@sensus_bot")
    await screen.page.get_by_role("radio", name="Siti Aminah").click()
    await expect(screen.thread.locator(".message.out")).to_have_count(0)


async def test_a_person_sends_a_picture_with_a_caption(
    stage: Stage, screen: Screen, tmp_path: Path
) -> None:
    file = tmp_path / "bukti.png"
    file.write_bytes(picture())
    await screen.page.get_by_role("button", name="Lampirkan").click()
    async with screen.page.expect_file_chooser() as chooser:
        await screen.page.get_by_role("menuitem", name="Foto").click()
    await (await chooser.value).set_files(file)
    await screen.writes("Bukti saya")

    message = (await stage.bot.hears())["message"]
    assert (message["caption"], message["photo"][-1]["width"]) == ("Bukti saya", 300)
    await expect(screen.thread.get_by_role("img", name="Bukti saya")).to_be_visible()


async def test_a_file_that_the_page_has_ready_is_sent_like_any_other(
    stage: Stage, screen: Screen
) -> None:
    await screen.page.get_by_role("button", name="Lampirkan").click()
    await screen.page.get_by_role("menuitem", name="Bukti Rina").click()
    await expect(screen.page.get_by_text("bukti-rina.pdf")).to_be_visible()
    await screen.writes("Ini bukti saya")
    message = (await stage.bot.hears())["message"]
    sent = message["document"]
    assert (sent["file_name"], sent["mime_type"]) == ("bukti-rina.pdf", "application/pdf")


async def test_a_person_blocks_the_bot_and_lets_it_back(stage: Stage, screen: Screen) -> None:
    await screen.page.get_by_role("button", name="Menu obrolan").click()
    await screen.page.get_by_role("menuitem", name="Blokir bot").click()
    await screen.page.get_by_role("button", name="Buka blokir bot").click()
    await expect(screen.page.locator("#writing")).to_be_visible()
    standings = [(await stage.bot.hears())["my_chat_member"] for _ in range(2)]
    assert [one["new_chat_member"]["status"] for one in standings] == ["kicked", "member"]


async def test_one_sees_that_the_bot_is_typing_and_what_is_pinned(
    stage: Stage, screen: Screen
) -> None:
    sent = await stage.bot.says(stage.siti.chat_id, "Jadwal posko")
    await stage.bot.call(
        "pinChatMessage", chat_id=stage.siti.chat_id, message_id=sent["message_id"]
    )
    await expect(screen.page.locator(".pinned")).to_contain_text("Jadwal posko")
    await stage.bot.call("sendChatAction", chat_id=stage.siti.chat_id, action="typing")
    await expect(screen.page.locator(".chat-head")).to_contain_text("sedang mengetik")


async def test_the_page_speaks_english_when_asked_and_remembers_it(screen: Screen) -> None:
    await screen.page.get_by_role("button", name="EN", exact=True).click()
    await expect(screen.page.locator("#writing")).to_have_attribute(
        "placeholder", "Write a message …"
    )
    await screen.page.reload()
    await expect(screen.page.locator("#clock")).to_have_text("Friday, 6 March 202008:00WIB")


async def test_a_draft_is_kept_on_reload_until_it_is_sent(screen: Screen) -> None:
    writing = screen.page.locator("#writing")
    await writing.fill("kok muncul kode")
    await screen.page.reload()
    await expect(writing).to_have_value("kok muncul kode")
    await writing.press("Enter")
    await expect(writing).to_have_value("")
    await screen.page.reload()
    await expect(writing).to_have_value("")


async def test_a_lost_connection_is_said_calmly_and_heals(browser: Browser, stage: Stage) -> None:
    async with opened_tab(browser, DESKTOP) as own_tab, opened_screen(own_tab, stage) as screen:
        banner = own_tab.locator("#banner")
        await own_tab.context.set_offline(True)
        stage.chat_page.close()
        await expect(banner).to_contain_text("Sambungan terputus")
        await stage.bot.says(stage.siti.chat_id, "Anda melewatkan ini")
        await own_tab.context.set_offline(False)
        await expect(screen.thread.get_by_text("Anda melewatkan ini")).to_be_visible()
        await expect(banner).to_be_hidden()


async def test_on_a_phone_nothing_overflows_and_all_three_parts_are_reached(
    stage: Stage, phone: Screen
) -> None:
    await stage.bot.says(
        stage.siti.chat_id,
        "Selengkapnya di https://contoh.id/" + "panjang" * 20,
        [("Sudah", "1"), ("Saya terkendala", "2"), ("Nanti saja", "3")],
    )
    await stage.bot.shows("photo", stage.siti.chat_id, "papan.png", picture(1200, 900))
    await phone.opens(stage.siti)
    await expect(phone.thread.get_by_role("button", name="Saya terkendala")).to_be_visible()
    await fits(phone)
    await phone.page.get_by_role("button", name="Jam kampanye dan catatan").click()
    await expect(phone.page.get_by_role("button", name="+1 hari")).to_be_in_viewport()
    await fits(phone)
    await phone.page.keyboard.press("Escape")
    await phone.page.get_by_role("button", name="Kembali ke daftar obrolan").click()
    await expect(phone.row(stage.village)).to_be_in_viewport()
    await fits(phone)


async def fits(screen: Screen) -> None:
    wide = "[document.documentElement, document.querySelector('.messages')]"
    assert await screen.page.evaluate(f"{wide}.every((one) => one.scrollWidth <= innerWidth)")


async def test_a_link_to_the_bot_in_a_group_starts_it_in_the_speakers_own_chat(
    stage: Stage, screen: Screen
) -> None:
    button = {"text": "Buka obrolan", "url": "https://t.me/sensus_bot?start=desa-35"}
    await stage.bot.says(
        stage.village.chat_id, "Sendiri saja", reply_markup={"inline_keyboard": [[button]]}
    )
    await screen.opens(stage.village)
    await screen.page.get_by_role("radio", name="Budi Santoso").click()
    await screen.thread.get_by_role("link", name="Buka obrolan").click()

    message = (await stage.bot.hears())["message"]
    assert (message["chat"]["id"], message["text"]) == (stage.budi.chat_id, "/start desa-35")
    await expect(screen.page.locator(".chat-head")).to_contain_text("Budi Santoso")


async def test_in_a_forum_one_chooses_the_topic_and_sees_each_messages_topic(
    stage: Stage, screen: Screen
) -> None:
    desk = stage.village
    await desk.upgrade_to_supergroup(queue=True)
    desk.make_forum()
    await desk.set_admin(rights=["can_manage_topics"], queue=True)
    opened = await stage.bot.call("createForumTopic", chat_id=desk.chat_id, name="12 · Sabrang")
    topic = {"chat_id": desk.chat_id, "message_thread_id": opened["message_thread_id"]}
    await stage.bot.call("sendMessage", text="Siapa bisa bantu?", **topic)
    await screen.page.get_by_text("Warga Desa Sabrang").first.click()
    await expect(screen.thread.locator(".topic").last).to_have_text("# 12 · Sabrang")
    await expect(screen.page.get_by_role("radio", name="# General")).to_be_checked()
    await screen.page.get_by_role("radio", name="# 12 · Sabrang").click()
    await screen.writes("Saya bantu")
    await expect(screen.thread.get_by_text("Saya bantu")).to_be_visible()
    assert desk.messages[-1].topic == opened["message_thread_id"]

    await stage.bot.call("editForumTopic", name="12 · selesai", **topic)
    await stage.bot.call("closeForumTopic", **topic)
    await expect(screen.thread.get_by_text("menutup topik ini")).to_be_visible()
    await expect(screen.page.get_by_role("radio", name="# 12 · selesai")).to_have_count(0)
