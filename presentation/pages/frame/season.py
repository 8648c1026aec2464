"""Which phase it is, and what everybody can do now."""

from markupsafe import Markup

from census.campaign.phases import Season
from presentation.chat.links import start_link
from presentation.fieldwork.doors.officers import PAYLOAD
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from presentation.pages.frame.page import paragraph
from presentation.pages.markup import el
from presentation.pages.view import PageView
from presentation.residents import days


def phase_line(texts: Texts, season: Season) -> Html:
    """Say which phase it is, and until when, or what is the next."""
    phase, coming = season.phase, season.upcoming
    if phase is not None:
        left = (phase.last_day - season.today).days
        line = days.days_left_line if phase.steps else days.visits_line
        return line(texts, phase, left)
    if coming is None:
        return texts("page-over")
    name = census_texts.phase_name(texts, coming)
    ahead = (coming.first_day - season.today).days
    key = "home-before" if coming.steps else "page-visits-to-come"
    return texts(key, phase=name, first_day=coming.first_day, days=ahead)


def officer_check(view: PageView) -> Markup | None:
    """Lead to the check of an officer in the bot, while officers visit."""
    phase = view.site.season.phase
    if not view.bot or phase is None or phase.steps:
        return None
    link = start_link(view.bot, PAYLOAD)
    label = view.texts.plain("page-button-officer")
    return el("p", el("a", label, href=link, class_="button"))


def online_button(view: PageView) -> Markup | None:
    """Lead to the official site while everybody can take part there."""
    texts, season = view.texts, view.site.season
    label = texts.plain("page-button-take-part")
    if season.online is None or not label:
        return None
    return el("p", el("a", label, href=texts.official_site, class_="button"))


def take_part(view: PageView) -> Markup | None:
    """Lead to the official site while everybody can take part there, else say what comes.

    While officers visit, it leads to where they are checked.
    """
    texts, season = view.texts, view.site.season
    if button := online_button(view):
        return button
    if season.upcoming is not None and season.upcoming.steps:
        return None
    if season.online is not None:
        return paragraph(texts("home-not-begun", total=len(season.online.steps)))
    said = paragraph(days.to_come(texts, season.phase, season.upcoming))
    check = officer_check(view)
    return (said or Markup("")) + check if check else said
