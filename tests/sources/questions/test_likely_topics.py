import pytest

from census.definition import Slug
from census.questions.knowledge import Knowledge
from presentation.questions.answers import SLOTS
from sources.census.files import load_census
from sources.census.problems import CensusFileError
from sources.questions.files import load_knowledge
from sources.questions.likely_topics import require_topics
from tests.presentation.every.examples import ROOT
from tests.support.question_books import KNOWLEDGE

FOLDER = ROOT / "censuses" / "sp2020"


def test_the_topics_that_the_shipped_census_names_are_there() -> None:
    census = load_census(FOLDER)
    require_topics(FOLDER, census, load_knowledge(FOLDER, languages=census.languages, slots=SLOTS))


def test_topics_and_groups_that_nobody_has_written_are_refused_by_name() -> None:
    topics = {
        Slug("lupa-pasword") if slug == "lupa-password" else slug: topic
        for slug, topic in KNOWLEDGE.topics.items()
    }
    with pytest.raises(CensusFileError) as refusal:
        require_topics(FOLDER, load_census(FOLDER), Knowledge(topics, {}, {}))
    problems = {(problem.key, problem.expected) for problem in refusal.value.problems}
    expected = "a topic of faq.yaml; did you mean lupa-pasword?"
    assert ("phases.online.topics.password", expected) in problems
    assert ("phases.online.about", "a group of faq.yaml") in problems
