"""Everything that the bot says to anybody, heard and judged at once: is it theirs to know?"""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from telegram.request import RequestData

from census.fieldwork.blocks import BlockCode
from census.fieldwork.workers import Badge, FieldRole, Fieldworker
from simulator.chats.world import Telegram
from simulator.cloud.state import ChatMessage
from tests.support.near_telegram import NearTransport
from trials.month.books import Books

WIB = ZoneInfo("Asia/Jakarta")
NIGHT = (time(20), time(7))
MAGHRIB = (time(17, 30), time(18, 30))
FRIDAY = (time(11, 30), time(13))
CODE = re.compile(r"33\.19\.\d\d\.\d{4}\.\d{4}")
MARK = re.compile(r"#(\d{4})\b")
BADGE = re.compile(r"\b(?:PPL|PML|KSK|CAD)-\d{4}\b")
NUMBER = re.compile(r"(?<!\d)\d{16}(?!\d)")
WORD = re.compile(r"[^\W\d_]+")


class PushingTransport(NearTransport):
    """Push's client, which says that it is push that speaks: nobody acts meanwhile."""

    def __init__(self, cloud: "OverheardTelegram", heard: "Heard") -> None:
        super().__init__(cloud)
        self._heard = heard

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: object,
        **more_timeouts: object,
    ) -> tuple[int, bytes]:
        self._heard.pushing += 1
        try:
            return await super().do_request(url, method, request_data, *timeouts, **more_timeouts)
        finally:
            self._heard.pushing -= 1


@dataclass(slots=True)
class Heard:
    """What was heard so far. ``complaints`` is what must not have been said."""

    books: Books
    fieldworkers: dict[int, Badge] = field(default_factory=dict)
    residents: dict[int, str] = field(default_factory=dict)
    see_all: frozenset[int] = frozenset()
    complaints: list[str] = field(default_factory=list)
    pushed: list[ChatMessage] = field(default_factory=list)
    pushing: int = 0
    said: Counter[str] = field(default_factory=Counter)
    asked: dict[int, set[str]] = field(default_factory=dict)
    """Names and badges that a resident typed, and may read again."""
    _names: dict[tuple[str, str], Fieldworker] = field(default_factory=dict)
    _marks: dict[str, BlockCode] = field(default_factory=dict)
    _twice: Counter[tuple[int, date, str]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        for worker in self.books.workers.values():
            first, second = worker.name.split()
            self._names[first, second] = worker
        for page in self.books.pages.values():
            self._marks[page.block.name.rpartition("#")[2]] = page.code

    def hear(self, message: ChatMessage) -> None:
        """Judge a message of the bot."""
        now, pushed = message.edited or message.moment, self.pushing > 0
        local = now.astimezone(WIB)
        self.said["pushed" if pushed else "answered"] += 1
        if pushed:
            self.pushed.append(message)
            self._judge_moment(message, local)
        everything = "\n".join([message.text, *_data_of(message)])
        if NUMBER.search(everything):
            self._complain(message, "an identity number")
        if message.chat_id not in self.see_all:
            self._judge_blocks(message, everything, local)
            self._judge_people(message, everything, local)
        for chat, name in self.residents.items():
            if chat != message.chat_id and name in message.text:
                self._complain(message, f"the resident {name}")

    def _judge_moment(self, message: ChatMessage, local: datetime) -> None:
        at = local.time()
        if at >= NIGHT[0] or at < NIGHT[1]:
            self._complain(message, "at night")
        if _within(at, MAGHRIB) or (local.isoweekday() == 5 and _within(at, FRIDAY)):
            self._complain(message, "in a quiet hour")
        self._twice[message.chat_id, local.date(), message.text] += 1
        if message.text and self._twice[message.chat_id, local.date(), message.text] == 2:
            self._complain(message, "sent twice")

    def _judge_blocks(self, message: ChatMessage, everything: str, now: datetime) -> None:
        named = {BlockCode(code) for code in CODE.findall(everything)}
        named |= {self._marks[mark] for mark in MARK.findall(everything) if mark in self._marks}
        for code in named:
            if not self._may_see_block(message.chat_id, code, now):
                self._complain(message, f"block {code}")

    def _may_see_block(self, chat: int, code: BlockCode, now: datetime) -> bool:
        badge, page = self.fieldworkers.get(chat), self.books.pages[code]
        if badge is None:
            return False
        match self.books.workers[badge].role:
            case FieldRole.DISTRICT_COORDINATOR:
                return page.block.village.startswith(f"{self.books.district(badge)}.")
            case FieldRole.COORDINATOR:
                return any(page.belonged(each, now) for each in self._team(badge, now))
            case _:
                return page.belonged(badge, now)

    def _judge_people(self, message: ChatMessage, everything: str, now: datetime) -> None:
        badges = {Badge(found) for found in BADGE.findall(everything)}
        for pair in pairwise(WORD.findall(message.text)):
            if pair in self._names:
                badges.add(self._names[pair].badge)
        for badge in badges & self.books.workers.keys():
            if not self._may_know(message.chat_id, badge, now):
                self._complain(message, f"{badge} {self.books.workers[badge].name}")

    def _may_know(self, chat: int, badge: Badge, now: datetime) -> bool:
        own, other = self.fieldworkers.get(chat), self.books.workers[badge]
        if own is None:
            return bool({badge, other.name} & self.asked.get(chat, set()))
        if own == badge:
            return True
        match self.books.workers[own].role:
            case FieldRole.DISTRICT_COORDINATOR:
                return self._in_district(badge, own)
            case FieldRole.COORDINATOR:
                near = self.books.district(badge) == self.books.district(own)
                reserve = other.role is FieldRole.RESERVE and near
                return reserve or badge in self._team(own, now)
            case _:
                return own in self._team(badge, now) or self._exchanged(own, badge, now)

    def _exchanged(self, one: Badge, other: Badge, now: datetime) -> bool:
        """Whether a block went from one to the other within a day: both are told so."""
        pages = self.books.pages.values()
        return any(page.belonged(one, now) and page.belonged(other, now) for page in pages)

    def _in_district(self, badge: Badge, leader: Badge) -> bool:
        district = self.books.district(leader)
        works = (page.block.village for page in self.books.of(badge))
        return self.books.district(badge) == district or any(
            village.startswith(f"{district}.") for village in works
        )

    def _team(self, lead: Badge, now: datetime) -> set[Badge]:
        before = {
            who for who, by, until in self.books.led_before if by == lead and (now - until).days < 1
        }
        return before | set(self.books.team(lead))

    def _complain(self, message: ChatMessage, what: str) -> None:
        local = (message.edited or message.moment).astimezone(WIB)
        who = self.fieldworkers.get(message.chat_id, message.chat_id)
        first = message.text[:160].replace("\n", " / ")
        self.complaints.append(f"{local:%d %b %H.%M} {who}: {what} in “{first}”")


class OverheardTelegram(Telegram):
    """Telegram with somebody who hears what the bot says."""

    heard: Heard | None = None

    def publish(self, kind: str, message: ChatMessage) -> None:
        super().publish(kind, message)
        spoken = kind in {"message_new", "message_edited"} and message.service is None
        if self.heard is not None and spoken and message.sender_id == self.bot.user_id:
            self.heard.hear(message)


def _within(at: time, span: tuple[time, time]) -> bool:
    return span[0] <= at < span[1]


def _data_of(message: ChatMessage) -> list[str]:
    buttons: list[dict[str, Any]] = [each for row in message.inline_rows for each in row]
    return [f"{each['text']} {each.get('callback_data', '')}" for each in buttons]
