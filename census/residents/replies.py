"""What people mean who answer a reminder in words: done, later, or no more reminders.

A text is taken for an answer only if nearly all of its words belong to such answers; a question or
an objection is none.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import Final

from census.residents import reply_words as words

LONGEST: Final = 10
"""Longer texts have something else to say."""
KNOWN_TO_ONE_STRANGE: Final = 3
"""One strange word is allowed among so many that are known."""
LONG_ENOUGH: Final = 5
"""Telling words of so many letters may be misspelt."""
ALIKE: Final = 0.8
"""How alike a misspelt word and a known one must be, from 0 to 1."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]*)*")  # noqa: RUF001 - typed so
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")


class ReplyKind(StrEnum):
    """What somebody answers to a reminder."""

    DONE = "done"
    SOON = "soon"
    EVENING = "evening"
    TOMORROW = "tomorrow"
    LATER = "later"
    STOP = "stop"
    BOTHERED = "bothered"
    """Calls it spam, without saying that it is to stop."""
    RESUME = "resume"
    """Wants reminders again."""


@dataclass(frozen=True, slots=True)
class SaidReply:
    """An answer; ``plain`` when every word of it is known and spelt right.

    ``whole``: it speaks of all that is to be filled in and sent, not of one step. ``not_yet``: it
    says that it is not done, whenever it will be.
    """

    kind: ReplyKind
    plain: bool
    whole: bool = False
    not_yet: bool = False


def reply_in(text: str) -> SaidReply | None:
    """Return what a text answers to a reminder; None for anything else."""
    typed = _STRETCHED.sub(r"\1", text.casefold())
    said = [re.sub("[’`]", "'", word) for word in _WORD.findall(typed)]  # noqa: RUF001
    if not 0 < len(said) <= LONGEST or "?" in text or any(map(str.isdigit, text)):
        return None
    meant = [_spelt(word) for word in said]
    strange = sum(word not in _all_known() for word in meant)
    if strange * (KNOWN_TO_ONE_STRANGE + 1) > len(meant):
        return None
    kind = ReplyKind.BOTHERED if _has_enough(meant) else None if _asks(meant) else _kind(meant)
    spelt_right = not strange and all(word in _all_known() for word in said)
    if kind is None:
        return None
    whole, not_yet = _has(meant, words.WHOLE), _has(meant, words.NOT_YET)
    return SaidReply(kind, plain=spelt_right, whole=whole, not_yet=not_yet)


def _asks(meant: Sequence[str]) -> bool:
    """Tell whether it is a question or an objection. "udah kok" is none, "kok udah" is one."""
    ends = [word for word in meant if word not in words.ADDRESS]
    after = ends[ends.index("kok") + 1 :] if "kok" in ends[1:] else None
    if after is not None and all(word in words.PAST for word in after):
        ends.remove("kok")
    return _has(ends, words.ASKING) or (len(ends) > 1 and ends[-1] in words.TAGS)


def _has_enough(meant: Sequence[str]) -> bool:
    """Tell whether somebody is tired of messages, or wants nothing of all this."""
    if _has(meant, words.PESTERED) and _has(meant, words.AGAIN):
        return not _has(meant, words.DONE | words.NOT_YET | words.REFUSAL)
    bare = [word for word in meant if word not in words.ADDRESS]
    refused = [word for word in bare if word not in words.UNWILLING]
    if len(bare) == 1:
        return bare[0] in words.NO
    return len(bare) <= 3 and len(refused) == 1 and refused[0] in words.REFUSAL  # noqa: PLR2004


_TIMES: Final = {
    ReplyKind.TOMORROW: words.TOMORROW,
    ReplyKind.EVENING: words.EVENING,
    ReplyKind.SOON: words.SOON,
}


def _kind(meant: Sequence[str]) -> ReplyKind | None:
    about = _about_reminders(meant)
    if about is not None:
        return about
    open_, done = _has(meant, words.NOT_YET), _has(meant, words.DONE)
    if (open_ and done) or (_has(meant, words.REFUSAL - {"tak"}) and not open_):
        return None
    for kind, own in _TIMES.items():
        if _has(meant, own) and not _is_past(meant) and set(meant) - own - words.ADDRESS:
            return kind
    if open_ or _has(meant, words.LATER):
        return ReplyKind.LATER
    if done:
        return ReplyKind.DONE
    # "saya kerja di pabrik" is no reason to wait: a word that is not known says something else.
    engaged = _has(meant, words.ENGAGED) and _has(meant, words.PRESENT)
    engaged = engaged and all(word in _all_known() for word in meant)
    return ReplyKind.LATER if engaged else None


def _about_reminders(meant: Sequence[str]) -> ReplyKind | None:
    if _wants_no_more(meant):
        return ReplyKind.STOP
    wants = _has(meant, words.RESUME) and _has(meant, words.REMINDERS)
    if wants and not _has(meant, words.REFUSAL):
        return ReplyKind.RESUME
    return ReplyKind.BOTHERED if _has(meant, words.BOTHER) else None


def _is_past(meant: Sequence[str]) -> bool:
    """Tell whether a time of day is that of a deed: "sudah tadi malam", "sudah minggu lalu"."""
    return _has(meant, words.DONE) and not _has(meant, words.NOT_YET | words.LATER)


def _wants_no_more(meant: Sequence[str]) -> bool:
    if "off" in meant and _has(meant, words.REMINDERS):
        return True
    stops = [place for place, word in enumerate(meant) if word in words.STOP]
    if stops:  # "jangan berhenti dulu" wants more.
        return meant[max(stops[0] - 1, 0)] not in words.REFUSAL
    for place, word in enumerate(meant):
        # "aja" is Javanese for "do not" where a sentence begins, else Indonesian for "only".
        begins = place == 0 or meant[place - 1] in words.DONE
        refuses = word in words.REFUSAL or (word == "aja" and begins)
        if word == "tak" and place and begins and _has(meant[place + 1 : place + 2], words.WHOLE):
            continue  # "wis tak kirim" is Javanese for "I have sent it".
        if refuses and _has(meant[place + 1 :], words.MESSAGES | words.BOTHER):
            return True
    return False


def _has(said: Collection[str], own: Collection[str]) -> bool:
    return any(word in own for word in said)


@cache
def _telling() -> frozenset[str]:
    return words.DONE.union(*_TIMES.values(), words.NOT_YET, words.LATER, words.STOP, words.RESUME)


@cache
def _all_known() -> frozenset[str]:
    beside = (
        words.REMINDERS,
        words.BUSY,
        words.BOTHER,
        words.REFUSAL,
        words.MESSAGES,
        words.ASKING,
        words.FILLING,
        words.PESTERED,
        words.AGAIN,
        words.UNWILLING,
        words.NO,
        words.PRESENT,
    )
    return _telling().union(*beside, words.ADDRESS, words.TAGS)


def _spelt(word: str) -> str:
    """Return the telling word that is meant by one that may be misspelt."""
    if word in _all_known() or len(word) < LONG_ENOUGH:
        return word
    near = [
        each
        for each in sorted(_telling())
        if each[0] == word[0] and len(each) >= LONG_ENOUGH and abs(len(each) - len(word)) <= 1
    ]
    return next(iter(get_close_matches(word, near, n=1, cutoff=ALIKE)), word)
