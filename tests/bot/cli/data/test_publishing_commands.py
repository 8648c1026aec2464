"""`sensusbot publish` with corrections, and `sensusbot rollback`."""

import pytest

from services.ports.unit_of_work import UnitOfWork
from tests.bot.terminal import Terminal

YESTERDAY = "kode;keluarga;dasar\n35.09.12;1.000;2.310\n35.09.13;900;2.000\n"
WRONG = "kode;keluarga;dasar\n35.09.12;1.204;2.310\n35.09.13;1.300;2.000\n"
RIGHT = "kode;keluarga;dasar\n35.09.12;1.204;2.310\n35.09.13;1.030;2.000\n"
MORNING = "2020-03-06T07:00"


@pytest.fixture
def published(terminal: Terminal) -> Terminal:
    """Yesterday's data, and today's with a slip in it."""
    terminal.takes_recap(YESTERDAY, as_of="2020-03-05T07:00")
    terminal.takes_recap(WRONG, as_of=MORNING)
    return terminal


def completed(terminal: Terminal) -> int:
    return int(terminal.board("district")["totals"]["completed"])


def test_the_same_file_of_the_same_moment_changes_nothing(published: Terminal) -> None:
    said = published.takes_recap(WRONG, as_of=MORNING)
    assert said == (
        "Data per 6 Maret 2020, 07.00 WIB sudah terbit sebelumnya. Tidak ada yang berubah.\n"
    )


def test_the_same_file_with_another_meaning_of_its_blanks_corrects_what_is_published(
    terminal: Terminal,
) -> None:
    file = terminal.file("recap.csv", "kode;keluarga;dasar\n35.09.12;1.000;2.310\n35.09.13;-;90\n")
    words = ("import", "recap", file, "--as-of", MORNING, "--publish", "--yes", "--empty")
    terminal.says(*words, "unknown")
    again = terminal.types(*words, "zero")
    assert again.exit_code == 1
    assert "sudah terbit" in again.stdout
    assert "(nomor 1). Rekap ini mengoreksi" in again.stdout
    assert "alasan" in again.stderr
    assert "sudah terbit sebelumnya. Tidak ada yang berubah" in terminal.says(*words, "unknown")


def test_what_waits_and_what_was_published_is_listed(published: Terminal) -> None:
    waiting = published.file("baru.csv", RIGHT)
    assert published.types("import", "recap", waiting, "--as-of", "2020-03-07T07:00").exit_code == 0
    said = published.types("publish", "--list").stdout
    assert said.splitlines() == [
        "📄 Ada 1 rekap yang menunggu diterbitkan.",
        "3: Rekap per 7 Maret 2020, 07.00 WIB",
        "",
        "📚 Yang terakhir terbit",
        "✅ 6 Maret 2020, 07.00 WIB · kecamatan · nomor 2, oleh Anda",
        "✅ 5 Maret 2020, 07.00 WIB · kecamatan · nomor 1, oleh Anda",
    ]
    assert published.types("publish", "--list").stdout == said
    later = published.file("nanti.csv", RIGHT.replace("1.204", "1.205"))
    published.types("import", "recap", later, "--as-of", "2020-03-08T07:00")
    first = published.types("publish", "--list").stdout.splitlines()[0]
    assert first == "📄 Ada 2 rekap yang menunggu diterbitkan."  # It asks nothing.


def test_which_recap_is_published_is_said_by_its_number(published: Terminal) -> None:
    helped = " ".join(published.types("publish", "--help").stdout.replace("│", " ").split())
    assert "--snapshot NUMBER" in helped.replace("<", "").replace(">", "")
    assert "The number of the recap, as import and publish --list name it" in helped
    named = published.types("publish", "--snapshot", "besok")
    assert (named.exit_code, "a number that `publish --list` shows" in named.stderr) == (2, True)
    assert "sudah terbit sebelumnya" in published.types("publish", "--snapshot", "1").stdout


def test_a_correction_says_why_and_what_it_replaces(published: Terminal) -> None:
    file = published.file("benar.csv", RIGHT)
    publish = ("import", "recap", file, "--as-of", MORNING, "--publish", "--yes")
    refused = published.types(*publish)
    assert refused.exit_code == 1
    assert "koreksi atas rekap nomor 2 yang sudah terbit" in refused.stderr
    assert completed(published) == 2504
    number = published.types(*publish, "--reason", "kata 198503152010012001")
    assert number.exit_code == 1
    assert "tulis lagi tanpa nomor itu" in number.stderr
    assert completed(published) == 2504
    said = published.says(*publish, "--reason", "angka terbalik")
    assert "Rekap ini mengoreksi unit yang ada di dalamnya" in said
    assert completed(published) == 2234


def test_a_draft_can_correct_a_recap_of_a_wrong_moment(published: Terminal) -> None:
    file = published.file("benar.csv", RIGHT)
    published.says("import", "recap", file, "--as-of", "2020-03-05T18:00")
    refused = published.types("publish", "--replaces", "9", "--reason", "salah tanggal")
    assert refused.exit_code == 1
    assert "Rekap nomor 9 sedang tidak berlaku" in refused.stderr
    published.says("publish", "--replaces", "2", "--reason", "salah tanggal", "--yes")
    board = published.board("district")
    assert board["as_of"] == "2020-03-05T18:00:00+07:00"


def test_rollback_asks_and_returns_to_the_data_before(published: Terminal) -> None:
    asked = published.types("rollback")
    assert asked.exit_code == 1
    assert "Papan kembali ke data per 5 Maret 2020, 07.00 WIB (nomor 1)." in asked.stdout
    assert completed(published) == 2504
    said = published.says("rollback", "--yes")
    assert "Sudah ditarik kembali" in said
    assert completed(published) == 1900

    async def actions(uow: UnitOfWork) -> list[tuple[str, str]]:
        return [(entry.actor, entry.action) for entry in await uow.audit.newest(limit=1)]

    assert published.stored(actions) == [("command line", "recap withdrawn")]


def test_rollback_to_what_is_shown_already_changes_nothing(published: Terminal) -> None:
    said = published.types("rollback", "--to", "2", "--yes")
    assert said.exit_code == 1
    assert "Rekap nomor 2 memang yang sedang berlaku" in said.stderr
    published.says("rollback", "--to", "1", "--yes")
    assert completed(published) == 1900
