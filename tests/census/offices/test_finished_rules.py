from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from census.offices.finished import FinishedLine, NamedCount, covers, finished_changes
from census.offices.rosters import RosterLine
from census.people.people import Employee, KeyedHash
from census.people.submission import SubmissionState
from census.units import CountedFigure, UnitCode
from tests.census.census_examples import JAKARTA, local, quick

S = SubmissionState
COUNTS = (S.PROOF_ACCEPTED, S.CONFIRMED)
HEALTH, SOCIAL = UnitCode("opd-dinkes"), UnitCode("opd-dinsos")
counts = st.integers(0, 50)
days = st.integers(1, 20)


def names(
    finished: int, day: int | None = 5, whole: int | None = None, listed: int = 60
) -> NamedCount:
    return NamedCount(
        HEALTH,
        {S.CONFIRMED: finished, S.UNKNOWN: listed - finished},
        local(3, day, 23) if day else None,
        local(3, whole) if whole else None,
    )


def recap(completed: int, day: int = 5) -> CountedFigure:
    return CountedFigure(completed, 60, local(3, day, 18), "BPS")


def stand(known: NamedCount, counted: CountedFigure | None) -> bool:
    return covers(known, counted, COUNTS, JAKARTA)


def test_without_any_name_nothing_is_known_of_anybody() -> None:
    assert not stand(names(0, day=None), None)
    assert not stand(names(0, day=None), recap(0))
    of_a_company = replace(names(0, day=None), told=300)
    assert stand(of_a_company, None), "no recap counts it: receipts are all that is ever known"
    assert not stand(of_a_company, recap(0))


@pytest.mark.parametrize(("finished", "covered"), [(37, False), (38, True), (39, True)])
def test_names_stand_for_an_office_once_they_are_no_fewer_than_the_recap_counts(
    finished: int, *, covered: bool
) -> None:
    assert stand(names(finished), recap(38)) is covered


def test_a_file_that_names_all_stands_until_a_recap_of_a_newer_day_counts_more() -> None:
    assert stand(names(30, whole=5), recap(38, day=5))
    assert not stand(names(30, whole=5), recap(38, day=6))


@given(finished=counts, more=st.integers(0, 10), completed=counts, day=days)
@quick
def test_one_more_name_never_makes_them_stand_less(
    finished: int, more: int, completed: int, day: int
) -> None:
    if stand(names(finished, whole=5), recap(completed, day)):
        assert stand(names(finished + more, whole=5), recap(completed, day))


@given(finished=counts, completed=counts, day=days, older=st.integers(0, 10))
@quick
def test_an_older_or_smaller_recap_never_makes_names_stand_less(
    finished: int, completed: int, day: int, older: int
) -> None:
    if stand(names(finished, whole=5), recap(completed, day)):
        earlier = recap(completed, day)
        moved = CountedFigure(completed, 60, earlier.as_of - timedelta(days=older), "BPS")
        assert stand(names(finished, whole=5), moved)
        assert stand(names(finished, whole=5), recap(max(0, completed - 1), day))


def a_line(nip: str, name: str = "", office: UnitCode | None = None) -> FinishedLine:
    return FinishedLine(KeyedHash(nip), "•••001", 2, "", local(3, 5), name, office)


def kept(nip: str, name: str, state: S = S.UNKNOWN, *, left: bool = False) -> RosterLine:
    employee = Employee(KeyedHash(nip), name, HEALTH, state=state)
    return RosterLine(employee, local(3, 1) if left else None)


def test_a_file_is_parted_into_new_known_unknown_and_differing_lines() -> None:
    roster = [
        kept("a", "Rina Lestari"),
        kept("b", "Agus Wibowo", S.CONFIRMED),
        kept("c", "Tono", left=True),
        kept("d", "Wati Kusuma", S.CANNOT_ONLINE),
    ]
    lines = [
        a_line("a", "dr. RINA L., M.Kes"),
        a_line("b", "Bambang"),
        a_line("c"),
        a_line("d", office=SOCIAL),
        a_line("e"),
    ]
    changes = finished_changes(roster, lines)
    assert [each.nip for each in changes.new] == ["a", "d"]
    assert [each.nip for each in changes.known] == ["b"]
    assert [each.nip for each in changes.unknown] == ["c", "e"]
    assert [(each.line.nip, each.elsewhere) for each in changes.differing] == [
        ("b", False),
        ("d", True),
    ]
    assert changes.offices == {HEALTH}
