"""Where the campaign stands on a day, and what comes for who has not taken part."""

from datetime import date

from census.campaign.phases import Season
from census.definition import Phase
from census.people.submission import SubmissionState
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import Html, lines


def hello(
    texts: Texts,
    *,
    today: date,
    phase: Phase | None,
    upcoming: Phase | None,
    state: SubmissionState = SubmissionState.UNKNOWN,
) -> Html:
    """Greet, and say where the campaign stands for somebody in a state."""
    return lines(texts("home-hello"), _campaign(texts, today, phase, upcoming, state))


def days_left_line(texts: Texts, phase: Phase, days_left: int) -> Html:
    """Return how long a phase still runs. 0 means its last day."""
    return texts(
        "home-days-left",
        phase=census_texts.phase_name(texts, phase),
        days=days_left,
        last_day=phase.last_day,
    )


def visits_line(texts: Texts, phase: Phase, days_left: int) -> Html:
    """Return how long officers still visit. 0 means the last day."""
    return texts(
        "home-visits",
        phase=census_texts.phase_name(texts, phase),
        days=days_left,
        last_day=phase.last_day,
    )


def on_this_day(texts: Texts, season: Season) -> Html:
    """Return where the campaign stands, and what comes for who has not taken part."""
    phase, coming = season.phase, season.upcoming
    return lines(
        _campaign(texts, season.today, phase, coming, SubmissionState.UNKNOWN),
        None if season.online else to_come(texts, phase, coming),
    )


def _campaign(
    texts: Texts,
    today: date,
    phase: Phase | None,
    upcoming: Phase | None,
    state: SubmissionState,
) -> Html | None:
    if phase is not None and phase.steps:
        if state is SubmissionState.CONFIRMED:
            return None
        return days_left_line(texts, phase, (phase.last_day - today).days)
    if phase is not None:
        return visits_line(texts, phase, (phase.last_day - today).days)
    if upcoming is None:
        return texts("home-over")
    if upcoming.steps:
        return texts(
            "home-before",
            phase=census_texts.phase_name(texts, upcoming),
            first_day=upcoming.first_day,
            days=(upcoming.first_day - today).days,
        )
    return texts("home-between")


def to_come(texts: Texts, phase: Phase | None, upcoming: Phase | None) -> Html | None:
    """Return what comes for who has not taken part, outside of the phases with steps."""
    if phase is not None:
        return texts("home-await-visit")
    if upcoming is None:
        return None
    if upcoming.steps:
        return texts("home-prepare")
    return visit(texts, "home-visit-to-come", upcoming)


def visit(texts: Texts, key: str, visits: Phase | None) -> Html:
    """Say when an officer visits, if that is known."""
    if visits is None or visits.steps:
        return texts(f"{key}-some-day")
    return texts(key, period=texts.period(visits.first_day, visits.last_day))
