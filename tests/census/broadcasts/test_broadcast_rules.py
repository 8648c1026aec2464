from dataclasses import replace
from datetime import timedelta

import pytest

from census.broadcasts.audience import Audience, Completion, includes, parse_audience
from census.broadcasts.broadcast import Broadcast, check_whole, time_needed
from census.broadcasts.text import Placeholder, check_text, fill, placeholders
from census.campaign.typed_moments import moment_to_come
from census.campaign.waves import Wave
from census.errors import CensusError
from census.people.people import ChatId, Grant, Language, Role
from census.people.submission import SubmissionState
from census.units import UnitCode
from tests.census.census_examples import AGREED, JAKARTA, a_census, a_resident, local

HEALTH, AMBULU = UnitCode("opd-dinkes"), UnitCode("35.09.12")
FRIDAY = local(3, 6, 10)


def a_broadcast(text: str = "Halo", **changes: object) -> Broadcast:
    draft = Broadcast(1, ChatId(9), AGREED, texts={Language("id"): text})
    return replace(draft, **changes)  # type: ignore[arg-type]  # whatever a test changes


def refusal(text: str, *, with_picture: bool = False) -> CensusError:
    with pytest.raises(CensusError) as refused:
        check_text(text, with_picture=with_picture)
    return refused.value


def test_a_text_names_its_placeholders() -> None:
    assert placeholders("Sisa {sisa_hari} hari, {langkah}") == {Placeholder.DAYS, Placeholder.STEP}
    assert fill("{situs}: {sisa_hari}", {Placeholder.SITE: "x", Placeholder.DAYS: "3"}) == "x: 3"


def test_an_unknown_placeholder_is_refused_with_the_known_ones() -> None:
    refused = refusal("Halo {nama}")
    assert refused.key == "broadcast-placeholder-unknown"
    assert refused.facts["typed"] == "{nama}"
    assert "{nama_kantor}" in str(refused.facts["known"])


def test_what_a_placeholder_brings_is_not_filled_again() -> None:
    assert fill("{nama_kantor}", {Placeholder.OFFICE: "{sisa_hari}"}) == "{sisa_hari}"


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_text_is_refused(text: str) -> None:
    assert refusal(text).key == "broadcast-text-empty"


def test_a_text_must_fit_a_message_after_filling() -> None:
    check_text("x" * 4096, with_picture=False)
    assert refusal("x" * 4097).facts == {"length": 4097, "limit": 4096}
    assert refusal("x" * 4080 + "{nama_kantor}").key == "broadcast-text-long"


def test_a_text_must_fit_under_a_picture() -> None:
    check_text("x" * 1024, with_picture=True)
    assert refusal("x" * 1025, with_picture=True).key == "broadcast-caption-long"


def test_an_emoji_counts_as_telegram_counts_it() -> None:
    assert refusal("😀" * 2049).facts["length"] == 4098


def test_a_text_with_an_identity_number_is_refused() -> None:
    assert refusal("NIK 3509125203850001").key == "words-have-number"


def test_an_office_is_named_only_to_those_who_have_one() -> None:
    check_whole(a_broadcast("{nama_kantor}", audience=Audience(Role.EMPLOYEE)), a_census())
    with pytest.raises(CensusError, match="broadcast-needs-office"):
        check_whole(a_broadcast("{nama_kantor}"), a_census())


def test_the_first_language_must_be_written() -> None:
    with pytest.raises(CensusError, match="broadcast-text-empty"):
        check_whole(a_broadcast(texts={Language("en"): "Hello"}), a_census())


def test_whoever_has_no_text_in_their_language_reads_the_first() -> None:
    written = a_broadcast(texts={Language("id"): "Halo", Language("en"): "Hello"})
    assert written.text_for(Language("en"), a_census()) == "Hello"
    assert written.text_for(Language("jv"), a_census()) == "Halo"


@pytest.mark.parametrize(
    "changes",
    [{"consented_at": None}, {"reminders": False}, {"reachable": False}, {"roles": ()}],
)
def test_nobody_is_written_to_who_did_not_agree_or_has_stopped(changes: dict[str, object]) -> None:
    assert includes(Audience(), a_resident(), a_census())
    assert not includes(Audience(), a_resident(**changes), a_census())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "meant"),
    [
        (SubmissionState.STARTED, {Completion.ANY, Completion.UNFINISHED}),
        (SubmissionState.CLAIMED, {Completion.ANY, Completion.FINISHED}),
        (SubmissionState.CANNOT_ONLINE, {Completion.ANY}),
    ],
)
def test_an_audience_can_be_those_who_have_finished_or_not(
    state: SubmissionState, meant: set[Completion]
) -> None:
    person = a_resident(state)
    found = {each for each in Completion if includes(Audience(completion=each), person, a_census())}
    assert found == meant


def test_residents_belong_to_their_area_and_others_to_the_unit_of_their_role() -> None:
    resident = replace(a_resident(), unit=UnitCode("35.09.12.2002"))
    assert includes(Audience(unit=AMBULU), resident, a_census())
    assert not includes(Audience(unit=UnitCode("35.09.1")), resident, a_census())
    employee = replace(a_resident(), grants=(Grant(Role.EMPLOYEE, HEALTH),))
    at_health = Audience(Role.EMPLOYEE, HEALTH)
    assert includes(at_health, employee, a_census())
    assert not includes(replace(at_health, unit=UnitCode("opd-dinsos")), employee, a_census())
    in_kudus = Audience(Role.EMPLOYEE, UnitCode("33.19"))
    assert includes(in_kudus, employee, a_census(), {HEALTH})
    assert not includes(in_kudus, employee, a_census())


def test_an_audience_is_read_from_the_command_line() -> None:
    assert parse_audience("role=employee, office=opd-dinkes,state=unfinished") == Audience(
        Role.EMPLOYEE, HEALTH, Completion.UNFINISHED
    )


def test_a_wave_is_named_with_its_own_role_or_another() -> None:
    leaders = Wave("Pimpinan", (Role.OFFICE_HEAD,))
    public = Wave("Perusahaan dan warga", (Role.EMPLOYEE, Role.RESIDENT))
    waves = (leaders, public)
    assert parse_audience("wave=Pimpinan", waves) == Audience(Role.OFFICE_HEAD, wave="Pimpinan")
    everyone = parse_audience("wave=Perusahaan dan warga,state=finished", waves)
    assert everyone == Audience(Role.RESIDENT, None, Completion.FINISHED, public.name)
    assert parse_audience(f"role=employee,wave={public.name}", waves).role is Role.EMPLOYEE
    with pytest.raises(CensusError) as refused:
        parse_audience("wave=Pimpin", waves)
    assert refused.value.facts["known"] == "Perusahaan dan warga, Pimpinan"


@pytest.mark.parametrize("typed", ["rol=employee", "role=boss", "role", "role=admin,role=helper"])
def test_an_audience_with_a_slip_is_refused(typed: str) -> None:
    with pytest.raises(CensusError, match="broadcast-audience"):
        parse_audience(typed)


def test_time_needed_is_rounded_up() -> None:
    assert time_needed(7140, 25) == timedelta(seconds=286)
    assert time_needed(0, 25) == timedelta()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14.30", local(3, 6, 14, 30)),
        ("pukul 14:30 WIB", local(3, 6, 14, 30)),
        ("08.00", local(3, 7, 8)),
        ("besok 08.00", local(3, 7, 8)),
        ("lusa, 9.15", local(3, 8, 9, 15)),
        ("31/3 08.00", local(3, 31, 8)),
        ("31-3-2020 08.00", local(3, 31, 8)),
        ("2020-03-31T08:00", local(3, 31, 8)),
    ],
)
def test_a_moment_to_come_is_read_as_people_type_it(typed: str, meant: object) -> None:
    assert moment_to_come(typed, JAKARTA, FRIDAY) == meant


@pytest.mark.parametrize("typed", ["nanti", "25.00", "31/2 08.00", "besok", ""])
def test_what_is_no_moment_is_refused(typed: str) -> None:
    with pytest.raises(CensusError, match="moment-unclear"):
        moment_to_come(typed, JAKARTA, FRIDAY)


def test_a_moment_that_has_passed_is_refused() -> None:
    with pytest.raises(CensusError, match="moment-past"):
        moment_to_come("5/3 08.00", JAKARTA, FRIDAY)
