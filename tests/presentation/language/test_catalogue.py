from datetime import UTC, date, datetime, time
from fractions import Fraction
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.people.people import Language
from presentation.language.catalogue import Catalogue, Texts
from presentation.language.html import Html
from tests.presentation.every.examples import JAKARTA, a_catalogue, texts_in

CONVENTIONS = "format-percent = { $number }%\nformat-moment = { $date }, { $time } { $zone }\n"


def written(folder: Path, **languages: str) -> Catalogue:
    for language, text in languages.items():
        (folder / language).mkdir()
        (folder / language / "texts.ftl").write_text(f"format-locale = id\n{CONVENTIONS}{text}")
    return Catalogue.load(folder, zone=JAKARTA, domain="sensus.example")


def a_text(folder: Path, text: str) -> Texts:
    return written(folder, id=text).texts(Language("id"))


# --- Numbers and dates --------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "number"), [("id", "37.819"), ("en", "37,819")])
def test_thousands_are_grouped_as_the_language_does(language: str, number: str) -> None:
    assert texts_in(language).number(37_819) == number


@pytest.mark.parametrize(
    ("rate", "percent"),
    [
        (Fraction(803, 910), "88,2%"),
        (Fraction(1, 2), "50,0%"),
        (Fraction(16826, 10000), "168,3%"),
        (Fraction(0), "0,0%"),
        (Fraction(1), "100,0%"),
        (Fraction(7139, 7140), "99,9%"),
    ],
)
def test_a_rate_has_one_decimal_and_only_the_whole_is_100(rate: Fraction, percent: str) -> None:
    assert texts_in("id").percent(rate) == percent


@pytest.mark.parametrize(
    ("share", "target"),
    [(Fraction(1, 2), "50%"), (Fraction(229, 1000), "22,9%"), (Fraction(1), "100%")],
)
def test_a_target_has_no_more_decimals_than_it_needs(share: Fraction, target: str) -> None:
    assert texts_in("id").share(share) == target


@pytest.mark.parametrize("language", ["id", "jv", "mad", "en"])
def test_a_percentage_has_no_space_at_which_it_could_break(language: str) -> None:
    assert texts_in(language).percent(Fraction(851, 1000)) in {"85,1%", "85.1%"}


def test_days_and_times_are_written_as_in_indonesia() -> None:
    texts = texts_in("id")
    assert texts.date(date(2020, 3, 31)) == "31 Maret 2020"
    assert texts.weekday(date(2020, 3, 31)) == "Selasa"
    assert texts.time(time(18, 5)) == "18.05 WIB"


@pytest.mark.parametrize(
    ("language", "name"),
    [("id", "Rabu"), ("jv", "Rebo"), ("mad", "Rebbhu"), ("en", "Wednesday")],
)
def test_a_weekday_has_the_languages_own_name(language: str, name: str) -> None:
    assert texts_in(language).weekday(date(2020, 4, 1)) == name


def test_days_and_times_are_written_as_in_english() -> None:
    texts = texts_in("en")
    assert texts.date(date(2020, 3, 31)) == "31 March 2020"
    assert texts.time(time(18, 5)) == "18:05 WIB"


@pytest.mark.parametrize("language", ["jv", "mad"])
def test_the_neighbours_write_times_with_a_dot_too(language: str) -> None:
    assert texts_in(language).time(time(18, 0)) == "18.00 WIB"


@pytest.mark.parametrize(
    ("zone", "moment"),
    [
        ("Asia/Jakarta", "5 Maret 2020, 18.00 WIB"),
        ("Asia/Makassar", "5 Maret 2020, 19.00 WITA"),
        ("Asia/Jayapura", "5 Maret 2020, 20.00 WIT"),
    ],
)
def test_a_moment_is_told_in_the_campaigns_zone(tmp_path: Path, zone: str, moment: str) -> None:
    written(tmp_path, id="")
    catalogue = Catalogue.load(tmp_path, zone=ZoneInfo(zone), domain="")
    assert catalogue.texts(None).moment(datetime(2020, 3, 5, 11, tzinfo=UTC)) == moment


def test_the_day_of_a_moment_is_the_campaigns_day() -> None:
    assert texts_in().date(datetime(2020, 3, 5, 18, tzinfo=UTC)) == "6 Maret 2020"


def test_a_list_is_told_in_words() -> None:
    assert texts_in("id").listed(["a", "b", "c"]) == "a, b, dan c"


# --- Filling texts ------------------------------------------------------------------------------


def test_what_a_person_wrote_cannot_become_markup(tmp_path: Path) -> None:
    texts = a_text(tmp_path, "hello = <b>{ $name }</b>")
    assert texts("hello", name="<i>A & B") == "<b>&lt;i&gt;A &amp; B</b>"


def test_markup_of_ours_stays_markup(tmp_path: Path) -> None:
    texts = a_text(tmp_path, "hello = { $name }")
    assert texts("hello", name=Html("<i>A</i>")) == "<i>A</i>"


def test_a_plain_text_is_not_escaped(tmp_path: Path) -> None:
    assert a_text(tmp_path, "hello = { $name }").plain("hello", name="A & B") == "A & B"


def test_values_are_written_by_what_they_are(tmp_path: Path) -> None:
    texts = a_text(tmp_path, "row = { $count } | { $rate } | { $day } | { $moment }")
    shown = texts(
        "row",
        count=1204,
        rate=Fraction(1204, 2310),
        day=date(2020, 3, 5),
        moment=datetime(2020, 3, 5, 18, tzinfo=JAKARTA),
    )
    assert shown == "1.204 | 52,1% | 5 Maret 2020 | 5 Maret 2020, 18.00 WIB"


def test_nothing_invisible_is_put_around_a_value(tmp_path: Path) -> None:
    assert a_text(tmp_path, "hello = ({ $name })")("hello", name="A") == "(A)"


def test_every_text_knows_the_official_address(tmp_path: Path) -> None:
    assert a_text(tmp_path, "site = { $domain }")("site") == "sensus.example"


@pytest.mark.parametrize(("key", "values"), [("nowhere", {}), ("hello", {})])
def test_a_missing_text_or_value_is_a_fault_of_ours(
    tmp_path: Path, key: str, values: dict[str, str]
) -> None:
    with pytest.raises(KeyError, match=key):
        a_text(tmp_path, "hello = { $name }")(key, **values)


# --- Languages ----------------------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [None, Language("su")])
def test_who_speaks_none_of_our_languages_reads_indonesian(wanted: Language | None) -> None:
    assert a_catalogue().texts(wanted).language == "id"


def test_a_new_language_is_a_new_folder(tmp_path: Path) -> None:
    catalogue = written(tmp_path, id="hello = Halo", mad="hello = Tabhe")
    assert catalogue.languages == ("id", "mad")
    assert catalogue.texts(Language("mad"))("hello") == "Tabhe"
    assert catalogue.texts(Language("mad")).number(37_819) == "37.819"


@pytest.mark.parametrize(
    ("indonesian", "english", "problem"),
    [
        ("a = A\nb = B", "a = A", "en: b is missing"),
        ("a = A", "a = A\nc = C", "en: c exists in this language only"),
        ("a = { $x }", "a = { $y }", "en: a differs in its values: $x, $y"),
        ("a = { $x -> \n *[other] { $y }\n }", "a = { $x }", "en: a differs in its values: $y"),
        ("a = { b }\nb = { $x }", "a = A\nb = { $x }", "en: a differs in its values: $x"),
        ("a = A", "a = { zzz }", "a refers to zzz, which does not exist"),
        ("a = A", "a = { -zzz }", "a refers to -zzz, which does not exist"),
        ("a = A\na = B", "a = A", "a is also in"),
        ("a = A", "a = A\n}", "not Fluent"),
    ],
)
def test_languages_that_do_not_match_are_found_out(
    tmp_path: Path, indonesian: str, english: str, problem: str
) -> None:
    problems = written(tmp_path, id=indonesian, en=english).problems()
    assert any(problem in each for each in problems), problems


def test_matching_languages_have_no_problem(tmp_path: Path) -> None:
    assert written(tmp_path, id="a = { $x }", en="a = { $x } { $x }").problems() == ()


def test_a_required_text_is_asked_of_every_language(tmp_path: Path) -> None:
    problems = written(tmp_path, id="", en="").problems(["step-1-title"])
    assert problems == ("id: step-1-title is missing", "en: step-1-title is missing")


def test_days_are_written_as_a_range_in_one_way() -> None:
    def day(month: int, day: int, year: int = 2020) -> date:
        return date(year, month, day)

    texts = texts_in()
    assert texts.period(day(7, 1), day(7, 31)) == "1–31 Juli 2020"
    assert texts.period(day(2, 15), day(3, 31)) == "15 Februari – 31 Maret 2020"
    assert texts.period(day(12, 28), day(1, 3, 2021)) == "28 Desember 2020 – 3 Januari 2021"
    assert texts.period(day(7, 1), day(7, 1)) == "1 Juli 2020"
    assert texts_in(Language("en")).period(day(7, 1), day(7, 31)) == "1–31 July 2020"


def test_a_census_says_a_text_of_the_product_in_its_own_words(tmp_path: Path) -> None:
    for folder, text in (("product", "ready = Siapkan { -it }.\n"), ("census", "-it = perahu\n")):
        (tmp_path / folder / "id").mkdir(parents=True)
        (tmp_path / folder / "id" / "words.ftl").write_text(text)
    folders = (tmp_path / "product", tmp_path / "census")
    catalogue = Catalogue.load(*folders, zone=JAKARTA, domain="", year=2031)
    assert (catalogue.texts(None)("ready"), catalogue.problems()) == ("Siapkan perahu.", ())
    own = tmp_path / "census" / "id" / "words.ftl"
    own.write_text(own.read_text() + "ready = Siap { $year }.\n")
    catalogue = Catalogue.load(*folders, zone=JAKARTA, domain="", year=2031)
    assert (catalogue.texts(None)("ready"), catalogue.problems()) == ("Siap 2031.", ())
