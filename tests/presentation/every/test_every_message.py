"""What holds for each message that the builders make, in every language."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html import unescape

import pytest

from census.broadcasts.text import Placeholder, telegram_length
from census.people.people import Language
from presentation.chat.actions import Action
from presentation.chat.card_actions import CardAction, FormAction
from presentation.chat.experiment_actions import ExperimentAction
from presentation.chat.field_actions import AnyAction, FieldAction
from presentation.chat.messages import Button, Message, Rows
from presentation.chat.presses import MAX_BYTES, unpack
from presentation.language.html import unmarked
from simulator.api.arguments import Arguments
from simulator.api.rich import read_rich
from simulator.cloud.accounts import ChatKind
from simulator.cloud.clock import MovableClock
from simulator.cloud.cloud import Cloud
from simulator.cloud.state import Chat
from tests.presentation.every.all_messages import every_message
from tests.presentation.every.examples import AS_OF, LANGUAGES, texts_in

# Telegram's limits: Bot API, sendMessage, sendPhoto and InlineKeyboardButton; 100 entities each.
MAX_TEXT, MAX_CAPTION, MAX_ENTITIES = 4096, 1024, 100
WIDE, NARROW = 48, 24
"""Letters that a phone shows on a button with a row of its own, and on one of a pair."""

END_WITH_ROWS = ("team: ", "area brief")
"""Messages whose last words are a list of rows; in the rich form those are cells of a table."""

TIME_OF_DAY = re.compile(
    r"(?:pukul|jam|at|until|,) (?:[01]\d|2[0-3])[.:][0-5]\d(?![\d.])", re.IGNORECASE
)


@cache
def messages() -> list[tuple[Language, str, Message]]:
    """Make all of them once, and only where they are judged: it takes seconds."""
    return [
        (language, name, message)
        for language in LANGUAGES
        for name, message in every_message(texts_in(language))
    ]


def shown(message: Message) -> str:
    return unescape(re.sub("<[^>]+>", "", message.text))


def buttons(message: Message) -> list[Button]:
    return [button for row in rows_of(message) for button in row]


def rows_of(message: Message) -> Rows:
    """All rows of buttons, those below the rich form and the one that asks for it, too."""
    if message.rich is None:
        return message.buttons
    offer = message.rich.offer
    return (*message.buttons, *message.rich.buttons, *(((offer,),) if offer else ()))


def linked(part: object) -> Iterator[Button]:
    """The buttons within a rich text."""
    if isinstance(part, Mapping):
        if part.get("type") == "button":
            yield Button(part["button"]["text"], part["button"]["callback_data"])
        part = list(part.values())
    if isinstance(part, Sequence) and not isinstance(part, str):
        for each in part:
            yield from linked(each)


def test_every_message_says_something_and_leaves_no_gap() -> None:
    for language, name, message in messages():
        assert shown(message).strip(), name
        # Admins see the placeholders of a broadcast as they type them.
        text: str = message.text
        for placeholder in Placeholder:
            text = text.replace(f"{{{placeholder}}}", placeholder)
        text = re.sub(r"<pre>.*?</pre>", "<pre></pre>", text, flags=re.DOTALL)
        assert not re.search(r"[{}]|None|\n\n\n|  ", text), f"{language}, {name}"


def test_no_message_is_too_long_for_telegram() -> None:
    for _, name, message in messages():
        length = telegram_length(unmarked(message.text))
        assert length <= (MAX_CAPTION if message.plain().shows_picture else MAX_TEXT), name
        assert len(re.findall("<[a-z]", message.text)) <= MAX_ENTITIES, name


def test_every_rich_form_is_one_that_telegram_takes_and_says_what_the_words_say() -> None:
    chat, forms = Chat(1, ChatKind.PRIVATE, "Siti"), 0
    cloud = Cloud(MovableClock(AS_OF))
    for language, name, message in messages():
        if message.rich is not None:
            forms += 1
            blocks = {"blocks": [*message.rich.blocks()]}
            said = read_rich(cloud, Arguments({"rich_message": blocks}), chat).words
            assert not re.search(r"[{}]|</?[a-z]+>|None|\n\n\n", said), f"{language}, {name}"
            end = 0 if name.startswith(END_WITH_ROWS) else -1
            assert shown(message).splitlines()[end] in said, f"{language}, {name}"
    assert forms >= len(LANGUAGES)


def test_every_button_is_one_of_todays() -> None:
    for _, name, message in messages():
        for button in buttons(message):
            if button.data is not None:
                assert unpack(button.data), name
                assert len(button.data.encode()) <= MAX_BYTES
            else:
                ours = ("https://t.me/sensusbot", "https://wa.me/?text=")
                assert (button.url or button.web_app or "").startswith(ours)


def test_labels_fit_a_phone() -> None:
    for language, name, message in messages():
        for row in rows_of(message):
            for button in row:
                longest = WIDE if len(row) == 1 else NARROW
                assert 0 < len(button.label) <= longest, f"{language}, {name}: {button.label}"


def test_no_two_buttons_of_a_message_that_do_different_things_read_the_same() -> None:
    """Those that do the same with several units are told apart by what they are of."""
    for language, name, message in messages():
        below = message.rich.buttons if message.rich else message.buttons
        within = linked(message.rich.blocks()) if message.rich else ()
        does: dict[str, set[str]] = {}
        for button in (button for row in below for button in row):
            does.setdefault(button.label, set()).add(
                (button.data or button.url or "").split(":")[0]
            )
        assert all(len(done) == 1 for done in does.values()), f"{language}, {name}: {does}"
        assert does.keys().isdisjoint(button.label for button in within), f"{language}, {name}"


NAMED = re.compile(r"(?:tekan|pencet|klik|press|pilih|pileh|choose) <b>(.+?)</b>", re.IGNORECASE)


def test_whoever_is_told_to_press_a_button_has_it() -> None:
    """A button that stands elsewhere cannot be pressed; those of the census's site are not ours."""
    ours = {
        (language, each.label) for language, _, message in messages() for each in buttons(message)
    }
    missing = {
        f"{language} {name}: {label}"
        for language, name, message in messages()
        for label in NAMED.findall(message.text)
        if (language, label) in ours and label not in {each.label for each in buttons(message)}
    }
    assert missing == set()


def test_no_label_carries_markup() -> None:
    for _, name, message in messages():
        for button in buttons(message):
            assert not re.search(r"</?[a-z]|&\w+;", button.label), name


@cache
def pressed() -> frozenset[AnyAction]:
    """Return what any button of any message does, also after the form of boards was changed."""
    data = {button.data for _, _, message in messages() for button in buttons(message)}
    found = [press for each in data if each and (press := unpack(each))]
    again = [unpack(":".join(each.values)) for each in found if each.action in FormAction]
    return frozenset(each.action for each in (*found, *again) if each)


@pytest.mark.parametrize(
    "action", [*Action, *FieldAction, *CardAction, *ExperimentAction, *FormAction]
)
def test_every_action_has_a_button_somewhere(action: AnyAction) -> None:
    assert action in pressed()


def test_the_languages_offer_the_same_buttons() -> None:
    by_language: dict[Language, list[list[str | None]]] = {language: [] for language in LANGUAGES}
    for language, _, message in messages():
        by_language[language].append([button.data for button in buttons(message)])
    for language in LANGUAGES[1:]:
        assert by_language[language] == by_language[LANGUAGES[0]], language


def test_every_time_of_day_names_its_zone() -> None:
    for language, name, message in messages():
        words = "\n".join((message.text, *(button.label for button in buttons(message))))
        for found in TIME_OF_DAY.finditer(words):
            assert words[found.end() :].startswith((" WIB", "–")), (language, name, found[0])
