"""How many buttons stand under a message: four under an answer, six elsewhere, in three rows."""

import pytest

from presentation.boards.choosing import MOST_BUTTONS as UNDER_A_BOARD
from presentation.chat.messages import Message
from presentation.language.catalogue import Texts
from presentation.questions.answer_buttons import MOST_BUTTONS as UNDER_AN_ANSWER
from tests.presentation.every.all_messages import every_message
from tests.presentation.every.examples import texts_in
from tests.presentation.every.unasked_messages import unasked_messages
from tests.presentation.questions.question_messages import answer_messages

LISTS = {
    "all steps": "the contents of the walk: a number for each step",
    "topics": "the contents of what is asked: the usual ones and each group",
    "column": "a column may be any of twenty things, and only its sender knows which",
    "history": "the recaps that wait: each opens by its own",
    "deliveries": "the kinds that could not be sent: each opens by its own",
    "desk, full": "what a helper has to do: each request opens by its own",
    "accompanied": "the offices of a task force, the requests of one: each opens by its own",
    "decided, many": "what one decided within a day: a button takes each back",
    "unmet": "a page of questions: a number opens one",
    "invite": "the roles that one may give, a form with its fields, the newest invitations",
    "roles: ": "the roles with their holders, a page of holders: each opens by its own",
    "audit: ": "the kinds of acts, the people who did them",
    "field day": "the blocks of the day, each by its name",
    "field block": "the outcomes of a visit, one tap each, and the end of the block",
    "field again": "the blocks with second visits, each by its name",
    "field typed": "what a line may mean, each meaning by itself",
    "field where": "the blocks of which an outcome may be, each by its name",
    "workers": "who has joined a company: each can be taken off",
    "team: ": "a page of a team: a number opens each; whom work goes to, each by the name",
    "left: ": "the areas with something left, a page of them: a number opens each",
    "experiment": "a form with its fields, what can be tried, the newest ones",
    "broadcast": "a form with its fields, the roles it may go to, the broadcasts of the last days",
}
"""Beginnings of names: a list has a button for each of its lines, a form one for each field."""
MENUS = {
    "admin's home": "home is the menu of a role, with what matters now first",
    "head's home": "the same",
    "verifier's home": "the same",
    "helper's home": "the same",
    "tools": "what a head takes home, each by its name",
    "choose board": "the kinds of boards, each by its name",
    "card finished": "to whom the card goes, what is written on it, the other cards of the person",
    "brief, page": "the page, its slides and its print beside the file and the other screens",
    "board": "boards have six buttons: pages, the next level, a name, a picture, other boards",
    "desk village, several": "villages of one name or like it, each by its district",
    "reasons": "the reasons for which a proof goes back, each by its name",
    "offline reasons": "why somebody cannot take part online, each by its name",
    "duties": "the duties of one person, each by its name",
    "find, posts": "the posts of an office, each by its name",
    "open, page": "a page of names, and what a head does with them",
    "company: card": "each company with a name like it, beside the three ways to decide",
    "field reason": "the reasons for which a block is opened again, each by its name",
    "field trouble": "the blocks that a note may be on, each by its name",
    "unmet group": "the nearest topics, each by its name",
}
"""Beginnings of names of messages in which each button leads to something of its own."""


def number_of(message: Message) -> int:
    return sum(map(len, message.buttons))


@pytest.fixture(scope="module")
def texts() -> Texts:
    return texts_in()


def test_an_answer_has_at_most_four(texts: Texts) -> None:
    many = {
        name: number_of(each)
        for name, each in answer_messages(texts)
        if not name.startswith("topics")
    }
    assert max(many.values()) == UNDER_AN_ANSWER == 4, many


def test_a_board_and_every_other_message_has_at_most_six(texts: Texts) -> None:
    many = {
        name: number_of(each)
        for name, each in every_message(texts)
        if number_of(each) > UNDER_A_BOARD
    }
    assert UNDER_A_BOARD == 6
    assert not {name for name in many if not name.startswith(tuple(LISTS))}
    for beginning in LISTS:
        assert any(name.startswith(beginning) for name in many), f"{beginning} is no exception"


def test_what_comes_unasked_is_one_thing_to_do_in_three_rows(texts: Texts) -> None:
    crowded = {
        name: [[button.label for button in row] for row in each.buttons]
        for name, each in unasked_messages(texts)
        if len(each.buttons) > 3 or number_of(each) > 4
    }
    assert not crowded


def test_more_than_four_buttons_fit_into_three_rows(texts: Texts) -> None:
    crowded = {
        name: [[button.label for button in row] for row in each.buttons]
        for name, each in every_message(texts)
        if number_of(each) > 4 and len(each.buttons) > 3
    }
    assert not {name for name in crowded if not name.startswith((*LISTS, *MENUS))}
    for beginning in MENUS:
        assert any(name.startswith(beginning) for name in crowded), f"{beginning} is no exception"
