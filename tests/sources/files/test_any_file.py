"""Whatever a file holds, its reader takes it or says in words what is wrong."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sources.registers.rosters import read_roster
from tests.support.files.workbook_making import workbook
from trials.fuzz.files import NIK, some_workbook
from trials.fuzz.imports import HASHER, READERS, UNITS, said_of, some_file

NIP = "198501012010011001"


@pytest.mark.parametrize("name", READERS)
def test_the_files_that_are_spoilt_are_taken_when_they_are_whole(name: str) -> None:
    text = "\n".join(",".join(row) for row in READERS[name].good)
    assert said_of(name, text.encode()) == ""


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=25)
@given(random=st.randoms(use_true_random=False))
def test_any_text_and_any_bytes_are_taken_or_refused_in_words(name: str, random: Random) -> None:
    content = some_file(random, name, workbooks=False)
    assert NIK not in said_of(name, content, random.choice(("id", "en", "jv", "mad")))


@pytest.mark.parametrize("name", ["roster", "recap"])
@settings(max_examples=2)
@given(random=st.randoms(use_true_random=False))
def test_broken_and_hostile_workbooks_as_well(name: str, random: Random) -> None:
    assert NIK not in said_of(name, some_workbook(random, READERS[name].good))


@pytest.mark.long
@pytest.mark.parametrize("name", READERS)
def test_a_hundred_files_of_chance_of_which_half_are_workbooks(name: str) -> None:
    for seed in range(100):
        content = some_file(Random(f"{name} {seed}"), name, workbooks=True)
        assert NIK not in said_of(name, content), seed


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_cell_of_any_length_is_quoted_by_its_beginning(name: str, language: str) -> None:
    long = "x" * 40_000
    heads, good = READERS[name].good
    for place in range(len(heads)):
        for rows in (
            (heads, [*good[:place], long, *good[place + 1 :]]),
            ([*heads[:place], long, *heads[place + 1 :]], good),
        ):
            text = "\n".join(",".join(row) for row in rows)
            assert long not in said_of(name, text.encode(), language)


def test_a_line_without_an_end_is_no_registry() -> None:
    assert "bukan Excel atau CSV" in said_of("registry", b"nik;" + b"x" * 200_000)


def test_a_name_is_kept_without_what_nobody_sees() -> None:
    rows = [["nip", "nama", "opd"], [NIP, "\u202eSi\x00ti\u200b Aminah", "Dinas Kesehatan"]]
    content = "\n".join(",".join(row) for row in rows).encode("utf-16")
    assert [each.name for each in read_roster(content, HASHER, UNITS).employees] == ["Siti Aminah"]


def test_a_name_that_fills_a_message_is_refused_by_its_cell() -> None:
    rows = [["nip", "nama", "opd"], [NIP, "Siti " * 60, "Dinas Kesehatan"]]
    said = said_of("roster", workbook({"Daftar": rows}))
    assert said.startswith("Lembar Daftar, B2 (nama): ")
    assert "Paling panjang 250 huruf" in said
    assert said.count("Siti") < 60
