"""The coordinators' evening, and an area at a glance: sums, pace, forecast, the weakest parts."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from census.fieldwork.following.pace import Finish, recent_pace
from census.fieldwork.following.team import PACE_AFTER, AreaLine, AreaView, OfficerLine, Team
from census.fieldwork.workers import Badge
from census.units import UnitKind
from presentation.chat import buttons
from presentation.chat.field_actions import FieldAction
from presentation.chat.messages import Button, Message, rows
from presentation.chat.presses import pack
from presentation.fieldwork.counts import waits
from presentation.fieldwork.leading.area_rich import of_area
from presentation.fieldwork.leading.team import sums, team_button
from presentation.fieldwork.leading.telling_apart import told_apart
from presentation.fieldwork.leading.troubles import doubts, warning
from presentation.fieldwork.lists.left import button as left_button
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines, paragraphs
from presentation.language.names import made_up, unit_name

WARNED: Final = 5
WITH_BUTTONS: Final = 2
"""So many have their own buttons: a message has three rows of them."""
WEAKEST: Final = 5
WEEK: Final = 7


def warnings(texts: Texts, team: Team) -> Message:
    """Warn of who needs somebody: what it is, what to do, and acts as buttons for the first."""
    behind = team.behind
    more = len(behind) - WARNED
    names = told_apart([each.worker for each in behind[:WARNED]], 10)
    label = texts.plain("fieldteam-button-behind", count=len(behind))
    return Message(
        paragraphs(
            texts("fieldteam-evening-warnings", count=len(behind)),
            *(_warned(texts, each, names[each.worker.badge]) for each in behind[:WARNED]),
            texts("fieldteam-more", count=more) if more > 0 else None,
            made_up(texts, illustrative=team.illustrative),
        ),
        rows(
            *(_first_acts(texts, each, names) for each in behind[:WITH_BUTTONS]),
            Button(label, pack(FieldAction.TEAM_BEHIND, "1", "")),
        ),
    )


def _first_acts(texts: Texts, line: OfficerLine, names: Mapping[Badge, str]) -> tuple[Button, ...]:
    """Return the first acts on somebody's work: ask who can be asked, hand over."""
    badge = line.worker.badge
    name = names[badge]
    ask = Button(
        texts.plain("fieldteam-button-ask-one", name=name), pack(FieldAction.TEAM_ASK, badge)
    )
    hand = Button(
        texts.plain("fieldteam-button-hand-one", name=name), pack(FieldAction.TEAM_HAND, badge)
    )
    return (ask, hand) if line.worker.chat is not None else (hand,)


def _warned(texts: Texts, line: OfficerLine, button: str) -> Html:
    name, badge = line.worker.name, line.worker.badge
    if badge in button:
        name = f"{name} ({badge})"
    return lines(
        texts("fieldteam-evening-who", name=name, open=line.tally.unfinished),
        warning(texts, line.warning) if line.warning else None,
        texts("fieldteam-wants-help", since=line.wants_help) if line.wants_help else None,
        *doubts(texts, line),
        texts("fieldteam-do-doubted") if line.doubted else None,
        texts(f"fieldteam-do-{line.warning.kind}") if line.warning else None,
    )


def brief(texts: Texts, notice: Team | AreaView) -> Message:
    """Say what the day brought: for a team, or an area."""
    if isinstance(notice, AreaView):
        return area(texts, notice, unasked=True)
    behind = [each.worker.name for each in notice.behind[:WARNED]]
    finished = notice.waiting
    check = Button(
        texts.plain("fieldteam-button-approve", count=finished), pack(FieldAction.TEAM_CHECK)
    )
    return Message(
        paragraphs(
            lines(texts("fieldteam-evening-brief", day=notice.today), sums(texts, notice)),
            waits(texts, notice),
            texts("fieldteam-evening-behind", names=texts.listed(behind)) if behind else None,
            None if behind or finished else texts("fieldteam-nobody-behind"),
            made_up(texts, illustrative=notice.illustrative),
        ),
        rows(check if finished else None, team_button(texts)),
    )


def area(texts: Texts, view: AreaView, *, unasked: bool = False, leads: bool = False) -> Message:
    """Show an area: sums, pace, forecast, and its weakest parts; a district opens by its button.

    ``leads``: the reader has a team to go to.
    """
    left = [each for each in view.parts if each.tally.remaining]
    weakest = left[:WEAKEST] if view.has_pace else []
    districts = view.area.kind is UnitKind.REGENCY and not unasked
    above = _about(texts, view)
    beside = made_up(texts, illustrative=view.illustrative)
    keys = (
        None if unasked else left_button(texts, view.area.code),
        Button(texts.plain("fieldteam-button-area"), pack(FieldAction.TEAM_AREA))
        if unasked
        else ((team_button(texts), buttons.home(texts)) if leads else buttons.home(texts)),
    )
    opened = tuple(
        Button(str(place), pack(FieldAction.TEAM_AREA, each.unit.code))
        for place, each in enumerate(weakest, 1)
    )
    said = (*above, *([beside] if beside else []))
    return Message(
        paragraphs(*above, _weakest(texts, weakest), beside),
        rows(opened if districts else None, *keys),
        rich=of_area(texts, view, said, rows(*keys), opens=districts, offered=not unasked),
    )


def _about(texts: Texts, view: AreaView) -> list[Html]:
    """Return the sums of an area, its pace and what residents say."""
    title = texts("fieldteam-area-title", area=unit_name(texts, view.area), day=view.today)
    said = view.asked
    visits = texts("brief-visits", asked=said.asked, came=said.came, nobody=said.nobody)
    return [
        lines(title, area_sums(texts, view)),
        area_pace(texts, view),
        *([visits] if said.asked else []),
    ]


def _weakest(texts: Texts, parts: Sequence[AreaLine]) -> Html | None:
    if not parts:
        return None
    named = (_part(texts, place, each) for place, each in enumerate(parts, 1))
    return lines(texts("fieldteam-area-weakest"), *named)


def area_sums(texts: Texts, view: AreaView) -> Html:
    """Say how much of an area is approved, and what is left."""
    tally = view.tally
    return texts(
        "fieldteam-area-sums",
        approved=tally.approved,
        blocks=tally.blocks,
        finished=tally.finished,
        left=tally.remaining,
    )


def area_pace(texts: Texts, view: AreaView) -> Html:
    """Say what a day brings in an area, and when its visits are finished."""
    lately = recent_pace(view.visited, view.approved, view.today, WEEK)
    return lines(
        texts(
            "fieldteam-area-pace",
            days=lately.days,
            visits=round(lately.visits),
            blocks="none" if lately.blocks is None else round(lately.blocks),
        )
        if view.has_pace
        else texts("fieldteam-area-begun", days=PACE_AFTER),
        forecast(texts, view.finish, view.last_day),
    )


def forecast(texts: Texts, found: Finish | None, last_day: date | None) -> Html:
    """Say between which days the visits are finished, and whether that is in time."""
    if found is None:
        return texts("fieldteam-forecast-none")
    if found.earliest is None:
        return texts("fieldteam-forecast-never")
    said = (
        texts("fieldteam-forecast-from", first=found.earliest)
        if found.latest is None
        else texts("fieldteam-forecast", period=texts.period(found.earliest, found.latest))
    )
    if last_day is None:
        return said
    if found.is_safe(last_day):
        return lines(said, texts("fieldteam-forecast-safe", last=last_day))
    key = "fieldteam-forecast-late" if found.is_late(last_day) else "fieldteam-forecast-near"
    return lines(said, texts(key, last=last_day))


def _part(texts: Texts, place: int, part: AreaLine) -> Html:
    return texts(
        "fieldteam-area-line",
        place=place,
        area=unit_name(texts, part.unit),
        approved=part.tally.approved,
        blocks=part.tally.blocks,
        left=part.tally.remaining,
    )
