"""Who of a family on a receipt is an employee, by the rosters."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.people.people import KeyedHash
from census.proofs.matching import RosterName, family_key, named
from census.proofs.proof import FamilyLine
from census.units import UnitCode
from sources.files.closeness import closeness

HERE, THERE = UnitCode("dinkes"), UnitCode("dinsos")


def listed(name: str, office: UnitCode = HERE, nip: str = "") -> RosterName:
    return RosterName(KeyedHash(nip or f"{name}@{office}"), name, office)


RINA = listed("Rina Lestari, S.Kep., Ners")
JOKO = listed("Drs. H. Joko Widodo M.Si", THERE)


def lines(*names: str) -> list[FamilyLine]:
    return [FamilyLine(name, complete=True) for name in names]


def found(family: list[FamilyLine], *rosters: RosterName) -> tuple[str, ...]:
    return named(family, [RINA, *rosters], RINA, closeness)


@pytest.mark.parametrize(
    "shown",
    ["RINA LESTARI", "R1NA LESTAR1", "Hj. Rina Lestari S.Kep", "RINALESTARI", "rina  lestari,SKep"],
)
def test_titles_dots_spaces_and_letters_alike_are_left_aside(shown: str) -> None:
    assert found(lines(shown, "KARTO")) == (RINA.nip,)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("SITI NUR'AINI, S.Pd.I", "SITI NURAINI"),
        ("dr. Budi Santoso Sp.A", "BUDI SANTOSO"),
        ("Sri Rahayu A.Md.Keb", "SRI RAHAYU"),
        ("Drs.H.Slamet Riyadi SE MM", "SLAMET RIYADI"),
        ("Muhammad Al-Fatih", "MUHAMMAD AL FATIH"),
    ],
)
def test_a_roster_writes_degrees_in_many_ways(written: str, shown: str) -> None:
    other = listed(written)
    assert found(lines("RINA LESTARI", shown), other) == (RINA.nip, other.nip)


def test_both_spouses_count_by_one_receipt_in_whatever_office() -> None:
    assert found(lines("JOKO WIDODO", "RINA LESTARI", "AYU"), JOKO) == (RINA.nip, JOKO.nip)


def test_without_the_sender_in_the_family_no_other_office_counts() -> None:
    assert found(lines("JOKO WIDODO", "AYU LESTARI"), JOKO) == ()


def test_a_wrong_letter_is_forgiven_in_the_own_office_alone() -> None:
    near = listed("Kurniawan Hidayatullah")
    assert near.nip in found(lines("RINA LESTARI", "KURNIAWAN HIDAYATULAH"), near)
    far = listed("Kurniawan Hidayatullah", THERE)
    assert found(lines("RINA LESTARI", "KURNIAWAN HIDAYATULAH"), far) == (RINA.nip,)


def test_of_namesakes_nobody_is_counted_silently_unless_one_is_the_sender() -> None:
    twins = listed("Sri Wahyuni", nip="a"), listed("Sri Wahyuni, SE", nip="b")
    assert found(lines("RINA LESTARI", "SRI WAHYUNI"), *twins) == (RINA.nip,)
    assert found(lines("RINA LESTARI"), listed("Rina Lestari", nip="other")) == (RINA.nip,)
    apart = listed("Sri Wahyuni", THERE, "c"), listed("Sri Wahyuni", UnitCode("bkd"), "d")
    assert found(lines("RINA LESTARI", "SRI WAHYUNI"), *apart) == (RINA.nip,)
    assert found(lines("RINA LESTARI", "JOKO WIDODO", "JOKO WIDODO"), JOKO) == (RINA.nip,)


def test_one_word_is_not_enough_to_count_somebody_of_another_office() -> None:
    assert found(lines("RINA LESTARI", "SLAMET"), listed("Slamet", THERE)) == (RINA.nip,)
    here = listed("Slamet")
    assert here.nip in found(lines("RINA LESTARI", "SLAMET"), here)


NAMES = st.lists(
    st.sampled_from(["Rina Lestari", "Budi Santoso", "Sri", "Joko Widodo", "Adi", "Siti Nur Aini"]),
    max_size=6,
)


@given(NAMES, NAMES, NAMES, st.randoms(use_true_random=False))
def test_who_is_named_stands_in_a_roster_and_the_order_changes_nothing(
    family: list[str], here: list[str], there: list[str], chance: random.Random
) -> None:
    rosters = [
        *(listed(name, HERE, f"h{place}") for place, name in enumerate(here)),
        *(listed(name, THERE, f"t{place}") for place, name in enumerate(there)),
        RINA,
    ]
    shown = lines(*family)
    result = named(shown, rosters, RINA, closeness)
    by_nip = {each.nip: each.name for each in rosters}
    assert len(result) == len(set(result)) <= len(family)
    assert all(by_nip[nip].split(",")[0] in family for nip in result)
    assert (RINA.nip in result) or all(nip.startswith("h") for nip in result)
    chance.shuffle(shown)
    chance.shuffle(rosters)
    assert named(shown, rosters, RINA, closeness) == result


def test_a_family_is_the_same_in_any_order_state_and_spelling() -> None:
    first = [FamilyLine("RINA LESTARI", complete=True), FamilyLine("BUDI", complete=False)]
    again = [FamilyLine("BUD1", complete=True), FamilyLine("Rina Lestari, S.Kep", complete=True)]
    assert family_key(first) == family_key(again) != family_key(first[:1])
    assert family_key([FamilyLine("", complete=True)]) == ""
