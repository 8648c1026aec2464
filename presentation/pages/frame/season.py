"""Which phase it is, and what everybody can do now."""

from markupsafe import Markup

from census.campaign.phases import Season
from presentation.language import census_texts
from presentation.language.catalogue import Texts
from presentation.language.html import Html
from presentation.pages.frame.page import paragraph
from presentation.pages.markup import el
from presentation.pages.view import PageView
from presentation.residents import home


def phase_line(texts: Texts, season: Season) -> Html:
    """Say which phase it is, and until when, or what is the next."""
    phase, coming = season.phase, season.upcoming
    if phase is not None:
        left = (phase.last_day - season.today).days
        line = home.days_left_line if phase.steps else home.visits_line
        return line(texts, phase, left)
    if coming is None:
        return texts("page-over")
    name = census_texts.phase_name(texts, coming)
    days = (coming.first_day - season.today).days
    key = "home-before" if coming.steps else "page-visits-to-come"
    return texts(key, phase=name, first_day=coming.first_day, days=days)


def take_part(view: PageView) -> Markup | None:
    """Lead to the official site while everybody can take part there, else say what comes."""
    texts, season = view.texts, view.site.season
    label = texts.plain("page-button-take-part")
    if season.online is not None and label:
        return el("p", el("a", label, href=texts.official_site, class_="button"))
    if season.upcoming is not None and season.upcoming.steps:
        return None
    if season.online is not None:
        return paragraph(texts("home-not-begun", total=len(season.online.steps)))
    return paragraph(home.to_come(texts, season.phase, season.upcoming))
