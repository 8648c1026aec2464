"""For admins: the calendar, and what a change of it would do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from census.campaign.calendar import CalendarChange, CalendarPreview, NewsAudience, PhaseChange
from census.definition import Census, Phase
from presentation.chat import buttons
from presentation.chat.actions import Action
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs

NEXT_QUIET = 4
NO_DAYS: Mapping[date, str] = MappingProxyType({})
EXAMPLE_LATER = timedelta(days=14)
EPOCH = date(2000, 1, 1)
"""Days in buttons are counted from this day, in hexadecimal, so that two phases fit."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """New days for phases, and the version of the calendar that they are based on."""

    phases: tuple[Phase, ...]
    version: int

    def packed(self, action: Action) -> str:
        """Return the data of a button that carries the proposal."""
        moves = (
            value
            for phase in self.phases
            for value in (phase.id, _compact(phase.first_day), _compact(phase.last_day))
        )
        return pack(action, *moves, str(self.version))


def day_of(compact: str) -> date:
    """Read a day from a button. Raises ValueError or OverflowError."""
    return EPOCH + timedelta(days=int(compact, 16))


def overview(
    texts: Texts,
    *,
    census: Census,
    today: date,
    newest: CalendarChange | None,
    quiet: Mapping[date, str] = NO_DAYS,
) -> Message:
    """Show the phases with their days, and buttons to change those that are not over."""
    changeable = [phase for phase in census.phases if phase.last_day >= today]
    return Message(
        description(texts, census=census, today=today, newest=newest, quiet=quiet),
        rows(*(_change_button(texts, phase) for phase in changeable), buttons.home(texts)),
    )


def description(
    texts: Texts,
    *,
    census: Census,
    today: date,
    newest: CalendarChange | None,
    quiet: Mapping[date, str] = NO_DAYS,
) -> Html:
    """Return the phases with their days, the quiet days to come, and the last change."""
    changed = texts("calendar-changed-last", moment=newest.at) if newest else None
    return paragraphs(
        texts("calendar-title"),
        lines(*(_phase_line(texts, phase, today) for phase in census.phases)),
        _quiet_days(texts, quiet),
        changed,
    )


def _quiet_days(texts: Texts, quiet: Mapping[date, str]) -> Html | None:
    """Return the first days to come on which nothing leaves unasked."""
    said = [
        texts.plain("calendar-quiet-day", day=texts.short_date(day), name=name)
        if name
        else texts.short_date(day)
        for day, name in list(quiet.items())[:NEXT_QUIET]
    ]
    return texts("calendar-quiet-days", days=texts.listed(said)) if said else None


def ask_days(texts: Texts, *, phase: Phase, today: date) -> Message:
    """Ask for the new last day; for a future phase also for its first day."""
    later = phase.last_day + EXAMPLE_LATER
    key = "calendar-ask-last-day" if phase.first_day <= today else "calendar-ask-days"
    return Message(
        texts(
            key,
            phase=census_texts.phase_name(texts, phase),
            last_day=phase.last_day,
            period=texts.period(phase.first_day, phase.last_day),
            first_example=phase.first_day + EXAMPLE_LATER,
            last_example=later,
            short=f"{later.day}/{later.month}/{later.year}",
        ),
        rows(_back(texts)),
    )


def ask_room(texts: Texts, *, moving: Phase, pushed: Phase) -> Message:
    """Ask for the days of the next phase, where the new days of a phase overlap with it."""
    length = pushed.last_day - pushed.first_day
    first = max(pushed.first_day, moving.last_day) + EXAMPLE_LATER
    return Message(
        texts(
            "calendar-ask-room",
            moving=census_texts.phase_name(texts, moving),
            until=moving.last_day,
            phase=census_texts.phase_name(texts, pushed),
            period=texts.period(pushed.first_day, pushed.last_day),
            first_example=first,
            last_example=first + length,
        ),
        rows(_back(texts)),
    )


def preview(texts: Texts, *, seen: CalendarPreview) -> Message:
    """Show what a change would do; nothing is changed yet."""
    return Message(
        paragraphs(consequences(texts, seen=seen), texts("calendar-nothing-yet")),
        rows(_button(texts, "calendar-go-on", seen, Action.CALENDAR_CONFIRM), _back(texts)),
    )


def consequences(texts: Texts, *, seen: CalendarPreview) -> Html:
    """Return what a change would do to days and reminders, and how many people hear of it."""
    return paragraphs(
        lines(*headlines(texts, seen.changes, planned=True)),
        _reminders(texts, seen),
        _audience(texts, seen.audience),
    )


def sure(texts: Texts, *, seen: CalendarPreview, announced_from: datetime) -> Message:
    """Ask for a second confirmation."""
    return Message(
        lines(
            *headlines(texts, seen.changes, planned=True),
            texts("calendar-sure", count=seen.audience.everybody, moment=announced_from),
        ),
        rows(_button(texts, "calendar-set", seen, Action.CALENDAR_SET), _back(texts)),
    )


def done(texts: Texts, *, changes: Sequence[PhaseChange], announced_from: datetime) -> Message:
    """Confirm a change. A second press shows the same."""
    return Message(
        lines(
            texts("calendar-done"),
            *headlines(texts, changes),
            texts("calendar-told-from", moment=announced_from),
        ),
        rows(_back(texts), buttons.home(texts)),
    )


def headlines(texts: Texts, changes: Sequence[PhaseChange], *, planned: bool = False) -> list[Html]:
    """Return a sentence for each changed phase; ``planned``: nothing is changed yet."""
    return [_headline(texts, change, planned="yes" if planned else "no") for change in changes]


def _headline(texts: Texts, change: PhaseChange, *, planned: str) -> Html:
    before, after = change.before, change.after
    key = "calendar-extended" if after.last_day > before.last_day else "calendar-shortened"
    if after.first_day != before.first_day:
        key = "calendar-moved"
    return texts(
        key,
        planned=planned,
        phase=census_texts.phase_name(texts, after),
        last_day=after.last_day,
        last_before=before.last_day,
        period=texts.period(after.first_day, after.last_day),
        period_before=texts.period(before.first_day, before.last_day),
    )


def _phase_line(texts: Texts, phase: Phase, today: date) -> Html:
    state = "over" if phase.last_day < today else "running"
    if phase.first_day > today:
        state = "to-come"
    return texts(
        f"calendar-phase-{state}",
        phase=census_texts.phase_name(texts, phase),
        period=texts.period(phase.first_day, phase.last_day),
        days=(phase.last_day - today).days,
    )


def _reminders(texts: Texts, seen: CalendarPreview) -> Html:
    counted = {
        "calendar-reminders-moved": seen.moved,
        "calendar-reminders-added": seen.added,
        "calendar-reminders-dropped": seen.dropped,
        "calendar-reminders-waiting": seen.waiting,
        "calendar-newly-reminded": seen.newly_reminded,
    }
    found = [texts(key, count=count) for key, count in counted.items() if count]
    return lines(*found) if found else texts("calendar-reminders-same")


def _audience(texts: Texts, audience: NewsAudience) -> Html:
    counted = {
        "calendar-told-people": audience.people,
        "calendar-told-leaders": audience.leaders,
        "calendar-told-groups": audience.groups,
    }
    found = [texts.plain(key, count=count) for key, count in counted.items() if count]
    return texts("calendar-told", listed=texts.listed(found)) if found else texts("calendar-told-0")


def _change_button(texts: Texts, phase: Phase) -> Button:
    name = census_texts.phase_name(texts, phase)
    return Button(
        texts.plain("calendar-change", phase=name), pack(Action.CALENDAR_CHOOSE, phase.id)
    )


def _button(texts: Texts, key: str, seen: CalendarPreview, action: Action) -> Button:
    proposal = Proposal(tuple(change.after for change in seen.changes), seen.version)
    return Button(texts.plain(key), proposal.packed(action))


def _compact(day: date) -> str:
    return f"{(day - EPOCH).days:x}"


def _back(texts: Texts) -> Button:
    return Button(texts.plain("calendar-back"), pack(Action.CALENDAR))
