"""A name or number at the door: genuine only where it is surely one of ours."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from census.fieldwork.badges import BadgeVerdict, check_badge, reads_as_badge
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from census.people.names import same_name
from census.units import UnitCode

SABRANG = UnitCode("35.09.12.2002")
GENUINE, NOT_OURS, ASK = BadgeVerdict.GENUINE, BadgeVerdict.NOT_OURS, BadgeVerdict.ASK_OFFICE
NEAR = BadgeVerdict.NEAR


def worker(badge: str, name: str, *, absent: bool = False) -> Fieldworker:
    return Fieldworker(Badge(badge), name, FieldRole.ENUMERATOR, SABRANG, absent=absent)


HERE = (
    worker("3509-0123", "Siti Nur Aminah, S.Pd"),
    worker("3509-0124", "Drs. H. Muhammad Ma'ruf"),
    worker("PPL-7", "Sutrisno"),
    worker("3509-0200", "Budi Santoso", absent=True),
    worker("3509-0301", "Dewi Ayu Lestari"),
    worker("3509-0302", "Dewi Sri Lestari"),
)


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("Siti Nur Aminah", GENUINE),
        ("siti aminah", GENUINE),
        ("Ibu Hj. SITI NUR AMINAH S.Pd.", GENUINE),
        ("Bpk. M. Maruf", GENUINE),
        ("Pak Moh Ma\u2019ruf", GENUINE),
        ("Pak Sutrisno", GENUINE),
        ("3509-0123", GENUINE),
        ("no. 35090123", GENUINE),
        ("3509 0123 Siti Aminah", GENUINE),
        ("Siti Aminah, S.Pd, 3509-0123", GENUINE),
        ("ppl7", GENUINE),
        # Nothing near is enough; one letter is to be looked at once more.
        ("Siti Aminuh", NEAR),
        ("Siti Amniah", NEAR),
        ("SitiAminah", NEAR),
        ("Siti Nurr Aminah", NEAR),
        ("Pak Sutrisna", NEAR),
        ("3509-0123 Siti Aminuh", NEAR),
        ("Budi Santosa", NEAR),
        # Zeros left out, or only the last digits.
        ("0123", NEAR),
        ("123", NEAR),
        ("no 3509 123", NEAR),
        ("7", NEAR),
        ("ppl 07", NEAR),
        ("123 Siti Aminah", NEAR),
        ("123 Rahmat Hidayat", NOT_OURS),
        ("ppl 8", NOT_OURS),
        ("0", NOT_OURS),
        ("Siti Amunuh", NOT_OURS),
        ("3509-0125 Siti Aminuh", NOT_OURS),
        ("Siti Nur", NOT_OURS),
        ("Nur Aminah", NOT_OURS),
        ("Siti Dewi Nur Fatimah", NOT_OURS),
        ("Siti Rahayu Aminah", NOT_OURS),
        ("3509-0125", NOT_OURS),
        ("3509-012", NOT_OURS),
        ("3509-0123 Rahmat Hidayat", NOT_OURS),
        ("3509-0123, Rahmat Hidayat", NOT_OURS),
        # One word proves nothing, two people are not one, somebody away does not come.
        ("Siti", ASK),
        ("Bu Rahma", ASK),
        ("Dewi Lestari", ASK),
        ("Budi Santoso", ASK),
        ("", ASK),
        ("...", ASK),
    ],
)
def test_what_is_said_of_somebody_at_the_door(said: str, verdict: BadgeVerdict) -> None:
    checked = check_badge(said, HERE, complete=True)
    assert checked.verdict is verdict
    assert (checked.worker is not None) is (verdict is GENUINE)


LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")


@given(st.sampled_from(["siti nur aminah", "siti aminah", "sutrisno"]), st.data())
def test_one_wrong_letter_is_never_called_false_nor_genuine(name: str, data: st.DataObject) -> None:
    place, letter = data.draw(st.integers(0, len(name) - 1)), data.draw(LETTERS)
    kept = data.draw(st.sampled_from([0, 1]))
    said = name[:place] + letter + name[place + kept :]
    checked = check_badge(said, HERE, complete=True)
    assert checked.verdict is (GENUINE if said == name else NEAR)
    assert (checked.worker is not None) is (said == name)
    elsewhere = check_badge(said, [worker("9", "Rahmat Hidayat")], complete=True)
    assert elsewhere.verdict in (NOT_OURS, ASK)


@given(st.integers(1, 9999), st.integers(0, 4), st.sampled_from(["", "ppl ", "PPL-", "no. "]))
def test_a_number_without_its_zeros_is_read_once_more_and_shows_the_form_alone(
    number: int, width: int, before: str
) -> None:
    here = [worker(f"PPL-{number:04}", "Rina Lestari")]
    checked = check_badge(f"{before}{number:0{width}}", here, complete=True)
    if checked.verdict is not GENUINE:
        assert (checked.verdict, checked.worker) == (NEAR, None)
        assert checked.form == "PPL-\u2022\u2022\u2022\u2022"
    other = check_badge(f"{before}{number % 9999 + 1}", here, complete=True)
    assert other.verdict is NOT_OURS


@given(st.text("abcdeilmnorstu ", min_size=3, max_size=24))
def test_what_is_near_is_a_letter_away_from_a_name(said: str) -> None:
    checked = check_badge(said, [worker("1", "Rina Lestari")], complete=True)
    if checked.verdict is NEAR:
        assert len(set("rinalestari") - set(said)) <= 1


def test_who_said_only_a_number_is_to_compare_the_name() -> None:
    assert check_badge("35090123", HERE, complete=True).by_number
    assert not check_badge("3509-0123 Siti Aminah", HERE, complete=True).by_number
    assert not check_badge("Siti Aminah", HERE, complete=True).by_number


def test_while_it_is_not_known_who_comes_nobody_is_called_false() -> None:
    assert check_badge("Rahmat Hidayat", HERE, complete=False).verdict is ASK
    assert check_badge("Siti Aminah", HERE, complete=False).verdict is GENUINE


def test_a_scanned_code_holds_the_number_or_proves_nothing() -> None:
    link = "https://mitra.example.go.id/p/3509-0123?v=2"
    assert check_badge(link, HERE, complete=True, scanned=True).verdict is GENUINE
    other = "https://mitra.example.go.id/p/9999-0123"
    assert check_badge(other, HERE, complete=True, scanned=True).verdict is ASK


WORDS = st.lists(st.sampled_from(["siti", "nur", "dewi", "ayu", "budi"]), min_size=1, max_size=4)


@given(WORDS, WORDS)
def test_two_names_are_the_same_either_way_round_and_end_alike(
    one: list[str], other: list[str]
) -> None:
    assert same_name(one, other) is same_name(other, one)
    assert same_name(one, one)
    if same_name(one, other):
        assert (one[0], one[-1]) == (other[0], other[-1])
        assert set(one) <= set(other) or set(other) <= set(one)


@given(st.lists(st.sampled_from(["Siti", "Aminah,", "S.Pd", "Nur", "3509", "0123", "Budi"])))
@example(["Siti", "Budi", "Nur", "Aminah,"])
def test_a_genuine_one_has_said_the_whole_number_or_first_and_last_name(said: list[str]) -> None:
    checked = check_badge(" ".join(said), HERE, complete=True)
    if checked.worker is not None:
        assert {"3509", "0123"} <= set(said) or {"Siti", "Aminah,"} <= set(said)
        # One more middle name is no other person; in front or at the end it is.
        assert "Budi" not in said or ("Aminah," in said and said.index("Budi") > said.index("Siti"))


@given(st.sampled_from(HERE), st.booleans(), st.booleans(), st.booleans())
def test_who_works_elsewhere_is_never_genuine_here_and_never_named(
    other: Fieldworker, by_number: bool, complete: bool, scanned: bool
) -> None:
    said = other.badge if by_number or scanned else other.name
    found = check_badge(said, (), complete=complete, scanned=scanned, others=HERE)
    assert found.worker is None
    assert found.verdict is (BadgeVerdict.ELSEWHERE if complete else ASK)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("PPL-0651", True),
        ("ppl 9999", True),
        ("nomor petugas PPL0651?", True),
        ("3509-0999", True),
        ("RT-05", False),
        ("0651", False),
        ("PPL", False),
        ("PPL-0651 Siti Aminah", False),
        ("2020", False),
        ("", False),
    ],
)
def test_a_number_alone_is_told_by_how_it_begins(text: str, reads: bool) -> None:
    assert reads_as_badge(text, [Badge("PPL-0001"), Badge("3509-0123")]) is reads


@given(st.sampled_from(HERE))
def test_every_number_of_ours_reads_as_one(one: Fieldworker) -> None:
    assert reads_as_badge(one.badge, [each.badge for each in HERE])
