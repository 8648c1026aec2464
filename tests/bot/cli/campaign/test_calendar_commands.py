"""The calendar on the command line. The clock is the machine's, so the phases lie far ahead."""

import pytest

from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import CONFIG, Terminal

PHASES = """
    phases:
      online: {first_day: 2020-02-15, last_day: 2099-03-31}
      interview: {first_day: 2099-07-01, last_day: 2099-07-31}
"""
EXTENDED = "Sensus online diperpanjang sampai 29 Mei 2099 (tadinya 31 Maret 2099)."


@pytest.fixture
def office(terminal: Terminal) -> Terminal:
    terminal.file("config.yaml", CONFIG + PHASES)
    return terminal


def changes(office: Terminal) -> int:
    async def newest(uow: UnitOfWork) -> int:
        return await uow.calendar.version()

    return office.stored(newest)


def test_the_phases_are_shown(office: Terminal) -> None:
    shown = office.says("phase")
    assert "Sensus online: 15 Februari 2020 – 31 Maret 2099" in shown
    assert "<b>" not in shown


def test_an_extension_holds_for_every_command_that_follows(office: Terminal) -> None:
    said = office.says("phase", "set", "online", "--last-day", "2099-05-29", "--yes")
    assert EXTENDED.replace("diper", "akan diper") in said
    assert "Jadwal baru sudah berlaku." in said
    shown = office.says("phase", "--lang", "en")
    assert "The online census: 15 February 2020 – 29 May 2099" in shown
    assert "Last changed" in shown


def test_the_interviews_move_with_their_first_day(office: Terminal) -> None:
    words = ("--first-day", "1 September 2099", "--last-day", "30 September 2099", "--yes")
    assert "pindah ke 1–30 September 2099" in office.says("phase", "set", "interview", *words)


def test_who_runs_into_the_next_phase_moves_both_in_one_command(office: Terminal) -> None:
    words = ("phase", "set", "online", "--last-day", "2099-07-15", "--yes")
    done = office.types(*words)
    assert done.exit_code == 1
    assert "Tahap interview dimulai sebelum tahap online selesai" in done.stderr
    assert "--also" in done.stderr
    said = office.says(*words, "--also", "interview=2099-09-01 to 2099-09-30")
    assert "Sensus online akan diperpanjang sampai 15 Juli 2099" in said
    assert "pindah ke 1–30 September 2099" in said
    assert changes(office) == 1
    done = office.types(*words, "--also", "interview=2099-09-01")
    assert "Tanggal mana" in done.stderr


def test_without_a_yes_nothing_changes(office: Terminal) -> None:
    done = office.types("phase", "set", "online", "--last-day", "2099-05-29")
    assert EXTENDED.replace("diper", "akan diper") in done.stdout
    assert done.exit_code == 1
    assert changes(office) == 0


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("never", "--last-day", "2099-05-29"), "Tahap never tidak ada di sensus ini."),
        (("online", "--last-day", "2099-03-31"), "sama dengan jadwal yang sekarang"),
        (("online", "--last-day", "2020-03-31"), "Tanggal itu sudah lewat."),
        (("online", "--last-day", "soon"), 'Tanggal mana yang dimaksud dengan "soon"?'),
    ],
)
def test_what_cannot_be_is_refused(office: Terminal, words: tuple[str, ...], refusal: str) -> None:
    done = office.types("phase", "set", *words, "--yes")
    assert done.exit_code == 1
    assert refusal in done.stderr
    assert changes(office) == 0


def test_a_reason_with_a_number_is_kept_nowhere(office: Terminal) -> None:
    words = ("phase", "set", "online", "--last-day", "2099-05-29", "--yes")
    done = office.types(*words, "--reason", "kata NIP 19850315 201001 2 001")
    assert done.exit_code == 1
    assert "tulis lagi tanpa nomor itu" in done.stderr
    assert changes(office) == 0
    office.says(*words, "--reason", "surat kepala BPS")
    assert changes(office) == 1


def test_a_config_that_overlaps_what_was_changed_is_said_in_one_sentence(office: Terminal) -> None:
    office.says("phase", "set", "online", "--last-day", "2099-05-29", "--yes")
    office.file("config.yaml", CONFIG + PHASES.replace("2099-07-01", "2099-05-01"))
    for command in ("phase", "doctor"):
        done = office.types(command)
        assert done.exit_code == 2
        said = [line for line in (done.stderr + done.stdout).splitlines() if "an admin" in line]
        (sentence,) = said
        assert "config.yaml: phases: Tahap interview dimulai sebelum tahap online" in sentence
    assert "Traceback" not in done.output
