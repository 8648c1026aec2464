from dataclasses import replace
from datetime import date, time

import pytest

from bot.run.kinds import render
from census.boards.board import Board
from census.boards.notices import BoardPost
from census.boards.standing import Standing
from census.campaign.notices import (
    ClosingForPerson,
    EmployeeReminder,
    HelpOffer,
    Promise,
    ResidentReminder,
    ReturnedProof,
    Thanks,
    VisitNotice,
)
from census.campaign.phases import Season
from census.offices.notices import HeadDigest, UnitNews
from census.people.submission import SubmissionState
from census.push.kinds import AdminNotice, MessageKind
from census.residents.journey import Journey
from presentation.chat.messages import Message
from services.boards.announcing import DATA_OLD
from services.boards.composing import BOARD
from services.campaign.composing.closing import CLOSING
from services.campaign.composing.reminders import PROMISE, REMINDER
from services.campaign.composing.triggered import HELP, RETURNED_PROOF, THANKS
from services.offices.composing_heads import RANK_NOTICE
from services.push.admin_news import ADMIN_NOTICE
from tests.presentation.every.examples import (
    ALL_OF_THEM,
    AS_OF,
    INTERVIEW,
    ONLINE,
    a_board,
    a_journey,
    a_unit,
    a_village_board,
    figures,
    texts_in,
)


def rendered(kind: MessageKind, notice: object, *, at: time = time(8, 30)) -> Message:
    return render(kind, notice, texts_in(), at)


def a_resident_reminder(days_left: int = 3, journey: Journey | None = None) -> ResidentReminder:
    return ResidentReminder(days_left, ONLINE.last_day, journey or a_journey())


def health_office() -> tuple[Board, Standing]:
    board = a_board(
        [
            figures(a_unit("Inspektorat", code="I"), 40, 40, ALL_OF_THEM),
            figures(a_unit("Dinas Sosial", code="S"), 89, 100, ALL_OF_THEM),
            figures(a_unit("Dinas Kesehatan", code="K"), 803, 910, ALL_OF_THEM),
        ]
    )
    return board, board.standings[2]


def labels(message: Message) -> set[str]:
    return {button.label for row in message.buttons for button in row}


def test_an_employee_hears_the_days_left_and_how_the_office_stands() -> None:
    _, standing = health_office()
    notice = EmployeeReminder(3, ONLINE.last_day, a_journey(), standing.unit, standing, AS_OF)
    assert rendered(REMINDER, notice).text == (
        "Selamat pagi.\n"
        "Sensus online tinggal <b>3 hari</b> lagi (sampai 31 Maret 2020), "
        "dan isian Anda belum tercatat selesai.\n\n"
        "Kantor Anda: 803 dari 910 pegawai sudah (88,2%).\n"
        "Data menurut rekap BPS per 5 Maret 2020, 18.00 WIB"
    )


def test_a_reminder_does_not_say_that_all_of_the_office_are_done() -> None:
    _, standing = health_office()
    figures = standing.figures._replace(completed=standing.base)
    done = standing._replace(figures=figures)
    notice = EmployeeReminder(3, ONLINE.last_day, a_journey(), done.unit, done, AS_OF)
    assert "Kantor Anda" not in rendered(REMINDER, notice).text


def test_a_reminder_offers_to_go_on_to_say_it_is_sent_to_wait_and_to_be_left_alone() -> None:
    assert labels(rendered(REMINDER, a_resident_reminder())) == {
        "Lanjutkan langkah 3",
        "Sudah saya kirim",
        "Ingatkan nanti malam",
        "Atur pengingat",
    }


@pytest.mark.parametrize(
    ("at", "greeting"),
    [
        (time(7), "Selamat pagi."),
        (time(11), "Selamat siang."),
        (time(15), "Selamat sore."),
        (time(19), "Selamat malam."),
        (time(2), "Selamat malam."),
    ],
)
def test_a_reminder_greets_by_the_time_of_day(at: time, greeting: str) -> None:
    assert rendered(REMINDER, a_resident_reminder(), at=at).text.startswith(greeting)


def test_in_the_evening_the_next_reminder_is_tomorrow() -> None:
    assert "Ingatkan besok pagi" in labels(rendered(REMINDER, a_resident_reminder(), at=time(19)))


def test_in_the_last_evening_nobody_is_offered_tomorrow() -> None:
    last = rendered(REMINDER, a_resident_reminder(days_left=0), at=time(19))
    assert not any("Ingatkan" in label for label in labels(last))


def test_who_has_walked_all_steps_is_asked_only_whether_it_is_sent() -> None:
    notice = rendered(REMINDER, a_resident_reminder(journey=a_journey(7)))
    assert labels(notice) == {"Sudah saya kirim", "Belum", "Atur pengingat"}


def test_who_has_not_begun_is_invited() -> None:
    text = rendered(REMINDER, a_resident_reminder(journey=a_journey(0))).text
    assert "Mari mulai: hanya 7 langkah" in text


def test_a_promise_is_kept_with_the_step_one_was_at() -> None:
    text = rendered(PROMISE, Promise(25, a_journey())).text
    assert text.startswith("Saya kembali, sesuai janji 👋")
    assert "langkah 3 dari 7: Buat kata sandi" in text


def test_a_head_hears_of_a_climb_with_the_way_to_the_next_rank() -> None:
    board, standing = health_office()
    assert rendered(RANK_NOTICE, HeadDigest((UnitNews(board, standing, before=6),))).text == (
        "📈 <b>Dinas Kesehatan naik ke peringkat 3</b> (tadinya 6) di antara 3 OPD.\n"
        "803 dari 910 pegawai · <b>88,2%</b> · target 100% (Bupati)\n"
        "7 pegawai lagi untuk melewati Dinas Sosial.\n"
        "Data menurut rekap BPS per 5 Maret 2020, 18.00 WIB"
    )


@pytest.mark.parametrize(
    ("before", "news"),
    [(1, "kini di peringkat 3</b> (tadinya 1)"), (None, "masuk papan di peringkat 3</b>")],
)
def test_a_head_hears_of_a_fall_and_of_a_first_rank_kindly(before: int | None, news: str) -> None:
    board, standing = health_office()
    assert news in rendered(RANK_NOTICE, HeadDigest((UnitNews(board, standing, before),))).text


def test_a_group_gets_its_unit_the_days_left_and_the_picture() -> None:
    board = a_village_board()
    notice = BoardPost(board, board.standings[2].unit, days_left=25)
    message = rendered(BOARD, notice, at=time(16))
    assert message.text.startswith("<b>Desa Sabrang · peringkat 3 dari 7 desa")
    assert message.text.endswith("Masih dibuka 25 hari lagi.")
    assert message.picture is not None


def test_a_board_leads_to_the_public_page_where_there_is_one() -> None:
    board = a_village_board()
    notice = BoardPost(board, board.standings[2].unit, 25, page="https://sensus.example")
    message = rendered(BOARD, notice, at=time(16))
    ((button,),) = message.buttons
    assert button.url == f"https://sensus.example/unit/{board.standings[2].unit.code}"
    assert message.rich is not None
    assert message.rich.buttons[0] == (button,)
    assert not rendered(BOARD, replace(notice, page=""), at=time(16)).buttons


def test_who_is_complete_is_thanked_with_the_date() -> None:
    text = rendered(THANKS, Thanks(AS_OF)).text
    assert "sudah tercatat lengkap" in text
    assert "5 Maret 2020, 18.00 WIB" in text


def test_admins_hear_of_old_data_in_words() -> None:
    text = rendered(DATA_OLD, AdminNotice("data-old", {"boards": "office:40 village:49"})).text
    assert text.startswith("⏳ Data OPD (sudah 40 jam) dan desa (sudah 2 hari) belum diperbarui")


def test_news_without_words_still_reach_the_admins() -> None:
    text = rendered(ADMIN_NOTICE, AdminNotice("queue-late", {"minutes": 12})).text
    assert "queue-late" in text
    assert "12" in text


def test_who_is_stuck_is_offered_help_the_way_without_internet_and_somebody_to_ask() -> None:
    message = rendered(HELP, HelpOffer(a_journey(2), ONLINE.steps[2]), at=time(10))
    assert message.text == (
        "Selamat pagi.\n"
        "Anda masih di langkah 3 dari 7: Buat kata sandi. Ada yang macet? Saya bantu.\n\n"
        "Lebih enak bertanya langsung? Hubungi operator desa Anda atau kantor BPS kabupaten."
    )
    assert labels(message) == {
        "Bantu saya di langkah 3",
        "Lanjutkan langkah 3",
        "Tidak bisa online",
        "Atur pengingat",
    }


@pytest.mark.parametrize(
    ("reason", "said", "first"),
    [
        (
            "Nama & tanggalnya belum terbaca",
            "<i>Nama &amp; tanggalnya belum terbaca.</i> Isian Anda tidak hilang: setelah",
            "Contoh bukti",
        ),
        ("unreadable", "<i>Tidak terbaca.</i> Foto sekali lagi, terang", "Contoh bukti"),
        ("incomplete", "<i>Belum semua anggota lengkap.</i> Lengkapi dulu", "langkah"),
    ],
)
def test_an_employee_hears_why_the_receipt_was_sent_back_and_what_to_do_about_just_that(
    reason: str, said: str, first: str
) -> None:
    message = rendered(RETURNED_PROOF, ReturnedProof(reason))
    assert f"Catatan pemeriksa: {said}" in message.text
    assert first in message.buttons[0][0].label


def test_who_visits_others_is_not_told_to_wait_at_home() -> None:
    for each in (
        rendered(REMINDER, VisitNotice(INTERVIEW, begins_today=True, works=True), at=time(9)),
        rendered(
            CLOSING,
            ClosingForPerson(
                ONLINE,
                Season(date(2020, 4, 1), None, INTERVIEW),
                SubmissionState.STARTED,
                works=True,
            ),
        ),
    ):
        assert "menunggu di rumah" not in each.text
        assert "sambut saja" not in each.text


def test_an_officer_is_not_sent_to_the_officers_and_the_regent_not_home() -> None:
    officer = rendered(REMINDER, VisitNotice(INTERVIEW, begins_today=True, works=True), at=time(9))
    assert "minta petugas" not in officer.text
    assert "Keluarga Anda sendiri belum tercatat" in officer.text
    labels = {each.label for row in officer.buttons for each in row}
    assert "Kapan petugas datang?" not in labels
    for begins in (True, False):
        notice = VisitNotice(INTERVIEW, begins, waits=False)
        regent = rendered(REMINDER, notice, at=time(9)).text
        assert "menunggu di rumah" not in regent
        resident = rendered(REMINDER, VisitNotice(INTERVIEW, begins), at=time(9)).text
        assert resident == regent.replace(
            "31 Juli 2020.", "31 Juli 2020. Anda cukup menunggu di rumah."
        )


def test_who_has_not_taken_part_hears_that_officers_are_on_their_way() -> None:
    text = rendered(REMINDER, VisitNotice(INTERVIEW, begins_today=True), at=time(9)).text
    assert "Mulai hari ini petugas mendatangi keluarga yang belum ikut sensus" in text
    assert "sampai 31 Juli 2020" in text
    begun = rendered(REMINDER, VisitNotice(INTERVIEW, begins_today=False, begun=True), at=time(9))
    assert "Petugas sudah mulai mendatangi keluarga" in begun.text
    assert "masih" not in begun.text
