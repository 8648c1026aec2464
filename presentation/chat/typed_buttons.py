"""Names of buttons and commands that people type as words: which button or command they mean."""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from census.boards.unit_names import Closeness
from census.people.people import Language, Role
from census.residents.reply_words import ADDRESS
from presentation.chat.actions import Action
from presentation.chat.commands import SPELLINGS, CommandName, described, menu
from presentation.chat.presses import pack
from presentation.language.catalogue import Texts

NEAR: Final = 0.84
"""How close a misspelt name and a known one must be, from 0 to 1."""
LONG_ENOUGH: Final = 5
"""Names of so many letters may be misspelt."""
MOST_WORDS: Final = 6
AROUND: Final = ADDRESS.union(
    ("saya", "aku", "mau", "minta", "ingin", "pengen", "lihat", "liat", "buka", "tolong", "tlg"),
    ("dulu", "lagi", "please", "show", "open", "my", "the", "me", "want", "see"),
    ("kula", "nyuwun", "badhe", "mirsani", "ningali", "kaula", "kasokan", "nyo'ona", "ngoladhi"),
)
"""What people say besides a name: "minta kodenya dong"."""

_LANGUAGES: Final[Mapping[str, Language]] = {
    name: Language(code)
    for code, names in (
        ("id", "indonesia indo indonesian indonesiane"),
        ("jv", "jawa jowo jawi javanese"),
        ("mad", "madura madhura meduro madurese madure"),
        ("en", "english inggris inggeris engles"),
    )
    for name in names.split()
}
_LANGUAGE_WORDS: Final = frozenset(
    ("bahasa", "basa", "boso", "bhasa", "language", "bhs", "bhasana")
)
_AROUND_LANGUAGE: Final = _LANGUAGE_WORDS.union(
    (
        "ganti",
        "pakai",
        "pake",
        "pakek",
        "ke",
        "dalam",
        "jadi",
        "bisa",
        "iso",
        "saged",
        "ada",
        "boleh",
    ),
    ("gantos", "ngagem", "mawi", "ngangghuy", "ka", "olle", "gak", "ga", "apa", "nganggo", "tidak"),
    (
        "in",
        "to",
        "use",
        "switch",
        "change",
        "speak",
        "can",
        "you",
        "do",
        "only",
        "saja",
        "aja",
        "ae",
    ),
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")  # noqa: RUF001 - typed so
_ENDINGS: Final = re.compile(r"(?<=\w{4})(?:nya|kan)$")

_COMMANDS: Final[Mapping[str, CommandName]] = {
    "button-home": CommandName.START,
    "button-back": CommandName.START,
    "button-help": CommandName.HELP,
    "button-status": CommandName.STATUS,
    "button-steps": CommandName.STEPS,
    "button-begin": CommandName.STEPS,
    "button-continue": CommandName.STEPS,
    "button-back-to-step": CommandName.STEPS,
    "ask-button": CommandName.ASK,
    "ask-button-topics": CommandName.ASK,
    "button-ranking": CommandName.RANKING,
    "button-employee": CommandName.EMPLOYEE,
    "button-office": CommandName.EMPLOYEE,
    "button-company": CommandName.COMPANY,
    "button-settings": CommandName.REMINDERS,
    "button-reminders": CommandName.REMINDERS,
    "button-language": CommandName.LANGUAGE,
    "button-privacy": CommandName.PRIVACY,
    "button-poster": CommandName.POSTER,
    "button-group-code": CommandName.CODE,
    "button-village-code": CommandName.CODE,
    "button-brief": CommandName.BRIEF,
    "button-brief-final": CommandName.BRIEF,
    "button-campaign": CommandName.OVERVIEW,
    "button-recaps": CommandName.PUBLISH,
    "button-unanswered": CommandName.UNANSWERED,
}
"""Labels of buttons that do what a command does. Whoever lacks the command lacks the button."""

_ACTIONS: Final[Mapping[str, Action]] = {
    "button-all-steps": Action.STEPS_LIST,
    "button-stuck": Action.STEP_STUCK,
    "button-offline": Action.OFFLINE_ASK,
    "button-own-home": Action.HOME_OWN,
    "button-reminders-on": Action.REMINDERS_ON,
    "button-reminders-off": Action.REMINDERS_OFF,
    "button-evening-on": Action.EVENING_ON,
    "button-data": Action.DATA_SHOW,
    "button-erase": Action.ERASE_ASK,
}
"""Labels of the other buttons that mean the same wherever they stand."""


def meant_button(
    typed: str, every: Iterable[Texts], roles: AbstractSet[Role], closeness: Closeness
) -> str | None:
    """Return the command ("/status") or the data of the button that a text names, else None.

    ``every`` are the texts of all languages: people read one and write in another.
    """
    words = _telling(typed)
    if not words or len(words) > MOST_WORDS or any(map(str.isdigit, typed)):
        return None
    every = tuple(every)
    if spoken := _language_in(words):
        return pack(Action.LANGUAGE_SET, spoken) if _speaks(every, spoken) else None
    names = {name: meaning for texts in every for name, meaning in _names(texts, roles)}
    said = " ".join(words)
    if said in names or len(said) < LONG_ENOUGH:
        return names.get(said)
    long = [name for name in names if len(name) >= LONG_ENOUGH and name[0] == said[0]]
    score, name = max(zip(closeness(said, long), long, strict=True), default=(0.0, ""))
    return names[name] if score >= NEAR else None


def is_whole_name(typed: str, every: Iterable[Texts], roles: AbstractSet[Role]) -> bool:
    """Tell whether a text is a name of several words, without a mistake.

    That is for those who speak with a person: a word alone may mean anything.
    """
    words = _telling(typed)
    if len(words) == 1:
        return False
    return any(" ".join(words) == name for texts in every for name, _ in _names(texts, roles))


def _language_in(words: Iterable[str]) -> Language | None:
    """Return the language that is asked for: "ganti bahasa jawa", "english please"."""
    telling = [word for word in words if word not in _AROUND_LANGUAGE]
    asks = any(word in _LANGUAGE_WORDS for word in words) or telling in (["english"], ["inggris"])
    return _LANGUAGES.get(telling[0]) if asks and len(telling) == 1 else None


def _speaks(every: Iterable[Texts], language: Language) -> bool:
    return any(texts.language == language for texts in every)


def _names(texts: Texts, roles: AbstractSet[Role]) -> Iterator[tuple[str, str]]:
    commands = menu(roles)
    for key, action in _ACTIONS.items():
        yield _label(texts, key), pack(action)
    for key, command in _COMMANDS.items():
        if command in commands:
            yield _label(texts, key), f"/{command}"
    for each in described(texts, commands, roles):
        yield " ".join(_telling(each.description)), f"/{each.name}"
        for spelling in (each.name, *SPELLINGS.get(each.name, ())):
            yield spelling, f"/{each.name}"


@cache
def _label(texts: Texts, key: str) -> str:
    return " ".join(_telling(texts.plain(key, step="")))


def _telling(text: str) -> list[str]:
    """Return the words of a name without what people say around it; all where nothing is left."""
    words = [_ENDINGS.sub("", word) for word in _WORD.findall(text.casefold())]
    return [word for word in words if word not in AROUND] or words
