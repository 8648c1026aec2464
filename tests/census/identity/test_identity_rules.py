import hashlib
import hmac
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.errors import CensusError
from census.identity.free_text import find_numbers, redact
from census.identity.hashing import NumberHasher
from census.identity.numbers import FamilyCardNumber, Nik, Nip, NipKind
from census.people.people import ChatId, KeyedHash
from tests.census.census_examples import quick

NIK = "3509195503870001"
KK = "3509190412150003"
NIP = "198001012005011001"
KEY = b"a key of at least sixteen bytes"


def refusal(kind: type[Nik] | type[FamilyCardNumber] | type[Nip], text: str) -> CensusError:
    with pytest.raises(CensusError) as raised:
        kind.parse(text)
    return raised.value


@st.composite
def niks(draw: st.DrawFn) -> str:
    born = draw(st.dates())
    day = born.day + draw(st.sampled_from([0, 40]))
    return f"{draw(st.integers(110101, 969999))}{day:02}{born:%m%y}{draw(st.integers(1, 9999)):04}"


@pytest.mark.parametrize(
    "typed",
    [
        NIK,
        "3509 1955 0387 0001",
        "350919.550387.0001",
        "35-09-19-55-03-87-0001",
        " 3509195503870001\n",
        "NIK: 3509195503870001",
        "no. NIK 3509195503870001",
        "'3509195503870001",
        "3509\u00a01955\u20130387\u200b0001",
        "\uff13\uff15\uff10\uff19195503870001",
        pytest.param("35O91955O387OOOl", id="letters that look like digits"),
    ],
)
def test_a_nik_is_read_as_people_type_it(typed: str) -> None:
    assert Nik.parse(typed).digits == NIK


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("350919550387000", "nik-length"),
        ("35091955038700011", "nik-length"),
        ("", "nik-length"),
        ("35X9195503870001", "nik-letters"),
        ("saya tidak tahu", "nik-letters"),
        ("1111111111111111", "nik-repeated"),
        ("3509193202870001", "nik-date"),
        ("3509193002870001", "nik-date"),
        ("3509197202870001", "nik-date"),
        ("3509190002870001", "nik-date"),
        ("3509194002870001", "nik-date"),
        ("3509191513870001", "nik-date"),
    ],
)
def test_a_nik_that_cannot_be_is_refused_with_the_reason(typed: str, key: str) -> None:
    assert refusal(Nik, typed).key == key


def test_a_short_nik_is_told_how_many_digits_were_typed() -> None:
    assert refusal(Nik, "3509 1955 0387 000").facts == {"typed": 15}


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("0953015503870001", id="an old number with a code no area has today"),
        pytest.param("9171010101900001", id="registered far from here"),
        pytest.param("3509192902000001", id="born on 29 February 2000"),
        pytest.param("3509196902040001", id="a woman born on 29 February"),
        pytest.param("3509190101900000", id="a serial that none should have"),
    ],
)
def test_a_nik_from_elsewhere_or_long_ago_is_taken(typed: str) -> None:
    assert Nik.parse(typed).digits == typed


@given(niks())
@quick
def test_every_nik_with_a_real_birthday_is_taken_however_it_is_grouped(digits: str) -> None:
    grouped = f"{digits[:6]} {digits[6:12]}.{digits[12:]}"
    assert Nik.parse(grouped) == Nik.parse(digits) == Nik(digits)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("350919041215000", "kk-length"),
        ("3509190412X50003", "kk-letters"),
        ("3509193504150003", "kk-date"),
        ("3509193002150003", "kk-date"),
        ("3509190013150003", "kk-date"),
        (NIK, "kk-is-nik"),
    ],
)
def test_a_family_card_number_that_cannot_be_is_refused(typed: str, key: str) -> None:
    assert refusal(FamilyCardNumber, typed).key == key


def test_a_family_card_number_is_read_as_people_type_it() -> None:
    assert FamilyCardNumber.parse("KK 3509 1904 1215 0003").digits == KK


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        (NIP, NipKind.NIP),
        ("19800101 200501 1 001", NipKind.NIP),
        ("NIP. 19800101 200501 1 001", NipKind.NIP),
        ("199009132025242014", NipKind.NI_PPPK),
        ("19881205 202221 1 006", NipKind.NI_PPPK),
    ],
)
def test_a_civil_servants_number_is_read_whichever_kind_it_is(typed: str, kind: NipKind) -> None:
    assert Nip.parse(typed).kind is kind


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (NIK, "nip-length"),
        ("19800101200501100x", "nip-letters"),
        ("198002302005011001", "nip-birth"),
        ("398001012005011001", "nip-birth"),
        ("198001012005131001", "nip-month"),
        ("198001012005001001", "nip-month"),
        ("198001012005013001", "nip-sex"),
        ("199009132025240014", "nip-sex"),
    ],
)
def test_a_civil_servants_number_that_cannot_be_is_refused(typed: str, key: str) -> None:
    assert refusal(Nip, typed).key == key


@pytest.mark.parametrize("number", [Nik(NIK), FamilyCardNumber(KK), Nip(NIP)])
def test_a_number_shows_nothing_but_its_serial(
    number: Nik | FamilyCardNumber | Nip, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("test").warning("%s %r", number, {"number": number})
    for shown in (str(number), repr(number), f"{number}", number.masked(), caplog.text):
        assert number.digits[:-4] not in shown
    assert number.masked().endswith(number.digits[-3:])


@given(st.text(max_size=40))
@quick
def test_a_refusal_never_repeats_what_was_typed(typed: str) -> None:
    for kind in (Nik, FamilyCardNumber, Nip):
        facts = refusal(kind, typed).facts
        assert all(name == "typed" and isinstance(fact, int) for name, fact in facts.items())


def test_hashes_are_hmac_sha256_under_the_key() -> None:
    wanted = hmac.new(KEY, b"household\0" + KK.encode(), hashlib.sha256).hexdigest()
    assert NumberHasher(KEY).household(FamilyCardNumber(KK)) == wanted


def test_a_long_key_is_used_as_hmac_uses_it() -> None:
    key = KEY * 4
    wanted = hmac.new(key, b"employee\0" + NIP.encode(), hashlib.sha256).hexdigest()
    assert NumberHasher(key).employee(Nip(NIP)) == wanted


def test_the_same_digits_have_another_hash_in_each_place_and_under_each_key() -> None:
    hasher, other = NumberHasher(KEY), NumberHasher(b"another key")
    hashes = [
        hasher.household(FamilyCardNumber(KK)),
        hasher.pair(Nik(KK), FamilyCardNumber(KK)),
        hasher.employee(Nip(KK)),
        hasher.code(KK),
        other.household(FamilyCardNumber(KK)),
    ]
    assert len(set(hashes)) == len(hashes)


def test_a_one_time_code_may_be_typed_in_any_case_and_with_gaps() -> None:
    hasher = NumberHasher(KEY)
    assert hasher.code("AB12-CD34") == hasher.code(" ab12 cd34")


def test_a_hasher_needs_a_key_and_does_not_show_it() -> None:
    assert "sixteen" not in repr(NumberHasher(KEY))
    with pytest.raises(ValueError, match="key"):
        NumberHasher(b"")


@pytest.mark.parametrize(
    "text",
    [
        NIK,
        f"NIK saya {NIK}, tolong dicek",
        f"nik{NIK}",
        "3509 1955 0387 0001",
        "NIK 35.09.19.550387.0001",
        "33-11-12-04-11-87-0003 ini kak",
        pytest.param("3509 1912 3456 7890", id="a slip in the date"),
        pytest.param("3509 1955 0387 0001 3509 1904 1215 0003", id="NIK and KK in a row"),
        pytest.param("2. 3509 1955 0387 0001", id="in a numbered list"),
        pytest.param(f"081234567890 {NIK}", id="behind a telephone number"),
        pytest.param(f"15-02-2020 {NIK}", id="behind a date"),
        NIP,
        "19800101 200501 1 001",
        "nip saya 199009132025242014 pak",
    ],
)
def test_an_identity_number_in_a_message_is_found(text: str) -> None:
    assert find_numbers(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Halo, sensus sampai kapan?",
        "0812-3456-7890",
        "+62 812 3456 7890",
        "0812 3456 7890 dan 0813 4567 8901",
        "15-02-2020 31-03-2020",
        "15.02.2020-31.03.2020.",
        "2020-02-15 08.00 2020-03-31 09.00",
        "15 02 2020 31 03 2020",
        "1.204 dari 2.310 keluarga, 37.819 dan 141.717",
        "kode 104",
    ],
)
def test_other_numbers_in_a_message_are_left_alone(text: str) -> None:
    assert not find_numbers(text)


@given(niks(), st.sampled_from([(4, 8, 12), (6, 12), (2, 4, 6, 12), (6, 8, 10, 12)]))
@quick
def test_every_nik_is_found_and_hidden_whole(digits: str, cuts: tuple[int, ...]) -> None:
    parts = [digits[i:j] for i, j in zip((0, *cuts), (*cuts, 16), strict=True)]
    text = f"nik: {'.'.join(parts)}, ya"
    assert find_numbers(text) == ((5, len(text) - 4),)
    assert redact(text) == "nik: •••, ya"


def test_a_log_hides_what_could_be_a_number_with_a_slip_too() -> None:
    assert redact(f"seen 350919550387000 and {NIP} at 2020-03-06 08.00") == (
        "seen ••• and ••• at 2020-03-06 08.00"
    )


def test_a_log_keeps_chats_telephones_and_dates() -> None:
    line = "chat -1001234567890, 0812-3456-7890, 2020-03-06 08:00:00.123456+07:00"
    assert redact(line) == line


@quick
@given(st.text(min_size=1, max_size=40), st.integers(1, 2**52))
def test_while_a_key_is_rotated_whoever_is_hashed_is_told_under_both(told: str, chat: int) -> None:
    met: dict[KeyedHash, KeyedHash] = {}
    both = NumberHasher(b"the new key", b"the old key", met.__setitem__)
    new, old = NumberHasher(b"the new key"), NumberHasher(b"the old key")
    assert both.code(told) == new.code(told)
    assert both.chat(ChatId(chat)) == new.chat(ChatId(chat))
    assert met == {
        old.code(told): new.code(told),
        old.chat(ChatId(chat)): new.chat(ChatId(chat)),
    }
    assert (both.fingerprint, both.fingerprint_before) == (new.fingerprint, old.fingerprint)
    assert new.fingerprint_before is None
