"""Parts of messages about broadcasts: audience, duration, text."""

import html
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from census.broadcasts.audience import Audience
from census.broadcasts.broadcast import Broadcast, BroadcastState, BroadcastTally, BroadcastView
from census.broadcasts.notices import Announcement
from census.broadcasts.text import LONGEST, TEXT_LIMIT, Placeholder, braced, fill, fillable
from census.people.people import Language, Role
from census.residents.journey import Journey
from census.units import Unit
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts, names
from presentation.language.catalogue import Texts
from presentation.language.html import Html, escape, lines, paragraphs, unmarked
from presentation.roles.names import role_name

EXCERPT = 700


def announcement(texts: Texts, notice: Announcement) -> Message:
    """Render the admin's text with the placeholders filled for this person."""
    return Message(
        escape(fill(notice.text, filled_with(texts, notice))),
        rows((buttons.home(texts), buttons.settings(texts))),
        photo=notice.picture,
    )


def filled_with(texts: Texts, notice: Announcement) -> Mapping[Placeholder, str]:
    """Return what the placeholders of an announcement stand for."""
    journey = notice.journey
    values = {
        Placeholder.OFFICE: names.unit_name(texts, notice.office)
        if notice.office
        else texts.plain("broadcast-sample-office"),
        Placeholder.DAYS: None if notice.days_left is None else texts.number(notice.days_left),
        Placeholder.LAST_DAY: texts.date(journey.phase.last_day) if journey else None,
        Placeholder.STEP: _next_step(texts, journey) if journey else None,
        Placeholder.SITE: texts.plain("broadcast-site"),
    }
    return {each: _cut(each, value) for each, value in values.items()}


_MANY = (Role.RESIDENT, Role.EMPLOYEE, Role.OFFICE_HEAD, Role.HELPER)
"""The roles whose holders together are called otherwise than one of them."""


def whom(texts: Texts, audience: Audience, unit: Unit | None = None) -> str:
    """Return the audience: ASN yang belum selesai, Dinas Kesehatan."""
    meant = texts.plain(f"broadcast-whom-{audience.completion}", who=who(texts, audience))
    if unit is None:
        return meant
    return texts.plain("broadcast-whom-in", whom=meant, unit=names.unit_name(texts, unit))


def who(texts: Texts, audience: Audience) -> str:
    """Return the name of a role's holders, with the wave: Kepala OPD (gelombang Pimpinan)."""
    role = audience.role
    called = (
        texts.plain(names.key("broadcast-who", role)) if role in _MANY else role_name(texts, role)
    )
    if audience.wave is None:
        return called
    return texts.plain("broadcast-who-in-wave", who=called, wave=audience.wave)


def span(texts: Texts, length: timedelta) -> str:
    """Return a duration as text, rounded up to minutes."""
    minutes = -(-int(length.total_seconds()) // 60)
    if length < timedelta(minutes=1):
        return texts.plain("broadcast-span-moment")
    if minutes < 60:  # noqa: PLR2004 - an hour
        return texts.plain("broadcast-span-minutes", minutes=minutes)
    return texts.plain("broadcast-span-hours", hours=minutes // 60, minutes=minutes % 60)


def description(texts: Texts, view: BroadcastView) -> Html:
    """Return the number of recipients, how long it takes, and when it leaves."""
    broadcast = view.broadcast
    reach = (
        texts("broadcast-reach", count=view.recipients, span=span(texts, view.span))
        if view.recipients
        else texts("broadcast-reach-nobody")
    )
    return lines(
        texts("broadcast-for", whom=whom(texts, broadcast.audience, view.unit)),
        reach,
        _leaving(texts, view),
        texts("broadcast-lasts", days=broadcast.lasts.days),
        texts("broadcast-with-picture") if broadcast.picture else None,
    )


def quoted(texts: Texts, broadcast: Broadcast) -> Html:
    """Return the beginning of its text in each language."""
    if not broadcast.texts:
        return texts("broadcast-no-text")
    several = len(broadcast.texts) > 1
    room = EXCERPT // len(broadcast.texts)
    return lines(
        *(
            lines(
                text_in(texts, language) if several else None,
                Html(f"<blockquote>{excerpt(text, room)}</blockquote>"),
            )
            for language, text in broadcast.texts.items()
        )
    )


def excerpt(text: str, room: int = EXCERPT) -> Html:
    """Return the beginning of a text, cut between two words."""
    if len(text) <= room:
        return escape(text)
    whole_words = text[:room].rsplit(maxsplit=1)[0]
    return escape(f"{whole_words} …")


def kept_first(texts: Texts, screen: Message) -> Message:
    """Say above a draft that of a text in several messages the first was kept."""
    said = texts("broadcast-text-in-parts", limit=TEXT_LIMIT)
    return replace(screen, text=paragraphs(said, screen.text))


def language_name(texts: Texts, language: Language) -> str:
    """Return the name of a language; its code if it has no name."""
    key = f"language-{language}"
    return texts.plain(key) if texts.has(key) else language


def text_in(texts: Texts, language: Language) -> Html:
    """Return the line above a text in a language."""
    name = language_name(texts, language)
    return texts("broadcast-text-in", language=name[:1].upper() + name[1:])


def filled_in(texts: Texts, role: Role) -> Iterator[Html]:
    """Yield a line for each placeholder of a text to people of a role, with what it becomes."""
    for each in fillable(role):
        meaning = texts(f"broadcast-fills-{each.name.lower().replace('_', '-')}")
        yield Html(f"<code>{braced(each)}</code> {meaning}")


def _leaving(texts: Texts, view: BroadcastView) -> Html:
    if view.resumes_at is None:
        awaiting = view.broadcast.state is BroadcastState.AWAITING
        return texts("broadcast-at-once-agreed" if awaiting else "broadcast-at-once")
    chosen = view.broadcast.not_before
    if chosen == view.resumes_at:
        return texts("broadcast-at", moment=view.resumes_at)
    key = "broadcast-after-quiet" if chosen is None else "broadcast-at-quiet"
    return texts(key, moment=view.resumes_at)


def _next_step(texts: Texts, journey: Journey) -> str:
    current = journey.current
    if current is None:
        return texts.plain("broadcast-all-steps")
    return texts.plain(
        "broadcast-step",
        step=journey.position(current.id),
        total=journey.total,
        title=unmarked(census_texts.step_title(texts, current)),
    )


def _cut(placeholder: Placeholder, value: str | None) -> str:
    """Cut a value to the room that is reserved for it."""
    room = LONGEST[placeholder]
    plain = html.unescape(value or "")
    return plain if len(plain) <= room else f"{plain[: room - 1]}…"


def trouble(texts: Texts, tally: BroadcastTally) -> Html | None:
    """Return how many chats were out of reach or refused; None without any."""
    if not tally.gone and not tally.failed:
        return None
    return texts("broadcast-trouble", gone=tally.gone, failed=tally.failed)


def when(texts: Texts, broadcast: Broadcast) -> Html | None:
    """Return when its messages left; None before its end, or when none left."""
    start, end = broadcast.started_at, broadcast.ended_at
    if start is None or end is None:
        return None
    start = max(start, broadcast.not_before or start)
    if end < start:
        return None
    if texts.local_day(start) != texts.local_day(end):
        return texts("broadcast-report-span", start=start, end=end)
    if texts.time(start) == texts.time(end):
        return texts("broadcast-report-moment", moment=start)
    return texts(
        "broadcast-report-day",
        day=texts.date(start),
        times=texts.times(start, end),
    )


def button(texts: Texts, key: str, action: Action, *values: str) -> Button:
    """Return a button of broadcasts; its label is "broadcast-button-" and the key."""
    return Button(texts.plain(f"broadcast-button-{key}"), pack(action, *values))
