"""A census is laid out on the command line, and `check` leads until it is whole."""

import re
from pathlib import Path

import pytest

from bot.settings.places import NEW_CENSUS
from census.people.people import Language
from presentation.questions.answers import SLOTS
from sources.questions.files import load_knowledge
from sources.questions.guide import lacking
from tests.bot.terminal import Terminal
from understanding.training.learning import train

PLACE = re.compile(r"^(?P<file>\S+):(?P<line>\d+): (?P<key>[^:]+): write \S")


@pytest.fixture
def boats(terminal: Terminal) -> Path:
    terminal.says("census", "new", "boats", "--folder", str(terminal.folder / "censuses"))
    return terminal.folder / "censuses" / "boats"


def fill(folder: Path) -> None:
    """Write something at each place, as a person would."""
    census = folder / "census.yaml"
    text = census.read_text().replace("official_domain: …", "official_domain: hitung.desa.id")
    for day in ("01-01", "01-31", "02-01", "02-28"):
        text = text.replace("_day: …", f"_day: 2031-{day}", 1)
    census.write_text(text)
    for file in folder.rglob("*.*"):
        file.write_text(re.sub("…$", "Hitung perahu desa", file.read_text(), flags=re.MULTILINE))


def test_what_is_laid_out_names_each_of_its_open_places(boats: Path) -> None:
    told = lacking(boats, slots=SLOTS)
    places = {(found["file"], int(found["line"])) for found in map(PLACE.match, told) if found}
    assert len(places) == len(told)
    assert places == {
        (str(file), number)
        for file in boats.rglob("*.*")
        for number, line in enumerate(file.read_text().splitlines(), start=1)
        if line.split("#")[0].rstrip().endswith("…")
    }


def test_what_is_filled_in_is_whole(boats: Path, terminal: Terminal) -> None:
    before = terminal.types("check", "--census", "boats")
    assert before.exit_code != 0
    assert "official_domain: write a domain such as sensus.bps.go.id" in before.stdout
    fill(boats)
    assert lacking(boats, slots=SLOTS) == []
    assert terminal.says("check", "--census", "boats") == "boats: 1 topic, 1 example\n"
    told = terminal.says("ask", "--census", "boats", "--json", "hitung perahu desa")
    assert '"slug": "apa-itu-sensus"' in told, "before config.yaml names the census"


def test_with_its_first_topic_it_does_not_take_every_question_for_that_one(boats: Path) -> None:
    fill(boats)
    faq = boats / "faq.yaml"
    faq.write_text(
        re.sub(
            r"(examples:.*\n +id:\n +- ).*", r"\1kapan perahu dihitung", faq.read_text(), count=1
        )
    )
    knowledge = load_knowledge(
        boats, languages=[Language(each) for each in ("id", "jv", "mad", "en")], slots=SLOTS
    )
    model = train([(slug, text) for slug, _, text in knowledge.examples()])
    [topic] = knowledge.topics
    for foreign in ("berapa denda", "apakah wajib ikut", "di mana kantor camat"):
        assert model.shares(foreign)[topic] < 0.1
    assert model.shares("perahu kapan dihitung")[topic] > 0.5


def test_a_text_that_is_missing_is_told_with_its_file_and_words(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "jv" / "steps.ftl"
    steps.write_text(steps.read_text().replace("step-submit-help", "step-submit-held"))
    [told] = lacking(boats, slots=SLOTS)
    assert told == (
        f"{steps}: step-submit-help: write step-submit-help = what helps who is stuck in this "
        "step; did you mean step-submit-held?"
    )


def test_texts_that_are_still_to_be_written_are_told_with_their_lines(boats: Path) -> None:
    fill(boats)
    poster = boats / "locales" / "mad" / "poster.ftl"
    poster.write_text("# Two lines\n\nposter-prepare-1 = …\n")
    assert lacking(boats, slots=SLOTS) == [
        f"{poster}:3: poster-prepare-1: write words in place of …"
    ]


def test_several_files_are_looked_at_in_one_go(boats: Path) -> None:
    """A mistake in one file hides none in another."""
    fill(boats)
    for name, before, after in (
        ("census.yaml", "units: [village]", "units: [vilage]"),
        ("faq.yaml", "group: dasar", "grup: dasar"),
    ):
        file = boats / name
        file.write_text(file.read_text().replace(before, after))
    told = " ".join(lacking(boats, slots=SLOTS))
    assert "boards.village.units[0]" in told
    assert "did you mean village?" in told
    assert "apa-itu-sensus.grup" in told


def test_nothing_is_laid_over_what_is_there(terminal: Terminal, boats: Path) -> None:
    folder = str(boats.parent)
    again = terminal.types("census", "new", "boats", "--folder", folder)
    assert (again.exit_code, boats.is_dir()) == (1, True)
    assert "is there already" in again.stderr
    wrong = terminal.types("census", "new", "../Boats", "--folder", folder)
    assert wrong.exit_code == 1
    assert "cannot name a census" in wrong.stderr


def test_a_census_that_is_not_filled_in_cannot_be_used(boats: Path, terminal: Terminal) -> None:
    fill(boats)
    (boats / "locales" / "en" / "census.ftl").write_text(
        (NEW_CENSUS / "locales" / "census.ftl").read_text()
    )
    config = terminal.folder / "config.yaml"
    config.write_text(config.read_text().replace("sp2020", "boats"))
    refused = terminal.types("board", "district")
    assert refused.exit_code == 2
    assert "census-name: expected words in place of …" in refused.stderr


@pytest.mark.parametrize(
    ("key", "words", "told"),
    [
        ("step-prepare-body", "<b>pas kecil<b>", "</b> at the end of what <b> begins"),
        ("step-prepare-body", "pas kecil</b>", "<b> before </b>, and each closed in its turn"),
        ("step-prepare-body", "<u>pas</u>", "no <u>: what there is are <b>, <i> and <code>"),
        ("step-prepare-body", "1 < 2", "&lt; in place of <"),
        ("step-prepare-body", "Buka { $alamat }", "no { $alamat }: what it is given is $domain"),
        ("step-prepare-body", "Buka { $domian }", "did you mean domain?"),
        ("step-prepare-body", "{ -kapal }", "no { -kapal }: there is no such text"),
        ("step-prepare-title", 9 * "Sepuluh ke ", "at most 40 characters, or a phone cuts"),
    ],
)
def test_a_text_that_could_not_be_read_is_told_with_its_line(
    boats: Path, key: str, words: str, told: str
) -> None:
    """Also with the slip in each language, where a comparison of languages finds nothing."""
    fill(boats)
    for steps in boats.glob("locales/*/steps.ftl"):
        text = re.sub(
            f"^{key} =.*", f"{key} = {words.strip()}", steps.read_text(), flags=re.MULTILINE
        )
        steps.write_text(text)
    problems = lacking(boats, slots=SLOTS)
    assert {problem.split("/locales/")[1][:2] for problem in problems} == {"id", "jv", "ma", "en"}
    assert all(f"steps.ftl:{line_of(boats, key)}: {key}: write " in each for each in problems)
    assert all(told in problem for problem in problems), problems


def line_of(folder: Path, key: str) -> int:
    """Return the line of a text."""
    lines = (folder / "locales" / "id" / "steps.ftl").read_text().splitlines()
    return next(n for n, line in enumerate(lines, 1) if line.startswith(f"{key} ="))


def test_a_slip_in_one_language_is_told_of_that_one(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "id" / "steps.ftl"
    steps.write_text(
        re.sub("^(step-prepare-body =).*", r"\1 { $alamat }", steps.read_text(), flags=re.MULTILINE)
    )
    [told] = lacking(boats, slots=SLOTS)
    assert told.startswith(f"{steps}:")


def test_a_file_in_another_encoding_is_told_how_to_save_it(boats: Path, terminal: Terminal) -> None:
    fill(boats)
    for name in ("locales/mad/steps.ftl", "faq.yaml"):
        file = boats / name
        file.write_bytes(file.read_text().replace("Hitung", "Hitüng").encode("cp1252"))
        told = terminal.types("check", "--census", "boats")
        assert (told.exit_code, told.stderr) == (2, "")
        assert f"{name}: the file: write it as UTF-8 (in Notepad: Save as" in told.stdout
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().decode("cp1252").encode())
    assert lacking(boats, slots=SLOTS) == []


def test_the_name_of_a_shipped_census_is_refused(terminal: Terminal) -> None:
    """An empty folder of that name would hide the census."""
    folder = terminal.folder / "censuses"
    for name in ("sp2020", "se2026"):
        refused = terminal.types("census", "new", name, "--folder", str(folder))
        assert refused.exit_code == 1
        assert "comes with sensusbot" in refused.stderr
    assert not folder.exists()


def test_a_step_that_is_new_is_not_taken_for_one_that_is_there(boats: Path) -> None:
    fill(boats)
    census = boats / "census.yaml"
    census.write_text(census.read_text().replace("prepare, submit]", "prepare, submit, submitted]"))
    problems = [each for each in lacking(boats, slots=SLOTS) if "submitted" in each]
    assert len(problems) == 12
    assert [each for each in problems if "did you mean" in each] == []


@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("faq.yaml", "Hitung perahu desa", "Jam buka: 8 pagi", ": write a text that holds a colon"),
        (
            "faq.yaml",
            "slug: apa-itu-sensus",
            "slug: Apa Itu",
            "slug: write small letters and digits",
        ),
        (
            "census.yaml",
            "looks_up: nothing",
            "looks_up: nik",
            "write one of nik_and_family_card, n",
        ),
        ("census.yaml", "zone: Asia/Jakarta", "zone: [Asia", "write readable YAML ("),
        ("census.yaml", "  online:", "\tonline:", "write spaces, no tab, at its beginning"),
        ("faq.yaml", "    group:", "\t  group:", "write spaces, no tab, at its beginning"),
        (
            "census.yaml",
            "measure: counted",
            "measure: kios",
            "write one of counted, persons, employees",
        ),
        ("census.yaml", "measure: counted", "measure: families", "counted, persons, employees"),
        ("census.yaml", "[first day, 7 days", "[first day, 90 days", "when: write at most 30 days"),
        ("faq.yaml", "id: Hitung perahu desa", "id: ...", "apa-itu-sensus.title.id: write "),
        ("census.yaml", "measure: counted", "measure: count", "did you mean counted?"),
        ("census.yaml", "2031-01-31", "2031-02-31", "2020-03-31; there is no day 2031-02-31"),
        ("census.yaml", "interview:\n", "interview\n", ":27: line 27: write a colon behind"),
        ("census.yaml", "[claimed, confirmed]", "[clamed]", "did you mean claimed?"),
    ],
)
def test_what_is_wrong_is_told_in_words_of_the_file(
    boats: Path, name: str, before: str, after: str, told: str
) -> None:
    fill(boats)
    file = boats / name
    file.write_text(file.read_text().replace(before, after, 1))
    problems = [each for each in lacking(boats, slots=SLOTS) if told in each]
    assert [re.fullmatch(rf"{file}:\d+: .*", each) is not None for each in problems] == [True]
    assert len(lacking(boats, slots=SLOTS)) == 1, "one mistake is told once"
    assert "unicode string" not in problems[0]
    assert "String should" not in problems[0]


def test_questions_that_are_gone_are_told_where_census_yaml_names_them(boats: Path) -> None:
    fill(boats)
    (boats / "faq.yaml").rename(boats / "faq.yml")
    assert lacking(boats, slots=SLOTS) == [
        f"{boats}/faq.yaml: the file: write a file of this name with the topics that census.yaml "
        "names: apa-itu-sensus; did you mean faq.yml?"
    ]


@pytest.mark.parametrize(
    "broken", ["", "zone Asia/Jakarta\nphases:\n", "phases:\n\tonline:\n", "\0z\0o\0n\0e"]
)
def test_a_census_that_cannot_be_read_is_told_alone(boats: Path, broken: str) -> None:
    """Which languages it speaks stands in it: nothing is said of those that it may not have."""
    (boats / "census.yaml").write_text(broken)
    [told] = lacking(boats, slots=SLOTS)
    assert told.startswith(f"{boats}/census.yaml:")
    assert told.endswith("; the rest is looked at once this reads")


def test_a_language_whose_folder_is_gone_leaves_the_others_alone(boats: Path) -> None:
    fill(boats)
    census = boats / "census.yaml"
    census.write_text(census.read_text().replace("[id, jv, mad, en]", "[id]"))
    (boats / "locales" / "id").rename(boats / "lost")
    faq = boats / "faq.yaml"
    faq.write_text(
        re.sub("^      (jv|mad|en): .*", r"      \1: …", faq.read_text(), flags=re.MULTILINE)
    )
    [told] = lacking(boats, slots=SLOTS)
    assert "languages[0]: write a language with Fluent files in locales/id/" in told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (r"    source:\n.*\n", "    source:\n", "apa-itu-sensus.source: write a list such as [one"),
        (r"      id:\n +- .*\n", "      id:\n", "apa-itu-sensus.examples.id: write a list such"),
        (r"group: dasar", "group: [dasar]", "apa-itu-sensus.group: write one text"),
    ],
)
def test_a_topic_is_called_by_its_name(boats: Path, before: str, after: str, told: str) -> None:
    fill(boats)
    faq = boats / "faq.yaml"
    faq.write_text(re.sub(before, after, faq.read_text(), count=1))
    [problem] = lacking(boats, slots=SLOTS)
    assert told in problem
    assert re.match(rf"{faq}:\d+: ", problem), "with its line"


def test_an_empty_file_of_questions_is_called_a_file(boats: Path) -> None:
    fill(boats)
    (boats / "faq.yaml").write_text("")
    assert [each for each in lacking(boats, slots=SLOTS) if "faq.yaml:" in each] == [
        f"{boats}/faq.yaml: the file: write keys with values of their own"
    ]


def test_a_day_of_announcement_needs_one(boats: Path) -> None:
    fill(boats)
    faq = boats / "faq.yaml"
    before, after = faq.read_text().split("    answer:")
    faq.write_text(f"{before}    answer:{after.replace('Hitung', 'Per {announced_on} hitung', 1)}")
    [told] = lacking(boats, slots=SLOTS)
    assert "apa-itu-sensus.answer.id: write a from as well, the day that {announced_on}" in told


def test_texts_that_are_missing_are_told_in_the_file_that_new_lays_them_in(boats: Path) -> None:
    fill(boats)
    for file in boats.glob("locales/id/*.ftl"):
        file.write_text("")
    told = {
        found.groups()
        for each in lacking(boats, slots=SLOTS)
        if (found := re.search(r"/locales/id/(\S+): (\S+): write ", each))
    }
    laid = {
        (file.name, key)
        for file in (NEW_CENSUS / "locales").glob("*.ftl")
        for key in re.findall(r"(?m)^(\S+) =", file.read_text())
    }
    assert told <= laid
    assert {("words.ftl", "-counted"), ("words.ftl", "offline-other")} < told


def test_three_dots_are_no_text(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "id" / "steps.ftl"
    steps.write_text(re.sub("(step-submit-help =).*", r"\1 ...", steps.read_text()))
    [told] = lacking(boats, slots=SLOTS)
    assert "step-submit-help: write words in place of …" in told


def test_what_is_meant_by_another_name_is_a_text_that_nobody_reads(boats: Path) -> None:
    """Of a text that is missing: not one that is in its place already."""
    fill(boats)
    (boats / "locales" / "id" / "steps.ftl").write_text("")
    words = boats / "locales" / "id" / "words.ftl"
    words.write_text(re.sub("(?m)^(home|page)-prepare = .*", "", words.read_text()))
    told = lacking(boats, slots=SLOTS)
    assert len(told) == 8, told
    assert [each for each in told if "did you mean" in each] == []


def test_a_file_under_another_ending_is_told_with_the_right_one(boats: Path) -> None:
    fill(boats)
    steps = boats / "locales" / "id" / "steps.ftl"
    steps.rename(f"{steps}.txt")
    assert lacking(boats, slots=SLOTS) == [f"{steps}.txt: the file: write steps.ftl as its name"]
    census = boats / "census.yaml"
    census.rename(boats / "census.yml")
    [told] = lacking(boats, slots=SLOTS)
    assert told.startswith(f"{census}: the file: write this name in place of census.yml; the rest")


def test_one_language_leaves_the_others_alone(boats: Path) -> None:
    """Also their folders and their lines in faq.yaml, which nobody has to delete."""
    every = lacking(boats, slots=SLOTS)
    census = boats / "census.yaml"
    census.write_text(census.read_text().replace("[id, jv, mad, en]", "[id]"))
    left = lacking(boats, slots=SLOTS)
    assert 0 < len(left) < len(every) / 2
    assert [each for each in left if re.search(r"/(jv|mad|en)/|\.(jv|mad|en)\b", each)] == []
    census.write_text(census.read_text().replace("[id]", "[id, en]"))
    assert len(left) < len(lacking(boats, slots=SLOTS)) < len(every)


def test_a_text_of_its_own_that_nobody_reads_is_named(boats: Path, terminal: Terminal) -> None:
    fill(boats)
    for language in ("id", "jv", "mad", "en"):
        words = boats / "locales" / language / "words.ftl"
        words.write_text(
            words.read_text()
            + "\nhome-prepar = x\n-perahu = perahu\nposter-prepare-4 = { -perahu }\n"
        )
    told = terminal.types("check", "--census", "boats").stdout.splitlines()
    assert len(told) == 4, told
    assert all("home-prepar: write the name of a text that is read" in each for each in told)
    assert all(each.endswith("did you mean home-prepare?") for each in told)


def test_all_targets_of_boards_that_are_not_there_are_told_at_once(
    boats: Path, terminal: Terminal
) -> None:
    fill(boats)
    config = terminal.folder / "config.yaml"
    words = config.read_text().replace("sp2020", "boats")
    config.write_text(words.replace("board: district", "board: company"))
    told = " ".join(terminal.types("doctor").output.split())
    for place, board in enumerate(("company", "company", "office")):
        assert f"targets.{place}.board: boats has no board {board}" in told


def test_what_only_a_census_of_families_and_employees_has_is_refused(
    boats: Path, terminal: Terminal
) -> None:
    fill(boats)
    config = terminal.folder / "config.yaml"
    config.write_text(config.read_text().replace("sp2020", "boats"))
    figures = terminal.file("figures.csv", "desa,keluarga\n35.09.12.2002,10\n")
    for words, why in (
        (("import", "registry", figures), "tidak mengenalinya dengan NIK"),
        (("reconcile", "--registry", figures), "tidak mengenalinya dengan NIK"),
        (("import", "roster", figures), "kantor dan pegawainya tidak dihitung"),
        (("import", "finished", figures), "kantor dan pegawainya tidak dihitung"),
    ):
        refused = terminal.types(*words)
        assert refused.exit_code == 1, (words, refused.output)
        assert why in refused.stderr, words
