from hypothesis import given
from hypothesis import strategies as st

from census.boards.unit_names import Meant, UnitNames
from census.units import Unit, UnitCode, UnitKind
from sources.files.closeness import closeness


def area(code: str, name: str, kind: UnitKind) -> Unit:
    return Unit(UnitCode(code), name, kind, UnitCode(code.rpartition(".")[0]))


def office(code: str, name: str, regency: str = "33.19") -> Unit:
    return Unit(UnitCode(code), name, UnitKind.OFFICE, UnitCode(regency))


UNITS = (
    area("33.19", "Kabupaten Kudus", UnitKind.REGENCY),
    area("35.09", "Kabupaten Jember", UnitKind.REGENCY),
    area("35.09.12", "Ambulu", UnitKind.DISTRICT),
    area("33.19.03", "Jati", UnitKind.DISTRICT),
    area("35.09.12.2002", "Sabrang", UnitKind.VILLAGE),
    area("35.09.12.2004", "Ambulu", UnitKind.VILLAGE),
    area("35.09.12.2005", "Karanganyar", UnitKind.VILLAGE),
    area("35.09.10.2001", "Karangduren", UnitKind.VILLAGE),
    office("dinkes", "Dinas Kesehatan"),
    office("dinkes-j", "Dinas Kesehatan", "35.09"),
    office("dinsos", "Dinas Sosial"),
    office("pmd", "Dinas Pemberdayaan Masyarakat dan Desa"),
    office("pp", "Satuan Polisi Pamong Praja"),
    office("kec-jati", "Kecamatan Jati"),
)
NAMES = UnitNames(UNITS, closeness)


def codes(meant: Meant) -> list[str]:
    return [unit.code for unit in meant.units]


def test_a_title_a_short_form_initials_and_the_area_around_tell_one_unit() -> None:
    sure = {
        "kec ambulu": "35.09.12",
        "Ds. Ambulu": "35.09.12.2004",
        "sabrang, ambulu": "35.09.12.2002",
        "saya dari desa sabrang": "35.09.12.2002",
        "Dinsos": "dinsos",
        "DPMD": "pmd",
        "Satpol. PP Kab. Kudus": "pp",
        "Dinas Kesehatan Kab. Kudus": "dinkes",
        "dinkes jember": "dinkes-j",
    }
    assert {text: codes(NAMES.meant(text)) for text in sure} == {
        text: [code] for text, code in sure.items()
    }
    assert all(NAMES.meant(text).sure for text in sure)


def test_what_may_be_several_or_is_only_near_is_a_candidate_and_not_sure() -> None:
    candidates = {
        "ambulu": ["35.09.12", "35.09.12.2004"],
        "Kec. Jati": ["33.19.03", "kec-jati"],
        "karang": ["35.09.12.2005", "35.09.10.2001"],
        "dinas sosal": ["dinsos"],
        "kecmtn ambulu": ["35.09.12"],
        "Dinas Kesehatn Kab Jember": ["dinkes-j"],
        "sosial dinas": ["dinsos"],
        "sabrnag ambulu": ["35.09.12.2002"],
    }
    assert {text: codes(NAMES.meant(text)) for text in candidates} == candidates
    assert not any(NAMES.meant(text).sure for text in candidates)


def test_what_names_nothing_has_no_candidates() -> None:
    for text in ("", "dinas", "kec", "zzz", "Dinas Perikanan", "3509122002"):
        assert NAMES.meant(text) == Meant(())


def test_kinds_and_a_parent_narrow_it() -> None:
    assert codes(NAMES.meant("ambulu", [UnitKind.DISTRICT])) == ["35.09.12"]
    assert codes(NAMES.meant("dinkes", parent=UnitCode("35.09"))) == ["dinkes-j"]


@given(st.sampled_from(UNITS), st.data())
def test_one_wrong_letter_keeps_a_name_a_candidate(unit: Unit, data: st.DataObject) -> None:
    letters = [place for place, letter in enumerate(unit.name) if place and letter != " "]
    place = data.draw(st.sampled_from(letters))
    typed = unit.name[:place] + data.draw(st.sampled_from("aeiknq")) + unit.name[place + 1 :]
    assert unit in NAMES.meant(typed).units


@given(st.sampled_from(UNITS), st.sampled_from([str.upper, str.lower, "  {}. ".format]))
def test_a_name_in_any_case_and_spaces_is_found(unit: Unit, written: object) -> None:
    assert callable(written)
    assert unit in NAMES.meant(written(unit.name)).units
