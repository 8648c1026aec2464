from datetime import date

import pytest

from census.boards.board import Board
from census.definition import Phase
from census.people.people import Role
from census.people.submission import SubmissionState
from census.units import Unit
from presentation.chat.actions import Action
from presentation.chat.card_actions import CardAction
from presentation.chat.field_actions import AnyAction
from presentation.chat.messages import Message
from presentation.chat.presses import unpack
from presentation.residents.home import home
from tests.presentation.every.examples import (
    INTERVIEW,
    ONLINE,
    a_journey,
    an_office_board,
    texts_in,
)


def a_home(
    today: date = date(2020, 3, 6),
    *,
    done: int = 3,
    state: SubmissionState = SubmissionState.UNKNOWN,
    phase: Phase | None = ONLINE,
    upcoming: Phase | None = INTERVIEW,
    roles: frozenset[Role] = frozenset(),
    unit: Unit | None = None,
    board: Board | None = None,
) -> Message:
    return home(
        texts_in(),
        today=today,
        phase=phase,
        upcoming=upcoming,
        journey=a_journey(done) if phase is ONLINE else None,
        state=state,
        roles=roles,
        unit=unit,
        board=board,
    )


def first_action(message: Message) -> AnyAction | None:
    press = unpack(message.buttons[0][0].data or "")
    return press.action if press else None


def test_a_resident_on_the_way_sees_days_steps_and_one_way_on() -> None:
    message = a_home()
    assert message.text == (
        "Halo 👋\n"
        "Sensus online masih dibuka <b>25 hari</b> lagi (sampai 31 Maret 2020).\n\n"
        "Langkah Anda: 3 dari 7 selesai.\n"
        "▓▓▓▓░░░░░░"
    )
    assert message.buttons[0][0].label == "Lanjutkan langkah 4"
    assert message.buttons[0][0].data == "step:open:family_housing"


def test_who_has_not_begun_is_invited_to_the_first_step() -> None:
    message = a_home(done=0)
    assert "Hanya 7 langkah" in message.text
    assert message.buttons[0][0].label == "Mulai langkah 1"


def test_who_has_walked_all_steps_is_asked_whether_it_is_sent() -> None:
    assert first_action(a_home(done=7)) is Action.CLAIM_ASK


def test_the_last_day_is_called_so() -> None:
    text = a_home(date(2020, 3, 31)).text
    assert "ditutup <b>hari ini</b>, 31 Maret 2020, pukul 23.59 WIB" in text


@pytest.mark.parametrize(
    "state",
    [SubmissionState.CLAIMED, SubmissionState.PROOF_SENT, SubmissionState.PROOF_ACCEPTED],
)
def test_who_has_sent_is_thanked_and_not_urged(state: SubmissionState) -> None:
    message = a_home(state=state)
    assert "Menurut kabar Anda, isian Anda sudah dikirim" in message.text
    assert "kabari" not in message.text, "nothing is promised that may not come"
    assert first_action(message) is Action.STATUS_CHECK


def test_who_is_complete_hears_nothing_of_days_left() -> None:
    message = a_home(state=SubmissionState.CONFIRMED)
    assert "Isian Anda sudah lengkap" in message.text
    assert "hari" not in message.text
    assert first_action(message) is CardAction.FINISHED


def test_who_cannot_take_part_online_hears_when_somebody_comes() -> None:
    message = a_home(state=SubmissionState.CANNOT_ONLINE)
    assert "pada 1–31 Juli 2020" in message.text
    assert first_action(message) is Action.OFFLINE_UNDO


def test_before_the_campaign_the_opening_day_is_told() -> None:
    message = a_home(date(2020, 2, 1), phase=None, upcoming=ONLINE)
    assert "dibuka <b>14 hari</b> lagi, 15 Februari 2020" in message.text
    assert "siapkan KK dan KTP" in message.text


def test_between_the_phases_who_has_not_sent_hears_of_the_visit() -> None:
    message = a_home(date(2020, 5, 1), phase=None)
    assert "didatangi petugas pada 1–31 Juli 2020" in message.text


def test_during_the_visits_there_is_no_step_to_do() -> None:
    message = a_home(date(2020, 7, 2), phase=INTERVIEW, upcoming=None)
    assert "Pendataan oleh petugas sedang berjalan sampai 31 Juli 2020." in message.text
    assert "surat tugas BPS" in message.text
    assert first_action(message) is Action.VISITS_WHEN


def test_after_everything_people_are_thanked() -> None:
    text = a_home(date(2020, 9, 1), phase=None, upcoming=None).text
    assert "Sensus sudah selesai. Terima kasih" in text


def test_a_civil_servant_sees_the_own_office() -> None:
    board = an_office_board()
    office = board.standings[3].unit
    message = a_home(roles=frozenset({Role.EMPLOYEE}), unit=office, board=board)
    assert "Kantor Anda: 260 dari 263 pegawai sudah (98,9%). Peringkat 4 dari 45." in message.text
    assert "Data menurut rekap BPS per 5 Maret 2020, 18.00 WIB" in message.text
    assert "Kantor saya" in {button.label for row in message.buttons for button in row}
