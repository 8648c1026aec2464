"""The online result, as what went before the visits of officers."""

from markupsafe import Markup

from census.brief.brief import Brief
from presentation.brief import messages as brief_text
from presentation.brief.pictures import rate_of, whole_figures
from presentation.language import names
from presentation.pages.charts.gauges import gauge
from presentation.pages.frame.page import bullets, paragraph, section
from presentation.pages.markup import el
from presentation.pages.view import PageView


def before(view: PageView, brief: Brief) -> Markup:
    """Say how the online phase ended."""
    texts, figures = view.texts, whole_figures(view.texts, brief)
    targets = [outlook.target for outlook in reversed(brief.outlooks)]
    said = texts.plain("page-gauge", rate=rate_of(texts, brief), figures=figures[0])
    return section(
        texts.plain("page-visits-before"),
        el("p", el("b", rate_of(texts, brief)), " · ", " · ".join(figures), class_="first"),
        gauge(texts, brief.rate, targets, said) if brief.base else None,
        bullets(brief_text.outlooks(texts, brief), "outlook"),
        paragraph(names.board_data(texts, brief.board), "data"),
    )
