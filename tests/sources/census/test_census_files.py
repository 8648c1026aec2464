import shutil
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.campaign.cadence import due_days
from census.campaign.phases import phase_at, upcoming
from census.residents.journey import Journey
from sources.census.files import load_census
from sources.census.problems import CensusFileError

ROOT = Path(__file__).parents[3]
TINY = ROOT / "tests" / "censuses" / "tiny"


def edited(folder: Path, before: str, after: str, *, file: str = "census.yaml") -> Path:
    """Copy the tiny census with one edit; nothing of it may be missed."""
    copy = folder / "tiny"
    shutil.copytree(TINY, copy)
    text = (copy / file).read_text()
    assert before in text
    (copy / file).write_text(text.replace(before, after, 1))
    return copy


def refusal(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(CensusFileError) as refused:
        load_census(folder)
    return [(problem.key, problem.expected) for problem in refused.value.problems]


def test_another_census_is_walked_without_a_line_of_code() -> None:
    census = load_census(TINY)
    makassar = ZoneInfo("Asia/Makassar")
    before = datetime(2031, 1, 9, 23, 59, tzinfo=makassar)
    assert phase_at(census, before) is None
    first = upcoming(census, before)
    assert first is not None
    assert first.id == "count"
    walked = []
    for day in (10, 13):
        phase = phase_at(census, datetime(2031, 1, day, 8, tzinfo=makassar))
        assert phase is not None
        journey = Journey(phase)
        while (step := journey.current) is not None:
            walked.append(step.id)
            journey = journey.after(step.id)
        assert journey.complete
    assert walked == ["look", "tell_us", "paint_it"]
    assert due_days(census.reminders[0], first) == tuple(date(2031, 1, d) for d in (10, 11, 12))


def test_phases_come_by_date_however_they_are_written(tmp_path: Path) -> None:
    folder = edited(
        tmp_path, "2031-01-13\n    last_day: 2031-01-13", "2031-01-02\n    last_day: 2031-01-03"
    )
    assert [phase.id for phase in load_census(folder).phases] == ["paint", "count"]


# --- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "key", "expected"),
    [
        pytest.param(
            "zone:",
            "zonee:",
            "zonee",
            "one of the keys zone, official_domain, languages, phases, reminders, events, "
            "finished, boards, likely, cannot_online, looks_up, holidays; did you mean zone?",
            id="unknown key",
        ),
        pytest.param(
            "zone:",
            "holidays: {2031-01-32: Raya}\nzone:",
            "holidays.2031-01-32",
            "a date such as 2020-03-31; there is no day 2031-01-32",
            id="no day",
        ),
        pytest.param(
            "zone:",
            "holidays: {2031-01-03: ''}\nzone:",
            "holidays.2031-01-03",
            "a name",
            id="a holiday without a name",
        ),
        pytest.param(
            "    steps: [look",
            "    step: [look",
            "phases.count.step",
            "one of the keys first_day, last_day, steps, topics, at_site, about, likely, officers; "
            "did you mean steps?",
            id="unknown key of a phase",
        ),
        pytest.param(
            "zone: Asia/Makassar\n",
            "",
            "zone",
            "a value, but the key is not there",
            id="missing key",
        ),
        pytest.param(
            "Asia/Makassar",
            "Asia/Makasar",
            "zone",
            "a time zone such as Asia/Jakarta; did you mean Asia/Makassar?",
            id="unknown zone",
        ),
        pytest.param(
            "hitung.desa.id",
            "https://hitung.desa.id/",
            "official_domain",
            "a domain such as sensus.bps.go.id, without https:// and path",
            id="an address instead of a domain",
        ),
        pytest.param(
            "2031-01-12",
            "2031-02-30",
            "phases.count.last_day",
            "a date such as 2020-03-31; there is no day 2031-02-30",
            id="a date that does not exist",
        ),
        pytest.param(
            "2031-01-12",
            "2031-01-09",
            "phases.count.last_day",
            "2031-01-10 (its first day) or later",
            id="reversed dates",
        ),
        pytest.param(
            "first_day: 2031-01-13",
            "first_day: 2031-01-12",
            "phases.paint.first_day",
            "a day after 2031-01-12, the last day of count",
            id="overlapping phases",
        ),
        pytest.param(
            "  paint:",
            "  count:",
            "phases.count",
            "this key once, it is here twice",
            id="two phases of one name",
        ),
        pytest.param(
            "[look, tell_us]",
            "[look, tell_us, look]",
            "phases.count.steps[2]",
            "another one, look is here twice",
            id="a step twice",
        ),
        pytest.param(
            "[paint_it]",
            "[look]",
            "phases",
            "every step in one phase only, look is in 2",
            id="a step in two phases",
        ),
        pytest.param(
            "[look, tell_us]",
            "[look, Tell us]",
            "phases.count.steps[1]",
            "a name of small letters, digits and _ that begins with a letter, at most 24 long",
            id="a step that is no name",
        ),
        pytest.param(
            "[look, tell_us]",
            "look",
            "phases.count.steps",
            "a list such as [one, two]",
            id="a word instead of a list",
        ),
        pytest.param(
            "role: resident",
            "role: residant",
            "reminders.owners.role",
            "one of resident, employee, office_head, deputy, verifier, company_contact, helper, "
            "district_coordinator, coordinator, enumerator, admin, regent; did you mean resident?",
            id="unknown role",
        ),
        pytest.param(
            "phase: count",
            "phase: cuont",
            "reminders.owners.phase",
            "one of the phases count, paint; did you mean count?",
            id="unknown phase of a reminder",
        ),
        pytest.param(
            '"06.15"',
            '"6 pagi"',
            "reminders.owners.at",
            'a time of day from 05.00 to 21.00, such as "08.30"',
            id="no time of day",
        ),
        pytest.param(
            "[every day]",
            "[every day, sometimes]",
            "reminders.owners.when[1]",
            "first day, last day, 7 days before the end, every 7 days, "
            "or every 2 days in the last 10 days",
            id="no rhythm",
        ),
        pytest.param("[every day]", "[]", "reminders.owners.when", "at least one", id="no day"),
        pytest.param(
            "  resident: [claimed",
            "  employee: [claimed",
            "finished.resident",
            "the states that end reminders.owners",
            id="reminders without an end",
        ),
        pytest.param(
            "[claimed, confirmed]",
            "[claimed, confirm]",
            "finished.resident[1]",
            "one of unknown, started, claimed, proof_sent, proof_accepted, confirmed, "
            "cannot_online; did you mean confirmed?",
            id="unknown state",
        ),
        pytest.param(
            "finished:",
            "boards:\n  offise: {units: [office], measure: employees, counts: [confirmed]}\n"
            "finished:",
            "boards.offise",
            "one of office, district, village, company, regency; did you mean office?",
            id="unknown board",
        ),
        pytest.param(
            "languages: [id, mad]",
            "languages: [id, madd]",
            "languages[1]",
            "a language with Fluent files in locales/madd/; did you mean mad?",
            id="a language without a folder",
        ),
        pytest.param(
            "languages: [id, mad]",
            "languages: [id, id]",
            "languages[1]",
            "another one, id is here twice",
            id="a language twice",
        ),
        pytest.param(
            "finished:",
            "events: {slow: {when: 2 days on a step, roles: [resident]}}\nfinished:",
            "events.slow.when",
            "2 days on the same step, 1 day after a rejected proof, or recorded as complete",
            id="an event nobody knows",
        ),
        pytest.param(
            "finished:",
            "events: {slow: {when: 2 days on the same step, roles: [resident]}}\nfinished:",
            "events.slow.at",
            "the hour of the day that follows",
            id="an event without its hour",
        ),
        pytest.param(
            "finished:",
            "events: {slow: {when: recorded as complete, roles: [resident], phase: cuont}}\n"
            "finished:",
            "events.slow.phase",
            "one of the phases count, paint; did you mean count?",
            id="an event in a phase that is not there",
        ),
        pytest.param(
            "languages: [id, mad]\nphases:",
            "languages: [id, mad]\nphases: soon\nphase_dates:",
            "phases",
            "keys with values of their own",
            id="a word instead of phases",
        ),
    ],
)
def test_a_slip_in_the_definition_is_named_with_what_was_expected(
    tmp_path: Path, before: str, after: str, key: str, expected: str
) -> None:
    assert (key, expected) in refusal(edited(tmp_path, before, after))


def test_a_step_without_a_text_in_one_language_is_refused(tmp_path: Path) -> None:
    folder = edited(
        tmp_path, "step-tell-us-help", "step-tell-us-hlep", file="locales/mad/texts.ftl"
    )
    assert refusal(folder) == [
        ("step-tell-us-help", "a text of this name; did you mean step-tell-us-hlep?")
    ]


def test_a_new_step_needs_its_texts_in_every_language(tmp_path: Path) -> None:
    folder = edited(tmp_path, "[paint_it]", "[paint_it, launch]")
    with pytest.raises(CensusFileError) as refused:
        load_census(folder)
    missing = {(problem.file.name, problem.key) for problem in refused.value.problems}
    parts = ("title", "body", "help")
    assert missing == {(lang, f"step-launch-{part}") for lang in ("id", "mad") for part in parts}


def test_a_text_that_is_not_fluent_is_found_by_its_line(tmp_path: Path) -> None:
    folder = edited(tmp_path, "step-look-body =", "step look body:", file="locales/id/texts.ftl")
    assert ("line 6", "a text as Fluent writes it: key = words") in refusal(folder)


def test_several_slips_are_named_together_each_on_a_line_with_its_file(tmp_path: Path) -> None:
    folder = edited(tmp_path, "Makassar\nofficial_domain:", "Makasar\ndomain:")
    with pytest.raises(CensusFileError) as refused:
        load_census(folder)
    file = folder / "census.yaml"
    lines = str(refused.value).splitlines()
    assert f"{file}: zone: expected a time zone such as Asia/Jakarta; did you mean" in lines[0]
    assert {line.split(": ")[1] for line in lines} == {"zone", "official_domain", "domain"}


def test_a_census_that_is_not_there_is_refused_with_the_nearest_one() -> None:
    [(key, expected)] = refusal(ROOT / "censuses" / "sp2002")
    assert (key, expected) == ("the file", "a census in this folder; did you mean sp2020?")


@pytest.mark.parametrize("text", ["phases: [", "\tzone: x", "- a\n- b", "", "just words"])
def test_a_file_that_is_no_definition_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "census.yaml").write_text(text)
    [key] = [key for key, _ in refusal(tmp_path)]
    assert key == "the file" or key.startswith("line ")


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "census.yaml").write_bytes(b"\xff\xfe\x00zone")
    assert [key for key, _ in refusal(tmp_path)] == ["the file"]


def test_what_people_ask_at_a_step_is_named_below_the_phase(tmp_path: Path) -> None:
    folder = edited(
        tmp_path,
        "    steps: [look, tell_us]\n",
        "    steps: [look, tell_us]\n    topics: {look: [no-boat]}\n    about: [counting]\n",
    )
    phase = load_census(folder).phases[0]
    assert [step.topics for step in phase.steps] == [("no-boat",), ()]
    assert phase.about == ("counting",)


def test_topics_and_sites_of_a_step_that_is_not_there_are_refused(tmp_path: Path) -> None:
    folder = edited(
        tmp_path,
        "    steps: [look, tell_us]\n",
        "    steps: [look, tell_us]\n    topics: {lok: [no-boat]}\n    at_site: [look, tel_us]\n",
    )
    assert refusal(folder) == [
        ("phases.count.topics.lok", "a step of this phase; did you mean look?"),
        ("phases.count.at_site[1]", "a step of this phase; did you mean tell_us?"),
    ]
